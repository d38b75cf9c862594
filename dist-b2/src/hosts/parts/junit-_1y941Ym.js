import { J as placeText, X as inlineValue, Y as rangeOf, q as ACTION_WORDS } from "./run-DXbtmW9o.js";
import { a as isQuiet, i as differingOf, o as shownDrift, t as DRIFT_CLASSES } from "./drift-classes-aGBcNE2V.js";
import { t as escapeMarkup } from "./escape-markup-YF29J6Mo.js";
// src/reports/junit/cases.ts
/** Each address of a plan: a problem is an error; a pending change is skipped, as it fails no `plan` either. */
function planCases({ changes, problems }) {
	const troubled = new Set(problems.map(({ address }) => address));
	const rest = changes.filter(({ address }) => !troubled.has(address));
	return [...problems.map(problemCase), ...rest.map(changeCase)];
}
/** Each managed resource of a report: drift fails, and what is only declared is skipped, as `drift` exits. */
function driftCases({ resources, problems }) {
	const troubled = new Set(problems.map(({ address }) => address));
	const rest = resources.filter(({ address }) => !troubled.has(address));
	return [...problems.map(problemCase), ...rest.map(driftCase)];
}
function problemCase({ address, error, source }) {
	const place = placeText(rangeOf(source));
	return {
		name: address === "" ? "the whole stack" : address,
		className: "problem",
		outcome: "error",
		message: error.message,
		type: error.code,
		detail: [
			place,
			error.message,
			error.advice ?? ""
		].filter((line) => line !== "").join("\n")
	};
}
function changeCase(change) {
	const { address, action, type, variant, properties } = change;
	const base = {
		name: address,
		className: `${type}.${variant}`
	};
	if (action === "no-op") return {
		...base,
		outcome: "passed"
	};
	const paths = properties.map(({ path }) => path).join(", ");
	const message = `${ACTION_WORDS[action].sentence}${paths === "" ? "" : `: ${paths}`}`;
	return {
		...base,
		outcome: "skipped",
		message
	};
}
const FAILING = [
	"missing",
	"conflict",
	"remote-change",
	"secret-suspect",
	"credential-invalid"
];
function driftCase(drift) {
	const { address, type, variant } = drift;
	const base = {
		name: address,
		className: `${type}.${variant}`
	};
	if (isQuiet(drift.class)) return {
		...base,
		outcome: "passed"
	};
	const differing = differingOf(drift);
	const paths = differing.map(({ path }) => path).join(", ");
	const message = `${DRIFT_CLASSES[drift.class].title}${paths === "" ? "" : `: ${paths}`}`;
	if (!FAILING.includes(drift.class)) return {
		...base,
		outcome: "skipped",
		message
	};
	return {
		...base,
		outcome: "failure",
		message,
		type: drift.class,
		detail: detailOf(drift, differing)
	};
}
function detailOf({ class: found, source, changedAt }, differing) {
	const place = placeText(rangeOf(source));
	const { meaning, advice } = DRIFT_CLASSES[found];
	return [
		`${meaning} ${advice}`,
		...place === "" ? [] : [`declared at ${place}`],
		...changedAt === void 0 ? [] : [`last changed at the vendor: ${changedAt}`],
		...differing.map(propertyLine)
	].join("\n");
}
function propertyLine(property) {
	const values = [
		"applied",
		"declared",
		"observed"
	].map((name) => {
		const value = shownDrift(property, property[name]);
		return `${name === "observed" ? "live" : name} ${value === void 0 ? "(none)" : inlineValue(value)}`;
	});
	return `${property.path}: ${property.class}: ${values.join(", ")}`;
}
// src/reports/junit/suite.ts
/** One suite as a document that both schemas in use accept: Ant's strict one and that of Jenkins. */
function* suiteDocument(suite) {
	const count = (outcome) => suite.cases.filter((one) => one.outcome === outcome).length;
	const counts = `tests="${suite.cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
	const moment = suite.timestamp.slice(0, 19);
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n";
	yield `<testsuite ${attribute("name", suite.name)} package="holdfast" id="0" ${attribute("timestamp", moment)} hostname="localhost" ${counts} time="0">\n`;
	yield `<properties>\n${Object.entries(suite.properties).map(([name, value]) => `  <property ${attribute("name", name)} ${attribute("value", value)}/>\n`).join("")}</properties>\n`;
	for (const one of suite.cases) yield caseElement(one);
	yield "<system-out></system-out>\n<system-err></system-err>\n</testsuite>\n</testsuites>\n";
}
function caseElement({ name, className, outcome, message = "", type = "", detail = "" }) {
	const open = `<testcase ${attribute("name", name)} ${attribute("classname", className)} time="0"`;
	if (outcome === "passed") return `${open}/>\n`;
	if (outcome === "skipped") return `${open}><skipped ${attribute("message", message)}/></testcase>\n`;
	return `${open}>${`<${outcome} ${attribute("message", message)} ${attribute("type", type)}>${escapeMarkup(detail)}</${outcome}>`}</testcase>\n`;
}
function attribute(name, value) {
	return `${name}="${escapeMarkup(value).replaceAll("\n", "&#10;").replaceAll("	", "&#9;")}"`;
}
// src/reports/formats/junit.ts
/** For the test pages of build servers: each resource is a test case. */
const junit = {
	mediaType: "application/xml",
	plan: (plan) => suiteDocument({
		name: `holdfast plan ${plan.name}/${plan.stack}`,
		timestamp: plan.timestamp,
		properties: {
			stack: plan.stack,
			serial: String(plan.serial),
			toolVersion: plan.toolVersion
		},
		cases: planCases(plan)
	}),
	drift: (report) => suiteDocument({
		name: `holdfast drift ${report.name}/${report.stack}`,
		timestamp: report.timestamp,
		properties: {
			stack: report.stack,
			unmanaged: String(report.unmanaged.length)
		},
		cases: driftCases(report)
	})
};
export { junit };

//# sourceMappingURL=junit-_1y941Ym.js.map