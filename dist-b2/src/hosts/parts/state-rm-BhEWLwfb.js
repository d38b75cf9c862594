import { a as removeResources } from "./surgery-CXt4m6eM.js";
import { i as withState, n as storeEdited, r as withLock } from "./with-state-BBheVvwo.js";
import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
// src/hosts/cli/let-go.ts
/** Forgets addresses, and with them what an interrupted run left open there: whatever came of that is nobody's. */
async function letGo(invocation, session, addresses) {
	const { store } = session.state;
	await withLock(invocation, session, async () => {
		const { document, dangling } = await store.read();
		const mine = dangling.filter(({ address }) => addresses.includes(address));
		const next = without(document, mine, addresses);
		if (mine.length > 0 && (next === void 0 || mine.length === dangling.length)) await store.append(mine.map(({ intent, run, address }) => ({
			kind: "outcome",
			run,
			intent,
			result: "failed",
			address
		})));
		if (next !== void 0) await storeEdited(invocation, session, await store.read(), next);
	});
}
/** Undefined where nothing is recorded of any of them; what is open there need not be recorded. */
function without(document, open, addresses) {
	const onlyOpen = new Set(open.map(({ address }) => address));
	const recorded = addresses.filter((address) => Object.hasOwn(document.resources, address) || !onlyOpen.has(address));
	return recorded.length === 0 ? void 0 : removeResources(document, recorded);
}
// src/hosts/cli/commands/state-rm.ts
/** `holdfast state rm ADDR…`. */
async function run(invocation) {
	const addresses = invocation.arguments;
	return withState(invocation, async (session) => {
		await letGo(invocation, session, addresses);
		invocation.output.out(`Forgotten: ${neutralLine(addresses.join(", "))}. The objects stay at the vendor.\n`);
		return 0;
	});
}
export { run };

//# sourceMappingURL=state-rm-BhEWLwfb.js.map