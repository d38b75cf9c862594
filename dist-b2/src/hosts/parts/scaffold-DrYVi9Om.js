import { t as blockYaml } from "./manifest-yaml-Bu-BYzF1.js";
import { n as scaffold, t as findNamedType } from "./type-token-CmOtUtp-.js";
import { l as NAME } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { C as usage } from "./start-BgxbLG5W.js";
// src/hosts/cli/commands/scaffold.ts
/** `holdfast scaffold TYPE.KIND`: a block to put into a manifest. */
async function run({ arguments: [text = ""], flags, output }) {
	const { token, type, variant } = await findNamedType(text);
	if (variant === void 0) {
		const kinds = Object.keys(type.variants);
		throw usage(`${token} does not say which kind`, `Write ${token}.KIND; its kinds: ${kinds.join(", ")}.`);
	}
	const name = flags.text("name") ?? nameOf(variant);
	if (!NAME.test(name)) throw usage(`--name does not take ${JSON.stringify(name)}`, "Use letters, digits, _ and -.");
	const { block, variables } = scaffold(type, token, variant, name);
	output.out(`resources:\n${blockYaml(block)}`);
	if (variables.length > 0) output.err(`\nSet before planning: ${variables.join(", ")}.\n`);
	return 0;
}
function nameOf(variant) {
	const name = variant.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
	return /^[a-z]/u.test(name) ? name : `resource-${name}`;
}
export { run };

//# sourceMappingURL=scaffold-DrYVi9Om.js.map