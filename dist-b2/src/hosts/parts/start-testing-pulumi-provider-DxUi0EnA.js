import { inspect } from "node:util";
// src/core/dangerous.ts
/**
* Characters that could drive a terminal or reorder what a reader sees: controls, the line separators U+2028/9, and the
* marks that change the writing direction. Reports escape them, so masks look for secrets with them escaped, too.
*/
const DANGEROUS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
// src/core/value.ts
/** The text shown wherever a secret's value would stand. */
const SENSITIVE = "(sensitive value)";
/** The text shown for a value that only exists once another resource has been applied. */
const UNKNOWN = "(known after apply)";
/**
* A value that must never be printed or stored. Only `reveal` gives it, and only the moment of sending and
* the keyed fingerprint may call that. Serialising or inspecting a Secret shows a placeholder.
*/
var Secret = class {
	#value;
	#prints;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	/** A fingerprint by a keyring, made once for each path: comparing, planning, journalling and sending all ask for it. */
	printed(keyring, path, make) {
		if (this.#prints?.keyring !== keyring) this.#prints = {
			keyring,
			byPath: /* @__PURE__ */ new Map()
		};
		const { byPath } = this.#prints;
		const before = byPath.get(path);
		if (before !== void 0) return before;
		const print = make(this.#value);
		byPath.set(path, print);
		return print;
	}
	toJSON() {
		return SENSITIVE;
	}
	toString() {
		return SENSITIVE;
	}
	[inspect.custom]() {
		return SENSITIVE;
	}
};
/** `${resources.NAME.PROPERTY}`: another resource's property. `path` is `id`, or a property path such as `a.b[0]`. */
var Reference = class {
	address;
	path;
	constructor(address, path) {
		this.address = address;
		this.path = path;
	}
	toString() {
		return `${this.address}#${this.path}`;
	}
};
/** Text with references (and perhaps secrets) inside; it becomes a string once all references are known. */
var Template = class {
	parts;
	constructor(parts) {
		this.parts = parts;
	}
};
/** A value that cannot be known in this run, e.g. an unset variable under `--missing-env=unknown`. */
var Unknown = class {
	reason;
	constructor(reason) {
		this.reason = reason;
	}
};
/** A plain object of values (not an array, not a Secret, Reference, Template or Unknown). */
function isValueObject(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
// src/core/path.ts
const PLAIN = /^[A-Za-z_][A-Za-z0-9_-]*$/u;
const FIRST = /(?:[A-Za-z_][A-Za-z0-9_-]*|\*)/uy;
const NEXT = /\.([A-Za-z_][A-Za-z0-9_-]*|\*)|\[(0|[1-9][0-9]{0,9})\]|\[(\*)\]|\[("(?:[^"\\]|\\.)*")\]/uy;
/** `a.b[0]["x y"]` as steps; undefined where the text is no path. */
function parsePath(text) {
	const scanned = scanPath(text, 0);
	return scanned?.end === text.length && text !== "" ? scanned.steps : void 0;
}
/** Reads the longest path at a position; undefined where none begins there. A bracket may come first. */
function scanPath(text, start) {
	FIRST.lastIndex = start;
	const first = FIRST.exec(text)?.[0];
	const steps = first === void 0 ? [] : [first];
	let end = start + (first?.length ?? 0);
	if (first === void 0 && text[start] !== "[") return void 0;
	for (;;) {
		NEXT.lastIndex = end;
		const match = NEXT.exec(text);
		const step = match === null ? void 0 : stepOf(match);
		if (match === null || step === void 0) break;
		steps.push(step);
		end = NEXT.lastIndex;
	}
	return steps.length === 0 ? void 0 : {
		steps,
		end
	};
}
function stepOf(match) {
	const [, name, index, star, quoted] = match;
	if (index !== void 0) return Number(index);
	return quoted === void 0 ? name ?? star : unquote(quoted);
}
function unquote(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** The shortest text `parsePath` reads back: plain words with dots, anything else quoted in brackets. */
function formatPath(path) {
	let text = "";
	for (const step of path) {
		const next = formatStep(step);
		text += text === "" || next.startsWith("[") ? next : `.${next}`;
	}
	return text === "[*]" ? "*" : text;
}
/** One step as it stands in a path, without the dot before a plain word. */
function formatStep(step) {
	if (typeof step === "number") return `[${String(step)}]`;
	if (PLAIN.test(step)) return step;
	return step === "*" ? "[*]" : `[${JSON.stringify(step)}]`;
}
/** The top-level property a path (or a template part such as `url{1}`) lies in. */
function topOf(path) {
	const [first = path] = scanPath(path, 0)?.steps ?? [];
	return String(first);
}
// src/core/address.ts
/** What a resource may be called, so that it can stand in `${resources.NAME.PROPERTY}`. */
const NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/u;
/** `shop`, or `shop["eu"]` for an instance of a group. */
function formatAddress(name, key) {
	return key === void 0 ? name : `${name}[${JSON.stringify(key)}]`;
}
/** Takes an address apart; integer keys may be written without quotes. Undefined where the text is no address. */
function parseAddress(text) {
	const path = parsePath(text);
	const [name, key] = path ?? [];
	if (path === void 0 || path.length > 2 || typeof name !== "string" || !NAME.test(name)) return void 0;
	if (key === void 0) return text === name ? { name } : void 0;
	return text.startsWith(`${name}[`) ? {
		name,
		key: String(key)
	} : void 0;
}
/** `ADDR#PROP` taken apart; a group's key may hold `#`, so the first one after a whole address counts. */
function splitProperty(text) {
	for (let at = text.indexOf("#"); at >= 0; at = text.indexOf("#", at + 1)) {
		const address = text.slice(0, at);
		if (parseAddress(address) !== void 0) return {
			address,
			path: text.slice(at + 1)
		};
	}
}
/**
* Whether a `--target` or `--exclude` pattern means an address. Only `*` is special (any text, also none); brackets
* are literal; a pattern that names a group means all its instances.
*/
function matchPattern(pattern, address) {
	if (matchesGlob(pattern, address)) return true;
	const bracket = address.indexOf("[");
	return bracket > 0 && matchesGlob(pattern, address.slice(0, bracket));
}
/** Greedy from both ends, then piece by piece: linear in pattern times text, never exponential. */
function matchesGlob(pattern, text) {
	const pieces = pattern.split("*");
	const first = pieces.shift() ?? "";
	const last = pieces.pop();
	if (last === void 0) return pattern === text;
	if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
	const end = text.length - last.length;
	let from = first.length;
	for (const piece of pieces) {
		const at = text.indexOf(piece, from);
		if (at < 0 || at + piece.length > end) return false;
		from = at + piece.length;
	}
	return true;
}
// src/core/json.ts
/** Of nearly every plain object there is. */
const HERE = Object.prototype;
/** True for plain objects of any realm (not arrays, not null, not class instances). */
function isObject(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === HERE || prototype === null || Object.getPrototypeOf(prototype) === null;
}
/** True for arrays, keeping their element type (Array.isArray would make it `any`). */
function isList(value) {
	return Array.isArray(value);
}
/**
* Serialises with sorted keys, so that equal values give equal text whatever their key order; as in JSON, undefined
* members are left out.
*/
function canonical(value) {
	const same = inOrder(value);
	return same === void 0 ? spelledOut(value) : JSON.stringify(same);
}
/**
* The value with its keys in code unit order, the very same where they are already: the engine's own serialiser then
* does the rest. Undefined where a key is a number, since the engine enumerates those first.
*/
function inOrder(value) {
	if (typeof value !== "object" || value === null) return value;
	return isList(value) ? listInOrder(value) : objectInOrder(value);
}
function listInOrder(list) {
	let result;
	for (let index = 0; index < list.length; index++) {
		const item = list[index];
		if (typeof item !== "object" || item === null) continue;
		const same = inOrder(item);
		if (same === void 0) return void 0;
		if (same !== item) (result ??= list.slice())[index] = same;
	}
	return result ?? list;
}
function objectInOrder(object) {
	const keys = Object.keys(object);
	let result = sortKeys(keys) ? {} : void 0;
	for (let index = 0; index < keys.length; index++) {
		const key = keys[index];
		if (isNumeric(key)) return void 0;
		const member = object[key];
		const same = typeof member === "object" ? inOrder(member) : member;
		if (same === void 0 && typeof member === "object") return void 0;
		if (result === void 0 && same !== member) result = copyBefore(object, keys, key);
		if (result !== void 0) define(result, key, same);
	}
	return result ?? object;
}
/** Whether a key may be an array index; some that only begin like one are taken for one too. */
function isNumeric(key) {
	const first = key.charCodeAt(0);
	return first >= 48 && first <= 57;
}
/** From this many keys on, sorting by insertion loses to the engine's own, which allocates. */
const FEW = 32;
/** Sorts keys in code unit order and says whether any moved. Most objects are small, or in order already. */
function sortKeys(keys) {
	let moved = false;
	for (let index = 1; index < keys.length; index++) {
		const key = keys[index];
		if (keys[index - 1] <= key) continue;
		moved = true;
		if (keys.length > FEW) {
			keys.sort();
			break;
		}
		let at = index;
		for (; at > 0 && keys[at - 1] > key; at--) keys[at] = keys[at - 1];
		keys[at] = key;
	}
	return moved;
}
function spelledOut(value) {
	if (isList(value)) return `[${value.map((item) => spelledOut(item ?? null)).join(",")}]`;
	if (!isObject(value)) return JSON.stringify(value);
	return `{${Object.keys(value).filter((key) => value[key] !== void 0).sort().map((key) => `${JSON.stringify(key)}:${spelledOut(value[key])}`).join(",")}}`;
}
/** A copy of an object with the members a test keeps. */
function keepMembers(object, keep) {
	const result = {};
	const keys = Object.keys(object);
	for (let index = 0; index < keys.length; index++) {
		const key = keys[index];
		if (keep(key)) define(result, key, object[key] ?? null);
	}
	return result;
}
/** A copy of an object with every member replaced; any key is safe. */
function mapMembers(object, replace) {
	const result = {};
	for (const key of Object.keys(object)) define(result, key, replace(object[key], key));
	return result;
}
/** Like `mapMembers`, but the very same object where nothing is replaced: most of what is walked stays as it is. */
function replaceMembers(object, replace) {
	let result;
	const keys = Object.keys(object);
	for (let index = 0; index < keys.length; index++) {
		const key = keys[index];
		const member = object[key];
		const replaced = replace(member, key);
		if (result === void 0 && replaced !== member) result = copyBefore(object, keys, key);
		if (result !== void 0) define(result, key, replaced);
	}
	return result ?? object;
}
function copyBefore(object, keys, end) {
	const result = {};
	for (const key of keys.slice(0, keys.indexOf(end))) define(result, key, object[key]);
	return result;
}
/** Like `replaceMembers`, for the items of a list. */
function replaceItems(list, replace) {
	let result;
	for (let index = 0; index < list.length; index++) {
		const item = list[index];
		const replaced = replace(item, index);
		if (result === void 0 && replaced !== item) result = list.slice(0, index);
		result?.push(replaced);
	}
	return result ?? list;
}
function define(target, key, value) {
	if (key === "__proto__") Object.defineProperty(target, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else target[key] = value;
}
/** Structural equality; object key order does not count, array order does. */
function equal(a, b) {
	if (a === b) return true;
	if (typeof a !== "object" || typeof b !== "object") return false;
	if (isList(a) && isList(b)) return equalLists(a, b);
	return isObject(a) && isObject(b) && equalObjects(a, b);
}
function equalLists(a, b) {
	if (a.length !== b.length) return false;
	for (let index = 0; index < a.length; index++) if (!equal(a[index], b[index])) return false;
	return true;
}
function equalObjects(a, b) {
	const keys = Object.keys(a);
	const others = Object.keys(b);
	if (keys.length !== others.length) return false;
	for (let index = 0; index < keys.length; index++) {
		const key = keys[index];
		if (others[index] !== key && !Object.hasOwn(b, key)) return false;
		if (!equal(a[key], b[key])) return false;
	}
	return true;
}
export { UNKNOWN as C, DANGEROUS as E, Template as S, isValueObject as T, scanPath as _, keepMembers as a, SENSITIVE as b, replaceMembers as c, matchPattern as d, parseAddress as f, parsePath as g, formatStep as h, isObject as i, NAME as l, formatPath as m, equal as n, mapMembers as o, splitProperty as p, isList as r, replaceItems as s, canonical as t, formatAddress as u, topOf as v, Unknown as w, Secret as x, Reference as y };

//# sourceMappingURL=start-testing-pulumi-provider-DxUi0EnA.js.map