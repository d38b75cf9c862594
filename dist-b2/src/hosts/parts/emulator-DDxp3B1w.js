import { i as isObject } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { createServer } from "node:http";
// src/emulator/parse-fault.ts
const NAMES = /* @__PURE__ */ new Set([
	"drop-before",
	"drop-after",
	"stale-list",
	"shuffle",
	"extra-fields"
]);
const TEXTS = ["method", "path"];
const COUNTS = [
	"nth",
	"times",
	"probability",
	"seed"
];
const VIEWS = [
	"changes",
	"requests",
	"ms",
	"hideNewMs"
];
/** Reads a rule that came over the control endpoint, or says what is wrong with it. */
function parseFaultRule(input) {
	if (!isObject(input)) throw new TypeError("a fault rule must be an object { match, fault }");
	return {
		match: parseMatch(input["match"] ?? {}),
		fault: parseFault(input["fault"])
	};
}
function parseMatch(input) {
	if (!isObject(input)) throw new TypeError("match must be an object");
	for (const key of Object.keys(input)) if (![...TEXTS, ...COUNTS].some((name) => name === key)) throw new TypeError(`match has no member "${key}"`);
	for (const key of TEXTS) expectKind(input, key, "string");
	for (const key of COUNTS) expectKind(input, key, "number");
	return input;
}
function parseFault(input) {
	if (typeof input === "string" && NAMES.has(input)) return input;
	if (!isObject(input)) throw new TypeError(`unknown fault ${JSON.stringify(input)}`);
	if (!isFaultObject(input)) throw new TypeError(`unknown or incomplete fault { ${Object.keys(input).join()} }`);
	return input;
}
function isFaultObject(input) {
	const number = (key) => typeof input[key] === "number";
	if (number("status") || number("truncate")) return true;
	if (number("delayMs")) return input["phase"] === "headers" || input["phase"] === "body";
	if (input["html"] === true || input["duplicate"] === true) return true;
	const view = input["staleList"];
	return isObject(view) && VIEWS.some((key) => typeof view[key] === "number");
}
function expectKind(input, key, kind) {
	if (input[key] !== void 0 && typeof input[key] !== kind) throw new TypeError(`match.${key} must be a ${kind}`);
}
// src/emulator/reply.ts
/** Thrown by a handler to answer at once; the server turns it into its reply. */
var Refusal = class extends Error {
	reply;
	constructor(reply) {
		super(`refused with status ${reply.status}`);
		this.reply = reply;
	}
};
/** An answer with a JSON body. */
function json(status, body, headers) {
	return headers === void 0 ? {
		status,
		body
	} : {
		status,
		body,
		headers
	};
}
/** An answer whose JSON text was made before, e.g. a list kept by `Collection.memo`. */
function serialised(status, text, headers) {
	return headers === void 0 ? {
		status,
		text
	} : {
		status,
		text,
		headers
	};
}
/** An answer that is a web page where JSON was expected: a login page, a proxy's error. */
function html(status, text) {
	return {
		status,
		text,
		headers: { "content-type": "text/html; charset=utf-8" }
	};
}
/** An answer without a body. */
function empty(status, headers) {
	return headers === void 0 ? { status } : {
		status,
		headers
	};
}
/** A Refusal with a JSON body: `throw refuse(404, {...})`. */
function refuse(status, body, headers) {
	return new Refusal(json(status, body, headers));
}
/**
* The request's body as a JSON object, for vendors that insist on `application/json`; otherwise throws `refusal()`
* with the reason: a wrong or missing content type, text that is not JSON, or JSON that is no object.
*/
function jsonBody(request, refusal) {
	if (request.mediaType !== "application/json") throw refusal("the content type must be application/json");
	if (request.body === void 0) throw refusal("the body is not valid JSON");
	if (!isObject(request.body)) throw refusal("the body must be a JSON object");
	return request.body;
}
// src/emulator/control.ts
/** Where the control endpoint lives, whatever is mounted beside it. */
const CONTROL_PATH = "/__control";
/** All actions: the kit's own and, under its name, each vendor's. */
function createControl(controlled) {
	const actions = new Map(Object.entries(kitActions(controlled)));
	for (const [name, api] of Object.entries(controlled.apis)) for (const [action, run] of Object.entries(api.controls)) actions.set(`${name}.${action}`, run);
	return (action, argument = {}) => {
		const run = actions.get(action);
		if (run !== void 0) return run(argument);
		throw new TypeError(`unknown action "${action}"; known are ${[...actions.keys()].sort().join(", ")}`);
	};
}
function kitActions(controlled) {
	const { apis, faults, requests, problems } = controlled;
	return {
		"faults.add": (rule) => faults.add(parseFaultRule(rule)),
		"faults.remove": ({ id }) => faults.remove(typeof id === "string" ? id : ""),
		"faults.clear": () => done(() => faults.clear()),
		"faults.list": () => plain(faults.list()),
		latency: ({ ms }) => done(() => controlled.setLatency(duration(ms))),
		requests: ({ bodies }) => requests.map((entry) => described$1(entry, bodies === true)),
		"requests.clear": () => done(() => requests.splice(0)),
		totals: () => controlled.totals(),
		problems: () => plain(problems),
		"problems.clear": () => done(() => problems.splice(0)),
		snapshot: () => Object.fromEntries(Object.entries(apis).map(([name, api]) => [name, api.snapshot()]))
	};
}
function done(action) {
	action();
	return null;
}
function plain(value) {
	return JSON.parse(JSON.stringify(value));
}
function described$1(entry, withBody) {
	const { body, ...rest } = entry;
	return plain(withBody ? {
		...rest,
		body
	} : rest);
}
function duration(ms) {
	if (typeof ms === "number" && ms >= 0) return ms;
	throw new TypeError("latency needs { ms }, a number of milliseconds from 0");
}
/**
* Answers `POST /__control` with body `{ action, argument? }`. JSON's content type is demanded, so that no web page
* can reach a running emulator's secrets by a simple form.
*/
function answerControl(control, method, body) {
	if (method !== "POST" || !isObject(body) || typeof body["action"] !== "string") return json(400, { error: "POST a JSON object { \"action\": NAME, \"argument\": { … } } as application/json" });
	const { action, argument } = body;
	try {
		return json(200, { result: control(action, isObject(argument) ? argument : {}) });
	} catch (error) {
		return json(400, { error: error instanceof Error ? error.message : String(error) });
	}
}
/** True where a Host header names this machine or the address served: a page of another name must not reach the control endpoint. */
function isLocal(host, served) {
	const name = host.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
	return [
		"127.0.0.1",
		"localhost",
		"::1",
		served
	].includes(name);
}
// src/emulator/router.ts
/** A route from `METHOD /path/:name` and its handler. */
function route(signature, handle) {
	const space = signature.indexOf(" ");
	return {
		method: signature.slice(0, space),
		pattern: signature.slice(space + 1),
		handle
	};
}
/** Indexes routes by method and number of segments; the first declared that fits wins. A trailing slash does not count. */
function createRouter(routes) {
	const index = /* @__PURE__ */ new Map();
	for (const { method, pattern, handle } of routes) {
		const segments = split(pattern);
		const key = `${method} ${segments.length}`;
		const known = index.get(key);
		if (known === void 0) index.set(key, [{
			segments,
			handle
		}]);
		else known.push({
			segments,
			handle
		});
	}
	return (method, path) => {
		const segments = split(path);
		for (const candidate of index.get(`${method} ${segments.length}`) ?? []) {
			const params = match(candidate.segments, segments);
			if (params !== void 0) return {
				handle: candidate.handle,
				params
			};
		}
	};
}
function split(path) {
	const end = path.length > 1 && path.endsWith("/") ? -1 : void 0;
	return path.slice(1, end).split("/");
}
function match(pattern, path) {
	const params = {};
	for (const [position, expected] of pattern.entries()) {
		const given = path[position] ?? "";
		if (!expected.startsWith(":")) {
			if (expected !== given) return void 0;
			continue;
		}
		const value = decode(given);
		if (value === void 0 || value === "") return void 0;
		params[expected.slice(1)] = value;
	}
	return params;
}
function decode(segment) {
	if (!segment.includes("%")) return segment;
	try {
		return decodeURIComponent(segment);
	} catch {
		return;
	}
}
// src/emulator/collection.ts
/** Changes remembered per scope; a list cannot be shown older than that. */
const HISTORY = 1e3;
/** A collection in memory. */
function createCollection(moment) {
	const scopes = /* @__PURE__ */ new Map();
	const homes = /* @__PURE__ */ new Map();
	const write = (scope, id, item) => {
		const held = scopes.get(scope) ?? newScope();
		scopes.set(scope, held);
		remember(held, {
			at: moment.now(),
			sequence: moment.sequence(),
			id,
			before: held.items.get(id)
		});
		held.memos.clear();
		if (item === void 0) held.items.delete(id);
		else held.items.set(id, item);
	};
	return {
		list: (scope, view) => {
			const held = scopes.get(scope);
			if (held === void 0) return [];
			return [...(view === void 0 ? held.items : asSeen(held, view, moment)).values()];
		},
		get: (scope, id) => scopes.get(scope)?.items.get(id),
		scopeOf: (id) => homes.get(id),
		put: (scope, id, item) => {
			homes.set(id, scope);
			write(scope, id, item);
		},
		remove: (scope, id) => {
			if (scopes.get(scope)?.items.has(id) !== true) return false;
			homes.delete(id);
			write(scope, id, void 0);
			return true;
		},
		memo: (scope, key, build) => {
			const memos = scopes.get(scope)?.memos;
			const known = memos?.get(key);
			if (known !== void 0) return known;
			const text = build();
			memos?.set(key, text);
			return text;
		},
		scopes: () => [...scopes.keys()]
	};
}
function newScope() {
	return {
		items: /* @__PURE__ */ new Map(),
		memos: /* @__PURE__ */ new Map(),
		history: []
	};
}
function remember(scope, change) {
	scope.history.push(change);
	if (scope.history.length > 2 * HISTORY) scope.history = scope.history.slice(-1e3);
}
function asSeen(scope, view, moment) {
	const seen = new Map(scope.items);
	for (const change of hiddenChanges(scope, view, moment).reverse()) if ("hideNewMs" in view || change.before === void 0) seen.delete(change.id);
	else seen.set(change.id, change.before);
	return seen;
}
function hiddenChanges(scope, view, moment) {
	const { history } = scope;
	if ("changes" in view) return history.slice(Math.max(0, history.length - view.changes));
	if ("requests" in view) {
		const first = moment.sequence() - view.requests;
		return history.filter(({ sequence }) => sequence >= first);
	}
	if ("ms" in view) return history.filter(({ at }) => at > moment.now() - view.ms);
	return history.filter(({ at, before }) => before === void 0 && at > moment.now() - view.hideNewMs);
}
// src/emulator/random.ts
/** A reproducible source of numbers in [0, 1) (mulberry32): equal seeds give equal sequences. */
function seededRandom(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}
const ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
/** An id of lower-case letters and digits that begins with a letter, so that it never reads as a number. */
function randomId(random, length) {
	let id = ALPHABET.charAt(Math.floor(random() * 26));
	while (id.length < length) id += ALPHABET.charAt(Math.floor(random() * 36));
	return id;
}
/** A shuffled copy. */
function shuffled(items, random) {
	return items.map((item) => ({
		item,
		rank: random()
	})).sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
// src/emulator/faults.ts
const NONE = [];
/** A board without rules; `seed` feeds rules with a probability that bring none. */
function createFaultBoard(seed) {
	let rules = [];
	let count = 0;
	return {
		add: (rule) => {
			count += 1;
			rules.push(activate(rule, `fault-${count}`, seed + count));
			return `fault-${count}`;
		},
		remove: (id) => {
			const before = rules.length;
			rules = rules.filter((rule) => rule.id !== id);
			return rules.length < before;
		},
		clear: () => {
			rules = [];
		},
		list: () => rules.map(({ id, rule, struck }) => ({
			id,
			rule,
			struck
		})),
		strike: (method, paths) => {
			if (rules.length === 0) return NONE;
			return rules.filter((rule) => strikes(rule, method, paths)).map(({ rule }) => rule.fault);
		}
	};
}
function activate(rule, id, seed) {
	const { path } = rule.match;
	return {
		id,
		rule,
		path: path === void 0 ? void 0 : glob(path),
		draw: seededRandom(rule.match.seed ?? seed),
		fitted: 0,
		struck: 0
	};
}
function glob(pattern) {
	const parts = pattern.split(/\*+/).map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
	return new RegExp(`^${parts.join(".*")}$`);
}
function strikes(active, method, paths) {
	const { match } = active.rule;
	if (match.method !== void 0 && match.method !== method) return false;
	if (active.path !== void 0 && !paths.some((path) => active.path?.test(path))) return false;
	active.fitted += 1;
	if (match.nth !== void 0 && active.fitted !== match.nth) return false;
	if (match.times !== void 0 && active.struck >= match.times) return false;
	if (match.probability !== void 0 && active.draw() >= match.probability) return false;
	active.struck += 1;
	return true;
}
/** A fault's name for logs. */
function faultName(fault) {
	if (typeof fault === "string") return fault;
	return Object.keys(fault)[0] ?? "unnamed";
}
// src/emulator/mounted.ts
/** Looks requests up in the mounts of all APIs: below their prefixes, or side by side at the root. */
function createLookup(apis, layout) {
	const mounts = apis.flatMap((api) => api.mounts).map((mount) => ({
		mount,
		start: `/${mount.prefix}/`,
		find: createRouter(mount.routes)
	}));
	return (method, path) => {
		for (const { mount, start, find } of mounts) {
			if (layout === "prefix" && !path.startsWith(start)) continue;
			const below = layout === "prefix" ? path.slice(start.length - 1) : path;
			const found = find(method, below);
			if (found !== void 0) return {
				mount,
				found,
				path: below
			};
		}
	};
}
/** Lets a mount answer, its `before` and `finish` included. */
function answer(target, request) {
	const { mount, found } = target;
	const reply = handled(() => mount.before?.(request) ?? found.handle(request));
	return mount.finish?.(request, reply) ?? reply;
}
function handled(handle) {
	try {
		return handle();
	} catch (error) {
		if (error instanceof Refusal) return error.reply;
		throw error;
	}
}
/** True where the message announces a body. */
function hasBody(message) {
	const { "content-length": length, "transfer-encoding": encoding } = message.headers;
	return length !== void 0 && length !== "0" || encoding !== void 0;
}
/** Reads the whole body, then calls `done` with its text, or with undefined where it is over the limit. */
function readBody(message, done) {
	const chunks = [];
	let size = 0;
	message.on("data", (chunk) => {
		size += chunk.length;
		if (size <= 33554432) chunks.push(chunk);
	});
	message.on("end", () => {
		done(size > 33554432 ? void 0 : Buffer.concat(chunks).toString("utf8"));
	});
	message.on("error", () => void 0);
}
/** The type in a content-type header, lower-case and without parameters. */
function mediaTypeOf(header) {
	if (header === void 0) return void 0;
	const end = header.indexOf(";");
	return (end === -1 ? header : header.slice(0, end)).trim().toLowerCase();
}
/** A body parsed as its media type says; undefined where that is not possible. */
function parseBody(text, mediaType) {
	if (text === "") return void 0;
	if (mediaType === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
	if (mediaType !== "application/json") return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/emulator/answered.ts
/** The API's answer; 501 where nobody answers, 500 where a handler fails, both recorded as problems. */
function answered(world, target, request) {
	if (target === void 0) return problem(world, request, 501, "unmatched", "No emulated API has this method and path.");
	try {
		return answer(target, request);
	} catch (error) {
		return problem(world, request, 500, "crashed", described(error));
	}
}
/** An error for the list of problems. */
function described(error) {
	return error instanceof Error ? error.stack ?? error.message : String(error);
}
function problem(world, request, status, kind, message) {
	const { method, path } = request;
	world.problems.push({
		kind,
		method,
		path,
		message
	});
	return json(status, {
		emulator: kind,
		request: `${method} ${path}`,
		message
	});
}
// src/emulator/deliver.ts
/** What the faults of one request do to the way of its answer; `latencyMs` comes on top. */
function transitOf(faults, latencyMs) {
	let headersAfterMs = latencyMs;
	let bodyAfterMs = 0;
	let truncate;
	for (const fault of faults) {
		if (typeof fault === "string") continue;
		if ("truncate" in fault) truncate = fault.truncate;
		if (!("delayMs" in fault)) continue;
		if (fault.phase === "headers") headersAfterMs += fault.delayMs;
		else bodyAfterMs += fault.delayMs;
	}
	return {
		headersAfterMs,
		bodyAfterMs,
		truncate
	};
}
/** Sends an answer at once and whole. */
function deliver(response, reply) {
	const text = textOf(reply);
	writeHead(response, reply, text);
	response.end(text);
}
/** Sends an answer late, in two parts or only partly. */
async function deliverBadly(response, reply, transit, sleep) {
	if (transit.headersAfterMs > 0) await sleep(transit.headersAfterMs);
	if (response.destroyed) return;
	const text = textOf(reply);
	if (transit.truncate === void 0 && transit.bodyAfterMs === 0) {
		deliver(response, reply);
		return;
	}
	const bytes = Buffer.from(text);
	writeHead(response, reply, text);
	const cut = Math.min(transit.truncate ?? Math.floor(bytes.length / 2), bytes.length);
	await write(response, bytes.subarray(0, cut));
	if (transit.bodyAfterMs > 0) await sleep(transit.bodyAfterMs);
	if (transit.truncate === void 0) response.end(bytes.subarray(cut));
	else response.socket?.destroySoon();
}
function write(response, bytes) {
	response.flushHeaders();
	if (bytes.length === 0) return Promise.resolve();
	return new Promise((resolve) => {
		response.write(bytes, () => resolve());
	});
}
function textOf(reply) {
	if (reply.text !== void 0) return reply.text;
	return reply.body === void 0 ? "" : JSON.stringify(reply.body);
}
function writeHead(response, reply, text) {
	const headers = { ...reply.headers };
	if (text !== "") headers["content-type"] ??= "application/json; charset=utf-8";
	if (reply.status !== 204 && reply.status !== 304) headers["content-length"] ??= Buffer.byteLength(text);
	response.writeHead(reply.status, headers);
}
// src/emulator/damage.ts
/** The reply with its list (the body itself, or the one list of objects in it) in another order. */
function shuffleList(reply, random) {
	return rewrite(reply, (body) => {
		if (Array.isArray(body)) return shuffled(body, random);
		if (!isObject(body)) return body;
		return mapMembers(body, (member) => isListOfObjects(member) ? shuffled(member, random) : member);
	});
}
/** The reply with members no document names in its object, in the objects of its lists and in those it embeds. */
function addExtraFields(reply) {
	return rewrite(reply, (body) => extended(body, 2));
}
function rewrite(reply, change) {
	const body = bodyOf(reply);
	if (body === void 0) return reply;
	return {
		status: reply.status,
		body: change(body),
		...reply.headers === void 0 ? {} : { headers: reply.headers }
	};
}
function bodyOf(reply) {
	if (reply.text === void 0) return reply.body;
	try {
		return JSON.parse(reply.text);
	} catch {
		return;
	}
}
function extended(value, depth) {
	if (depth < 0) return value;
	if (Array.isArray(value)) return value.map((item) => isObject(item) ? extended(item, depth) : item);
	if (!isObject(value)) return value;
	return {
		...mapMembers(value, (member) => isNested(member) ? extended(member, depth - 1) : member),
		x_undocumented: "extra",
		x_undocumented_object: { since: 1 }
	};
}
/** Maps of strings stay as they are: an extra member there would be a change of content. */
function isNested(value) {
	return isListOfObjects(value) || isObject(value) && Object.values(value).some(isNestedMember);
}
function isNestedMember(value) {
	return isObject(value) || isListOfObjects(value);
}
function isListOfObjects(value) {
	return Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item));
}
function mapMembers(object, change) {
	return Object.fromEntries(Object.entries(object).map(([key, member]) => [key, change(member)]));
}
// src/emulator/serve-with-faults.ts
/** Answers a request as its faults and the latency want it, or not at all. */
async function serveWithFaults(world, response, struck) {
	const { entry, faults } = struck;
	if (faults.length > 0) entry.faults = faults.map(faultName);
	if (faults.includes("drop-before")) {
		response.destroy();
		return;
	}
	const reply = damaged(world, struck);
	const transit = transitOf(faults, world.latencyMs);
	if (faults.includes("drop-after")) {
		if (transit.headersAfterMs > 0) await world.clock.sleep(transit.headersAfterMs);
		response.destroy();
		return;
	}
	entry.status = reply.status;
	await deliverBadly(response, reply, transit, (ms) => world.clock.sleep(ms));
}
function damaged(world, struck) {
	let reply = carriedOut(world, struck);
	for (const fault of struck.faults) if (fault === "shuffle") reply = shuffleList(reply, world.random);
	else if (fault === "extra-fields") reply = addExtraFields(reply);
	else if (typeof fault === "object" && "html" in fault) reply = html(200, "<!doctype html><title>Sign in</title>");
	return reply;
}
function carriedOut(world, { target, request, faults }) {
	const instead = faults.find((fault) => typeof fault === "object" && "status" in fault);
	if (instead !== void 0 && instead.commit !== true) return replyOf(instead);
	const reply = answered(world, target, request);
	if (faults.some((fault) => typeof fault === "object" && "duplicate" in fault)) answered(world, target, request);
	return instead === void 0 ? reply : replyOf(instead);
}
function replyOf(fault) {
	const { status, headers, body, text } = fault;
	return {
		status,
		...headers === void 0 ? {} : { headers },
		...body === void 0 ? {} : { body },
		...text === void 0 ? {} : { text }
	};
}
/** How old a world the faults want lists to show. */
function viewOf(faults) {
	for (const fault of faults) {
		if (fault === "stale-list") return { changes: 1 };
		if (typeof fault === "object" && "staleList" in fault) return fault.staleList;
	}
}
// src/emulator/request-log.ts
const REDACTED = "(redacted)";
const sensitive = /* @__PURE__ */ new Map();
function isSensitive(name) {
	const known = sensitive.get(name);
	if (known !== void 0) return known;
	const answer = /authorization|cookie|token|secret|password|api-?key/i.test(name);
	if (sensitive.size < 1e3) sensitive.set(name, answer);
	return answer;
}
/** Headers fit for a log: values of credential headers are replaced. */
function redactHeaders(headers) {
	const redacted = {};
	for (const name in headers) {
		const value = headers[name];
		if (value === void 0) continue;
		redacted[name] = isSensitive(name) ? REDACTED : typeof value === "string" ? value : value.join(", ");
	}
	return redacted;
}
const NO_QUERY$1 = Object.freeze({});
/** Query parameters fit for a log. */
function redactQuery(query) {
	if (query.size === 0) return NO_QUERY$1;
	const redacted = {};
	for (const [name, value] of query) redacted[name] = isSensitive(name) ? REDACTED : value;
	return redacted;
}
/** Adds an entry and forgets the oldest ones beyond `keep`. */
function record(log, entry, keep) {
	if (keep === 0) return;
	log.push(entry);
	if (log.length >= 2 * keep) log.splice(0, log.length - keep);
}
// src/emulator/serve.ts
const NO_QUERY = new URLSearchParams();
const NO_PARAMS = Object.freeze({});
/** Answers one request whose body has been read; `text` is undefined where that was too long. Never throws. */
function serve(world, message, response, text) {
	const { method = "GET", url = "/" } = message;
	const failed = (error) => {
		world.problems.push({
			kind: "crashed",
			method,
			path: pathOf(url),
			message: described(error)
		});
		response.destroy();
	};
	try {
		if (pathOf(url) === "/__control") deliver(response, controlled(world, message, text));
		else serveApi(world, message, response, text)?.catch(failed);
	} catch (error) {
		failed(error);
	}
}
function controlled(world, message, text) {
	const { host = "", "content-type": type } = message.headers;
	if (!isLocal(host, world.host)) return json(403, { error: "the control endpoint answers local hosts only" });
	return answerControl(world.control, message.method ?? "", parseBody(text ?? "", mediaTypeOf(type)));
}
function serveApi(world, message, response, text) {
	world.sequence += 1;
	const { method = "GET", url = "/" } = message;
	const path = pathOf(url);
	const target = world.lookup(method, path);
	const below = target?.path ?? path;
	const faults = world.faults.strike(method, below === path ? [path] : [path, below]);
	const request = requestOf(world, message, target, text ?? "", faults);
	const entry = logged(world, request, target);
	if (text !== void 0 && (faults.length > 0 || world.latencyMs > 0)) return serveWithFaults(world, response, {
		target,
		request,
		entry,
		faults
	});
	finish(response, (text === void 0 ? json(413, { message: "The body is too long." }) : void 0) ?? answered(world, target, request), entry);
}
function requestOf(world, message, target, text, faults) {
	const { method = "GET", url = "/", headers } = message;
	const mark = url.indexOf("?");
	const mediaType = mediaTypeOf(headers["content-type"]);
	return {
		sequence: world.sequence,
		method,
		path: target?.path ?? pathOf(url),
		params: target?.found.params ?? NO_PARAMS,
		query: mark === -1 ? NO_QUERY : new URLSearchParams(url.slice(mark + 1)),
		headers,
		mediaType,
		text,
		body: parseBody(text, mediaType),
		view: faults.length === 0 ? void 0 : viewOf(faults)
	};
}
function pathOf(url) {
	const mark = url.indexOf("?");
	return mark === -1 ? url : url.slice(0, mark);
}
function finish(response, reply, entry) {
	entry.status = reply.status;
	deliver(response, reply);
}
function logged(world, request, target) {
	const { sequence, method, path, body } = request;
	const entry = {
		sequence,
		at: world.clock.now(),
		api: target?.mount.prefix ?? "",
		method,
		path,
		query: redactQuery(request.query),
		headers: world.keep === 0 ? {} : redactHeaders(request.headers),
		body
	};
	record(world.requests, entry, world.keep);
	return entry;
}
// src/emulator/start-emulator.ts
const realClock = {
	now: () => Date.now(),
	sleep: (ms) => new Promise((resolve) => {
		setTimeout(resolve, ms).unref();
	})
};
/** Starts one loopback server with the given vendors' APIs on it; resolves once it listens. */
async function startEmulator(options) {
	const server = createServer({
		keepAlive: true,
		keepAliveTimeout: 3e4
	});
	const { apis, host = "127.0.0.1", seed = 1 } = options;
	const origin = await listen(server, options.port ?? 0, host);
	const layout = options.layout ?? (apis.length === 1 ? "root" : "prefix");
	const url = (prefix) => layout === "root" ? origin : `${origin}/${prefix}`;
	const world = createWorld(options, host, seed);
	const created = createAll(apis, contextOf(world, url, seed));
	const all = Object.values(created);
	const control = createControl({
		...controlledPart(world),
		apis: created
	});
	const serving = Object.assign(world, {
		lookup: createLookup(all, layout),
		control
	});
	server.on("request", (message, response) => {
		if (hasBody(message)) readBody(message, (text) => serve(serving, message, response, text));
		else serve(serving, message, response, "");
	});
	const prefixes = all.flatMap(({ mounts }) => mounts.map(({ prefix }) => prefix));
	return {
		origin,
		urls: Object.fromEntries(prefixes.map((prefix) => [prefix, url(prefix)])),
		config: Object.fromEntries(Object.entries(created).map(([name, { config }]) => [name, config ?? {}])),
		requests: world.requests,
		problems: world.problems,
		faults: world.faults,
		control,
		close: () => close(server)
	};
}
function createWorld(options, host, seed) {
	return {
		...idle,
		clock: options.clock ?? realClock,
		random: seededRandom(seed),
		faults: createFaultBoard(seed),
		requests: [],
		problems: [],
		keep: options.keep ?? 1e4,
		host,
		latencyMs: options.latencyMs ?? 0,
		sequence: 0
	};
}
/** Placeholders until the APIs exist: they are created after the server listens, since they need its URL. */
const idle = {
	lookup: () => void 0,
	control: () => null
};
function createAll(apis, context) {
	return Object.fromEntries(apis.map(({ name, create }) => [name, create(context)]));
}
function contextOf(world, url, seed) {
	const random = seededRandom(seed + 1);
	const moment = {
		now: () => world.clock.now(),
		sequence: () => world.sequence
	};
	return {
		url,
		now: moment.now,
		random,
		id: (length) => randomId(random, length),
		collection: () => createCollection(moment)
	};
}
function controlledPart(world) {
	return {
		faults: world.faults,
		requests: world.requests,
		problems: world.problems,
		setLatency: (ms) => {
			world.latencyMs = ms;
		},
		totals: () => ({
			requests: world.sequence,
			problems: world.problems.length
		})
	};
}
function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.removeListener("error", reject);
			const address = server.address();
			const bound = typeof address === "object" && address !== null ? address.port : port;
			resolve(`http://${host.includes(":") ? `[${host}]` : host}:${bound}`);
		});
	});
}
function close(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
export { empty as a, jsonBody as c, Refusal as i, refuse as l, route as n, html as o, CONTROL_PATH as r, json as s, startEmulator as t, serialised as u };

//# sourceMappingURL=emulator-DDxp3B1w.js.map