import { m as formatPath } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { i as scalarText, n as entryLines, r as keyText, t as commentLines } from "./yaml-text-C1WE5v_b.js";
// src/declare/write/written.ts
/** Lets text stand for itself where an interpolation would be read. */
function escapeInterpolation(value) {
	if (typeof value === "string") return value.replaceAll("${", () => "$${");
	if (Array.isArray(value)) return value.map((item) => escapeInterpolation(item));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, escapeInterpolation(member)]));
}
// src/declare/write/placeholders.ts
/** Names the environment variables of a manifest, each once. */
var Placeholders = class {
	#taken;
	#made = [];
	/** `reserved`: variables that mean something else already, e.g. a provider's own credentials. */
	constructor(reserved = []) {
		this.#taken = new Set(reserved);
	}
	get variables() {
		return this.#made;
	}
	/** What stands in the file instead of a value; structures keep their shape with a variable for each leaf. */
	make(address, path, field, value) {
		if (Array.isArray(value)) return value.map((item, index) => this.make(address, [...path, index], field?.items, item));
		if (typeof value === "object" && value !== null) {
			const members = Object.entries(value).map(([name, member]) => {
				return [name, this.make(address, [...path, name], field?.fields?.[name] ?? field?.items, member)];
			});
			return Object.fromEntries(members);
		}
		return value === void 0 ? this.#unread(address, path, field) : this.#leaf(address, path, value);
	}
	/** The least that a value nobody can read must consist of. */
	#unread(address, path, field) {
		if (field?.type === "array") return field.items === void 0 ? [] : [this.#unread(address, [...path, 0], field.items)];
		if (field?.type === "map") return {};
		if (field?.fields === void 0) return this.#leaf(address, path);
		const required = Object.entries(field.fields).filter(([, member]) => member.required === true);
		return Object.fromEntries(required.map(([name, member]) => [name, this.#unread(address, [...path, name], member)]));
	}
	#leaf(address, path, value) {
		const name = this.#name(`${address}_${path.join("_")}`);
		this.#made.push({
			name,
			address,
			path: formatPath(path),
			...value !== void 0 && { value }
		});
		return `\${env.${name}}`;
	}
	#name(wanted) {
		const base = wanted.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, "_").toUpperCase().replaceAll(/[^A-Z0-9]+/gu, "_").replace(/^(?=\d)/u, "_").replace(/_+$/u, "");
		let name = base;
		for (let number = 2; this.#taken.has(name); number += 1) name = `${base}_${String(number)}`;
		this.#taken.add(name);
		return name;
	}
};
// src/declare/write/manifest-yaml.ts
const SCHEMA = "./node_modules/holdfast/schemas/manifest.schema.json";
/** A manifest file as YAML, in pieces. */
function* manifestYaml(manifest) {
	yield `# yaml-language-server: $schema=${SCHEMA}\n`;
	const header = manifest.header.flatMap((paragraph) => commentLines(paragraph, ""));
	if (header.length > 0) yield `\n${text(header)}`;
	if (manifest.name !== void 0) yield text(entryLines("name", manifest.name, ""));
	yield section("config", manifest.config);
	yield section("providers", manifest.providers);
	yield manifest.resources.length === 0 ? "\nresources: {}\n" : "\nresources:\n";
	let first = true;
	for (const block of manifest.resources) {
		yield `${first ? "" : "\n"}${blockYaml(block)}`;
		first = false;
	}
	const { trailer } = manifest;
	if (trailer.length > 0) yield `\n${text(trailer.flatMap((paragraph) => commentLines(paragraph, "")))}`;
}
function section(name, content) {
	if (content === void 0 || Object.keys(content).length === 0) return "";
	return `\n${text(entryLines(name, content, ""))}`;
}
/** One block as it stands under `resources:`. */
function blockYaml({ name, comments, type, properties, options }) {
	return text([
		...comments.flatMap((paragraph) => commentLines(paragraph, "  ")),
		`  ${keyText(name)}:`,
		`    type: ${scalarText(type, false)}`,
		"    properties:",
		...properties.flatMap(propertyLines),
		...Object.keys(options).length === 0 ? [] : entryLines("options", options, "    ")
	]);
}
function propertyLines({ name, value, comment, off }) {
	const indent = "      ";
	const lines = entryLines(name, value, off === true ? "" : indent);
	const shown = off === true ? lines.map((line) => `${indent}# ${line}`) : lines;
	if (comment === void 0) return shown;
	const joined = `${shown[0] ?? ""} # ${comment}`;
	if (lines.length === 1 && joined.length <= 110) return [joined];
	return [...commentLines(comment, indent), ...shown];
}
function text(lines) {
	return lines.map((line) => `${line}\n`).join("");
}
export { escapeInterpolation as i, manifestYaml as n, Placeholders as r, blockYaml as t };

//# sourceMappingURL=manifest-yaml-Bu-BYzF1.js.map