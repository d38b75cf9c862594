// src/http/process-hazards.ts
/** Node's debug texts that show headers, bodies, or the environment of child processes. */
const TELLING = [
	"http",
	"https",
	"http2",
	"net",
	"tls",
	"stream",
	"undici",
	"fetch",
	"child_process"
];
const ENVIRONMENT = "writes reports with all environment variables";
/** Options of Node that put memory or environment where others may read it. */
const DUMPING = [
	[/^--report-(?:on-fatalerror|on-signal|uncaught-exception)$/u, ENVIRONMENT],
	[/^--inspect(?:-brk|-wait)?$/u, "lets a debugger read the memory of the process"],
	[/^--heapsnapshot-(?:signal|near-heap-limit)$/u, "writes the memory of the process to files"],
	[/^--abort-on-uncaught-exception$/u, "leaves a memory image after a crash"],
	[/^--tls-keylog$/u, "writes keys that decrypt every connection"],
	[/^--trace-tls$/u, "prints what passes over encrypted connections"]
];
/** `NODE_TLS_REJECT_UNAUTHORIZED=0`, which Node's own connections and many libraries obey. */
function unverifiedTls(env) {
	if (env["NODE_TLS_REJECT_UNAUTHORIZED"] !== "0") return void 0;
	return {
		name: "NODE_TLS_REJECT_UNAUTHORIZED",
		summary: "NODE_TLS_REJECT_UNAUTHORIZED=0 lets anybody answer in the place of a server",
		detail: "Unset it. For an authority of your own write `caFile: FILE.pem` into the provider entry, name it in HOLDFAST_HTTP_CA_FILE for an http state, or set NODE_EXTRA_CA_CERTS=FILE.pem for all connections."
	};
}
/** `NODE_DEBUG` with a part that prints credentials as they are sent; Node reads it before any masking can help. */
function debugOutput(env) {
	const telling = (env["NODE_DEBUG"] ?? "").split(",").map((part) => part.trim()).filter((part) => part !== "" && TELLING.some((name) => stands(part, name)));
	if (telling.length === 0) return void 0;
	return {
		name: "NODE_DEBUG",
		summary: `NODE_DEBUG=${telling.join(",")} prints credentials as they are sent`,
		detail: "Unset it. `--log-level debug` tells each request without its secrets."
	};
}
/** Options of Node, given to the process or in `NODE_OPTIONS`, that dump memory or environment; each once. */
function dumps(env, execArgv) {
	const given = [...execArgv, ...(env["NODE_OPTIONS"] ?? "").split(/\s+/u)];
	const options = new Set(given.map((text) => text.replace(/=.*$/su, "").replaceAll("_", "-")));
	const bare = options.has("--report-exclude-env");
	return [...options].flatMap((name) => {
		const what = DUMPING.find(([pattern]) => pattern.test(name))?.[1];
		if (what === void 0 || bare && what === ENVIRONMENT) return [];
		const detail = `Secrets may be among it. ${what === ENVIRONMENT ? "Add --report-exclude-env, or leave" : "Leave"} it away unless you mean it, and keep what it writes to yourself.`;
		return [{
			name,
			summary: `Node's option ${name} ${what}`,
			detail
		}];
	});
}
/** As Node reads the variable: without regard to case, `*` for any text. */
function stands(part, name) {
	const pattern = part.replace(/[|\\{}()[\]^$+?.]/gu, "\\$&").replaceAll("*", ".*");
	return new RegExp(`^${pattern}$`, "iu").test(name);
}
export { dumps as n, unverifiedTls as r, debugOutput as t };

//# sourceMappingURL=start-provider-vwNGomnN.js.map