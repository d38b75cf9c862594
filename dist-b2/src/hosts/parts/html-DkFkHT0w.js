import { a as isQuiet, i as differingOf, n as acceptedOf, o as shownDrift, r as acceptedText, t as DRIFT_CLASSES } from "./drift-classes-aGBcNE2V.js";
import { J as placeText, K as lineDiff, Q as countClasses, W as planSentence, Y as rangeOf, q as ACTION_WORDS } from "./run-DXbtmW9o.js";
import { t as escapeMarkup } from "./escape-markup-YF29J6Mo.js";
import { _ as isUnknown, g as isSensitive, u as summarise } from "./start-BgxbLG5W.js";
import { C as UNKNOWN, b as SENSITIVE, n as equal } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { t as shownProperties } from "./shown-change-mAFXYppW.js";
import { o as displayWidth } from "./start-pulumi-lFB5KW1Y.js";
import { createHash } from "node:crypto";
// src/reports/html/markup.ts
/** HTML that may stand in a page as it is. Only the tag below makes it, so nothing foreign gets in unescaped. */
var Markup = class {
	text;
	constructor(text) {
		this.text = text;
	}
};
/** Writes HTML; everything put in that is not markup itself is escaped. */
function markup(parts, ...inserts) {
	let text = parts[0] ?? "";
	for (const [index, insert] of inserts.entries()) text += inserted(insert) + (parts[index + 1] ?? "");
	return new Markup(text);
}
function inserted(insert) {
	if (insert === void 0) return "";
	if (insert instanceof Markup) return insert.text;
	if (typeof insert === "string") return escapeMarkup(insert);
	if (typeof insert === "number") return String(insert);
	return insert.map(inserted).join("");
}
// src/reports/html/row.ts
/**
* The row as a group of its own, so that it is hidden and shown as a whole. Rows are laid out without each other, else
* the browser would measure all of them at each filter; roles say that it is a table nevertheless.
*/
function rowMarkup({ address, kind, tone, type, variant, scope, place, more }) {
	const first = markup`<tr role="row"><th role="rowheader" scope="row"><span class="mono">${address}</span>${place === "" ? void 0 : markup`<br><span class="soft mono">${place}</span>`}</th><td role="cell">${type}<br><span class="soft">${variant}</span></td><td role="cell">${scope}</td><td role="cell"><span class="badge ${tone}">${kind}</span></td></tr>`;
	if (more === void 0) return markup`<tbody role="rowgroup" data-kind="${kind}">${first}</tbody>\n`;
	return markup`<tbody class="open" role="rowgroup" data-kind="${kind}">${first}
<tr role="row"><td role="cell" colspan="4"><details><summary>${more.summary}</summary><div>${more.body}</div></details></td></tr></tbody>\n`;
}
/** A scope as `name=value` pairs. */
function scopeText(scope) {
	return Object.entries(scope).map(([name, value]) => `${name}=${value}`).join(" ");
}
// src/reports/html/value-cells.ts
/** From this many lines on a value scrolls in its cell. */
const LONG = 16;
/** A value as lines: text as it is, anything else as indented JSON, secrets and references as words. */
function valueText(value) {
	if (isSensitive(value)) return SENSITIVE;
	if (isUnknown(value)) return UNKNOWN;
	if (typeof value === "string") return value === "" ? "\"\"" : value;
	return JSON.stringify(value, worded, 2);
}
function worded(_key, value) {
	if (isSensitive(value)) return SENSITIVE;
	return isUnknown(value) ? UNKNOWN : value;
}
/** One value in a cell of its own; the label names a scrolling region for those who cannot see it. */
function valueCell(value, label) {
	if (value === void 0) return markup`<td><span class="soft">none</span></td>`;
	const text = valueText(value);
	return cell(markup`${text}`, text.split("\n").length, label);
}
/** Two values side by side, with the lines that differ marked where there are several. */
function comparedCells(before, after, label) {
	const [from, to] = [`${label}, live now`, `${label}, after apply`];
	const plain = () => markup`${valueCell(before, from)}${valueCell(after, to)}`;
	if (before === void 0 || after === void 0 || equal(before, after)) return plain();
	const [left, right] = [valueText(before).split("\n"), valueText(after).split("\n")];
	if (Math.max(left.length, right.length) < 2) return plain();
	const lines = lineDiff(left, right);
	return markup`${side(lines, "before", from)}${side(lines, "after", to)}`;
}
function side(lines, kind, label) {
	const own = lines.filter((line) => line.kind === kind || line.kind === "same" || line.kind === "hidden");
	return cell(markup`${own.map((line) => {
		if (line.kind === "hidden") return markup`<span class="soft">… ${line.count} unchanged …</span>\n`;
		if (line.kind === "same") return markup`${line.text}\n`;
		return kind === "before" ? markup`<del>${line.text}\n</del>` : markup`<ins>${line.text}\n</ins>`;
	})}`, own.length, label);
}
function cell(content, lines, label) {
	if (lines < LONG) return markup`<td><pre>${content}</pre></td>`;
	return markup`<td><pre class="long" tabindex="0" role="region" aria-label="${label}">${content}</pre></td>`;
}
// src/reports/html/values-table.ts
/** The values of one resource side by side; nothing where there are none. */
function valuesTable(address, columns, rows) {
	if (rows.length === 0) return void 0;
	return markup`<table class="values"><caption>Values of ${address}</caption>
<thead><tr>${columns.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
// src/reports/html/drift-row.ts
const TONES$1 = {
	error: "bad",
	warning: "warn",
	note: "calm",
	none: "good"
};
function toneOf(found) {
	return TONES$1[DRIFT_CLASSES[found].level];
}
/** One resource of a drift report as a row. */
function driftRow(drift) {
	const quiet = isQuiet(drift.class) && acceptedOf(drift).length === 0;
	return {
		address: drift.address,
		kind: drift.class,
		tone: toneOf(drift.class),
		type: drift.type,
		variant: drift.variant,
		scope: scopeText(drift.scope),
		place: quiet ? "" : placeText(rangeOf(drift.source)),
		...!quiet && { more: {
			summary: summaryOf$1(drift),
			body: body(drift)
		} }
	};
}
function summaryOf$1(drift) {
	const paths = differingOf(drift).map(({ path }) => path);
	const accepted = acceptedOf(drift).map(({ path }) => path);
	const title = `${DRIFT_CLASSES[drift.class].title}${paths.length === 0 ? "" : `: ${paths.join(", ")}`}`;
	return accepted.length === 0 ? title : `${title} (accepted: ${accepted.join(", ")})`;
}
function body(drift) {
	const { id, changedAt } = drift;
	const { meaning, advice } = DRIFT_CLASSES[drift.class];
	const facts = [
		markup`<p>${meaning} ${advice}</p>`,
		...id === void 0 ? [] : [markup`<p>id <code>${id}</code></p>`],
		...changedAt === void 0 ? [] : [markup`<p>Last changed at the vendor: ${changedAt}</p>`]
	];
	const rows = [...differingOf(drift), ...acceptedOf(drift)].map((property) => valuesRow(drift, property));
	return markup`${facts}${valuesTable(drift.address, [
		"Property",
		"Last applied",
		"Declared",
		"Live now"
	], rows)}`;
}
function valuesRow({ source }, property) {
	const { path, class: found } = property;
	const place = placeText(rangeOf(source, path));
	const cells = [
		"applied",
		"declared",
		"observed"
	].map((name) => valueCell(shownDrift(property, property[name]), `${path}, ${name}`));
	return markup`<tr><th scope="row">${markup`<span class="mono">${path}</span><br><span class="badge ${toneOf(found)}">${found}</span>`}${property.accepted === void 0 ? void 0 : markup`<p>${acceptedText(property)}</p>`}<br><span class="soft mono">${place}</span></th>${cells}</tr>\n`;
}
// src/reports/html/problem-list.ts
/** What kept addresses from being looked at, and what to do about it. */
function* problemList(problems) {
	for (const { address, error, source } of problems) {
		const where = [address, placeText(rangeOf(source))].filter((part) => part !== "").join(", ");
		const more = [...Object.entries(error.fields).map(([field, text]) => `${field}: ${text}`), ...error.advice === void 0 ? [] : [error.advice]].join("\n");
		yield markup`<div class="problem"><p><strong>${error.message}</strong></p><p class="mono">${where}</p><pre>${more}</pre></div>\n`;
	}
}
// src/reports/html/table.ts
/** The opening of a table that may scroll sideways; rows follow, then `tableEnd`. */
function tableStart(caption, columns) {
	return markup`<div class="wide"><table><caption>${caption}</caption>\n<thead><tr>${columns.map(({ title, numeric }) => numeric === true ? markup`<th scope="col" class="number">${title}</th>` : markup`<th scope="col">${title}</th>`)}</tr></thead>\n`;
}
/** What closes the table. */
const tableEnd = markup`</table></div>\n`;
/** A whole table of plain cells; the first cell of each row is its header. */
function* plainTable(caption, columns, rows) {
	yield tableStart(caption, columns);
	yield markup`<tbody>\n`;
	for (const [first, ...rest] of rows) yield markup`<tr><th scope="row">${first}</th>${rest.map((cell, index) => columns[index + 1]?.numeric === true ? markup`<td class="number">${cell}</td>` : markup`<td>${cell}</td>`)}</tr>\n`;
	yield markup`</tbody>`;
	yield tableEnd;
}
// src/reports/html/resource-table.ts
/** The filterable table of resources, row by row. The filter stays hidden until the script that serves it runs. */
function* resourceTable(rows, kinds, kindTitle) {
	yield markup`<form role="search" aria-label="Filter resources" hidden>
<label>Filter by words<input type="search" name="words" autocomplete="off" spellcheck="false" placeholder="address, type, scope or value"></label>
<label>${kindTitle}<select name="kind"><option value="">all</option>${kinds.map((kind) => markup`<option value="${kind}">${kind}</option>`)}</select></label>
<output aria-live="polite"></output></form>
`;
	yield markup`<div class="wide"><table class="rows" role="table"><caption>Resources in order of address</caption>
<thead role="rowgroup"><tr role="row">${[
		"Address and declaration",
		"Type",
		"Scope",
		kindTitle
	].map((title) => markup`<th role="columnheader" scope="col">${title}</th>`)}</tr></thead>
`;
	for (const row of rows) yield rowMarkup(row);
	yield tableEnd;
}
// src/reports/html/scopes.ts
/** Coverage as a plan shows it: objects that are declared or recorded, beside those nobody declares. */
function planCoverage({ changes, unmanaged }) {
	const scopes = /* @__PURE__ */ new Map();
	const count = ({ provider, type, scope }, managed) => {
		const key = JSON.stringify([
			provider,
			type,
			scope
		]);
		const before = scopes.get(key) ?? {
			managed: 0,
			total: 0
		};
		const [sum, total] = [before.managed + managed, before.total + 1];
		scopes.set(key, {
			provider,
			type,
			scope,
			managed: sum,
			total
		});
	};
	for (const change of changes) if (change.action !== "create") count(change, 1);
	for (const object of unmanaged) count(object, 0);
	return [...scopes.values()];
}
const COLUMNS = [
	{ title: "Provider" },
	{ title: "Type" },
	{ title: "Scope" },
	{
		title: "Managed",
		numeric: true
	},
	{
		title: "Live",
		numeric: true
	},
	{
		title: "Coverage",
		numeric: true
	}
];
/** The scopes as a table. */
function* scopeTable(coverage) {
	if (coverage.length === 0) {
		yield markup`<p>Nothing lives in the scopes looked at.</p>\n`;
		return;
	}
	const rows = coverage.map(({ provider, type, scope, managed, total }) => [
		provider,
		type,
		scopeText(scope),
		managed,
		total,
		total === 0 ? "nothing live" : `${Math.floor(100 * managed / total)} %`
	]);
	yield* plainTable("Live objects by scope", COLUMNS, rows);
}
// src/reports/html/unmanaged-table.ts
/** Live objects nobody declares. */
function* unmanagedTable(objects) {
	yield* plainTable("Live objects that nobody declares here", [
		"Name",
		"Id",
		"Type",
		"Scope"
	].map((title) => ({ title })), objects.map(({ label, id, type, variant, scope }) => [
		label,
		markup`<code>${id}</code>`,
		`${type} ${variant}`,
		scopeText(scope)
	]));
}
// src/reports/html/drift-page.ts
const CLASSES = Object.keys(DRIFT_CLASSES);
/** A drift report as a page. */
function driftPage(report) {
	const { name, stack, timestamp, requests, resources } = report;
	const differing = resources.filter(({ class: found }) => !isQuiet(found)).length;
	return {
		title: `Drift of ${name}/${stack}`,
		verdict: differing === 0 ? "No drift. What was applied is live as declared." : `${differing} of ${resources.length} resources differ.`,
		tiles: tilesOf$1(report),
		sections: [...sectionsOf$1(report)],
		footer: `Holdfast, ${timestamp}, ${requests.reads} reads. To see what putting it right would send: holdfast plan`
	};
}
/** Worst first. */
function tilesOf$1(report) {
	const counts = countClasses(report);
	return CLASSES.map((found) => ({
		name: found,
		value: counts[found]
	})).filter(({ value }) => value > 0);
}
function* sectionsOf$1(report) {
	const { problems, unmanaged, coverage, resources } = report;
	if (problems.length > 0) yield {
		id: "problems",
		title: "Problems",
		body: problemList(problems)
	};
	const kinds = CLASSES.filter((found) => resources.some((resource) => resource.class === found));
	yield {
		id: "resources",
		title: "Resources",
		body: resourceTable(rows$1(report), kinds, "Class")
	};
	yield {
		id: "scopes",
		title: "Scopes",
		body: scopeTable(coverage)
	};
	if (unmanaged.length > 0) yield {
		id: "unmanaged",
		title: "Not managed",
		body: unmanagedTable(unmanaged)
	};
}
function* rows$1({ resources }) {
	for (const resource of resources) yield driftRow(resource);
}
// src/core/source-hash.ts
/** The name by which a content security policy allows one inline script or style: `sha256-…`. */
function sourceHash(text) {
	return `sha256-${createHash("sha256").update(text, "utf8").digest("base64")}`;
}
// src/reports/html/script.ts
/**
* The page's only script; allowed by its hash. Shows the filter, which is of no use without it, and hides the rows that
* do not match. Every word typed must occur somewhere in a row; the texts are read once, when first needed.
*/
const SCRIPT = `
'use strict';
(() => {
  const form = document.querySelector('form[role=search]');
  if (form === null) return;
  const words = form.querySelector('input');
  const kind = form.querySelector('select');
  const count = form.querySelector('output');
  const groups = Array.from(document.querySelectorAll('.rows > tbody'));
  let texts;
  const read = () => groups.map((group) => group.textContent.toLowerCase());
  const matches = (text, group, wanted) =>
    (kind.value === '' || group.dataset.kind === kind.value) && wanted.every((word) => text.includes(word));
  const filter = () => {
    texts ??= read();
    const wanted = words.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    let shown = 0;
    groups.forEach((group, index) => {
      const hit = matches(texts[index], group, wanted);
      if (group.hidden === hit) group.hidden = !hit;
      if (hit) shown += 1;
    });
    const all = groups.length.toLocaleString('en');
    count.textContent = shown === groups.length ? all + ' resources' : shown.toLocaleString('en') + ' of ' + all + ' resources';
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  words.addEventListener('input', filter);
  kind.addEventListener('change', filter);
  form.hidden = false;
  filter();
})();
`;
// src/reports/html/style.ts
/** The page's only style sheet; allowed by its hash. Colours pass 4.5 to 1 on their grounds in both schemes. */
const STYLE = `
:root { color-scheme: light dark;
  --ground: #ffffff; --panel: #f5f6f8; --line: #d5d9e0; --text: #1b1f27; --soft: #545c6a; --link: #0b57b0;
  --good: #17693a; --warn: #8a4b00; --bad: #b3201d; --calm: #39536f; --mark: #fff1c2; --gone: #fbdcda; --new: #d5f0de; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #14171c; --panel: #1d2128; --line: #3a414d; --text: #e8ebf0; --soft: #a9b2c0; --link: #86b7ff;
  --good: #7fd6a0; --warn: #f2b65c; --bad: #ff9a94; --calm: #a8c4e2; --mark: #4a3c10; --gone: #55211f; --new: #173f28; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.5rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; }
p { margin: .5rem 0; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: fixed; left: 1rem; top: 1rem; background: var(--panel); padding: .5rem 1rem; z-index: 2; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, pre, .mono { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .875em; }
pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.tiles { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1rem 0; padding: 0; }
.tiles div { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem; min-width: 7.5rem; }
.tiles dt { color: var(--soft); font-size: .875rem; }
.tiles dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
.wide > table { min-width: 36rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: .375rem; }
th, td { text-align: left; vertical-align: top; padding: .375rem .625rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { background: var(--panel); border-bottom-width: 2px; white-space: nowrap; }
tbody th { font-weight: 600; }
tbody th .soft { font-weight: 400; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.wide > .rows { min-width: 46rem; }
.rows, .rows > caption, .rows > thead, .rows > tbody { display: block; }
.rows > tbody { content-visibility: auto; contain-intrinsic-size: auto 4rem; border-bottom: 1px solid var(--line); }
.rows > tbody.open { contain-intrinsic-size: auto 5.75rem; }
.rows > tbody[hidden] { display: none; }
.rows > thead th { white-space: normal; }
.rows > * > tr { display: grid; grid-template-columns: minmax(0, 1fr) 24% 18% 12.5rem; }
.rows > tbody > tr > * { border-bottom: 0; }
.rows > .open > tr + tr { display: block; }
.rows > .open > tr + tr > td { display: block; padding-top: 0; }
.badge { display: inline-block; border: 1px solid currentColor; border-radius: 1rem; padding: 0 .625rem; font-size: .8125rem; white-space: nowrap; }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); } .calm { color: var(--calm); }
summary { cursor: pointer; color: var(--link); overflow-wrap: anywhere; }
details > div { margin: .5rem 0 .75rem; border-left: 3px solid var(--line); padding-left: .75rem; }
.values { table-layout: fixed; }
.values th[scope=row] { width: 18%; }
.long { max-height: 22rem; overflow: auto; }
del, ins { text-decoration: none; display: block; }
del::before { content: "- "; } ins::before { content: "+ "; }
del { background: var(--gone); } ins { background: var(--new); }
.hazard { border-left: 4px solid var(--warn); background: var(--mark); padding: .375rem .75rem; margin: .375rem 0; }
.problem { border-left: 4px solid var(--bad); background: var(--panel); padding: .5rem .875rem; margin: .625rem 0; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; margin: .75rem 0; }
output { padding-bottom: .5rem; }
label { display: grid; gap: .125rem; color: var(--soft); font-size: .875rem; }
input, select { font: inherit; color: var(--text); background: var(--ground); border: 1px solid var(--soft); border-radius: 5px; padding: .375rem .625rem; height: 2.5rem; min-width: 12rem; }
::placeholder { color: var(--soft); opacity: 1; }
input { width: min(26rem, 80vw); }
svg { background: var(--panel); border: 1px solid var(--line); border-radius: 6px; }
svg text { fill: var(--text); font: 13px ui-monospace, "DejaVu Sans Mono", monospace; }
svg rect { fill: var(--ground); stroke: var(--soft); }
svg path { fill: none; stroke: var(--soft); stroke-width: 1.5; }
svg marker path { fill: var(--soft); stroke: none; }
footer { color: var(--soft); padding-top: 1.5rem; padding-bottom: 3rem; }
@media print { form, nav, .skip { display: none; } .long { max-height: none; } }
`;
const HEAD = new Markup(`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[
	"default-src 'none'",
	`script-src '${sourceHash(SCRIPT)}'`,
	`style-src '${sourceHash(STYLE)}'`,
	"img-src data:",
	"base-uri 'none'",
	"form-action 'none'"
].join("; ")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
`);
/** The page piece by piece. */
function* pageText(page) {
	yield headText(page).text;
	for (const { id, title, body } of page.sections) {
		yield markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n`.text;
		for (const piece of body) yield piece.text;
		yield "</section>\n";
	}
	yield markup`</main>\n<footer>${page.footer}</footer>\n`.text;
	yield `<script>${SCRIPT}<\/script>\n</body>\n</html>\n`;
}
function headText({ title, verdict, tiles, sections }) {
	const links = sections.map((section) => markup`<li><a href="#${section.id}">${section.title}</a></li>\n`);
	const counts = tiles.map(({ name, value }) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`);
	return markup`<!doctype html>
<html lang="en">
<head>
${HEAD}<title>${title}</title>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><h1>${title}</h1>
<nav aria-label="Parts of this report"><ul>
${links}</ul></nav></header>
<main id="main" tabindex="-1">
<section aria-labelledby="summary-title"><h2 id="summary-title">Summary</h2>
<p><strong>${verdict}</strong></p>
<dl class="tiles">
${counts}</dl></section>
`;
}
// src/reports/html/change-row.ts
const TONES = {
	"no-op": "good",
	create: "good",
	update: "warn",
	replace: "bad",
	"replace-create-first": "bad",
	delete: "bad",
	import: "calm",
	"import-update": "warn",
	move: "calm",
	forget: "warn"
};
/** The word by which a change can be filtered. */
function kindOf({ action }) {
	return action === "no-op" ? "unchanged" : action;
}
/** One change of a plan as a row. */
function changeRow(change) {
	const { address, action, type, variant, scope, source } = change;
	const more = details(change);
	return {
		address,
		kind: kindOf(change),
		tone: TONES[action],
		type,
		variant,
		scope: scopeText(scope),
		place: more === void 0 ? "" : placeText(rangeOf(source)),
		...more !== void 0 && { more }
	};
}
function details(change) {
	const { action, properties, notes, hazards } = change;
	if (action === "no-op" && properties.length + notes.length + hazards.length === 0) return void 0;
	return {
		summary: summaryOf(change),
		body: markup`${facts(change)}${values(change)}`
	};
}
function facts({ id, previousAddress, reason, hazards, notes, carried }) {
	return [
		...id === void 0 ? [] : [markup`<p>id <code>${id}</code></p>`],
		...previousAddress === void 0 ? [] : [markup`<p>formerly <code>${previousAddress}</code></p>`],
		...reason === void 0 ? [] : [markup`<p>${reason}</p>`],
		...hazards.map((hazard) => markup`<p class="hazard"><strong>Hazard:</strong> ${hazard}</p>`),
		...notes.map((note) => markup`<p>Note: ${note}</p>`),
		...carried.length === 0 ? [] : [markup`<p>Sent, unchanged: ${carried.join(", ")}</p>`]
	];
}
function summaryOf({ action, properties, hazards }) {
	const what = action === "no-op" ? "Notes" : ACTION_WORDS[action].sentence;
	const paths = properties.map(({ path }) => path);
	return `${what}${paths.length === 0 ? "" : `: ${paths.join(", ")}`}${hazards.length === 0 ? "" : " (hazard)"}`;
}
function values(change) {
	const rows = shownProperties(change).map(({ path, before, after, why }) => markup`<tr><th scope="row" class="mono">${path}</th>${comparedCells(before, after, path)}<td>${why}</td></tr>\n`);
	return valuesTable(change.address, [
		"Property",
		"Live now",
		"After apply",
		"Why"
	], rows);
}
// src/reports/html/layers.ts
/** The part of the graph that has arrows: what needs nothing and is needed by nothing says nothing in a picture. */
function connected(items) {
	const all = new Map(items);
	const arrows = [...all].flatMap(([from, needed]) => [...new Set(needed)].filter((to) => all.has(to) && to !== from).map((to) => [from, to]));
	const used = new Set(arrows.flat());
	return {
		nodes: [...all.keys()].filter((address) => used.has(address)),
		arrows
	};
}
/**
* Columns from what is needed by others to what needs them: each node stands right of all it needs. Within a column the
* order follows the neighbours to the left, so that few arrows cross. A cycle, which no plan holds, ends the walk.
*/
function layers({ nodes, arrows }) {
	const needs = new Map(nodes.map((node) => [node, []]));
	for (const [from, to] of arrows) needs.get(from)?.push(to);
	const depth = depths(needs);
	const columns = [];
	for (const node of nodes) (columns[depth.get(node) ?? 0] ??= []).push(node);
	return sorted(columns, needs);
}
function depths(needs) {
	const depth = /* @__PURE__ */ new Map();
	const pending = /* @__PURE__ */ new Set();
	const visit = (node) => {
		const known = depth.get(node);
		if (known !== void 0 || pending.has(node)) return known ?? 0;
		pending.add(node);
		const below = (needs.get(node) ?? []).map((needed) => visit(needed) + 1);
		depth.set(node, Math.max(0, ...below));
		return depth.get(node) ?? 0;
	};
	for (const node of needs.keys()) visit(node);
	return depth;
}
function sorted(columns, needs) {
	const rank = /* @__PURE__ */ new Map();
	return columns.map((column) => {
		const weight = (node) => {
			const ranks = (needs.get(node) ?? []).map((needed) => rank.get(needed) ?? 0);
			return ranks.length === 0 ? 0 : ranks.reduce((sum, next) => sum + next, 0) / ranks.length;
		};
		const ordered = column.map((node) => ({
			node,
			at: weight(node)
		})).sort((a, b) => a.at - b.at);
		ordered.forEach(({ node }, index) => rank.set(node, index));
		return ordered.map(({ node }) => node);
	});
}
// src/reports/html/graph-picture.ts
const HEIGHT = 30;
const ROW = 46;
const GAP = 70;
const PADDING = 16;
const LETTER = 8;
const LONGEST = 40;
/** The graph as an SVG picture: columns from left to right, arrows to what is needed first. */
function graphPicture(graph) {
	const boxes = place(layers(graph));
	const all = [...boxes.values()];
	const width = Math.max(...all.map((box) => box.x + box.width)) + PADDING;
	const height = Math.max(...all.map((box) => box.y)) + HEIGHT + PADDING;
	return markup`<svg role="img" aria-labelledby="graph-picture-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="graph-picture-title">${`${graph.nodes.length} resources with ${graph.arrows.length} dependencies; an arrow points to what is needed first. The list below says the same.`}</title>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${graph.arrows.map(([from, to]) => arrow(boxes.get(from), boxes.get(to)))}${all.map(boxMarkup)}</svg>`;
}
/** Each column is centred, so that arrows stay short. */
function place(columns) {
	const boxes = /* @__PURE__ */ new Map();
	const tallest = Math.max(...columns.map(({ length }) => length));
	let x = PADDING;
	for (const column of columns) {
		const labels = column.map(shortened);
		const width = Math.max(...labels.map(displayWidth)) * LETTER + 32;
		const top = PADDING + (tallest - column.length) * ROW / 2;
		column.forEach((node, index) => {
			boxes.set(node, {
				x,
				y: top + index * ROW,
				width,
				label: labels[index] ?? node
			});
		});
		x += width + GAP;
	}
	return boxes;
}
function shortened(address) {
	return address.length <= LONGEST ? address : `${address.slice(0, 39)}…`;
}
function arrow(from, to) {
	if (from === void 0 || to === void 0) return void 0;
	const [x1, y1] = [from.x, from.y + HEIGHT / 2];
	const [x2, y2] = [to.x + to.width, to.y + HEIGHT / 2];
	const bend = GAP / 2;
	return markup`<path d="M${x1} ${y1}C${x1 - bend} ${y1} ${x2 + bend} ${y2} ${x2} ${y2}" marker-end="url(#arrow)"/>\n`;
}
function boxMarkup({ x, y, width, label }) {
	return markup`<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="5"/><text x="${x + PADDING}" y="${y + 20}">${label}</text>\n`;
}
// src/reports/html/graph-section.ts
/** Beyond this a picture helps nobody; the list says the same. */
const MOST_NODES = 60;
const MOST_ARROWS = 150;
/** The dependency graph as a picture where it is small, and as a list always. */
function* graphSection(graph) {
	const { nodes, arrows } = graph;
	if (arrows.length === 0) {
		yield markup`<p>No resource needs another.</p>\n`;
		return;
	}
	if (nodes.length > MOST_NODES || arrows.length > MOST_ARROWS) yield markup`<p>${nodes.length} resources with ${arrows.length} dependencies: too many for a picture.</p>\n`;
	else yield markup`<div class="wide" tabindex="0" role="region" aria-label="Dependency graph">${graphPicture(graph)}</div>\n`;
	yield markup`<details><summary>Dependencies as a list</summary><div><ul>\n`;
	for (const [from, needed] of neededBy(graph)) yield item(from, needed);
	yield markup`</ul></div></details>\n`;
}
function neededBy({ arrows }) {
	const needed = /* @__PURE__ */ new Map();
	for (const [from, to] of arrows) needed.set(from, [...needed.get(from) ?? [], to]);
	return needed;
}
function item(from, needed) {
	return markup`<li><code>${from}</code> needs ${needed.map((address, index) => markup`${index === 0 ? "" : ", "}<code>${address}</code>`)}</li>\n`;
}
// src/reports/html/requests.ts
/** Every request `apply` would send, by address, with placeholders where secrets and unknown ids will stand. */
function* requestList(changes) {
	yield markup`<p>Paths lie below each provider's base URL. Secrets and ids not known yet are placeholders.</p>\n<ol>\n`;
	for (const change of changes) for (const request of change.requests) yield requestItem(change, request);
	yield markup`</ol>\n`;
}
function requestItem({ address, provider }, request) {
	const { method, path, query, body, step, field } = request;
	const search = new URLSearchParams(query).toString();
	const line = markup`<code><strong>${method}</strong> ${search === "" ? path : `${path}?${search}`}</code> <span class="soft">${address}, ${field === void 0 ? step : `${step} ${field}`}, provider ${provider}</span>`;
	if (body === void 0) return markup`<li>${line}</li>\n`;
	return markup`<li><details><summary>${line}</summary><div><pre>${valueText(body)}</pre></div></details></li>\n`;
}
// src/reports/html/plan-page.ts
/** A plan as a page. */
function planPage(plan) {
	const { name, stack, requests, serial, toolVersion, timestamp } = plan;
	return {
		title: `Plan of ${name}/${stack}`,
		verdict: verdictOf(plan),
		tiles: tilesOf(plan).filter(({ value }) => value > 0),
		sections: [...sectionsOf(plan)],
		footer: `Holdfast ${toolVersion}, ${timestamp}, serial ${serial}, ${requests.reads} reads, ${requests.writes} writes to send. To carry it out: holdfast apply`
	};
}
function verdictOf({ changes, problems }) {
	if (changes.some(({ action }) => action !== "no-op")) return planSentence(changes);
	if (problems.length > 0) return "Nothing can be planned until the problems are solved.";
	return "No changes. Everything declared is live as declared.";
}
function tilesOf({ changes, problems, unmanaged, requests }) {
	const count = summarise(changes);
	return [
		{
			name: "to import",
			value: count.import
		},
		{
			name: "to create",
			value: count.create
		},
		{
			name: "to update",
			value: count.update
		},
		{
			name: "to replace",
			value: count.replace
		},
		{
			name: "to delete",
			value: count.delete
		},
		{
			name: "moved",
			value: count.move
		},
		{
			name: "to forget",
			value: count.forget
		},
		{
			name: "unchanged",
			value: count.unchanged
		},
		{
			name: "hazards",
			value: changes.reduce((sum, { hazards }) => sum + hazards.length, 0)
		},
		{
			name: "problems",
			value: problems.length
		},
		{
			name: "not managed",
			value: unmanaged.length
		},
		{
			name: "requests",
			value: requests.writes
		}
	];
}
function* sectionsOf(plan) {
	const { changes, problems, unmanaged, outputs, requests } = plan;
	const kinds = [...new Set(changes.map(kindOf))].sort();
	if (problems.length > 0) yield {
		id: "problems",
		title: "Problems",
		body: problemList(problems)
	};
	if (changes.some(({ hazards }) => hazards.length > 0)) yield {
		id: "hazards",
		title: "Hazards",
		body: hazardList(plan)
	};
	yield {
		id: "resources",
		title: "Resources",
		body: resourceTable(rows(plan), kinds, "Action")
	};
	yield {
		id: "scopes",
		title: "Scopes",
		body: scopeTable(planCoverage(plan))
	};
	if (unmanaged.length > 0) yield {
		id: "unmanaged",
		title: "Not managed",
		body: unmanagedTable(unmanaged)
	};
	if (requests.writes > 0) yield {
		id: "requests",
		title: "Requests",
		body: requestList(changes)
	};
	if (Object.keys(outputs).length > 0) yield {
		id: "outputs",
		title: "Outputs",
		body: outputTable(plan)
	};
	yield {
		id: "graph",
		title: "Dependencies",
		body: graphSection(dependenciesOf(plan))
	};
}
function* hazardList({ changes }) {
	for (const { address, hazards } of changes) for (const hazard of hazards) yield markup`<p class="hazard"><span class="mono">${address}</span>: ${hazard}</p>\n`;
}
function* rows({ changes }) {
	for (const change of changes) yield changeRow(change);
}
function outputTable({ outputs }) {
	return plainTable("Outputs as far as they are known", [{ title: "Name" }, { title: "Value" }], Object.entries(outputs).map(([name, value]) => [name, markup`<pre>${valueText(value)}</pre>`]));
}
function dependenciesOf({ changes }) {
	return connected(changes.filter(({ deposed }) => deposed === void 0).map(({ address, record }) => [address, record?.dependencies ?? []]));
}
// src/reports/formats/html.ts
/** For people with a browser: one file that loads nothing from anywhere. */
const html = {
	mediaType: "text/html",
	plan: (plan) => pageText(planPage(plan)),
	drift: (report) => pageText(driftPage(report))
};
export { html };

//# sourceMappingURL=html-DkFkHT0w.js.map