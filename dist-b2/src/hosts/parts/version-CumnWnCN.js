import { b as jsonText } from "./start-BgxbLG5W.js";
import process from "node:process";
// src/hosts/cli/commands/version.ts
/** `holdfast version`. */
function run({ flags, output, toolVersion }) {
	const facts = {
		version: toolVersion,
		node: process.versions.node,
		platform: `${process.platform}-${process.arch}`
	};
	output.out(flags.has("json") ? `${jsonText(facts)}\n` : `Holdfast v${toolVersion}\non ${facts.platform}, Node ${facts.node}\n`);
	return Promise.resolve(0);
}
export { run };

//# sourceMappingURL=version-CumnWnCN.js.map