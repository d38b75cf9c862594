import { u as renderDocument } from "./run-DXbtmW9o.js";
import { i as withState } from "./with-state-BBheVvwo.js";
import { y as inertJson } from "./start-BgxbLG5W.js";
// src/hosts/cli/commands/state-pull.ts
/** `holdfast state pull`: the document as `state push` takes it, the journal folded in. */
async function run(invocation) {
	return withState(invocation, async ({ state }) => {
		const { document } = await state.store.read();
		invocation.output.out(inertJson(renderDocument(document)));
		return 0;
	});
}
export { run };

//# sourceMappingURL=state-pull-C-cBRiDb.js.map