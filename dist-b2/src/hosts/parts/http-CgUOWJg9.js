import { n as neutral, r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
// src/reports/formats/http.ts
/** The exact requests of a plan in the form of `.http` files, placeholders where secrets and unknown ids will stand. */
const http = {
	mediaType: "text/plain",
	plan: requestsText
};
function* requestsText(plan) {
	const writing = plan.changes.filter(({ requests }) => requests.length > 0);
	yield `# ${neutralLine(`${plan.name}/${plan.stack}`)}: ${plan.requests.writes} requests, paths below each provider's base URL\n`;
	for (const change of writing) for (const request of change.requests) yield requestText(change, request);
}
function requestText(change, request) {
	const query = new URLSearchParams(request.query).toString();
	const target = `${request.path}${query === "" ? "" : `?${query}`}`;
	const what = `### ${change.address}: ${request.step}${request.field === void 0 ? "" : ` ${request.field}`} (provider ${change.provider})`;
	const head = `${neutralLine(what)}\n${request.method} ${neutralLine(target)}\n`;
	if (request.body === void 0) return `\n${head}`;
	return `\n${head}Content-Type: application/json\n\n${neutral(JSON.stringify(request.body, null, 2))}\n`;
}
export { http };

//# sourceMappingURL=http-CgUOWJg9.js.map