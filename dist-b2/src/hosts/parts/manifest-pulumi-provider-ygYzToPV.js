import { S as Template, g as parsePath, i as isObject, m as formatPath, t as canonical, w as Unknown, x as Secret, y as Reference } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { G as fieldAt, K as fieldNamed, N as valueAt, O as remembered, Y as isDeclarable, k as checkRules, q as fieldsOf } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
// src/declare/suggest.ts
/** `Did you mean "X"?` for the nearest candidate, or nothing. */
function didYouMean(given, candidates) {
	const nearest = suggest(given, candidates);
	return nearest === void 0 ? "" : `Did you mean "${nearest}"?`;
}
/** Two shorter words always look alike. */
const SHORTEST = 3;
/** The candidate with the fewest edits, case aside, at most a third of the longer word; undefined where none is near. */
function suggest(given, candidates) {
	if (given.length > 100 || given.length < SHORTEST) return void 0;
	const wanted = given.toLowerCase();
	let best;
	let fewest = Infinity;
	for (const candidate of candidates) {
		const most = Math.min(Math.floor(Math.max(candidate.length, given.length) / 3), fewest - 1);
		if (candidate.length < SHORTEST || Math.abs(candidate.length - given.length) > most) continue;
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance > most) continue;
		best = candidate;
		fewest = distance;
	}
	return best;
}
/** Levenshtein distance, with one swapped pair of neighbours counted once. */
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let cost = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
/** `a, b or c`, at most a dozen. */
function oneOf(values) {
	const shown = values.slice(0, 12);
	const rest = values.length - shown.length;
	if (rest > 0) return `${shown.join(", ")} or ${String(rest)} others`;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1) ?? ""}`;
}
// src/declare/conform.ts
/** Where values land that no field describes. */
const OPEN = {
	field: void 0,
	hidden: false
};
const landing = remembered((field) => ({
	field,
	hidden: hidingOf(field)
}));
/** The landing of a property that a field describes. */
function landingOf(field) {
	return field === void 0 ? OPEN : landing(field);
}
/** The landing of a member or element. */
function inside({ field, hidden }, step) {
	const child = childField(field, step);
	if (hidden === false) return landingOf(child);
	return {
		field: child,
		hidden: hidden === "secret" ? hidden : hidingOf(child) || hidden
	};
}
function childField(field, step) {
	if (field?.fields === void 0) return field?.items;
	return Object.hasOwn(field.fields, step) ? field.fields[step] : void 0;
}
/** Write-only values are hidden too: nothing may show at its place what the vendor itself never shows there. */
function hidingOf(field) {
	if (field?.secret === true) return "secret";
	return field?.writeOnly === true ? "unread" : false;
}
/** Makes secrets of what lands in a hidden place; a `null` stays a plain null. */
function hide(value, landing, secrets) {
	if (!landing.hidden && landing.field?.fields === void 0 && landing.field?.items === void 0) return value;
	if (value instanceof Template) return hideTemplate(value, landing, secrets);
	if (value === null || value instanceof Secret || value instanceof Reference || value instanceof Unknown) return value;
	if (Array.isArray(value)) return value.map((item, index) => hide(item, inside(landing, index), secrets));
	if (typeof value !== "object") return landing.hidden ? hideScalar(value, landing, secrets) : value;
	const result = {};
	for (const [name, member] of Object.entries(value)) result[name] = hide(member, inside(landing, name), secrets);
	return result;
}
/** Only secrets are masked in every text; a word out of a published list never is. */
function hideScalar(value, { field, hidden }, secrets) {
	return hidden === "secret" && field?.enum === void 0 && typeof value === "string" ? secrets.secret(value) : new Secret(value);
}
function hideTemplate(template, { hidden }, secrets) {
	if (hidden === false) return template;
	const hide = (part) => hidden === "secret" ? secrets.secret(part) : new Secret(part);
	return new Template(template.parts.map((part) => typeof part === "string" ? hide(part) : part));
}
/** Text from outside becomes an integer, number or boolean where the field is one and the text is canonical. */
function convertText(text, field) {
	if (field?.type === "boolean") return text === "true" || (text === "false" ? false : text);
	if (!(field?.type === "integer" || field?.type === "number") || String(Number(text)) !== text || !Number.isFinite(Number(text))) return text;
	return field.type === "number" || Number.isSafeInteger(Number(text)) ? Number(text) : text;
}
// src/declare/entry-groups.ts
/**
* Which keys may still be taken from the environment. Where the entry itself began one way of authenticating, the
* other ways are closed: a stray variable must not win over what is written.
*/
function chooseGroup(provider, declared) {
	const groups = provider.configAnyOf ?? [];
	const counts = groups.map((group) => group.filter((key) => declared.has(key)).length);
	const most = Math.max(0, ...counts);
	const chosen = groups[counts.indexOf(most)];
	if (most === 0 || chosen === void 0 || counts.filter((count) => count === most).length > 1) return () => true;
	const closed = new Set(groups.flat().filter((key) => !chosen.includes(key)));
	return (key) => !closed.has(key);
}
/**
* What each way of authenticating still lacks, in the order the keys are documented; only the ways begun where one is.
* Undefined when one is complete.
*/
function missingAlternatives(provider, present) {
	const keys = Object.keys(provider.config);
	const groups = (provider.configAnyOf ?? []).map((group) => {
		const missing = group.filter((key) => !present.has(key));
		return {
			missing,
			begun: group.length - missing.length
		};
	});
	if (groups.length === 0 || groups.some(({ missing }) => missing.length === 0)) return void 0;
	const most = Math.max(...groups.map(({ begun }) => begun));
	return groups.filter(({ begun }) => begun === most).map(({ missing }) => missing).sort((a, b) => keys.indexOf(a[0] ?? "") - keys.indexOf(b[0] ?? ""));
}
// src/declare/probe.ts
/** Makes properties checkable in one walk. */
function probe(properties) {
	const walker = new Walker();
	return {
		data: walker.object(properties),
		unknown: walker.unknown,
		references: walker.references
	};
}
/** All references inside one value. */
function referencesIn(value) {
	const walker = new Walker();
	walker.value(value);
	return walker.references;
}
/** Most values are known. */
const NOTHING = /* @__PURE__ */ new Map();
var Walker = class {
	references = [];
	#open;
	#path = [];
	get unknown() {
		return this.#open ?? NOTHING;
	}
	value(value) {
		if (typeof value !== "object" || value === null) return value;
		if (value instanceof Secret) return value.reveal();
		if (value instanceof Reference || value instanceof Template || value instanceof Unknown) return this.#unknown(value);
		if (Array.isArray(value)) return this.#list(value);
		return this.object(value);
	}
	/** Copies only where something had to be replaced: most properties are plain. */
	object(properties) {
		let copy;
		for (const name in properties) {
			const value = properties[name] ?? null;
			const data = this.#step(name, value);
			if (data !== value) (copy ??= { ...properties })[name] = data;
		}
		return copy ?? properties;
	}
	#list(items) {
		let copy;
		for (let index = 0; index < items.length; index++) {
			const item = items[index];
			const data = this.#step(index, item);
			if (data !== item) (copy ??= [...items])[index] = data;
		}
		return copy ?? items;
	}
	#step(step, value) {
		if (typeof value !== "object" || value === null) return value;
		this.#path.push(step);
		const data = this.value(value);
		this.#path.pop();
		return data;
	}
	#unknown(value) {
		this.#open ??= /* @__PURE__ */ new Map();
		this.#open.set(pointerOf(this.#path), value instanceof Template ? "text" : "any");
		const parts = value instanceof Template ? value.parts : [value];
		for (const part of parts) if (part instanceof Reference) this.references.push({
			reference: part,
			path: [...this.#path]
		});
		return "";
	}
};
/** A path as the JSON pointer a validator speaks of. */
function pointerOf(path) {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
/** A JSON pointer as steps; positions in lists are numbers where the data has a list there. */
function pathOfPointer(pointer, data) {
	let value = data;
	return pointer.split("/").slice(1).map((part) => {
		const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = Array.isArray(value) ? Number(name) : name;
		value = typeof value === "object" && value !== null ? value[name] : void 0;
		return step;
	});
}
// src/declare/secret-registry.ts
/** Makes secrets, one for each value, and remembers them, so that every sink can mask them. */
var SecretRegistry = class {
	#secrets = /* @__PURE__ */ new Map();
	secret(value) {
		const key = typeof value === "string" ? `"${value}` : canonical(value);
		let secret = this.#secrets.get(key);
		if (secret === void 0) this.#secrets.set(key, secret = new Secret(value));
		return secret;
	}
	list() {
		return [...this.#secrets.values()].map((secret) => secret.reveal());
	}
};
// src/declare/schema-message.ts
/** Says a validator's finding in our own words. Values are never repeated. */
function schemaMessage(error, context) {
	const { keyword, params } = error;
	if (keyword === "required") return missing(String(params["missingProperty"]), context);
	if (keyword === "additionalProperties") return unknownProperty(String(params["additionalProperty"]), context);
	const [what, detail] = wrongValue(error, fieldAt(fieldsOf(context.resource, context.variant), context.path), context);
	return {
		severity: "error",
		summary: `"${formatPath(context.path)}" ${what}`,
		detail,
		path: context.path,
		part: "value"
	};
}
function missing(name, { resource, variant, path }) {
	const full = [...path, name];
	const field = fieldAt(fieldsOf(resource, variant), full);
	const detail = field === void 0 ? "" : `${variant} needs it: ${typeName(field)}. ${field.description}`;
	return {
		severity: "error",
		summary: `"${formatPath(full)}" is missing`,
		detail,
		path: full,
		part: "key"
	};
}
function unknownProperty(name, { resource, variant, path }) {
	const fields = fieldsOf(resource, variant);
	const parent = path.length === 0 ? fields : fieldAt(fields, path)?.fields ?? {};
	const full = [...path, name];
	const common = {
		severity: "error",
		path: full,
		part: "key"
	};
	if (fieldNamed(parent, name)?.readOnly === true) return {
		...common,
		summary: `"${formatPath(full)}" is read-only`,
		detail: "It is only answered; remove it."
	};
	const scopes = path.length === 0 ? resource.scope.map((scope) => scope.name) : [];
	const near = didYouMean(name, [...declarable(parent), ...scopes]);
	const advice = path.length === 0 ? "If the vendor has added it lately, list it under options.passthrough." : "";
	const known = advice === "" ? `Known: ${oneOf(declarable(parent))}.` : advice;
	return {
		...common,
		summary: `${variant} has no property "${formatPath(full)}"`,
		detail: near === "" ? known : near
	};
}
function declarable(fields) {
	return Object.entries(fields).flatMap(([name, field]) => isDeclarable(field) ? [name] : []);
}
/** The end of a sentence that begins with the property's name, and what to do. */
function wrongValue(error, field, context) {
	const { keyword, params } = error;
	if (keyword === "type") return wrongType(params["type"], field, context);
	if (keyword === "enum") return wrongWord(params["allowedValues"], context);
	const limit = String(params["limit"]);
	if (keyword === "minLength") return limit === "1" ? ["must not be empty", ""] : [`needs at least ${limit} characters`, ""];
	if (keyword === "maxLength") return [`may have at most ${limit} characters`, ""];
	if (keyword === "minimum" || keyword === "exclusiveMinimum") return [`must be at least ${limit}`, ""];
	if (keyword === "maximum" || keyword === "exclusiveMaximum") return [`may be at most ${limit}`, ""];
	if (keyword === "pattern") return [`does not have the right form`, `It must match ${String(params["pattern"])}.`];
	return [`is not right: ${error.message ?? keyword}`, field?.description ?? ""];
}
function wrongType(type, field, { given }) {
	const wanted = (Array.isArray(type) ? type : [type]).map((name) => typeNames[String(name)] ?? String(name)).filter((name) => name !== "null").join(" or ");
	if (given === null) return ["may not be null", "Remove the line to leave the property unmanaged."];
	return [`must be ${wanted}, not ${nameOf(given)}`, typeAdvice(wanted, given) || (field?.description ?? "")];
}
function typeAdvice(wanted, given) {
	if (wanted === "text" && (typeof given === "number" || typeof given === "boolean")) return "Quote it.";
	if (typeof given !== "string") return "";
	if (wanted === "true or false") return "Write true or false, without quotes; YAML 1.2 has no yes, no, on and off.";
	return wanted.endsWith("number") ? "Write it without quotes." : "";
}
function wrongWord(allowed, { given, secret }) {
	const words = (Array.isArray(allowed) ? allowed : []).filter((word) => word !== null).map(String);
	const near = secret || typeof given !== "string" ? "" : didYouMean(given, words);
	return [`must be ${oneOf(words)}`, near];
}
const typeNames = {
	string: "text",
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	map: "a map"
};
function typeName(field) {
	return typeNames[field.type] ?? field.type;
}
function nameOf(value) {
	if (Array.isArray(value)) return "a list";
	if (isObject(value)) return "a map";
	return typeof value === "string" ? "text" : `a ${typeof value}`;
}
// src/declare/validate-properties.ts
/**
* Checks resolved properties against the variant's schema and rules. References and unknown values are accepted
* wherever they stand; secrets are checked and never repeated. The sentences are those of `validate`, for every host.
*/
function validateProperties(checked, validator) {
	return validateProbe(checked, probe(checked.properties), validator);
}
/** The same, for a caller that has walked the properties already. */
function validateProbe(checked, made, validator) {
	const { resource, variant, properties } = checked;
	const data = withoutPassthrough(made.data, checked);
	const errors = validator(data) ? NONE : validator.errors ?? NONE;
	const own = Object.hasOwn(resource.variants, variant) ? resource.variants[variant] : void 0;
	const broken = [...brokenRules(resource.rules, properties), ...brokenRules(own?.rules, properties)];
	if (errors.length === 0 && broken.length === 0 && own?.deprecated === void 0) return NONE;
	return [
		...errors.filter((error) => isCertain(error, made) && !isPassedThrough(error, checked)).map((error) => describe(error, data, checked)),
		...broken,
		...deprecation(own?.deprecated, resource)
	];
}
const NONE = [];
function brokenRules(rules, properties) {
	if (rules === void 0 || rules.length === 0) return NONE;
	return checkRules(rules, properties).map(({ rule, field }) => ({
		severity: rule.severity ?? "error",
		summary: rule.message,
		detail: "",
		path: parsePath(field) ?? [field],
		part: "value"
	}));
}
function withoutPassthrough(data, { resource, variant, passthrough }) {
	if (passthrough.length === 0) return data;
	const fields = fieldsOf(resource, variant);
	const kept = Object.entries(data).filter(([name]) => !passthrough.includes(name) || fieldNamed(fields, name) !== void 0);
	return Object.fromEntries(kept);
}
/** A known property may be passed through as well: a vendor's new value then stands before the table knows it. */
function isPassedThrough({ instancePath }, { passthrough }) {
	const [, name = ""] = instancePath.split("/");
	return passthrough.includes(name.replaceAll("~1", "/").replaceAll("~0", "~"));
}
/** A value not known yet can only be wrong where text certainly is. */
function isCertain({ instancePath, keyword, params }, { unknown }) {
	const kind = unknown.get(instancePath);
	if (kind === void 0) return true;
	const types = params["type"];
	return kind === "text" && keyword === "type" && !(Array.isArray(types) ? types : [types]).includes("string");
}
function describe(error, data, { resource, variant, properties }) {
	const path = pathOfPointer(error.instancePath, data);
	const secret = path.length > 0 && valueAt(properties, formatPath(path)) instanceof Secret;
	return schemaMessage(error, {
		resource,
		variant,
		path,
		given: jsonAt(data, path),
		secret
	});
}
function jsonAt(data, path) {
	let value = data;
	for (const step of path) {
		if (typeof value !== "object" || value === null) return void 0;
		value = value[step];
	}
	return value;
}
function deprecation(text, { discriminator }) {
	if (text === void 0) return [];
	return [{
		severity: "warning",
		summary: text,
		detail: "",
		path: [discriminator],
		part: "value"
	}];
}
// src/core/field-schema.ts
/** What a validator needs and nothing more. */
const bareStyle = {
	annotated: false,
	wrap: (schema) => schema
};
/** For people and editors, values as they are after interpolation. */
const annotatedStyle = {
	annotated: true,
	wrap: (schema) => schema
};
/** The schema of one declared value. */
function fieldSchema(field, style) {
	return {
		...style.annotated ? annotationsOf(field) : {},
		...style.wrap(valueSchema(field, style))
	};
}
function valueSchema(field, style) {
	const type = field.type === "map" ? "object" : field.type;
	return defined({
		type: field.nullable === true ? [type, "null"] : type,
		enum: field.enum && (field.nullable === true ? [...field.enum, null] : field.enum),
		minimum: field.minimum,
		maximum: field.maximum,
		minLength: field.minLength,
		maxLength: field.maxLength,
		pattern: field.pattern,
		...contentSchema(field, style)
	});
}
function contentSchema(field, style) {
	const items = field.items === void 0 ? void 0 : fieldSchema(field.items, style);
	if (field.type === "array") return defined({ items });
	if (field.type === "map") return defined({ additionalProperties: items });
	return field.fields === void 0 ? {} : closedObject(field.fields, style);
}
/** `properties`, `required` and `additionalProperties: false` for declarable fields; others may not be written. */
function closedObject(fields, style) {
	const declarable = Object.entries(fields).filter(([, field]) => isDeclarable(field));
	const required = declarable.filter(([, field]) => field.required === true).map(([name]) => name);
	return defined({
		properties: Object.fromEntries(declarable.map(([name, field]) => [name, fieldSchema(field, style)])),
		required: required.length === 0 ? void 0 : required,
		additionalProperties: false
	});
}
/** The schema of a path parameter: text, never empty. */
function scopeSchema(scope, style) {
	const value = defined({
		type: "string",
		minLength: 1,
		pattern: scope.pattern
	});
	if (!style.annotated) return value;
	return {
		description: scope.description,
		"x-scope": true,
		...style.wrap(value)
	};
}
function annotationsOf(field) {
	return defined({
		description: field.description,
		default: field.default,
		writeOnly: field.writeOnly,
		"x-secret": field.secret,
		"x-create-only": field.createOnly,
		"x-unordered": field.unordered,
		"x-whole": field.whole
	});
}
/** Leaves undefined members out, so that a schema can be written as one literal. */
function defined(members) {
	const kept = Object.entries(members).filter((entry) => entry[1] !== void 0);
	return Object.fromEntries(kept);
}
// src/core/schema.ts
/** The dialect all generated schemas are written in. */
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/**
* Strict JSON Schema (2020-12) of one variant's properties after interpolation: the discriminator, scope fields as
* optional texts, declarable fields, nothing else. Properties under `options.passthrough` are the caller's to except.
*/
function resolvedSchema(resource, variant) {
	return variantSchema(resource, variant, bareStyle);
}
/** The closed schema of one variant's properties in a given style. */
function variantSchema(resource, variant, style) {
	const body = closedObject(fieldsOf(resource, variant), style);
	const required = Array.isArray(body["required"]) ? body["required"] : [];
	const scopes = resource.scope.map((scope) => [scope.name, scopeSchema(scope, style)]);
	return {
		type: "object",
		properties: {
			[resource.discriminator]: discriminatorSchema(resource, variant, style),
			...Object.fromEntries(scopes),
			...body["properties"]
		},
		required: [resource.discriminator, ...required],
		additionalProperties: false
	};
}
function discriminatorSchema(resource, variant, style) {
	return defined({
		description: style.annotated ? resource.variants[variant]?.description : void 0,
		const: variant
	});
}
/**
* Schema of a resource type's properties that chooses the variant by the discriminator with if/then, never oneOf:
* a mistake is reported against the one variant meant, not against all of them.
*/
function dispatchSchema(resource, defs) {
	const { discriminator } = resource;
	const names = Object.keys(resource.variants);
	return {
		description: resource.description,
		type: "object",
		properties: { [discriminator]: {
			description: `Which kind of ${resource.name} this is; it cannot change on a live object.`,
			enum: names,
			enumDescriptions: names.map((name) => resource.variants[name]?.description ?? name)
		} },
		required: [discriminator],
		allOf: names.map((name) => ({
			if: {
				properties: { [discriminator]: { const: name } },
				required: [discriminator]
			},
			then: { $ref: `#/$defs/${defs}${name}` }
		}))
	};
}
/** The variants' schemas as `$defs` entries, for `dispatchSchema`. */
function variantDefs(resource, style, defs) {
	const entries = Object.entries(resource.variants).map(([name, variant]) => [`${defs}${name}`, defined({
		title: name,
		description: variant.description,
		deprecated: variant.deprecated === void 0 ? void 0 : true,
		...variantSchema(resource, name, style),
		examples: [variant.example]
	})]);
	return Object.fromEntries(entries);
}
/** The published schema of one resource type's properties, e.g. `schemas/PROVIDER/integration.schema.json`. */
function resourceSchema(provider, resource) {
	const token = `${provider.name}:${resource.name}`;
	return {
		$schema: DIALECT,
		$id: `urn:holdfast:schema:${token}`,
		title: token,
		...dispatchSchema(resource, ""),
		$defs: variantDefs(resource, annotatedStyle, "")
	};
}
// src/declare/validators.ts
const compiled = /* @__PURE__ */ new WeakMap();
/** The check of one variant: the generated one where the provider brings it, else compiled now. */
async function validatorFor(module, resource, variant) {
	const generated = await module.validators?.();
	const key = `${resource.name}.${variant}`;
	const ready = generated !== void 0 && Object.hasOwn(generated, key) ? generated[key] : void 0;
	if (ready !== void 0) return ready;
	const known = compiled.get(resource) ?? /* @__PURE__ */ new Map();
	compiled.set(resource, known);
	let validator = known.get(variant);
	if (validator === void 0) known.set(variant, validator = (await compiler())(resolvedSchema(resource, variant)));
	return validator;
}
let loading;
/** ajv takes longer to load than most manifests to check, so only providers without generated validators pay for it. */
function compiler() {
	loading ??= import("ajv/dist/2020.js").then(({ Ajv2020 }) => {
		const ajv = new Ajv2020({
			allErrors: true,
			strict: false
		});
		return (schema) => ajv.compile(schema);
	});
	return loading;
}
// providers/index.ts
/** The providers this build knows: one line each, loaded when first asked for. */
const registry = {
	buddy: async () => (await import("./buddy-CMqU-QPh.js")).module,
	gitjira: async () => (await import("./gitjira-gpgo9lKl.js")).module,
	upsun: async () => (await import("./upsun-CnFW4Ayv.js")).module
};
export { landingOf as _, annotatedStyle as a, suggest as b, SecretRegistry as c, chooseGroup as d, missingAlternatives as f, inside as g, hide as h, variantSchema as i, probe as l, convertText as m, validatorFor as n, validateProbe as o, OPEN as p, resourceSchema as r, validateProperties as s, registry as t, referencesIn as u, didYouMean as v, oneOf as y };

//# sourceMappingURL=manifest-pulumi-provider-ygYzToPV.js.map