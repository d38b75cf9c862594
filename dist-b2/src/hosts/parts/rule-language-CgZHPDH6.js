import { Environment } from "@marcbachmann/cel-js";
// src/hosts/cli/rules/rule-language.ts
const environment = new Environment({ limits: {
	maxAstNodes: 1e4,
	maxDepth: 100
} }).registerVariable({
	name: "change",
	type: "map",
	schema: {
		address: "string",
		name: "string",
		key: "dyn",
		action: "string",
		reason: "string",
		provider: "string",
		type: "string",
		kind: "string",
		scope: "map",
		id: "dyn",
		before: "dyn",
		after: "dyn",
		properties: "list",
		hazards: "list",
		requests: "list"
	}
});
/** Compiles one CEL expression over `change`; its result must be true or false. */
function compileRule(when) {
	try {
		const parsed = environment.parse(when);
		const { valid, type, error } = parsed.check();
		if (!valid) return faultOf(error, when);
		if (type !== "bool" && type !== "dyn") return {
			message: `it gives ${String(type)}, not true or false`,
			start: 0,
			end: when.length
		};
		return { applies: (change) => parsed({ change }) };
	} catch (error) {
		return faultOf(error, when);
	}
}
/** The one-line reason of an error of the language, without its drawing of the place. */
function reasonOf(error) {
	const summary = member(error, "summary");
	return typeof summary === "string" ? summary : "it cannot be evaluated";
}
function faultOf(error, when) {
	const range = member(error, "range");
	const start = member(range, "start");
	const end = member(range, "end");
	return {
		message: reasonOf(error),
		start: typeof start === "number" ? start : 0,
		end: typeof end === "number" ? end : when.length
	};
}
function member(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}
export { compileRule, reasonOf };

//# sourceMappingURL=rule-language-CgZHPDH6.js.map