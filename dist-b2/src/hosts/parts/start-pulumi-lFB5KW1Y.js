import { n as neutral } from "./start-pulumi-provider-C-svb0Gq.js";
// src/reports/display-width.ts
const MARKS = /^(?:\p{Mark}|\u200b|\u200c|\u200d)/u;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ANSI = /\u001b\[[0-9;]*m/gu;
/** Columns a text takes in a terminal: wide characters take two, combining marks and colours none. */
function displayWidth(text) {
	const visible = text.includes("\x1B") ? text.replace(ANSI, "") : text;
	if (/^[\u0020-\u007e]*$/u.test(visible)) return visible.length;
	let width = 0;
	for (const character of visible) {
		if (MARKS.test(character)) continue;
		width += WIDE.test(character) ? 2 : 1;
	}
	return width;
}
/** Fills a text with spaces up to a number of columns. */
function padded(text, columns) {
	return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
/** Words between single spaces, a quoted command being one; empty where two spaces meet. */
const WORD = new RegExp(`(?:${/`[^`]*`|"(?:holdfast|pulumi|chmod|mv) (?:'[^']*'|[^"'])*"/u.source}|[^ ])+|(?<= )(?= )`, "gu");
/**
* Breaks prose at spaces into lines of at most this many columns. A longer word, or a quoted command, keeps a line of
* its own unbroken.
*/
function wrapped(text, columns) {
	return text.split("\n").flatMap((line) => wrapLine(line, Math.max(columns, 20)));
}
/** Later lines hang under the first one's text, two columns deeper where it is a list item. */
function wrapLine(line, columns) {
	const indent = /^ */u.exec(line)?.[0] ?? "";
	const hang = /^ *- /u.test(line) ? `${indent}  ` : indent;
	const lines = [];
	let current = "";
	for (const word of line.trim().match(WORD) ?? [""]) {
		const prefix = lines.length === 0 ? indent : hang;
		const candidate = current === "" ? prefix + word : `${current} ${word}`;
		if (current === "" || displayWidth(candidate) <= columns) current = candidate;
		else {
			lines.push(current);
			current = hang + word;
		}
	}
	return [...lines, current];
}
// src/reports/problem-text.ts
/** One finding about the user's files. */
function diagnosticText(diagnostic, view) {
	const { range, path } = diagnostic;
	const place = range === void 0 ? path : `${range.filename}:${range.start.line}:${range.start.column}${path === void 0 ? "" : ` (${path})`}`;
	return boxed({
		...diagnostic,
		...place !== void 0 && { place }
	}, view);
}
/** What keeps one address from being planned. */
function problemText({ address, error, source }, view) {
	const range = source?.locate([]);
	const at = range === void 0 ? "" : `${range.filename}:${range.start.line}:${range.start.column}`;
	const place = [at, at === "" || address === "" ? address : `(${address})`].join(" ").trim();
	const known = place === "" ? {} : { place };
	return boxed({
		severity: "error",
		summary: error.message,
		...known,
		detail: detailOf(error)
	}, view);
}
/** An error that ended a run or one change. */
function errorText(error, view, address) {
	const place = address === void 0 ? {} : { place: address };
	return boxed({
		severity: "error",
		summary: error.message,
		...place,
		detail: detailOf(error)
	}, view);
}
function detailOf(error) {
	return [...Object.entries(error.fields).map(([field, text]) => `  ${field}: ${text}`), ...error.advice === void 0 ? [] : [error.advice]].join("\n");
}
function boxed({ severity, summary, place, snippet, detail }, view) {
	const ink = severity === "error" ? "red" : "yellow";
	const word = view.paint(ink, view.paint("bold", severity === "error" ? "Error:" : "Warning:"));
	const [headline = "", ...more] = wrapped(neutral(summary), view.width - 10);
	const lines = [
		`${word} ${view.paint("bold", headline)}`,
		...more.map((line) => view.paint("bold", line)),
		...place === void 0 ? [] : ["", `  at ${neutral(place)}`],
		...snippet === void 0 || snippet === "" ? [] : neutral(snippet).trimEnd().split("\n"),
		...detail === "" ? [] : ["", ...wrapped(neutral(detail), view.width - 2)]
	];
	const bar = view.paint(ink, "│");
	return `${view.paint(ink, "╷")}\n${lines.map((line) => `${bar} ${line}`.trimEnd()).join("\n")}\n${view.paint(ink, "╵")}`;
}
// src/core/own-secrets.ts
/** Variables that hold Holdfast's own secrets: keys and passphrases of state, and the password of an http state. */
const OWN_SECRETS = [
	"HOLDFAST_STATE_KEY",
	"HOLDFAST_STATE_KEY_NEXT",
	"HOLDFAST_STATE_PASSPHRASE",
	"HOLDFAST_STATE_PASSPHRASE_PREVIOUS",
	"HOLDFAST_HTTP_PASSWORD",
	"TF_HTTP_PASSWORD"
];
/** Variables with an address of Holdfast's own that may hold a credential. */
const OWN_ADDRESSES = ["HOLDFAST_BACKEND", "HOLDFAST_NOTIFY"];
export { problemText as a, wrapped as c, errorText as i, OWN_SECRETS as n, displayWidth as o, diagnosticText as r, padded as s, OWN_ADDRESSES as t };

//# sourceMappingURL=start-pulumi-lFB5KW1Y.js.map