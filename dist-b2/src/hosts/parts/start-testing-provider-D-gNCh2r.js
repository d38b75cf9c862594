import { E as DANGEROUS, b as SENSITIVE } from "./start-testing-pulumi-provider-DxUi0EnA.js";
const SHORTEST_LINE = 16;
/** All strings of at least eight characters inside a value, numbers as digits, lines of longer texts on their own. */
function secretTexts(value) {
	const texts = [];
	collect(value, texts);
	return texts;
}
function collect(value, into) {
	if (typeof value === "string") collectText(value, into);
	else if (typeof value === "number") collectText(String(value), into);
	else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) collect(item, into);
}
/** A text printed with indentation or diff marks no longer occurs as a whole: its lines are secrets, too. */
function collectText(text, into) {
	if (text.length < 8) return;
	into.push(text);
	if (!text.includes("\n")) return;
	const trimmed = text.trim();
	if (trimmed !== text && trimmed.length >= 8) into.push(trimmed);
	for (const line of text.split(/\r?\n/)) {
		const bare = line.trim();
		if (bare.length >= SHORTEST_LINE && !bare.startsWith("-----")) into.push(bare);
	}
}
/** The shapes in which a secret may turn up in text: as it is and JSON, percent, HTML, base64 and hex encoded. */
function secretForms(secret) {
	const bytes = Buffer.from(secret, "utf8");
	const forms = /* @__PURE__ */ new Set([secret]);
	addEscaped(secret, forms);
	addPercentEncoded(secret, bytes, forms);
	addBase64(bytes, forms);
	const hex = bytes.toString("hex");
	forms.add(hex).add(hex.toUpperCase());
	return forms;
}
function addEscaped(secret, forms) {
	const once = JSON.stringify(secret).slice(1, -1);
	const shown = secret.replace(DANGEROUS, unicodeEscape);
	for (const form of [
		once,
		shown,
		once.replace(DANGEROUS, unicodeEscape)
	]) forms.add(form).add(JSON.stringify(form).slice(1, -1));
	forms.add(shown.replaceAll("\n", "\\n").replaceAll("	", "\\t"));
	forms.add(once.replaceAll("/", "\\/"));
	forms.add(once.replace(/[\u007f-\uffff]/g, unicodeEscape));
	for (const form of [secret, shown]) {
		const html = form.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
		forms.add(html).add(html.replaceAll("\"", "&quot;").replaceAll("'", "&#39;"));
	}
}
function addPercentEncoded(secret, bytes, forms) {
	const encoded = encodeURIComponent(secret.toWellFormed());
	const strict = encoded.replace(/[!'()*]/g, (mark) => `%${hexDigits(mark.charCodeAt(0), 2).toUpperCase()}`);
	for (const form of [encoded, strict]) {
		const lower = form.replace(/%[0-9A-F]{2}/g, (triple) => triple.toLowerCase());
		forms.add(form).add(form.replaceAll("%20", "+")).add(lower).add(lower.replaceAll("%20", "+"));
	}
	forms.add([...bytes].map((byte) => `%${hexDigits(byte, 2).toUpperCase()}`).join(""));
}
/** Base64 alone, and as it looks inside a longer encoded text: there it begins at one of three bit positions. */
function addBase64(bytes, forms) {
	const whole = bytes.toString("base64");
	const inner = [
		0,
		1,
		2
	].map((offset) => {
		const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/, "");
		const end = Math.floor((offset + bytes.length) * 8 / 6);
		return text.slice(Math.ceil(offset * 8 / 6), end);
	});
	for (const form of [
		whole,
		whole.replace(/=+$/, ""),
		...inner
	]) forms.add(form).add(form.replaceAll("+", "-").replaceAll("/", "_"));
}
function unicodeEscape(unit) {
	return `\\u${hexDigits(unit.charCodeAt(0), 4)}`;
}
function hexDigits(value, width) {
	return value.toString(16).padStart(width, "0");
}
// src/http/secret-index.ts
/** The forms to look for, findable by their first eight characters. */
var SecretIndex = class {
	#known = /* @__PURE__ */ new Set();
	#byHead = /* @__PURE__ */ new Map();
	#shortHeads = /* @__PURE__ */ new Set();
	/** One bit of truth per hash of three characters: nearly every position is dismissed by it alone. */
	#hashes = /* @__PURE__ */ new Uint8Array(65536);
	longest = 0;
	add(secret) {
		if (this.#known.has(secret)) return;
		this.#known.add(secret);
		for (const form of secretForms(secret)) this.#addForm(form);
	}
	#addForm(form) {
		if (form.length < 8) return;
		const head = form.slice(0, 8);
		const same = this.#byHead.get(head);
		if (same?.includes(form) === true) return;
		this.#byHead.set(head, [...same ?? [], form].sort(longestFirst));
		for (let length = 1; length < 8; length += 1) this.#shortHeads.add(form.slice(0, length));
		this.#hashes[hashAt(form, 0)] = 1;
		this.longest = Math.max(this.longest, form.length);
	}
	get empty() {
		return this.longest === 0;
	}
	/** Length of the longest form that stands at a position, or 0. */
	matchAt(text, at) {
		if (this.#hashes[hashAt(text, at)] !== 1) return 0;
		return this.#byHead.get(text.slice(at, at + 8))?.find((form) => text.startsWith(form, at))?.length ?? 0;
	}
	/** True when the text from a position to its end is the beginning of a longer form. */
	mayBegin(text, at) {
		const rest = text.slice(at);
		if (rest.length < 8) return this.#shortHeads.has(rest);
		if (this.#hashes[hashAt(text, at)] !== 1) return false;
		return this.#byHead.get(rest.slice(0, 8))?.some((form) => form.length > rest.length && form.startsWith(rest)) ?? false;
	}
};
function longestFirst(a, b) {
	return b.length - a.length;
}
function hashAt(text, at) {
	return Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31) + text.charCodeAt(at + 2) & 65535;
}
/** Where secrets stand; overlapping finds are one interval, so that nothing of either stays visible. */
function findSecrets(text, index) {
	const found = [];
	for (let at = 0; at + 8 <= text.length; at += 1) {
		const length = index.matchAt(text, at);
		if (length === 0) continue;
		const last = found.at(-1);
		if (last === void 0 || at >= last.end) found.push({
			start: at,
			end: at + length
		});
		else if (at + length > last.end) found[found.length - 1] = {
			start: last.start,
			end: at + length
		};
	}
	return found;
}
/** Where the undecided end of a text begins: a form may go on in the next piece. */
function undecidedFrom(text, index) {
	const first = Math.max(0, text.length - index.longest + 1);
	for (let at = first; at < text.length; at += 1) if (index.mayBegin(text, at)) return startOfSecretAround(text, at, index);
	return text.length;
}
function startOfSecretAround(text, at, index) {
	return findSecrets(text, index).find(({ start, end }) => start < at && at < end)?.start ?? at;
}
// src/http/redact.ts
/** A mask that knows no secret yet. The time to mask a text hardly depends on the number of secrets. */
function createMask() {
	const index = new SecretIndex();
	return {
		add: (value) => {
			for (const text of secretTexts(value)) index.add(text);
		},
		mask: (text) => index.empty ? text : cover(text, findSecrets(text, index)),
		undecidedFrom: (text) => index.empty ? text.length : undecidedFrom(text, index)
	};
}
/** Masks a text that comes in chunks, also where a secret is split between two of them. */
function maskStream(mask) {
	let held = "";
	return {
		write: (chunk) => {
			const text = held + chunk;
			const cut = mask.undecidedFrom(text);
			held = text.slice(cut);
			return mask.mask(text.slice(0, cut));
		},
		end: () => {
			const rest = mask.mask(held);
			held = "";
			return rest;
		}
	};
}
function cover(text, intervals) {
	if (intervals.length === 0) return text;
	let shown = "";
	let from = 0;
	for (const { start, end } of intervals) {
		shown += text.slice(from, start) + SENSITIVE;
		from = end;
	}
	return shown + text.slice(from);
}
export { maskStream as n, createMask as t };

//# sourceMappingURL=start-testing-provider-D-gNCh2r.js.map