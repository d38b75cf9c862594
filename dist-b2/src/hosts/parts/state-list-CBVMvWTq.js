import { t as listAddresses } from "./surgery-CXt4m6eM.js";
import { i as withState } from "./with-state-BBheVvwo.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
// src/hosts/cli/commands/state-list.ts
/** `holdfast state list [patterns…]`. */
async function run(invocation) {
	const { output, flags } = invocation;
	return withState(invocation, async ({ state }) => {
		const { document } = await state.store.read();
		const addresses = listAddresses(document, invocation.arguments);
		if (flags.has("json")) output.out(`${jsonText(addresses)}\n`);
		else output.stream(addresses.map((address) => `${neutralLine(address)}\n`));
		return 0;
	});
}
export { run };

//# sourceMappingURL=state-list-CBVMvWTq.js.map