import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { j as readText, l as parseDocument } from "./run-DXbtmW9o.js";
import { i as pushDocument } from "./surgery-CXt4m6eM.js";
import { i as withState, n as storeEdited, r as withLock } from "./with-state-BBheVvwo.js";
// src/hosts/cli/commands/state-push.ts
/** `holdfast state push FILE`: also the way back from a state that can no longer be read. */
async function run(invocation) {
	const { host, directory, output } = invocation;
	const [file = ""] = invocation.arguments;
	const text = file === "-" ? await host.stdin.text() : readText(directory, file);
	return withState(invocation, async (session) => {
		const pushed = parseDocument(text, {
			name: file,
			repair: "Push the document `holdfast state pull` printed, or one of the backups."
		}, {
			cipher: session.state.cipher,
			edited: true
		});
		await withLock(invocation, session, () => replace(invocation, session, pushed));
		output.out(`Stored ${Object.keys(pushed.resources).length} resources from ${file}.\n`);
		return 0;
	});
}
async function replace(invocation, session, pushed) {
	const force = invocation.flags.has("force");
	const snapshot = await readable(session, force);
	if (snapshot !== void 0) {
		const stored = snapshot.exists ? snapshot.document : void 0;
		await storeEdited(invocation, session, snapshot, pushDocument(stored, pushed, { force }));
		return;
	}
	const kept = await session.state.backupRaw();
	invocation.output.log("warn", `The stored state cannot be read; copies are kept in ${kept.join(", ")}.`);
	await session.state.store.restore({
		...pushed,
		serial: pushed.serial + 1
	});
}
/** The stored state; with `--force` undefined where it is damaged. */
async function readable({ state }, force) {
	try {
		return await state.store.read();
	} catch (error) {
		if (force && error instanceof HoldfastError && error.code === "state") return void 0;
		throw error;
	}
}
export { run };

//# sourceMappingURL=state-push-B4IMuWa9.js.map