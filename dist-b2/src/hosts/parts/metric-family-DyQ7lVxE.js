import { n as neutral } from "./start-pulumi-provider-C-svb0Gq.js";
// src/reports/metric-family.ts
/** A gauge with its samples in Prometheus' text format; nothing where there is none. */
function metricFamily(name, help, samples) {
	if (samples.length === 0) return "";
	return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${samples.map(({ labels, value }) => `${name}${labelText(labels)} ${value}\n`).join("")}`;
}
function labelText(labels) {
	const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
	return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}
function escapeLabel(value) {
	return neutral(value.toWellFormed()).replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
}
export { metricFamily as t };

//# sourceMappingURL=metric-family-DyQ7lVxE.js.map