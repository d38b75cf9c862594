import { A as globalFlags, T as environmentName } from "./start-BgxbLG5W.js";
// src/hosts/cli/exit-meanings.ts
/** What each exit code says, for the manual. */
const EXIT_MEANINGS = {
	0: "All is well, or there was nothing to do.",
	1: "An error.",
	2: "There are changes or there is drift, where that was asked for.",
	3: "A vendor refused the credentials or the right.",
	4: "A declared credential failed verification.",
	5: "Refused by policy, protection or a guard.",
	6: "The state is locked, or the plan is stale.",
	7: "Changes under --expect-no-changes, or not converged after an apply.",
	8: "Cancelled.",
	9: "The time of --timeout was over.",
	64: "The command line is wrong.",
	255: "A fault of Holdfast itself."
};
// src/hosts/cli/man-page.ts
/** The manual in roff, made from the command tree: what help says, on one page. */
function manPage(tree, version) {
	return [
		`.TH HOLDFAST 1 "" "Holdfast ${roff(version)}" "User Commands"`,
		".SH NAME",
		"holdfast \\- keeps third\\-party integrations as they were declared",
		".SH SYNOPSIS",
		".B holdfast",
		".I command",
		".RI [ arguments ]",
		".SH DESCRIPTION",
		"Long flags are written with one dash or two. A flag with a single value can also be given by the variable named with it.",
		"Data goes to standard output, progress and messages to standard error.",
		".SH COMMANDS",
		...tree.flatMap((spec) => commandLines(spec, "")),
		".SH COMMON OPTIONS",
		...globalFlags.flatMap(flagLines),
		".SH EXIT STATUS",
		...Object.entries(EXIT_MEANINGS).flatMap(([code, meaning]) => [
			".TP",
			`.B ${code}`,
			roff(meaning)
		]),
		".SH FILES",
		".TP",
		".I holdfast.yaml",
		"The manifest; or holdfast.config.ts.",
		".TP",
		".I holdfast.STACK.yaml",
		"Values of its parameters for one stack.",
		".TP",
		".I holdfast.accept.yaml",
		"Drift that was accepted, until when and why.",
		""
	].join("\n");
}
function commandLines(spec, prefix) {
	const { name, aliases = [], summary, arguments: given = [], flags = [], subcommands = [] } = spec;
	const own = [
		`.SS ${roff(`holdfast ${prefix}${name}${given.map(argumentText).join("")}`)}`,
		roff(summary),
		...aliases.length === 0 ? [] : [".br", `Also: ${roff(aliases.join(", "))}.`],
		...given.flatMap((one) => [
			".TP",
			`.I ${roff(one.name)}`,
			roff(one.description)
		]),
		...flags.flatMap(flagLines)
	];
	return [...spec.load === void 0 ? [] : own, ...subcommands.flatMap((inner) => commandLines(inner, `${prefix}${name} `))];
}
function argumentText({ name, optional = false, many = false }) {
	const text = `${name}${many ? "..." : ""}`;
	return optional ? ` [${text}]` : ` ${text}`;
}
function flagLines(flag) {
	const { name, short, value, description, choices, default: usual } = flag;
	const variable = environmentName(flag);
	const facts = [
		...choices === void 0 ? [] : [`One of ${choices.join(", ")}.`],
		...usual === void 0 ? [] : [`Default: ${usual}.`],
		...variable === void 0 ? [] : [`Variable: ${variable}.`]
	];
	const head = `${short === void 0 ? "" : `-${short}, `}--${name}`;
	const shown = value === void 0 || flag.kind === "switch" ? "" : ` \\fI${roff(value)}\\fR`;
	return [
		".TP",
		`\\fB${roff(head)}\\fR${shown}`,
		roff([description, ...facts].join(" "))
	];
}
/** Text that roff reads as it is: dashes stay dashes, and nothing at the start of a line is a request. */
function roff(text) {
	const escaped = text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replaceAll("\n", " ").replaceAll(/\P{ASCII}/gu, named);
	return /^[.']/u.test(escaped) ? `\\&${escaped}` : escaped;
}
function named(character) {
	return `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
// src/hosts/cli/commands/man.ts
/** `holdfast man`: for `man -l -`, and for the file the package brings. */
function run({ output, tree, toolVersion }) {
	output.out(manPage(tree, toolVersion));
	return Promise.resolve(0);
}
export { run };

//# sourceMappingURL=man-UuHIhHXf.js.map