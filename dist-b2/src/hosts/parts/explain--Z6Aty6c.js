import { a as annotatedStyle, i as variantSchema, r as resourceSchema, t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { q as fieldsOf } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { c as wrapped } from "./start-pulumi-lFB5KW1Y.js";
import { r as table } from "./capability-matrix-hJz0E4fh.js";
import { C as usage, b as jsonText, w as suggestion } from "./start-BgxbLG5W.js";
// src/reports/explain-text.ts
/** All kinds of one type with their descriptions. */
function explainType(provider, type, view) {
	const token = `${provider.name}:${type.name}`;
	const rows = Object.entries(type.variants).map(([name, { description }]) => [`  ${name}`, description]);
	return [
		view.paint("bold", token),
		...wrapped(type.description, view.width),
		"",
		...scopeLines(type, view),
		`Kinds, chosen by \`${type.discriminator}\` (\`holdfast explain ${token}.KIND\` tells more):`,
		table(rows)
	].join("\n");
}
/** Everything about one kind: scope, properties, rules, natural keys, an example. */
function explainVariant(provider, type, variant, view) {
	const definition = type.variants[variant];
	if (definition === void 0) return "";
	const fields = Object.entries(fieldsOf(type, variant)).filter(([name]) => name !== type.discriminator);
	const groups = [
		["Required", fields.filter(([, { required }]) => required === true)],
		["Optional", fields.filter(([, { required, readOnly }]) => required !== true && readOnly !== true)],
		["Read-only", fields.filter(([, { readOnly }]) => readOnly === true)]
	];
	return [
		view.paint("bold", `${provider.name}:${type.name} with ${type.discriminator}: ${variant}`),
		...wrapped(definition.description, view.width),
		...definition.deprecated === void 0 ? [] : [`Deprecated: ${definition.deprecated}`],
		"",
		...scopeLines(type, view),
		...groups.flatMap(([title, members]) => members.length === 0 ? [] : [
			`${title}:`,
			...fieldLines(members, view),
			""
		]),
		...ruleLines([...type.rules ?? [], ...definition.rules ?? []], view),
		...identityLines(type, variant),
		"Example:",
		...Object.entries(definition.example).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
		""
	].join("\n");
}
function scopeLines({ scope }, view) {
	if (scope.length === 0) return [];
	return [
		"Scope, cannot change:",
		...scope.flatMap(({ name, description, fromConfig }) => {
			return entry(name, `${description}${fromConfig === void 0 ? "" : ` (default: \`${fromConfig}\` of the provider's entry)`}`, view);
		}),
		""
	];
}
function fieldLines(fields, view) {
	return fields.flatMap(([name, field]) => fieldEntry(name, field, view, "  "));
}
function fieldEntry(name, field, view, indent) {
	const lines = [`${indent}${view.paint("bold", name)} (${traits(field).join(", ")})`];
	lines.push(...wrapped(field.description, view.width - indent.length - 4).map((line) => `${indent}    ${line}`));
	const members = field.fields ?? field.items?.fields ?? {};
	return [...lines, ...Object.entries(members).flatMap(([member, inner]) => fieldEntry(member, inner, view, `${indent}    `))];
}
function traits(field) {
	const element = field.items === void 0 ? "" : ` of ${field.items.type}`;
	return [
		`${field.type}${element}`,
		...field.nullable === true ? ["may be null"] : [],
		...field.enum === void 0 ? [] : [`one of ${field.enum.join(" | ")}`],
		...field.default === void 0 ? [] : [`vendor's default ${JSON.stringify(field.default)}`],
		...bounds(field),
		...field.secret === true ? ["secret"] : [],
		...field.writeOnly === true ? ["cannot be read back"] : [],
		...field.createOnly === true ? ["a change replaces"] : [],
		...field.unordered === true ? ["order does not matter"] : [],
		...field.whole === true ? ["sent whole"] : [],
		...field.readOnly === true || field.required === true ? [] : [`when removed: ${removal(field)}`]
	];
}
function bounds({ minimum, maximum, minLength, maxLength, pattern }) {
	return Object.entries({
		"at least": minimum,
		"at most": maximum,
		"length at least": minLength,
		"length at most": maxLength,
		matches: pattern
	}).flatMap(([words, value]) => value === void 0 ? [] : [`${words} ${value}`]);
}
function removal({ onRemove, writeOnly }) {
	if (writeOnly === true || onRemove === void 0 || onRemove === "release") return "stays as it is";
	return {
		null: "set to null",
		empty: "emptied",
		default: "set to the vendor's default"
	}[onRemove];
}
function ruleLines(rules, view) {
	if (rules.length === 0) return [];
	return [
		"Rules:",
		...rules.flatMap(({ message, when }) => {
			const condition = when === void 0 ? "" : ` (when ${when.map(conditionText).join(" and ")})`;
			return wrapped(`${message}${condition}`, view.width - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`);
		}),
		""
	];
}
function conditionText(condition) {
	if (condition.is !== void 0) return `${condition.field} is ${condition.is.map((value) => value === null ? "not declared" : value).join(" or ")}`;
	if (condition.empty !== void 0) return `${condition.field} is ${condition.empty ? "empty" : "not empty"}`;
	return `${condition.field} is ${condition.declared === false ? "not declared" : "declared"}`;
}
function identityLines(type, variant) {
	const texts = (type.variants[variant]?.naturalKeys ?? type.naturalKeys ?? []).map((parts) => parts.map((part) => typeof part === "string" ? part : part.field).join(" + "));
	if (texts.length === 0) return ["Found again after state was lost: no.", ""];
	return [`Found again after state was lost by: ${texts.map((text) => text || "being the only one").join(", or ")}.`, ""];
}
function entry(name, description, view) {
	return [`  ${view.paint("bold", name)}`, ...wrapped(description, view.width - 6).map((line) => `      ${line}`)];
}
// src/hosts/cli/commands/explain.ts
/** `holdfast explain TYPE[.kind]`; with `--json` its schema, without a type the list of types. */
async function run({ flags, output, arguments: [token] }) {
	const providers = await Promise.all(Object.values(registry).map(async (load) => (await load()).provider));
	if (token === void 0) {
		output.out(providers.flatMap(typesOf).map((type) => `${type}\n`).join(""));
		return 0;
	}
	const [name, variant] = splitToken(token);
	const found = find(providers, name);
	if (found === void 0) {
		const known = providers.flatMap(typesOf);
		throw usage(`there is no type ${name}`, `Known types: ${known.join(", ")}.${suggestion(name, known)}`);
	}
	const { provider, type } = found;
	if (variant !== void 0 && !Object.hasOwn(type.variants, variant)) {
		const known = Object.keys(type.variants);
		throw usage(`${name} has no kind ${variant}`, `Its kinds: ${known.join(", ")}.${suggestion(variant, known)}`);
	}
	output.out(flags.has("json") ? schemaText(provider, type, variant) : prose(provider, type, variant, output));
	return 0;
}
/** The first dot after the colon begins the kind, which may hold dots of its own. */
function splitToken(token) {
	const dot = token.indexOf(".", token.indexOf(":") + 1);
	return dot < 0 ? [token] : [token.slice(0, dot), token.slice(dot + 1)];
}
function typesOf({ name, resources }) {
	return Object.keys(resources).map((type) => `${name}:${type}`);
}
function find(providers, token) {
	const provider = providers.find((candidate) => typesOf(candidate).includes(token));
	const type = provider?.resources[token.slice(token.indexOf(":") + 1)];
	return provider === void 0 || type === void 0 ? void 0 : {
		provider,
		type
	};
}
function schemaText(provider, type, variant) {
	const schema = variant === void 0 ? resourceSchema(provider, type) : variantSchema(type, variant, annotatedStyle);
	return `${jsonText(schema, 2)}\n`;
}
function prose(provider, type, variant, { outView }) {
	return variant === void 0 ? explainType(provider, type, outView) : explainVariant(provider, type, variant, outView);
}
export { run };

//# sourceMappingURL=explain--Z6Aty6c.js.map