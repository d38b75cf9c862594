import { n as verify } from "./verify-D4heFNbd.js";
import { D as exitCode, O as exitCodeOf, b as jsonText, f as problemDocument } from "./start-BgxbLG5W.js";
import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
import { a as problemText } from "./start-pulumi-lFB5KW1Y.js";
import { B as writeWhole, J as placeText, r as withSession } from "./run-DXbtmW9o.js";
/** The report as one JSON document. */
function verifyToDocument(report) {
	return {
		format_version: "1.0",
		name: report.name,
		stack: report.stack,
		timestamp: report.timestamp,
		complete: report.problems.length === 0,
		summary: countVerified(report),
		resources: report.resources.map(({ source, ...rest }) => ({
			...rest,
			...source !== void 0 && { range: source.locate([]) }
		})),
		problems: report.problems.map(problemDocument),
		requests: report.requests
	};
}
/** How many resources there are of each verdict; `expiring` counts those with a credential that ends soon. */
function countVerified({ resources }) {
	const count = (status) => resources.filter((one) => one.status === status).length;
	return {
		valid: count("valid"),
		invalid: count("invalid"),
		unverifiable: count("unverifiable"),
		expiring: resources.filter(({ expires }) => expires.some(({ state }) => state === "soon")).length
	};
}
// src/reports/verify-text.ts
const INKS = {
	valid: "green",
	invalid: "red",
	unverifiable: "dim"
};
const WORDS = {
	valid: "valid",
	invalid: "invalid",
	unverifiable: "cannot be verified"
};
/** The verification for people: one paragraph a resource, the vendor's words included. */
function* verifyText(report, view) {
	for (const resource of report.resources) yield resourceText(resource, view);
	for (const problem of report.problems) yield `${problemText(problem, view)}\n`;
	const { valid, invalid, unverifiable, expiring } = countVerified(report);
	const soon = expiring === 0 ? "" : `, ${expiring} with a credential that ends soon`;
	yield `${view.paint("bold", "Credentials:")} ${valid} valid, ${invalid} invalid, ${unverifiable} cannot be verified${soon}.\n`;
}
function resourceText(resource, view) {
	const { address, status, message, fields, expires } = resource;
	const place = placeOf(resource);
	return [
		`${view.paint("bold", neutralLine(address))}: ${view.paint(INKS[status], WORDS[status])}${place === "" ? "" : view.paint("dim", `  ${place}`)}`,
		`    ${neutralLine(message)}`,
		...Object.entries(fields).map(([path, words]) => `    ${neutralLine(`${path}: ${words}`)}`),
		...expires.map(({ path, at, state }) => {
			const line = `    ${neutralLine(path)} ${state === "ended" ? "ended" : "ends"} on ${neutralLine(at)}`;
			return state === "later" ? line : view.paint(state === "ended" ? "red" : "yellow", line);
		}),
		""
	].join("\n");
}
function placeOf({ source }) {
	return neutralLine(placeText(source?.locate([])));
}
// src/hosts/cli/commands/verify.ts
const FORTNIGHT = 12096e5;
/** `holdfast verify`: exits 4 when a vendor refuses a declared credential. */
async function run(invocation) {
	const { flags, output, directory } = invocation;
	return withSession(invocation, {
		writes: false,
		paths: invocation.arguments
	}, async (session) => {
		const warnWithin = flags.duration("warn-within") ?? FORTNIGHT;
		const report = await verify(session.stack, session.context, warnWithin);
		const interrupted = session.interrupts.reason;
		if (interrupted !== void 0) throw interrupted;
		const text = `${jsonText(verifyToDocument(report), 2)}\n`;
		if (flags.has("json")) output.out(text);
		else output.stream(verifyText(report, output.outView));
		const into = flags.text("json-into");
		if (into !== void 0) writeWhole(directory, into, [output.mask.mask(text)]);
		return verifyExit(report);
	});
}
function verifyExit({ resources, problems }) {
	return exitCode([...problems.map(({ error }) => exitCodeOf(error)), ...resources.some(({ status }) => status === "invalid") ? [4] : []]);
}
export { run };

//# sourceMappingURL=verify-BGaRxXMV.js.map