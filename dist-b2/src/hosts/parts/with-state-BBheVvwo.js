import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { D as Interrupts, o as openState } from "./run-DXbtmW9o.js";
import { n as loadManifest } from "./manifest-CbKc9LBk.js";
// src/hosts/cli/with-state.ts
/** Opens the stack's state and closes it again, whatever happens. Resource properties are resolved with `all` only. */
async function withState(invocation, run, parts = "frame") {
	const interrupts = new Interrupts(invocation, true);
	let state;
	try {
		const loaded = await loadManifest(invocation, {
			mode: "run",
			parts
		});
		state = await openState(invocation, loaded.stack, interrupts, { keyless: true });
		return await run({
			loaded,
			state,
			interrupts
		});
	} finally {
		await state?.close();
		interrupts.close();
	}
}
/** Runs under the lock. */
async function withLock({ command, flags }, { state }, run) {
	const lock = await state.store.lock(command, flags.duration("lock-timeout") ?? 0);
	try {
		await run();
	} finally {
		await lock.release();
	}
}
/** Changes the state document under the lock, after a backup. */
async function editState(invocation, session, edit) {
	await withLock(invocation, session, async () => {
		const snapshot = await session.state.store.read();
		await storeEdited(invocation, session, snapshot, edit(snapshot.document));
	});
}
/** Stores a document in place of the one read before. Tells where the backup of that one is. */
async function storeEdited({ output }, { state }, before, next) {
	requireSettled(before);
	if (before.exists) {
		const path = await state.backup(before.document);
		output.log("info", `The state as it was is kept in ${path}.`);
	}
	await state.store.commit(next);
}
/** Storing a document empties the journal, so nothing may be open in it. */
function requireSettled({ dangling }) {
	if (dangling.length === 0) return;
	const addresses = [...new Set(dangling.map(({ address }) => address))].join(", ");
	throw new HoldfastError("state", `an interrupted run left requests of unknown outcome open: ${addresses}`, { advice: "Run `holdfast apply` first: it finds out what became of them." });
}
export { withState as i, storeEdited as n, withLock as r, editState as t };

//# sourceMappingURL=with-state-BBheVvwo.js.map