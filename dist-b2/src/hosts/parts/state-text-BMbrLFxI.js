import { b as SENSITIVE } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
import { Z as memberLines } from "./run-DXbtmW9o.js";
// src/reports/state-text.ts
/** The state for people, resource by resource. */
function* stateText(document, view) {
	const addresses = Object.keys(document.resources).sort();
	for (const address of addresses) {
		const recorded = document.resources[address];
		if (recorded !== void 0) yield `${resourceText(address, recorded, view)}\n`;
	}
	const outputs = document.outputs ?? {};
	if (Object.keys(outputs).length > 0) yield `Outputs:\n${memberLines(outputs, " ").join("\n")}\n\n`;
	const { name, stack, serial, lineage } = document;
	yield `Stack ${name}/${stack}: ${addresses.length} recorded, serial ${serial}, lineage ${lineage}.\n`;
}
/** What is recorded of one address. Secrets are recorded as fingerprints, which say nothing and are not shown. */
function resourceText(address, recorded, view) {
	const { id, provider, origin, type, variant, scope, applied, fingerprints, dependencies, options, deposed } = recorded;
	const sealed = Object.fromEntries(Object.keys(fingerprints).map((path) => [path, SENSITIVE]));
	const left = deposed.map((object) => object.id);
	const facts = [
		`at ${origin} (provider entry ${provider})`,
		...options.protect === true ? ["protected"] : [],
		...options.retainOnDelete === true ? ["kept when no longer declared"] : [],
		...dependencies.length > 0 ? [`needs ${dependencies.join(", ")}`] : [],
		...left.length > 0 ? [`left behind by a replacement: ${left.join(", ")}`] : []
	];
	return [
		view.paint("bold", `# ${neutralLine(address)}`),
		...facts.map((fact) => `  # ${neutralLine(fact)}`),
		`  ${type} ${neutralLine(variant)} {`,
		...memberLines({
			id,
			...scope,
			...applied,
			...sealed
		}, " ").map((line) => `    ${line}`),
		"  }",
		""
	].join("\n");
}
export { stateText as n, resourceText as t };

//# sourceMappingURL=state-text-BMbrLFxI.js.map