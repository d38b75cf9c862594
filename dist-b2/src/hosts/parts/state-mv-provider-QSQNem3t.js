import { n as moveProvider } from "./surgery-CXt4m6eM.js";
import { O as Connections } from "./run-DXbtmW9o.js";
import { i as withState, t as editState } from "./with-state-BBheVvwo.js";
// src/hosts/cli/commands/state-mv-provider.ts
/** `holdfast state mv-provider FROM TO`: the recorded origin becomes that of the entry TO. Nothing is sent. */
async function run(invocation) {
	const [from = "", to = ""] = invocation.arguments;
	return withState(invocation, async (session) => {
		const connections = new Connections(invocation, session.loaded, session.interrupts);
		const { origin } = await connections.get(to);
		await connections.close();
		const source = {
			provider: from,
			origin: invocation.flags.text("origin")
		};
		await editState(invocation, session, (document) => moveProvider(document, source, {
			provider: to,
			origin
		}));
		invocation.output.out(`The objects of ${from} belong to ${to} at ${origin} now.\n`);
		return 0;
	});
}
export { run };

//# sourceMappingURL=state-mv-provider-QSQNem3t.js.map