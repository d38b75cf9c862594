import { A as readPlanFile, L as printPlan, R as requireFormat, u as renderDocument } from "./run-DXbtmW9o.js";
import { n as stateText } from "./state-text-BMbrLFxI.js";
import { C as usage, y as inertJson } from "./start-BgxbLG5W.js";
import { i as withState } from "./with-state-BBheVvwo.js";
// src/hosts/cli/commands/show.ts
/** `holdfast show [PLANFILE]`: a saved plan in any of the plan's formats, or the state. */
async function run(invocation) {
	const [file] = invocation.arguments;
	if (file !== void 0) {
		printPlan(readPlanFile(file, invocation).plan, await requireFormat(invocation, "plan"), invocation);
		return 0;
	}
	return withState(invocation, async ({ state }) => {
		const { document } = await state.store.read();
		printState(document, invocation);
		return 0;
	});
}
function printState(document, { flags, output }) {
	const format = flags.has("json") ? "json" : flags.text("output") ?? "text";
	if (format === "json") output.out(inertJson(renderDocument(document)));
	else if (format === "text") output.stream(stateText(document, output.outView));
	else throw usage(`the state cannot be shown as ${format}`, "Formats for the state: text, json.");
}
export { run };

//# sourceMappingURL=show-CGG6wGqj.js.map