import { r as destroy } from "./run-testing-BZOV7HjG.js";
import { F as createApproval, P as finishRun, r as withSession } from "./run-DXbtmW9o.js";
// src/hosts/cli/commands/destroy.ts
/** `holdfast destroy`: deletes what state holds; the manifest's resources are not even resolved. */
async function run(invocation) {
	const approval = createApproval(invocation, "destroy");
	const wish = {
		writes: true,
		parts: "frame",
		paths: invocation.arguments
	};
	return withSession(invocation, wish, async (session) => {
		const result = await destroy(session.stack, session.context, (plan) => approval.ask(plan, session));
		const refusal = approval.refusal();
		const shown = result.plan.problems.length === 0;
		return finishRun({
			result,
			verb: "Destroy",
			refusal,
			shown
		}, session, invocation);
	});
}
export { run };

//# sourceMappingURL=destroy-DSnq16GP.js.map