import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { s as shellWord } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
// src/state/surgery.ts
/** Addresses in order; with patterns (`*` matches anything) only those that one of them matches. */
function listAddresses(document, patterns = []) {
	const addresses = Object.keys(document.resources).sort();
	if (patterns.length === 0) return addresses;
	const tests = patterns.map(toTest);
	return addresses.filter((address) => tests.some((test) => test.test(address)));
}
/** What state remembers of one address. */
function showResource(document, address) {
	const recorded = Object.hasOwn(document.resources, address) ? document.resources[address] : void 0;
	if (recorded === void 0) throw unknownAddress(document, address);
	return recorded;
}
/** Renames an address, also where other resources depend on it. */
function moveResource(document, from, to) {
	const recorded = showResource(document, from);
	if (Object.hasOwn(document.resources, to)) throw new HoldfastError("usage", `${to} is in the state already`, { advice: `Remove it first with "holdfast state rm ${shellWord(to)}", or move to another address.` });
	const moved = [...Object.entries(document.resources).filter(([address]) => address !== from), [to, recorded]].map(([address, each]) => [address, {
		...each,
		dependencies: each.dependencies.map((name) => name === from ? to : name)
	}]);
	return raised(document, Object.fromEntries(moved));
}
/** Forgets addresses; the objects themselves stay where they are. */
function removeResources(document, addresses) {
	for (const address of addresses) showResource(document, address);
	const left = Object.entries(document.resources).filter(([address]) => !addresses.includes(address)).map(([address, recorded]) => [address, {
		...recorded,
		dependencies: recorded.dependencies.filter((name) => !addresses.includes(name))
	}]);
	return raised(document, Object.fromEntries(left));
}
/** Moves every object of one provider entry (and origin) to another, e.g. after a host was renamed. */
function moveProvider(document, from, to) {
	const belongs = (recorded) => recorded.provider === from.provider && (from.origin === void 0 || recorded.origin === from.origin);
	const entries = Object.entries(document.resources);
	if (!entries.some(([, recorded]) => belongs(recorded))) throw new HoldfastError("usage", `nothing in the state belongs to provider ${from.provider}`, { advice: `Known are: ${[...new Set(entries.map(([, recorded]) => recorded.provider))].sort().join(", ") || "none"}.` });
	const moved = entries.map(([address, recorded]) => [address, belongs(recorded) ? {
		...recorded,
		provider: to.provider,
		origin: to.origin
	} : recorded]);
	return raised(document, Object.fromEntries(moved));
}
/** The document to store for a pushed one; refuses another history and what is older than what is there. */
function pushDocument(stored, pushed, options = {}) {
	if (stored === void 0) return {
		...pushed,
		serial: Math.max(pushed.serial, 1)
	};
	const force = "Check that it is the right file; \"holdfast state push --force FILE\" stores it all the same.";
	if (options.force !== true && stored.lineage !== pushed.lineage) {
		const histories = `lineage ${pushed.lineage}, stored is ${stored.lineage}`;
		throw new HoldfastError("state", `the pushed state is of another history (${histories})`, { advice: force });
	}
	if (options.force !== true && pushed.serial < stored.serial) {
		const serials = `serial ${pushed.serial}, stored is ${stored.serial}`;
		throw new HoldfastError("state", `the pushed state is older than the stored one (${serials})`, { advice: force });
	}
	return {
		...pushed,
		serial: Math.max(pushed.serial, stored.serial + 1)
	};
}
function raised(document, resources) {
	return {
		...document,
		serial: document.serial + 1,
		resources
	};
}
function unknownAddress(document, address) {
	const some = Object.keys(document.resources).sort().slice(0, 5).join(", ");
	return new HoldfastError("usage", `${address} is not in the state`, { advice: some === "" ? "The state is empty." : `"holdfast state list" shows what is, e.g. ${some}.` });
}
function toTest(pattern) {
	const literal = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
	const instances = pattern.includes("*") || pattern.endsWith("]") ? "" : "(?:\\[.*\\])?";
	return new RegExp(`^${literal.join(".*")}${instances}$`, "su");
}
export { removeResources as a, pushDocument as i, moveProvider as n, showResource as o, moveResource as r, listAddresses as t };

//# sourceMappingURL=surgery-CXt4m6eM.js.map