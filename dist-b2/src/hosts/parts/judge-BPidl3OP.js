import { i as isObject, r as isList } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { s as ruleInput } from "./run-testing-BZOV7HjG.js";
import { compileRule, reasonOf } from "./rule-language-CgZHPDH6.js";
import { runInNewContext } from "node:vm";
// src/hosts/cli/rules/judge.ts
/** Longest time one rule may take over all changes of a plan. */
const LIMIT_MS = 2e3;
/** Decides rules in order. One that takes too long, throws or gives no truth value denies: a guard that cannot look must not wave through. */
function createJudge(rules, limitMs = LIMIT_MS) {
	const compiled = rules.map((rule) => ({
		rule,
		when: compileRule(rule.when)
	}));
	return (changes) => {
		const inputs = changes.map((change) => ({
			change,
			input: celValue(ruleInput(change))
		}));
		return compiled.flatMap(({ rule, when }) => "applies" in when ? verdictsOf(rule, when, inputs, limitMs) : inputs.slice(0, 1).map(({ change }) => denial(rule, change, `it does not compile: ${when.message}`)));
	};
}
function verdictsOf(rule, when, inputs, limitMs) {
	const found = [];
	let current;
	const askAll = () => {
		for (const { change, input } of inputs) {
			current = change;
			const verdict = ask(rule, when, change, input);
			if (verdict !== void 0) found.push(verdict);
		}
	};
	try {
		runInNewContext("askAll()", { askAll }, { timeout: limitMs });
	} catch (error) {
		if (current === void 0 || !isTimeout(error)) throw error;
		found.push(denial(rule, current, `the rule took longer than ${limitMs} ms`));
	}
	return found;
}
function ask(rule, when, change, input) {
	let applies;
	try {
		applies = when.applies(input);
	} catch (error) {
		return denial(rule, change, `the rule could not be decided: ${reasonOf(error)}`);
	}
	if (applies === false) return void 0;
	if (applies !== true) return denial(rule, change, "the rule gave neither true nor false");
	const { name, deny, warn } = rule;
	return {
		rule: name,
		address: change.address,
		verdict: deny === void 0 ? "warn" : "deny",
		message: deny ?? warn ?? ""
	};
}
function denial({ name }, { address }, message) {
	return {
		rule: name,
		address,
		verdict: "deny",
		message
	};
}
function isTimeout(error) {
	return typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
/** Whole numbers are integers to the language, as they are to whoever writes a rule. */
function celValue(value) {
	if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
	if (isList(value)) return value.map(celValue);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, celValue(member)]));
}
export { createJudge };

//# sourceMappingURL=judge-BPidl3OP.js.map