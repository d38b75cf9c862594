import { s as shellWord } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { a as isQuiet, i as differingOf, n as acceptedOf, o as shownDrift, r as acceptedText, t as DRIFT_CLASSES } from "./drift-classes-aGBcNE2V.js";
import { G as changeText, J as placeText, Q as countClasses, W as planSentence, X as inlineValue, Y as rangeOf, q as ACTION_WORDS } from "./run-DXbtmW9o.js";
import { n as neutral, r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
import { a as problemText } from "./start-pulumi-lFB5KW1Y.js";
import { t as plainView } from "./run-pulumi-GaiK5PlH.js";
import { u as summarise } from "./start-BgxbLG5W.js";
import { n as withoutSecrets } from "./shown-change-mAFXYppW.js";
// src/reports/markdown/fit.ts
/** UTF-8 bytes of a text: what forges count at most. */
function bytes(text) {
	return Buffer.byteLength(text, "utf8");
}
/** As many pieces from the front as fit into a number of bytes; later ones are only counted, never made. */
function fit(items, budget, piece) {
	let text = "";
	let room = budget;
	for (const [index, item] of items.entries()) {
		const next = piece(item);
		room -= bytes(next);
		if (room < 0) return {
			text,
			shown: index,
			left: items.length - index
		};
		text += next;
	}
	return {
		text,
		shown: items.length,
		left: 0
	};
}
/** The first lines of a text that fit, and how many were left out. */
function fitLines(text, budget) {
	if (bytes(text) <= budget) return text;
	const { text: kept, left } = fit(text.replace(/\n$/u, "").split("\n"), budget, (line) => `${line}\n`);
	return `${kept}# (${left} more ${left === 1 ? "line" : "lines"} left out)\n`;
}
// src/reports/markdown/comment.ts
/** Forges refuse comments from 65,536 characters on; the rest is room for what a pipeline adds around it. */
const COMMENT_BYTES = 6e4;
/** One line by which a pipeline finds its own comment again: the kind of report and the stack. */
function marker(kind, name, stack) {
	const plain = (text) => encodeURIComponent(text.toWellFormed()).replaceAll("--", "-%2D");
	return `<!-- holdfast:${kind}:${plain(name)}/${plain(stack)} -->`;
}
/** A part that opens on a click. */
function collapsed(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n</details>\n\n`;
}
/** A table; cells are Markdown already. */
function table(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |\n`;
	return `${line(head)}${line(head.map(() => "---"))}${rows.map(line).join("")}\n`;
}
/** Room left for the parts that can be shortened. */
function roomAfter(...fixed) {
	return COMMENT_BYTES - fixed.reduce((sum, part) => sum + bytes(part), 0) - RESERVE;
}
/** What the sentences about things left out may take. */
const RESERVE = 1e3;
// src/reports/markdown/inert.ts
const LONGEST = 300;
/** Characters that mean something in Markdown or HTML. */
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"`": "&#96;",
	"*": "&#42;",
	_: "&#95;",
	"[": "&#91;",
	"]": "&#93;",
	"|": "&#124;",
	"\\": "&#92;",
	"~": "&#126;"
};
/** Before a word these make a forge link a person, an issue, a label or an address. */
const SIGILS = "@#!%$:~&";
/**
* Foreign text for one line of Markdown. What could start markup becomes an entity; an empty comment parts what a forge
* would turn into a mention, a reference or a link.
*/
function inert(text) {
	return cut(neutralLine(text)).replace(/[&<>`*_[\]|\\~@#!%$:](?=([\w/])?)/gu, (character, next) => {
		const entity = ENTITIES[character] ?? character;
		return (character === ":" ? next === "/" : next !== void 0) && SIGILS.includes(character) ? `${entity}<!-- -->` : entity;
	}).replace(/\bwww(?=\.)/giu, "$&<!-- -->");
}
/** Foreign text set as code, inert inside as well: a code span cannot hold backticks and pipes in a table. */
function code(text) {
	return `<code>${inert(text)}</code>`;
}
/** Lines as a code block whose fence is longer than any run of backticks inside. */
function fenced(text, language) {
	const harmless = neutral(text);
	const longest = Math.max(0, ...[...harmless.matchAll(/`+/gu)].map(([run]) => run.length));
	const fence = "`".repeat(Math.max(3, longest + 1));
	return `${fence}${language}\n${harmless.replace(/\n$/u, "")}\n${fence}\n`;
}
function cut(text) {
	if (text.length <= LONGEST) return text;
	return `${text.slice(0, LONGEST).toWellFormed()}…`;
}
// src/reports/markdown/problems.ts
const ALL_BYTES = 12e3;
const ONE_BYTES = 4e3;
/** What kept addresses from being looked at, as blocks of text; nothing where all went well. */
function problemBlocks(problems) {
	if (problems.length === 0) return "";
	const { text, left } = fit(problems, ALL_BYTES, (problem) => fenced(fitLines(`${problemText(problem, plainView)}\n`, ONE_BYTES), "text"));
	return `### Problems\n\n${text}${left === 0 ? "" : `\n${left} more ${left === 1 ? "problem" : "problems"} not shown here.\n`}\n`;
}
// src/reports/markdown/drift-comment.ts
const ACCEPTED_BYTES = 6e3;
const COVERAGE_BYTES = 8e3;
const DETAIL_BYTES = 16e3;
/** A drift report as one comment, or the text of one issue, of at most 60,000 bytes. */
function driftComment(report) {
	const differing = report.resources.filter(({ class: found }) => !isQuiet(found));
	const head = headOf$1(report, differing.length);
	const foot = footOf$1(report, differing.length);
	const problems = problemBlocks(report.problems);
	const coverage = coverageOf(report);
	const accepted = acceptedList(report);
	const room = roomAfter(head, foot, problems, accepted, coverage);
	return head + problems + resourcesOf(differing, room) + accepted + coverage + foot;
}
function headOf$1(report, differing) {
	const mark = marker("drift", report.name, report.stack);
	const counts = Object.entries(countClasses(report));
	const order = Object.keys(DRIFT_CLASSES);
	const rows = counts.filter(([, count]) => count > 0).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([found, count]) => [
		found,
		DRIFT_CLASSES[found].title,
		String(count)
	]);
	const verdict = differing === 0 ? "**No drift.** What was applied is live as declared." : `**${differing} of ${report.resources.length} resources differ.**`;
	const summary = rows.length === 0 ? "" : table([
		"Class",
		"Meaning",
		"Resources"
	], rows);
	return `${mark}\n## Holdfast drift: ${inert(`${report.name}/${report.stack}`)}\n\n${verdict}\n\n${summary}`;
}
function resourcesOf(differing, room) {
	if (differing.length === 0) return "";
	const { text, shown, left } = fit(differing, room, details);
	if (left === 0) return `### What differs\n\n${text}`;
	return `### What differs\n\n${text}${`Only the first ${shown} of ${differing.length} resources are shown: a comment cannot hold more. The command below shows all.`}\n\n`;
}
function details(drift) {
	const place = placeText(rangeOf(drift.source));
	const facts = [
		`# ${DRIFT_CLASSES[drift.class].meaning}`,
		`# ${DRIFT_CLASSES[drift.class].advice}`,
		...drift.id === void 0 ? [] : [`# id ${drift.id}`],
		...place === "" ? [] : [`# declared at ${place}`],
		...drift.changedAt === void 0 ? [] : [`# last changed at the vendor: ${drift.changedAt}`]
	];
	const properties = differingOf(drift).flatMap(propertyLines);
	return collapsed(`${code(drift.address)}: ${drift.class}`, fenced(fitLines(`${[...facts, ...properties].join("\n")}\n`, DETAIL_BYTES), "diff"));
}
function propertyLines(property) {
	const value = (name) => {
		const shown = shownDrift(property, property[name]);
		return shown === void 0 ? "(none)" : inlineValue(shown);
	};
	const head = `! ${property.path}: ${property.class}`;
	if (property.sensitive === true) return [head];
	return [
		head,
		`  applied   ${value("applied")}`,
		`+ declared  ${value("declared")}`,
		`- live      ${value("observed")}`
	];
}
function acceptedList({ resources }) {
	const all = resources.flatMap((drift) => acceptedOf(drift).map((property) => ({
		address: drift.address,
		property
	})));
	if (all.length === 0) return "";
	const { text, left } = fit(all, ACCEPTED_BYTES, ({ address, property }) => `- ${code(`${address}#${property.path}`)}: ${inert(`${property.class}, ${acceptedText(property)}`)}\n`);
	return `### Accepted\n\n${text}${left === 0 ? "" : `- ${left} more not shown here\n`}\n`;
}
function coverageOf({ coverage }) {
	if (coverage.length === 0) return "";
	const { text, left } = fit(coverage, COVERAGE_BYTES, ({ provider, type, scope, managed, total }) => {
		const where = Object.entries(scope).map(([name, value]) => `${name}=${value}`);
		return `| ${inert(provider)} | ${inert(type)} | ${inert(where.join(" "))} | ${managed} of ${total} |\n`;
	});
	return collapsed("Coverage", `| Provider | Type | Scope | Managed |
| --- | --- | --- | --- |
${text}${left === 0 ? "" : `\n${left} more scopes not shown here.\n`}`);
}
function footOf$1({ name, stack, requests, timestamp }, differing) {
	const flag = `--stack ${shellWord(stack)}`;
	return `---\n\n${fenced([`holdfast drift ${flag}  # this report, whole`, ...differing === 0 ? [] : [`holdfast plan ${flag}   # what putting it right would send`, `holdfast apply ${flag}  # puts it right`]].join("\n"), "sh")}\n<sub>${inert(`${name}/${stack}`)} · ${requests.reads} reads · ${inert(timestamp)}</sub>\n`;
}
// src/reports/markdown/plan-comment.ts
const HAZARD_BYTES = 8e3;
const NOTE_BYTES = 6e3;
const DIFF_BYTES = 16e3;
/** A plan as one comment of at most 60,000 bytes, to be updated in place. */
function planComment(plan) {
	const active = plan.changes.filter(({ action }) => action !== "no-op");
	const head = headOf(plan, active);
	const foot = footOf(plan, active);
	const problems = problemBlocks(plan.problems);
	const hazards = hazardsOf(active);
	const notes = notesOf(plan.changes);
	const room = roomAfter(head, foot, problems, hazards, notes);
	return head + problems + hazards + diffsOf(active, room) + notes + foot;
}
function headOf(plan, active) {
	const title = `## Holdfast plan: ${inert(`${plan.name}/${plan.stack}`)}\n\n`;
	const mark = `${marker("plan", plan.name, plan.stack)}\n`;
	if (active.length === 0) return mark + title + quiet(plan);
	const counts = table(["Action", "Resources"], countRows(summarise(plan.changes)));
	return `${mark}${title}**${planSentence(plan.changes)}**\n\n${counts}`;
}
function quiet({ problems }) {
	return problems.length > 0 ? "Nothing can be planned until the problems below are solved.\n\n" : "**No changes.** Everything declared is live as declared.\n\n";
}
function countRows(count) {
	return [
		["import", "import"],
		["create", "create"],
		["update", "update in place"],
		["replace", "replace"],
		["delete", "delete"],
		["move", "move to another address"],
		["forget", "forget, keep the object"],
		["unchanged", "unchanged"]
	].filter(([key]) => count[key] > 0).map(([key, word]) => [word, String(count[key])]);
}
function hazardsOf(active) {
	return listed("### Hazards", ":warning: ", active.flatMap(({ address, hazards }) => hazards.map((text) => ({
		address,
		text
	}))), HAZARD_BYTES);
}
/** What is worth knowing about resources that stay as they are. */
function notesOf(changes) {
	return listed("### Notes", "", changes.filter(({ action }) => action === "no-op").flatMap(({ address, properties, notes }) => [...properties.map(({ path }) => ({
		address,
		text: `${path} is no longer managed, stays as it is`
	})), ...notes.map((text) => ({
		address,
		text
	}))]), NOTE_BYTES);
}
function listed(title, sign, remarks, budget) {
	if (remarks.length === 0) return "";
	const line = ({ address, text }) => `- ${sign}${code(address)}: ${inert(text)}\n`;
	const { text, left } = fit(remarks, budget, line);
	return `${title}\n\n${text}${left === 0 ? "" : `- ${left} more not shown here\n`}\n`;
}
function diffsOf(active, room) {
	if (active.length === 0) return "";
	const { text, shown, left } = fit(active, room, diff);
	if (left === 0) return `### Changes\n\n${text}`;
	return `### Changes\n\n${text}${`Only the first ${shown} of ${active.length} changes are shown: a comment cannot hold more. The commands below show all.`}\n\n`;
}
function diff(change) {
	const { symbol, sentence } = ACTION_WORDS[change.action];
	const sign = symbol.trim();
	const at = placeText(rangeOf(change.source));
	const place = at === "" ? "" : ` (${inert(at)})`;
	return collapsed(`${sign === "" ? "" : `<code>${sign.replace("<", "&lt;")}</code> `}${code(change.address)} ${sentence}${place}`, fenced(fitLines(signsFirst(changeText(withoutSecrets(change), plainView)), DIFF_BYTES), "diff"));
}
/** Moves the signs to the first column, where forges colour them. */
function signsFirst(text) {
	return text.replace(/^ {2}(#.*)$/gmu, "$1").replace(/^(-\/\+|\+\/-)/gmu, "! $1").replace(/^( +)([+-])(?= )/gmu, "$2$1").replace(/^( +)~(?= )/gmu, "!$1");
}
function footOf(plan, active) {
	const { requests, unmanaged, serial, toolVersion, timestamp } = plan;
	const stack = `--stack ${shellWord(plan.stack)}`;
	const commands = [
		`holdfast plan ${stack}                  # the whole plan`,
		`holdfast plan ${stack} -o http          # the exact requests`,
		...active.length === 0 ? [] : [`holdfast plan ${stack} --out plan.json  # save it, then carry out exactly these requests:`, "holdfast apply plan.json"]
	];
	const others = unmanaged.length === 0 ? "" : ` · ${unmanaged.length} live, not managed here`;
	const facts = `${requests.reads} reads · ${requests.writes} writes to send${others} · serial ${serial} · Holdfast ${inert(toolVersion)} · ${inert(timestamp)}`;
	return `---\n\n${fenced(commands.join("\n"), "sh")}\n<sub>${facts}</sub>\n`;
}
// src/reports/formats/markdown.ts
/** For a forge's comments and issues: short enough for one, and safe to show whatever a vendor answered. */
const markdown = {
	mediaType: "text/markdown",
	plan: (plan) => [planComment(plan)],
	drift: (report) => [driftComment(report)]
};
export { markdown };

//# sourceMappingURL=markdown-ZKnAnEfG.js.map