import { C as UNKNOWN, S as Template, T as isValueObject, a as keepMembers, b as SENSITIVE, c as replaceMembers, g as parsePath, h as formatStep, i as isObject, n as equal, o as mapMembers, r as isList, s as replaceItems, t as canonical, v as topOf, w as Unknown, x as Secret, y as Reference } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { createHash } from "node:crypto";
// src/core/fields.ts
const cache = /* @__PURE__ */ new WeakMap();
/**
* All fields of one variant: the common ones and its own, the discriminator left out. A variant unknown to the
* table (a kind the vendor added) has the common fields only. The result is the same object at every call.
*/
function fieldsOf(resource, variant) {
	let known = cache.get(resource);
	if (known === void 0) cache.set(resource, known = /* @__PURE__ */ new Map());
	let fields = known.get(variant);
	if (fields === void 0) known.set(variant, fields = mergeFields(resource, variant));
	return fields;
}
function mergeFields(resource, variant) {
	const own = Object.hasOwn(resource.variants, variant) ? resource.variants[variant]?.fields : void 0;
	const merged = Object.assign(Object.create(null), resource.fields, own);
	Reflect.deleteProperty(merged, resource.discriminator);
	return Object.freeze(merged);
}
const having = /* @__PURE__ */ new WeakMap();
/** The few fields of which the table says something special, found once a table. */
function fieldsWith(fields, word) {
	let known = having.get(fields);
	if (known === void 0) having.set(fields, known = /* @__PURE__ */ new Map());
	let found = known.get(word);
	if (found === void 0) known.set(word, found = Object.entries(fields).filter(([, field]) => field[word] !== void 0));
	return found;
}
/** The field with this name at the top, or undefined. Safe for any name. */
function fieldNamed(fields, name) {
	return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
/**
* The field that describes the value at a path, or undefined where the table ends. What the fields around it say
* of their whole content holds for it too: `secret`, `writeOnly`, `readOnly`, `createOnly`, `volatile`.
*/
function fieldAt(fields, path) {
	const [first, ...rest] = path;
	if (first === void 0) return void 0;
	let field = fieldNamed(fields, String(first));
	for (const step of rest) {
		if (field === void 0) return void 0;
		field = inherit(field, childOf(field, step));
	}
	return field;
}
function childOf(field, step) {
	if (field.fields !== void 0) return fieldNamed(field.fields, String(step));
	return field.items;
}
const inherited = [
	"secret",
	"writeOnly",
	"readOnly",
	"createOnly",
	"volatile"
];
function inherit(parent, child) {
	if (child === void 0) return void 0;
	const words = inherited.filter((word) => parent[word] === true && child[word] !== true);
	if (words.length === 0) return child;
	return {
		...child,
		...Object.fromEntries(words.map((word) => [word, true]))
	};
}
/** The value may not be shown or stored in clear: it is secret, or the vendor never answers it. */
function isSensitive(field) {
	return field !== void 0 && (field.secret === true || field.writeOnly === true);
}
/** The value may be declared. */
function isDeclarable(field) {
	return field !== void 0 && field.readOnly !== true;
}
/** True where any part of the field satisfies the test, the field itself included. */
function someField(field, test) {
	if (test(field)) return true;
	const children = field.fields === void 0 ? [] : Object.values(field.fields);
	if (field.items !== void 0) children.push(field.items);
	return children.some((child) => {
		const full = inherit(field, child);
		return full !== void 0 && someField(full, test);
	});
}
// src/core/compare.ts
/**
* True when two values of one field mean the same: order of unordered arrays, spelling of URLs and members
* the vendor leaves out do not count. Never used to decide what is sent, only whether.
*/
function same(field, a, b) {
	return equal(a, b) || equal(normalise(field, a), normalise(field, b));
}
/** The comparable form of a value; never sent, never stored. */
function normalise(field, value) {
	if (value === void 0 || value === null) return field.absent ?? null;
	if (field.compareAs === "url" && typeof value === "string") return normaliseUrl(value);
	if (Array.isArray(value)) return normaliseArray(field, value);
	if (isObject(value)) return normaliseObject(field, value);
	return value;
}
function normaliseArray(field, value) {
	const { items } = field;
	const list = items === void 0 ? value : value.map((item) => normalise(items, item));
	return field.unordered === true ? inCanonicalOrder(list) : list;
}
/** A list in an order that depends on its items alone. */
function inCanonicalOrder(list) {
	const texts = new Map(list.map((item) => [item, canonical(item)]));
	return [...list].sort((a, b) => (texts.get(a) ?? "") < (texts.get(b) ?? "") ? -1 : 1);
}
function normaliseObject(field, value) {
	const result = {};
	for (const [key, member] of Object.entries(value)) {
		const known = field.fields?.[key] ?? (field.type === "map" ? field.items : void 0);
		const normal = known === void 0 ? member : normalise(known, member);
		if (known === void 0 || known.absent === void 0 || !equal(normal, known.absent)) result[key] = normal;
	}
	return result;
}
/** Lower-case scheme and host, no default port, no trailing slashes; anything that is no URL stays as it is. */
function normaliseUrl(text) {
	if (!URL.canParse(text)) return text.replace(/\/+$/u, "");
	const url = new URL(text);
	if (url.host === "") return text.replace(/\/+$/u, "");
	return `${url.protocol}//${url.username === "" ? "" : `${url.username}@`}${url.host}${url.pathname.replace(/\/+$/u, "")}${url.search}${url.hash}`;
}
// src/core/placeholder.ts
/** Fingerprint of a secret or unreadable property: keyed, and bound to the property so that equal secrets in different fields differ. */
function fingerprint(keyring, path, value) {
	return keyring.digest([path, value]);
}
/** Fingerprint of a declared value that is wholly known. */
function fingerprintOf(keyring, path, value) {
	if (!(value instanceof Secret)) return fingerprint(keyring, path, reveal(value));
	return value.printed(keyring, path, (known) => fingerprint(keyring, path, known));
}
/** True when any part is not known before another resource has been applied. */
function hasUnknown(value) {
	if (typeof value !== "object" || value === null || value instanceof Secret) return false;
	if (value instanceof Reference || value instanceof Unknown) return true;
	if (value instanceof Template) return value.parts.some((part) => part instanceof Reference);
	return anyMember(value, hasUnknown);
}
/** True when any part is secret. */
function hasSecret(value) {
	if (typeof value !== "object" || value === null) return false;
	if (value instanceof Secret) return true;
	if (value instanceof Template) return value.parts.some((part) => part instanceof Secret);
	return !(value instanceof Reference || value instanceof Unknown) && anyMember(value, hasSecret);
}
/** Without closures and copies: it is asked of every value several times in a run. */
function anyMember(value, test) {
	const members = Array.isArray(value) ? value : Object.values(value);
	for (let index = 0; index < members.length; index++) if (test(members[index])) return true;
	return false;
}
/** The plain JSON of a wholly known value, secrets revealed. Callers must not print or store it. */
function reveal(value) {
	if (value instanceof Secret) return value.reveal();
	if (value instanceof Template) return value.parts.map((part) => part instanceof Secret ? plain(part.reveal()) : part).join("");
	if (value instanceof Reference || value instanceof Unknown) throw new TypeError("an unknown value cannot be revealed");
	if (Array.isArray(value)) return replaceItems(value, reveal);
	return isValueObject(value) ? replaceMembers(value, reveal) : value;
}
/** Text of a scalar inside a longer text. */
function plain(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
/** What people and files see: secrets and unknowns as their sentences. */
function shown(value) {
	if (value === void 0) return null;
	if (value instanceof Secret) return SENSITIVE;
	if (value instanceof Reference || value instanceof Unknown) return UNKNOWN;
	if (value instanceof Template) return hasSecret(value) ? SENSITIVE : UNKNOWN;
	if (Array.isArray(value)) return value.map(shown);
	return isValueObject(value) ? mapMembers(value, shown) : value;
}
/** What a planned body holds: secrets as `{"$secret"}`, references as `{"$ref"}`, templates as `{"$template"}`. */
function toPlaceholders(value, address, path, keyring) {
	if (value instanceof Secret) return { $secret: {
		path: `${address}#${path}`,
		fingerprint: fingerprintOf(keyring, path, value)
	} };
	if (value instanceof Reference) return { $ref: value.toString() };
	if (value instanceof Template) return templatePlaceholder(value, address, path, keyring);
	if (value instanceof Unknown) return UNKNOWN;
	if (Array.isArray(value)) return replaceItems(value, (item, index) => isScalar(item) ? item : toPlaceholders(item, address, `${path}[${String(index)}]`, keyring));
	if (!isValueObject(value)) return value;
	return replaceMembers(value, (member, key) => isScalar(member) ? member : toPlaceholders(member, address, joinPath(path, key), keyring));
}
function isScalar(value) {
	return typeof value !== "object" || value === null;
}
function templatePlaceholder(template, address, path, keyring) {
	return { $template: template.parts.map((part, index) => {
		if (typeof part === "string") return part;
		if (part instanceof Reference) return { $ref: part.toString() };
		const at = `${path}{${String(index)}}`;
		return { $secret: {
			path: `${address}#${at}`,
			fingerprint: fingerprintOf(keyring, at, part)
		} };
	}) };
}
/** Puts values in place of `{"$secret"}`, `{"$ref"}` and `{"$template"}`; everything else is sent as planned. */
function substitute(body, values) {
	if (isList(body)) return replaceItems(body, (item) => substitute(item, values));
	if (!isObject(body)) return body;
	const { $secret, $ref, $template } = body;
	if (isObject($secret)) return values.secret(plain($secret["path"] ?? ""), plain($secret["fingerprint"] ?? ""));
	if (typeof $ref === "string") return values.reference($ref);
	if (Array.isArray($template)) return $template.map((part) => plain(substitute(part, values))).join("");
	return replaceMembers(body, (member) => substitute(member, values));
}
/** `a` + `b` → `a.b`; keys that are no plain words are written `a["b c"]`. */
function joinPath(path, key) {
	const step = key === "*" ? key : formatStep(key);
	return path === "" || step.startsWith("[") ? `${path}${step}` : `${path}.${step}`;
}
// src/core/condition.ts
/** Whether a condition holds for the values `read` gives; undefined where a value is not known yet. */
function holds(condition, read) {
	const value = read(condition.field);
	if (condition.declared !== void 0 && value !== void 0 !== condition.declared) return false;
	if (condition.is === void 0 && condition.empty === void 0) return true;
	if (value !== void 0 && hasUnknown(value)) return void 0;
	const known = value === void 0 ? null : reveal(value);
	if (condition.empty !== void 0 && isEmpty(known) !== condition.empty) return false;
	return condition.is?.some((allowed) => equal(allowed, known)) ?? true;
}
/** Whether all hold; false as soon as one certainly does not. */
function allHold(conditions, read) {
	const results = conditions.map((condition) => holds(condition, read));
	if (results.includes(false)) return false;
	return results.includes(void 0) ? void 0 : true;
}
function isEmpty(value) {
	if (value === null || value === "") return true;
	if (Array.isArray(value)) return value.length === 0;
	return isObject(value) && Object.keys(value).length === 0;
}
// src/core/resolve.ts
/** Puts known values in place of references; what is not known yet stays a Reference or a Template. */
function resolveValue(value, resolve) {
	if (value instanceof Reference) return resolve(value) ?? value;
	if (value instanceof Template) return resolveTemplate(value, resolve);
	if (Array.isArray(value)) return replaceItems(value, (item) => resolveValue(item, resolve));
	if (!isValueObject(value)) return value;
	return replaceMembers(value, (member) => resolveValue(member, resolve));
}
/** A declared resource with known values in place of its references; the very same where it has none. */
function resolveDesired(desired, resolve) {
	if (!hasUnknown(desired.properties)) return desired;
	return {
		...desired,
		properties: resolveValue(desired.properties, resolve)
	};
}
function resolveTemplate(template, resolve) {
	const parts = template.parts.map((part) => part instanceof Reference ? textPart(resolve(part)) ?? part : part);
	if (parts.some((part) => part instanceof Reference)) return new Template(parts);
	const text = parts.map((part) => part instanceof Secret ? plain(part.reveal()) : String(part)).join("");
	return parts.some((part) => part instanceof Secret) ? new Secret(text) : text;
}
function textPart(value) {
	if (value === void 0 || value instanceof Secret) return value;
	return plain(value);
}
/** The value at a property path (`a.b[0]["c d"]`) inside properties; undefined where there is none. */
function valueAt(properties, path) {
	let value = properties;
	for (const step of parsePath(path) ?? [path]) if (typeof step === "number") value = Array.isArray(value) ? value[step] : void 0;
	else value = isValueObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
	return value;
}
/** The known value, a secret perhaps, at a property path; `path{2}` is the third part of a template there. */
function secretAt(properties, path) {
	const [, stem = path, part] = /^(.*)\{(\d+)\}$/u.exec(path) ?? [];
	const value = valueAt(properties, stem);
	if (part !== void 0 && value instanceof Template) {
		const piece = value.parts[Number(part)];
		return piece instanceof Secret ? piece : void 0;
	}
	return value === void 0 || hasUnknown(value) ? void 0 : value;
}
// src/declare/rules.ts
/** The rules certainly broken. What depends on a value not known yet is not decided; a null counts as undeclared. */
function checkRules(rules, properties) {
	const read = (field) => {
		if (Object.hasOwn(properties, field)) return properties[field];
		return field.includes(".") || field.includes("[") ? valueAt(properties, field) : void 0;
	};
	return rules.flatMap((rule) => {
		if (allHold(rule.when ?? [], read) !== true) return [];
		const field = brokenAt(rule, read);
		return field === void 0 ? [] : [{
			rule,
			field: rule.at ?? field
		}];
	});
}
/** The field by which a rule is broken; undefined when it is kept or cannot be decided. */
function brokenAt(rule, read) {
	const declared = (field) => (read(field) ?? null) !== null;
	const missing = rule.require?.find((field) => !declared(field));
	if (missing !== void 0) return missing;
	const forbidden = rule.forbid?.find(declared);
	if (forbidden !== void 0) return forbidden;
	const groups = rule.anyOf ?? [];
	if (groups.length > 0 && !groups.some((group) => group.every(declared))) return groups[0]?.[0] ?? "";
	return rule.expect !== void 0 && holds(rule.expect, read) === false ? rule.expect.field : void 0;
}
// src/core/remembered.ts
/** The same function, computed once for each object it is asked about. */
function remembered(make) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		let found = known.get(key);
		if (found === void 0) known.set(key, found = { value: make(key) });
		return found.value;
	};
}
// src/core/seal.ts
/** The value may not be shown: the field is secret, or holds something secret. */
const isHidden = remembered((field) => someField(field, (part) => part.secret === true));
/** The few fields of a table that may not be shown. */
const hiddenFields = remembered((fields) => Object.entries(fields).filter(([, field]) => isHidden(field)));
/** Wraps what secret fields hold, wherever it came from, so that nothing after this can print or store it. */
function seal(type, desired) {
	const { properties } = desired;
	let sealed;
	const fields = hiddenFields(fieldsOf(type, desired.variant));
	for (let index = 0; index < fields.length; index++) {
		const [name, field] = fields[index];
		const value = properties[name];
		if (value === void 0) continue;
		const covered = sealValue(field, value);
		if (covered !== value) (sealed ??= { ...properties })[name] = covered;
	}
	return sealed === void 0 ? desired : {
		...desired,
		properties: sealed
	};
}
function sealValue(field, value) {
	if (field === void 0 || value === null || value instanceof Secret) return value;
	if (field.secret === true) return hasUnknown(value) || hasSecret(value) ? value : new Secret(reveal(value));
	if (Array.isArray(value)) return replaceItems(value, (item) => sealValue(field.items, item));
	if (!isValueObject(value)) return value;
	return replaceMembers(value, (member, key) => sealValue(field.fields?.[key] ?? field.items, member));
}
/** A live object as people and files may see it: secret parts, and what was declared secret, as placeholders. */
function shownObserved(type, observed, desired) {
	const fields = fieldsOf(type, observed.variant);
	return mapMembers(observed.properties, (value, name) => maskValue(fields[name], value, desired?.properties[name]));
}
function maskValue(field, value, declared) {
	if (value === null) return null;
	if (field?.secret === true || declared instanceof Secret) return SENSITIVE;
	if (isObject(value)) {
		const members = isValueObject(declared) ? declared : void 0;
		return mapMembers(value, (member, key) => maskValue(field?.fields?.[key] ?? field?.items, member, members?.[key]));
	}
	return field !== void 0 && isHidden(field) || declared !== void 0 && hasSecret(declared) ? SENSITIVE : value;
}
// src/core/diff.ts
/** What differs between declared, last applied and live, property by property; empty when all is in place. */
function diffProperties(input) {
	const { type, desired, recorded, observed } = input;
	const fields = fieldsOf(type, desired.variant);
	const walk = {
		...input,
		found: [],
		top: ""
	};
	const names = namesOf(desired, recorded);
	for (let index = 0; index < names.length; index++) {
		const name = names[index];
		const field = fields[name] ?? PASSTHROUGH;
		if (field.readOnly === true || name === type.discriminator) continue;
		walk.top = name;
		visit(walk, field, name, desired.properties[name], recorded?.applied[name], observed.properties[name]);
	}
	return walk.found;
}
/** Top-level names declared, then those only remembered from the last apply. */
function namesOf({ properties }, recorded) {
	const declared = Object.keys(properties);
	let more;
	const add = (name) => {
		if (!Object.hasOwn(properties, name)) (more ??= /* @__PURE__ */ new Set()).add(name);
	};
	for (const name in recorded?.applied) add(name);
	for (const path in recorded?.fingerprints) if (!Object.hasOwn(properties, path)) add(topOf(path));
	return more === void 0 ? declared : [...declared, ...more];
}
/** A property the table does not know: sent and compared as it is. */
const PASSTHROUGH = {
	type: "string",
	description: "Not known to the table; sent and compared as it is."
};
function visit(walk, field, path, declared, applied, observed) {
	if (matchesPath(walk.desired.options.ignoreChanges, path)) return;
	if (declared === void 0) visitRemoved(walk, field, path, applied, observed);
	else if (field.fields !== void 0 && field.secret !== true && field.writeOnly !== true && isValueObject(declared)) visitMembers(walk, field, path, declared, applied, observed);
	else if (field.writeOnly === true || walk.observed.assumed === true && (isHidden(field) || hasSecret(declared))) visitUnreadable(walk, field, path, declared);
	else visitReadable(walk, field, path, declared, applied, observed);
}
function visitMembers(walk, field, path, declared, applied, observed) {
	const appliedMembers = isObject(applied) ? applied : {};
	const observedMembers = isObject(observed) ? observed : {};
	const prefix = `${path}.`;
	const remembered = Object.keys(walk.recorded?.fingerprints ?? {}).filter((known) => known.startsWith(prefix)).map((known) => topOf(known.slice(prefix.length)));
	for (const name of /* @__PURE__ */ new Set([
		...Object.keys(declared),
		...Object.keys(appliedMembers),
		...remembered
	])) {
		const member = field.fields?.[name] ?? PASSTHROUGH;
		if (member.readOnly === true) continue;
		visit(walk, member, joinPath(path, name), declared[name], appliedMembers[name], observedMembers[name]);
	}
}
function visitReadable(walk, field, path, declared, applied, observed) {
	const hidden = isHidden(field) || hasSecret(declared);
	if (hasUnknown(declared)) {
		add(walk, field, path, {
			kind: "declared",
			before: hidden ? SENSITIVE : observed ?? null,
			after: shown(declared),
			sent: true,
			...hidden && { sensitive: true }
		});
		return;
	}
	const value = reveal(declared);
	if (same(field, value, observed)) return;
	add(walk, field, path, {
		kind: hidden ? hiddenKind(walk, path, value, observed) : readableKind(field, value, applied, observed),
		before: hidden ? observed === void 0 || observed === null ? null : SENSITIVE : observed ?? null,
		after: hidden ? SENSITIVE : value,
		sent: true,
		...hidden && { sensitive: true }
	});
}
function readableKind(field, declared, applied, observed) {
	if (applied === void 0 || same(field, applied, observed)) return "declared";
	return same(field, applied, declared) ? "drift" : "both";
}
function hiddenKind(walk, path, declared, observed) {
	const known = walk.recorded?.fingerprints[path];
	if (known === void 0 || known === fingerprint(walk.keyring, path, observed ?? null)) return "secret";
	return known === fingerprint(walk.keyring, path, declared) ? "drift" : "both";
}
/** Unreadable: only the fingerprint of what was sent last can tell. */
function visitUnreadable(walk, field, path, declared) {
	const mode = isHidden(field) || hasSecret(declared) ? walk.desired.options.secretChanges : void 0;
	const forced = mode === "always" || walk.resend(path);
	if (mode === "never" && !forced) return;
	const known = walk.recorded?.fingerprints[path];
	if ((hasUnknown(declared) ? false : known === void 0 ? walk.adopting : known === fingerprintOf(walk.keyring, path, declared)) && !forced) return;
	const hidden = isHidden(field) || hasSecret(declared);
	add(walk, field, path, {
		kind: hidden ? "secret" : "declared",
		before: known === void 0 ? null : hidden ? SENSITIVE : "(not readable)",
		after: hidden ? SENSITIVE : shown(declared),
		sent: true,
		...hidden && { sensitive: true }
	});
}
function visitRemoved(walk, field, path, applied, observed) {
	const remembered = Object.keys(walk.recorded?.fingerprints ?? {}).some((known) => known === path || known.startsWith(`${path}.`) || known.startsWith(`${path}[`) || known.startsWith(`${path}{`));
	if (applied === void 0 && !remembered) return;
	const hidden = isHidden(field) || applied === void 0 && remembered;
	const clear = field.writeOnly === true ? void 0 : clearing(field);
	const sent = clear !== void 0 && !same(field, clear, observed);
	const live = field.writeOnly === true ? "(not readable)" : observed ?? null;
	const before = hidden && live !== null ? SENSITIVE : live;
	add(walk, field, path, {
		kind: "removed",
		before,
		after: sent ? clear : before,
		sent,
		...hidden && { sensitive: true },
		...sent && { clear }
	});
}
/** The value that removes a property, by the field's `onRemove`; undefined = it is released. */
function clearing(field) {
	switch (field.onRemove) {
		case "null": return null;
		case "empty": return field.type === "array" ? [] : field.type === "map" || field.type === "object" ? {} : "";
		case "default": return field.default;
		default: return;
	}
}
function add(walk, field, path, found) {
	const replaces = found.kind !== "removed" && (field.createOnly === true || matchesPath(walk.desired.options.replaceOnChanges, path));
	walk.found.push({
		path,
		top: walk.top,
		field,
		...found,
		...replaces && { replaces: true }
	});
}
/** True when a path is named by a list of property paths, or lies inside one; `*` names all, `a.*` all members, `a[*]` all elements. */
function matchesPath(paths, path) {
	if (paths === void 0) return false;
	return paths.some((pattern) => {
		if (pattern === "*" || pattern === path) return true;
		const stem = pattern.endsWith(".*") ? pattern.slice(0, -2) : pattern.endsWith("[*]") ? pattern.slice(0, -3) : pattern;
		return path.startsWith(`${stem}.`) || path.startsWith(`${stem}[`);
	});
}
// src/core/record.ts
/** Stands for an id the vendor has not given yet. */
const SELF_ID = "{self.id}";
/**
* What state will remember of a resource once it is as declared. Needs every reference resolved; unknown parts are left
* out. The members are in the order in which they are stored.
*/
function recordOf(input) {
	const { type, desired, previous, observed } = input;
	const applied = {};
	const fingerprints = {};
	const fields = fieldsOf(type, desired.variant);
	const names = Object.keys(desired.properties);
	for (let index = 0; index < names.length; index++) {
		const name = names[index];
		const value = desired.properties[name];
		const split = (matchesPath(desired.options.ignoreChanges, name) ? previous?.applied[name] : void 0) ?? visible(fields[name], name, value, input, fingerprints);
		if (split !== void 0) applied[name] = split;
	}
	return {
		applied,
		dependencies: desired.dependencies,
		deposed: previous?.deposed ?? [],
		fingerprints,
		id: input.id,
		options: {
			...desired.options.protect === true && { protect: true },
			...desired.options.retainOnDelete === true && { retainOnDelete: true }
		},
		origin: input.origin,
		provider: desired.provider,
		scope: desired.scope,
		type: desired.type,
		variant: desired.variant,
		...witnessOf$1(type, observed, previous, input.keyring)
	};
}
/** The part of a value that may be stored; hidden leaves leave a fingerprint instead. */
function visible(field, path, value, input, fingerprints) {
	const hidden = field !== void 0 && (field.writeOnly === true || field.secret === true);
	if (!hidden && field?.fields !== void 0 && isValueObject(value)) {
		const result = {};
		for (const [name, member] of Object.entries(value)) {
			const part = visible(field.fields[name], joinPath(path, name), member, input, fingerprints);
			if (part !== void 0) result[name] = part;
		}
		return result;
	}
	if (hasUnknown(value)) return void 0;
	if (!(hidden || field !== void 0 && isHidden(field) || hasSecret(value))) return reveal(value);
	fingerprints[path] = (input.desired.options.secretChanges === "never" ? input.previous?.fingerprints[path] : void 0) ?? fingerprintOf(input.keyring, path, value);
}
/** What tells later whether anybody else changed the object; the former witness where it was not seen. */
function witnessOf$1(type, observed, previous, keyring) {
	if (observed === void 0) return previous?.witness === void 0 ? {} : { witness: previous.witness };
	return { witness: {
		readableDigest: digestReadable(type, observed, keyring),
		...observed.updatedAt === void 0 ? {} : { updatedAt: observed.updatedAt }
	} };
}
/** Keyed digest of all readable, non-volatile properties: tells whether anything visible moved. */
function digestReadable(type, observed, keyring) {
	const fields = fieldsOf(type, observed.variant);
	const stable = keepMembers(observed.properties, (name) => name !== type.updatedAtField && fields[name]?.volatile !== true);
	return keyring.digest([observed.id, stable]);
}
// src/core/scope.ts
const known = /* @__PURE__ */ new WeakMap();
/** Text that is equal for equal scopes, whatever entry name they were reached through. Asked for often, so remembered. */
function scopeKey(origin, type, values) {
	const before = known.get(values);
	if (before?.origin === origin && before.type === type) return before.key;
	const key = canonical([
		origin,
		type,
		values
	]);
	known.set(values, {
		origin,
		type,
		key
	});
	return key;
}
/** The scope a declared resource lives in, at the origin its entry points to. */
function scopeOfDesired(desired, origin) {
	return {
		key: scopeKey(origin, desired.type, desired.scope),
		provider: desired.provider,
		origin,
		type: desired.type,
		values: desired.scope
	};
}
/** The scope a recorded object lives in. */
function scopeOfRecorded(recorded) {
	const { provider, origin, type, scope } = recorded;
	return {
		key: keyOfRecorded(recorded),
		provider,
		origin,
		type,
		values: scope
	};
}
/** Key of the scope a recorded object lives in. */
function keyOfRecorded({ origin, type, scope }) {
	return scopeKey(origin, type, scope);
}
/** The scope an object left behind by a replacement lives in. */
function scopeOfDeposed(recorded, deposed) {
	return scopeOfRecorded(deposed.scope === void 0 ? recorded : {
		...recorded,
		scope: deposed.scope
	});
}
/** A scope for people: `project abc123`, or the provider's name where it has no parts. */
function describeScope(scope) {
	const parts = Object.entries(scope.values).map(([name, value]) => `${name} ${value}`);
	return parts.length === 0 ? scope.provider : `${scope.provider} ${parts.join(", ")}`;
}
// src/core/natural-key.ts
/** The alternatives by which objects of one variant are told apart; none = they cannot be. */
function naturalKeysOf(type, variant) {
	return (Object.hasOwn(type.variants, variant) ? type.variants[variant] : void 0)?.naturalKeys ?? type.naturalKeys ?? [];
}
/** The key of a declared resource: its first alternative that is wholly declared and known. */
function keyOfDesired(type, desired, keyring) {
	const alternatives = naturalKeysOf(type, desired.variant);
	for (let alternative = 0; alternative < alternatives.length; alternative++) {
		const parts = alternatives[alternative];
		const text = keyText(type, desired.variant, parts, desired.properties, keyring);
		if (text !== void 0) return {
			alternative,
			text
		};
	}
}
/** The key of a live object under one alternative; undefined where a part is not readable. */
function keyOfObserved(type, observed, alternative, keyring) {
	const parts = naturalKeysOf(type, observed.variant)[alternative];
	return parts === void 0 ? void 0 : keyText(type, observed.variant, parts, observed.properties, keyring);
}
function keyText(type, variant, parts, values, keyring) {
	const fields = fieldsOf(type, variant);
	const result = [variant];
	for (const part of parts) {
		const { field, as, absent } = typeof part === "string" ? {
			field: part,
			as: void 0,
			absent: void 0
		} : part;
		const declared = values[field];
		const value = declared === void 0 || declared === null ? absent : declared;
		if (value === void 0 || hasUnknown(value)) return void 0;
		const known = normal(reveal(value), as);
		result.push(fields[field]?.secret === true ? keyring.digest([field, known]) : known);
	}
	return canonical(result);
}
function normal(value, as) {
	if (as === "sorted" && isList(value)) return inCanonicalOrder(value);
	if (as === "url" && typeof value === "string") return normaliseUrl(value);
	if (as === "digest") return createHash("sha256").update(canonical(value)).digest("base64url");
	return value;
}
/** Name of the exclusive slot a variant fills, if any. */
function slotOf(type, variant) {
	return Object.hasOwn(type.variants, variant) ? type.variants[variant]?.exclusive : void 0;
}
/** A handle by which people recognise a live object: readable, non-secret key parts, else its id. */
function labelOf(type, observed) {
	const fields = fieldsOf(type, observed.variant);
	const parts = naturalKeysOf(type, observed.variant).flatMap((alternative) => alternative.map((part) => typeof part === "string" ? part : part.field));
	const shown = [...new Set(parts)].filter((name) => fields[name] !== void 0 && fields[name].secret !== true).map((name) => observed.properties[name]).filter((value) => value !== void 0 && value !== null && value !== "").map((value) => typeof value === "string" ? value : JSON.stringify(value));
	return [observed.variant, ...shown].filter((text) => text !== "").join(" ").slice(0, 120);
}
// src/core/shell-word.ts
/** Characters that no shell gives a meaning inside a word. */
const PLAIN$1 = /^[\w@%+=:,./-]+$/u;
/** An argument as it is typed in a POSIX shell: in single quotes where it needs them, so that a quoted command can be pasted. */
function shellWord(text) {
	return PLAIN$1.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
// src/core/accepted.ts
/** The moment an accept ends, milliseconds since the epoch; NaN where the text is no date. */
function endOfAccept(until) {
	const day = /^\d{4}-\d{2}-\d{2}$/u.test(until);
	const begin = Date.parse(day ? `${until}T00:00:00Z` : until);
	return !day || Number.isNaN(begin) || new Date(begin).toISOString().startsWith(until) ? begin + (day ? 864e5 : 0) : NaN;
}
/** What an accept of this property would hold on to now. */
function seenNow(input, path) {
	const { observed, keyring } = input;
	const field = fieldOf(input, path);
	const live = liveAt(observed, path);
	if (field?.writeOnly === true) return { digest: digestOf(input, path, witnessOf(input)) };
	return isSecretAt(input, field, path) ? { digest: digestOf(input, path, keyring.digest([path, live])) } : { value: live };
}
/** The accepts that hold: their day has not come, and the live value is the one that was seen. */
function holding(accepts, input, now) {
	return accepts.filter(({ path, seen, until }) => {
		if (endOfAccept(until) <= now) return false;
		const current = seenNow(input, path);
		if ("digest" in seen) return "digest" in current && current.digest === seen.digest;
		if ("digest" in current) return false;
		return same(fieldOf(input, path) ?? PLAIN, seen.value, current.value);
	});
}
/** The declaration with the live value where an accept holds, so that nothing reverts it. */
function withAccepted(input, accepts) {
	let { properties } = input.desired;
	for (const { path } of accepts) {
		const field = fieldOf(input, path);
		if (field?.writeOnly === true) continue;
		const live = liveAt(input.observed, path);
		const value = isSecretAt(input, field, path) ? new Secret(live) : live;
		properties = placed(properties, parsePath(path) ?? [path], value);
	}
	return {
		...input.desired,
		properties
	};
}
/** State goes on remembering what was applied: an accept that ends is drift again, not a new declaration. */
function keepApplied(record, former, accepts) {
	let applied = record.applied;
	const prints = { ...record.fingerprints };
	for (const { path } of accepts) {
		const before = valueAt(former.applied, path);
		if (before !== void 0) applied = placed(applied, parsePath(path) ?? [path], before);
		const print = former.fingerprints[path];
		if (print !== void 0) prints[path] = print;
	}
	return {
		...record,
		applied,
		fingerprints: prints
	};
}
/** How a plan tells of an accept. */
function acceptNote({ path, until, reason, by }) {
	return `${path} stays as it is live: accepted until ${until}${by === void 0 ? "" : ` by ${by}`} (${reason})`;
}
const PLAIN = {
	type: "string",
	description: "Compared as it is."
};
function fieldOf({ type, desired }, path) {
	return fieldAt(fieldsOf(type, desired.variant), parsePath(path) ?? [path]);
}
function isSecretAt({ desired }, field, path) {
	const declared = valueAt(desired.properties, path);
	return field !== void 0 && isHidden(field) || declared !== void 0 && hasSecret(declared);
}
function liveAt({ properties }, path) {
	return valueAt(properties, path) ?? null;
}
/** Nothing of it can be read: what is accepted is the vendor's word on when it last changed. */
function witnessOf({ type, observed, keyring }) {
	return [observed.updatedAt ?? null, digestReadable(type, observed, keyring)];
}
function digestOf({ desired, keyring }, path, value) {
	return `${keyring.keyId}:${keyring.digest([
		"accepted",
		desired.address,
		path,
		value
	])}`;
}
function placed(value, path, leaf) {
	const [step, ...rest] = path;
	if (step === void 0) return leaf;
	const members = value !== void 0 && isValueObject(value) ? value : {};
	return {
		...members,
		[step]: placed(members[step], rest, leaf)
	};
}
export { resolveDesired as A, reveal as B, diffProperties as C, shownObserved as D, seal as E, fingerprint as F, fieldAt as G, substitute as H, fingerprintOf as I, fieldsWith as J, fieldNamed as K, hasSecret as L, secretAt as M, valueAt as N, remembered as O, allHold as P, hasUnknown as R, witnessOf$1 as S, isHidden as T, toPlaceholders as U, shown as V, same as W, isSensitive as X, isDeclarable as Y, someField as Z, scopeOfDesired as _, seenNow as a, digestReadable as b, keyOfDesired as c, naturalKeysOf as d, slotOf as f, scopeOfDeposed as g, scopeKey as h, keepApplied as i, resolveValue as j, checkRules as k, keyOfObserved as l, keyOfRecorded as m, endOfAccept as n, withAccepted as o, describeScope as p, fieldsOf as q, holding as r, shellWord as s, acceptNote as t, labelOf as u, scopeOfRecorded as v, matchesPath as w, recordOf as x, SELF_ID as y, plain as z };

//# sourceMappingURL=manifest-testing-pulumi-provider-Bjzm96al.js.map