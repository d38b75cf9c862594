import { m as runDigest } from "./run-testing-BZOV7HjG.js";
import { i as isObject, r as isList } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { z as plain } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
import { n as requireChain, r as runsUpTo, t as readHistory } from "./run-history-BcrwFreO.js";
import { i as withState } from "./with-state-BBheVvwo.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
// src/reports/history-text.ts
/** Runs for people, newest first: one line each, and what was done below. */
function* historyText(runs, view) {
	for (const run of runs) {
		yield `${view.paint("bold", headOf(run))}\n`;
		for (const { address, action, outcome } of run.changes) {
			const result = outcome === "done" ? "" : view.paint("red", ` (${outcome})`);
			yield `    ${neutralLine(`${action} ${address}`)}${result}\n`;
		}
	}
}
/** One run with its requests. */
function* runText(run, view) {
	yield `${view.paint("bold", headOf(run))}\n`;
	yield `    from ${run.started} to ${run.finished}, declared ${Object.keys(run.declared).length} resources\n`;
	for (const { address, action, outcome, requests } of run.changes) {
		yield `  ${neutralLine(`${action} ${address}: ${outcome}`)}\n`;
		for (const request of isList(requests) ? requests.filter(isObject) : []) {
			yield `    ${neutralLine(`${plain(request["method"] ?? "")} ${plain(request["path"] ?? "")}`)}\n`;
			if (request["body"] !== void 0) yield `      ${neutralLine(JSON.stringify(request["body"]))}\n`;
		}
	}
}
function headOf({ serial, operation, finished, who, commit, run, partial }) {
	const parts = [
		`#${serial}`,
		operation,
		finished,
		who,
		...commit === void 0 ? [] : [commit.slice(0, 12)],
		run
	];
	return neutralLine(parts.join("  ")) + (partial === true ? "  (a part of the stack)" : "");
}
// src/hosts/cli/commands/history.ts
const SHOWN = 20;
/** `holdfast history [RUN]`: who did what when; `--verify HEAD` proves that nothing was changed since. */
async function run(invocation) {
	return withState(invocation, async ({ state }) => {
		const { flags, output, arguments: given } = invocation;
		const history = await readHistory(state.store);
		const head = flags.text("verify");
		if (head !== void 0) requireChain(history, head);
		if (flags.has("json")) output.out(`${jsonText(documentOf(history), 2)}\n`);
		else if (given[0] !== void 0) showOne(history, given[0], invocation);
		else showAll(history, invocation);
		requireChain(history);
		if (head !== void 0) output.log("info", `The history is whole: ${history.chain.linked.length} runs, each bound to the one before.`);
		return 0;
	});
}
function showOne(history, wanted, { output }) {
	const found = runsUpTo(history, wanted).at(-1);
	if (found !== void 0) output.stream(runText(found, output.outView));
}
function showAll({ chain, document }, { output, flags }) {
	const shown = chain.linked.slice(0, flags.count("limit") ?? SHOWN);
	output.stream(historyText(shown, output.outView));
	const rest = chain.linked.length - shown.length;
	if (rest > 0) output.out(`... and ${rest} more (--limit).\n`);
	if (document.head === void 0) output.out("No run has changed anything yet.\n");
	else output.out(`Head: ${document.head}\n`);
}
function documentOf({ chain, document }) {
	return {
		format_version: "1.0",
		name: document.name,
		stack: document.stack,
		head: document.head ?? null,
		whole: chain.ok,
		...chain.missing !== void 0 && { missing: chain.missing },
		runs: chain.linked.map((run) => ({
			digest: runDigest(run),
			...run
		})),
		unlinked: chain.unlinked.map((run) => ({
			digest: runDigest(run),
			...run
		}))
	};
}
export { run };

//# sourceMappingURL=history-BKELN4ik.js.map