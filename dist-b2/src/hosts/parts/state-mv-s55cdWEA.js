import { f as parseAddress } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { a as removeResources, o as showResource, r as moveResource } from "./surgery-CXt4m6eM.js";
import { C as usage } from "./start-BgxbLG5W.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { s as shellWord } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { o as openState } from "./run-DXbtmW9o.js";
import { i as withState, n as storeEdited, r as withLock, t as editState } from "./with-state-BBheVvwo.js";
import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
// src/hosts/cli/move-to-stack.ts
/** Moves a recorded object into another stack of the same manifest. Both stacks are locked; the vendor hears nothing of it. */
async function moveToStack(invocation, session, { from, to, stack }) {
	const { loaded, interrupts } = session;
	if (stack === loaded.stack.stack) throw usage(`--to-stack names the stack ${stack} itself`, "Leave the flag out to rename inside a stack.");
	const state = await openState(invocation, {
		...loaded.stack,
		stack
	}, interrupts);
	const other = {
		...session,
		state
	};
	try {
		await withLock(invocation, session, () => withLock(invocation, other, async () => {
			const source = await session.state.store.read();
			const target = await state.store.read();
			const recorded = showResource(source.document, from);
			const move = {
				from,
				to,
				stack
			};
			refuseOtherKey(recorded, source.document, state.keyring.keyId, move, loaded.stack.stack);
			const next = added(target.document, move, recorded, state.keyring.keyId);
			const left = removeResources(source.document, [from]);
			await storeEdited(invocation, other, target, next);
			await storeEdited(invocation, session, source, left);
		}));
	} finally {
		await state.close();
	}
}
/** Fingerprints tell a secret that changed from one that did not only under the key they were made with. */
function refuseOtherKey({ fingerprints, id }, { keyId }, otherKeyId, { from, to, stack }, here) {
	if (Object.keys(fingerprints).length === 0 || keyId === otherKeyId) return;
	throw new HoldfastError("state", `the stack ${stack} has a key of its own, so it could not tell whether the secrets of ${from} changed`, { advice: `Declare ${to} there and run \`holdfast import ${shellWord(to)} ${shellWord(id)} --stack ${stack}\`, then \`holdfast state rm ${shellWord(from)} --stack ${here}\`. With one HOLDFAST_STATE_KEY for both stacks this command moves it.` });
}
/** What it depends on stays behind, unless the other stack has it under the same name. */
function added(document, { to, stack }, recorded, keyId) {
	const { resources } = document;
	if (Object.hasOwn(resources, to)) throw usage(`${to} is in the state of ${stack} already`, "Choose another address, or remove that one first.");
	const owner = Object.entries(resources).find(([, { origin, type, id }]) => origin === recorded.origin && type === recorded.type && id === recorded.id);
	if (owner !== void 0) throw usage(`${stack} manages ${recorded.id} already, as ${owner[0]}`, "Forget it here with `holdfast state rm`.");
	const dependencies = recorded.dependencies.filter((address) => Object.hasOwn(resources, address));
	return {
		...document,
		serial: document.serial + 1,
		keyId,
		resources: {
			...resources,
			[to]: {
				...recorded,
				dependencies
			}
		}
	};
}
// src/hosts/cli/commands/state-mv.ts
/** `holdfast state mv FROM TO`, inside a stack or with `--to-stack` into another. */
async function run(invocation) {
	const [from = "", to = ""] = invocation.arguments;
	if (parseAddress(to) === void 0) throw usage(`${to} is no address`, "Write NAME or NAME[\"KEY\"].");
	const stack = invocation.flags.text("to-stack");
	return withState(invocation, async (session) => {
		if (stack === void 0) await editState(invocation, session, (document) => moveResource(document, from, to));
		else await moveToStack(invocation, session, {
			from,
			to,
			stack
		});
		const where = stack === void 0 ? "" : ` in the stack ${stack}`;
		invocation.output.out(`${neutralLine(`Moved ${from} to ${to}${where}.`)}\n`);
		return 0;
	});
}
export { run };

//# sourceMappingURL=state-mv-s55cdWEA.js.map