import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { g as readYaml, h as SourceFile, v as Findings, y as findFiles } from "./manifest-pulumi-Dx6THbTB.js";
import { t as canonical } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { n as propertyOrder, t as byOrder } from "./property-order-BVhp_FuH.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { a as tell, r as printFindings } from "./manifest-CbKc9LBk.js";
import { B as writeWhole, j as readText } from "./run-DXbtmW9o.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
import { chmodSync, realpathSync, statSync } from "node:fs";
import { isCollection, isMap, isScalar, parseDocument, visit } from "yaml";
// src/declare/write/format-order.ts
const TOP = [
	"$schema",
	"name",
	"owner",
	"backend",
	"env",
	"config",
	"providers",
	"policy",
	"resources",
	"outputs"
];
const BLOCK = [
	"type",
	"forEach",
	"properties",
	"options"
];
const OPTIONS = [
	"provider",
	"dependsOn",
	"protect",
	"ignoreChanges",
	"replaceOnChanges",
	"deleteBeforeReplace",
	"retainOnDelete",
	"aliases",
	"import",
	"adopt",
	"secretChanges",
	"passthrough"
];
/** What the canonical order of the map at a path is; undefined where order is the user's. */
function orderAt(path, kind, find) {
	const [section, , part, ...rest] = path;
	if (section === void 0) return TOP;
	if (section !== "resources" || rest.length > 0) return void 0;
	if (path.length === 2) return BLOCK;
	if (part === "options") return OPTIONS;
	if (part !== "properties") return void 0;
	const type = kind.type === void 0 ? void 0 : find(kind.type);
	const variant = type === void 0 ? void 0 : kind.variant(type.discriminator);
	if (type === void 0) return void 0;
	return variant === void 0 || !Object.hasOwn(type.variants, variant) ? [...type.scope.map(({ name }) => name), type.discriminator] : propertyOrder(type, variant);
}
// src/declare/write/format-yaml.ts
/** Sections whose members are set apart by an empty line. */
const SPACED = /* @__PURE__ */ new Set([
	"config",
	"providers",
	"policy",
	"resources",
	"outputs"
]);
/** Longest line on which a collection in brackets stays. */
const WIDTH = 110;
/** A manifest's text in canonical order and layout; comments stay with what they stand at. The text must be valid YAML. */
function formatYaml(text, find) {
	const document = parseDocument(text.replaceAll(/\r\n?/gu, "\n"), {
		uniqueKeys: false,
		keepSourceTokens: false,
		version: "1.2",
		schema: "core",
		intAsBigInt: true
	});
	const { contents } = document;
	if (!isMap(contents)) return text;
	keepHeader(document, contents);
	arrange(contents, [], text, find);
	spread(contents);
	const formatted = document.toString({
		lineWidth: 0,
		minContentWidth: 0,
		indent: 2,
		flowCollectionPadding: true
	});
	return tightened(formatted.endsWith("\n") ? formatted : `${formatted}\n`);
}
/** Maps keep a space inside their braces, lists have none inside their brackets. */
function tightened(text) {
	if (!text.includes("[ ")) return text;
	const gaps = [];
	visit(parseDocument(text, { uniqueKeys: false }), { Seq: (_key, { flow, range }) => {
		const [start, end] = range ?? [0, 0];
		if (flow !== true) return;
		if (text[start + 1] === " ") gaps.push(start + 1);
		if (text[end - 2] === " " && end - 2 !== start + 1) gaps.push(end - 2);
	} });
	const bounds = [
		-1,
		...gaps.sort((a, b) => a - b),
		text.length
	];
	return bounds.slice(1).map((gap, index) => text.slice((bounds[index] ?? 0) + 1, gap)).join("");
}
/** Comments above the first key belong to it, but for the line that tells editors the schema: that heads the file. */
function keepHeader(document, contents) {
	const [first] = contents.items;
	const above = [contents.commentBefore, first?.key.commentBefore].filter(isText).join("\n");
	if (first === void 0 || above === "") return;
	const lines = above.split("\n");
	const header = lines.splice(0, lines.findLastIndex((line) => line.includes("yaml-language-server:")) + 1);
	if (header.length > 0) document.commentBefore = [document.commentBefore, header.join("\n")].filter(isText).join("\n\n");
	first.key.commentBefore = lines.length === 0 ? null : lines.join("\n");
	contents.commentBefore = null;
}
function isText(text) {
	return text !== null && text !== void 0;
}
function joined(above, below) {
	return below === null || below === void 0 ? above : `${above}\n${below}`;
}
/** Orders a map and everything in it. */
function arrange(map, path, text, find) {
	const pairs = map.items;
	const order = orderAt(path, kindOf(map, path), find);
	claimComment(map, pairs);
	if (order !== void 0) reorder(pairs, order);
	for (const [index, { key, value }] of pairs.entries()) {
		if (index === 0 || order !== void 0) key.spaceBefore = false;
		if (!isCollection(value)) continue;
		value.spaceBefore = false;
		if (value.flow === true && !fitsLine(value, text)) unfold(value);
		if (isMap(value)) arrange(value, [...path, textOf(key)], text, find);
	}
}
/** A comment above a map's first key hangs on the map itself: it has to move with the key. */
function claimComment(map, [first]) {
	if (first === void 0 || !isText(map.commentBefore) || map.flow === true) return;
	first.key.commentBefore = joined(map.commentBefore, first.key.commentBefore);
	map.commentBefore = null;
}
/** Merged members stay first: what is written out wins over them wherever it stands. */
function reorder(pairs, order) {
	const compare = byOrder(["<<", ...order]);
	pairs.sort((a, b) => compare(textOf(a.key), textOf(b.key)));
}
function textOf(key) {
	return isScalar(key) ? String(key.value) : "";
}
/** What the map of properties says its kind is: the type stands beside it. */
function kindOf(map, path) {
	const type = path.length === 3 ? types.get(map) : void 0;
	const variant = (discriminator) => {
		const value = map.get(discriminator);
		return typeof value === "string" ? value : void 0;
	};
	if (path.length === 2) {
		const properties = map.get("properties", true);
		const told = map.get("type");
		if (isMap(properties) && typeof told === "string") types.set(properties, told);
	}
	return {
		...type !== void 0 && { type },
		variant
	};
}
const types = /* @__PURE__ */ new WeakMap();
function fitsLine(value, text) {
	const [start = 0, end = 0] = value.range ?? [];
	const source = text.slice(start, end);
	return !source.includes("\n") && source.length <= WIDTH;
}
/** What does not fit on a line is written as a block, one member a line. */
function unfold(value) {
	if (!isCollection(value) || value.items.length === 0) return;
	value.flow = false;
}
/** Empty lines between sections and between the members of `resources`, and nowhere else at those levels. */
function spread(contents) {
	const sections = contents.items;
	for (const [index, { key, value }] of sections.entries()) {
		key.spaceBefore = index > 0 && SPACED.has(textOf(key));
		if (textOf(key) !== "resources" || !isMap(value)) continue;
		for (const [position, pair] of value.items.entries()) pair.key.spaceBefore = position > 0;
	}
}
// src/declare/write/format-checked.ts
/** The canonical text of a manifest, proven to mean the same; undefined after its mistakes were reported. */
function formatChecked(text, filename, find, findings) {
	const own = new Findings();
	const file = new SourceFile(filename, text, "");
	const before = readYaml(file, own);
	if (own.hasErrors) readYaml(file, findings);
	if (own.hasErrors || before?.kind !== "map") return void 0;
	const formatted = formatYaml(text, find);
	const after = readYaml(new SourceFile(filename, formatted, ""), new Findings());
	if (after !== void 0 && canonical(plain(after)) === canonical(plain(before))) return formatted;
	throw new HoldfastError("bug", `formatting ${filename} would have changed what it says; it was left alone`);
}
function plain(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map(plain);
	return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plain(value)]));
}
// src/hosts/cli/commands/fmt.ts
/** `holdfast fmt [paths…]`: writes what would change, or with `--check` only names it. */
async function run(invocation) {
	const { flags, host, directory, output } = invocation;
	const paths = [...flags.list("file"), ...invocation.arguments];
	const findings = new Findings();
	const types = await builtInTypes();
	const files = findFiles({
		paths,
		directory,
		recursive: flags.has("recursive")
	}, findings);
	const changed = [];
	for (const file of files.filter(({ path }) => !/\.[cm]?[jt]s$/u.test(path))) {
		const standard = file.filename === "<stdin>";
		const text = standard ? await host.stdin.text() : readText(directory, file.path);
		const formatted = formatChecked(text, file.filename, (token) => types.get(token), findings);
		if (formatted !== void 0 && formatted !== text) changed.push(file.filename);
		if (standard && !flags.has("check")) output.out(formatted ?? text);
		else if (formatted !== void 0 && formatted !== text && !flags.has("check")) replace(file, formatted);
	}
	if (findings.hasErrors && flags.has("json")) printFindings(findings.list(), invocation);
	tell(findings.list(), invocation);
	if (findings.hasErrors) throw new HoldfastError("manifest", "not all files could be formatted");
	if (!files.some(({ filename }) => filename === "<stdin>")) name(changed, invocation);
	return flags.has("check") && changed.length > 0 ? 1 : 0;
}
function name(changed, { flags, output }) {
	const document = {
		format_version: "1.0",
		changed
	};
	if (flags.has("json")) output.out(`${jsonText(document)}\n`);
	else output.stream(changed.map((filename) => `${neutralLine(filename)}\n`));
}
/** Through links and with the rights the file had. */
function replace({ path }, text) {
	const target = realpathSync(path);
	const { mode } = statSync(target);
	writeWhole(".", target, [text]);
	chmodSync(target, mode);
}
async function builtInTypes() {
	const all = (await Promise.all(Object.values(registry).map((load) => load()))).flatMap(({ provider }) => Object.values(provider.resources).map((type) => [`${provider.name}:${type.name}`, type]));
	return new Map(all);
}
export { run };

//# sourceMappingURL=fmt-BwPbiS95.js.map