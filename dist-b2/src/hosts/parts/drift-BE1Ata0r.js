import { t as driftWithVerification } from "./verify-D4heFNbd.js";
import { i as drift } from "./run-testing-BZOV7HjG.js";
import { $ as driftToDocument, B as writeWhole, I as printDrift, N as pieces, Q as countClasses, R as requireFormat, r as withSession, z as writeMetrics } from "./run-DXbtmW9o.js";
import { C as usage, D as exitCode, O as exitCodeOf, w as suggestion } from "./start-BgxbLG5W.js";
// src/hosts/cli/commands/drift.ts
const CLASSES = [
	"in-sync",
	"declared-change",
	"remote-change",
	"conflict",
	"missing",
	"unmanaged",
	"secret-unverifiable",
	"secret-suspect",
	"credential-invalid"
];
const DEFAULT = [
	"missing",
	"conflict",
	"remote-change",
	"secret-suspect"
];
/** `holdfast drift`: a report; exits 2 when a class that matters occurs. */
async function run(invocation) {
	const { flags, directory, output } = invocation;
	const failing = failOn(flags);
	const format = await requireFormat(invocation, "drift");
	return withSession(invocation, {
		writes: false,
		paths: invocation.arguments
	}, async (session) => {
		const report = await (flags.has("verify") ? driftWithVerification : drift)(session.stack, session.context);
		const interrupted = session.interrupts.reason;
		if (interrupted !== void 0) throw interrupted;
		printDrift(report, format, invocation);
		const into = flags.text("json-into");
		if (into !== void 0) writeWhole(directory, into, [output.mask.mask([...pieces(driftToDocument(report))].join(""))]);
		await writeMetrics({ drift: report }, invocation);
		return driftExit(report, failing);
	});
}
/** The exit code of a report, given the classes that count as drift. */
function driftExit(report, failing) {
	const counts = countClasses(report);
	return exitCode([
		...report.problems.map(({ error }) => exitCodeOf(error)),
		...counts["credential-invalid"] > 0 ? [4] : [],
		...failing.some((found) => occurs(report, found)) ? [2] : []
	]);
}
/** Also where a worse class of the same resource hides it; accepted differences do not count. */
function occurs({ resources, unmanaged }, found) {
	if (found === "unmanaged") return unmanaged.length > 0;
	return resources.some(({ class: worst, properties }) => worst === found || properties.some((property) => property.accepted === void 0 && property.class === found));
}
function failOn(flags) {
	const text = flags.text("fail-on");
	if (text === void 0) return DEFAULT;
	const names = text.split(",").map((name) => name.trim());
	const unknown = names.find((name) => !CLASSES.includes(name));
	if (unknown === void 0) return names;
	throw usage(`--fail-on does not know ${unknown}`, `Classes: ${CLASSES.join(", ")}.${suggestion(unknown, CLASSES)}`);
}
export { driftExit, run };

//# sourceMappingURL=drift-BE1Ata0r.js.map