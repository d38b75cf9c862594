import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { C as createWhole, E as replaceOwn, T as readOwn, _ as stackDirectories, o as openState, w as ensureDirectory } from "./run-DXbtmW9o.js";
import { C as usage, b as jsonText } from "./start-BgxbLG5W.js";
import { i as withState } from "./with-state-BBheVvwo.js";
import { join } from "node:path";
// src/state/copy-key.ts
/** The key in use and the one an interrupted rotation left. */
const NAMES = ["key", "key.next"];
/**
* Puts a local stack's key file beside the place its state goes to. False where one of the two has no key file of its
* own: the key is then for the user to carry over.
*/
async function copyKey(from, to, { force }) {
	if (from === void 0 || to === void 0) return false;
	for (const directory of stackDirectories(to)) await ensureDirectory(directory);
	for (const name of NAMES) {
		const key = await readOwn(join(from, name));
		if (key !== void 0) await place(join(to, name), key.text, force);
	}
	return true;
}
async function place(path, key, force) {
	if (force) return replaceOwn(path, key);
	if (await createWhole(path, key)) return;
	if ((await readOwn(path))?.text === key) return;
	throw new HoldfastError("state", `${path} holds another key already`, { advice: "Choose an empty place, or replace that key with --force." });
}
// src/state/migrate.ts
/** Copies a stack's state, its open writes and its run history; the source stays as it was. Both are locked meanwhile. */
async function migrate(from, to, { force = false, lockTimeoutMs = 0 }) {
	const source = await from.lock("state migrate", lockTimeoutMs);
	try {
		const target = await to.lock("state migrate", lockTimeoutMs);
		try {
			return await copy(from, to, force);
		} finally {
			await target.release();
		}
	} finally {
		await source.release();
	}
}
async function copy(from, to, force) {
	const snapshot = await from.read();
	const present = await to.read();
	if (!snapshot.exists) throw new HoldfastError("state", `${from.description} has no state to migrate`, { advice: "Check the backend and the stack." });
	if (present.exists && !force) throw new HoldfastError("state", `${to.description} has a state already`, { advice: "Choose an empty place, or replace that state with --force." });
	const runs = await from.readRuns() ?? [];
	const serial = Math.max(snapshot.document.serial, present.document.serial + 1);
	await to.commit({
		...snapshot.document,
		serial
	});
	await to.append(openEntries(snapshot));
	for (const run of runs) await to.writeRun(run);
	return {
		resources: Object.keys(snapshot.document.resources).length,
		runs: runs.length,
		serial
	};
}
/** Writes without a known outcome and the lists taken before them; the next apply resolves them at the new place. */
function openEntries({ dangling, listings }) {
	const runs = new Set(dangling.map((intent) => intent.run));
	return [...Object.entries(listings).flatMap(([key, ids]) => {
		const run = key.slice(0, key.indexOf(" "));
		return runs.has(run) ? [{
			kind: "listing",
			run,
			scope: key.slice(run.length + 1),
			ids
		}] : [];
	}), ...dangling];
}
// src/hosts/cli/commands/state-migrate.ts
/** `holdfast state migrate --to URL`: state, open writes and history at another place; the source stays as it was. */
async function run(invocation) {
	const backend = invocation.flags.text("to");
	if (backend === void 0) throw usage("state migrate needs a place", "Add --to URL.");
	return withState(invocation, async (session) => {
		const { stack } = session.loaded;
		const target = await openState(invocation, {
			...stack,
			backend
		}, session.interrupts, { keyless: true });
		try {
			await move(invocation, session, target);
		} finally {
			await target.close();
		}
		return 0;
	});
}
async function move(invocation, { state }, target) {
	const { flags, output } = invocation;
	const [from, to] = [state.store, target.store];
	if (from.description === to.description) throw usage(`${to.description} is where the state is already`, "Give another place to --to.");
	const force = flags.has("force");
	const present = force ? await to.read() : void 0;
	if (present?.exists === true) output.log("info", `The state replaced is kept in ${await target.backup(present.document)}.`);
	await requireState(from);
	const keyed = await copyKey(state.keyDirectory, target.keyDirectory, { force });
	const moved = await migrate(from, to, {
		force,
		lockTimeoutMs: flags.duration("lock-timeout") ?? 0
	});
	if (flags.has("json")) output.out(`${jsonText({
		...moved,
		to: to.description
	})}\n`);
	else output.out(summary(moved, from, to));
	if (!keyed) output.log("info", keyAdvice(state, target));
}
/** Before a key file is copied for nothing. */
async function requireState(store) {
	if ((await store.read()).exists) return;
	throw new HoldfastError("state", `${store.description} has no state to migrate`, { advice: "Check the backend and the stack." });
}
function summary({ resources, runs, serial }, from, to) {
	return [
		`Copied ${String(resources)} resources and ${String(runs)} run records to ${to.description} (serial ${String(serial)}).`,
		"Next: write the new place as `backend:` into the manifest, run `holdfast plan`, and when it is empty remove",
		`the former state, which stays as it was: ${from.description}\n`
	].join("\n");
}
/** Fingerprints fit one key, which does not travel with the state. */
function keyAdvice({ keyDirectory: from }, { keyDirectory: to }) {
	if (from !== void 0) return `Set HOLDFAST_STATE_KEY to the key in ${from}/key for everyone who plans or applies.`;
	if (to !== void 0) return "Set HOLDFAST_STATE_KEY to the key of the former place; no key file was written.";
	return "HOLDFAST_STATE_KEY stays as it is.";
}
export { run };

//# sourceMappingURL=state-migrate-gzP91BP4.js.map