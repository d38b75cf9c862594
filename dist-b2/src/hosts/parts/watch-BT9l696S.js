import { C as usage, b as jsonText } from "./start-BgxbLG5W.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { r as neutralLine } from "./start-pulumi-provider-C-svb0Gq.js";
import { o as plan, t as apply } from "./run-testing-BZOV7HjG.js";
import { k as requireOwner, r as withSession } from "./run-DXbtmW9o.js";
import { u as pause } from "./run-testing-provider-nbmXaNBq.js";
import { t as metricFamily } from "./metric-family-DyQ7lVxE.js";
import process from "node:process";
import { createServer } from "node:http";
// src/hosts/cli/watch/cycle-result.ts
/** The result of a look that changed nothing. */
function resultOfPlan(plan) {
	const open = plan.changes.filter(({ action }) => action !== "no-op").map(({ address, action, properties }) => {
		return {
			address,
			what: action,
			paths: properties.map(({ path }) => path)
		};
	});
	return {
		...result(plan, plan.problems),
		open: [...open, ...plan.problems.map(findingOf)],
		applied: []
	};
}
/** The result of a cycle that applied what it found. */
function resultOfApply({ plan, outcomes, unsettled }) {
	const actions = new Map(plan.changes.map(({ address, action }) => [address, action]));
	const done = outcomes.filter(({ outcome }) => outcome === "done");
	const left = outcomes.filter(({ outcome }) => outcome !== "done");
	return {
		...result(plan, plan.problems),
		open: [
			...left.map(({ address, outcome, error }) => ({
				address,
				what: error?.code ?? outcome,
				paths: []
			})),
			...unsettled.map(({ address, paths }) => ({
				address,
				what: "unsettled",
				paths
			})),
			...plan.problems.map(findingOf)
		],
		applied: done.map(({ address }) => ({
			address,
			what: actions.get(address) ?? "no-op",
			paths: []
		})),
		failed: left.length > 0 || plan.problems.length > 0
	};
}
/** The result of a cycle that could not look. */
function resultOfError(error, mask) {
	return {
		name: "",
		stack: "",
		open: [{
			address: "",
			what: error.code,
			paths: []
		}],
		applied: [],
		failed: true,
		reason: mask(error.message)
	};
}
/** The same text for the same findings, whatever their order; empty where nothing is open. */
function fingerprintOf({ open }) {
	return open.map(({ address, what, paths }) => JSON.stringify([
		address,
		what,
		paths.toSorted()
	])).sort().join("\n");
}
function result({ name, stack }, problems) {
	const [first] = problems;
	return {
		name,
		stack,
		failed: problems.length > 0,
		...first !== void 0 && { reason: first.error.message }
	};
}
function findingOf({ address, error }) {
	return {
		address,
		what: error.code,
		paths: []
	};
}
// src/hosts/cli/watch/notification.ts
/** Most addresses a message names. */
const NAMED = 20;
/** Whether a cycle has news since the last report: something was done, or what is open is not what it was. */
function isNews(result, reported) {
	return result.applied.length > 0 || fingerprintOf(result) !== reported;
}
/** The body of one notification. Names and codes only: values stay at home. */
function notificationBody(result, at, format) {
	const text = sentence(result);
	if (format === "slack") return JSON.stringify({ text: escaped(text) });
	const { name, stack, open, applied, failed } = result;
	const state = failed ? "failed" : open.length > 0 ? "open" : "in-sync";
	return JSON.stringify({
		format_version: "1.0",
		name,
		stack,
		at,
		state,
		text,
		applied,
		open
	});
}
/** One cycle in one sentence or two. */
function sentence({ name, stack, open, applied, failed, reason }) {
	const where = name === "" ? "Holdfast" : `${name}/${stack}`;
	const parts = [
		...applied.length > 0 ? [`applied ${listed(applied)}`] : [],
		...failed ? [`could not finish${reason === void 0 ? "" : `: ${reason}`}`] : [],
		...open.length > 0 && !failed ? [`${open.length} open: ${listed(open)}`] : []
	];
	return neutralLine(`${where}: ${parts.length === 0 ? "in sync" : parts.join("; ")}`);
}
function listed(findings) {
	const named = findings.slice(0, NAMED).map(({ address, what }) => `${what} ${address}`.trim());
	const more = findings.length - named.length;
	return named.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
/** Slack reads `&`, `<` and `>` as markup. */
function escaped(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
// src/hosts/cli/watch/notifier.ts
/** Posts news to the URL of --notify; without one, everything counts as delivered. The URL itself is a secret. */
async function createNotifier(invocation, stopped) {
	const { flags, host, output, toolVersion } = invocation;
	const url = flags.text("notify");
	if (url === void 0) return {
		notify: () => Promise.resolve(true),
		close: () => Promise.resolve()
	};
	if (!URL.canParse(url)) throw usage("--notify takes a URL", "Give the address of a webhook, best through HOLDFAST_NOTIFY.");
	output.mask.add(url);
	output.mask.add(new URL(url).pathname);
	const { createStateSend } = await import("./state-send-BABAl_-s.js");
	const { send, close } = createStateSend({
		name: "notification",
		userAgent: `holdfast/${toolVersion}`,
		clock: host.clock,
		random: host.random,
		mask: (text) => output.mask.mask(text),
		environment: host.env,
		signal: stopped,
		timeoutMs: 1e4
	});
	const format = flags.text("notify-format") ?? "json";
	const notify = async (result) => {
		const body = notificationBody(result, new Date(host.clock.now()).toISOString(), format);
		try {
			const { status } = await send("POST", url, {
				body,
				headers: { "content-type": "application/json" }
			});
			if (status < 300) return true;
			output.log("warn", `The notification was refused with status ${status}; it is sent again with the next cycle.`);
		} catch (error) {
			if (!(error instanceof HoldfastError)) throw error;
			output.log("warn", `The notification was not delivered (${error.message}); it is sent again with the next cycle.`);
		}
		return false;
	};
	return {
		notify,
		close
	};
}
// src/hosts/cli/watch/run-cycle.ts
/** One look, or one apply, with everything read anew and nothing kept: manifest, state, connections, known secrets. */
async function runCycle(invocation, applies) {
	const fresh = {
		...invocation,
		output: invocation.output.fresh()
	};
	const mask = (text) => fresh.output.mask.mask(text);
	let result;
	try {
		await withSession(fresh, {
			writes: applies,
			paths: invocation.arguments
		}, async (session) => {
			result = masked(applies ? await applyOnce(session) : await planOnce(session), mask);
			return 0;
		});
	} catch (error) {
		if (!(error instanceof HoldfastError)) throw error;
		return resultOfError(error, mask);
	}
	return result ?? resultOfError(new HoldfastError("bug", "a cycle gave no result"), mask);
}
async function planOnce({ stack, context }) {
	return resultOfPlan(await plan(stack, context));
}
async function applyOnce({ stack, context }) {
	requireOwner(stack);
	return resultOfApply(await apply(stack, context, () => Promise.resolve(true)));
}
function masked(result, mask) {
	return result.reason === void 0 ? result : {
		...result,
		reason: mask(result.reason)
	};
}
// src/hosts/cli/watch/next-pause.ts
/** Longest pause that failures lead to, unless the interval itself is longer. */
const LONGEST_MS = 36e5;
/** Share of a pause that chance moves it by, so that many watchers do not come at once. */
const JITTER = .1;
/** How long to wait before the next cycle: the interval, doubled with each failure in a row, give or take a tenth. */
function nextPause(intervalMs, failures, random) {
	const grown = Math.min(Math.max(intervalMs, LONGEST_MS), intervalMs * 2 ** Math.min(failures, 16));
	return Math.round(grown * (.9 + 2 * JITTER * random));
}
// src/hosts/cli/watch/watch-loop.ts
/** Looks, reports what is new, waits, until it is stopped. Keeps nothing of a cycle but the fingerprint of what was reported. */
async function watchLoop(world) {
	const { status, clock, stopped, intervalMs, random } = world;
	let reported = "";
	while (!stopped.aborted) {
		const result = await world.cycle();
		if (cancelled(stopped)) return;
		status.record(result, clock.now());
		world.show(result);
		if (isNews(result, reported) && await world.notify(result)) {
			reported = fingerprintOf(result);
			status.notified();
		}
		const wait = nextPause(intervalMs, status.failuresInARow, random());
		status.plannedFor(clock.now() + wait);
		await pause(wait, {
			clock,
			signal: stopped
		});
	}
}
/** Read anew: it may have changed during a cycle. */
function cancelled(signal) {
	return signal.aborted;
}
// src/hosts/cli/watch/watch-server.ts
/** Serves `/healthz` and `/metrics` on loopback; nothing else, to nobody else. */
async function serveStatus(port, status, clock) {
	const server = createServer((request, response) => {
		const answer = answerTo(request.url ?? "", status, clock.now());
		const [code, body] = request.method === "GET" || request.method === "HEAD" ? answer : [405, "GET only\n"];
		response.writeHead(code, { "content-type": "text/plain; charset=utf-8" });
		response.end(request.method === "HEAD" ? "" : body);
	});
	await new Promise((resolve, reject) => {
		server.once("error", (cause) => {
			const why = cause.code === "EADDRINUSE" ? "the port is in use" : cause.code ?? "unknown reason";
			reject(new HoldfastError("error", `cannot listen on 127.0.0.1:${port}: ${why}`, { cause }));
		});
		server.listen(port, "127.0.0.1", resolve);
	});
	const { port: actual } = server.address();
	const close = () => new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
	return {
		url: `http://127.0.0.1:${actual}`,
		close
	};
}
function answerTo(path, status, now) {
	if (path === "/metrics") return [200, status.metrics(process.memoryUsage.rss())];
	if (path !== "/healthz") return [404, "/healthz and /metrics are here\n"];
	return status.isHealthy(now) ? [200, "ok\n"] : [503, "no cycle for too long\n"];
}
// src/hosts/cli/watch/watch-status.ts
/** How much later than planned a cycle may begin before the loop counts as stuck. */
const GRACE_MS = 9e5;
/** Counters of a watch; they grow in value, never in number. */
var WatchStatus = class {
	#cycles = 0;
	#failures = 0;
	#inARow = 0;
	#applied = 0;
	#notifications = 0;
	#open = 0;
	#lastCycle = 0;
	#lastSuccess = 0;
	#dueBy = Number.POSITIVE_INFINITY;
	/** Failures since the last success. */
	get failuresInARow() {
		return this.#inARow;
	}
	record(result, now) {
		this.#cycles += 1;
		this.#failures += result.failed ? 1 : 0;
		this.#inARow = result.failed ? this.#inARow + 1 : 0;
		this.#applied += result.applied.length;
		this.#open = result.open.length;
		this.#lastCycle = now;
		if (!result.failed) this.#lastSuccess = now;
	}
	notified() {
		this.#notifications += 1;
	}
	/** The next cycle is planned for then. */
	plannedFor(at) {
		this.#dueBy = at + GRACE_MS;
	}
	/** The loop turns. A vendor's outage is no fault of it. */
	isHealthy(now) {
		return now <= this.#dueBy;
	}
	/** In Prometheus' text format. */
	metrics(residentBytes) {
		return [
			[
				"holdfast_watch_cycles_total",
				"Cycles since the start.",
				this.#cycles
			],
			[
				"holdfast_watch_failures_total",
				"Cycles that could not finish.",
				this.#failures
			],
			[
				"holdfast_watch_failures_in_a_row",
				"Failures since the last success.",
				this.#inARow
			],
			[
				"holdfast_watch_open",
				"Changes and problems open after the last cycle.",
				this.#open
			],
			[
				"holdfast_watch_applied_total",
				"Changes carried out since the start.",
				this.#applied
			],
			[
				"holdfast_watch_notifications_total",
				"Notifications delivered.",
				this.#notifications
			],
			[
				"holdfast_watch_last_cycle_timestamp_seconds",
				"End of the last cycle.",
				this.#lastCycle / 1e3
			],
			[
				"holdfast_watch_last_success_timestamp_seconds",
				"End of the last good cycle.",
				this.#lastSuccess / 1e3
			],
			[
				"process_resident_memory_bytes",
				"Memory in use.",
				residentBytes
			]
		].map(([name, help, value]) => metricFamily(name, help, [{
			labels: {},
			value
		}])).join("");
	}
};
// src/hosts/cli/commands/watch.ts
const FIVE_MINUTES = 3e5;
/** `holdfast watch`: plans, or with `--apply` applies, again and again until SIGTERM or Ctrl-C; then exits 0. */
async function run(invocation) {
	const { flags, host, output } = invocation;
	const intervalMs = flags.duration("interval") ?? FIVE_MINUTES;
	if (intervalMs < 1e3) throw usage("--interval is too short", "Give at least 1s; vendors count requests.");
	const stop = new AbortController();
	const unlisten = host.onInterrupt(() => stop.abort());
	const status = new WatchStatus();
	const notifier = await createNotifier(invocation, stop.signal);
	const port = flags.count("listen");
	const server = port === void 0 ? void 0 : await serveStatus(port, status, host.clock);
	if (server !== void 0) output.log("info", `Health and metrics: ${server.url}/healthz and /metrics.`);
	try {
		await watchLoop({
			intervalMs,
			clock: host.clock,
			random: host.random,
			stopped: stop.signal,
			status,
			cycle: () => runCycle(invocation, flags.has("apply")),
			show: (result) => show(result, invocation),
			notify: notifier.notify
		});
	} finally {
		unlisten();
		await notifier.close();
		await server?.close();
	}
	output.log("info", "Stopped.");
	return 0;
}
function show(result, { flags, host, output }) {
	const at = new Date(host.clock.now()).toISOString();
	output.out(flags.has("json") ? `${jsonText({
		type: "cycle",
		at,
		...result
	})}\n` : `${at} ${sentence(result)}\n`);
}
export { run };

//# sourceMappingURL=watch-BT9l696S.js.map