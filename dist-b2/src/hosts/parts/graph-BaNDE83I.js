import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
import { n as loadManifest } from "./manifest-CbKc9LBk.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
// src/reports/graph.ts
/** The dependency graph as a Mermaid flowchart; arrows point to what is needed first. */
function mermaid(nodes) {
	const ids = new Map(nodes.map(({ address }, index) => [address, `n${index}`]));
	const boxes = nodes.map((node) => `  ${ids.get(node.address) ?? ""}["${mermaidText(node)}"]`);
	const arrows = edges(nodes).map(([from, to]) => `  ${ids.get(from) ?? ""} --> ${ids.get(to) ?? ""}`);
	return `${[
		"flowchart LR",
		...boxes,
		...arrows
	].join("\n")}\n`;
}
/** The dependency graph for Graphviz. */
function dot(nodes) {
	const text = (value) => `"${neutralLine(value).replace(/[\\"]/gu, "\\$&")}"`;
	const boxes = nodes.map(({ address, type, variant }) => `  ${text(address)} [label=${text(`${address} (${type} ${variant})`)}];`);
	const arrows = edges(nodes).map(([from, to]) => `  ${text(from)} -> ${text(to)};`);
	return `${[
		"digraph holdfast {",
		"  rankdir = \"LR\";",
		"  node [shape = \"box\"];",
		...boxes,
		...arrows,
		"}"
	].join("\n")}\n`;
}
function edges(nodes) {
	const known = new Set(nodes.map(({ address }) => address));
	return nodes.flatMap(({ address, dependencies }) => dependencies.filter((needed) => known.has(needed)).map((needed) => [address, needed]));
}
/** Mermaid reads HTML entities and markup in labels: everything but plain characters becomes a code. */
function mermaidText({ address, type, variant }) {
	return neutralLine(`${address} (${type} ${variant})`).replace(/[^\w .:()/*-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
// src/hosts/cli/commands/graph.ts
/** `holdfast graph`: offline, what needs what. */
async function run(invocation) {
	const { flags, output } = invocation;
	const { stack } = await loadManifest(invocation, {
		mode: "validate",
		paths: invocation.arguments
	});
	const nodes = stack.desired.map(({ address, type, variant, dependencies }) => {
		return {
			address,
			type,
			variant,
			dependencies
		};
	});
	const format = flags.has("json") ? "json" : flags.text("output");
	if (format === "json") output.out(`${jsonText({
		format_version: "1.0",
		nodes
	}, 2)}\n`);
	else output.out(format === "dot" ? dot(nodes) : mermaid(nodes));
	return 0;
}
export { run };

//# sourceMappingURL=graph-BaNDE83I.js.map