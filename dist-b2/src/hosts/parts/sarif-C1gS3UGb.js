import { Y as rangeOf, q as ACTION_WORDS } from "./run-DXbtmW9o.js";
import { a as isQuiet, i as differingOf, t as DRIFT_CLASSES } from "./drift-classes-aGBcNE2V.js";
import { n as neutral } from "./start-pulumi-provider-C-svb0Gq.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
// src/reports/sarif/findings.ts
/** What a plan has to report, in its own order. */
function* planFindings(plan) {
	for (const problem of plan.problems) yield problemFinding(problem);
	for (const change of plan.changes) yield* changeFindings(change);
	for (const drift of plan.drift) if (drift.class !== "declared-change") yield* driftFindings(drift);
}
/** What a drift report has to report, in its own order; live objects nobody declares have no place and are counted only. */
function* reportFindings(report) {
	for (const problem of report.problems) yield problemFinding(problem);
	for (const drift of report.resources) yield* driftFindings(drift);
}
function problemFinding({ address, error, source }) {
	const advice = error.advice === void 0 ? "" : `\n${error.advice}`;
	return {
		rule: "problem",
		address,
		message: error.message + advice,
		range: rangeOf(source)
	};
}
function* changeFindings(change) {
	const { address, action, hazards, source, properties, reason } = change;
	if (action === "no-op") return;
	const range = rangeOf(source);
	const why = reason === void 0 ? "" : `: ${reason}`;
	const paths = properties.map(({ path }) => path);
	const what = paths.length === 0 ? "" : `\nProperties: ${paths.join(", ")}.`;
	const message = `${address} ${ACTION_WORDS[action].sentence}${why}.${what}`;
	yield {
		rule: `change/${action}`,
		address,
		message,
		range
	};
	for (const hazard of hazards) yield {
		rule: "change/hazard",
		address,
		message: `${address}: ${hazard}.`,
		range
	};
}
function* driftFindings(drift) {
	const { address, source, changedAt } = drift;
	if (isQuiet(drift.class)) return;
	const when = changedAt === void 0 ? "" : ` Last changed at the vendor: ${changedAt}.`;
	const differing = differingOf(drift);
	if (differing.length === 0) {
		const message = `${address}: ${DRIFT_CLASSES[drift.class].meaning}${when}`;
		yield {
			rule: `drift/${drift.class}`,
			address,
			message,
			range: rangeOf(source)
		};
	}
	for (const property of differing) {
		const { path } = property;
		const message = `${address}: ${path}: ${DRIFT_CLASSES[property.class].meaning}${when}`;
		yield {
			rule: `drift/${property.class}`,
			address,
			path,
			message,
			range: rangeOf(source, path)
		};
	}
}
// src/reports/sarif/result.ts
/** One result of a SARIF log. */
function resultOf(finding, rules, fallback) {
	const { rule, address, path, message, range } = finding;
	const index = rules.findIndex(({ id }) => id === rule);
	const name = path === void 0 ? address : `${address}#${path}`;
	return {
		ruleId: rule,
		ruleIndex: index,
		level: rules[index]?.defaultConfiguration.level ?? "error",
		message: { text: plain(message) },
		locations: [{
			physicalLocation: range === void 0 ? wholeFile(fallback) : placeIn(range),
			logicalLocations: [{
				fullyQualifiedName: neutral(name),
				kind: "resource"
			}]
		}],
		partialFingerprints: { "holdfastAddress/v1": neutral(`${rule}:${name}`) }
	};
}
/** Text in which nothing is an embedded link or a placeholder. */
function plain(text) {
	return neutral(text).replaceAll("](", "] (").replace(/\{(?=\d+\})/gu, "{ ");
}
function placeIn({ filename, start, end }) {
	const open = end.line === start.line && end.column <= start.column;
	return {
		artifactLocation: { uri: uriOf(filename) },
		region: {
			startLine: start.line,
			startColumn: start.column,
			...!open && {
				endLine: end.line,
				endColumn: end.column
			}
		}
	};
}
/** Code scanning refuses a result without a place: what nobody declares any more is put at the manifest's first line. */
function wholeFile(filename) {
	return {
		artifactLocation: { uri: uriOf(filename) },
		region: {
			startLine: 1,
			startColumn: 1
		}
	};
}
function uriOf(filename) {
	const path = filename.toWellFormed().replaceAll("\\", "/");
	const encoded = path.split("/").map(encodeURIComponent).join("/");
	return path.startsWith("/") ? `file://${encoded}` : encoded;
}
// src/reports/sarif/rules.ts
/** Classes that are reported, worst first. */
const CLASSES = Object.keys(DRIFT_CLASSES).filter((found) => !isQuiet(found));
const CHANGES = [
	[
		"create",
		"note",
		"Will be created",
		"The object is declared and does not exist yet."
	],
	[
		"update",
		"note",
		"Will be updated in place",
		"Properties differ from what is live."
	],
	[
		"replace",
		"warning",
		"Must be replaced",
		"The object is deleted, then created again with another id."
	],
	[
		"replace-create-first",
		"warning",
		"Must be replaced",
		"A new object is created, then the former one is deleted."
	],
	[
		"delete",
		"warning",
		"Will be destroyed",
		"The object is no longer declared and will be deleted."
	],
	[
		"import",
		"note",
		"Will be imported",
		"A live object becomes managed; nothing is sent."
	],
	[
		"import-update",
		"note",
		"Will be imported and updated",
		"A live object becomes managed and is changed."
	],
	[
		"move",
		"note",
		"Has moved",
		"The resource is declared under another name; nothing is sent."
	],
	[
		"forget",
		"note",
		"Will no longer be managed",
		"The object stays as it is and leaves the state."
	]
];
/** Rules of a drift report: one for each class, and one for what could not be looked at. */
const DRIFT_RULES = [...CLASSES.map(classRule), problemRule()];
/** Rules of a plan: what is planned, what is hazardous in it, and the drift it found on the way. */
const PLAN_RULES = [
	...CHANGES.map(([action, level, title, meaning]) => rule(`change/${action}`, level, title, meaning, "`holdfast plan` shows the change in full.")),
	rule("change/hazard", "warning", "Hazard", "The change is risky in a way worth knowing before it is approved.", "Read the message and choose the moment."),
	...DRIFT_RULES
];
function classRule(found) {
	const { title, meaning, advice, level } = DRIFT_CLASSES[found];
	return rule(`drift/${found}`, level === "none" ? "note" : level, title, meaning, advice);
}
function problemRule() {
	return rule("problem", "error", "Could not be looked at", "Something kept this address from being compared or planned.", "Solve what the message names.");
}
function rule(id, level, title, meaning, advice) {
	return {
		id,
		name: id.replaceAll(/(?:^|[/-])(\w)/gu, (_all, letter) => letter.toUpperCase()),
		shortDescription: { text: title },
		fullDescription: { text: meaning },
		help: { text: `${meaning} ${advice}` },
		defaultConfiguration: { level }
	};
}
// src/reports/formats/sarif.ts
/** For code scanning: SARIF 2.1.0 with a rule for each class, each result at the line that declares it. */
const sarif = {
	mediaType: "application/sarif+json",
	plan: (plan) => log(plan, "plan", PLAN_RULES, planFindings(plan), sourcesOf(plan)),
	drift: (report) => log(report, "drift", DRIFT_RULES, reportFindings(report), sourcesOf(report))
};
const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** The log piece by piece, one result a line. */
function* log(report, kind, rules, findings, fallback) {
	yield `${jsonText({
		$schema: SCHEMA,
		version: "2.1.0"
	}).slice(0, -1)},"runs":[{\n`;
	yield `"tool":${jsonText({ driver: driverOf(report, rules) })},\n`;
	yield `"automationDetails":${jsonText({ id: `holdfast/${kind}/${report.name}/${report.stack}/` })},\n`;
	yield `"invocations":${jsonText([{
		executionSuccessful: report.problems.length === 0,
		endTimeUtc: report.timestamp
	}])},\n`;
	yield "\"columnKind\":\"utf16CodeUnits\",\n\"results\":[";
	let separator = "\n";
	for (const finding of findings) {
		yield separator + jsonText(resultOf(finding, rules, fallback));
		separator = ",\n";
	}
	yield "\n]}]}\n";
}
function driverOf(report, rules) {
	return {
		name: "Holdfast",
		..."toolVersion" in report && { version: report.toolVersion },
		rules
	};
}
/** A file that results without a declaration can be put at. */
function sourcesOf(report) {
	return ("changes" in report ? report.changes : report.resources).find(({ source }) => source !== void 0)?.source?.filename ?? "holdfast.yaml";
}
export { sarif };

//# sourceMappingURL=sarif-C1gS3UGb.js.map