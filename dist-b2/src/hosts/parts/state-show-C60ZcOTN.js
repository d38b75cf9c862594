import { o as showResource } from "./surgery-CXt4m6eM.js";
import { t as resourceText } from "./state-text-BMbrLFxI.js";
import { i as withState } from "./with-state-BBheVvwo.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
// src/hosts/cli/commands/state-show.ts
/** `holdfast state show ADDR`. */
async function run(invocation) {
	const { output, flags } = invocation;
	const [address = ""] = invocation.arguments;
	return withState(invocation, async ({ state }) => {
		const { document } = await state.store.read();
		const recorded = showResource(document, address);
		if (flags.has("json")) output.out(`${jsonText({
			address,
			...recorded
		}, 2)}\n`);
		else output.out(resourceText(address, recorded, output.outView));
		return 0;
	});
}
export { run };

//# sourceMappingURL=state-show-C60ZcOTN.js.map