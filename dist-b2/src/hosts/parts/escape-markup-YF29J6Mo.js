import { n as neutral } from "./start-pulumi-provider-C-svb0Gq.js";
// src/reports/escape-markup.ts
/** Only these five, in these spellings: masking knows a secret in exactly this form. */
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** What no XML document may hold even as an entity: lone surrogates become U+FFFD, the two non-characters escapes. */
const FORBIDDEN = /[\ufffe\uffff]/gu;
/** Foreign text made inert inside HTML and XML, in elements and in quoted attributes alike. */
function escapeMarkup(text) {
	return neutral(text).toWellFormed().replace(FORBIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16)}`).replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? "");
}
export { escapeMarkup as t };

//# sourceMappingURL=escape-markup-YF29J6Mo.js.map