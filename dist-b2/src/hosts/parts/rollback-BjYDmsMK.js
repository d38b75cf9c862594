import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { S as Template, i as isObject, p as splitProperty, x as Secret, y as Reference } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { B as reveal, F as fingerprint, M as secretAt, z as plain } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { o as plan, t as apply } from "./run-testing-BZOV7HjG.js";
import { F as createApproval, H as text, L as printPlan, P as finishRun, k as requireOwner, r as withSession } from "./run-DXbtmW9o.js";
import { C as usage, D as exitCode, O as exitCodeOf } from "./start-BgxbLG5W.js";
import { n as requireChain, r as runsUpTo, t as readHistory } from "./run-history-BcrwFreO.js";
// src/core/rollback.ts
/** What was declared once the last of these runs had been made. Secrets come by reference from what is declared now. */
function formerState(input) {
	const state = {
		...input,
		replaced: [],
		lost: [],
		unknown: []
	};
	return {
		desired: Object.entries(declaredAfter(input.runs)).flatMap(([address, entry]) => desiredOf(state, address, entry)),
		replaced: state.replaced,
		lost: state.lost,
		unknown: state.unknown
	};
}
/** The last run over the whole stack, and what partial runs changed since. */
function declaredAfter(runs) {
	const first = runs.findLastIndex(({ partial }) => partial !== true);
	const declared = {};
	for (const run of runs.slice(Math.max(0, first))) {
		Object.assign(declared, run.declared);
		for (const { address, action, outcome } of run.changes) if (action === "delete" && outcome === "done") Reflect.deleteProperty(declared, address);
	}
	return declared;
}
function desiredOf(state, address, entry) {
	if (!isObject(entry) || !isObject(entry["properties"])) return [];
	const token = plain(entry["type"] ?? "");
	const type = state.types(token);
	if (type === void 0) {
		state.unknown.push(`${address} (${token})`);
		return [];
	}
	const properties = restore(state, entry["properties"]);
	const variant = properties[type.discriminator];
	return [{
		address,
		provider: plain(entry["provider"] ?? ""),
		type: token,
		scope: entry["scope"],
		variant: typeof variant === "string" ? variant : "",
		properties,
		options: entry["options"] ?? {},
		dependencies: entry["depends_on"] ?? []
	}];
}
function restore(state, value) {
	if (Array.isArray(value)) return value.map((item) => restore(state, item));
	if (!isObject(value)) return value;
	const { $secret, $ref, $template } = value;
	if (isObject($secret)) return secretOf(state, plain($secret["path"] ?? ""), plain($secret["fingerprint"] ?? ""));
	if (typeof $ref === "string") return referenceTo($ref);
	if (Array.isArray($template)) return new Template($template.map((part) => restore(state, part)));
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, restore(state, member)]));
}
function referenceTo(text) {
	const { address, path } = splitProperty(text) ?? {
		address: text,
		path: "id"
	};
	return new Reference(address, path);
}
function secretOf({ current, keyring, replaced, lost }, where, former) {
	const { address, path } = splitProperty(where) ?? {
		address: "",
		path: ""
	};
	const declared = current.find((one) => one.address === address);
	const found = declared && secretAt(declared.properties, path);
	const value = found === void 0 ? void 0 : reveal(found);
	if (value === void 0) lost.push(where);
	else if (fingerprint(keyring, path, value) !== former) replaced.push(where);
	return new Secret(value ?? null);
}
// src/engine/rollback.ts
/** The stack as a former run declared it; `runs` are all up to that one, oldest first, their chain checked. */
function stackOfRun(stack, runs, context) {
	const { types, keyring } = context;
	const former = formerState({
		runs,
		current: stack.desired,
		types,
		keyring
	});
	const missing = missingPart(former);
	if (missing !== void 0) throw missing;
	for (const path of former.replaced) {
		const message = `${path}: the secret of that run is not known any more; the present one is used`;
		context.emit({
			type: "note",
			message
		});
	}
	return {
		...stack,
		desired: former.desired,
		accepted: []
	};
}
/** What returning to a former run would do. */
function planRollback(stack, runs, context) {
	return plan(stackOfRun(stack, runs, context), context);
}
/** Returns to what a former run declared, as a new run with all its guards. */
function rollback(stack, runs, context, approve) {
	return apply(stackOfRun(stack, runs, context), context, approve, "rollback");
}
function missingPart({ lost, unknown }) {
	if (unknown.length > 0) return new HoldfastError("error", `that run declared kinds that nothing here knows: ${unknown.join(", ")}`, { advice: "Bring back the provider they belong to." });
	if (lost.length === 0) return void 0;
	return new HoldfastError("error", `that run used secrets that nothing declares now: ${lost.join(", ")}`, { advice: "A history holds references to secrets, never their values. Declare these properties again, with the values that are to be sent, and repeat the rollback." });
}
// src/hosts/cli/commands/rollback.ts
/** `holdfast rollback --to RUN`: a new run towards what a former one declared. */
async function run(invocation) {
	const wanted = invocation.flags.text("to");
	if (wanted === void 0) throw usage("rollback needs --to RUN", "`holdfast history` lists the runs.");
	const dry = invocation.flags.has("dry-run");
	const approval = dry ? void 0 : createApproval(invocation, "apply");
	return withSession(invocation, { writes: !dry }, async (session) => {
		requireOwner(session.stack);
		const { stack, context } = session;
		const history = await readHistory(context.store);
		requireChain(history);
		const runs = runsUpTo(history, wanted);
		if (approval === void 0) return show(await planRollback(stack, runs, context), invocation);
		const result = await rollback(stack, runs, context, (plan) => approval.ask(plan, session));
		const shown = result.plan.problems.length === 0;
		const code = finishRun({
			result,
			verb: "Apply",
			refusal: approval.refusal(),
			shown
		}, session, invocation);
		if (result.outcomes.length > 0) invocation.output.log("warn", AFTERWARDS);
		return code;
	});
}
const AFTERWARDS = "The manifest still declares what it did. Take it back as well: the next apply goes forward to it again.";
function show(plan, invocation) {
	printPlan(plan, text, invocation);
	return exitCode(plan.problems.map(({ error }) => exitCodeOf(error)));
}
export { run };

//# sourceMappingURL=rollback-BjYDmsMK.js.map