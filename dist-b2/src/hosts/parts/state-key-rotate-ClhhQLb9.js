import { f as promoteKey, g as rotateKey, h as newKey, i as tableLookup, m as createKeyring, o as openState, p as stageKey } from "./run-DXbtmW9o.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { C as usage, b as jsonText } from "./start-BgxbLG5W.js";
import { E as seal, N as valueAt, j as resolveValue, x as recordOf } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { i as withState } from "./with-state-BBheVvwo.js";
import { randomUUID } from "node:crypto";
// src/state/rotate.ts
/**
* Puts a stack under a new key. Open the store keyless, so that a lost key can be replaced too. Interrupted anywhere,
* the key that fits the stored state is found again; with a key from HOLDFAST_STATE_KEY the caller must show the new
* one to the user.
*/
async function rotate({ store, backup, keyDirectory }, key, refingerprint, lockTimeoutMs = 0) {
	const keyring = createKeyring(key, "the new key");
	const lock = await store.lock("state key rotate", lockTimeoutMs);
	try {
		const snapshot = await store.read();
		if (!snapshot.exists) throw nothingToRotate(store.description);
		const rotation = rotateKey(snapshot, keyring, refingerprint);
		await backup(snapshot.document);
		if (keyDirectory !== void 0) await stageKey(keyDirectory, key);
		await store.commit(rotation.document);
		if (keyDirectory !== void 0) await promoteKey(keyDirectory);
		return rotation;
	} finally {
		await lock.release();
	}
}
function nothingToRotate(description) {
	return new HoldfastError("state", `${description} has no state yet, so no fingerprints to rotate`, { advice: "The first apply makes a key." });
}
// src/hosts/cli/former-keyring.ts
/** The keyring the stored fingerprints were made with, or undefined where its key is not at hand. */
async function formerKeyring(invocation, { stack }, interrupts) {
	try {
		const { store, keyring, close } = await openState(invocation, stack, interrupts);
		try {
			const { document } = await store.read();
			return document.keyId === keyring.keyId ? keyring : void 0;
		} finally {
			await close();
		}
	} catch (error) {
		if (error instanceof HoldfastError && (error.code === "state" || error.code === "error")) return void 0;
		throw error;
	}
}
// src/hosts/cli/refingerprint.ts
/**
* Makes fingerprints anew from the declared secrets. A secret waiting to be applied must stay waiting: where the former
* fingerprint is not that of the declared value, the new one fits no value at all.
*/
function refingerprinting(input) {
	const declared = new Map(input.stack.desired.map((desired) => [desired.address, desired]));
	const renewed = [];
	const open = [];
	const refingerprint = (address, recorded, keyring) => {
		const make = maker(declared.get(address), recorded, input, declared);
		const [next, before] = [make(keyring), input.former && make(input.former)];
		const prints = Object.entries(recorded.fingerprints).map(([path, known]) => {
			const fits = next[path] !== void 0 && (before === void 0 || before[path] === known);
			(fits ? renewed : open).push(`${address}#${path}`);
			return [path, fits ? next[path] ?? "" : keyring.digest([
				"fits nothing",
				path,
				randomUUID()
			])];
		});
		return withFingerprints(recorded, Object.fromEntries(prints));
	};
	return {
		refingerprint,
		renewed,
		open
	};
}
/** Gives the fingerprints a key makes of the declared secrets; none where another object is declared. */
function maker(desired, recorded, { document, types }, declared) {
	const type = types(recorded.type);
	if (desired === void 0 || type === void 0) return () => ({});
	if (desired.type !== recorded.type || desired.variant !== recorded.variant) return () => ({});
	const whole = seal(type, resolved(desired, document, declared));
	return (keyring) => printsOf(type, whole, recorded, keyring);
}
function printsOf(type, desired, recorded, keyring) {
	return recordOf({
		type,
		desired,
		origin: recorded.origin,
		id: recorded.id,
		keyring
	}).fingerprints;
}
/** References point to recorded ids and declared properties; what only the vendor knows stays open. */
function resolved(desired, { resources }, declared) {
	const properties = resolveValue(desired.properties, ({ address, path }) => path === "id" ? resources[address]?.id : valueAt(declared.get(address)?.properties ?? {}, path));
	return {
		...desired,
		properties
	};
}
/** The witness goes: its digest is of the former key, and only the vendor's answer could make it anew. */
function withFingerprints(recorded, fingerprints) {
	const renewed = {
		...recorded,
		fingerprints
	};
	delete renewed.witness;
	return renewed;
}
// src/hosts/cli/commands/state-key-rotate.ts
/** `holdfast state key rotate`: the stored fingerprints are made anew with another key; nothing is sent. */
async function run(invocation) {
	return withState(invocation, (session) => rotateStack(invocation, session), "all");
}
async function rotateStack(invocation, session) {
	const { host, flags, directory } = invocation;
	const { loaded, state, interrupts } = session;
	const given = host.env["HOLDFAST_STATE_KEY_NEXT"]?.trim() ?? "";
	const key = given === "" ? newKey() : given;
	const to = keyIdOf(key);
	const { document } = await state.store.read();
	const former = await formerKeyring(invocation, loaded, interrupts);
	if (document.keyId === to) throw sameKey(to);
	const types = await tableLookup(loaded.stack, directory);
	const work = refingerprinting({
		stack: loaded.stack,
		document,
		types,
		former
	});
	const timeout = flags.duration("lock-timeout") ?? 0;
	const rotation = await rotate(state, key, work.refingerprint, timeout);
	const shown = given === "" && state.keyDirectory === void 0 ? key : void 0;
	tell(invocation, {
		...work,
		from: former?.keyId,
		to: rotation.document.keyId ?? to,
		key: shown
	}, session);
	return 0;
}
function keyIdOf(key) {
	return createKeyring(key, "HOLDFAST_STATE_KEY_NEXT").keyId;
}
function sameKey(keyId) {
	return usage(`the state is under key ${keyId} already`, "Unset HOLDFAST_STATE_KEY_NEXT, or give another key there.");
}
function tell({ flags, output }, done, { state }) {
	const { renewed, open, from, to, key } = done;
	if (flags.has("json")) output.out(`${jsonText(documentOf(done))}\n`);
	else if (key !== void 0) output.out(`${key}\n`);
	output.log("info", `Fingerprints made anew with key ${to}: ${String(renewed.length)}.`);
	if (open.length > 0) output.log("warn", `Not as applied, so the next plan shows them as changed: ${open.join(", ")}.`);
	if (from === void 0 && renewed.length > 0) output.log("warn", "The former key is not at hand, so the declared secrets were believed to be the applied ones; `holdfast apply --resend-secrets` makes sure.");
	if (state.keyDirectory !== void 0) return;
	const what = key === void 0 ? "the value of HOLDFAST_STATE_KEY_NEXT" : "the key above";
	output.log("info", `Set HOLDFAST_STATE_KEY to ${what} for everyone before the next run.`);
}
function documentOf({ renewed, open, from, to, key }) {
	return {
		key_id: to,
		...from !== void 0 && { previous_key_id: from },
		...key !== void 0 && { key },
		renewed,
		open
	};
}
export { run };

//# sourceMappingURL=state-key-rotate-ClhhQLb9.js.map