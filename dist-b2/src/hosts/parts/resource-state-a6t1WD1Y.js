import { T as isValueObject, g as parsePath, i as isObject, m as formatPath, r as isList } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { K as fieldNamed, W as same, X as isSensitive, q as fieldsOf } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { r as HOLDFAST_KEY } from "./tokens-CbPlxYz4.js";
// src/pulumi-facts/wire-secret.ts
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
/** A value marked so that Pulumi's engine keeps it encrypted wherever it goes. */
function wireSecret(value) {
	return {
		[SIGNATURE]: SECRET,
		value
	};
}
/** True for a value marked by `wireSecret`. */
function isWireSecret(value) {
	return isObject(value) && value[SIGNATURE] === SECRET;
}
/** The same data without marks, at any depth. */
function withoutMarks(value) {
	if (isWireSecret(value)) return withoutMarks(value["value"] ?? null);
	if (isList(value)) return value.map(withoutMarks);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutMarks(member)]));
}
// src/pulumi-facts/marked.ts
/** Marks what the table calls secret or write-only, leaf by leaf, so that Pulumi encrypts it. */
function marked(type, variant, properties) {
	const fields = fieldsOf(type, variant);
	return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, markValue(fieldNamed(fields, name), value)]));
}
function markValue(field, value) {
	if (field === void 0 || value === null || value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9" || isWireSecret(value)) return value;
	if (isSensitive(field)) return wireSecret(value);
	if (isList(value)) return value.map((item) => markValue(field.items, item));
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, markValue(field.fields?.[name] ?? field.items, member)]));
}
// src/pulumi-facts/managed-paths.ts
/** The declared places of a resource: members of structures one by one, anything else as a whole. */
function managedPaths(type, variant, properties) {
	const fields = fieldsOf(type, variant);
	return Object.entries(properties).filter(([name]) => name !== type.discriminator).flatMap(([name, value]) => open([name], fieldNamed(fields, name), value).map(formatPath));
}
function open(path, field, value) {
	if (field?.fields === void 0 || !isValueObject(value) || Object.keys(value).length === 0) return [path];
	const { fields } = field;
	return Object.entries(value).flatMap(([name, member]) => open([...path, name], fieldNamed(fields, name), member));
}
/** The part of an object that lies at the given paths; what is not there is left out. */
function projected(properties, paths) {
	const result = {};
	for (const path of paths) copy(properties, result, parsePath(path) ?? [path]);
	return result;
}
function copy(from, to, [step, ...rest]) {
	const name = String(step);
	const value = Object.hasOwn(from, name) ? from[name] : void 0;
	if (value === void 0) return;
	if (rest.length === 0 || !isObject(value)) {
		to[name] = value;
		return;
	}
	const inner = isObject(to[name]) ? { ...to[name] } : {};
	copy(value, inner, rest);
	to[name] = inner;
}
// src/pulumi-facts/merged-value.ts
/**
* One property as Pulumi remembers it: the live value, in the declared spelling where both mean the same; what the
* vendor never answers stays as declared. Undefined = it is declared, yet no longer live.
*/
function mergedValue(field, declared, live, side) {
	if (declared === void 0) return side === "outputs" ? live : void 0;
	if (field?.writeOnly === true) return declared;
	if (field?.fields === void 0 || !isObject(declared)) {
		if (field === void 0 ? live === void 0 : same(field, declared, live)) return declared;
		return live;
	}
	return mergedMembers(field.fields, declared, isObject(live) ? live : {}, side);
}
function mergedMembers(fields, declared, live, side) {
	const members = [.../* @__PURE__ */ new Set([...Object.keys(declared), ...side === "outputs" ? Object.keys(live) : []])].flatMap((name) => {
		const value = mergedValue(fields[name], declared[name], live[name], side);
		return value === void 0 ? [] : [[name, value]];
	});
	return Object.fromEntries(members);
}
// src/pulumi-facts/resource-state.ts
/** Names Pulumi's resources use themselves. */
const TAKEN = /* @__PURE__ */ new Set(["id", "urn"]);
/** Inputs as they would have to be declared to describe the live object: declared places with live values. */
function inputsOf(state) {
	const { scope, hidden, type, observed } = state;
	return {
		...scope,
		...marked(type, observed.variant, merged(state, Object.keys(state.declared), "inputs")),
		...Object.keys(hidden).length > 0 && { ["__holdfast"]: hidden }
	};
}
/** Outputs: every readable property the table knows, unreadable ones as declared, and what Holdfast remembers. */
function outputsOf(state, memory) {
	const { scope, hidden, type, observed, declared } = state;
	const fields = fieldsOf(type, observed.variant);
	const known = Object.keys(observed.properties).filter((name) => name === type.discriminator || fieldNamed(fields, name) !== void 0);
	const names = /* @__PURE__ */ new Set([...known, ...Object.keys(declared)]);
	names.delete(type.idField);
	return {
		...scope,
		...marked(type, observed.variant, merged(state, names, "outputs")),
		[HOLDFAST_KEY]: {
			...hidden,
			...memory
		}
	};
}
function merged({ type, declared, observed }, names, side) {
	const fields = fieldsOf(type, observed.variant);
	const result = {};
	for (const name of names) {
		const value = mergedValue(fieldNamed(fields, name), declared[name], observed.properties[name], side);
		if (value !== void 0 && !TAKEN.has(name)) result[name] = value;
	}
	return result;
}
export { marked as a, projected as i, outputsOf as n, withoutMarks as o, managedPaths as r, inputsOf as t };

//# sourceMappingURL=resource-state-a6t1WD1Y.js.map