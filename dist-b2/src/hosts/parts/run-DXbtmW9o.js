import { t as __exportAll } from "./rolldown-runtime-BJohB4LM.js";
import { C as usage, D as exitCode, O as exitCodeOf, P as formats, _ as isUnknown, a as plannedLines, b as jsonText, c as digestOf, d as fixedSource, f as problemDocument, g as isSensitive, h as driftOf, l as planToDocument, m as driftDocumentOf, o as resultLines, p as problemOf, r as eventLine, s as versionLine, u as summarise, w as suggestion, x as addressSecrets } from "./start-BgxbLG5W.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { a as problemText, c as wrapped, i as errorText, o as displayWidth, s as padded } from "./start-pulumi-lFB5KW1Y.js";
import { C as UNKNOWN, _ as scanPath, b as SENSITIVE, i as isObject, n as equal, r as isList, t as canonical } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { a as quoted, n as neutral, r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
import { B as reveal, R as hasUnknown, h as scopeKey, s as shellWord, z as plain } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { T as isLoopback, b as connect, o as Fold } from "./run-testing-provider-nbmXaNBq.js";
import { h as runText, m as runDigest, n as applySaved, o as plan$1, t as apply } from "./run-testing-BZOV7HjG.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { S as revealBackend, d as SharedScopes } from "./manifest-pulumi-Dx6THbTB.js";
import { t as plainView } from "./run-pulumi-GaiK5PlH.js";
import { a as tell$1, n as loadManifest, o as loadPackage } from "./manifest-CbKc9LBk.js";
import { createRequire } from "node:module";
import { createCipheriv, createDecipheriv, createHash, createHmac, createSecretKey, hash, randomBytes, randomUUID, scryptSync } from "node:crypto";
import { hostname, userInfo } from "node:os";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { closeSync, constants, fsyncSync, lstatSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { link, lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { AsyncLocalStorage } from "node:async_hooks";
/** The report as one JSON document. */
function driftToDocument(report) {
	return {
		format_version: "1.0",
		name: report.name,
		stack: report.stack,
		timestamp: report.timestamp,
		complete: report.problems.length === 0,
		summary: countClasses(report),
		resources: report.resources.map(driftDocumentOf),
		unmanaged: report.unmanaged.map((object) => ({
			...object,
			class: "unmanaged"
		})),
		problems: report.problems.map(problemDocument),
		coverage: report.coverage,
		requests: { reads: report.requests.reads }
	};
}
/** How many resources are in each class; all classes are present. */
function countClasses(report) {
	const counts = {
		"in-sync": 0,
		"declared-change": 0,
		"remote-change": 0,
		conflict: 0,
		missing: 0,
		unmanaged: report.unmanaged.length,
		"secret-unverifiable": 0,
		"secret-suspect": 0,
		"credential-invalid": 0
	};
	for (const { class: found } of report.resources) counts[found] += 1;
	return counts;
}
// src/reports/value-lines.ts
/** A key as it stands before ` = `: bare where it is a plain word. */
function keyText(key) {
	return /^[\w.$"[\]-]+$/u.test(key) ? key : quoted(key);
}
/** A value on one line. */
function inlineValue(value) {
	if (isSensitive(value)) return SENSITIVE;
	if (isUnknown(value)) return UNKNOWN;
	if (typeof value === "string") return value === "(not readable)" ? value : quoted(value);
	if (Array.isArray(value)) return `[${value.map(inlineValue).join(", ")}]`;
	if (!isObject(value)) return JSON.stringify(value);
	const members = Object.entries(value).map(([key, member]) => `${keyText(key)} = ${inlineValue(member)}`);
	return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
/** A value as lines below each other, each member marked with a sign; the first line continues `key = `. */
function valueLines(value, sign) {
	if (isSensitive(value) || isUnknown(value)) return [inlineValue(value)];
	if (typeof value === "string" && value.includes("\n")) return textLines(value);
	if (Array.isArray(value) && value.length > 0) return listLines(value, sign);
	if (isObject(value) && Object.keys(value).length > 0) return objectLines(value, sign);
	return [inlineValue(value)];
}
function textLines(value) {
	return [
		"<<-EOT",
		...neutral(value).split("\n").map((line) => `    ${line}`),
		"EOT"
	];
}
function listLines(value, sign) {
	return [
		"[",
		...value.flatMap((item) => {
			const [head = "", ...rest] = valueLines(item, sign);
			const lines = [`  ${sign} ${head}`, ...rest.map((line) => `    ${line}`)];
			return lines.map((line, index) => index === lines.length - 1 ? `${line},` : line);
		}),
		"]"
	];
}
function objectLines(value, sign) {
	return [
		"{",
		...memberLines(value, sign).map((line) => `  ${line}`),
		"}"
	];
}
/** The members of an object, one below the other with their equal signs aligned, each marked with a sign. */
function memberLines(value, sign) {
	const entries = Object.entries(value);
	const width = Math.max(0, ...entries.map(([key]) => displayWidth(keyText(key))));
	return entries.flatMap(([key, member]) => {
		const [head = "", ...rest] = valueLines(member, sign);
		return [`${sign} ${padded(keyText(key), width)} = ${head}`, ...rest.map((line) => `  ${line}`)];
	});
}
// src/reports/place.ts
/** Where a resource, or one of its properties, is declared; undefined where nobody declares it any more. */
function rangeOf(source, path) {
	return source?.locate(path === void 0 ? [] : scanPath(path, 0)?.steps ?? []);
}
/** `file:line:column`, or nothing. */
function placeText(range) {
	return range === void 0 ? "" : `${range.filename}:${range.start.line}:${range.start.column}`;
}
// src/reports/drift-text.ts
/** What each class means, in a few words, and how it is coloured. */
const CLASS_WORDS = {
	missing: {
		words: "recorded, but gone at the vendor",
		ink: "red"
	},
	conflict: {
		words: "changed both in the declaration and at the vendor",
		ink: "red"
	},
	"remote-change": {
		words: "changed at the vendor",
		ink: "yellow"
	},
	"credential-invalid": {
		words: "the vendor no longer accepts the credential",
		ink: "red"
	},
	"secret-suspect": {
		words: "written by somebody else since; a secret may have changed",
		ink: "yellow"
	},
	"declared-change": {
		words: "declared, but not applied yet",
		ink: "cyan"
	},
	"secret-unverifiable": {
		words: "in sync as far as it can be read",
		ink: "dim"
	},
	"in-sync": {
		words: "live as declared",
		ink: "green"
	},
	unmanaged: {
		words: "live, but not managed here",
		ink: "dim"
	}
};
const QUIET = ["in-sync", "secret-unverifiable"];
/** The drift report for people, piece by piece; what is in sync is only counted. */
function* driftText(report, view) {
	const differing = report.resources.filter((one) => !QUIET.includes(one.class) || hasAccepted(one));
	for (const resource of differing) yield `${resourceText(resource, view)}\n`;
	if (report.unmanaged.length > 0) yield unmanagedText(report);
	for (const problem of report.problems) yield `${problemText(problem, view)}\n`;
	yield coverageText(report);
	yield verdict(report, view);
}
function hasAccepted({ properties }) {
	return properties.some(({ accepted }) => accepted !== void 0);
}
function resourceText(drift, view) {
	const { words, ink } = CLASS_WORDS[drift.class];
	const scope = Object.entries(drift.scope).map(([name, value]) => `${name}=${value}`);
	const facts = [
		drift.type,
		drift.variant,
		...scope,
		...drift.id === void 0 ? [] : [`id=${drift.id}`]
	];
	const changed = drift.changedAt === void 0 ? [] : [`    last changed at the vendor: ${neutralLine(drift.changedAt)}`];
	return [
		`${view.paint("bold", `# ${neutralLine(drift.address)}`)}: ${view.paint(ink, drift.class)} (${words})`,
		`    ${neutralLine(facts.join(", "))}`,
		...drift.source === void 0 ? [] : [`    declared at ${placeOf(drift)}`],
		...changed,
		...propertyLines(drift, view),
		""
	].join("\n");
}
function placeOf({ source }, path = []) {
	return neutralLine(placeText(source?.locate(path)));
}
function propertyLines(drift, view) {
	return drift.properties.filter(({ class: found }) => !QUIET.includes(found)).flatMap((property) => propertyText(drift, property, view));
}
function propertyText(drift, property, view) {
	const steps = scanPath(property.path, 0)?.steps ?? [];
	const place = drift.source === void 0 ? "" : view.paint("dim", `  ${placeOf(drift, steps)}`);
	const { ink } = CLASS_WORDS[property.class];
	const shown = [
		["declared", property.declared],
		["applied", property.applied],
		["live", property.observed]
	].map(([name, value]) => `        ${padded(name, 8)}  ${valueText(property, value)}`);
	return [
		`    ${view.paint(ink, "~")} ${neutralLine(property.path)}: ${view.paint(ink, property.class)}${place}`,
		...shown,
		...acceptedText(property)
	];
}
function acceptedText({ accepted }) {
	if (accepted === void 0) return [];
	const who = accepted.by === void 0 ? "" : ` by ${accepted.by}`;
	return [`        ${padded("accepted", 8)}  until ${neutralLine(`${accepted.until}${who}: ${accepted.reason}`)}`];
}
function valueText({ sensitive }, value) {
	if (value === void 0) return "(none)";
	return sensitive === true && value !== null ? SENSITIVE : inlineValue(value);
}
function unmanagedText({ unmanaged }) {
	const lines = unmanaged.map(({ type, variant, scope, id, label }) => {
		const where = Object.values(scope).join("/");
		return `    ${neutralLine([
			type,
			variant,
			where,
			id,
			label
		].filter((part) => part !== "").join("  "))}`;
	});
	return `# Live, but not managed here (${unmanaged.length})\n${lines.join("\n")}\n\n`;
}
function coverageText({ coverage }) {
	if (coverage.length === 0) return "";
	return `# Coverage\n${coverage.map(({ provider, type, scope, managed, total }) => {
		const where = Object.entries(scope).map(([name, value]) => `${name}=${value}`);
		return `    ${neutralLine([
			provider,
			type,
			...where
		].join(" "))}: ${managed} of ${total} managed`;
	}).join("\n")}\n\n`;
}
function verdict(report, view) {
	const counts = countClasses(report);
	const parts = Object.entries(counts).filter(([, count]) => count > 0).map(([found, count]) => `${count} ${found}`);
	const text = parts.length === 0 ? "nothing declared, nothing recorded" : parts.join(", ");
	const reads = report.requests.reads;
	return `${view.paint("bold", "Drift:")} ${text}. Stack ${neutralLine(`${report.name}/${report.stack}`)}, ${reads} reads.\n`;
}
// src/reports/change-heading.ts
/** Terraform's symbols and sentences, and our own where it has none. */
const ACTION_WORDS = {
	"no-op": {
		symbol: "   ",
		sentence: "stays as it is",
		legend: "no change"
	},
	create: {
		symbol: "  +",
		sentence: "will be created",
		legend: "create",
		ink: "green"
	},
	update: {
		symbol: "  ~",
		sentence: "will be updated in-place",
		legend: "update in-place",
		ink: "yellow"
	},
	replace: {
		symbol: "-/+",
		sentence: "must be replaced",
		legend: "delete and then create replacement",
		ink: "red"
	},
	"replace-create-first": {
		symbol: "+/-",
		sentence: "must be replaced",
		legend: "create replacement and then delete",
		ink: "red"
	},
	delete: {
		symbol: "  -",
		sentence: "will be destroyed",
		legend: "destroy",
		ink: "red"
	},
	import: {
		symbol: " <=",
		sentence: "will be imported",
		legend: "import",
		ink: "cyan"
	},
	"import-update": {
		symbol: "  ~",
		sentence: "will be imported and updated in-place",
		legend: "update in-place",
		ink: "yellow"
	},
	move: {
		symbol: "   ",
		sentence: "has moved",
		legend: "move"
	},
	forget: {
		symbol: "  .",
		sentence: "will no longer be managed, but will not be destroyed",
		legend: "forget, keep the object",
		ink: "yellow"
	}
};
/** The comment lines above a change's block: what will happen, why, and what to know before saying yes. */
function headingLines(change, view) {
	const lines = [view.paint("bold", `  # ${sentence(change)}`)];
	if (change.action === "import-update" && change.id !== void 0) lines.push(`  # (imported from ${change.id})`);
	if (change.previousAddress !== void 0 && change.action !== "move") lines.push(`  # (moved from ${change.previousAddress})`);
	const moved = change.action === "move";
	if (change.reason !== void 0 && !moved) lines.push(...comment(`(${change.reason})`, view));
	for (const hazard of change.hazards) lines.push(...comment(`! ${hazard}`, view).map((line) => view.paint("red", line)));
	for (const note of change.notes) lines.push(...comment(`note: ${note}`, view));
	return lines;
}
function sentence(change) {
	const address = neutralLine(change.address);
	if (change.action === "move") return `${neutralLine(change.previousAddress ?? "")} has moved to ${address}`;
	return `${address} ${ACTION_WORDS[change.action].sentence}`;
}
function comment(text, view) {
	const prefix = "  # ";
	return wrapped(neutral(text), view.width - displayWidth(prefix)).map((line) => prefix + line);
}
// src/reports/line-diff.ts
/** Above this many cells the middle part is shown as replaced: a shortest edit would cost too much. */
const CELLS = 4e6;
const CONTEXT$1 = 2;
/** What changed between two lists of lines, with two unchanged lines around each change. */
function lineDiff(before, after) {
	return folded(edits(before, after));
}
function edits(before, after) {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
	let end = 0;
	const limit = Math.min(before.length, after.length) - start;
	while (end < limit && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
	const middle = shortest(before.slice(start, before.length - end), after.slice(start, after.length - end));
	const same = (text) => ({
		kind: "same",
		text
	});
	return [
		...before.slice(0, start).map(same),
		...middle,
		...before.slice(before.length - end).map(same)
	];
}
function shortest(before, after) {
	if (before.length * after.length > CELLS) return replaced(before, after);
	const lengths = commonLengths(before, after);
	const width = after.length + 1;
	const result = [];
	let [i, j] = [0, 0];
	while (i < before.length && j < after.length) if (before[i] === after[j]) {
		result.push({
			kind: "same",
			text: before[i] ?? ""
		});
		i += 1;
		j += 1;
	} else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
		result.push({
			kind: "before",
			text: before[i] ?? ""
		});
		i += 1;
	} else {
		result.push({
			kind: "after",
			text: after[j] ?? ""
		});
		j += 1;
	}
	return [...result, ...replaced(before.slice(i), after.slice(j))];
}
function replaced(before, after) {
	return [...before.map((text) => ({
		kind: "before",
		text
	})), ...after.map((text) => ({
		kind: "after",
		text
	}))];
}
/** Length of the longest common subsequence of both ends, by start positions. */
function commonLengths(before, after) {
	const width = after.length + 1;
	const lengths = new Uint32Array((before.length + 1) * width);
	for (let i = before.length - 1; i >= 0; i -= 1) for (let j = after.length - 1; j >= 0; j -= 1) {
		const down = lengths[(i + 1) * width + j] ?? 0;
		const right = lengths[i * width + j + 1] ?? 0;
		const diagonal = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
		lengths[i * width + j] = before[i] === after[j] ? diagonal : Math.max(down, right);
	}
	return lengths;
}
function folded(all) {
	const near = all.map(() => false);
	all.forEach(({ kind }, index) => {
		if (kind !== "same") near.fill(true, Math.max(0, index - CONTEXT$1), index + CONTEXT$1 + 1);
	});
	const result = [];
	let hidden = 0;
	all.forEach((line, index) => {
		if (near[index] !== true) {
			hidden += 1;
			return;
		}
		if (hidden > 0) result.push({
			kind: "hidden",
			count: hidden
		});
		hidden = 0;
		result.push(line);
	});
	return hidden > 0 ? [...result, {
		kind: "hidden",
		count: hidden
	}] : result;
}
// src/reports/difference-lines.ts
/** What a value becomes, as lines; the first continues `key = `. Long pairs take two lines. */
function differenceLines(before, after, columns) {
	if (isClosed(before) || isClosed(after)) return pair(inlineValue(before), inlineValue(after), columns);
	if (Array.isArray(before) && Array.isArray(after)) return listDifference(before, after, columns);
	if (isObject(before) && isObject(after)) return objectDifference(before, after, columns);
	if (isText(before) && isText(after) && (before.includes("\n") || after.includes("\n"))) return textDifference(before, after);
	return pair(inlineValue(before), inlineValue(after), columns);
}
function isClosed(value) {
	return isSensitive(value) || isUnknown(value);
}
function isText(value) {
	return typeof value === "string";
}
function pair(before, after, columns) {
	if (before === "(sensitive value)" && after === "(sensitive value)") return [SENSITIVE];
	const line = `${before} -> ${after}`;
	return line.length <= columns ? [line] : [before, `  -> ${after}`];
}
function listDifference(before, after, columns) {
	const kept = after.filter((item) => before.some((other) => equal(item, other)));
	const gone = before.filter((item) => !after.some((other) => equal(item, other)));
	const added = after.filter((item) => !before.some((other) => equal(item, other)));
	if (gone.length === 0 && added.length === 0) return pair(inlineValue(before), inlineValue(after), columns);
	return [
		"[",
		...gone.flatMap((item) => itemLines(item, "-")),
		...added.flatMap((item) => itemLines(item, "+")),
		...hidden(kept.length, "element"),
		"]"
	];
}
function itemLines(item, sign) {
	const lines = valueLines(item, sign);
	const last = lines.length - 1;
	return lines.map((line, index) => {
		const comma = index === last ? "," : "";
		return index === 0 ? `  ${sign} ${line}${comma}` : `    ${line}${comma}`;
	});
}
function objectDifference(before, after, columns) {
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
	const same = keys.filter((key) => equal(before[key], after[key]));
	return [
		"{",
		...keys.filter((key) => !same.includes(key)).flatMap((key) => memberDifference(key, before[key], after[key], columns - 4)).map((line) => `  ${line}`),
		...hidden(same.length, "member"),
		"}"
	];
}
function memberDifference(key, before, after, columns) {
	if (before === void 0) return memberLines({ [key]: after ?? null }, "+");
	if (after === void 0) return memberLines({ [key]: before }, "-");
	const [head = "", ...rest] = differenceLines(before, after, columns - key.length);
	return [`~ ${keyText(key)} = ${head}`, ...rest.map((line) => `  ${line}`)];
}
function textDifference(before, after) {
	const signs = {
		same: " ",
		before: "-",
		after: "+"
	};
	return [
		"<<-EOT",
		...lineDiff(neutral(before).split("\n"), neutral(after).split("\n")).map((line) => line.kind === "hidden" ? `    # (${line.count} unchanged ${line.count === 1 ? "line" : "lines"} hidden)` : `  ${signs[line.kind]} ${line.text}`),
		"EOT"
	];
}
function hidden(count, noun) {
	if (count === 0) return [];
	return [`    # (${count} unchanged ${noun}${count === 1 ? "" : "s"} hidden)`];
}
// src/reports/change-text.ts
/** One change as a block in Terraform's manner. */
function changeText(change, view) {
	const { symbol, ink } = ACTION_WORDS[change.action];
	const sign = ink === void 0 ? symbol : view.paint(ink, symbol);
	const title = `${change.type} ${neutralLine(change.variant)} ${neutralLine(change.address)}`;
	const body = bodyLines(change, view).map((line) => `      ${line}`);
	return [
		...headingLines(change, view),
		`${sign} ${title} {`,
		...body,
		"    }",
		""
	].join("\n").replace(/^ +$/gmu, "");
}
function bodyLines(change, view) {
	switch (change.action) {
		case "create": return memberLines({
			id: UNKNOWN,
			...change.scope,
			...membersOf(change.planned)
		}, "+").map(inked(view));
		case "delete":
		case "forget": return removedLines(change, view);
		case "import": return [...memberLines({
			...identity(change),
			...membersOf(change.planned)
		}, " "), ...rows(change, view)];
		default: return [...rows(change, view), ...hiddenLine(change)];
	}
}
function membersOf(value) {
	return isObject(value) ? value : {};
}
function identity(change) {
	return {
		...change.id !== void 0 && { id: change.id },
		...change.scope
	};
}
function removedLines(change, view) {
	const members = {
		...identity(change),
		...change.before
	};
	if (change.action === "forget") return memberLines(identity(change), " ");
	return Object.entries(aligned(members)).map(([key, value]) => {
		const [head = "", ...rest] = valueLines(value, "-");
		const lines = [`- ${key} = ${head}`, ...rest.map((line) => `  ${line}`)];
		return inkedBlock(lines.map((line, index) => index === lines.length - 1 ? `${line} -> null` : line), view);
	});
}
/** The same members under keys padded to one width. */
function aligned(members) {
	const width = Math.max(0, ...Object.keys(members).map((key) => displayWidth(keyText(key))));
	return Object.fromEntries(Object.entries(members).map(([key, value]) => [padded(keyText(key), width), value]));
}
function rows(change, view) {
	const properties = change.properties.map((property) => changedRow(property, view));
	const all = change.action === "import" ? properties : [
		...identityRows(change),
		...carriedRows(change),
		...properties
	];
	const width = Math.max(0, ...all.map(({ key }) => displayWidth(key)));
	return all.map(({ sign, key, lines, remark }) => {
		const [head = "", ...rest] = lines;
		return inkedBlock(remarked([`${sign} ${padded(key, width)} = ${head}`, ...rest.map((line) => `  ${line}`)], remark, view), view);
	});
}
/** Puts a remark behind the line that opens a block, or behind the last line. */
function remarked(block, remark, view) {
	if (remark === void 0) return [...block];
	const at = /(?:\[|\{|<<-EOT)$/u.test(block[0] ?? "") ? 0 : block.length - 1;
	return block.map((line, index) => index === at ? `${line} ${view.paint("dim", `# ${remark}`)}` : line);
}
function identityRows(change) {
	const replaced = change.action === "replace" || change.action === "replace-create-first";
	return Object.entries(identity(change)).map(([key, value]) => key === "id" && replaced ? {
		sign: "~",
		key,
		lines: [`${inlineValue(value)} -> ${UNKNOWN}`]
	} : {
		sign: " ",
		key,
		lines: [inlineValue(value)]
	});
}
function carriedRows(change) {
	const planned = membersOf(change.planned);
	return change.carried.map((key) => ({
		sign: " ",
		key: keyText(key),
		lines: [inlineValue(planned[key] ?? change.before?.[key] ?? null)],
		remark: "sent, unchanged"
	}));
}
function changedRow(property, view) {
	const { path, kind, before, after } = property;
	const key = neutralLine(path);
	const columns = view.width - 10 - displayWidth(key);
	if (kind === "removed" && !property.sent) return {
		sign: " ",
		key,
		lines: [inlineValue(before)],
		remark: "no longer managed, stays as it is"
	};
	return {
		sign: before === null ? "+" : after === null ? "-" : "~",
		key,
		lines: before === null ? valueLines(after, "+") : differenceLines(before, after, columns),
		remark: remarkOf(property)
	};
}
const KIND_WORDS = {
	declared: "declared",
	drift: "drifted",
	both: "declared, and drifted",
	secret: "secret changed",
	removed: "no longer declared"
};
function remarkOf({ kind, replaces }) {
	return replaces === true ? `${KIND_WORDS[kind]}, forces replacement` : KIND_WORDS[kind];
}
function hiddenLine(change) {
	const shown = /* @__PURE__ */ new Set([...change.carried, ...change.properties.map(({ path }) => /^[^.[]+/u.exec(path)?.[0] ?? path)]);
	const count = Object.keys(membersOf(change.planned)).filter((key) => !shown.has(key)).length;
	return count === 0 ? [] : [`  # (${count} unchanged ${count === 1 ? "property" : "properties"} hidden)`];
}
const SIGN_INK = {
	"+": "green",
	"-": "red",
	"~": "yellow"
};
function inked(view) {
	return (line) => line.replace(/^(\s*)([+~-])(?= )/u, (_all, space, sign) => {
		const ink = SIGN_INK[sign];
		return space + (ink === void 0 ? sign : view.paint(ink, sign));
	});
}
function inkedBlock(lines, view) {
	return lines.map(inked(view)).join("\n      ");
}
// src/reports/plan-text.ts
/** The plan for people, piece by piece. */
function* planText(plan, view) {
	const active = plan.changes.filter(({ action }) => action !== "no-op");
	const released = plan.changes.filter(({ action, properties }) => action === "no-op" && properties.length > 0);
	if (active.length > 0) yield legend(active, view);
	const { detailed, rest } = split(active);
	for (const change of detailed) yield `${changeText(change, view)}\n`;
	if (rest.length > 0) yield `${restText(rest, view)}\n`;
	if (released.length > 0) yield `${releasedText(released)}\n`;
	yield* noted(plan.changes, view);
	for (const problem of plan.problems) yield `${problemText(problem, view)}\n`;
	yield summaryText(plan, active, view);
	yield outputsText(plan);
	yield footer(plan);
}
/** So many harmless changes are shown in full; beyond, a screen of counts tells more than pages of blocks. */
const DETAILED = 200;
/** What destroys, or names a hazard or a note, is always shown in full. */
function split(active) {
	if (active.length <= DETAILED) return {
		detailed: active,
		rest: []
	};
	let room = DETAILED;
	const inFull = new Set(active.filter((change) => isGrave(change) || room-- > 0));
	return {
		detailed: [...inFull],
		rest: active.filter((change) => !inFull.has(change))
	};
}
function isGrave({ action, hazards, notes }) {
	return ![
		"create",
		"update",
		"import",
		"import-update",
		"move"
	].includes(action) || hazards.length > 0 || notes.length > 0;
}
/** The other changes by kind and action, with how to see each. */
function restText(rest, view) {
	const lines = [...Map.groupBy(rest, ({ type, variant, action }) => `${type} ${variant}: ${action}`)].map(([what, changes]) => `    ${what} ${changes.length}`).sort();
	const advice = `and ${rest.length} more, all without hazards. -o json lists every request, --target ADDR shows one.`;
	return `${wrapped(`  # ${advice}`, view.width).join("\n")}\n${lines.join("\n")}\n`;
}
function legend(changes, view) {
	const order = [
		"import",
		"create",
		"update",
		"replace",
		"replace-create-first",
		"delete",
		"forget"
	];
	const present = new Set(changes.map(({ action }) => action === "import-update" ? "update" : action));
	const lines = order.filter((action) => present.has(action)).map((action) => {
		const { symbol, ink, legend: words } = ACTION_WORDS[action];
		return `${ink === void 0 ? symbol : view.paint(ink, symbol)} ${words}`;
	});
	return `${lines.length === 0 ? "" : `${wrapped("Holdfast compared what is declared with what is live. Actions are marked with these symbols:", view.width).join("\n")}\n${lines.join("\n")}\n\n`}Holdfast will perform the following actions:\n\n`;
}
function releasedText(changes) {
	return `${changes.flatMap(({ address, properties }) => properties.map(({ path }) => `  ${neutralLine(address)}: ${neutralLine(path)} is no longer managed, stays as it is`)).join("\n")}\n`;
}
function* noted(changes, view) {
	for (const { action, address, notes } of changes) {
		if (action !== "no-op") continue;
		for (const note of notes) yield `${wrapped(neutral(`Note: ${address}: ${note}`), view.width).join("\n")}\n\n`;
	}
}
function summaryText(plan, active, view) {
	if (active.length > 0) return `${view.paint("bold", planSentence(plan.changes))}\n`;
	if (plan.problems.length > 0) return "Nothing can be planned until the problems above are solved.\n";
	return `${view.paint("bold", view.paint("green", "No changes."))} ${wrapped("Everything declared is live as declared, so there is nothing to do.", view.width - 12).join("\n")}\n`;
}
/** Terraform's last line: `Plan: 1 to import, 2 to add, 0 to change, 1 to destroy.` A replacement counts as an addition and a destruction. */
function planSentence(changes) {
	const count = summarise(changes);
	return `Plan: ${[
		...count.import > 0 ? [`${count.import} to import`] : [],
		`${count.create + count.replace} to add`,
		`${count.update} to change`,
		`${count.delete + count.replace} to destroy`,
		...count.move > 0 ? [`${count.move} to move`] : [],
		...count.forget > 0 ? [`${count.forget} to forget`] : []
	].join(", ")}.`;
}
function outputsText(plan) {
	if (Object.keys(plan.outputs).length === 0) return "";
	return `\nOutputs:\n${memberLines(plan.outputs, " ").join("\n")}\n`;
}
function footer({ requests, unmanaged, name, stack }) {
	const others = unmanaged.length === 0 ? "" : `; ${unmanaged.length} live ${unmanaged.length === 1 ? "object" : "objects"} not managed here`;
	return `\nStack ${name}/${stack}: ${requests.reads} reads, ${requests.writes} writes to send${others}.\n`;
}
// src/reports/formats/text.ts
var text_exports = /* @__PURE__ */ __exportAll({ text: () => text$2 });
/** For people, in Terraform's manner. */
const text$2 = {
	mediaType: "text/plain",
	plan: planText,
	drift: driftText
};
// src/hosts/cli/file-error.ts
const WHY = {
	ENOENT: "there is no such file or directory",
	EACCES: "permission denied",
	EPERM: "the operation is not permitted",
	EISDIR: "it is a directory",
	ENOTDIR: "a part of the path is no directory",
	ENOSPC: "no space is left on the device",
	EROFS: "the file system is read-only"
};
/** An error about a file the user named, without the platform's wording. */
function fileError$1(verb, path, cause) {
	const code = typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "";
	return new HoldfastError("error", `cannot ${verb} ${path}: ${WHY[code] ?? (code || "unknown reason")}`, { cause });
}
// src/hosts/cli/write-file.ts
/** Writes a file whole or not at all, by default readable by its owner only. Pieces come one after the other. */
function writeWhole(directory, path, pieces, mode = 384) {
	const target = resolve(directory, path);
	const temporary = `${target}.${randomUUID()}.tmp`;
	try {
		const descriptor = openSync(temporary, "wx", mode);
		try {
			for (const piece of pieces) writeSync(descriptor, piece);
			fsyncSync(descriptor);
		} finally {
			closeSync(descriptor);
		}
		renameSync(temporary, target);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw fileError$1("write", path, error);
	}
}
// src/hosts/cli/print-report.ts
/** The format that `-o` or `--json` asks for; one that does not exist, or not for this report, is a usage error. */
async function requireFormat({ flags }, report) {
	const name = flags.has("json") ? "json" : flags.text("output") ?? "text";
	const format = Object.hasOwn(formats, name) ? await formats[name]?.() : void 0;
	if (format?.[report] !== void 0) return format;
	const names = await namesFor(report);
	throw usage(`-o does not know ${name} for a ${report}`, `Available: ${names.join(", ")}.${suggestion(name, names)}`);
}
async function namesFor(report) {
	return (await Promise.all(Object.entries(formats).map(async ([name, load]) => ({
		name,
		format: await load()
	})))).filter(({ format }) => format[report] !== void 0).map(({ name }) => name);
}
/** Writes a plan to stdout. */
function printPlan(plan, format, { output }) {
	output.stream(format.plan?.(plan, output.outView) ?? []);
}
/** `--metrics-file`: counts for Prometheus' text-file collector, which runs as another user. */
async function writeMetrics(report, invocation) {
	const file = invocation.flags.text("metrics-file");
	if (file === void 0) return;
	const { metrics } = await import("./metrics-CnMUh8uf.js");
	const pieces = "plan" in report ? metrics.plan?.(report.plan, plainView) : metrics.drift?.(report.drift, plainView);
	writeWhole(invocation.directory, file, pieces ?? [], 420);
}
/** Writes a drift report to stdout. */
function printDrift(report, format, { output }) {
	output.stream(format.drift?.(report, output.outView) ?? []);
}
// src/hosts/cli/approve.ts
/** Prepares the question; where nobody could answer it, that is said before anything else is done. */
function createApproval(invocation, operation) {
	const { flags, host } = invocation;
	if (!flags.has("yes") && (!host.stdin.isTTY || flags.has("json"))) {
		const why = flags.has("json") ? "--json leaves no place for a question" : "there is no terminal to ask on";
		throw usage(`${operation} needs an approval, and ${why}`, "Add --yes, or review a saved plan and apply that.");
	}
	let refusal;
	return {
		refusal: () => refusal,
		ask: async (plan, session) => {
			session.reporter.planned(plan);
			if (!flags.has("json")) printPlan(plan, text$2, invocation);
			refusal = await refusalOf(plan, session, invocation, operation);
			return refusal === void 0;
		}
	};
}
async function refusalOf(plan, { interrupts }, { flags, host }, operation) {
	const count = plan.changes.filter(({ action }) => action !== "no-op").length;
	if (count > 0 && flags.has("expect-no-changes")) return {
		message: `${count} changes are planned, and --expect-no-changes was given. Nothing was done.`,
		exit: 7
	};
	const early = interrupts.reason;
	if (early !== void 0) return interrupted(early);
	if (count === 0 || flags.has("yes")) return void 0;
	if ((await host.stdin.ask(question(plan, count, operation), interrupts.soft))?.trim() === "yes") return void 0;
	const declined = new HoldfastError("cancelled", `the ${operation} was not approved`);
	return interrupted(interrupts.reason ?? declined);
}
function interrupted(error) {
	return {
		message: `Nothing was done: ${error.message}.`,
		exit: exitCodeOf(error)
	};
}
function question({ name, stack }, count, operation) {
	const resources = `${count} ${count === 1 ? "resource" : "resources"}`;
	return `\n${operation === "destroy" ? `Do you really want to destroy ${resources} of ${name}/${stack}?\n  There is no undo.` : `Do you want to perform these actions on ${resources} of ${name}/${stack}?`}\n  Only 'yes' will be accepted to approve.\n\n  Enter a value: `;
}
// src/reports/apply-text.ts
/** How a run ended, for people: counts, what was not done, what would not settle, outputs. */
function* applyText(result, verb, view) {
	yield* notDone(result, view);
	for (const { address, paths } of result.unsettled) yield `${unsettledText(address, paths, view)}\n`;
	yield `\n${headline(result, verb, view)}\n`;
	if (Object.keys(result.outputs).length > 0) yield `\nOutputs:\n${memberLines(result.outputs, " ").join("\n")}\n`;
	if (result.head !== void 0) yield `\nHistory: serial ${result.serial}, head ${result.head}\n`;
}
function* notDone({ outcomes }, view) {
	for (const [outcome, words] of Object.entries({
		failed: "Failed",
		uncertain: "Outcome not known, resolved by the next run",
		cancelled: "Not done: cancelled",
		skipped: "Not done: skipped"
	})) {
		const those = outcomes.filter((entry) => entry.outcome === outcome);
		if (those.length === 0) continue;
		const lines = those.map(({ address, error }) => `  - ${address}${error === void 0 ? "" : `: ${error.message}`}`);
		yield `\n${view.paint("yellow", `${words}:`)}\n${lines.flatMap((line) => wrapped(neutral(line), view.width)).join("\n")}\n`;
	}
}
function unsettledText(address, paths, view) {
	const error = new HoldfastError("error", `after the run ${address} still differs in ${paths.join(", ")}`, { advice: "The vendor accepted the write but shows another value. Look at `holdfast plan`." });
	return errorText(error, view, address);
}
function headline(result, verb, view) {
	const done = new Set(result.outcomes.filter(({ outcome }) => outcome === "done").map(({ address }) => address));
	const count = summarise(result.plan.changes.filter(({ address }) => done.has(address)));
	const parts = [
		...count.import > 0 ? [`${count.import} imported`] : [],
		`${count.create + count.replace} added`,
		`${count.update} changed`,
		`${count.delete + count.replace} destroyed`,
		...count.move > 0 ? [`${count.move} moved`] : [],
		...count.forget > 0 ? [`${count.forget} forgotten`] : []
	];
	const whole = result.outcomes.every(({ outcome }) => outcome === "done") && result.unsettled.length === 0;
	const text = `${verb} ${whole ? "complete" : "incomplete"}! Resources: ${parts.join(", ")}.`;
	return view.paint("bold", view.paint(whole ? "green" : "red", text));
}
// src/hosts/cli/finish-run.ts
/** Tells how an applying run ended and gives its exit code. */
function finishRun(ending, session, invocation) {
	const { result, verb, refusal } = ending;
	const { flags, output } = invocation;
	const blocked = result.plan.problems.length > 0 && result.outcomes.length === 0;
	if (!ending.shown) session.reporter.planned(result.plan);
	if (refusal !== void 0) {
		output.log("warn", refusal.message);
		return refusal.exit;
	}
	session.reporter.finished(result);
	if (!flags.has("json")) tell(result, verb, blocked && !ending.shown, invocation);
	return runExit(result, session.interrupts.reason, flags);
}
function tell(result, verb, blocked, invocation) {
	const { output } = invocation;
	if (blocked) {
		printPlan({
			...result.plan,
			outputs: {}
		}, text$2, invocation);
		return;
	}
	for (const problem of result.plan.problems) output.log("error", problemText(problem, output.errView));
	output.stream(applyText(result, verb, output.outView));
}
/** One code for all that happened. */
function runExit(result, interrupted, flags) {
	const { plan, outcomes, unsettled } = result;
	const cut = interrupted === void 0 ? void 0 : exitCodeOf(interrupted);
	const codes = outcomes.map(({ outcome, error }) => {
		if (outcome === "done") return 0;
		if (outcome === "cancelled") return cut ?? 8;
		if (outcome === "uncertain" && cut !== void 0) return cut;
		return error === void 0 ? 1 : exitCodeOf(error);
	});
	const changed = plan.changes.some(({ action }) => action !== "no-op");
	return exitCode([
		...codes,
		...plan.problems.map(({ error }) => exitCodeOf(error)),
		...unsettled.length > 0 ? [cut ?? 7] : [],
		...changed && flags.has("detailed-exitcode") ? [2] : []
	]);
}
// src/core/plan-shape.ts
const text$1 = (value, path) => typeof value === "string" ? void 0 : `${path} is no text`;
const count = (value, path) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? void 0 : `${path} is no count`;
const flag$1 = (value, path) => typeof value === "boolean" ? void 0 : `${path} is not true or false`;
const any = (value, path) => value === void 0 ? `${path} is missing` : void 0;
const optional$1 = (check) => (value, path) => value === void 0 ? void 0 : check(value, path);
const nullable = (check) => (value, path) => value === null ? void 0 : check(value, path);
const oneOf = (...texts) => (value, path) => typeof value === "string" && texts.includes(value) ? void 0 : `${path} is none of ${texts.join(", ")}`;
function list$2(check) {
	return (value, path) => {
		if (!Array.isArray(value)) return `${path} is no list`;
		return first(value.map((item, index) => () => check(item, `${path}[${index}]`)));
	};
}
function map$1(check) {
	return (value, path) => {
		if (!isObject(value)) return `${path} is no object`;
		return first(Object.entries(value).map(([key, member]) => () => check(member, `${path}.${key}`)));
	};
}
function object$1(members) {
	return (value, path) => {
		if (!isObject(value)) return `${path} is no object`;
		return first(Object.entries(members).map(([key, check]) => () => check(Object.hasOwn(value, key) ? value[key] : void 0, path === "" ? key : `${path}.${key}`)));
	};
}
function first(checks) {
	for (const check of checks) {
		const fault = check();
		if (fault !== void 0) return fault;
	}
}
const request = object$1({
	method: oneOf("GET", "POST", "PUT", "PATCH", "DELETE"),
	path: text$1,
	query: optional$1(map$1(text$1)),
	step: oneOf("create", "update", "delete", "extra"),
	idempotent: flag$1,
	field: optional$1(text$1)
});
const property = object$1({
	path: text$1,
	kind: oneOf("declared", "drift", "both", "secret", "removed"),
	before: any,
	after: any,
	sent: flag$1,
	sensitive: optional$1(flag$1),
	replaces: optional$1(flag$1)
});
const record = object$1({
	id: text$1,
	provider: text$1,
	origin: text$1,
	type: text$1,
	variant: text$1,
	scope: map$1(text$1),
	applied: map$1(any),
	fingerprints: map$1(text$1),
	dependencies: list$2(text$1),
	options: object$1({
		protect: optional$1(flag$1),
		retainOnDelete: optional$1(flag$1)
	}),
	deposed: list$2(object$1({ id: text$1 }))
});
const ACTIONS = "no-op create update replace replace-create-first delete import import-update move forget".split(" ");
const plan = object$1({
	name: text$1,
	stack: text$1,
	timestamp: text$1,
	lineage: text$1,
	serial: count,
	tool_version: text$1,
	manifest_digest: text$1,
	resource_changes: list$2(object$1({
		address: text$1,
		previous_address: optional$1(text$1),
		action: oneOf(...ACTIONS),
		action_reason: optional$1(text$1),
		provider: text$1,
		type: text$1,
		variant: text$1,
		scope: map$1(text$1),
		id: optional$1(text$1),
		hazards: list$2(text$1),
		notes: list$2(text$1),
		precondition: optional$1(text$1),
		depends_on: list$2(text$1),
		deposed: optional$1(object$1({
			address: text$1,
			id: text$1
		})),
		requests: list$2(request),
		change: object$1({
			before: nullable(map$1(any)),
			after: any,
			properties: list$2(property),
			carried: list$2(text$1)
		}),
		record: nullable(record)
	})),
	resource_drift: list$2(object$1({
		address: text$1,
		class: text$1,
		properties: list$2(object$1({ path: text$1 }))
	})),
	unmanaged: list$2(object$1({ id: text$1 })),
	problems: list$2(object$1({
		address: text$1,
		code: text$1,
		summary: text$1,
		detail: text$1
	})),
	requests: object$1({
		reads: count,
		writes: count
	}),
	outputs: map$1(any)
});
/** The first thing that keeps a document from being a plan `apply` can carry out, or undefined. */
function planShapeFault(document) {
	return plan(document, "");
}
// src/core/saved-plan.ts
/** Reads a plan file's text; `filename` is for messages. Refuses one that is damaged, edited or made by another version. */
function documentToSavedPlan(text, filename, toolVersion) {
	const document = parse$2(text, filename);
	checkVersion(document, filename, toolVersion);
	if (document["digest"] !== digestOf(document)) throw refused(filename, "was changed after it was made: its digest does not match its content");
	const fault = planShapeFault(document);
	if (fault !== void 0) throw refused(filename, `is not a plan: ${fault}`);
	return {
		plan: planOf(document),
		digest: document["digest"]
	};
}
function parse$2(text, filename) {
	let document;
	try {
		document = JSON.parse(text);
	} catch {
		throw refused(filename, text.trim() === "" ? "is empty" : "is not complete JSON (was it cut off?)");
	}
	if (!isObject(document)) throw refused(filename, "is not a plan: it holds no JSON object");
	return document;
}
function checkVersion(document, filename, toolVersion) {
	const format = document["format_version"];
	const summary = document["resource_changes"];
	if (typeof format !== "string" || !Array.isArray(summary)) throw refused(filename, "is not a plan: `format_version` or `resource_changes` is missing");
	if (format.split(".")[0] !== "1.0".split(".")[0]) throw refused(filename, `has format ${format}; this version reads 1.0`);
	if (document["tool_version"] !== toolVersion) throw refused(filename, `was made by version ${JSON.stringify(document["tool_version"] ?? null)}; this is ${JSON.stringify(toolVersion)}`);
}
function refused(filename, fault) {
	return new HoldfastError("error", `the plan file ${filename} ${fault}`, { advice: "Nothing was done. Make a new one with `holdfast plan --out FILE` and apply that." });
}
function planOf(document) {
	return {
		name: document.name,
		stack: document.stack,
		lineage: document.lineage,
		serial: document.serial,
		toolVersion: document.tool_version,
		manifestDigest: document.manifest_digest,
		timestamp: document.timestamp,
		changes: document.resource_changes.map(changeOf),
		drift: document.resource_drift.map(driftOf),
		unmanaged: document.unmanaged,
		problems: document.problems.map(problemOf),
		requests: document.requests,
		outputs: document.outputs
	};
}
function changeOf(document) {
	return {
		address: document.address,
		...document.previous_address !== void 0 && { previousAddress: document.previous_address },
		action: document.action,
		...document.action_reason !== void 0 && { reason: document.action_reason },
		provider: document.provider,
		type: document.type,
		variant: document.variant,
		scope: document.scope,
		...document.id !== void 0 && { id: document.id },
		properties: document.change.properties,
		carried: document.change.carried,
		requests: document.requests,
		hazards: document.hazards,
		notes: document.notes,
		...document.precondition !== void 0 && { precondition: document.precondition },
		after: document.depends_on,
		record: document.record,
		before: document.change.before,
		planned: document.change.after,
		...document.range !== void 0 && { source: fixedSource(document.range) },
		...document.exclusive !== void 0 && { exclusive: document.exclusive },
		...document.deposed !== void 0 && { deposed: document.deposed }
	};
}
// src/reports/formats/json.ts
var json_exports = /* @__PURE__ */ __exportAll({ json: () => json });
/** For programs: `schemas/plan.schema.json` and `schemas/drift.schema.json`. */
const json = {
	mediaType: "application/json",
	plan: function* (plan) {
		yield* pieces(planToDocument(plan));
	},
	drift: function* (report) {
		yield* pieces(driftToDocument(report));
	}
};
/** A document as JSON text, the items of its lists piece by piece and one a line. */
function* pieces(document) {
	let separator = "{\n";
	for (const [key, value] of Object.entries(document)) {
		yield `${separator}  ${jsonText(key)}: `;
		if (Array.isArray(value) && value.length > 0) yield* items(value);
		else yield jsonText(value);
		separator = ",\n";
	}
	yield "\n}\n";
}
function* items(list) {
	let separator = "[\n";
	for (const item of list) {
		yield `${separator}    ${jsonText(item)}`;
		separator = ",\n";
	}
	yield "\n  ]";
}
// src/hosts/cli/read-text.ts
/** Largest plan or state file that is read. */
const LIMIT = 536870912;
/** A file the user named, as text. */
function readText(directory, path) {
	const file = resolve(directory, path);
	try {
		const { size } = statSync(file);
		if (size <= LIMIT) return readFileSync(file, "utf8");
	} catch (error) {
		throw fileError$1("read", path, error);
	}
	throw new HoldfastError("error", `cannot read ${path}: it is larger than 512 MiB`);
}
// src/hosts/cli/save-plan.ts
/** Saves a plan for `holdfast apply FILE`; one with problems, or with a secret in it, is not saved. */
function savePlan(plan, file, { directory, output }) {
	if (plan.problems.length > 0) {
		output.log("warn", `The plan was not saved to ${file}: solve the problems above first.`);
		return;
	}
	for (const change of plan.changes) refuseSecrets(change.address, JSON.stringify(change, withoutSource), output);
	writeWhole(directory, file, pieces(planToDocument(plan)));
	output.log("info", `Saved the plan to ${file}. To carry out exactly these requests: holdfast apply ${shellWord(file)}`);
}
function withoutSource(key, value) {
	return key === "source" ? void 0 : value;
}
/** A secret that also stands where nobody called it one cannot be masked in a file that must be sent as it is. */
function refuseSecrets(address, text, { mask }) {
	if (mask.mask(text) === text) return;
	throw new HoldfastError("error", `the plan of ${address} holds the value of a known secret where none is declared`, { advice: "A plan file must not hold secrets. Mark that property with `fn::secret`, or, if the value is not secret, name its variable under `env.public`." });
}
/** Reads a plan file, or refuses it. */
function readPlanFile(file, { directory, toolVersion }) {
	return documentToSavedPlan(readText(directory, file), file, toolVersion);
}
// src/hosts/cli/require-owner.ts
/** A manifest that Pulumi applies has one owner. */
function requireOwner$1(stack) {
	if (stack.owner !== "pulumi") return;
	throw usage(`the manifest says \`owner: pulumi\`, so ${stack.name}/${stack.stack} is applied by \`pulumi up\``, "`holdfast drift` and `holdfast plan` still look at it; remove the line to take it over.");
}
// src/hosts/cli/connections.ts
/** Opens provider entries by name, each once. */
var Connections = class {
	#invocation;
	#loaded;
	#interrupts;
	#tracing;
	#limiters = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Map();
	constructor(invocation, loaded, interrupts, tracing) {
		this.#tracing = tracing;
		this.#invocation = invocation;
		this.#loaded = loaded;
		this.#interrupts = interrupts;
	}
	get(name) {
		const known = this.#open.get(name);
		if (known !== void 0) return known;
		const opening = this.#connect(name);
		this.#open.set(name, opening);
		return opening;
	}
	/** Closes what was opened; a failure to open was told already. */
	async close() {
		const settled = await Promise.allSettled(this.#open.values());
		for (const one of settled) if (one.status === "fulfilled") await one.value.close();
	}
	async #connect(name) {
		const { host, output, flags, toolVersion } = this.#invocation;
		const entry = await this.#entry(name);
		const provider = await providerOf(entry, this.#invocation.directory);
		return connect({
			name,
			provider,
			config: configOf(entry, provider),
			common: commonOf(entry, provider),
			clock: host.clock,
			random: host.random,
			signal: this.#interrupts.hard,
			parallelism: flags.count("parallelism") ?? 10,
			userAgent: `holdfast/${toolVersion}`,
			mask: (text) => output.mask.mask(text),
			onSecret: (value) => output.mask.add(value),
			onRequest: this.#observer(name),
			environment: host.env,
			limiters: this.#limiters
		});
	}
	/** Tells of each request, where anybody wants to know. */
	#observer(name) {
		const { output } = this.#invocation;
		if (this.#tracing === void 0 && !output.shows("debug")) return void 0;
		return (request) => {
			const { method, url, status, ms, attempt } = request;
			this.#tracing?.request(request);
			const again = attempt > 1 ? `, attempt ${attempt}` : "";
			output.log("debug", `${name}: ${method} ${url} -> ${status ?? "no answer"} in ${Math.round(ms)} ms${again}`);
		};
	}
	/** From the manifest; entries that only the state needs are resolved now. */
	async #entry(name) {
		const { providers } = this.#loaded.stack;
		if (Object.hasOwn(providers, name) && providers[name] !== void 0) return providers[name];
		const { entry, diagnostics, secrets } = await this.#loaded.entry(name);
		for (const secret of secrets) this.#invocation.output.mask.add(secret);
		tell$1(diagnostics, this.#invocation);
		if (entry !== void 0) return entry;
		throw new HoldfastError("not-found", `the provider entry "${name}" is needed, but cannot be used`, { advice: `State holds objects of it. Keep \`providers.${name}\` until they are gone, or move them with \`holdfast state mv-provider\`.` });
	}
};
async function providerOf(entry, directory) {
	if (entry.package !== void 0) return (await loadPackage(entry.package, directory)).provider;
	const load = Object.hasOwn(registry, entry.provider) ? registry[entry.provider] : void 0;
	if (load !== void 0) return (await load()).provider;
	throw new HoldfastError("error", `there is no provider "${entry.provider}"`, { advice: `Known providers: ${Object.keys(registry).join(", ")}.` });
}
/** The provider's own keys as texts. The moment of connecting is one of the few that may reveal. */
function configOf(entry, provider) {
	const own = Object.keys(provider.config).flatMap((key) => {
		const value = known(entry, key);
		return value === void 0 || value === null ? [] : [[key, plain(value)]];
	});
	return Object.fromEntries(own);
}
function commonOf(entry, provider) {
	const common = (key) => Object.hasOwn(provider.config, key) ? void 0 : known(entry, key);
	const headers = common("headers");
	const caFile = common("caFile");
	const timeout = common("timeout");
	return {
		...typeof common("concurrency") === "number" && { concurrency: common("concurrency") },
		...timeout !== void 0 && { timeoutMs: timeoutMs(timeout) },
		...typeof caFile === "string" && { caFile },
		...common("allowInsecureHttp") === true && { allowInsecureHttp: true },
		...headers !== void 0 && { headers }
	};
}
function known(entry, key) {
	const value = Object.hasOwn(entry.values, key) ? entry.values[key] : void 0;
	if (value === void 0) return void 0;
	if (!hasUnknown(value)) return reveal(value);
	throw new HoldfastError("error", `\`providers.${entry.name}.${key}\` is not known in this run`, { advice: "Set the environment variable it comes from; reading what is live needs it." });
}
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** Seconds, or a checked text such as `1m30s`. */
function timeoutMs(value) {
	if (typeof value === "number") return value * 1e3;
	return [...plain(value).matchAll(/(\d+)(ms|s|m|h)/gu)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ""] ?? 0), 0);
}
// src/hosts/cli/interrupts.ts
/**
* What an interrupt means. While a run only reads, the first one ends it at once. While a run may write, the first one
* lets requests in flight end and starts nothing new, and the second one exits at once: nothing is lost, since each
* write was journalled before it was sent.
*/
var Interrupts = class {
	/** Start nothing new. */
	#soft = new AbortController();
	/** End what is in flight. */
	#hard = new AbortController();
	#stops;
	#timeout;
	#timedOut = false;
	/** A closed terminal tells twice: by itself, and when its shell ends. */
	#hungUp = false;
	constructor({ host, output, flags }, writes) {
		this.#timeout = flags.duration("timeout");
		const onSignal = (signal) => {
			if (signal === "SIGHUP" && this.#hungUp) return;
			this.#hungUp ||= signal === "SIGHUP";
			if (this.#soft.signal.aborted && !this.#timedOut) {
				output.log("warn", `${signal} again: exiting at once. The next run resolves what was in flight.`);
				host.exitNow(8);
				return;
			}
			this.#timedOut = false;
			output.log("warn", writes ? FIRST : "Interrupted.");
			this.#soft.abort();
			if (!writes) this.#hard.abort();
		};
		const onTimeout = () => {
			if (this.#soft.signal.aborted) return;
			this.#timedOut = true;
			output.log("warn", "The time of --timeout is over: nothing new is started.");
			this.#soft.abort();
			if (!writes) this.#hard.abort();
		};
		const timer = this.#timeout === void 0 ? [] : [host.after(this.#timeout, onTimeout)];
		this.#stops = [host.onInterrupt(onSignal), ...timer];
	}
	get soft() {
		return this.#soft.signal;
	}
	get hard() {
		return this.#hard.signal;
	}
	/** Why the run was ended, or undefined. */
	get reason() {
		if (!this.#soft.signal.aborted) return void 0;
		return this.#timedOut ? new HoldfastError("timeout", "the run took longer than --timeout allows") : new HoldfastError("cancelled", "the run was interrupted");
	}
	/** An error that the interrupt caused is replaced by what it was: a timeout or a cancellation. */
	explain(error) {
		return error instanceof HoldfastError && (error.code === "cancelled" || error.code === "uncertain") ? this.reason ?? error : error;
	}
	close() {
		for (const stop of this.#stops) stop();
	}
};
const FIRST = "Interrupted: requests in flight end, state is written, nothing new is started. Interrupt again to exit at once.";
// src/state/address.ts
const KINDS = {
	"http:": "http",
	"https:": "http",
	"s3:": "s3",
	"postgres:": "postgres",
	"postgresql:": "postgres"
};
/** Reads a backend address; relative paths belong to `directory`. `{name}` and `{stack}` stand for the stack's own. */
function parseBackend(backend, { directory, name, stack }) {
	if (backend.startsWith("file:")) return {
		kind: "file",
		root: filePath(backend, directory)
	};
	const filled = fillIn(backend, {
		name,
		stack
	});
	const url = URL.canParse(filled) ? new URL(filled) : void 0;
	const kind = url === void 0 ? void 0 : KINDS[url.protocol];
	if (url === void 0 || kind === void 0) throw unknownBackend();
	return {
		kind,
		url
	};
}
function fillIn(text, values) {
	return text.replaceAll(/\{name\}|%7Bname%7D/giu, encodeURIComponent(values.name)).replaceAll(/\{stack\}|%7Bstack%7D/giu, encodeURIComponent(values.stack));
}
function filePath(backend, directory) {
	if (/^file:\/\/\//u.test(backend)) return fileURLToPath(backend);
	const path = backend.slice(5);
	if (path.startsWith("//")) throw unknownBackend();
	return isAbsolute(path) ? path : resolve(directory, path === "" ? ".holdfast" : path);
}
/** The address is not repeated: it may hold a password. */
function unknownBackend() {
	return new HoldfastError("usage", "the backend address is none that Holdfast knows", { advice: "Write file:DIRECTORY, s3://BUCKET/PREFIX, https://… (http state protocol) or postgres://…." });
}
// src/state/backends/file-error.ts
const ADVICE = {
	EACCES: "Give the user who runs Holdfast the right to read and write it.",
	EPERM: "Give the user who runs Holdfast the right to read and write it.",
	EROFS: "It is on a read-only file system: choose another backend directory.",
	ENOSPC: "The disk is full: free some space and run the same command again. Nothing that was stored is lost.",
	EDQUOT: "The quota is used up: free some space and run the same command again. Nothing that was stored is lost.",
	EIO: "The disk reported an error: check it before the next run.",
	ENOTDIR: "A part of the path is a file: choose another backend directory."
};
/** The system's error code, e.g. `ENOENT`. */
function codeOf$1(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return typeof error.code === "string" ? error.code : void 0;
}
/** Turns what the file system refused into a state error; anything else passes unchanged. */
function fileError(action, path, error) {
	const code = codeOf$1(error);
	if (error instanceof HoldfastError || code === void 0) return error;
	return new HoldfastError("state", `cannot ${action} ${path} (${code})`, {
		advice: ADVICE[code] ?? "Check the path and its permissions.",
		cause: error
	});
}
/** A state path that is not what Holdfast itself would have made. */
function untrusted(path, what, advice) {
	return new HoldfastError("state", `${path} ${what}`, { advice });
}
// src/state/backends/file-holder.ts
/** This process as a lock names it. */
function describeProcess() {
	const host = hostname();
	const boot = bootId();
	const named = boot === void 0 ? {} : { boot };
	return {
		id: randomUUID(),
		who: `${userName()}@${host}`,
		host,
		pid: process.pid,
		...named
	};
}
/** True when the holder ran on this host and is certainly not running any more. */
function isGone(info) {
	if (info.pid <= 0 || info.host !== hostname()) return false;
	const boot = bootId();
	if (boot !== void 0 && info.boot !== void 0 && boot !== info.boot) return true;
	return !isAlive(info.pid);
}
/** The effective user, or undefined where the system has none. */
function effectiveUser() {
	return process.geteuid?.();
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}
function bootId() {
	try {
		return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
	} catch {
		return;
	}
}
function userName() {
	try {
		return userInfo().username;
	} catch {
		return `uid-${String(effectiveUser() ?? "unknown")}`;
	}
}
// src/state/backends/file-access.ts
const { O_APPEND, O_CREAT, O_EXCL, O_RDONLY, O_RDWR, O_WRONLY } = constants;
/** Not on every system. */
const O_NOFOLLOW = constants.O_NOFOLLOW ?? 0;
const O_NONBLOCK = constants.O_NONBLOCK ?? 0;
const FILE_MODE = 384;
const DIRECTORY_MODE = 448;
/** Makes a directory of its own (0700 whatever the umask); refuses a symbolic link and another user's directory. */
async function ensureDirectory(path) {
	try {
		if (await isOwnDirectory(path)) return;
		await mkdir(dirname(path), { recursive: true });
		await mkdir(path, { mode: DIRECTORY_MODE });
		const handle = await open(path, O_RDONLY | O_NOFOLLOW);
		await handle.chmod(DIRECTORY_MODE).finally(() => handle.close());
		await syncDirectory(dirname(path));
	} catch (error) {
		if (codeOf$1(error) === "EEXIST" && await isOwnDirectory(path)) return;
		throw fileError("create", path, error);
	}
}
/** False where nothing is there; refuses anything but a directory of this user. */
async function isOwnDirectory(path) {
	const stats = await statOf(path);
	if (stats === void 0) return false;
	if (stats.isSymbolicLink()) throw linked(path);
	if (!stats.isDirectory()) throw untrusted(path, "is not a directory", "Move it away.");
	requireOwner(stats, path);
	return true;
}
/** Reads a regular file of this user, without following links; undefined where there is none. */
async function readOwn(path) {
	let handle;
	try {
		handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		const stats = await handle.stat();
		requireRegular(stats, path);
		return {
			text: (await handle.readFile()).toString("utf8"),
			mode: stats.mode
		};
	} catch (error) {
		if (codeOf$1(error) === "ENOENT") return void 0;
		throw codeOf$1(error) === "ELOOP" ? linked(path) : fileError("read", path, error);
	} finally {
		await handle?.close();
	}
}
/** Creates a file (0600 whatever the umask) that must not exist yet; false where it does. */
async function createOwn(path, text) {
	if (!await fillNew(path, text)) return false;
	try {
		await syncDirectory(dirname(path));
		return true;
	} catch (error) {
		await rm(path, { force: true });
		throw fileError("write", path, error);
	}
}
/** Replaces a file in one step: whoever reads, also after a crash, sees the whole former or the whole new text. */
async function replaceOwn(path, text) {
	const temporary = `${path}.tmp`;
	try {
		if ((await statOf(path))?.isSymbolicLink() === true) throw linked(path);
		await rm(temporary, { force: true });
		if (!await createOwn(temporary, text)) throw untrusted(temporary, "appeared while it was written", "Another process writes here: run one at a time.");
		await rename(temporary, path);
		await syncDirectory(dirname(path));
	} catch (error) {
		throw fileError("write", path, error);
	}
}
/** Renames a file, durably. */
async function renameOwn(from, to) {
	try {
		await rename(from, to);
		await syncDirectory(dirname(to));
	} catch (error) {
		throw fileError("write", to, error);
	}
}
/** Removes a file, if it is there. */
async function removeOwn(path) {
	try {
		await rm(path, { force: true });
	} catch (error) {
		throw fileError("remove", path, error);
	}
}
/** Opens a file for appending (0600), cut to its first `bytes` bytes. */
async function openForAppend(path, bytes) {
	let handle;
	try {
		const created = await statOf(path) === void 0;
		handle = await open(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, FILE_MODE);
		const stats = await handle.stat();
		requireRegular(stats, path);
		await handle.chmod(FILE_MODE);
		if (stats.size !== bytes) await handle.truncate(bytes);
		if (created) await syncDirectory(dirname(path));
		return handle;
	} catch (error) {
		await handle?.close();
		throw codeOf$1(error) === "ELOOP" ? linked(path) : fileError("write", path, error);
	}
}
/** Most bytes that are prepared at a time: a large state need not be in memory twice. */
const PIECE = 1 << 20;
/** Writes all of a text, however little the system takes at a time. */
async function writeAll(handle, text) {
	const encoder = new TextEncoder();
	const bytes = Buffer.allocUnsafe(Math.min(PIECE, Buffer.byteLength(text)));
	for (let rest = text; rest !== "";) {
		const { read, written } = encoder.encodeInto(rest, bytes);
		for (let at = 0; at < written;) at += (await handle.write(bytes, at, written - at)).bytesWritten;
		rest = rest.slice(read);
	}
}
/** Writes a file that must not exist yet, all of it or nothing; false where it does. Its name is not durable yet; messages call it `named`. */
async function fillNew(path, text, named = path) {
	let handle;
	try {
		handle = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, FILE_MODE);
	} catch (error) {
		if (codeOf$1(error) === "EEXIST") return false;
		throw fileError("write", named, error);
	}
	try {
		await fill(handle, text);
		return true;
	} catch (error) {
		await rm(path, { force: true });
		throw fileError("write", named, error);
	}
}
/** The same without the thread pool, for a few lines at a time: they only go as far as the system's memory. */
function writeNow({ fd }, text) {
	const bytes = Buffer.from(text);
	for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at, bytes.length - at);
}
async function fill(handle, text) {
	try {
		await handle.chmod(FILE_MODE);
		await writeAll(handle, text);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
/** Makes the names in a directory durable. */
async function syncDirectory(path) {
	const handle = await open(path, O_RDONLY);
	await handle.sync().finally(() => handle.close());
}
async function statOf(path) {
	try {
		return await lstat(path);
	} catch (error) {
		if (codeOf$1(error) === "ENOENT") return void 0;
		throw fileError("read", path, error);
	}
}
function requireRegular(stats, path) {
	if (!stats.isFile()) throw untrusted(path, "is not a regular file", "Move it away.");
	requireOwner(stats, path);
}
function requireOwner(stats, path) {
	const user = effectiveUser();
	if (user === void 0 || stats.uid === user) return;
	throw untrusted(path, `belongs to user ${String(stats.uid)}, but Holdfast runs as user ${String(user)}`, "Run as its owner, or change the owner with chown if you trust its content.");
}
function linked(path) {
	return untrusted(path, "is a symbolic link, which state never follows", "Name the directory it points to in \"backend: file:…\" instead.");
}
const NAME$1 = /^(\d{8}T\d{9}Z)-[\w-]+\.(?:json|ndjson)$/u;
const DAMAGED = "-damaged-";
/** Keeps a copy under the time and a label; returns its path. */
async function writeBackup(directories, text, about) {
	for (const directory of directories) await ensureDirectory(directory);
	const directory = directories.at(-1) ?? "";
	for (let now = about.now;; now += 1) {
		const stamp = new Date(now).toISOString().replace(/[-:.]/gu, "");
		const path = join(directory, `${stamp}-${about.label}.${about.extension}`);
		if (!await createOwn(path, text)) continue;
		await prune(directory);
		return path;
	}
}
/** The newest copy that was a sound state when it was made. */
async function newestBackup(directory) {
	const name = (await list$1(directory)).findLast((each) => !each.includes(DAMAGED));
	return name === void 0 ? void 0 : join(directory, name);
}
async function prune(directory) {
	const names = await list$1(directory);
	const surplus = names.slice(0, Math.max(0, names.length - 20));
	for (const name of surplus) await rm(join(directory, name), { force: true });
}
async function list$1(directory) {
	if (!await isOwnDirectory(directory)) return [];
	return (await readdir(directory)).filter((name) => NAME$1.test(name)).sort();
}
// src/state/backends/create-whole.ts
/** File systems without hard links. */
const NO_LINKS = [
	"EPERM",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS"
];
/**
* Creates a file that must not exist yet; false where it does. Whoever looks sees nothing or all of it, whatever crashes
* and however many processes create it at once: each writes under a name of its own, and one name becomes the file.
*/
async function createWhole(path, text) {
	const temporary = `${path}.${randomUUID()}.tmp`;
	await fillNew(temporary, text, path);
	try {
		await link(temporary, path);
		await clearBeside(path);
		await syncDirectory(dirname(path));
		return true;
	} catch (error) {
		await removeOwn(temporary);
		const code = codeOf$1(error) ?? "";
		if (code === "EEXIST") return clearBeside(path).then(() => false);
		if (code === "ENOENT") return createWhole(path, text);
		if (NO_LINKS.includes(code)) return createOwn(path, text);
		throw fileError("write", path, error);
	}
}
/** Removes other names of a file that is there, e.g. of runs that died. A process that loses its own to this tries again. */
async function clearBeside(path) {
	const start = `${basename(path)}.`;
	for (const name of await readdir(dirname(path))) if (name.startsWith(start) && /^[\da-f-]{36}\.tmp$/u.test(name.slice(start.length))) await removeOwn(join(dirname(path), name));
}
// src/state/lock-info.ts
const LONGEST = 200;
/** Id under which a lock that cannot be read is shown and removed. */
const UNREADABLE = "unreadable";
/** Reads a stored lock; whoever wrote it, control characters and overlong texts do not reach a terminal. */
function parseLockInfo(text, path) {
	const stored = parseObject$1(text);
	if (stored === void 0 || typeof stored["id"] !== "string") return unreadableLock(path);
	const pid = stored["pid"];
	const boot = clean(stored["boot"]);
	return {
		id: clean(stored["id"]),
		operation: clean(stored["operation"]),
		who: clean(stored["who"]),
		host: clean(stored["host"]),
		pid: typeof pid === "number" && Number.isSafeInteger(pid) ? pid : 0,
		version: clean(stored["version"]),
		created: clean(stored["created"]),
		path: clean(stored["path"]),
		...boot === "" ? {} : { boot }
	};
}
/** Stands for a lock that is there but says nothing, e.g. one whose writer died between two system calls. */
function unreadableLock(path) {
	return {
		id: UNREADABLE,
		operation: "an unknown operation",
		who: "an unknown holder",
		host: "",
		version: "",
		pid: 0,
		created: "",
		path
	};
}
/** The lock as Terraform's http protocol carries it; servers insist on all seven texts. */
function toTerraformLock(info) {
	const { host, pid, boot } = info;
	return {
		ID: info.id,
		Operation: info.operation,
		Info: JSON.stringify({
			host,
			pid,
			...boot === void 0 ? {} : { boot }
		}),
		Who: info.who,
		Version: info.version,
		Created: info.created,
		Path: info.path
	};
}
/** The holder as a server names it, Terraform's own locks included. */
function fromTerraformLock(text, path) {
	const stored = parseObject$1(text);
	if (stored === void 0 || typeof stored["ID"] !== "string") return unreadableLock(path);
	const more = typeof stored["Info"] === "string" ? parseObject$1(stored["Info"]) : void 0;
	return parseLockInfo(JSON.stringify({
		id: stored["ID"],
		operation: stored["Operation"] ?? "",
		who: stored["Who"] ?? "",
		version: stored["Version"] ?? "",
		created: stored["Created"] ?? "",
		path: stored["Path"] ?? "",
		host: more?.["host"] ?? "",
		pid: more?.["pid"] ?? 0,
		boot: more?.["boot"] ?? ""
	}), path);
}
function clean(value) {
	if (typeof value !== "string") return "";
	return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").slice(0, LONGEST);
}
function parseObject$1(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/state/backends/file-lock.ts
/** A lock file: made exclusively, naming its holder. */
var FileLock = class {
	#path;
	#id;
	/** The very file we made: a look at its inode tells in one call that it is still there. */
	#file;
	constructor(path) {
		this.#path = path;
	}
	async take(info) {
		if (await this.#create(info)) {
			this.#id = info.id;
			this.#file = identityOf(this.#path);
			return;
		}
		const holder = await this.holder();
		return holder === void 0 ? this.take(info) : {
			info: holder,
			stale: isGone(holder)
		};
	}
	async release(info) {
		this.#id = void 0;
		this.#file = void 0;
		await this.remove(info.id);
	}
	async holder() {
		const stored = await readOwn(this.#path);
		return stored === void 0 ? void 0 : parseLockInfo(stored.text, this.#path);
	}
	/** False where the lock is another's or there is none. */
	async remove(id) {
		if ((await this.holder())?.id !== id) return false;
		await removeOwn(this.#path);
		return true;
	}
	/** Complete when it appears, so that whoever finds it can name its holder. A lock that may not last is no lock. */
	async #create(info) {
		try {
			return await createWhole(this.#path, `${JSON.stringify(info)}\n`);
		} catch (error) {
			await this.remove(info.id).catch(() => false);
			throw error;
		}
	}
	/** Stops a writer whose lock somebody removed: two writers would damage the journal. */
	async requireHeld() {
		if (this.#file !== void 0 && identityOf(this.#path) === this.#file) return;
		const holder = await this.holder();
		if (this.#id !== void 0 && holder?.id === this.#id) return;
		const found = holder === void 0 ? "is gone" : `now belongs to ${holder.who}`;
		throw new HoldfastError("locked", `the lock ${this.#path} ${found}; nothing more is written`, { advice: "Somebody removed it with force-unlock. Run the command again once the other run has ended." });
	}
};
/**
* Inode and time of change: another file at this path has others. Undefined where there is none. Asked before each
* write, so without the thread pool: the call takes microseconds, handing it over ten times as long.
*/
function identityOf(path) {
	try {
		const { dev, ino, ctimeNs } = lstatSync(path, { bigint: true });
		return [
			dev,
			ino,
			ctimeNs
		].join(" ");
	} catch {
		return;
	}
}
// src/state/backends/file.ts
/** A stack's files: `state.json`, `journal.ndjson`, `lock.json`, `key`, `backups/`, `runs/`. */
var FileMedium = class {
	description;
	batch = "operation";
	tears = true;
	#directory;
	#lock;
	#journal;
	/** `directory` is `ROOT/NAME/STACK`; these three are never symbolic links. */
	constructor(directory) {
		this.#directory = directory;
		this.description = this.#path("state.json");
		this.#lock = new FileLock(this.#path("lock.json"));
	}
	async repair() {
		const backup = await newestBackup(this.#path("backups"));
		if (backup !== void 0) return `Restore the newest copy with "holdfast state push --force ${shellWord(backup)}".`;
		return `Restore a copy with "holdfast state push --force FILE". Without one, run "mv ${shellWord(this.#directory)} ${shellWord(`${this.#directory}.damaged`)}": the next plan then finds the objects again by their natural keys.`;
	}
	async load() {
		for (const directory of stackDirectories(this.#directory)) await isOwnDirectory(directory);
		const journal = await readOwn(this.#path("journal.ndjson"));
		return {
			state: (await readOwn(this.description))?.text,
			journal: journal?.text ?? ""
		};
	}
	async openJournal(bytes) {
		await this.#closeJournal();
		await this.#lock.requireHeld();
		this.#journal = await openForAppend(this.#path("journal.ndjson"), bytes);
	}
	async append(lines) {
		await this.#lock.requireHeld();
		try {
			if (this.#journal === void 0) throw new TypeError("the journal is not open");
			writeNow(this.#journal, lines);
			await this.#journal.datasync();
		} catch (error) {
			throw fileError("write", this.#path("journal.ndjson"), error);
		}
	}
	async replace(state) {
		await this.#lock.requireHeld();
		await replaceOwn(this.description, state);
		await this.#removeJournal();
	}
	async restore(state) {
		await this.#lock.requireHeld();
		await this.#removeJournal();
		await replaceOwn(this.description, state);
	}
	async addRun(name, text) {
		await ensureDirectory(this.#path("runs"));
		const path = this.#path("runs", `${name}.json`);
		return await createWhole(path, text) || (await readOwn(path))?.text === text;
	}
	async runs() {
		const directory = this.#path("runs");
		if (!await isOwnDirectory(directory)) return [];
		const names = (await readdir(directory)).filter((name) => name.endsWith(".json"));
		return (await Promise.all(names.map((name) => readOwn(join(directory, name))))).flatMap((stored) => stored === void 0 ? [] : [stored.text]);
	}
	async tryLock(info) {
		for (const directory of stackDirectories(this.#directory)) await ensureDirectory(directory);
		return this.#lock.take(info);
	}
	async unlock(info) {
		await this.#closeJournal();
		await this.#lock.release(info);
	}
	holder() {
		return this.#lock.holder();
	}
	forceUnlock(id) {
		return this.#lock.remove(id);
	}
	async close() {
		await this.#closeJournal();
	}
	#path(...names) {
		return join(this.#directory, ...names);
	}
	async #removeJournal() {
		await this.#closeJournal();
		await removeOwn(this.#path("journal.ndjson"));
	}
	async #closeJournal() {
		const journal = this.#journal;
		this.#journal = void 0;
		await journal?.close();
	}
};
/** Root, name and stack directory of a stack. */
function stackDirectories(directory) {
	return [
		dirname(dirname(directory)),
		dirname(directory),
		directory
	];
}
// src/state/key.ts
const PREFIX = "hfk1_";
const KEY = /^hfk1_[A-Za-z0-9_-]{43}$/u;
/** A new fingerprint key as text: what `holdfast state key new` prints and HOLDFAST_STATE_KEY takes. */
function newKey() {
	return PREFIX + randomBytes(32).toString("base64url");
}
/** Keyed digests (HMAC-SHA-256 over canonical JSON) with a key given as text; `origin` names where the text came from. */
function createKeyring(key, origin) {
	const text = key.trim();
	if (!KEY.test(text)) throw new HoldfastError("usage", `${origin} does not hold a fingerprint key`, { advice: `A key is "${PREFIX}" and 43 characters, as "holdfast state key new" prints it.` });
	const secret = Buffer.from(text.slice(5), "base64url");
	const hmacKey = createSecretKey(secret);
	return {
		keyId: keyIdOf(secret),
		digest: (value) => createHmac("sha256", hmacKey).update(canonical(value)).digest("base64url")
	};
}
/** Short public name of a key; it tells keys apart and gives nothing away. */
function keyIdOf(secret) {
	return createHash("sha256").update("holdfast key id\n").update(secret).digest("hex").slice(0, 8);
}
/** State made with another key. Comparing anyway would show every secret as changed. */
function wrongKey(made, given) {
	return new HoldfastError("state", `fingerprints were made with key ${made}, but the given key is ${given}`, { advice: "Set HOLDFAST_STATE_KEY to that key. If it is lost, \"holdfast state key rotate\" makes the fingerprints anew from the declared secrets." });
}
/** The document under another key, serial raised. Refused while a write is open: its digests need the former key. */
function rotateKey({ document, dangling }, keyring, refingerprint) {
	if (dangling.length > 0) throw new HoldfastError("state", `the key cannot be rotated: ${dangling.length} writes have no known outcome`, { advice: "Run \"holdfast apply\" first: it resolves them." });
	const lost = [];
	const resources = Object.entries(document.resources).map(([address, recorded]) => {
		const renewed = refingerprint(address, recorded, keyring);
		if (renewed === void 0) lost.push(address);
		return [address, renewed ?? withoutDigests(recorded)];
	});
	const serial = document.serial + 1;
	return {
		document: {
			...document,
			serial,
			keyId: keyring.keyId,
			resources: Object.fromEntries(resources)
		},
		lost
	};
}
function withoutDigests(recorded) {
	return {
		...Object.fromEntries(Object.entries(recorded).filter(([key]) => key !== "witness")),
		fingerprints: {}
	};
}
// src/state/key-source.ts
const STAGED = "key.next";
/** A key from HOLDFAST_STATE_KEY. */
function givenKey(key) {
	const keyring = createKeyring(key, "HOLDFAST_STATE_KEY");
	return {
		keyring,
		check: (keyId) => requireSame(keyId, keyring),
		keep: () => Promise.resolve()
	};
}
/** For commands that neither make nor compare fingerprints, e.g. `state list`. */
function noKey() {
	const done = () => Promise.resolve();
	const digest = () => {
		throw missingKey();
	};
	return {
		keyring: {
			keyId: "",
			digest
		},
		check: done,
		keep: done
	};
}
/** Shared state without a key: nothing can be compared. */
function missingKey() {
	return new HoldfastError("error", "this backend is shared, so it needs a fingerprint key, and HOLDFAST_STATE_KEY is not set", { advice: "Make one with \"holdfast state key new\", store it beside the other CI secrets and give it to everyone who plans or applies." });
}
/** The key file beside a local state; made in memory first and kept only once something is written. */
async function keyFile(directory) {
	const path = join(directory, "key");
	const stored = await readKey(path);
	const fresh = stored === void 0 ? newKey() : void 0;
	let bound = createKeyring(stored ?? fresh ?? "", path);
	let used = false;
	const keyring = {
		get keyId() {
			return bound.keyId;
		},
		digest: (value) => {
			used = true;
			return bound.digest(value);
		}
	};
	/** Takes another key over while no digest was made with this one. */
	const follow = (made) => {
		if (used && made.keyId !== bound.keyId) throw overtaken(path);
		bound = made;
	};
	const catchUp = async () => {
		const made = await readKey(path);
		if (made !== void 0) follow(createKeyring(made, path));
		return made;
	};
	return {
		keyring,
		check: async (keyId) => {
			if (keyId === bound.keyId) return;
			if (keyId === void 0) {
				if (fresh !== void 0 && !used) await catchUp();
				return;
			}
			const found = await keysOnDisk(directory);
			const right = found.find((each) => each.keyId === keyId);
			if (right === void 0) throw found.length === 0 ? lostKey(path, keyId) : wrongKey(keyId, bound.keyId);
			follow(right);
		},
		keep: async () => {
			const staged = await readKey(join(directory, STAGED));
			if (staged !== void 0 && createKeyring(staged, path).keyId === bound.keyId) await promoteKey(directory);
			if (stored !== void 0) await clearBeside(path);
			for (let made; fresh !== void 0 && made === void 0;) {
				if (await createWhole(path, `${fresh}\n`)) return;
				made = await catchUp();
			}
		}
	};
}
/** Keeps a rotated key beside the one in use, until the state made with it is stored. */
async function stageKey(directory, key) {
	await replaceOwn(join(directory, STAGED), `${key}\n`);
}
/** Makes the staged key the one in use. */
async function promoteKey(directory) {
	await renameOwn(join(directory, STAGED), join(directory, "key"));
}
/** The key in use, then the staged one of a rotation that was interrupted. */
async function keysOnDisk(directory) {
	const keyrings = [];
	for (const path of [join(directory, "key"), join(directory, STAGED)]) {
		const stored = await readKey(path);
		if (stored !== void 0) keyrings.push(createKeyring(stored, path));
	}
	return keyrings;
}
async function readKey(path) {
	const stored = await readOwn(path);
	if (stored === void 0) return void 0;
	if ((stored.mode & 63) === 0) return stored.text;
	throw new HoldfastError("state", `${path} can be read by other users`, { advice: `Run "chmod 600 ${path}". If somebody may have read it, rotate it with "holdfast state key rotate".` });
}
function requireSame(keyId, keyring) {
	if (keyId === void 0 || keyId === keyring.keyId) return Promise.resolve();
	return Promise.reject(wrongKey(keyId, keyring.keyId));
}
function lostKey(path, keyId) {
	return new HoldfastError("state", `fingerprints were made with key ${keyId}, and ${path} is missing`, { advice: `Put the key file back or set HOLDFAST_STATE_KEY. If the key is lost, "holdfast state key rotate" makes the fingerprints anew from the declared secrets.` });
}
function overtaken(path) {
	return new HoldfastError("stale", `another run made ${path} meanwhile`, { advice: "Run the command again." });
}
// src/state/damage.ts
/** State that cannot be trusted. It is never read as "nothing there": that would create everything twice. */
function damaged(place, what, cause) {
	return new HoldfastError("state", `${place.name} cannot be trusted: ${what}`, {
		advice: place.repair,
		cause
	});
}
// src/state/document-shape.ts
const text = (value) => typeof value === "string" ? void 0 : " is not a text";
const flag = (value) => typeof value === "boolean" ? void 0 : " is not true or false";
const object = (value) => isObject(value) ? void 0 : " is not an object";
const serial = (value) => Number.isSafeInteger(value) && Number(value) >= 0 ? void 0 : " is not a whole number";
function optional(check) {
	return (value) => value === void 0 ? void 0 : check(value);
}
function list(check) {
	return (value) => {
		if (!isList(value)) return " is not a list";
		for (let index = 0; index < value.length; index++) {
			const problem = check(value[index]);
			if (problem !== void 0) return `[${String(index)}]${problem}`;
		}
	};
}
function map(check) {
	return (value) => {
		if (!isObject(value)) return " is not an object";
		for (const key in value) {
			const problem = Object.hasOwn(value, key) ? check(value[key]) : void 0;
			if (problem !== void 0) return `["${key}"]${problem}`;
		}
	};
}
function shape(members) {
	const checks = Object.entries(members).map(([key, check]) => ({
		key,
		check
	}));
	return (value) => {
		if (!isObject(value)) return " is not an object";
		for (let index = 0; index < checks.length; index++) {
			const { key, check } = checks[index];
			const problem = check(value[key]);
			if (problem !== void 0) return `.${key}${problem}`;
		}
	};
}
const RECORDED = shape({
	id: text,
	provider: text,
	origin: text,
	type: text,
	variant: text,
	scope: map(text),
	applied: object,
	fingerprints: map(text),
	witness: optional(shape({
		updatedAt: optional(text),
		readableDigest: text
	})),
	dependencies: list(text),
	options: shape({
		protect: optional(flag),
		retainOnDelete: optional(flag)
	}),
	deposed: list(shape({
		id: text,
		scope: optional(map(text))
	}))
});
const DOCUMENT = shape({
	version: serial,
	lineage: text,
	serial,
	name: text,
	stack: text,
	tool_version: text,
	keyId: optional(text),
	resources: map(RECORDED),
	outputs: optional(object),
	head: optional(text)
});
/** Names the first place where a parsed document departs from `schemas/state.schema.json`. */
function documentProblem(value) {
	const problem = DOCUMENT(value);
	return problem && `state${problem}`;
}
/** The same for one entry of `resources`, as journals carry it. */
function recordedProblem(value, path) {
	const problem = RECORDED(value);
	return problem && `${path}${problem}`;
}
// src/state/resource-lines.ts
/** One line a resource. Those that are the very same objects as when they were read keep the line they came from. */
function linesOf(resources, before) {
	let at = 0;
	return Object.keys(resources).sort().map((address) => {
		const resource = resources[address];
		if (before === void 0) return line(address, resource);
		while (at < before.addresses.length && before.addresses[at] < address) at += 1;
		return before.addresses[at] === address && before.resources[address] === resource ? before.lines[at] : line(address, resource);
	});
}
/** Finds the lines in the text that resources were just read from. */
function readLines(text, resources) {
	const addresses = Object.keys(resources).sort();
	const start = text.indexOf(START) + START.length;
	const lines = text.slice(start, text.indexOf(END, start)).split(BETWEEN);
	return lines.length === addresses.length && lines.every((line, at) => line.startsWith(head(addresses[at] ?? ""))) ? {
		resources,
		addresses,
		lines
	} : void 0;
}
const START = "\n\"resources\":{\n";
const BETWEEN = ",\n";
const END = "\n}";
/** The member `resources` of the document, each resource behind `gap`. */
function resourcesMember(lines, gap) {
	return `"resources":{${gap}${lines.join(`,${gap}`)}${gap}}`;
}
function line(address, resource) {
	return `${head(address)}${canonical(resource)}`;
}
function head(address) {
	return `${JSON.stringify(address)}:`;
}
/** The state of a stack that has none yet: serial 0, never stored as such. */
function emptyDocument(identity) {
	return {
		version: 1,
		lineage: identity.lineage ?? randomUUID(),
		serial: 0,
		name: identity.name,
		stack: identity.stack,
		tool_version: identity.toolVersion,
		resources: {}
	};
}
/** The document as stored, one resource a line, closed by a checksum over everything else. `before`: what it continues. */
function serialiseDocument(document, cipher, before) {
	const plain = present(document);
	if (cipher === void 0) return withChecksum(plain, before);
	const clear = {
		version: document.version,
		lineage: document.lineage,
		serial: document.serial
	};
	return withChecksum({
		...clear,
		encrypted: cipher.seal(canonical(plain), canonical(clear))
	});
}
/** For people to read and edit: indented and without checksum. `parseDocument` with `edited` reads it back. */
function renderDocument(document) {
	return `${JSON.stringify(present(document), null, 2)}\n`;
}
/** Reads a stored document, or says why it cannot be trusted and how to repair it. */
function parseDocument(text, place, options = {}) {
	return readDocument(text, place, options).document;
}
/** As `parseDocument`; also finds the lines that a document which continues this one may keep. */
function readDocument(text, place, options = {}) {
	const stored = parseObject(text, place);
	refuseNewer(stored, place);
	const asWritten = isAsWritten(text, stored);
	if (!asWritten) checkChecksum(stored, place, options.edited === true);
	const plain = stored["encrypted"] === void 0 ? stored : decrypt$1(stored, place, options.cipher);
	const document = Object.fromEntries(Object.entries(plain).filter(([key]) => key !== "checksum"));
	const problem = documentProblem(document);
	if (problem !== void 0) throw damaged(place, problem);
	const resources = document["resources"];
	shareScopes(resources);
	return {
		document,
		lines: () => asWritten && plain === stored ? readLines(text, resources) : void 0
	};
}
/** Most resources live in few scopes. */
function shareScopes(resources) {
	const scopes = new SharedScopes();
	for (const record of Object.values(resources)) record.scope = scopes.share(record.scope);
}
function parseObject(text, place) {
	if (text.trim() === "") throw damaged(place, "it is empty");
	let parsed;
	try {
		parsed = JSON.parse(text);
	} catch {
		throw damaged(place, "it is not complete JSON");
	}
	if (!isObject(parsed)) throw damaged(place, "it is not a JSON object");
	return parsed;
}
function refuseNewer(stored, place) {
	const version = stored["version"];
	if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) throw damaged(place, "it names no format version");
	if (version <= 1) return;
	throw new HoldfastError("state", `${place.name} has format version ${version}; this Holdfast reads up to version 1`, { advice: "Use the Holdfast release that wrote it, or a newer one. Nothing was changed." });
}
/**
* A text exactly as `serialiseDocument` makes it: without line ends and its first member it is the canonical JSON that
* the checksum is over. Saves sorting everything again.
*/
function isAsWritten(text, stored) {
	const first = `{"checksum":${JSON.stringify(stored["checksum"] ?? null)},\n`;
	const rest = text.startsWith(first) ? text.slice(first.length) : "";
	return rest !== "" && stored["checksum"] === sha256(`{${rest.replaceAll("\n", "")}`);
}
function checkChecksum(stored, place, edited) {
	const { checksum, ...rest } = stored;
	if (checksum === void 0 && edited) return;
	if (checksum !== sha256(canonical(rest))) throw damaged(place, edited ? "its checksum does not fit; remove the line \"checksum\" after an edit" : "its checksum does not fit");
}
function decrypt$1(stored, place, cipher) {
	if (cipher === void 0) throw new HoldfastError("state", `${place.name} is encrypted`, { advice: "Set HOLDFAST_STATE_PASSPHRASE to the passphrase it was encrypted with." });
	const clear = {
		version: stored["version"] ?? null,
		lineage: stored["lineage"] ?? null,
		serial: stored["serial"] ?? null
	};
	return parseObject(cipher.open(stored["encrypted"] ?? null, canonical(clear), place), place);
}
/** The document as JSON; never one that could not be read back. */
function present(document) {
	const plain = document;
	const problem = documentProblem(plain);
	if (problem !== void 0) throw new HoldfastError("bug", `an invalid state was to be stored: ${problem}`);
	return plain;
}
function withChecksum(document, before) {
	const keys = Object.keys(document).filter((key) => document[key] !== void 0).sort();
	const resources = document["resources"];
	const lines = isObject(resources) ? linesOf(resources, before) : [];
	const fragment = (key, gap) => key === "resources" ? resourcesMember(lines, gap) : `${JSON.stringify(key)}:${canonical(document[key])}`;
	return `{${[`"checksum":"${sha256(`{${keys.map((key) => fragment(key, "")).join(",")}}`)}"`, ...keys.map((key) => fragment(key, "\n"))].join(",\n")}}\n`;
}
function sha256(text) {
	return hash("sha256", text);
}
// src/state/encryption.ts
/** 2^17 blocks of 1 KiB: some 0.4 s and 128 MiB for each guess. */
const COST = 17;
/** The most that is accepted from stored text, so that a crafted one cannot exhaust memory. */
const MOST_COST = 20;
const BLOCK = 8;
const MAX_MEMORY = 2 ** 31;
const SHORTEST = 12;
/** AES-256-GCM with a key derived from a passphrase by scrypt; one derivation for each salt and process. */
function createCipher(passphrase, options = {}) {
	requireLength(passphrase);
	const passphrases = [passphrase, ...options.previous === void 0 ? [] : [options.previous]];
	const keys = /* @__PURE__ */ new Map();
	const derive = (secret, salt, cost) => {
		const name = `${String(passphrases.indexOf(secret))} ${String(cost)} ${salt}`;
		const key = keys.get(name) ?? deriveKey(secret, salt, cost);
		keys.set(name, key);
		return key;
	};
	let salt;
	const cost = options.cost ?? COST;
	return {
		seal: (text, context) => {
			salt ??= randomBytes(16).toString("base64url");
			const header = {
				v: 1,
				kdf: "scrypt",
				cost,
				salt,
				iv: randomBytes(12).toString("base64url")
			};
			return {
				...header,
				data: encrypt(text, derive(passphrase, salt, cost), header, context)
			};
		},
		open: (sealed, context, place) => {
			const { header, data } = readSealed(sealed, place);
			for (const candidate of passphrases) {
				const text = decrypt(data, derive(candidate, header.salt, header.cost), header, context);
				if (text === void 0) continue;
				if (candidate === passphrase && header.cost === cost) salt ??= header.salt;
				return text;
			}
			throw unreadable(place);
		}
	};
}
function requireLength(passphrase) {
	if (passphrase.length >= SHORTEST) return;
	throw new HoldfastError("usage", `the state passphrase has fewer than ${SHORTEST} characters`, { advice: "Set HOLDFAST_STATE_PASSPHRASE to a longer one." });
}
function deriveKey(passphrase, salt, cost) {
	const options = {
		N: 2 ** cost,
		r: BLOCK,
		p: 1,
		maxmem: MAX_MEMORY
	};
	return scryptSync(passphrase.normalize("NFKC"), Buffer.from(salt, "base64url"), 32, options);
}
function authenticated(header, context) {
	return Buffer.from(canonical([{ ...header }, context]));
}
function encrypt(text, key, header, context) {
	const cipher = createCipheriv("aes-256-gcm", key, Buffer.from(header.iv, "base64url"));
	cipher.setAAD(authenticated(header, context));
	const body = [
		cipher.update(text, "utf8"),
		cipher.final(),
		cipher.getAuthTag()
	];
	return Buffer.concat(body).toString("base64url");
}
function decrypt(data, key, header, context) {
	const tag = data.subarray(-16);
	const cipher = createDecipheriv("aes-256-gcm", key, Buffer.from(header.iv, "base64url"), { authTagLength: 16 });
	cipher.setAAD(authenticated(header, context));
	cipher.setAuthTag(tag);
	try {
		return cipher.update(data.subarray(0, -16), void 0, "utf8") + cipher.final("utf8");
	} catch {
		return;
	}
}
function readSealed(sealed, place) {
	if (!isObject(sealed)) throw damaged(place, "its encrypted part is not an object");
	const { v, kdf, cost, salt, iv, data } = sealed;
	if (v !== 1 || kdf !== "scrypt") throw damaged(place, "its encryption is of an unknown kind");
	if (typeof cost !== "number" || !Number.isInteger(cost) || cost < 1 || cost > MOST_COST) throw damaged(place, "its encryption names an unreasonable cost");
	if (typeof salt !== "string" || typeof iv !== "string" || typeof data !== "string") throw damaged(place, "its encrypted part is incomplete");
	const bytes = Buffer.from(data, "base64url");
	if (bytes.length < 16 || Buffer.from(iv, "base64url").length !== 12) throw damaged(place, "its encrypted part is too short");
	return {
		header: {
			v,
			kdf,
			cost,
			salt,
			iv
		},
		data: bytes
	};
}
function unreadable(place) {
	return new HoldfastError("state", `${place.name} cannot be decrypted with the given passphrase`, { advice: "Set HOLDFAST_STATE_PASSPHRASE to the passphrase it was encrypted with; after a change of passphrase, set HOLDFAST_STATE_PASSPHRASE_PREVIOUS to the former one. With the right passphrase, this means the state was tampered with." });
}
// src/state/names.ts
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/u;
/** Names of manifests and stacks become parts of paths, keys and addresses, so they must be plain. */
function requireName(value, what) {
	if (NAME.test(value) && !value.endsWith(".")) return;
	throw new HoldfastError("usage", `the ${what} ${JSON.stringify(value.slice(0, 80))} cannot name a state`, { advice: "Use letters, digits, \".\", \"_\" and \"-\", at most 63, with a letter or digit first." });
}
// src/state/acquire.ts
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2e3;
/** Takes the lock, waiting up to `timeoutMs` for its holder. A holder that is gone is reported at once. */
async function acquire(medium, info, timeoutMs, { clock, signal, onWait }) {
	const deadline = clock.now() + timeoutMs;
	const ended = abortion(signal);
	for (let pause = 0;;) {
		const holder = await medium.tryLock(info);
		if (holder === void 0) return;
		const left = deadline - clock.now();
		if (holder.stale || left <= 0) throw lockedBy(medium.description, holder);
		if (pause === 0) onWait?.(holder.info);
		pause = pause === 0 ? FIRST_PAUSE_MS : Math.min(pause * 1.5, LONGEST_PAUSE_MS);
		await Promise.race([clock.sleep(Math.min(pause, left)), ended]);
		if (signal?.aborted === true) throw givenUp(medium.description);
	}
}
function abortion(signal) {
	return new Promise((resolve) => {
		signal?.addEventListener("abort", () => resolve(), { once: true });
	});
}
function givenUp(description) {
	return new HoldfastError("cancelled", `the wait for the lock of ${description} was ended; nothing was done`);
}
/** The error that names holder, host, operation and time. */
function lockedBy(description, { info, stale }) {
	const unlock = `holdfast force-unlock ${info.id}`;
	return new HoldfastError("locked", `${description} is locked by ${describeHolder(info)} (lock ${info.id})`, { advice: stale ? `That process is gone, so the lock is stale. Remove it with "${unlock}"; the next run then resolves what was left open.` : `Wait with --lock-timeout 60s. If you are sure that run is dead, remove its lock with "${unlock}".` });
}
/** `ann@build, process 7 on build, for "apply" since 2026-01-02T03:04:05.000Z`, as far as the lock says so. */
function describeHolder({ who, pid, host, operation, created }) {
	const since = created === "" ? "" : ` since ${created}`;
	return `${who}${pid === 0 ? "" : `, process ${String(pid)} on ${host}`}, for "${operation}"${since}`;
}
// src/state/identity.ts
/** Refuses another stack's state, e.g. where two stacks were given one address. */
function requireIdentity(document, wanted, description) {
	if (document.name === wanted.name && document.stack === wanted.stack) return;
	throw new HoldfastError("state", `${description} holds the state of ${document.name}/${document.stack}, not of ${wanted.name}/${wanted.stack}`, { advice: "Give every stack a place of its own: write {stack} (and, where manifests share a backend, {name}) into the backend address." });
}
// src/state/history.ts
const CONTEXT = "run record";
/** A run's record as stored. */
function serialiseRun(record, cipher) {
	const text = runText(record);
	return `${cipher === void 0 ? text : canonical({ encrypted: cipher.seal(text, CONTEXT) })}\n`;
}
/** Reads a stored run record. Whether it is genuine is for `verifyChain` to say. */
function parseRun(text, place, cipher) {
	const stored = parse$1(text, place);
	if (stored["encrypted"] === void 0) return stored;
	if (cipher === void 0) {
		const repair = "Set HOLDFAST_STATE_PASSPHRASE to the passphrase it was encrypted with.";
		throw damaged({
			...place,
			repair
		}, "it is encrypted");
	}
	return parse$1(cipher.open(stored["encrypted"], CONTEXT, place), place);
}
/** Follows the chain of run records back from a head. Any change to a record changes its digest and breaks the chain. */
function verifyChain(runs, head) {
	const byDigest = new Map(runs.map((run) => [runDigest(run), run]));
	const linked = [];
	let next = head;
	while (next !== void 0) {
		const run = byDigest.get(next);
		if (run === void 0) break;
		byDigest.delete(next);
		linked.push(run);
		next = run.previous;
	}
	const report = {
		ok: next === void 0,
		linked,
		unlinked: [...byDigest.values()]
	};
	return next === void 0 ? report : {
		...report,
		missing: next
	};
}
function parse$1(text, place) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw damaged(place, "a run record is not complete JSON");
	}
	if (!isObject(value)) throw damaged(place, "a run record is not a JSON object");
	if (value["encrypted"] === void 0 && !isRun(value)) throw damaged(place, "a run record is incomplete");
	return value;
}
function isRun(value) {
	return typeof value["serial"] === "number" && Array.isArray(value["changes"]) && isObject(value["declared"]) && [
		"run",
		"operation",
		"who",
		"started",
		"finished"
	].every((key) => typeof value[key] === "string");
}
// src/state/compact-entry.ts
/** An entry without what `expandEntry` can tell from the rest: it saves a quarter of what a run writes. */
function compactEntry(entry) {
	if (entry.kind !== "intent" && entry.kind !== "outcome") return entry;
	const run = entry.run === runOf(entry.intent) ? void 0 : entry.run;
	return entry.kind === "intent" ? compactIntent(entry, run) : {
		...entry,
		run
	};
}
/** An intent says in the record it foresees what it says of itself; only deletes foresee none. */
function compactIntent(intent, run) {
	const { origin, type, scope } = intent;
	const listing = intent.listing === scopeKey(origin, type, scope) ? void 0 : intent.listing;
	const compact = {
		...intent,
		run,
		listing
	};
	return isTold(intent) ? {
		...compact,
		...UNTOLD
	} : compact;
}
const UNTOLD = {
	provider: void 0,
	origin: void 0,
	type: void 0,
	variant: void 0,
	scope: void 0
};
function isTold({ record, provider, origin, type, variant, scope }) {
	return record !== null && record.provider === provider && record.origin === origin && record.type === type && record.variant === variant && equal(record.scope, scope);
}
/** The whole of a stored entry; what is no entry stays as it is. */
function expandEntry(stored) {
	if (!isObject(stored) || typeof stored["intent"] !== "string") return stored;
	const run = runOf(stored["intent"]);
	const { record } = stored;
	if (stored["kind"] !== "intent") return {
		run,
		...stored
	};
	return withListing({
		run,
		...isObject(record) ? partOf(record) : {},
		...stored
	});
}
function partOf(record) {
	const { provider = null, origin = null, type = null, variant = null, scope = null } = record;
	return {
		provider,
		origin,
		type,
		variant,
		scope
	};
}
function withListing(intent) {
	const { origin, type, scope, listing } = intent;
	if (listing !== void 0 || typeof origin !== "string" || typeof type !== "string" || !isObject(scope)) return intent;
	return {
		...intent,
		listing: scopeKey(origin, type, scope)
	};
}
/** Intents are named `run/number`. */
function runOf(intent) {
	return intent.slice(0, Math.max(0, intent.lastIndexOf("/")));
}
// src/state/entry-shape.ts
const TEXTS = {
	listing: ["run", "scope"],
	intent: [
		"run",
		"intent",
		"address",
		"step",
		"provider",
		"origin",
		"type",
		"variant",
		"listing",
		"payloadDigest"
	],
	outcome: [
		"run",
		"intent",
		"result",
		"address"
	],
	record: ["run", "address"]
};
/** Says what is wrong with a journal entry that verified but is not one this release knows. */
function entryProblem(entry) {
	if (!isObject(entry)) return "the entry is not an object";
	const kind = entry["kind"];
	const texts = typeof kind === "string" && Object.hasOwn(TEXTS, kind) ? TEXTS[kind] : void 0;
	if (typeof kind !== "string" || texts === void 0) return "the entry is of an unknown kind";
	const missing = texts.find((key) => typeof entry[key] !== "string");
	if (missing !== void 0) return `${kind}.${missing} is not a text`;
	return kind === "listing" ? listingProblem(entry["ids"]) : foreseenProblem(entry["foreseen"]) ?? recordProblem(entry["record"], kind === "outcome");
}
function listingProblem(ids) {
	return Array.isArray(ids) && ids.every((id) => typeof id === "string") ? void 0 : "listing.ids is not a list of texts";
}
function foreseenProblem(foreseen) {
	return foreseen === void 0 || isObject(foreseen) && typeof foreseen["id"] === "string" ? void 0 : "outcome.foreseen names no id";
}
function recordProblem(record, mayLack) {
	if (record === null || record === void 0 && mayLack) return void 0;
	return recordedProblem(record, "record");
}
// src/state/journal.ts
const CHAIN_START = {
	base: "",
	sum: ""
};
const LINE = /^\{"sum":"([0-9a-f]{16})",(.*\})$/su;
const BASE = /^([^/]*)\/(\d{1,15})$/u;
/** The texts of entries, each checksum including the one before, so that no line can be lost in the middle. */
function encodeEntries(entries, base, last, cipher) {
	const name = baseText(base);
	const quoted = JSON.stringify(name);
	let link = last;
	return {
		text: entries.map((each) => {
			const entry = JSON.stringify(compactEntry(each));
			const content = cipher === void 0 ? `"entry":${entry}` : `"sealed":${JSON.stringify(cipher.seal(entry, name))}`;
			const rest = `"base":${quoted},${content}}`;
			link = {
				base: name,
				sum: chain(link, name, rest)
			};
			return `{"sum":"${link.sum}",${rest}\n`;
		}).join(""),
		last: link
	};
}
/** First part of the lineage and serial: enough to tell a journal that belongs to another document. */
function baseText(base) {
	return `${base.lineage.slice(0, 8)}/${String(base.serial)}`;
}
/** Reads journal text. A torn last line is left out; whatever else does not verify is refused. */
function parseJournal(text, place, options) {
	const end = text.lastIndexOf("\n") + 1;
	const whole = text.slice(0, end);
	const lines = [];
	let last = CHAIN_START;
	for (const line of whole === "" ? [] : whole.slice(0, -1).split("\n")) {
		const { base, rest, sum } = readLine(line, lines.length + 1, last, place);
		last = {
			base,
			sum
		};
		lines.push(readContent(rest, base, lines.length + 1, place, options.cipher));
	}
	const tail = text.slice(end);
	if (tail !== "" && (!options.tears || isWhole(tail.slice(0, -1), last))) throw damaged(place, "its last line is not closed");
	return {
		lines,
		bytes: Buffer.byteLength(whole),
		last
	};
}
function readLine(line, number, last, place) {
	const match = LINE.exec(line);
	const [sum, text] = [match?.[1] ?? "", match?.[2] ?? ""];
	const rest = parse(`{${text}`);
	const base = rest?.["base"];
	if (rest === void 0 || typeof base !== "string" || chain(last, base, text) !== sum) throw damaged(place, `the checksum of line ${number} does not fit`);
	return {
		rest,
		base,
		sum
	};
}
/** A line that verifies although its end was overwritten: damage, not a torn write. */
function isWhole(line, last) {
	const match = LINE.exec(line);
	const base = parse(`{${match?.[2] ?? ""}`)?.["base"];
	return match !== null && typeof base === "string" && chain(last, base, match[2] ?? "") === match[1];
}
function readContent(rest, base, number, place, cipher) {
	const match = BASE.exec(base);
	if (match === null) throw damaged(place, `line ${number} does not name the state it continues`);
	const sealed = rest["sealed"];
	const entry = expandEntry(sealed === void 0 ? rest["entry"] : parse(unseal(sealed, base, place, cipher)));
	const problem = entryProblem(entry);
	if (problem !== void 0) throw damaged(place, `line ${number}: ${problem}`);
	return {
		base: {
			lineage: match[1] ?? "",
			serial: Number(match[2])
		},
		entry
	};
}
function unseal(sealed, base, place, cipher) {
	if (cipher !== void 0) return cipher.open(sealed, base, place);
	throw damaged({
		...place,
		repair: "Set HOLDFAST_STATE_PASSPHRASE to the passphrase it was encrypted with."
	}, "it is encrypted");
}
function chain(last, base, rest) {
	const before = last.base === base ? last.sum : "";
	return hash("sha256", `${before}\n${rest}`).slice(0, 16);
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/state/journal-base.ts
/** The entries that continue the document; those it has folded already are left out, foreign ones refused. */
function currentEntries(lines, document, place) {
	const serial = document?.serial ?? 0;
	const current = lines.filter((line) => line.base.serial >= serial);
	for (const { base } of current) {
		if (base.serial > serial) throw damaged(place, continues(base.serial, document));
		if (document !== void 0 && base.lineage !== document.lineage.slice(0, 8)) throw damaged(place, "its journal belongs to another state (another lineage)");
	}
	return current.map((line) => line.entry);
}
function continues(serial, document) {
	const found = document === void 0 ? "is missing" : `has serial ${String(document.serial)}`;
	return `its journal continues serial ${String(serial)}, but the state ${found}`;
}
// src/state/replay.ts
/** Folds journal entries into the document they continue. Every prefix gives a valid state; twice gives the same as once. */
function replay(document, entries) {
	if (entries.length === 0) return {
		document,
		dangling: [],
		listings: {}
	};
	const fold = new Fold(document.resources);
	for (const entry of entries) fold.take(entry);
	return {
		document: {
			...document,
			resources: fold.resources()
		},
		dangling: fold.open(),
		listings: fold.listings()
	};
}
// src/state/group-commit.ts
/** Turns of the event loop a group waits for more: no time while nothing happens, and fewer syncs while much does. */
const TURNS = 3;
/**
* Joins calls that arrive while a write is under way into the next one. A call alone is written at once, as a
* write of its own. After a failure nothing more is accepted: what is on the disk is then no longer known.
*/
var GroupCommit = class {
	#write;
	#waiting = [];
	#running;
	#failure;
	constructor(write) {
		this.#write = write;
	}
	/** Resolves once the items are written. */
	async add(items) {
		const done = new Promise((resolve, reject) => this.#waiting.push({
			items,
			resolve,
			reject
		}));
		this.#running ??= this.#run();
		await done;
	}
	/** Resolves when nothing is being written, whether it succeeded or not. */
	async idle() {
		await this.#running;
	}
	async #run() {
		while (this.#waiting.length > 0) {
			for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
			const group = this.#waiting;
			this.#waiting = [];
			await this.#settle(group);
		}
		this.#running = void 0;
	}
	async #settle(group) {
		try {
			if (this.#failure === void 0) await this.#write(group.flatMap((call) => call.items));
		} catch (reason) {
			this.#failure = { reason };
		}
		for (const call of group) if (this.#failure === void 0) call.resolve();
		else call.reject(this.#failure.reason);
	}
};
// src/state/tail.ts
/** The writable end of a journal, from one commit to the next. */
var Tail = class {
	position;
	#medium;
	#cipher;
	#group;
	#link;
	#opened = false;
	constructor(medium, position, cipher) {
		this.position = position;
		this.#medium = medium;
		this.#cipher = cipher;
		this.#link = position.link;
		this.#group = new GroupCommit((entries) => this.#write(entries));
	}
	/** Resolves once the entries are durable. */
	append(entries) {
		return this.#group.add(entries);
	}
	/** Resolves when no write is under way. */
	idle() {
		return this.#group.idle();
	}
	async #write(entries) {
		if (!this.#opened) await this.#medium.openJournal(this.position.bytes);
		this.#opened = true;
		const { text, last } = encodeEntries(entries, this.position.base, this.#link, this.#cipher);
		await this.#medium.append(text, this.position.base);
		this.#link = last;
	}
};
// src/state/stack-store.ts
/** A stack's state over any medium. */
var StackStore = class {
	description;
	batch;
	#medium;
	#settings;
	#empty;
	#lock;
	#tail;
	/** Of the document read under the lock. */
	#lines;
	#prepared;
	constructor(medium, settings) {
		this.description = medium.description;
		this.batch = medium.batch;
		this.#medium = medium;
		this.#settings = settings;
		this.#empty = emptyDocument(settings);
	}
	async read() {
		const { document, entries, position, lines } = await this.#load();
		if (this.#lock !== void 0) {
			this.#tail ??= Promise.resolve(this.#tailAt(position));
			this.#lines = lines;
		}
		return {
			exists: document !== void 0 || entries.length > 0,
			unfolded: entries.length > 0,
			...replay(document ?? this.#empty, entries)
		};
	}
	async lock(operation, timeoutMs) {
		const { clock, toolVersion, describe } = this.#settings;
		const about = {
			operation,
			version: toolVersion,
			created: new Date(clock.now()).toISOString(),
			path: this.description
		};
		const info = {
			...describe(),
			...about
		};
		await acquire(this.#medium, info, timeoutMs, this.#settings);
		this.#tail = void 0;
		this.#lock = info;
		return {
			info,
			release: () => this.#release(info)
		};
	}
	async append(entries) {
		this.#requireLock("append to the journal");
		if (entries.length === 0) return;
		await (await this.#writable()).append(entries);
	}
	async commit(document) {
		this.#requireLock("store the state");
		requireIdentity(document, this.#settings, this.description);
		const tail = await this.#writable();
		await tail.idle();
		const { expected } = tail.position;
		if (document.serial <= (expected?.serial ?? 0)) throw new HoldfastError("bug", `the state's serial ${document.serial} was not raised`);
		const text = serialiseDocument(document, this.#settings.cipher, this.#lines?.());
		this.#lines = void 0;
		this.#tail = void 0;
		await this.#medium.replace(text, document, expected);
		const position = {
			base: document,
			expected: document,
			link: CHAIN_START,
			bytes: 0
		};
		this.#tail = Promise.resolve(this.#tailAt(position));
	}
	/** Stores a document in place of one that cannot be read. Only under the lock, only after a copy was kept. */
	async restore(document) {
		this.#requireLock("restore the state");
		requireIdentity(document, this.#settings, this.description);
		this.#tail = void 0;
		await this.#prepare();
		await this.#medium.restore(serialiseDocument(document, this.#settings.cipher), document);
	}
	/** State and journal exactly as stored, for a copy before surgery on something damaged. */
	loadRaw() {
		return this.#medium.load();
	}
	async writeRun(record) {
		const text = serialiseRun(record, this.#settings.cipher);
		const name = String(record.serial);
		if (await this.#medium.addRun(name, text)) return;
		const digest = runDigest(record);
		if ((await this.readRuns())?.some((run) => runDigest(run) === digest) === true) return;
		await this.#medium.addRun(`${name}-${digest.slice(0, 8)}`, text);
	}
	async readRuns() {
		const place = await this.#place();
		return ((await this.#medium.runs())?.map((text) => parseRun(text, place, this.#settings.cipher)))?.sort((a, b) => a.serial - b.serial);
	}
	lockHolder() {
		return this.#medium.holder();
	}
	async forceUnlock(id) {
		if (await this.#medium.forceUnlock(id)) return;
		const holder = await this.#medium.holder();
		const found = holder === void 0 ? "no such lock" : `the lock is ${holder.id}, held by ${holder.who}`;
		throw new HoldfastError("state", `${this.description}: ${found}; nothing was unlocked`, { advice: "Give the id that the lock error named." });
	}
	close() {
		return this.#medium.close();
	}
	async #load() {
		const { cipher, checkKey } = this.#settings;
		const place = await this.#place();
		const stored = await this.#medium.load();
		const read = stored.state === void 0 ? void 0 : readDocument(stored.state, place, { cipher });
		const document = read?.document;
		if (document !== void 0) requireIdentity(document, this.#settings, this.description);
		await checkKey(document?.keyId);
		const journal = parseJournal(stored.journal, place, {
			cipher,
			tears: this.#medium.tears
		});
		const entries = currentEntries(journal.lines, document, place);
		const kept = entries.length === 0 ? {
			link: CHAIN_START,
			bytes: 0
		} : {
			link: journal.last,
			bytes: journal.bytes
		};
		return {
			document,
			entries,
			position: {
				base: document ?? this.#empty,
				expected: document,
				...kept
			},
			lines: read?.lines
		};
	}
	async #place() {
		return {
			name: this.description,
			repair: await this.#medium.repair()
		};
	}
	async #writable() {
		this.#tail ??= this.#load().then(({ position }) => this.#tailAt(position));
		const tail = await this.#tail;
		await this.#prepare();
		return tail;
	}
	#prepare() {
		this.#prepared ??= this.#settings.beforeFirstWrite();
		return this.#prepared;
	}
	#tailAt(position) {
		return new Tail(this.#medium, position, this.#settings.cipher);
	}
	#requireLock(what) {
		if (this.#lock === void 0) throw new HoldfastError("bug", `tried to ${what} without the lock`);
	}
	async #release(info) {
		if (this.#lock?.id !== info.id) return;
		await (await this.#tail?.catch(() => void 0))?.idle();
		this.#lock = void 0;
		this.#tail = void 0;
		this.#lines = void 0;
		await this.#medium.unlock(info);
	}
};
// src/state/open.ts
/** Opens a stack's state. Nothing is read but the key file, nothing written; drivers load only for their backend. */
async function openStore(options) {
	const { name, stack, env, clock, signal, onWait, toolVersion } = options;
	requireName(name, "name");
	requireName(stack, "stack");
	const address = parseBackend(options.backend, options);
	const root = address.kind === "file" ? address.root : join(options.directory, ".holdfast");
	const directory = join(root, name, stack);
	const key = await keySource(options, address, directory);
	const cipher = cipherOf(env);
	const store = new StackStore(await openMedium(options, address, directory), {
		name,
		stack,
		toolVersion,
		clock,
		signal,
		onWait,
		cipher,
		describe: describeProcess,
		checkKey: (keyId) => key.check(keyId),
		beforeFirstWrite: () => key.keep()
	});
	const keep = (text, label, extension) => writeBackup([...stackDirectories(directory), join(directory, "backups")], text, {
		now: clock.now(),
		label,
		extension
	});
	return {
		store,
		keyring: key.keyring,
		cipher,
		keyDirectory: address.kind === "file" && givenKeyText(env) === void 0 ? directory : void 0,
		backup: (document) => keep(serialiseDocument(document, cipher), String(document.serial).padStart(6, "0"), "json"),
		backupRaw: async () => {
			const { state, journal } = await store.loadRaw();
			const paths = state === void 0 ? [] : [await keep(state, "damaged-state", "json")];
			return journal === "" ? paths : [...paths, await keep(journal, "damaged-journal", "ndjson")];
		}
	};
}
async function keySource({ env, keyless }, address, directory) {
	if (keyless === true) return noKey();
	const given = givenKeyText(env);
	if (given !== void 0) return givenKey(given);
	if (address.kind === "file") return keyFile(directory);
	throw missingKey();
}
function givenKeyText(env) {
	const given = env["HOLDFAST_STATE_KEY"];
	return given === "" ? void 0 : given;
}
function cipherOf(env) {
	const passphrase = env["HOLDFAST_STATE_PASSPHRASE"];
	if (passphrase === void 0 || passphrase === "") return void 0;
	return createCipher(passphrase, { previous: env["HOLDFAST_STATE_PASSPHRASE_PREVIOUS"] });
}
async function openMedium(options, address, directory) {
	const { env, clock, name, stack, send } = options;
	if (address.kind === "file") return new FileMedium(directory);
	if (address.kind === "http") {
		if (send === void 0) throw new HoldfastError("bug", "an http backend was opened without a sender");
		const { HttpMedium } = await import("./http-CptvbXpr.js");
		return new HttpMedium(address.url, {
			env,
			send,
			clock
		});
	}
	if (address.kind === "s3") {
		const { openS3 } = await import("./s3-6clOR3Mi.js");
		return openS3(address.url, {
			env,
			clock,
			name,
			stack
		});
	}
	const { openPostgres } = await import("./postgres-DxH58Zx0.js");
	return openPostgres(address.url, {
		name,
		stack
	});
}
// src/hosts/cli/backend-address.ts
/** Where the stack's state lives, variables put in; its password is masked from then on. */
function backendAddress({ host, flags, output }, { backend }) {
	const address = revealBackend(backend, host.env);
	for (const secret of addressSecrets(address)) output.mask.add(secret);
	if (!flags.has("allow-insecure-backend")) requireEncrypted(address, host.env);
	return address;
}
/** State names every object of a stack, so it crosses a network encrypted or not at all, unless that is wished. */
function requireEncrypted(address, env) {
	const url = URL.parse(address);
	const server = url?.protocol === "s3:" ? URL.parse(endpointOf(url, env)) : url;
	if (server?.protocol !== "http:" || isLoopback(server.hostname)) return;
	throw new HoldfastError("usage", "the backend is reached by plain http, which others could read and change", { advice: "Use https://, or pass --allow-insecure-backend if the network is trusted." });
}
function endpointOf(url, env) {
	return url.searchParams.get("endpoint") ?? env["AWS_ENDPOINT_URL_S3"] ?? env["AWS_ENDPOINT_URL"] ?? "";
}
// src/hosts/cli/keep-key.ts
/**
* A saved plan names secrets and live objects by keyed digests, and `apply` must make the same ones. A local stack
* without state has no key yet, so saving its first plan makes the key file; state itself stays unwritten.
*/
async function keepKey(invocation, place) {
	const { host, directory, toolVersion } = invocation;
	const { name, stack } = place;
	const backend = backendAddress(invocation, place);
	const address = parseBackend(backend, {
		directory,
		name,
		stack
	});
	if (address.kind !== "file" || (host.env["HOLDFAST_STATE_KEY"] ?? "") !== "") return;
	const { store } = await openStore({
		backend,
		name,
		stack,
		directory,
		env: host.env,
		clock: host.clock,
		toolVersion,
		keyless: true
	});
	const { exists } = await store.read();
	await store.close();
	if (exists) return;
	const folder = join(address.root, name, stack);
	for (const path of stackDirectories(folder)) await ensureDirectory(path);
	await (await keyFile(folder)).keep();
}
// src/hosts/cli/open-state.ts
/** Opens the stack's state where the manifest or `--backend` says; nothing is written yet, and only a key file read. */
async function openState(invocation, place, interrupts, wish = {}) {
	const { host, directory, toolVersion } = invocation;
	const { name, stack } = place;
	const backend = backendAddress(invocation, place);
	const sender = /^https?:/u.test(backend) ? await stateSender(invocation, interrupts) : void 0;
	const opened = await openStore({
		...wish,
		backend,
		name,
		stack,
		directory,
		env: host.env,
		clock: host.clock,
		toolVersion,
		send: sender?.send,
		signal: interrupts.soft,
		onWait: (holder) => invocation.output.log("info", `Waiting for the lock of ${describeHolder(holder)}.`)
	});
	const close = async () => {
		await opened.store.close();
		await sender?.close();
	};
	return {
		...opened,
		close
	};
}
async function stateSender({ host, output, flags, toolVersion }, { hard }) {
	const { createStateSend } = await import("./state-send-BABAl_-s.js");
	const caFile = host.env["HOLDFAST_HTTP_CA_FILE"];
	return createStateSend({
		userAgent: `holdfast/${toolVersion}`,
		clock: host.clock,
		random: host.random,
		mask: (text) => output.mask.mask(text),
		environment: host.env,
		allowInsecureHttp: flags.has("allow-insecure-backend"),
		...caFile !== void 0 && caFile !== "" && { caFile },
		wording: {
			caFile: "HOLDFAST_HTTP_CA_FILE",
			address: "the address of the backend"
		},
		signal: hard
	});
}
// src/hosts/cli/run-options.ts
/** The engine's options from the flags; what a command does not know is at its default. */
function runOptions(flags) {
	const allowDeletes = flags.count("allow-deletes");
	const allowRecreate = flags.count("allow-recreate");
	return {
		targets: flags.list("target"),
		excludes: flags.list("exclude"),
		replace: flags.list("replace"),
		refresh: flags.boolean("refresh", true),
		parallelism: Math.max(1, flags.count("parallelism") ?? 10),
		lockTimeoutMs: flags.duration("lock-timeout") ?? 0,
		...allowDeletes !== void 0 && { allowDeletes },
		...allowRecreate !== void 0 && { allowRecreate },
		noDelete: flags.has("no-delete"),
		skipStale: flags.has("skip-stale"),
		resendSecrets: flags.allOrList("resend-secrets"),
		continueOnError: flags.has("continue-on-error")
	};
}
// src/reports/progress-text.ts
const CREATING = {
	start: "Creating...",
	still: "Still creating...",
	done: "Creation complete"
};
const MODIFYING = {
	start: "Modifying...",
	still: "Still modifying...",
	done: "Modifications complete"
};
const REPLACING = {
	start: "Replacing...",
	still: "Still replacing...",
	done: "Replacement complete"
};
const DESTROYING = {
	start: "Destroying...",
	still: "Still destroying...",
	done: "Destruction complete"
};
const IMPORTING = {
	start: "Importing...",
	still: "Still importing...",
	done: "Import complete"
};
const FORGETTING = {
	start: "Forgetting...",
	still: "Still forgetting...",
	done: "No longer managed"
};
const MOVING = {
	start: "Moving...",
	still: "Still moving...",
	done: "Move complete"
};
const PHRASES = {
	"no-op": MOVING,
	create: CREATING,
	update: MODIFYING,
	replace: REPLACING,
	"replace-create-first": REPLACING,
	delete: DESTROYING,
	import: IMPORTING,
	"import-update": IMPORTING,
	move: MOVING,
	forget: FORGETTING
};
/** One event as a line for people. */
function progressText(event, view) {
	switch (event.type) {
		case "refresh_start": return view.paint("dim", `${neutralLine(event.scope)}: Reading...`);
		case "refresh_complete": return view.paint("dim", `${neutralLine(event.scope)}: Read (${event.objects} ${event.objects === 1 ? "object" : "objects"})`);
		case "apply_start": return bold(event.change, PHRASES[event.change.action].start + suffix(event.change.id), view);
		case "apply_progress": return bold(event.change, `${PHRASES[event.change.action].still} [${seconds(event.elapsedMs)} elapsed]`, view);
		case "apply_complete": return completeText(event, view);
		case "apply_errored": return failedText(event, view);
		case "note": return neutral(event.message);
		case "recovered": return `${view.paint("bold", neutralLine(event.address))}: ${neutral(event.message)}`;
	}
}
function completeText(event, view) {
	const { done } = PHRASES[event.change.action];
	return [bold(event.change, `${done} after ${seconds(event.elapsedMs)}${suffix(event.id)}`, view), ...event.notes.map((note) => `  note: ${neutral(note)}`)].join("\n");
}
function failedText(event, view) {
	const { error, change } = event;
	if (error instanceof HoldfastError) return errorText(error, view, change.address);
	return bold(change, `failed after ${seconds(event.elapsedMs)}: ${neutral(error.message)}`, view);
}
function bold({ address }, text, view) {
	return view.paint("bold", `${neutralLine(address)}: ${text}`);
}
function suffix(id) {
	return id === void 0 ? "" : ` [id=${neutralLine(id)}]`;
}
/** `0s`, `59s`, `2m5s`. */
function seconds(ms) {
	const whole = Math.floor(ms / 1e3);
	return whole < 60 ? `${whole}s` : `${Math.floor(whole / 60)}m${whole % 60}s`;
}
// src/hosts/cli/line-file.ts
/** A file that grows line by line, each masked and written before the run goes on. */
var LineFile = class {
	#descriptor;
	#invocation;
	constructor(path, invocation) {
		this.#invocation = invocation;
		try {
			this.#descriptor = openSync(resolve(invocation.directory, path), "w", 384);
		} catch (error) {
			throw fileError$1("write", path, error);
		}
	}
	write(text) {
		writeSync(this.#descriptor, this.#invocation.output.mask.mask(text));
	}
	close() {
		closeSync(this.#descriptor);
	}
};
// src/hosts/cli/run-reporter.ts
/** How often a change that is still under way is mentioned. */
const STILL_MS = 1e4;
/** Tells what happens during a run: as lines on stderr, or as NDJSON on stdout or into a file. */
var RunReporter = class {
	#invocation;
	/** Lines are data: on stdout, or in a file. */
	#streams;
	#file;
	#underWay = /* @__PURE__ */ new Map();
	#stop;
	constructor(invocation, stream) {
		const { flags, host, toolVersion } = invocation;
		const into = stream ? flags.text("json-into") : void 0;
		this.#invocation = invocation;
		this.#streams = stream && flags.has("json");
		this.#file = into === void 0 ? void 0 : new LineFile(into, invocation);
		this.#stop = host.every(STILL_MS, () => this.#still());
		this.#lines(() => [versionLine(toolVersion)]);
	}
	emit = (event) => {
		const now = this.#invocation.host.clock.now();
		if (event.type === "apply_start") this.#underWay.set(event.change.address, {
			change: event.change,
			since: now
		});
		if (event.type === "apply_complete" || event.type === "apply_errored") this.#underWay.delete(event.change.address);
		this.#tell(event);
	};
	planned(plan) {
		this.#lines(() => plannedLines(plan));
	}
	finished(result) {
		this.#lines(() => resultLines(result));
	}
	close() {
		this.#stop();
		this.#file?.close();
	}
	#still() {
		const now = this.#invocation.host.clock.now();
		for (const { change, since } of this.#underWay.values()) this.#tell({
			type: "apply_progress",
			change,
			elapsedMs: now - since
		});
	}
	#tell(event) {
		const { output } = this.#invocation;
		this.#lines(() => [eventLine(event)]);
		if (!this.#streams) output.log(levelOf(event), progressText(event, output.errView));
	}
	/** Lines are made only where somebody reads them. */
	#lines(make) {
		if (!this.#streams && this.#file === void 0) return;
		for (const line of make()) {
			const text = `${jsonText(line)}\n`;
			this.#file?.write(text);
			if (this.#streams) this.#invocation.output.out(text);
		}
	}
};
function levelOf({ type }) {
	if (type === "apply_errored") return "error";
	return type === "recovered" ? "warn" : "info";
}
// src/hosts/cli/table-lookup.ts
/** Loads all tables that a run may need and gives them by type token. */
async function tableLookup(stack, directory) {
	const modules = await Promise.all([...Object.values(registry).map((load) => load()), ...(stack.packages ?? []).map((specifier) => loadPackage(specifier, directory))]);
	const types = /* @__PURE__ */ new Map();
	for (const { provider } of modules) for (const [name, type] of Object.entries(provider.resources)) types.set(`${provider.name}:${name}`, type);
	return (token) => types.get(token);
}
// src/hosts/cli/tracing/find-telemetry.ts
/** Where the API keeps what an SDK registered; it is the API's own contract between its copies. */
const REGISTERED = Symbol.for("opentelemetry.js.api.1");
/**
* The user's `@opentelemetry/api`, but only where an SDK has registered itself in this process, e.g. by
* `NODE_OPTIONS=--import`. Otherwise nothing is looked for and nothing is loaded.
*/
function findTelemetry(directory) {
	const registered = globalThis[REGISTERED];
	if (typeof registered !== "object" || registered === null || !("trace" in registered)) return void 0;
	return loaded(join(directory, "package.json")) ?? loaded(import.meta.filename);
}
function loaded(from) {
	try {
		return createRequire(from)("@opentelemetry/api");
	} catch {
		return;
	}
}
// src/hosts/cli/tracing/parent-context.ts
const FORM = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/u;
/** The span this process was started in, from TRACEPARENT and TRACESTATE; else whatever is active. */
function parentContext({ trace, context, ROOT_CONTEXT, createTraceState }, env) {
	const [, traceId, spanId, flags] = FORM.exec(env["TRACEPARENT"]?.trim() ?? "") ?? [];
	if (traceId === void 0 || spanId === void 0 || flags === void 0) return context.active();
	const state = env["TRACESTATE"];
	const traceState = state === void 0 ? void 0 : createTraceState?.(state);
	return trace.setSpanContext(ROOT_CONTEXT, {
		traceId,
		spanId,
		traceFlags: Number.parseInt(flags, 16),
		isRemote: true,
		...traceState !== void 0 && { traceState }
	});
}
// src/hosts/cli/tracing/tracing.ts
/** Longest time an exporter gets to send what is left when a run ends. */
const FLUSH_MS = 2e3;
/** Spans of one run: the run itself, each scope that is listed, each request. */
var Tracing = class {
	#api;
	#tracer;
	#invocation;
	#run;
	#context;
	#scopes = /* @__PURE__ */ new Map();
	/** Which scope's listing the current flow belongs to. */
	#current = new AsyncLocalStorage();
	constructor(api, invocation) {
		const { command, host, toolVersion } = invocation;
		this.#api = api;
		this.#invocation = invocation;
		this.#tracer = api.trace.getTracer("holdfast", toolVersion);
		const parent = parentContext(api, host.env);
		const attributes = {
			"holdfast.command": command,
			"holdfast.version": toolVersion
		};
		this.#run = this.#tracer.startSpan(`holdfast ${command}`, {
			kind: 0,
			attributes
		}, parent);
		this.#context = api.trace.setSpan(parent, this.#run);
	}
	stack(name, stack) {
		this.#run.setAttribute("holdfast.name", name);
		this.#run.setAttribute("holdfast.stack", stack);
	}
	event = (event) => {
		if (event.type === "refresh_start") this.#begin(event.provider, event.scope);
		if (event.type === "refresh_complete") this.#finish(event.provider, event.scope, event.objects);
	};
	request = ({ method, url, status, ms, attempt }) => {
		const now = this.#invocation.host.clock.now();
		const scope = this.#current.getStore();
		const parent = scope === void 0 || scope.ended ? this.#context : scope.context;
		const attributes = {
			"http.request.method": method,
			"url.full": this.#invocation.output.mask.mask(url),
			...status !== void 0 && { "http.response.status_code": status },
			...attempt > 1 && { "http.request.resend_count": attempt - 1 }
		};
		const span = this.#tracer.startSpan(method, {
			kind: 2,
			attributes,
			startTime: now - ms
		}, parent);
		if (status === void 0 || status >= 400) span.setStatus({ code: 2 });
		span.end(now);
	};
	/** Ends all spans and has them sent. */
	async end(outcome) {
		for (const scope of this.#scopes.values()) end(scope, { code: 2 });
		if ("code" in outcome) this.#run.setAttribute("holdfast.exit_code", outcome.code);
		else this.#run.setStatus({
			code: 2,
			message: codeOf(outcome.error)
		});
		this.#run.end();
		const provider = this.#api.trace.getTracerProvider();
		const flushed = (provider.getDelegate?.() ?? provider).forceFlush?.();
		await Promise.race([flushed?.catch(() => void 0), this.#invocation.host.clock.sleep(FLUSH_MS)]);
	}
	#begin(provider, scope) {
		const attributes = {
			"holdfast.provider": provider,
			"holdfast.scope": scope
		};
		const span = this.#tracer.startSpan(`list ${scope}`, {
			kind: 0,
			attributes
		}, this.#context);
		const entry = {
			span,
			context: this.#api.trace.setSpan(this.#context, span),
			ended: false
		};
		this.#scopes.set(`${provider} ${scope}`, entry);
		this.#current.enterWith(entry);
	}
	#finish(provider, scope, objects) {
		const entry = this.#scopes.get(`${provider} ${scope}`);
		if (entry === void 0) return;
		entry.span.setAttribute("holdfast.objects", objects);
		end(entry);
	}
};
/** Starts the spans of a run, where the user has set up an SDK. */
function startTracing(invocation) {
	const api = findTelemetry(invocation.directory);
	return api && new Tracing(api, invocation);
}
function end(scope, status) {
	if (scope.ended) return;
	scope.ended = true;
	if (status !== void 0) scope.span.setStatus(status);
	scope.span.end();
}
/** A message may hold what the user's files hold; the code does not. */
function codeOf(error) {
	return error instanceof HoldfastError ? error.code : "bug";
}
// src/hosts/cli/session.ts
/** Opens what a run needs, runs, and closes it again however the run ends. */
async function withSession(invocation, wish, run) {
	const tracing = startTracing(invocation);
	if (tracing === void 0) return runSession(invocation, wish, run);
	try {
		const code = await runSession(invocation, wish, run, tracing);
		await tracing.end({ code });
		return code;
	} catch (error) {
		await tracing.end({ error });
		throw error;
	}
}
async function runSession(invocation, wish, run, tracing) {
	const interrupts = new Interrupts(invocation, wish.writes);
	const closing = [];
	let reporter;
	try {
		reporter = new RunReporter(invocation, wish.writes);
		const loaded = await loadManifest(invocation, {
			...wish,
			mode: "run"
		});
		tracing?.stack(loaded.stack.name, loaded.stack.stack);
		if (wish.saves === true) await keepKey(invocation, loaded.stack);
		const state = await openState(invocation, loaded.stack, interrupts);
		closing.push(state.close);
		const connections = new Connections(invocation, loaded, interrupts, tracing);
		closing.push(() => connections.close());
		const context = await contextOf({
			invocation,
			interrupts,
			reporter,
			state,
			connections,
			tracing,
			stack: loaded.stack
		});
		return await run({
			stack: loaded.stack,
			context,
			reporter,
			interrupts
		});
	} catch (error) {
		throw interrupts.explain(error);
	} finally {
		for (const close of closing.reverse()) await close();
		reporter?.close();
		interrupts.close();
	}
}
async function contextOf(parts) {
	const { invocation, interrupts, reporter, state, connections, stack, tracing } = parts;
	const { host, flags, toolVersion, directory } = invocation;
	const { rules = [] } = stack.policy;
	const commit = host.env["HOLDFAST_COMMIT"] ?? host.env["GITHUB_SHA"] ?? host.env["CI_COMMIT_SHA"];
	return {
		types: await tableLookup(stack, directory),
		connect: (entry) => connections.get(entry),
		store: state.store,
		keyring: state.keyring,
		clock: host.clock,
		random: host.uuid,
		emit: (event) => {
			reporter.emit(event);
			tracing?.event(event);
		},
		signal: interrupts.soft,
		...rules.length > 0 && { judge: (await import("./judge-BPidl3OP.js")).createJudge(rules) },
		who: host.who,
		toolVersion,
		...commit !== void 0 && { commit },
		options: runOptions(flags)
	};
}
// src/hosts/cli/commands/apply.ts
var apply_exports = /* @__PURE__ */ __exportAll({ run: () => run$1 });
/** `holdfast apply [PLANFILE | paths…]`. */
async function run$1(invocation) {
	const file = planFileAmong(invocation);
	return file === void 0 ? applyFresh(invocation) : applyFile(invocation, file);
}
async function applyFresh(invocation) {
	const approval = createApproval(invocation, "apply");
	return withSession(invocation, {
		writes: true,
		paths: invocation.arguments
	}, async (session) => {
		requireOwner$1(session.stack);
		const result = await apply(session.stack, session.context, (plan) => approval.ask(plan, session));
		return finishRun({
			result,
			verb: "Apply",
			refusal: approval.refusal(),
			shown: result.plan.problems.length === 0
		}, session, invocation);
	});
}
async function applyFile(invocation, file) {
	const { plan } = readPlanFile(file, invocation);
	return withSession(invocation, { writes: true }, async (session) => {
		requireOwner$1(session.stack);
		session.reporter.planned(plan);
		const result = await applySaved(plan, session.stack, session.context);
		return finishRun({
			result,
			verb: "Apply",
			shown: result.plan.problems.length === 0
		}, session, invocation);
	});
}
/** One argument that is neither a directory nor YAML or TypeScript is a plan file. */
function planFileAmong({ arguments: given, directory }) {
	const plans = given.filter((path) => path !== "-" && !/\.(?:ya?ml|[mc]?ts|[mc]?js)$/u.test(path) && !isDirectory(directory, path));
	if (plans.length === 0) return void 0;
	if (given.length === 1) return plans[0];
	throw usage(`${plans[0] ?? ""} is no manifest file`, "Give one plan file, or only manifest files and directories.");
}
function isDirectory(directory, path) {
	return statSync(resolve(directory, path), { throwIfNoEntry: false })?.isDirectory() === true;
}
// src/hosts/cli/commands/plan.ts
var plan_exports = /* @__PURE__ */ __exportAll({
	planExit: () => planExit,
	run: () => run
});
/** `holdfast plan`: prints, and with `--out` saves, what `apply` would do. */
async function run(invocation) {
	const { flags, directory, output } = invocation;
	const format = await requireFormat(invocation, "plan");
	return withSession(invocation, {
		writes: false,
		saves: flags.text("out") !== void 0,
		paths: invocation.arguments
	}, async (session) => {
		const planned = await plan$1(session.stack, session.context);
		const interrupted = session.interrupts.reason;
		if (interrupted !== void 0) throw interrupted;
		printPlan(planned, format, invocation);
		const into = flags.text("json-into");
		if (into !== void 0) writeWhole(directory, into, [output.mask.mask([...pieces(planToDocument(planned))].join(""))]);
		await writeMetrics({ plan: planned }, invocation);
		const file = flags.text("out");
		if (file !== void 0) savePlan(planned, file, invocation);
		return planExit(planned, flags);
	});
}
/** The exit code of a plan: what kept it from being whole, else whether there are changes. */
function planExit({ problems, changes }, flags) {
	const changed = changes.some(({ action }) => action !== "no-op");
	return exitCode([
		...problems.map(({ error }) => exitCodeOf(error)),
		...changed && flags.has("expect-no-changes") ? [7] : [],
		...changed && flags.has("detailed-exitcode") ? [2] : []
	]);
}
export { driftToDocument as $, readPlanFile as A, writeWhole as B, createWhole as C, Interrupts as D, replaceOwn as E, createApproval as F, changeText as G, text$2 as H, printDrift as I, placeText as J, lineDiff as K, printPlan as L, json_exports as M, pieces as N, Connections as O, finishRun as P, countClasses as Q, requireFormat as R, unreadableLock as S, readOwn as T, text_exports as U, fileError$1 as V, planSentence as W, inlineValue as X, rangeOf as Y, memberLines as Z, stackDirectories as _, RunReporter as a, parseLockInfo as b, lockedBy as c, damaged as d, promoteKey as f, rotateKey as g, newKey as h, tableLookup as i, readText as j, requireOwner$1 as k, parseDocument as l, createKeyring as m, apply_exports as n, openState as o, stageKey as p, ACTION_WORDS as q, withSession as r, verifyChain as s, plan_exports as t, renderDocument as u, UNREADABLE as v, ensureDirectory as w, toTerraformLock as x, fromTerraformLock as y, writeMetrics as z };

//# sourceMappingURL=run-DXbtmW9o.js.map