import { E as DANGEROUS } from "./start-testing-pulumi-provider-DxUi0EnA.js";
// src/reports/neutral.ts
const COLOUR_OR_DANGEROUS = new RegExp(`\\u001b\\[[0-9;]*m|${DANGEROUS.source}`, "gu");
/** Foreign text made harmless for a terminal: dangerous characters are shown as escapes; line feeds and tabs stay. */
function neutral(text) {
	return text.replace(DANGEROUS, escaped);
}
/** Text of ours that may be coloured and may hold foreign text: only colours are left of what a terminal obeys. */
function neutralPainted(text) {
	return text.replace(COLOUR_OR_DANGEROUS, (found) => found.length > 1 ? found : escaped(found));
}
/** Foreign text for a place that is one line: line feeds and tabs become escapes as well. */
function neutralLine(text) {
	return neutral(text).replaceAll("\n", "\\n").replaceAll("	", "\\t");
}
/** Text in double quotes with everything dangerous escaped. */
function quoted(text) {
	return JSON.stringify(text).replace(DANGEROUS, escaped);
}
/** A dangerous character as JSON and JavaScript spell it. */
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
export { quoted as a, neutralPainted as i, neutral as n, neutralLine as r, escaped as t };

//# sourceMappingURL=start-pulumi-provider-C-svb0Gq.js.map