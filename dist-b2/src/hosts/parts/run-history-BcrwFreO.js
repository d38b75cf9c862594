import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { m as runDigest } from "./run-testing-BZOV7HjG.js";
import { s as verifyChain } from "./run-DXbtmW9o.js";
import { C as usage } from "./start-BgxbLG5W.js";
// src/hosts/cli/run-history.ts
/** Reads the history; a backend that keeps none is an error. */
async function readHistory(store) {
	const { document } = await store.read();
	const runs = await store.readRuns();
	if (runs === void 0) throw new HoldfastError("error", "this backend keeps no history", { advice: "Other backends do: file, s3, postgres." });
	return {
		document,
		chain: verifyChain(runs, document.head)
	};
}
/** Throws unless the chain is whole and, where a head is given, holds it. */
function requireChain({ chain, document }, head) {
	const advice = "Somebody changed or removed a record, or the state is not the one they belong to. Compare with a backup, and with the head printed after each apply.";
	if (!chain.ok) {
		const count = chain.linked.length;
		throw new HoldfastError("state", `the history is broken: ${count} ${count === 1 ? "run holds" : "runs hold"} together, the one before (${short(chain.missing)}) is missing or was changed`, { advice });
	}
	if (head === void 0) return;
	if (!/^[0-9a-f]{8,64}$/u.test(head)) throw usage(`${JSON.stringify(head)} is no head`, "It is the digest printed after an apply.");
	if (chain.linked.some((run) => runDigest(run).startsWith(head))) return;
	throw new HoldfastError("state", `no run of this history has the digest ${short(head)}; its head is ${short(document.head)}`, { advice });
}
/** The runs up to the one that a number or the beginning of an id names, oldest first. */
function runsUpTo({ chain }, wanted) {
	const runs = chain.linked.toReversed();
	const found = runs.filter(({ serial, run }) => String(serial) === wanted || wanted.length >= 4 && run.startsWith(wanted));
	if (found.length === 1 && found[0] !== void 0) return runs.slice(0, runs.indexOf(found[0]) + 1);
	throw usage(found.length === 0 ? `there is no run ${wanted}` : `${wanted} names several runs`, "`holdfast history` lists the runs: #NUMBER, or the beginning of an id.");
}
function short(digest) {
	return digest === void 0 ? "none" : digest.slice(0, 16);
}
export { requireChain as n, runsUpTo as r, readHistory as t };

//# sourceMappingURL=run-history-BcrwFreO.js.map