import { C as usage } from "./start-BgxbLG5W.js";
import { i as withState } from "./with-state-BBheVvwo.js";
// src/hosts/cli/commands/force-unlock.ts
/** `holdfast force-unlock ID`: asks, since a run that still lives would lose its protection. */
async function run(invocation) {
	const { flags, host, output } = invocation;
	const [id = ""] = invocation.arguments;
	if (!flags.has("yes") && !host.stdin.isTTY) throw usage("force-unlock asks before it removes a lock, and there is no terminal", "Add --yes.");
	return withState(invocation, async ({ state, interrupts }) => {
		const holder = await state.store.lockHolder();
		if (holder !== void 0) output.log("info", heldBy(holder));
		if ((flags.has("yes") ? "yes" : await host.stdin.ask("Remove the lock? Only 'yes' will be accepted, and only when that run is no more.\n\n  Enter a value: ", interrupts.soft))?.trim() !== "yes") {
			output.log("warn", "The lock stays.");
			return 8;
		}
		await state.store.forceUnlock(id);
		output.out("The lock is removed.\n");
		return 0;
	});
}
/** What is known of the holder: a lock half written names nobody. */
function heldBy({ who, host, pid, operation, created }) {
	return `Held by ${who}${host === "" ? "" : ` on ${host} (pid ${pid})`} for ${operation}${created === "" ? "" : ` since ${created}`}.`;
}
export { run };

//# sourceMappingURL=force-unlock-FijxErsX.js.map