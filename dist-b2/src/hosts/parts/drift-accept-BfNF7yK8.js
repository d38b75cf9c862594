import { a as seenNow, n as endOfAccept } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { f as ACCEPT_FILE } from "./manifest-pulumi-Dx6THbTB.js";
import { c as prepare, f as driftOfDesired, u as ACCEPTABLE } from "./run-testing-BZOV7HjG.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { C as usage } from "./start-BgxbLG5W.js";
import { t as propertyAddress } from "./property-address-B4dD6Pk6.js";
import { j as readText, r as withSession } from "./run-DXbtmW9o.js";
import { t as replaceFiles } from "./replace-file-BKaoUtb-.js";
import { dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
// src/engine/acceptance.ts
/** What is live at one property now, as an accept would hold on to it. Refuses what has not drifted. */
async function acceptable(stack, context, address, path) {
	const options = {
		...context.options,
		targets: [address],
		excludes: []
	};
	const { planned } = await prepare({
		...stack,
		accepted: []
	}, {
		...context,
		options
	});
	const desired = planned.resolved.get(address);
	const type = context.types(desired?.type ?? "");
	if (desired === void 0 || type === void 0) throw notDeclared(address);
	const { recorded, observed } = paired(planned.matches.get(address), desired);
	const { keyring } = context;
	const found = driftOfDesired(type, desired, {
		kind: "paired",
		recorded,
		observed
	}, keyring);
	if (!drifted(found).includes(path)) throw notDrifted(found, path);
	return seenNow({
		type,
		desired,
		recorded,
		observed,
		keyring
	}, path);
}
function paired(match, { address }) {
	if (match?.kind === "paired") return match;
	if (match?.kind === "problem") throw match.error;
	throw new HoldfastError("error", `${address} has no live object to accept a value of`, { advice: "Only a property that was applied and then changed at the vendor can be accepted." });
}
function drifted({ properties }) {
	return properties.filter((one) => ACCEPTABLE.includes(one.class)).map(({ path }) => path);
}
function notDeclared(address) {
	return new HoldfastError("error", `no resource is called ${address}`, { advice: "`holdfast drift` shows the addresses; one of a group is written group[\"key\"]." });
}
function notDrifted(found, path) {
	const others = drifted(found);
	return new HoldfastError("error", `${found.address}#${path} has not drifted`, { advice: others.length === 0 ? `Nothing of ${found.address} has: there is nothing to accept.` : `What has: ${others.join(", ")}.` });
}
// src/hosts/cli/commands/drift-accept.ts
/** `holdfast drift accept ADDR#PROP`: writes the live value into the reviewed file; nothing is sent but reads. */
async function run(invocation) {
	const { address, path } = propertyAddress(invocation.arguments[0] ?? "");
	const wish = wishOf(invocation);
	return withSession(invocation, {
		writes: false,
		anyAccept: true
	}, async (session) => {
		const seen = await acceptable(session.stack, session.context, address, path);
		const accepted = {
			address,
			path,
			seen,
			...wish
		};
		const file = join(directoryOf(address, session, invocation), ACCEPT_FILE);
		const { withAcceptEntry } = await import("./accept-entry-DUnfkDPv.js");
		const before = existsSync(file) ? readText("", file) : void 0;
		replaceFiles([{
			path: file,
			text: withAcceptEntry(before, accepted, session.stack.stack)
		}]);
		invocation.output.out(`Accepted ${address}#${path} until ${wish.until}, in ${file}. Commit it for review.\n`);
		return 0;
	});
}
function wishOf({ flags, host }) {
	const until = flags.text("until") ?? "";
	const reason = flags.text("reason")?.trim() ?? "";
	const end = endOfAccept(until);
	if (Number.isNaN(end)) throw usage(`--until does not take ${JSON.stringify(until)}`, "Write a day, e.g. 2026-12-31.");
	if (end <= host.clock.now()) throw usage(`--until ${until} is past`, "An accept must end later than now.");
	if (reason === "") throw usage("an accept needs a reason", "Add --reason TEXT; whoever reviews the file reads it.");
	return {
		until,
		reason,
		by: flags.text("by") ?? host.who
	};
}
/** Beside the file that declares the resource. */
function directoryOf(address, { stack }, { directory }) {
	const filename = stack.desired.find((one) => one.address === address)?.source?.filename;
	return filename === void 0 || filename.startsWith("<") ? directory : dirname(resolve(filename));
}
export { run };

//# sourceMappingURL=drift-accept-BfNF7yK8.js.map