import { C as usage, w as suggestion } from "./start-BgxbLG5W.js";
import { Y as isDeclarable, k as checkRules, q as fieldsOf } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { n as propertyOrder, t as byOrder } from "./property-order-BVhp_FuH.js";
import { i as escapeInterpolation, r as Placeholders } from "./manifest-yaml-Bu-BYzF1.js";
// src/declare/write/scaffold.ts
/** A block with all that a kind needs, from the table's example; everything else stands there as a comment. */
function scaffold(type, token, variant, name) {
	const fields = Object.entries(fieldsOf(type, variant)).filter(([, field]) => isDeclarable(field));
	const placeholders = new Placeholders();
	const needed = neededNames(type, variant);
	const properties = fields.map(([property, field]) => {
		const comment = firstSentence(field.description);
		if (!needed.has(property)) return {
			name: property,
			value: sample(type, variant, property, field),
			comment,
			off: true
		};
		const value = exampleOf(type, variant, property) ?? sample(type, variant, property, field);
		return {
			name: property,
			value: withVariables(placeholders, name, [property], field, value),
			comment
		};
	});
	const { discriminator } = type;
	return {
		block: {
			name,
			type: token,
			comments: [type.variants[variant]?.description ?? type.description],
			properties: [
				...type.scope.map(scopeProperty),
				{
					name: discriminator,
					value: variant
				},
				...properties.sort((a, b) => byUse(a, b) || byOrder(propertyOrder(type, variant))(a.name, b.name))
			],
			options: {}
		},
		variables: placeholders.variables.map((variable) => variable.name)
	};
}
/** Required fields and, as long as a rule is broken or would warn, what the example has beyond them. */
function neededNames(type, variant) {
	const { example = {}, rules = [] } = type.variants[variant] ?? {};
	const all = [...type.rules ?? [], ...rules];
	const fields = fieldsOf(type, variant);
	const needed = new Set(Object.keys(fields).filter((name) => fields[name]?.required === true));
	const extra = Object.keys(example).filter((name) => name !== type.discriminator && !needed.has(name));
	const isLegal = () => {
		const declared = Object.entries(example).filter(([name]) => needed.has(name) || name === type.discriminator);
		return checkRules(all, Object.fromEntries(declared)).length === 0;
	};
	while (!isLegal() && extra.length > 0) needed.add(extra.shift() ?? "");
	return needed;
}
function exampleOf(type, variant, name) {
	return type.variants[variant]?.example[name];
}
/** What is secret, or nobody could guess, comes from a variable. */
function withVariables(placeholders, address, path, field, value) {
	if (Array.isArray(value)) return value.map((item, index) => withVariables(placeholders, address, [...path, index], field?.items, item));
	if (typeof value === "object" && value !== null) return Object.fromEntries(Object.entries(value).map(([name, member]) => {
		const known = field?.fields?.[name] ?? field?.items;
		const inner = known !== void 0 && field?.secret === true ? {
			...known,
			secret: true
		} : known;
		return [name, withVariables(placeholders, address, [...path, name], inner, member)];
	}));
	return field?.secret === true ? placeholders.make(address, path, void 0) : escapeInterpolation(value);
}
/** What an optional property might look like. */
function sample(type, variant, name, field) {
	const known = exampleOf(type, variant, name) ?? field.default ?? field.enum?.[0];
	if (known !== void 0) return field.secret === true ? "${env.NAME}" : escapeInterpolation(known);
	return emptyOf(field);
}
function emptyOf(field) {
	switch (field.type) {
		case "boolean": return false;
		case "integer":
		case "number": return field.minimum ?? 0;
		case "array": return [];
		case "map": return {};
		case "object": return Object.fromEntries(Object.entries(field.fields ?? {}).filter(([, member]) => isDeclarable(member)).map(([name, member]) => [name, emptyOf(member)]));
		case "string": return field.secret === true ? "${env.NAME}" : "";
	}
}
function scopeProperty({ name, description, pattern }) {
	return {
		name,
		value: [
			"CHANGE-ME",
			"change-me",
			"changeme",
			"1"
		].find((text) => pattern === void 0 || new RegExp(pattern, "u").test(text)) ?? "CHANGE-ME",
		comment: firstSentence(description)
	};
}
function byUse(a, b) {
	return Number(a.off === true) - Number(b.off === true);
}
function firstSentence(text) {
	return /^.*?(?<![.\s][a-z])[.;:](?=\s|$)/u.exec(text)?.[0].replace(/[.;:]$/u, "") ?? text;
}
// src/hosts/cli/type-token.ts
/** Finds `provider:Type` or `provider:Type.kind` among the built-in tables; the kind may hold dots of its own. */
async function findNamedType(text) {
	const dot = text.indexOf(".", text.indexOf(":") + 1);
	const token = dot < 0 ? text : text.slice(0, dot);
	const variant = dot < 0 ? void 0 : text.slice(dot + 1);
	const types = (await Promise.all(Object.values(registry).map((load) => load()))).flatMap(({ provider }) => Object.values(provider.resources).map((type) => ({
		provider,
		type,
		token: `${provider.name}:${type.name}`
	})));
	const found = types.find((one) => one.token === token);
	if (found === void 0) {
		const known = types.map((one) => one.token);
		throw usage(`there is no type ${token}`, `Known types: ${known.join(", ")}.${suggestion(token, known)}`);
	}
	const kinds = Object.keys(found.type.variants);
	if (variant !== void 0 && !kinds.includes(variant)) throw usage(`${token} has no kind ${variant}`, `Its kinds: ${kinds.join(", ")}.${suggestion(variant, kinds)}`);
	return {
		...found,
		variant
	};
}
export { scaffold as n, findNamedType as t };

//# sourceMappingURL=type-token-CmOtUtp-.js.map