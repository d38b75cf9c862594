import { i as isObject, r as isList } from "./start-testing-pulumi-provider-DxUi0EnA.js";
// src/declare/write/yaml-text.ts
/** Longest line a list may fill before each element gets a line of its own. */
const WIDTH = 100;
const WORDS = /* @__PURE__ */ new Set([
	"true",
	"false",
	"null",
	"yes",
	"no",
	"on",
	"off",
	"y",
	"n"
]);
const PLAIN = /^[A-Za-z_/][\w./@+:-]*(?: [\w./@+(][\w./@+:()-]*)*$/u;
const INTERPOLATION = /^\$\{[\w.-]+\}$/u;
/** Everything YAML does not count as printable, and line breaks only some readers see. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;
const ESCAPED = new RegExp(UNPRINTABLE.source, "gu");
/** One `key: value` as lines. The texts are those YAML 1.2 readers give back unchanged. */
function entryLines(key, value, indent) {
	const head = `${indent}${keyText(key)}:`;
	if (typeof value === "string" && isBlockText(value)) return [`${head} ${blockHeader(value)}`, ...blockLines(value, `${indent}  `)];
	const short = inlineText(value);
	if (short !== void 0 && (!isList(value) || head.length + short.length < WIDTH)) return [`${head} ${short}`];
	if (isList(value)) return [head, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
	return [head, ...memberLines(value, `${indent}  `)];
}
function itemLines(item, indent) {
	const short = inlineText(item);
	if (short !== void 0) return [`${indent}- ${short}`];
	if (isList(item)) return [`${indent}-`, ...item.flatMap((inner) => itemLines(inner, `${indent}  `))];
	const [first = "", ...rest] = memberLines(item, `${indent}  `);
	return [`${indent}- ${first.trimStart()}`, ...rest];
}
function memberLines(value, indent) {
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([name, member]) => entryLines(name, member, indent));
}
/** What fits behind its key: scalars, empty collections and lists of scalars. */
function inlineText(value) {
	if (isList(value)) return value.every((item) => typeof item !== "object" || item === null) ? `[${value.map((item) => scalarText(item, true)).join(", ")}]` : void 0;
	if (isObject(value)) return Object.keys(value).length === 0 ? "{}" : void 0;
	return scalarText(value, false);
}
/** A scalar as YAML; `flow`: inside brackets, where interpolations must be quoted. */
function scalarText(value, flow) {
	if (typeof value === "number") return numberText(value);
	if (typeof value !== "string") return JSON.stringify(value);
	return isPlain(value) || !flow && INTERPOLATION.test(value) ? value : quoted(value);
}
/** A mapping's key as YAML. */
function keyText(key) {
	return isPlain(key) && !key.includes(" ") ? key : quoted(key);
}
function isPlain(text) {
	return PLAIN.test(text) && !/:(?: |$)/u.test(text) && !WORDS.has(text.toLowerCase());
}
/** Whole numbers beyond what can be counted exactly are refused by careful readers, unless they are no integers. */
function numberText(value) {
	const text = String(value);
	return Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/u.test(text) ? `${text}.0` : text;
}
function quoted(text) {
	return JSON.stringify(text).replaceAll(ESCAPED, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
/** Texts of several lines stay readable as `|` blocks where those can hold them exactly. */
function isBlockText(text) {
	return text.includes("\n") && /\S/u.test(text) && !text.includes("\r") && !UNPRINTABLE.test(text);
}
function blockHeader(text) {
	const indicator = /^[\s]/u.test(text) ? "2" : "";
	const ends = /\n*$/u.exec(text)?.[0].length ?? 0;
	return `|${indicator}${ends === 0 ? "-" : ends === 1 ? "" : "+"}`;
}
function blockLines(text, indent) {
	const lines = text.split("\n");
	if (text.endsWith("\n")) lines.pop();
	return lines.map((line) => line === "" ? "" : `${indent}${line}`);
}
/** Comment lines, wrapped at words. */
function commentLines(text, indent) {
	const width = WIDTH - indent.length - 2;
	const lines = [];
	let line = "";
	for (const word of text.replaceAll(ESCAPED, "�").split(/\s+/u)) {
		if (line !== "" && line.length + word.length + 1 > width) {
			lines.push(line);
			line = "";
		}
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].map((each) => `${indent}# ${each}`);
}
export { scalarText as i, entryLines as n, keyText as r, commentLines as t };

//# sourceMappingURL=yaml-text-C1WE5v_b.js.map