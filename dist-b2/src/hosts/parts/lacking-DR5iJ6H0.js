// src/pulumi-facts/lacking.ts
/** What would complete an entry, as `validate` words it: `token (ACME_TOKEN) or user and password`. */
function lackingText({ config }, alternatives) {
	const named = (key) => {
		const variables = config[key]?.env ?? [];
		return variables.length === 0 ? key : `${key} (${variables.join(" or ")})`;
	};
	return alternatives.map((keys) => keys.map(named).join(" and ")).join(" or ");
}
/** How to complete it the easiest way: by variables where they can, else in the order the keys are documented. */
function remedyText({ name, config }, alternatives) {
	const byVariables = (keys) => keys.every((key) => config[key]?.env !== void 0);
	const keys = alternatives.find(byVariables) ?? alternatives[0] ?? [];
	const variables = keys.flatMap((key) => config[key]?.env?.[0] ?? []);
	return `To remedy it, ${variables.length === 0 ? "" : `set ${variables.join(" and ")}, or `}run ${keys.map((key) => {
		return `\`pulumi config set${config[key]?.secret === true ? " --secret" : ""} holdfast:${name}.${key}\``;
	}).join(" and ")}.`;
}
export { remedyText as n, lackingText as t };

//# sourceMappingURL=lacking-DR5iJ6H0.js.map