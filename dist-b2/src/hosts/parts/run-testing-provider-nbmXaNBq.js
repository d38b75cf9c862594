import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { T as isValueObject, i as isObject, n as equal, o as mapMembers, p as splitProperty, r as isList, t as canonical, v as topOf, y as Reference } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { t as createMask } from "./start-testing-provider-D-gNCh2r.js";
import { A as resolveDesired, B as reveal, C as diffProperties, D as shownObserved, E as seal, H as substitute, I as fingerprintOf, J as fieldsWith, L as hasSecret, M as secretAt, N as valueAt, O as remembered, P as allHold, R as hasUnknown, S as witnessOf, U as toPlaceholders, V as shown, W as same, _ as scopeOfDesired, c as keyOfDesired, d as naturalKeysOf, f as slotOf, g as scopeOfDeposed, h as scopeKey, i as keepApplied, l as keyOfObserved, m as keyOfRecorded, o as withAccepted, p as describeScope, q as fieldsOf, r as holding, s as shellWord, t as acceptNote, u as labelOf, v as scopeOfRecorded, w as matchesPath, x as recordOf, y as SELF_ID, z as plain } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { n as sorted } from "./run-testing-pulumi-provider-CHJ5-Pj7.js";
// src/http/tls-fault.ts
const UNTRUSTED = {
	words: "its TLS certificate is not trusted",
	advice: "If the service uses a private certificate authority, name its certificate file with {caFile}; of a certificate that signed itself, that file is the certificate."
};
const REPLACE = "Whoever runs the service must have the certificate replaced by one signed with SHA-256 or better, with a key of 2048 bits or an elliptic one.";
const OLD = {
	words: "it offers no TLS 1.2 or newer",
	advice: "Older versions can be broken into: whoever runs the service must switch on TLS 1.2 or 1.3."
};
const NONE$1 = {
	words: "it does not speak TLS",
	advice: "Check the scheme and the port of {address}."
};
const FAULTS = {
	DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
	SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
	UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
	CERT_HAS_EXPIRED: {
		words: "its TLS certificate has expired",
		advice: "Check this machine's clock; if it is right, whoever runs the service must renew the certificate."
	},
	CERT_NOT_YET_VALID: {
		words: "its TLS certificate is not valid yet",
		advice: "Check this machine's clock."
	},
	CERT_REVOKED: {
		words: "its TLS certificate was revoked",
		advice: "Send nothing there until whoever runs the service has explained it."
	},
	CERT_SIGNATURE_FAILURE: {
		words: "the signature of its TLS certificate is wrong",
		advice: REPLACE
	},
	CA_MD_TOO_WEAK: {
		words: "its TLS certificate is signed with a weak algorithm",
		advice: REPLACE
	},
	EE_KEY_TOO_SMALL: {
		words: "its TLS certificate's key is too small",
		advice: REPLACE
	},
	UNSPECIFIED: {
		words: "its TLS certificate is too weak or malformed",
		advice: REPLACE
	},
	ERR_TLS_CERT_ALTNAME_INVALID: {
		words: "its TLS certificate is for another host name",
		advice: "Check the host in {address} for a typing error; the certificate must name it."
	},
	ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: OLD,
	ERR_SSL_UNSUPPORTED_PROTOCOL: OLD,
	ERR_SSL_WRONG_VERSION_NUMBER: NONE$1,
	ERR_SSL_PACKET_LENGTH_TOO_LONG: NONE$1
};
/** What an error code of a secure connection means; undefined for other errors. Repeating helps with none of them. */
function tlsFault(code) {
	return FAULTS[code];
}
// src/http/reason.ts
const WORDS = {
	ECONNREFUSED: "connection refused",
	ENOTFOUND: "the host name does not exist",
	EAI_AGAIN: "the host name could not be looked up",
	ENETUNREACH: "the network is unreachable",
	EHOSTUNREACH: "the host is unreachable",
	ECONNRESET: "the connection was reset",
	EPIPE: "the connection was closed while sending",
	ETIMEDOUT: "the connection timed out",
	UND_ERR_CONNECT_TIMEOUT: "no connection within the time limit",
	UND_ERR_SOCKET: "the connection was closed before the answer was complete",
	UND_ERR_HEADERS_TIMEOUT: "no answer within the time limit",
	UND_ERR_BODY_TIMEOUT: "the answer stalled",
	UND_ERR_HEADERS_OVERFLOW: "the answer's headers are too large",
	UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the answer is shorter than it announced"
};
const ADVICE = {
	ECONNREFUSED: "Check {address} and its port, and that the service (or the proxy) is running.",
	ENOTFOUND: "Check {address} for a typing error.",
	EAI_AGAIN: "Check the network and its name server.",
	UND_ERR_CONNECT_TIMEOUT: "Check {address}, the network and whether a proxy is needed (HTTPS_PROXY)."
};
/** Puts a network error into words. Error messages of libraries are never shown: some contain input. */
function reasonOf(error) {
	const code = codeOf(error);
	const fault = tlsFault(code);
	if (fault !== void 0) return {
		text: `${fault.words} (${code})`,
		advice: fault.advice,
		permanent: true,
		cause: error
	};
	const number = code === "" ? "" : ` (${code})`;
	if (isParserError(error)) return {
		text: `the answer is not HTTP${number}`,
		permanent: false
	};
	const text = WORDS[code] ?? `the connection failed${number}`;
	const advice = ADVICE[code];
	return {
		text,
		permanent: false,
		cause: error,
		...advice === void 0 ? {} : { advice }
	};
}
function isParserError(error) {
	return typeof error === "object" && error !== null && "data" in error;
}
/** An error's code, or the empty text. Errors may come from another realm, so their class proves nothing. */
function codeOf(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return "";
	return typeof error.code === "string" ? error.code : "";
}
// src/http/collector.ts
/**
* Gathers one answer. undici reports the start of a request just before its first byte is written, so an
* error before that moment proves that nothing was sent.
*/
var Collector = class {
	#limits;
	#done;
	#timer;
	#controller;
	#settled = false;
	#status = 0;
	#headers = {};
	#chunks = [];
	#size = 0;
	constructor(limits, done) {
		this.#limits = limits;
		this.#done = done;
		const reason = {
			text: `not complete within ${limits.requestMs / 1e3} s`,
			permanent: false
		};
		this.#timer = setTimeout(() => this.stop(reason), limits.requestMs);
	}
	/** Ends the attempt from outside; what is known by then decides the outcome. */
	stop(reason) {
		if (this.#settled) return;
		this.#settle(this.#broken(reason));
		this.#controller?.abort(/* @__PURE__ */ new Error("stopped"));
	}
	onRequestStart(controller) {
		const again = this.#controller !== void 0;
		this.#controller = controller;
		if (this.#settled || again) controller.abort(/* @__PURE__ */ new Error("stopped"));
	}
	onResponseStart(_controller, status, headers) {
		this.#status = status;
		this.#headers = flatten(headers);
	}
	onResponseData(_controller, chunk) {
		this.#size += chunk.length;
		if (this.#size > this.#limits.bodyBytes) this.stop(tooLarge(this.#limits.bodyBytes));
		else this.#chunks.push(chunk);
	}
	onResponseEnd() {
		const bytes = this.#chunks.length === 1 ? this.#chunks[0] : void 0;
		this.#settle({
			outcome: "answered",
			status: this.#status,
			headers: this.#headers,
			bytes: bytes ?? Buffer.concat(this.#chunks, this.#size)
		});
	}
	onResponseError(_controller, error) {
		this.#settle(this.#broken(reasonOf(error)));
	}
	#broken(reason) {
		if (this.#controller === void 0) return {
			outcome: "unsent",
			reason
		};
		if (this.#status < 200) return {
			outcome: "lost",
			reason
		};
		return {
			outcome: "cut",
			status: this.#status,
			headers: this.#headers,
			reason
		};
	}
	#settle(exchange) {
		if (this.#settled) return;
		this.#settled = true;
		this.#chunks = [];
		clearTimeout(this.#timer);
		this.#done(exchange);
	}
};
/** The reason given for an answer beyond the size limit. */
function tooLarge(bytes) {
	return {
		text: `the answer is larger than ${bytes / 1024 / 1024} MiB`,
		permanent: true
	};
}
function flatten(headers) {
	const flat = {};
	for (const name of Object.keys(headers)) {
		const value = headers[name];
		flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value ?? "";
	}
	return flat;
}
// src/http/wording.ts
/** Connections of provider entries. */
const ENTRY_WORDING = {
	caFile: "caFile",
	address: "the base URL"
};
/** A reason whose advice names the settings as the user knows them: `{caFile}` and `{address}` stand for them. */
function worded(reason, { caFile, address }) {
	if (reason.advice === void 0) return reason;
	const advice = reason.advice.replaceAll("{caFile}", caFile).replaceAll("{address}", address);
	return {
		...reason,
		advice
	};
}
// src/http/agent.ts
/** undici is loaded, and the CA file read, when the first message is sent. */
function createAgent(options) {
	const live = /* @__PURE__ */ new Set();
	let stopped;
	let loading;
	const load = () => loading ??= loadDispatcher(options);
	return {
		exchange: async (message) => {
			const dispatcher = await load();
			if (stopped !== void 0) return {
				outcome: "unsent",
				reason: stopped
			};
			const exchange = await dispatch(dispatcher, message, options.limits, live);
			if (!("reason" in exchange)) return exchange;
			return {
				...exchange,
				reason: worded(exchange.reason, options.wording ?? ENTRY_WORDING)
			};
		},
		stop: (reason) => {
			stopped = reason;
			for (const collector of live) collector.stop(reason);
		},
		close: async () => {
			await (await loading?.catch(() => void 0))?.destroy();
		}
	};
}
function dispatch(dispatcher, { method, host, path, headers, body }, limits, live) {
	return new Promise((resolve) => {
		const collector = new Collector(limits, (exchange) => {
			live.delete(collector);
			resolve(exchange);
		});
		live.add(collector);
		const message = {
			origin: host,
			method,
			path,
			headers
		};
		dispatcher.dispatch(body === void 0 ? message : {
			...message,
			body
		}, collector);
	});
}
async function loadDispatcher(options) {
	const { limits, connections, caFile, proxy, wording = ENTRY_WORDING } = options;
	const tls = {
		rejectUnauthorized: true,
		minVersion: "TLSv1.2",
		timeout: limits.connectMs,
		...caFile === void 0 ? {} : { ca: await loadAuthorities(caFile, wording) }
	};
	const common = {
		connect: tls,
		connections,
		headersTimeout: limits.headersMs,
		bodyTimeout: limits.idleMs,
		allowH2: false,
		pipelining: 1
	};
	if (proxy === void 0) {
		const { default: DirectAgent } = await import("undici/lib/dispatcher/agent.js");
		return new DirectAgent(common);
	}
	const { EnvHttpProxyAgent } = await import("undici");
	return new EnvHttpProxyAgent({
		...common,
		...proxy,
		requestTls: tls,
		proxyTls: tls
	});
}
async function loadAuthorities(path, { caFile }) {
	const { readAuthorities } = await import("./authorities-CGGozvzC.js");
	return readAuthorities(path, caFile);
}
// src/http/backoff.ts
const FIRST_MS = 500;
const MOST_MS = 8e3;
/** Full jitter: anything from zero to a bound that doubles with each retry (the first is number 1). Milliseconds. */
function backoffMs(retry, random) {
	return random() * Math.min(MOST_MS, FIRST_MS * 2 ** (retry - 1));
}
// src/http/decode-body.ts
const utf8 = new TextDecoder("utf-8", { fatal: true });
/** Turns an answer's bytes into text; bytes that cannot be read count as an answer cut short. */
async function readText(exchange, mostBytes) {
	if (exchange.outcome !== "answered") return exchange;
	const { status, headers } = exchange;
	const decoded = await decode$1(exchange, mostBytes);
	if (typeof decoded === "string") return {
		outcome: "read",
		status,
		headers,
		text: decoded
	};
	return {
		outcome: "cut",
		status,
		headers,
		reason: decoded
	};
}
/** Decompresses (never beyond `mostBytes`) and decodes strictly as UTF-8; a byte order mark is dropped. */
async function decode$1({ headers, bytes }, mostBytes) {
	const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "";
	const inflated = encoding === "" || encoding === "identity" || bytes.length === 0 ? bytes : await decompress(bytes, encoding, mostBytes);
	if (!Buffer.isBuffer(inflated)) return inflated;
	try {
		return utf8.decode(inflated);
	} catch {
		return {
			text: "the answer is not UTF-8 text",
			permanent: false
		};
	}
}
async function decompress(bytes, encoding, mostBytes) {
	const { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } = await import("node:zlib");
	const limit = { maxOutputLength: mostBytes };
	try {
		if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(bytes, limit);
		if (encoding === "br") return brotliDecompressSync(bytes, limit);
		if (encoding === "deflate") return ((bytes[0] ?? 0) & 15) === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
	} catch (error) {
		return codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? tooLarge(mostBytes) : {
			text: "the compressed answer is damaged",
			permanent: false
		};
	}
	return {
		text: "the answer is compressed in a way that was not asked for",
		permanent: false
	};
}
/** Reads text as JSON where it may be that. Other text stays text; announced JSON that does not parse is cut short. */
function toAnswer({ status, headers, text }) {
	if (text.trim() === "") return {
		status,
		headers,
		body: void 0,
		isJson: true
	};
	const type = headers["content-type"]?.toLowerCase() ?? "";
	const announced = type.includes("json");
	if (!announced && (type.includes("html") || !/^\s*[{[]/.test(text))) return {
		status,
		headers,
		body: text,
		isJson: false
	};
	try {
		return {
			status,
			headers,
			body: JSON.parse(text),
			isJson: true
		};
	} catch {
		if (!announced) return {
			status,
			headers,
			body: text,
			isJson: false
		};
		return {
			outcome: "cut",
			status,
			headers,
			reason: {
				text: "the answer is not complete JSON",
				permanent: false
			}
		};
	}
}
// src/http/failure-text.ts
const MEMBERS = [
	"message",
	"error_description",
	"error",
	"detail",
	"title"
];
const LISTS = ["errors", "errorMessages"];
const ID_HEADERS = [
	"x-request-id",
	"request-id",
	"x-correlation-id",
	"x-arequestid",
	"x-trace-id",
	"cf-ray"
];
/** What an error answer says in one of the usual members, or the text itself; empty where it says nothing. */
function failureText({ body, isJson }) {
	if (body === void 0) return "";
	if (!isJson && typeof body === "string") return looksLikeHtml(body) ? pageTitle(body) : body.trim();
	return fromJson(body);
}
/** True for web pages, which APIs only send by way of a login page or proxy. */
function looksLikeHtml(text) {
	return /^\s*(?:<!doctype html|<html|<head|<body|<!--)/i.test(text);
}
/** The number under which the vendor's support finds the request. */
function requestId(headers) {
	const name = ID_HEADERS.find((candidate) => headers[candidate] !== void 0);
	return name === void 0 ? void 0 : headers[name];
}
function fromJson(body) {
	if (typeof body === "string") return body;
	if (Array.isArray(body)) return firstText(body);
	if (!isObject(body)) return "";
	const member = MEMBERS.map((name) => own(body, name)).find((value) => typeof value === "string");
	if (typeof member === "string" && member !== "") return member;
	return firstText(LISTS.map((name) => own(body, name) ?? null));
}
function firstText(items) {
	for (const item of items) {
		const text = item === null ? "" : fromJson(item);
		if (text !== "") return text;
	}
	return "";
}
function own(object, name) {
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
function pageTitle(page) {
	const title = /<title[^>]{0,99}>([^<]{1,200})/i.exec(page)?.[1]?.replace(/\s+/g, " ").trim();
	return title === void 0 || title === "" ? "a web page" : `a web page titled "${title}"`;
}
// src/http/judge.ts
/** Codes for refusals by status, for requests to the API itself. */
const API_CODES = {
	400: "invalid",
	401: "auth",
	403: "permission",
	404: "not-found",
	409: "conflict",
	422: "invalid"
};
/** The same for authentication: whatever is refused there, it is the credentials. */
const AUTH_CODES = {
	400: "auth",
	401: "auth",
	403: "auth",
	404: "not-found"
};
const PASSING = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
/** Answers to a write after which it may have been carried out: no redirect is followed to find out. */
const DONE_ELSEWHERE = /* @__PURE__ */ new Set([302, 303]);
const LOGIN_HINT = "Check the base URL; a login page or a proxy may stand in front of the API.";
/** Decides what one attempt means. Nothing is ever decided by message text. */
async function judge(exchange, nature) {
	const read = await readText(exchange, nature.bodyBytes);
	if (read.outcome === "unsent") return { problem: notSent(read.reason) };
	if (read.outcome === "lost") return { problem: unanswered(read.reason, nature, "network") };
	const answer = read.outcome === "read" ? toAnswer(read) : read;
	return "outcome" in answer ? judgeCut(answer, nature) : judgeAnswer(answer, nature);
}
function notSent({ text, advice, permanent, cause }) {
	const retry = permanent ? "never" : "backoff";
	return {
		code: "network",
		text: `was not sent: ${text}`,
		advice,
		cause,
		retry
	};
}
/** Without a usable answer a read has failed and a write is in doubt. */
function unanswered(reason, { writes, idempotent }, readCode) {
	return {
		code: writes ? "uncertain" : readCode,
		text: writes ? `was sent, its outcome is not known: ${reason.text}` : `failed: ${reason.text}`,
		advice: reason.advice,
		cause: reason.cause,
		retry: idempotent && !reason.permanent ? "backoff" : "never"
	};
}
/** A status that refuses says enough even where the body cannot be read. */
function judgeCut({ status, headers, reason }, nature) {
	const answer = {
		status,
		headers,
		body: void 0,
		isJson: false
	};
	return status >= 300 ? judgeAnswer(answer, nature) : unusable(answer, reason, nature);
}
function judgeAnswer(answer, nature) {
	const read = readFailure(answer, nature);
	if ("reason" in read && answer.status < 300) return unusable(answer, read.reason, nature);
	const failure = "failure" in read ? read.failure : void 0;
	if (failure === void 0 && answer.status < 300) return judgeSuccess(answer, nature);
	return { problem: {
		...refusal(answer, failure, nature),
		requestId: requestId(answer.headers)
	} };
}
/** A provider that stumbles over an answer of unheard-of form must not make a sent write look like a bug. */
function readFailure(answer, { failure, request }) {
	try {
		return { failure: failure?.(answer, request) };
	} catch (cause) {
		return { reason: {
			text: "the answer has an unexpected form",
			permanent: false,
			cause
		} };
	}
}
function judgeSuccess(answer, nature) {
	const { status, body, isJson } = answer;
	const missing = nature.request.method === "GET" && body === void 0;
	if (isJson && !missing) return { answer };
	const page = typeof body === "string" && looksLikeHtml(body);
	return unusable(answer, {
		text: `it answered ${status} with ${missing ? "an empty answer" : page ? failureText(answer) : "text"} instead of JSON`,
		advice: LOGIN_HINT,
		permanent: false
	}, nature);
}
function unusable({ status, headers }, reason, nature) {
	return { problem: {
		...unanswered(reason, nature, "vendor"),
		status,
		requestId: requestId(headers)
	} };
}
function refusal(answer, failure, nature) {
	const { status } = answer;
	const text = describe(answer, failure);
	const base = {
		text,
		advice: failure?.advice ?? advice(answer),
		fields: failure?.fields,
		status
	};
	if (status === 401) return {
		...base,
		code: failure?.code ?? "auth",
		retry: "renew"
	};
	if (failure?.code === "auth") return {
		...base,
		code: "auth",
		retry: "never"
	};
	if (status === 429) return {
		...base,
		code: "vendor",
		retry: "throttled"
	};
	const doubtful = status >= 500 || status === 408 || DONE_ELSEWHERE.has(status);
	const code = failure?.code ?? nature.codes[status] ?? "vendor";
	const retry = PASSING.has(status) && nature.idempotent ? "backoff" : "never";
	if (!doubtful || !nature.writes) return {
		...base,
		code,
		retry
	};
	return {
		...base,
		code: "uncertain",
		text: `${text}; its outcome is not known`,
		retry
	};
}
function describe(answer, failure) {
	const { status } = answer;
	const said = failure?.message ?? failureText(answer);
	if (failure === void 0 && status < 400) return `answered ${status}, a redirect, which is never followed`;
	return said === "" ? `answered ${status}` : `answered ${status}: ${said}`;
}
function advice({ status, body, isJson }) {
	if (status < 400) return "Check the base URL: give the address that answers directly, with https://.";
	if (status === 429) return "The vendor limits requests; run again later or lower the concurrency.";
	return !isJson && typeof body === "string" && looksLikeHtml(body) ? LOGIN_HINT : void 0;
}
// src/http/retry-after.ts
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;
/** Smaller reset values are seconds from now, larger ones seconds since 1970. */
const SMALLEST_EPOCH = 1e8;
/** `Date` counts whole seconds, and travels. */
const DATE_PRECISION_MS = 2e3;
/**
* Milliseconds to wait by `Retry-After` (seconds or date); undefined where it says nothing usable. A date is
* measured against the server's own `Date`, so that a wrong local clock does no harm.
*/
function retryAfterMs(headers, nowMs) {
	const text = headers["retry-after"]?.trim();
	if (text === void 0) return void 0;
	if (/^\d+(?:\.\d+)?$/.test(text)) return positive(Number(text) * 1e3);
	const date = httpDate(text);
	return date === void 0 ? void 0 : positive(date - serverNow(headers, nowMs));
}
/** Reads a vendor's rate-limit headers by the names its table gives. */
function readAllowance(headers, names, nowMs) {
	if (names === void 0) return void 0;
	const remaining = numberIn(headers, names.remaining);
	if (remaining === void 0) return void 0;
	const reset = numberIn(headers, names.reset);
	const interval = numberIn(headers, names.intervalSeconds);
	const fill = numberIn(headers, names.fillRate);
	const refills = interval !== void 0 && fill !== void 0 && fill > 0;
	return {
		remaining,
		...reset === void 0 ? {} : { resetMs: untilReset(reset, sharedNow(headers, nowMs)) },
		...refills ? { refillMs: interval * 1e3 / fill } : {}
	};
}
function untilReset(reset, nowMs) {
	return Math.max(0, reset < SMALLEST_EPOCH ? reset * 1e3 : reset * 1e3 - nowMs);
}
function numberIn(headers, name) {
	const text = name === void 0 ? void 0 : headers[name.toLowerCase()]?.trim();
	return text !== void 0 && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : void 0;
}
function serverNow(headers, nowMs) {
	return httpDate(headers["date"] ?? "") ?? nowMs;
}
/** The local time, which is finer, unless the server's clock differs by more than `Date` can tell. */
function sharedNow(headers, nowMs) {
	const server = serverNow(headers, nowMs);
	return Math.abs(server - nowMs) < DATE_PRECISION_MS ? nowMs : server;
}
function httpDate(text) {
	const time = HTTP_DATE.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(time) ? void 0 : time;
}
function positive(ms) {
	return ms > 0 ? ms : void 0;
}
// src/http/attempt.ts
/** Sends a message once, when the limiter lets it; `attempt` counts from 1. */
async function attemptOnce(wire, { nature, limiter, count }, message, attempt) {
	await limiter.enter(attempt > 1);
	count(attempt);
	const begun = wire.clock.now();
	let toldMs;
	let exchange;
	try {
		exchange = await wire.agent.exchange(message);
		toldMs = notePace(wire, limiter, exchange, attempt);
	} finally {
		limiter.leave();
	}
	if (wire.onRequest !== void 0) report$1(wire, wire.onRequest, message, exchange, begun, attempt);
	return {
		verdict: await judge(exchange, nature),
		toldMs
	};
}
/** Tells the limiter what the answer says about further requests. */
function notePace(wire, limiter, exchange, attempt) {
	if (exchange.outcome === "unsent" || exchange.outcome === "lost") return void 0;
	const { status, headers } = exchange;
	const now = wire.clock.now();
	const allowance = readAllowance(headers, wire.rateLimit, now);
	if (status !== 429 && status !== 503) {
		limiter.pace.answered(now, allowance);
		return;
	}
	const untilAllowed = status === 429 ? allowance?.resetMs ?? allowance?.refillMs : void 0;
	const told = retryAfterMs(headers, now) ?? (untilAllowed === 0 ? void 0 : untilAllowed);
	if (told !== void 0) limiter.pace.refused(now, told);
	else if (status === 429) limiter.pace.refused(now, backoffMs(attempt, wire.random));
	return told;
}
function report$1({ mask, clock }, onRequest, { method, host, path }, exchange, begun, attempt) {
	const answered = exchange.outcome === "answered" || exchange.outcome === "cut";
	onRequest({
		method,
		url: mask(host + path),
		...answered ? { status: exchange.status } : {},
		ms: clock.now() - begun,
		attempt
	});
}
// src/http/limits.ts
const LIMITS = {
	connectMs: 1e4,
	headersMs: 3e4,
	idleMs: 3e4,
	requestMs: 12e4,
	bodyBytes: 33554432
};
// src/http/pace.ts
/** With a pause longer than this nothing can be learnt about a vendor's rate. Milliseconds. */
const IDLE_MS = 5e3;
/** After so long without a refusal a learnt pace is tried a little faster. Milliseconds. */
const RELAX_MS = 6e4;
const RELAX_FACTOR = .9;
/**
* Decides when the next request may start. It waits when told to, spreads requests when the vendor's headers
* show few left, and where there are no headers it learns the rate from what was answered between two refusals.
*/
var Pace = class {
	#lowWater;
	#holdUntil = 0;
	#lastStart = Number.NEGATIVE_INFINITY;
	#lastSeen = Number.NEGATIVE_INFINITY;
	/** Spacing by the vendor's headers; undefined while it sends none. */
	#toldGap;
	#learntGap = 0;
	#window;
	#relaxFrom = 0;
	/** `lowWater`: remaining permissions at which requests begin to be spread. */
	constructor(lowWater) {
		this.#lowWater = lowWater;
	}
	/** Earliest time for the next request, milliseconds since the epoch. */
	get nextStart() {
		return Math.max(this.#holdUntil, this.#lastStart + (this.#toldGap ?? this.#learntGap));
	}
	started(now) {
		if (now - Math.max(this.#lastSeen, this.#holdUntil) > IDLE_MS) this.#window = void 0;
		if (this.#learntGap > 0 && now - this.#relaxFrom > RELAX_MS) {
			this.#relaxFrom = now;
			this.#learntGap = this.#learntGap < 1 ? 0 : this.#learntGap * RELAX_FACTOR;
		}
		this.#lastStart = now;
		this.#lastSeen = now;
	}
	answered(now, allowance) {
		this.#lastSeen = now;
		if (this.#window !== void 0) this.#window.answered += 1;
		if (allowance !== void 0) this.#follow(now, allowance);
	}
	/** The vendor refused a request because there were too many; nothing starts for `waitMs`. */
	refused(now, waitMs) {
		this.#lastSeen = now;
		if (now >= this.#holdUntil) this.#learn(now);
		this.hold(now + waitMs);
	}
	hold(until) {
		this.#holdUntil = Math.max(this.#holdUntil, until);
	}
	#follow(now, { remaining, resetMs, refillMs }) {
		const spread = resetMs === void 0 ? void 0 : resetMs / Math.max(1, remaining);
		const gap = refillMs ?? spread;
		if (gap === void 0) return;
		this.#toldGap = remaining > this.#lowWater ? 0 : gap;
		if (remaining <= 0) this.hold(now + (resetMs ?? gap));
	}
	#learn(now) {
		const { since, answered } = this.#window ?? {
			since: now,
			answered: 0
		};
		if (answered > 0) this.#learntGap = (now - since) / answered;
		this.#window = {
			since: now,
			answered: 0
		};
		this.#relaxFrom = now;
	}
};
// src/http/limiter.ts
/** Lets requests to one host and account through: so many at once, and not before the pace allows. */
var Limiter = class {
	pace;
	#host;
	#most;
	#clock;
	#queue = [];
	#active = 0;
	#sleeping = false;
	constructor({ host, most, clock, lowWater }) {
		this.#host = host;
		this.#most = most;
		this.#clock = clock;
		this.pace = new Pace(lowWater ?? most);
	}
	/** Resolves when a request may start; `urgent` ones, which were refused before, go first. Pair with `leave`. */
	async enter(urgent) {
		if (this.#queue.length === 0 && this.#active < this.#most && this.pace.nextStart <= this.#clock.now()) {
			this.#start();
			return;
		}
		await new Promise((resolve, fail) => {
			const waiting = {
				start: resolve,
				fail
			};
			if (urgent) this.#queue.unshift(waiting);
			else this.#queue.push(waiting);
			this.#pump();
		});
	}
	leave() {
		this.#active -= 1;
		this.#pump();
	}
	/** Ends all waiting. */
	cancel(error) {
		for (const waiting of this.#queue.splice(0)) waiting.fail(error);
	}
	#start() {
		this.#active += 1;
		this.pace.started(this.#clock.now());
	}
	#pump() {
		while (this.#queue.length > 0 && this.#active < this.#most) {
			const wait = this.pace.nextStart - this.#clock.now();
			if (wait > 3e5) this.cancel(this.#tooLong());
			else if (wait <= 0) this.#startNext();
			else {
				this.#wakeIn(wait);
				return;
			}
		}
	}
	#startNext() {
		const next = this.#queue.shift();
		if (next === void 0) return;
		this.#start();
		next.start();
	}
	#wakeIn(ms) {
		if (this.#sleeping) return;
		this.#sleeping = true;
		this.#clock.sleep(ms).then(() => {
			this.#sleeping = false;
			this.#pump();
		});
	}
	#tooLong() {
		const text = `${this.#host}: not sent, ${waitText(this.pace.nextStart)}`;
		return new HoldfastError("vendor", text, {
			status: 429,
			advice: WAIT_ADVICE
		});
	}
};
/** What to do about a wait no run should sit through. */
const WAIT_ADVICE = "Run again after that time; what was done so far is recorded.";
/** Says until when a vendor wants no further request. */
function waitText(until) {
	return `the vendor allows no request before ${until < 864e13 ? new Date(until).toISOString() : "a very distant time"}`;
}
// src/http/deliver.ts
/** Sends a message until it is answered, refused for good, in doubt, or has been repeated often enough. */
async function deliver(wire, delivery, cancellation) {
	let retries = 0;
	let renewed = false;
	for (let attempt = 1;; attempt += 1) {
		const message = await delivery.message();
		if (cancellation.aborted()) return await cancellation.promise;
		const { verdict, toldMs } = await attemptOnce(wire, delivery, message, attempt);
		if ("answer" in verdict) return verdict.answer;
		const { problem } = verdict;
		if (cancellation.aborted()) return await endCancelled(problem, delivery, cancellation);
		if (problem.retry === "renew" && !renewed && await delivery.renew()) {
			renewed = true;
			continue;
		}
		if (problem.retry === "never" || problem.retry === "renew" || retries === 4) throw delivery.toError(problem);
		if (toldMs !== void 0 && toldMs > 3e5) throw waitRefused(problem, toldMs, wire, delivery);
		retries += 1;
		if (problem.retry === "backoff" && toldMs === void 0) await pause$1(wire, retries, cancellation);
	}
}
async function pause$1({ clock, random }, retry, { promise }) {
	await Promise.race([clock.sleep(backoffMs(retry, random)), promise]);
}
/** A write that was under way is in doubt; anything else was simply not done. */
async function endCancelled(problem, delivery, cancellation) {
	if (problem.code === "uncertain" || problem.status !== void 0) throw delivery.toError(problem);
	return await cancellation.promise;
}
function waitRefused(problem, toldMs, wire, delivery) {
	const text = `${problem.text}; ${waitText(wire.clock.now() + toldMs)}`;
	return delivery.toError({
		...problem,
		text,
		advice: WAIT_ADVICE
	});
}
// src/http/headers.ts
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;
/** Belong to the connection or would send a request elsewhere. */
const RESERVED = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"expect",
	"host",
	"keep-alive",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade"
]);
/**
* Merges headers, later ones winning, and refuses those that could split a request or change where it goes.
* Messages name the header only.
*/
function mergeHeaders(owner, ...layers) {
	const merged = {};
	for (const layer of layers) for (const [name, value] of Object.entries(layer ?? {})) {
		checkHeader(owner, name, value);
		merged[name.toLowerCase()] = value;
	}
	return merged;
}
function checkHeader(owner, name, value) {
	if (!NAME.test(name)) throw wrong$1(owner, "a header name contains characters that HTTP does not allow");
	if (RESERVED.has(name.toLowerCase())) throw wrong$1(owner, `the header ${name} cannot be set`);
	if (!VALUE.test(value)) throw wrong$1(owner, `the value of header ${name} contains a line break or another character HTTP forbids`);
}
function wrong$1(owner, what) {
	return new HoldfastError("error", `${owner}: ${what}`, { advice: "Check the credentials and the headers of this provider; a trailing line break is the usual cause." });
}
// src/http/request-body.ts
/** Undefined where the request has no body. */
function requestBody({ body, form }) {
	if (form !== void 0) return {
		text: new URLSearchParams(form).toString(),
		type: "application/x-www-form-urlencoded"
	};
	return body === void 0 ? void 0 : {
		text: JSON.stringify(body),
		type: "application/json"
	};
}
// src/http/origin.ts
/** True for hosts that never leave the machine; expects a host name as `URL` gives it. */
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** Reads and checks an absolute URL from configuration; messages never repeat it, since it may hold a password. */
function parseUrl(text, rules) {
	const url = URL.parse(text.trim());
	if (url === null) throw wrong(rules, "is not a URL", "Write it as https://HOST[:PORT][/PATH].");
	if (url.username !== "" || url.password !== "") throw wrong(rules, "contains a user name or password", "Give credentials by their own keys instead.");
	if (url.protocol !== "https:" && url.protocol !== "http:") throw wrong(rules, `begins with ${JSON.stringify(url.protocol)}`, "Use an https:// URL.");
	if (url.protocol === "http:" && !rules.allowInsecureHttp && !isLoopback(url.hostname)) throw wrong(rules, "is plain http, which would send credentials readable by others", "Use https://, or set allowInsecureHttp: true for this provider if the network is trusted.");
	if (url.hash !== "") throw wrong(rules, "contains a fragment", "Remove the part from # on.");
	return url;
}
/** Canonical form of a provider's base URL: default port, letter case and trailing slashes do not matter. */
function parseBase(text, rules) {
	const url = parseUrl(text, rules);
	if (url.search !== "") throw wrong(rules, "contains a query", "Remove the part from ? on.");
	return {
		host: url.origin,
		path: url.pathname.replace(/\/+$/, "")
	};
}
function wrong(rules, what, advice) {
	return new HoldfastError("error", `${rules.name}: the URL ${what}`, { advice });
}
// src/http/target.ts
const PLAIN = /^(?:\/[A-Za-z0-9_~:@!$&'()*+,=-][A-Za-z0-9._~:@!$&'()*+,=-]*)+$/;
const ALLOWED = /^(?:\/(?:[A-Za-z0-9._~:@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)+$/;
const MOST_DECODINGS = 4;
/** Destination of a request below a base URL. No segment can leave it, however it is encoded. */
function targetBelow(base, request, name) {
	if (!PLAIN.test(request.path)) checkPath(request, name);
	const path = base.path + request.path;
	return {
		host: base.host,
		path: path + queryText(request),
		url: base.host + path
	};
}
/** Destination of an authentication request, which gives its whole URL. */
function absoluteTarget(request, rules) {
	const url = parseUrl(request.path, rules);
	const query = queryText(request);
	const search = url.search === "" ? query : url.search + query.replace("?", "&");
	return {
		host: url.origin,
		path: url.pathname + search,
		url: url.origin + url.pathname
	};
}
function queryText(request) {
	const entries = Object.entries(request.query ?? {});
	if (entries.length === 0) return "";
	return `?${entries.map(([key, value]) => `${encode(key)}=${encode(value)}`).join("&")}`;
}
function encode(text) {
	return encodeURIComponent(text.toWellFormed());
}
function checkPath(request, name) {
	const escapes = request.path.split("/").slice(1).some(leavesItsPlace);
	if (ALLOWED.test(request.path) && !escapes && !request.path.includes("//")) return;
	throw new HoldfastError("error", `${name}: the path of a ${request.method} would leave the base URL`, { advice: "Check the resource's scope and id for \"..\", an empty part, slashes, \"?\", \"#\" or control characters." });
}
/** Decodes as often as a careless server might, and treats `;parameters` as such a server would. */
function leavesItsPlace(segment) {
	let text = segment;
	for (let round = 0; round < MOST_DECODINGS; round += 1) {
		if (hasDotSegment(text) || hasControl(text)) return true;
		const next = decode(text);
		if (next === void 0) return round === 0;
		if (next === text) return false;
		text = next;
	}
	return true;
}
function hasDotSegment(text) {
	return text.split(/[/\\]/).some((part) => /^\.{1,2}(?:;.*)?$/s.test(part));
}
function hasControl(text) {
	return /\p{Cc}/u.test(text);
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// src/http/to-error.ts
/** Longest text of a vendor that a message repeats. */
const MOST_TEXT = 500;
/** Control, line-separating and direction-changing characters: a terminal would act on them. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
/** Puts a problem into a message: entry, method, host, path, what happened, request id; without secrets. */
function toError(problem, subject) {
	const { name, method, url, mask } = subject;
	const safe = (text) => showable(text, mask);
	const id = problem.requestId === void 0 ? "" : ` (request id ${safe(problem.requestId)})`;
	const { status, cause, advice, fields } = problem;
	const message = `${name}: ${method} ${safe(url.replace(/^https?:\/\//, ""))} ${safe(problem.text)}${id}`;
	return new HoldfastError(problem.code, message, {
		request: `${method} ${safe(url)}`,
		...advice === void 0 ? {} : { advice: safe(advice) },
		...fields === void 0 ? {} : { fields: showableFields(fields, safe) },
		...status === void 0 ? {} : { status },
		...cause === void 0 ? {} : { cause }
	});
}
/** Vendor text made fit for one line of a terminal: masked first, so that cutting cannot spare half a secret. */
function showable(text, mask) {
	const escaped = mask(text).replace(/\s*[\r\n]+\s*/g, " ").replace(UNSAFE, (mark) => `\\u${codePoint(mark)}`);
	return escaped.length > MOST_TEXT ? `${escaped.slice(0, MOST_TEXT)}…` : escaped;
}
function showableFields(fields, safe) {
	return Object.fromEntries(Object.entries(fields).map(([path, text]) => [safe(path), safe(text)]));
}
function codePoint(mark) {
	return mark.charCodeAt(0).toString(16).padStart(4, "0");
}
// src/http/api-send.ts
const IDEMPOTENT = /* @__PURE__ */ new Set([
	"GET",
	"PUT",
	"DELETE"
]);
/** The sender the engine uses: paths below the base URL, with credentials. */
function createApiSend(options) {
	const { line, base } = options;
	const limiter = line.limiterFor(base.host);
	const headersFor = headerCache(options);
	return async (request) => {
		const target = targetBelow(base, request, line.rules.name);
		const body = requestBody(request);
		let used;
		const message = async () => {
			used = await options.authentication.current();
			const headers = headersFor(used, request, body);
			return {
				method: request.method,
				host: base.host,
				path: target.path,
				headers,
				body: body?.text
			};
		};
		const renew = async () => used !== void 0 && await options.authentication.instead(used) !== void 0;
		const delivery = {
			nature: natureOf(request, options),
			limiter,
			message,
			renew,
			toError: (problem) => errorOf(problem, request, target, options),
			count: (attempt) => count(line, attempt)
		};
		return await deliver(line.wire, delivery, line.cancellation);
	};
}
function natureOf(request, { provider, bodyBytes }) {
	return {
		request,
		idempotent: request.idempotent ?? IDEMPOTENT.has(request.method),
		writes: request.method !== "GET",
		failure: provider.failure,
		codes: API_CODES,
		bodyBytes
	};
}
function errorOf(problem, request, { url }, { line, authentication }) {
	const { name } = line.rules;
	const mask = line.maskFor(request);
	const error = toError(problem, {
		name,
		method: request.method,
		url,
		mask
	});
	return problem.code === "auth" ? authentication.refuse(error) : error;
}
function count({ stats }, attempt) {
	stats.requests += 1;
	if (attempt > 1) stats.retries += 1;
}
/** Headers change only with the credentials, so they are put together once for each set of those. */
function headerCache({ line, headers }) {
	const owner = line.rules.name;
	let last;
	return (credentials, request, body) => {
		if (last?.credentials !== credentials) {
			const merged = mergeHeaders(owner, headers, credentials.headers);
			last = {
				credentials,
				merged,
				json: {
					...merged,
					"content-type": "application/json"
				}
			};
		}
		if (request.headers === void 0 && request.form === void 0) return body === void 0 ? last.merged : last.json;
		const type = body === void 0 ? {} : { "content-type": body.type };
		return mergeHeaders(owner, headers, type, request.headers, credentials.headers);
	};
}
// src/http/authentication.ts
/** Credentials are renewed this long before they end. Milliseconds. */
const EARLY_MS = 6e4;
/** Keeps one set of credentials for all requests of a connection, and remembers when they were refused. */
var Authentication = class {
	#options;
	#held;
	#renewAt = Number.POSITIVE_INFINITY;
	#underway;
	#refused = false;
	constructor(options) {
		this.#options = options;
	}
	/** Credentials that hold for at least a minute; parallel callers share one exchange. */
	async current() {
		if (this.#refused) throw this.#pointer();
		if (this.#held !== void 0 && this.#options.clock.now() < this.#renewAt) return this.#held;
		return await this.#exchange();
	}
	/** Other credentials than those just refused, or undefined where the provider gives the same again. */
	async instead(refused) {
		if (this.#refused) throw this.#pointer();
		const held = this.#held;
		const next = held === void 0 || held === refused ? await this.#exchange() : held;
		return sameHeaders(next, refused) ? void 0 : next;
	}
	/** Makes all later requests fail without being sent. Returns the error to show: details only the first time. */
	refuse(error) {
		if (this.#refused) return this.#pointer();
		this.#refused = true;
		return error;
	}
	async #exchange() {
		if (this.#underway === void 0) return await this.#begin();
		try {
			return await this.#underway;
		} catch (error) {
			if (this.#refused) throw this.#pointer();
			throw error;
		}
	}
	async #begin() {
		this.#underway = this.#authenticate();
		try {
			return await this.#underway;
		} catch (error) {
			if (codeOf(error) === "auth") this.#refused = true;
			throw error;
		} finally {
			this.#underway = void 0;
		}
	}
	async #authenticate() {
		const { provider, config, send, clock, learn } = this.#options;
		const begun = clock.now();
		const credentials = await provider.authenticate(config, send);
		learn(credentials.headers);
		const lifetime = (credentials.expiresInSeconds ?? Number.POSITIVE_INFINITY) * 1e3;
		this.#renewAt = begun + lifetime - Math.min(EARLY_MS, lifetime / 2);
		this.#held = credentials;
		return credentials;
	}
	#pointer() {
		return new HoldfastError("auth", `${this.#options.name}: not sent, authentication was refused before`, { advice: "See the first error of this provider." });
	}
};
function sameHeaders(a, b) {
	const names = Object.keys(a.headers);
	return names.length === Object.keys(b.headers).length && names.every((name) => a.headers[name] === b.headers[name]);
}
// src/http/bare-send.ts
/**
* The sender a provider authenticates with: absolute URLs, no credentials of its own. An exchange of
* credentials leaves nothing behind, so any of these requests may be repeated.
*/
function createBareSend(line, failure, bodyBytes) {
	return async (request) => {
		const target = absoluteTarget(request, line.rules);
		const message = messageOf(request, target, line);
		const delivery = {
			nature: {
				request,
				idempotent: true,
				writes: false,
				failure,
				codes: AUTH_CODES,
				bodyBytes
			},
			limiter: line.limiterFor(target.host),
			message: () => Promise.resolve(message),
			renew: () => Promise.resolve(false),
			toError: (problem) => {
				const { name } = line.rules;
				const mask = line.maskFor(request);
				return toError(problem, {
					name,
					method: request.method,
					url: target.url,
					mask
				});
			},
			count: () => {
				line.stats.exchanges += 1;
			}
		};
		return await deliver(line.wire, delivery, line.cancellation);
	};
}
function messageOf(request, target, line) {
	const body = requestBody(request);
	const type = body === void 0 ? {} : { "content-type": body.type };
	const headers = mergeHeaders(line.rules.name, baseHeaders(line.userAgent), type, request.headers);
	return {
		method: request.method,
		host: target.host,
		path: target.path,
		headers,
		body: body?.text
	};
}
/** What every request says about its sender and the answers it understands. */
function baseHeaders(userAgent) {
	return {
		accept: "application/json",
		"accept-encoding": "gzip, deflate, br",
		"user-agent": userAgent
	};
}
// src/http/cancellation.ts
/** Listens to a signal; `onAbort` is told the error that waiting requests shall end with. */
function cancellationOf(signal, name, onAbort) {
	const { promise, reject } = Promise.withResolvers();
	promise.catch(() => void 0);
	const abort = () => {
		const error = new HoldfastError("cancelled", `${name}: cancelled, the request was not sent`);
		reject(error);
		onAbort(error);
	};
	if (signal?.aborted === true) abort();
	else signal?.addEventListener("abort", abort, { once: true });
	return {
		aborted: () => signal?.aborted === true,
		promise,
		dispose: () => signal?.removeEventListener("abort", abort)
	};
}
// src/http/body-secrets.ts
/** Names of all fields a provider's tables call secret. */
function secretFieldNames(provider) {
	const names = /* @__PURE__ */ new Set();
	for (const type of Object.values(provider.resources)) {
		gatherAll(type.fields, names);
		for (const variant of Object.values(type.variants)) gatherAll(variant.fields, names);
	}
	return names;
}
/** What of a request's body must not come back in a message: vendors quote what they refuse. */
function bodySecrets(request, secretNames) {
	const found = Object.values(request.form ?? {});
	if (request.body !== void 0) gatherValues(request.body, secretNames, found);
	return found;
}
function gatherAll(fields, names) {
	for (const [name, field] of Object.entries(fields)) {
		if (field.secret === true || field.items?.secret === true) names.add(name);
		if (field.fields !== void 0) gatherAll(field.fields, names);
		if (field.items?.fields !== void 0) gatherAll(field.items.fields, names);
	}
}
function gatherValues(value, names, found) {
	if (Array.isArray(value)) for (const item of value) gatherValues(item, names, found);
	else if (isObject(value)) for (const [name, member] of Object.entries(value)) if (names.has(name)) found.push(member);
	else gatherValues(member, names, found);
}
// src/http/line.ts
/** Secrets a provider entry was configured with. */
function configSecrets(provider, config) {
	return Object.entries(config).filter(([key]) => provider.config[key]?.secret === true).map(([, value]) => value);
}
/** Header values that let requests in: whole, without the scheme's name, and decoded where they are Basic. */
function credentialSecrets(headers) {
	return Object.values(headers).flatMap((value) => {
		const [scheme, rest] = split(value, " ");
		if (rest === "") return [value];
		return [
			value,
			rest,
			split(scheme.toLowerCase() === "basic" ? Buffer.from(rest, "base64").toString("utf8") : "", ":")[1]
		].filter((text) => text !== "");
	});
}
/** See `Line.maskFor`; the tables' secret fields are looked up only once something has to be masked. */
function requestMasks(provider, known, outer) {
	let names;
	return (request) => {
		names ??= secretFieldNames(provider);
		const sent = createMask();
		sent.add(bodySecrets(request, names));
		sent.add(credentialSecrets(request.headers ?? {}));
		return (text) => outer(known.mask(sent.mask(text)));
	};
}
/** Finds or makes the limiter for a host and an account. */
function limiterOf(limiters, host, account, make) {
	const key = canonical([host, account]);
	const limiter = limiters.get(key) ?? make();
	limiters.set(key, limiter);
	return limiter;
}
function split(text, separator) {
	const at = text.indexOf(separator);
	return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + separator.length)];
}
// src/http/proxy.ts
/** Proxies named by the environment, or undefined where none is. Loopback hosts are never reached through one. */
function proxySettings(environment) {
	const httpProxy = variable(environment, "http_proxy");
	const httpsProxy = variable(environment, "https_proxy");
	if (httpProxy === "" && httpsProxy === "") return void 0;
	checkProxy("HTTP_PROXY", httpProxy);
	checkProxy("HTTPS_PROXY", httpsProxy);
	return {
		httpProxy,
		httpsProxy,
		noProxy: [
			variable(environment, "no_proxy"),
			"localhost",
			"127.0.0.1",
			"::1"
		].join(",")
	};
}
/** The credentials inside proxy URLs, which no message may show. */
function proxySecrets(settings) {
	return [settings.httpProxy, settings.httpsProxy].flatMap((text) => {
		const url = URL.parse(text);
		if (url === null || url.password === "") return [];
		return [
			url.password,
			decodeURIComponent(url.password),
			text
		];
	});
}
function variable(environment, name) {
	return (environment[name] ?? environment[name.toUpperCase()] ?? "").trim();
}
function isProxyUrl(url) {
	if (url === null || url.protocol !== "http:" && url.protocol !== "https:") return false;
	try {
		decodeURIComponent(url.username + url.password);
		return true;
	} catch {
		return false;
	}
}
function checkProxy(name, text) {
	if (text === "" || isProxyUrl(URL.parse(text))) return;
	throw new HoldfastError("error", `the environment variable ${name} is not an http:// or https:// URL`, { advice: "Write it as http://HOST:PORT, or unset it." });
}
// src/http/connect.ts
/**
* Readies a provider entry for requests. Nothing is loaded or sent before the first `send`. Rejects with
* `error` where the base URL, a header or the proxy settings cannot be used.
*/
async function connect(options) {
	const { name, provider, common, clock, config } = options;
	const rules = {
		name,
		allowInsecureHttp: common.allowInsecureHttp === true
	};
	const base = parseBase(provider.baseUrl(config), rules);
	const limits = limitsOf(options);
	const proxy = proxySettings(options.environment ?? {});
	const known = knownSecrets(options, proxy);
	const { line, close } = openLine(options, rules, limits, proxy, known);
	const send = createBareSend(line, provider.failure, limits.bodyBytes);
	const learn = (headers) => {
		for (const secret of credentialSecrets(headers)) {
			known.add(secret);
			options.onSecret?.(secret);
		}
	};
	const api = {
		line,
		provider,
		base,
		authentication: new Authentication({
			name,
			provider,
			config,
			send,
			clock,
			learn
		}),
		headers: mergeHeaders(name, baseHeaders(options.userAgent), provider.headers, common.headers),
		bodyBytes: limits.bodyBytes
	};
	return await Promise.resolve({
		name,
		provider,
		origin: base.host + base.path,
		send: createApiSend(api),
		...common.concurrency === void 0 ? {} : { concurrency: common.concurrency },
		close,
		stats: () => ({ ...line.stats })
	});
}
function limitsOf({ limits, common }) {
	const timeout = common.timeoutMs === void 0 ? {} : { requestMs: common.timeoutMs };
	return {
		...LIMITS,
		...timeout,
		...limits
	};
}
function knownSecrets(options, proxy) {
	const mask = createMask();
	mask.add(configSecrets(options.provider, options.config));
	mask.add(Object.values(options.common.headers ?? {}));
	if (proxy !== void 0) mask.add(proxySecrets(proxy));
	return mask;
}
function openLine(options, rules, limits, proxy, known) {
	const { name, provider, clock, random, common, userAgent, signal } = options;
	const most = common.concurrency ?? options.parallelism;
	const agent = createAgent({
		limits,
		connections: most,
		caFile: common.caFile,
		proxy
	});
	const limiters = options.limiters ?? /* @__PURE__ */ new Map();
	const account = configSecrets(provider, options.config);
	const lowWater = provider.rateLimit?.lowWater;
	const cancellation = cancellationOf(signal, name, (error) => {
		agent.stop({
			text: "the run was cancelled",
			permanent: true
		});
		for (const limiter of limiters.values()) limiter.cancel(error);
	});
	const mask = (text) => options.mask(known.mask(text));
	const line = {
		rules,
		wire: {
			agent,
			clock,
			random,
			rateLimit: provider.rateLimit,
			mask,
			onRequest: options.onRequest
		},
		cancellation,
		userAgent,
		maskFor: requestMasks(provider, known, options.mask),
		limiterFor: (host) => limiterOf(limiters, host, account, () => new Limiter({
			host,
			most,
			clock,
			lowWater
		})),
		stats: {
			requests: 0,
			retries: 0,
			exchanges: 0
		}
	};
	const close = async () => {
		cancellation.dispose();
		await agent.close();
	};
	return {
		line,
		close
	};
}
// src/core/read.ts
/**
* Turns an answered object into an Observed: the table's names, only fields the table knows to be readable.
* Undefined when it has no id (then it is no object of ours). Objects of unknown variants keep their members raw.
*/
function readEntity(type, entity) {
	const decoded = type.quirks?.decode?.(entity) ?? entity;
	const id = decoded[type.idField];
	if (typeof id !== "string" && typeof id !== "number" || id === "") return void 0;
	const variant = decoded[type.discriminatorReadAs ?? type.discriminator];
	const updatedAt = type.updatedAtField === void 0 ? void 0 : decoded[type.updatedAtField];
	return {
		id: String(id),
		variant: typeof variant === "string" ? variant : "",
		properties: readProperties(type, typeof variant === "string" ? variant : "", decoded),
		...typeof updatedAt === "string" ? { updatedAt } : {}
	};
}
function readProperties(type, variant, entity) {
	if (!Object.hasOwn(type.variants, variant)) return entity;
	const { readable, known } = readingOf(fieldsOf(type, variant));
	const properties = { [type.discriminator]: variant };
	for (let index = 0; index < readable.length; index++) {
		const { name, field, source } = readable[index];
		const value = entity[source];
		if (value === void 0 && field.absent === void 0) continue;
		properties[name] = readValue(field, value ?? null);
	}
	const names = Object.keys(entity);
	for (let index = 0; index < names.length; index++) {
		const name = names[index];
		if (!known.has(name) && !name.startsWith("_") && properties[name] === void 0) properties[name] = entity[name];
	}
	return properties;
}
const readingOf = remembered((fields) => {
	const all = Object.entries(fields).map(([name, field]) => ({
		name,
		field,
		source: field.readAs ?? name
	}));
	const known = new Set(all.map(({ source }) => source));
	return {
		readable: all.filter(({ field }) => field.writeOnly !== true),
		known
	};
});
function readValue(field, value) {
	if (value === null) return field.absent ?? null;
	if (field.type !== "object" || field.fields === void 0 || !isObject(value)) return value;
	const result = { ...value };
	for (const [name, member] of Object.entries(field.fields)) {
		const raw = value[member.readAs ?? name];
		if (raw !== void 0 || member.absent !== void 0) result[name] = readValue(member, raw ?? null);
	}
	return result;
}
/** Members of an answer's object, found by the operation's `item` (an array of one is unwrapped). */
function entityOf(body, item) {
	const inner = item === void 0 ? body : isObject(body) ? body[item] : void 0;
	const entity = Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
	return isObject(entity) ? entity : void 0;
}
// src/core/requests.ts
/** Requests that create an object as declared: the create itself, then fields with operations of their own. */
function createRequests(type, desired, keyring) {
	const fields = fieldsOf(type, desired.variant);
	const body = {};
	for (const name of Object.keys(desired.properties)) if (fields[name]?.via === void 0) body[name] = desired.properties[name] ?? null;
	addCoupled(fields, desired, body);
	return [plan(type.operations.create, "create", desired.scope, SELF_ID, placeholders(body, desired, keyring)), ...fieldsWith(fields, "via").filter(([name, field]) => {
		const value = desired.properties[name];
		return value !== void 0 && !hasUnknown(value) && !equal(reveal(value), field.default);
	}).map(([name, field]) => extra(type, field, name, desired, SELF_ID))];
}
const NONE = {
	requests: [],
	carried: []
};
/** Requests that bring a live object to what is declared: exactly the changed properties plus what the vendor needs with them. */
function updateRequests(type, desired, observed, diffs, keyring) {
	if (diffs.length === 0) return NONE;
	const fields = fieldsOf(type, desired.variant);
	const sent = diffs.filter((diff) => diff.sent);
	const body = {};
	for (const top of new Set(sent.filter((diff) => diff.field.via === void 0).map((diff) => diff.top))) body[top] = bodyOf(fields[top], top, desired.properties[top], observed.properties[top], sent);
	const changed = Object.keys(body);
	const requests = [];
	if (changed.length > 0) {
		addCoupled(fields, desired, body);
		addCarried(type, fields, desired, observed, body);
		requests.push(plan(type.operations.update, "update", desired.scope, observed.id, placeholders(body, desired, keyring)));
	}
	for (const diff of sent) if (diff.field.via !== void 0) requests.push(extra(type, diff.field, diff.top, desired, observed.id));
	return {
		requests,
		carried: Object.keys(body).filter((name) => !changed.includes(name))
	};
}
/** The request that deletes an object by id. */
function deleteRequest(type, scope, id) {
	return plan(type.operations.delete, "delete", scope, id, void 0);
}
/** An object goes out complete: declared members over live ones, so that undeclared members stay as they are. */
function bodyOf(field, path, declared, observed, diffs) {
	const removal = diffs.find((diff) => diff.path === path && diff.kind === "removed" && diff.sent);
	if (removal !== void 0) return removal.clear ?? null;
	if (declared === void 0) return observed ?? null;
	if (field?.fields === void 0 || !isValueObject(declared)) return declared;
	const live = isObject(observed) ? observed : {};
	const result = {};
	for (const [name, member] of Object.entries(field.fields)) {
		if (member.readOnly === true) continue;
		const inner = bodyOf(member, `${path}.${name}`, declared[name], live[name], diffs);
		if (declared[name] !== void 0 || live[name] !== void 0 && live[name] !== null || inner !== null) result[name] = inner;
	}
	return {
		...Object.fromEntries(Object.entries(declared).filter(([name]) => field.fields?.[name] === void 0)),
		...result
	};
}
function addCoupled(fields, desired, body) {
	for (const [name, { coupled }] of fieldsWith(fields, "coupled")) {
		if (coupled === void 0 || desired.properties[name] !== void 0) continue;
		const partner = body[coupled.field];
		if (partner !== void 0 && !hasUnknown(partner) && equal(reveal(partner), coupled.is)) body[name] = coupled.send;
	}
}
function addCarried(type, fields, desired, observed, body) {
	const read = (name) => body[name] ?? desired.properties[name] ?? observed.properties[name];
	if (type.carryDiscriminator === true) body[type.discriminator] = desired.variant;
	for (const [name, field] of fieldsWith(fields, "carry")) {
		if (field.carry === void 0 || body[name] !== void 0) continue;
		if (field.carry !== "always" && allHold(field.carry.when, read) !== true) continue;
		const value = field.via === void 0 ? desired.properties[name] ?? observed.properties[name] : observed.properties[name];
		if (value !== void 0) body[name] = value;
	}
}
function placeholders(body, desired, keyring) {
	return mapMembers(body, (value, name) => toPlaceholders(value, desired.address, name, keyring));
}
function extra(type, field, name, desired, id) {
	const operation = type.operations.extra?.[field.via ?? ""];
	if (operation === void 0) throw new TypeError(`${type.name}: field ${name} names an operation that does not exist`);
	const value = desired.properties[name];
	return {
		...plan(operation, "extra", {
			...desired.scope,
			[name]: value === void 0 ? "" : plain(reveal(value))
		}, id, void 0),
		field: name
	};
}
function plan(operation, step, values, id, body) {
	const { method, query } = operation;
	return {
		method,
		path: fillPath(operation.path, values, id),
		...query === void 0 ? {} : { query: Object.fromEntries(Object.entries(query).map(([key, text]) => [key, fill(text, values, id)])) },
		...body === void 0 ? {} : { body },
		step,
		idempotent: operation.idempotent ?? (method !== "POST" && method !== "PATCH")
	};
}
function fill(template, values, id) {
	return template.replaceAll(/\{(\w+)\}/gu, (whole, name) => name === "id" ? id : values[name] ?? whole);
}
/** Fills a path's `{name}` with percent-encoded segments; `{self.id}` stays for apply to fill. */
function fillPath(template, values, id) {
	return template.replaceAll(/\{(\w+)\}/gu, (whole, name) => {
		const value = name === "id" ? id : values[name];
		if (value === void 0) return whole;
		return value === "{self.id}" ? SELF_ID : encodeURIComponent(value);
	});
}
// src/core/recovery.ts
/** How long after a POST of unknown outcome a list may still miss the object, where the table does not say. */
const SETTLE_WINDOW_MS = 1e4;
/** Resolves every intent without an outcome by what is live now; also those nobody declares any more. */
function recover(input) {
	const working = {
		...input,
		state: input.dangling.length === 0 ? input.recorded : { ...input.recorded },
		entries: [],
		findings: [],
		settling: /* @__PURE__ */ new Map(),
		ambiguous: /* @__PURE__ */ new Map(),
		settledAt: 0
	};
	for (const intent of input.dangling) resolve(working, intent);
	const { state, entries, findings, settling, ambiguous, settledAt } = working;
	return {
		recorded: state,
		entries,
		findings,
		settling,
		ambiguous,
		settledAt
	};
}
function resolve(working, intent) {
	const seen = working.world.get(scopeKey(intent.origin, intent.type, intent.scope));
	if (seen === void 0 || seen.failure !== void 0 && seen.failure.code !== "not-found") return;
	if (intent.step === "create") resolveCreate(working, intent);
	else if (intent.step === "delete") resolveDelete(working, intent);
	else resolveUpdate(working, intent);
}
/** Whether it was carried out shows in the object, but for what cannot be read back: that counts as unknown. */
function resolveUpdate(working, intent) {
	finish(working, intent, working.state[intent.address]?.id === intent.id ? intent.record ?? void 0 : void 0, `the interrupted update of ${intent.id ?? ""} is compared with the live object`);
}
function resolveDelete(working, intent) {
	const seen = working.world.get(scopeKey(intent.origin, intent.type, intent.scope));
	const id = intent.id ?? "";
	if (seen?.objects.has(id) === true) {
		finish(working, intent, void 0, `object ${id} was not deleted`);
		return;
	}
	finish(working, intent, withoutObject(working.state[intent.address], id), `object ${id} was deleted`);
}
/**
* The entry of an address once one of its objects is gone; null removes it, undefined leaves it. An object left
* behind by an earlier replacement takes the entry over, so that it cannot be forgotten; its secrets count as unknown.
*/
function withoutObject(recorded, id) {
	if (recorded === void 0) return void 0;
	if (recorded.id !== id) return {
		...recorded,
		deposed: recorded.deposed.filter((object) => object.id !== id)
	};
	const [heir, ...deposed] = recorded.deposed;
	return heir === void 0 ? null : {
		...recorded,
		id: heir.id,
		scope: heir.scope ?? recorded.scope,
		fingerprints: {},
		deposed
	};
}
/** New, unowned objects of the right kind that were not there before the request left; of several, the one that is named. */
function resolveCreate(working, intent) {
	const { address } = intent;
	const found = createdBy(working, intent);
	const ours = found.find(({ id }) => id === working.named?.get(address)) ?? (found.length === 1 ? found[0] : void 0);
	if (ours !== void 0) {
		const message = `object ${ours.id} was created by the interrupted run`;
		finish(working, intent, adopted(intent, ours, working.state[address]), message);
	} else if (found.length > 1) {
		const ids = found.map(({ id }) => id).join(", ");
		working.ambiguous.set(address, `an interrupted create may have made any of the live objects ${ids}`);
	} else decideAbsence(working, intent);
}
function decideAbsence(working, intent) {
	const key = scopeKey(intent.origin, intent.type, intent.scope);
	const window = working.types(intent.type)?.settleWindowMs ?? 1e4;
	const sentAt = Math.min(intent.at, working.now);
	if ((working.world.get(key)?.beganAt ?? 0) - sentAt >= window) {
		finish(working, intent, void 0, "the interrupted create was not carried out");
		return;
	}
	working.settledAt = Math.max(working.settledAt, sentAt + window);
	working.settling.set(intent.address, "an interrupted create may still appear");
}
function createdBy(working, intent) {
	const type = working.types(intent.type);
	const seen = working.world.get(scopeKey(intent.origin, intent.type, intent.scope));
	if (type === void 0 || seen === void 0) return [];
	const before = new Set(working.listings[`${intent.run} ${intent.listing}`] ?? []);
	const owned = ownedIds(working.state, intent);
	const fresh = [...seen.objects.values()].filter(({ id, variant }) => variant === intent.variant && !before.has(id) && !owned.has(id));
	const { naturalKey } = intent;
	const sameKey = naturalKey === null ? fresh : fresh.filter((observed) => naturalKeysOf(type, intent.variant).some((_, alternative) => keyOfObserved(type, observed, alternative, working.keyring) === naturalKey));
	return sameKey.length > 1 || naturalKey === null ? sameKey.filter((observed) => isAsSent(type, intent, observed)) : sameKey;
}
/** The live object shows what the request would have made of it. */
function isAsSent(type, { record, variant }, observed) {
	const fields = fieldsOf(type, variant);
	return Object.entries(record?.applied ?? {}).every(([name, applied]) => {
		const field = fields[name];
		return field === void 0 || field.fields !== void 0 || same(field, applied, observed.properties[name]);
	});
}
function ownedIds(state, { origin, type, scope }) {
	const ids = /* @__PURE__ */ new Set();
	for (const record of Object.values(state)) {
		if (record.origin !== origin || record.type !== type || canonical(record.scope) !== canonical(scope)) continue;
		ids.add(record.id);
		for (const object of record.deposed) ids.add(object.id);
	}
	return ids;
}
/** A create-first replacement leaves the former object behind as deposed. */
function adopted(intent, observed, previous) {
	if (intent.record === null) return void 0;
	const id = intent.record.id === "{self.id}" ? observed.id : intent.record.id;
	const behind = intent.deposes === void 0 ? [] : [intent.deposes];
	return {
		...intent.record,
		id,
		deposed: [...previous?.deposed ?? [], ...behind]
	};
}
function finish(working, intent, record, message) {
	working.entries.push({
		kind: "outcome",
		run: working.run,
		intent: intent.intent,
		result: record === void 0 ? "failed" : "done",
		address: intent.address,
		...record !== void 0 && { record }
	});
	if (record === null) Reflect.deleteProperty(working.state, intent.address);
	else if (record !== void 0) working.state[intent.address] = record;
	working.findings.push({
		address: intent.address,
		message
	});
}
// src/engine/change-ledger.ts
/** What is journalled about one change: intents before its requests, outcomes and records after them. */
var ChangeLedger = class {
	#change;
	#execution;
	#known;
	#connection;
	#type;
	constructor(change, execution, known, connection, type) {
		this.#change = change;
		this.#execution = execution;
		this.#known = known;
		this.#connection = connection;
		this.#type = type;
	}
	#current() {
		return this.#execution.journal.resource(this.#change.address);
	}
	/** What state will say: the declared properties, and the objects left behind until they are deleted. */
	record(id, observed, created) {
		const desired = this.#known.desired(this.#change.address);
		if (desired === void 0) throw new TypeError(`${this.#change.address} is not declared`);
		const previous = this.#current();
		const record = recordOf({
			type: this.#type,
			desired,
			origin: this.#connection.origin,
			id,
			keyring: this.#execution.context.keyring,
			previous: created && previous !== void 0 ? {
				...previous,
				applied: {},
				fingerprints: {}
			} : previous,
			observed
		});
		const behind = created ? this.#leftBehind() : void 0;
		return behind === void 0 ? record : {
			...record,
			deposed: [...record.deposed, behind]
		};
	}
	/** The object that still lives while its replacement is created. */
	#leftBehind() {
		const current = this.#current();
		if (current === void 0 || this.#change.action === "create") return void 0;
		const moved = JSON.stringify(current.scope) !== JSON.stringify(this.#change.scope);
		return {
			id: current.id,
			...moved && { scope: current.scope }
		};
	}
	/** The entry written before a request leaves. `objectId`: the object it is about, once there is one. */
	intent(planned, objectId) {
		const change = this.#change;
		const { context, journal } = this.#execution;
		const desired = this.#known.desired(change.address);
		const isCreate = planned.step === "create";
		const behind = isCreate ? this.#leftBehind() : void 0;
		const id = isCreate ? void 0 : planned.step === "delete" ? change.deposed?.id ?? change.id : objectId;
		const scope = planned.step === "delete" ? this.#scopeOf(id ?? "") : change.scope;
		return {
			kind: "intent",
			run: journal.run,
			intent: journal.nextIntent(),
			address: change.deposed?.address ?? change.address,
			step: planned.step,
			provider: change.provider,
			origin: this.#connection.origin,
			type: change.type,
			variant: change.variant,
			scope,
			listing: scopeKey(this.#connection.origin, change.type, scope),
			...id !== void 0 && { id },
			naturalKey: desired === void 0 || !isCreate ? null : keyOfDesired(this.#type, desired, context.keyring)?.text ?? null,
			payloadDigest: context.keyring.digest(planned.body ?? null),
			at: context.clock.now(),
			...behind !== void 0 && { deposes: behind },
			record: isCreate ? this.record(SELF_ID, void 0, true) : this.#ifUnknown(planned)
		};
	}
	/** Where an object of this address lives: its replacement may be in another scope. */
	#scopeOf(id) {
		const owner = this.#execution.journal.resource(this.#change.deposed?.address ?? this.#change.address);
		return (owner?.deposed.find((object) => object.id === id))?.scope ?? owner?.scope ?? this.#change.scope;
	}
	/** What may be trusted of the record should the answer to an update be lost: not what it sends and nobody can read back. */
	#ifUnknown({ step, body }) {
		const current = this.#current();
		if (current === void 0 || step !== "update") return null;
		const sent = new Set(isObject(body) ? Object.keys(body) : []);
		const kept = Object.entries(current.fingerprints).filter(([path]) => !sent.has(topOf(path)));
		return {
			...current,
			fingerprints: Object.fromEntries(kept)
		};
	}
	/** The object exists: state says what the intent foresaw, with its id and what the answer shows. */
	created(intent, observed) {
		if (intent.record === null) throw new TypeError("a create without a foreseen record");
		const { context, journal } = this.#execution;
		const foreseen = {
			id: observed.id,
			...witnessOf(this.#type, observed, void 0, context.keyring)
		};
		journal.outcome({
			intent: intent.intent,
			result: "done",
			address: intent.address,
			foreseen
		});
	}
	/** The object is gone: it leaves the entry, which an object left behind earlier may take over. */
	deleted(intent) {
		const left = withoutObject(this.#execution.journal.resource(intent.address), intent.id ?? "");
		this.#outcome(intent, "done", left);
	}
	/** The request was carried out; `record` is what state says from now on. */
	done(intent, record) {
		this.#outcome(intent, "done", record);
	}
	/** The request was not carried out, or (with a record) nobody can know what became of it. */
	failed(intent, record) {
		this.#outcome(intent, "failed", record);
	}
	#outcome(intent, result, record) {
		const { journal } = this.#execution;
		journal.outcome({
			intent: intent.intent,
			result,
			address: intent.address,
			...record !== void 0 && { record }
		});
	}
};
// src/engine/pool.ts
/** Runs a task per item, at most `limit` at once, results in the items' order. Rejects with the first failure once all begun tasks ended. */
async function pool(items, limit, task) {
	const results = [];
	const failures = [];
	let next = 0;
	const worker = async () => {
		while (next < items.length && failures.length === 0) {
			const index = next++;
			try {
				results[index] = await task(items[index]);
			} catch (error) {
				failures.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	if (failures.length > 0) throw failures[0];
	return results;
}
// src/engine/observe.ts
/** One list request per scope; then a read for each summary, and for each expected id the list does not show. */
async function observe(wanted, connections, context) {
	const found = await pool(wanted, context.options.parallelism, (one) => observeScope(one, connections, context));
	return new Map(found.map((observed) => [observed.scope.key, observed]));
}
async function observeScope(wanted, connections, context) {
	const { scope } = wanted;
	const type = context.types(scope.type);
	const connection = connections.get(scope.provider);
	if (type === void 0 || connection === void 0) throw new TypeError(`${scope.type} cannot be listed`);
	context.emit({
		type: "refresh_start",
		provider: scope.provider,
		scope: describeScope(scope)
	});
	const beganAt = context.clock.now();
	try {
		const { parallelism } = context.options;
		const found = await look$1({
			type,
			connection,
			...wanted,
			seen: context.seen
		}, parallelism);
		context.emit({
			type: "refresh_complete",
			provider: scope.provider,
			scope: describeScope(scope),
			objects: found.objects.size
		});
		return {
			scope,
			beganAt,
			...found
		};
	} catch (error) {
		if (!(error instanceof HoldfastError) || error.code === "cancelled") throw error;
		return {
			scope,
			beganAt,
			objects: /* @__PURE__ */ new Map(),
			gone: /* @__PURE__ */ new Map(),
			failure: error
		};
	}
}
async function look$1(target, parallelism) {
	const { type, connection, scope, expected } = target;
	const { entities, failure } = await listOrNothing(target);
	const objects = /* @__PURE__ */ new Map();
	const add = (entity) => {
		const observed = entity && readEntity(type, entity);
		if (entity === void 0 || observed === void 0) return false;
		objects.set(observed.id, observed);
		target.seen?.(scope, observed.id, entity);
		return true;
	};
	const summaries = [];
	for (const entity of entities) if (isFull(type, entity)) add(entity);
	else summaries.push(entity);
	await pool(summaries, parallelism, async (summary) => {
		add(await readSummary(type, scope, connection, summary));
	});
	const gone = /* @__PURE__ */ new Map();
	await pool([...expected].filter((id) => !objects.has(id)), parallelism, async (id) => {
		if (add(await readRaw(type, scope, connection, id))) return;
		gone.set(id, `object ${id} no longer exists in ${describeScope(scope)}`);
	});
	return {
		objects: inListOrder(entities, type, objects),
		gone,
		...failure !== void 0 && { failure }
	};
}
/** A scope that does not exist has no objects, but nothing can be created in it either. */
async function listOrNothing({ type, scope, connection }) {
	try {
		return { entities: await listEntities(type, scope, connection) };
	} catch (error) {
		if (error instanceof HoldfastError && error.code === "not-found") return {
			entities: [],
			failure: error
		};
		throw error;
	}
}
/** Reads that ran in parallel must not decide the order: the list does, then what it left out by id. */
function inListOrder(entities, type, objects) {
	if (type.operations.list.completeWhen === void 0 && entities.length === objects.size) return objects;
	const listed = entities.map((entity) => readEntity(type, entity)?.id).filter((id) => id !== void 0);
	const rest = [...objects.keys()].filter((id) => !listed.includes(id)).sort();
	return new Map([...listed, ...rest].flatMap((id) => objects.has(id) ? [[id, objects.get(id)]] : []));
}
async function listEntities(type, scope, connection) {
	const { list } = type.operations;
	const answer = await connection.send(request(list, scope.values, ""));
	const items = list.items === void 0 ? answer.body : isObject(answer.body) ? answer.body[list.items] : void 0;
	if (!isList(items)) throw new HoldfastError("vendor", `the list of ${describeScope(scope)} is no list: GET ${connection.origin}${fillPath(list.path, scope.values, "")} answered something else`, { advice: "Check the base URL: a proxy or another service may have answered." });
	return items.filter(isObject);
}
function isFull(type, entity) {
	return type.operations.list.completeWhen?.every((name) => Object.hasOwn(entity, name)) ?? true;
}
async function readSummary(type, scope, connection, summary) {
	const id = summary[type.idField];
	if (typeof id !== "string" && typeof id !== "number") return summary;
	return await readRaw(type, scope, connection, String(id)) ?? summary;
}
/** One object by id; undefined when it is certainly gone. */
async function readOne(type, scope, connection, id) {
	const entity = await readRaw(type, scope, connection, id);
	return entity === void 0 ? void 0 : readEntity(type, entity);
}
/** The answered object by id, undecoded; undefined when it is certainly gone. */
async function readRaw(type, scope, connection, id) {
	const { read } = type.operations;
	try {
		const answer = await connection.send(request(read, scope.values, id));
		return type.quirks?.unwrap?.(answer) ?? entityOf(answer.body, read.item);
	} catch (error) {
		if (error instanceof HoldfastError && error.code === "not-found") return void 0;
		throw error;
	}
}
function request({ method, path, query, idempotent }, values, id) {
	return {
		method,
		path: fillPath(path, values, id),
		...query === void 0 ? {} : { query },
		...idempotent === void 0 ? {} : { idempotent }
	};
}
// src/engine/pause.ts
/** Waits so many milliseconds, or until a stop is wished; the caller looks at the signal. */
async function pause(ms, { clock, signal }) {
	if (signal === void 0) return clock.sleep(ms);
	if (signal.aborted) return;
	const { promise, resolve } = Promise.withResolvers();
	const stop = () => resolve(void 0);
	signal.addEventListener("abort", stop, { once: true });
	await Promise.race([clock.sleep(ms), promise]);
	signal.removeEventListener("abort", stop);
}
// src/engine/await-gone.ts
/**
* Reads a deleted object until it is gone, where the vendor takes it down in the background; at most its limit. A wish
* to stop ends the wait, but not between the two halves of a replacement: that is one change, and it is finished.
*/
async function awaitGone(operation, type, change, id, connection, { clock, signal }) {
	const { untilGone } = operation;
	if (untilGone === void 0) return "gone";
	const stop = change.action === "delete" ? signal : void 0;
	const deadline = clock.now() + untilGone.limitMs;
	for (;;) {
		if (await readRaw(type, { values: change.scope }, connection, id) === void 0) return "gone";
		if (clock.now() + untilGone.everyMs > deadline || stop?.aborted === true) return "lingering";
		await pause(untilGone.everyMs, {
			clock,
			signal: stop
		});
	}
}
// src/engine/settle-create.ts
/** First pause between two looks, doubled each time up to the last. Milliseconds. */
const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 4e3;
/**
* Finds out what became of a create whose answer was lost: lists the scope until the object shows or the settle
* window is over, or the user wants the run to end. Undefined = certainly not carried out. Throws `uncertain` (the
* intent stays open) otherwise.
*/
async function settleCreate(intent, type, connection, execution) {
	const { context } = execution;
	const deadline = intent.at + (type.settleWindowMs ?? 1e4);
	for (let wait = FIRST_PAUSE_MS;; wait = Math.min(wait * 2, LAST_PAUSE_MS)) {
		const verdict = await look(intent, connection, execution);
		if (verdict !== "settling") return verdict;
		if (context.signal?.aborted === true) throw lost(intent, void 0);
		const left = deadline - context.clock.now();
		await pause(left > 0 ? Math.min(wait, left) : wait, context);
	}
}
async function look(intent, connection, { context, journal, world }) {
	const scope = {
		key: intent.listing,
		provider: intent.provider,
		origin: intent.origin,
		type: intent.type,
		values: intent.scope
	};
	const seen = await observe([{
		scope,
		expected: /* @__PURE__ */ new Set()
	}], /* @__PURE__ */ new Map([[intent.provider, connection]]), context);
	const failure = seen.get(scope.key)?.failure;
	if (failure !== void 0) throw lost(intent, failure);
	const before = [...world.get(intent.listing)?.objects.keys() ?? []];
	const { entries, ambiguous } = recover({
		dangling: [intent],
		listings: { [`${intent.run} ${intent.listing}`]: before },
		recorded: journal.resources,
		world: seen,
		types: context.types,
		keyring: context.keyring,
		run: journal.run,
		now: context.clock.now()
	});
	if (ambiguous.has(intent.address)) throw lost(intent, void 0);
	const outcome = entries.find((entry) => entry.kind === "outcome");
	if (outcome === void 0) return "settling";
	const id = outcome.record?.id;
	return id === void 0 ? void 0 : seen.get(scope.key)?.objects.get(id);
}
function lost(intent, cause) {
	return new HoldfastError("uncertain", `${intent.address}: whether it was created is not known${cause === void 0 ? "" : ` (${cause.message})`}`, {
		advice: "Run apply again: it looks for the object before it sends anything.",
		...cause !== void 0 && { cause }
	});
}
// src/engine/change-run.ts
/** How often a create that certainly was not carried out is sent again. */
const CREATE_ATTEMPTS = 2;
/** Carries out one change: its requests in order, each with intent before and outcome after. */
var ChangeRun = class {
	change;
	#execution;
	#known;
	#connection;
	#type;
	#ledger;
	#notes = [];
	#id;
	constructor(change, execution, known, connection) {
		this.change = change;
		this.#execution = execution;
		this.#known = known;
		this.#connection = connection;
		const type = execution.context.types(change.type);
		if (type === void 0) throw new TypeError(`no table for ${change.type}`);
		this.#type = type;
		this.#ledger = new ChangeLedger(change, execution, known, connection, type);
		this.#id = change.action === "create" ? void 0 : change.id;
	}
	/** The intent of the first request, for stores that want a whole level's at once. */
	firstIntent() {
		return this.#ledger.intent(this.change.requests[0], this.#id);
	}
	async run(first) {
		const { context } = this.#execution;
		const started = context.clock.now();
		context.emit({
			type: "apply_start",
			change: this.change
		});
		try {
			for (const [index, request] of this.change.requests.entries()) await this.#step(request, index === 0 ? first : void 0);
			const elapsedMs = context.clock.now() - started;
			context.emit({
				type: "apply_complete",
				change: this.change,
				id: this.#id,
				elapsedMs,
				notes: this.#notes
			});
			return {
				change: this.change,
				outcome: "done",
				notes: this.#notes,
				...this.#id !== void 0 && { id: this.#id }
			};
		} catch (error) {
			if (!(error instanceof HoldfastError)) throw error;
			context.emit({
				type: "apply_errored",
				change: this.change,
				error,
				elapsedMs: context.clock.now() - started
			});
			return {
				change: this.change,
				outcome: error.code === "uncertain" ? "uncertain" : "failed",
				error,
				notes: this.#notes
			};
		}
	}
	async #step(planned, prepared) {
		const intent = prepared ?? this.#ledger.intent(planned, this.#id);
		if (prepared === void 0) await this.#execution.journal.intend([intent]);
		switch (planned.step) {
			case "create": return this.#create(planned, intent, 1);
			case "delete": return this.#delete(planned, intent);
			default: return this.#update(planned, intent);
		}
	}
	async #create(planned, intent, attempt) {
		const answer = await this.#sendCreate(planned, intent);
		const observed = answer === void 0 ? void 0 : this.#observedIn(answer);
		if (observed !== void 0) {
			await this.#created(intent, observed, answer);
			return;
		}
		const found = await settleCreate(intent, this.#type, this.#connection, this.#execution);
		if (found !== void 0) {
			await this.#created(intent, found, void 0);
			return;
		}
		this.#ledger.failed(intent);
		if (attempt >= CREATE_ATTEMPTS) throw new HoldfastError("vendor", `${this.change.address}: ${planned.method} ${planned.path} was sent ${String(attempt)} times and not carried out`, { advice: "Nothing was created; run apply again once the service answers." });
		const again = this.#ledger.intent(planned, this.#id);
		await this.#execution.journal.intend([again]);
		await this.#create(planned, again, attempt + 1);
	}
	/** Undefined when the outcome is not known; a refusal is journalled and thrown. */
	async #sendCreate(planned, intent) {
		try {
			return await this.#connection.send(this.#request(planned));
		} catch (error) {
			if (!(error instanceof HoldfastError)) throw error;
			if (error.code === "uncertain") return void 0;
			this.#ledger.failed(intent);
			throw error;
		}
	}
	async #created(intent, observed, answer) {
		this.#id = observed.id;
		this.#known.learn(this.#type, this.change.address, observed.properties);
		this.#ledger.created(intent, observed);
		if (answer !== void 0) await this.#settle(answer);
		if (this.#type.createNote !== void 0) this.#notes.push(this.#type.createNote);
	}
	async #update(planned, intent) {
		const answer = await this.#sendOrFail(planned, intent);
		const observed = this.#observedIn(answer);
		if (observed !== void 0) this.#known.learn(this.#type, this.change.address, observed.properties);
		this.#ledger.done(intent, this.#ledger.record(this.#id ?? "", observed, false));
		await this.#settle(answer);
	}
	async #delete(planned, intent) {
		const gone = await this.#sendDelete(planned, intent);
		this.#ledger.deleted(intent);
		if (gone === "lingering") this.#notes.push(`${intent.id ?? ""} is still being removed by the vendor`);
		if (this.change.action === "delete") this.#id = void 0;
	}
	async #sendDelete(planned, intent) {
		const { delete: operation } = this.#type.operations;
		try {
			const answer = await this.#connection.send(this.#request(planned));
			await this.#settle(answer);
		} catch (error) {
			if (!(error instanceof HoldfastError)) throw error;
			if (!isAlreadyGone(error, operation)) {
				this.#ledger.failed(intent);
				throw error;
			}
		}
		return awaitGone(operation, this.#type, this.change, intent.id ?? "", this.#connection, this.#execution.context);
	}
	async #sendOrFail(planned, intent) {
		try {
			return await this.#connection.send(this.#request(planned));
		} catch (error) {
			if (error instanceof HoldfastError) this.#ledger.failed(intent, error.code === "uncertain" ? intent.record ?? void 0 : void 0);
			throw error;
		}
	}
	/** The planned request with values in place of placeholders; nothing else is decided here. */
	#request({ method, path, query, body, idempotent }) {
		const id = encodeURIComponent(this.#id ?? "");
		return {
			method,
			path: path.replaceAll(SELF_ID, id),
			...query !== void 0 && { query },
			...body !== void 0 && { body: substitute(body, this.#known) },
			idempotent
		};
	}
	#observedIn(answer) {
		const { quirks, operations } = this.#type;
		const entity = quirks?.unwrap === void 0 ? entityOf(answer.body, operations.create.item) : quirks.unwrap(answer);
		return entity === void 0 ? void 0 : readEntity(this.#type, entity);
	}
	async #settle(answer) {
		const { clock } = this.#execution.context;
		const notes = await this.#type.quirks?.settle?.(answer, this.#connection.send, (ms) => clock.sleep(ms));
		this.#notes.push(...notes ?? []);
	}
};
function isAlreadyGone({ code, status }, { gone }) {
	return code === "not-found" || status !== void 0 && gone?.includes(status) === true;
}
// src/engine/known-values.ts
/** What placeholders stand for while a plan is carried out: declared secrets, and properties of what is done already. */
var KnownValues = class {
	#desired;
	#context;
	#journal;
	/** Those that others refer to: of nothing else what the vendor answers is asked for. */
	#referenced;
	/** Live properties by address, as answered to this run's writes. */
	#answered = /* @__PURE__ */ new Map();
	/** Declared resources of which all references have been resolved. */
	#complete = /* @__PURE__ */ new Map();
	constructor(desired, context, journal) {
		this.#desired = desired;
		this.#context = context;
		this.#journal = journal;
		this.#referenced = referencedBy(desired.values());
	}
	/** Properties an object answered with after a write; secret fields are sealed. */
	learn(type, address, properties) {
		const desired = this.#referenced.has(address) ? this.#desired.get(address) : void 0;
		if (desired !== void 0) this.#answered.set(address, seal(type, {
			...desired,
			properties
		}).properties);
	}
	/** A declared resource with all its references resolved. */
	desired(address) {
		const complete = this.#complete.get(address);
		if (complete !== void 0) return complete;
		const declared = this.#desired.get(address);
		const desired = declared && resolveDesired(declared, (reference) => this.lookup(reference));
		if (desired !== void 0 && !hasUnknown(desired.properties)) this.#complete.set(address, desired);
		return desired;
	}
	secret(path, planned) {
		const { address, path: property } = splitProperty(path) ?? {
			address: path,
			path: ""
		};
		const value = secretAt(this.desired(address)?.properties ?? {}, property);
		if (value === void 0) throw stale(`${path} is no longer declared`);
		if (fingerprintOf(this.#context.keyring, property, value) !== planned) throw stale(`the secret ${path} is not the one that was planned`);
		return reveal(value);
	}
	reference(reference) {
		const { address, path } = splitProperty(reference) ?? {
			address: reference,
			path: ""
		};
		const value = this.lookup(new Reference(address, path));
		if (value === void 0 || hasUnknown(value)) throw new HoldfastError("error", `${reference} is still not known after ${address} was applied`, { advice: "Reference its id, a declared property, or one the vendor answers." });
		return reveal(value);
	}
	/** What a reference stands for by now. */
	lookup({ address, path }) {
		if (path === "id") return this.#journal.resource(address)?.id;
		return valueAt(this.#desired.get(address)?.properties ?? {}, path) ?? valueAt(this.#answered.get(address) ?? {}, path);
	}
};
function referencedBy(resources) {
	const referenced = /* @__PURE__ */ new Set();
	for (const { dependencies } of resources) for (const address of dependencies) referenced.add(address);
	return referenced;
}
function stale(message) {
	return new HoldfastError("stale", message, { advice: "Plan again with the values that are to be applied." });
}
// src/core/lazy.ts
const PARTS = Symbol("parts not looked at yet");
/** By key and always the same, so that the engine sees objects of one shape. */
const accessors = /* @__PURE__ */ new Map();
/**
* Adds properties that are computed when first read and then stay. For what most runs never look at: copying such
* an object with a spread reads, and so computes, them all.
*/
function lazily(target, parts) {
	Object.defineProperty(target, PARTS, { value: {
		make: parts,
		made: {}
	} });
	for (const key in parts) Object.defineProperty(target, key, accessorOf(key));
	return target;
}
function accessorOf(key) {
	let accessor = accessors.get(key);
	if (accessor === void 0) {
		const get = function() {
			const { make, made } = this[PARTS];
			if (!Object.hasOwn(made, key)) made[key] = make[key]?.();
			return made[key];
		};
		accessors.set(key, accessor = {
			enumerable: true,
			configurable: true,
			get
		});
	}
	return accessor;
}
// src/core/fold.ts
/** What a journal says, entry by entry: state, open intents, listings. Any prefix is valid; taking one twice changes nothing. */
var Fold = class {
	#resources;
	#open = /* @__PURE__ */ new Map();
	#listings = /* @__PURE__ */ new Map();
	constructor(resources, dangling = []) {
		this.#resources = new Map(Object.entries(resources));
		for (const intent of dangling) this.#open.set(intent.intent, intent);
	}
	take(entry) {
		if (entry.kind === "listing") this.#listings.set(`${entry.run} ${entry.scope}`, entry.ids);
		else if (entry.kind === "intent") this.#open.set(entry.intent, entry);
		else if (entry.kind === "record") this.#assign(entry.address, entry.record);
		else this.#end(entry);
	}
	resource(address) {
		return this.#resources.get(address);
	}
	resources() {
		return Object.fromEntries(this.#resources);
	}
	/** Intents without an outcome, oldest first. */
	open() {
		return [...this.#open.values()];
	}
	get hasOpen() {
		return this.#open.size > 0;
	}
	listings() {
		return Object.fromEntries(this.#listings);
	}
	#end(outcome) {
		const foreseen = this.#open.get(outcome.intent)?.record;
		this.#open.delete(outcome.intent);
		if (outcome.record !== void 0) this.#assign(outcome.address, outcome.record);
		else if (outcome.foreseen !== void 0 && foreseen) this.#assign(outcome.address, {
			...foreseen,
			...outcome.foreseen
		});
	}
	#assign(address, record) {
		if (record === null) this.#resources.delete(address);
		else this.#resources.set(address, record);
	}
};
// src/engine/journal.ts
/**
* Writes the run's journal and keeps the state it describes. Intents are always durable before they are acted on.
* Outcomes are on their way at once, but nobody waits for them: they are written together with the next intents. With a
* store that commits per level they wait for the level's end or the next intent, whichever comes first.
*/
var JournalWriter = class {
	run;
	#store;
	#fold;
	#pending = [];
	/** The outcome that was last on its way. The store writes in order: it is durable only if those before it are. */
	#underWay;
	#count = 0;
	#written = false;
	/** `dangling`: intents of earlier runs that are still to be resolved. */
	constructor(store, run, recorded, dangling) {
		this.#store = store;
		this.run = run;
		this.#fold = new Fold(recorded, dangling);
	}
	/** True while the outcome of some request is not known: the journal then has to be kept. */
	get hasOpenIntents() {
		return this.#fold.hasOpen;
	}
	/** State as of now, outcomes included. */
	get resources() {
		return this.#fold.resources();
	}
	/** One entry of the state as of now. */
	resource(address) {
		return this.#fold.resource(address);
	}
	/** True once anything was written: the run must then end with a snapshot. */
	get written() {
		return this.#written;
	}
	nextIntent() {
		this.#count += 1;
		return `${this.run}/${String(this.#count)}`;
	}
	/** Makes entries durable, together with outcomes that waited. */
	async append(entries) {
		for (const entry of entries) this.#fold.take(entry);
		const batch = this.#pending.length === 0 ? entries : [...this.#pending, ...entries];
		this.#pending = [];
		if (batch.length === 0) return;
		this.#written = true;
		await this.#store.append(batch);
	}
	async intend(intents) {
		await this.append(intents);
	}
	outcome(entry) {
		const full = {
			kind: "outcome",
			run: this.run,
			...entry
		};
		if (this.#store.batch === "operation") {
			this.#underWay = this.append([full]);
			this.#underWay.catch(() => void 0);
			return;
		}
		this.#fold.take(full);
		this.#pending.push(full);
	}
	/** Resolves once everything is durable. */
	async flush() {
		await this.append([]);
		await this.#underWay;
	}
};
// src/core/known-resource.ts
/** What a reference to a resource sees. Few resources are referenced, so the values are put together when asked for. */
var KnownResource = class {
	/** Undefined while it is not known, or will change. */
	id;
	#type;
	#desired;
	#live;
	#values;
	constructor(type, desired, live) {
		this.id = live?.id;
		this.#type = type;
		this.#desired = desired;
		this.#live = live;
	}
	/** Declared properties over live ones, secret ones sealed. */
	get values() {
		return this.#values ??= this.#sealed();
	}
	#sealed() {
		const properties = {
			...this.#live?.properties,
			...this.#desired.properties
		};
		return seal(this.#type, {
			...this.#desired,
			properties
		}).properties;
	}
};
// src/core/match.ts
/** Decides identity: the recorded id first, then an id the user names, then the natural key; never a guess. */
function matchResource(input) {
	const { recorded, desired } = input;
	if (recorded !== void 0) return matchRecorded(input, recorded);
	if (desired.options.import !== void 0) return matchImport(input, desired.options.import);
	if (input.adopt === "never") return unmatched(input, []);
	return matchByKey(input);
}
function matchRecorded(input, recorded) {
	const observedScope = input.world.get(keyOfRecorded(recorded));
	const observed = observedScope?.objects.get(recorded.id);
	if (observed?.variant === recorded.variant) return {
		kind: "paired",
		recorded,
		observed
	};
	const reason = observed === void 0 ? observedScope?.gone.get(recorded.id) ?? `object ${recorded.id} no longer exists` : `object ${recorded.id} is now a ${observed.variant}, not the ${recorded.variant} that was recorded`;
	const twins = keyMatches(input);
	if (twins.length === 0) return {
		kind: "missing",
		recorded,
		reason
	};
	const address = shellWord(input.desired.address);
	return problem("conflict", `${input.desired.address}: ${reason}, but ${list(input.type, twins)} with the same natural key exists and nobody manages it`, { advice: `Take it over with \`holdfast state rm ${address}\` followed by \`holdfast import ${address} ${shellWord(twins[0]?.id ?? "ID")}\`, or delete it at the vendor.` });
}
function matchImport(input, id) {
	const { desired, scope, type } = input;
	const observed = input.world.get(scope.key)?.objects.get(id);
	if (observed === void 0) return problem("not-found", `${desired.address}: options.import names ${id}, which does not exist in ${describeScope(scope)}`, { advice: "Check the id and the scope, or remove options.import to create the object." });
	if (observed.variant !== desired.variant) return problem("conflict", `${desired.address}: options.import names ${id}, which is a ${observed.variant}, but ${desired.variant} is declared`, { advice: `Declare ${type.discriminator}: ${observed.variant}, or name another id.` });
	if (!input.candidates.unowned(scope.key).includes(observed)) return problem("conflict", `${desired.address}: options.import names ${id}, which this stack already manages under another address`, { advice: "Move it with `holdfast state mv`, or use `options.aliases`." });
	return {
		kind: "adopt",
		observed,
		reason: `options.import names ${id}`
	};
}
function keyMatches(input) {
	const key = keyOfDesired(input.type, input.desired, input.keyring);
	return key === void 0 ? [] : input.candidates.find(input.scope.key, key.alternative, key.text);
}
function matchByKey(input) {
	const sameKey = keyMatches(input);
	const equal = sameKey.filter((observed) => isAsDeclared(input, observed));
	const eligible = equal.length > 0 || input.adopt === "ifMatching" ? equal : sameKey;
	const [only] = eligible;
	if (only === void 0) return unmatched(input, sameKey);
	if (eligible.length > 1) return ambiguous(input, eligible);
	return {
		kind: "adopt",
		observed: only,
		reason: `same ${keyNames(input)} in ${describeScope(input.scope)}`
	};
}
function isAsDeclared({ type, desired, keyring }, observed) {
	return diffProperties({
		type,
		desired,
		recorded: void 0,
		observed,
		keyring,
		adopting: true,
		resend: () => false
	}).length === 0;
}
/** Nothing to adopt: it will be created, unless its slot is taken by an object nobody manages. */
function unmatched(input, sameKey) {
	const { type, desired, scope } = input;
	const slot = slotOf(type, desired.variant);
	const occupants = slot === void 0 ? [] : input.candidates.unowned(scope.key).filter(({ variant }) => slotOf(type, variant) === slot);
	if (occupants.length > 0) return problem("conflict", `${desired.address}: ${describeScope(scope)} already has ${list(type, occupants)}, which nobody manages, and can hold only one`, { advice: `Adopt it with \`options: { import: ${occupants[0]?.id ?? "ID"} }\` or \`options: { adopt: always }\`, or delete it at the vendor.` });
	return {
		kind: "new",
		notes: sameKey.map((observed) => `a live object with the same natural key (${labelOf(type, observed)}, id ${observed.id}) differs from what is declared and is left alone; \`options.import: ${observed.id}\` would adopt it`),
		candidates: sameKey.map(({ id }) => id)
	};
}
function ambiguous(input, found) {
	return problem("conflict", `${input.desired.address}: ${String(found.length)} live objects in ${describeScope(input.scope)} match this declaration: ${list(input.type, found)}`, { advice: "Name the right one with `options: { import: ID }`, or delete the others at the vendor." });
}
function list(type, found) {
	return found.map((observed) => `${labelOf(type, observed)} (id ${observed.id})`).join(", ");
}
function keyNames({ type, desired }) {
	const names = (naturalKeysOf(type, desired.variant)[0] ?? []).map((part) => typeof part === "string" ? part : part.field);
	return names.length === 0 ? type.discriminator : names.join(" and ");
}
function problem(code, message, details) {
	return {
		kind: "problem",
		error: new HoldfastError(code, message, details)
	};
}
// src/core/plan-accepted.ts
/** The accepts that hold for a declared resource, or undefined where there are none. */
function acceptedHere(accepts, { type, desired, keyring }, match) {
	const mine = accepts?.byAddress.get(desired.address) ?? [];
	if (accepts === void 0 || mine.length === 0 || match.kind !== "paired") return void 0;
	const input = {
		type,
		desired,
		...match,
		keyring
	};
	const held = holding(mine, input, accepts.now);
	return held.length === 0 ? void 0 : {
		declared: desired,
		accepts: held
	};
}
/** The declaration to plan with: the live value stands for the declared one wherever an accept holds. */
function acceptedDesired(here, type, declared, match, keyring) {
	if (here === void 0 || match.kind !== "paired") return declared;
	return withAccepted({
		type,
		desired: declared,
		...match,
		keyring
	}, here.accepts);
}
/** A change that says what it leaves alone, and leaves what state remembers of that. */
function tellAccepted(here, change, match) {
	if (here === void 0 || match.kind !== "paired") return change;
	const { record, notes } = change;
	return {
		...change,
		notes: [...notes, ...here.accepts.map(acceptNote)],
		record: record === null ? null : keepApplied(record, match.recorded, here.accepts)
	};
}
// src/core/change-parts.ts
/** What every change of a resource says, whatever is to be done. */
function outline$1({ desired, type, previousAddress }) {
	const slot = slotOf(type, desired.variant);
	return {
		address: desired.address,
		...previousAddress !== void 0 && { previousAddress },
		provider: desired.provider,
		type: desired.type,
		variant: desired.variant,
		scope: desired.scope,
		carried: [],
		after: desired.dependencies,
		...desired.source !== void 0 && { source: desired.source },
		...slot !== void 0 && { exclusive: slot }
	};
}
/** The declared properties as files and people may see them. */
function plannedOf({ desired, keyring }) {
	return () => toPlaceholders(desired.properties, desired.address, "", keyring);
}
/** What others see of a property's change: without the table's field and the clearing value. */
function publicChange({ path, kind, before, after, sensitive, sent, replaces }) {
	return {
		path,
		kind,
		before,
		after,
		sent,
		...sensitive === true && { sensitive },
		...replaces === true && { replaces }
	};
}
/** Keyed digest over identity and the managed readable part of a live object. */
function precondition({ type, desired, keyring }, recorded, observed) {
	const fields = fieldsOf(type, observed.variant);
	const managed = [.../* @__PURE__ */ new Set([...Object.keys(desired.properties), ...Object.keys(recorded?.applied ?? {})])].sort().filter((name) => fields[name]?.volatile !== true && fields[name]?.writeOnly !== true);
	return keyring.digest([
		observed.id,
		observed.variant,
		managed.map((name) => [name, observed.properties[name] ?? null])
	]);
}
/** Precondition of a delete: the recorded part of the live object. */
function preconditionOfDelete(recorded, observed, keyring) {
	const names = Object.keys(recorded.applied).sort();
	return keyring.digest([recorded.id, names.map((name) => [name, observed?.properties[name] ?? null])]);
}
/** What people should know before an action on a variant. */
function hazards(type, variant, action) {
	const text = Object.hasOwn(type.variants, variant) ? type.variants[variant]?.hazards?.[action] : void 0;
	return text === void 0 ? [] : [text];
}
// src/core/replacement.ts
/** Why an object has to be replaced; undefined where it can stay. */
function replaceReason({ desired, type, forceReplace }, recorded, diffs) {
	if (forceReplace) return "replaced because --replace asks for it";
	if (recorded.variant !== desired.variant) return `replaced because ${type.discriminator} changes from ${recorded.variant} to ${desired.variant}`;
	if (!equal(recorded.scope, desired.scope)) return `replaced because ${Object.keys({
		...recorded.scope,
		...desired.scope
	}).filter((name) => recorded.scope[name] !== desired.scope[name]).join(", ")} changes`;
	if (diffs.length === 0) return void 0;
	const forcing = diffs.filter((found) => found.replaces === true).map((found) => found.path);
	return forcing.length === 0 ? void 0 : `replaced because ${forcing.join(", ")} changes`;
}
/** One object deleted, another created, in the order that leaves fewest gaps. */
function replacement(input, { recorded, observed }, diffs, reason) {
	const { type, desired, keyring } = input;
	const retain = recorded.options.retainOnDelete === true || desired.options.retainOnDelete === true;
	const deletes = retain ? [] : [deleteRequest(type, recorded.scope, recorded.id)];
	const creates = createRequests(type, desired, keyring);
	const first = deletesFirst(input, recorded, observed);
	return lazily({
		...outline$1(input),
		action: first ? "replace" : "replace-create-first",
		id: recorded.id,
		reason: retain ? `${reason}; the object replaced is kept (retainOnDelete)` : reason,
		properties: diffs.map(publicChange),
		requests: first ? [...deletes, ...creates] : [...creates, ...deletes],
		hazards: hazards(type, desired.variant, "replace"),
		notes: []
	}, {
		planned: plannedOf(input),
		precondition: () => precondition(input, recorded, observed),
		record: () => recordOf({
			...input,
			id: SELF_ID,
			previous: {
				...recorded,
				applied: {},
				fingerprints: {}
			}
		}),
		before: () => shownObserved(type, observed, desired)
	});
}
/** A slot holds one object, and a natural key that carries over would make twins: both delete first. */
function deletesFirst({ type, desired, keyring }, recorded, observed) {
	if (desired.options.deleteBeforeReplace === true) return true;
	if (!equal(recorded.scope, desired.scope)) return false;
	const slot = slotOf(type, desired.variant);
	if (slot !== void 0 && slotOf(type, recorded.variant) === slot) return true;
	const key = keyOfDesired(type, desired, keyring);
	return key !== void 0 && keyOfObserved(type, observed, key.alternative, keyring) === key.text;
}
// src/core/plan-change.ts
/** The change that brings one declared resource about, given what it was found to be. */
function changeFor(input, match) {
	switch (match.kind) {
		case "new": return creation(input, void 0, ["absent", ...match.candidates], { notes: match.notes });
		case "missing": return creation(input, match.recorded, ["gone", match.recorded.id], { reason: `${match.reason}; it will be created again` });
		case "adopt": return adoption(input, match.observed, match.reason);
		case "paired": return paired(input, match);
	}
}
function creation(input, gone, absent, extras) {
	const { type, desired } = input;
	return lazily({
		...outline$1(input),
		action: "create",
		properties: allProperties(desired),
		requests: createRequests(type, desired, input.keyring),
		hazards: hazards(type, desired.variant, "create"),
		notes: [],
		...extras,
		before: null
	}, {
		planned: plannedOf(input),
		precondition: () => input.keyring.digest(absent),
		record: () => recordOf({
			...input,
			id: SELF_ID,
			...gone !== void 0 && { previous: {
				...gone,
				applied: {},
				fingerprints: {}
			} }
		})
	});
}
function adoption(input, observed, reason) {
	const diffs = diff(input, void 0, observed, true);
	const assumed = Object.keys(recordOf({
		...input,
		id: observed.id
	}).fingerprints).filter((path) => !diffs.some((found) => found.path === path));
	const notes = assumed.length === 0 ? [] : [`assumed, since they cannot be read back: ${assumed.join(", ")} (\`--resend-secrets\` sends them)`];
	const updated = alteration(input, observed, diffs);
	return lazily({
		...outline$1(input),
		...updated,
		action: updated.requests.length === 0 ? "import" : "import-update",
		id: observed.id,
		reason: `adopted: ${reason}`,
		notes,
		hazards: updated.requests.length === 0 ? [] : hazards(input.type, input.desired.variant, "update")
	}, {
		planned: plannedOf(input),
		precondition: () => precondition(input, void 0, observed),
		record: () => recordOf({
			...input,
			id: observed.id,
			observed
		}),
		before: () => shownObserved(input.type, observed, input.desired)
	});
}
function paired(input, { recorded, observed }) {
	const { type, desired } = input;
	const diffs = diff(input, recorded, observed, false);
	const why = replaceReason(input, recorded, diffs);
	if (why !== void 0) return replacement(input, {
		kind: "paired",
		recorded,
		observed
	}, diffs, why);
	const altered = alteration(input, observed, diffs);
	const action = altered.requests.length > 0 ? "update" : input.previousAddress === void 0 ? "no-op" : "move";
	return lazily({
		...outline$1(input),
		...altered,
		action,
		id: recorded.id,
		...action === "move" && { reason: `renamed from ${input.previousAddress ?? ""}` },
		hazards: action === "update" ? hazards(type, desired.variant, "update") : [],
		notes: []
	}, {
		planned: plannedOf(input),
		precondition: () => precondition(input, recorded, observed),
		record: () => recordOf({
			...input,
			id: recorded.id,
			previous: recorded
		}),
		before: () => shownObserved(type, observed, desired)
	});
}
function diff({ type, desired, keyring, resend }, recorded, observed, adopting) {
	return diffProperties({
		type,
		desired,
		recorded,
		observed,
		keyring,
		adopting,
		resend
	});
}
function alteration({ type, desired, keyring }, observed, diffs) {
	const { requests, carried } = updateRequests(type, desired, observed, diffs, keyring);
	return {
		requests,
		carried,
		properties: diffs.map(publicChange)
	};
}
function allProperties(desired) {
	return Object.entries(desired.properties).map(([path, value]) => ({
		path,
		kind: "declared",
		before: null,
		after: shown(value),
		sent: true,
		...hasSecret(value) && { sensitive: true }
	}));
}
// src/core/removal.ts
/** Deletes for what state holds and nobody declares any more, and for objects a replace left behind. */
function removals(input, renamed) {
	const declared = new Set(input.desired.map(({ address }) => address));
	const changes = [];
	const blocked = [];
	for (const address of Object.keys(input.recorded)) {
		const recorded = input.recorded[address];
		if (input.untouched(address)) continue;
		const removed = !declared.has(address) && !renamed(address);
		if (!removed && recorded.deposed.length === 0) continue;
		const failure = input.world.get(scopeOfRecorded(recorded).key)?.failure;
		if (failure !== void 0 && failure.code !== "not-found") {
			if (removed) blocked.push({
				address,
				provider: recorded.provider,
				error: failure
			});
			continue;
		}
		if (removed) changes.push(removal(input, address, recorded));
		for (const deposed of recorded.deposed) changes.push(deposedRemoval(input, address, recorded, deposed));
	}
	return {
		changes: dependantsFirst(changes, input.recorded),
		blocked
	};
}
function removal(input, address, recorded) {
	const type = input.types(recorded.type);
	if (type === void 0) throw new TypeError(`no table for ${recorded.type}`);
	const observed = input.world.get(scopeOfRecorded(recorded).key)?.objects.get(recorded.id);
	const base = {
		...outline(address, recorded),
		after: [],
		before: observed === void 0 ? null : shownObserved(type, observed),
		precondition: preconditionOfDelete(recorded, observed, input.keyring)
	};
	if (recorded.options.retainOnDelete === true) return {
		...base,
		action: "forget",
		reason: "no longer declared; the object is kept (retainOnDelete)",
		requests: [],
		hazards: []
	};
	if (observed?.variant !== recorded.variant) return {
		...base,
		action: "forget",
		reason: "no longer declared, and already gone",
		requests: [],
		hazards: []
	};
	const slot = slotOf(type, recorded.variant);
	return {
		...base,
		action: "delete",
		reason: "no longer declared",
		requests: [deleteRequest(type, recorded.scope, recorded.id)],
		hazards: hazards(type, recorded.variant, "delete"),
		...slot !== void 0 && { exclusive: slot }
	};
}
function deposedRemoval(input, address, recorded, deposed) {
	const type = input.types(recorded.type);
	const { id } = deposed;
	const { key, values } = scopeOfDeposed(recorded, deposed);
	const observed = input.world.get(key)?.objects.get(id);
	return {
		...outline(address, recorded),
		address: `${address} (deposed ${id})`,
		id,
		action: type === void 0 || observed === void 0 ? "forget" : "delete",
		reason: "left behind by a replacement whose delete did not succeed",
		requests: type === void 0 || observed === void 0 ? [] : [deleteRequest(type, values, id)],
		hazards: [],
		after: [address],
		before: type === void 0 || observed === void 0 ? null : shownObserved(type, observed),
		precondition: input.keyring.digest([
			"deposed",
			id,
			observed !== void 0
		]),
		deposed: {
			address,
			id
		}
	};
}
function outline(address, recorded) {
	return {
		address,
		provider: recorded.provider,
		type: recorded.type,
		variant: recorded.variant,
		scope: recorded.scope,
		id: recorded.id,
		properties: [],
		carried: [],
		notes: [],
		record: null,
		planned: null
	};
}
/** What depends on something is deleted before it. */
function dependantsFirst(changes, recorded) {
	if (changes.length === 0) return changes;
	const dependants = /* @__PURE__ */ new Map();
	for (const [address, { dependencies }] of Object.entries(recorded)) for (const needed of dependencies) {
		const users = dependants.get(needed);
		if (users === void 0) dependants.set(needed, [address]);
		else users.push(address);
	}
	return changes.map((change) => ({
		...change,
		after: [...change.after, ...dependants.get(change.address) ?? []]
	}));
}
// src/core/world.ts
/** Who owns which live id, from state. */
function ownersOf(recorded) {
	const owners = /* @__PURE__ */ new Map();
	const own = (key, id, address) => {
		const ids = owners.get(key);
		if (ids === void 0) owners.set(key, /* @__PURE__ */ new Map([[id, address]]));
		else ids.set(id, address);
	};
	for (const address of Object.keys(recorded)) {
		const record = recorded[address];
		own(keyOfRecorded(record), record.id, address);
		for (const deposed of record.deposed) own(scopeOfDeposed(record, deposed).key, deposed.id, address);
	}
	return owners;
}
/** Finds unowned live objects by natural key in constant time; indexes each scope once. */
var CandidateIndex = class {
	#world;
	#owners;
	#types;
	#keyring;
	#byKey = /* @__PURE__ */ new Map();
	constructor(world, owners, types, keyring) {
		this.#world = world;
		this.#owners = owners;
		this.#types = types;
		this.#keyring = keyring;
	}
	/** Unowned objects of a scope, in list order. */
	unowned(scope) {
		const owned = this.#owners.get(scope);
		return [...this.#world.get(scope)?.objects.values() ?? []].filter(({ id }) => owned?.has(id) !== true);
	}
	/** Unowned objects whose natural key (under one alternative) is this text. */
	find(scope, alternative, text) {
		const indexKey = `${scope} ${String(alternative)}`;
		let index = this.#byKey.get(indexKey);
		if (index === void 0) this.#byKey.set(indexKey, index = this.#build(scope, alternative));
		return index.get(text) ?? [];
	}
	#build(scope, alternative) {
		const index = /* @__PURE__ */ new Map();
		const type = this.#types(this.#world.get(scope)?.scope.type ?? "");
		if (type === void 0) return index;
		for (const observed of this.unowned(scope)) {
			const text = keyOfObserved(type, observed, alternative, this.#keyring);
			if (text === void 0) continue;
			const same = index.get(text);
			if (same === void 0) index.set(text, [observed]);
			else same.push(observed);
		}
		return index;
	}
};
// src/core/plan.ts
/** Turns declared, recorded and observed into the changes that make them one. Pure; throws nothing but bugs. */
function planChanges(input) {
	const owners = ownersOf(input.recorded);
	const planning = {
		...input,
		accepts: input.accepted,
		accepted: /* @__PURE__ */ new Map(),
		candidates: new CandidateIndex(input.world, owners, input.types, input.keyring),
		unlisted: [...input.world.values()].some(({ failure }) => failure !== void 0),
		aliases: aliasesOf(input),
		changes: [],
		problems: [],
		matches: /* @__PURE__ */ new Map(),
		resolved: /* @__PURE__ */ new Map(),
		known: /* @__PURE__ */ new Map(),
		claims: /* @__PURE__ */ new Map(),
		reported: /* @__PURE__ */ new Set(),
		failed: /* @__PURE__ */ new Set()
	};
	const nodes = input.desired.map((desired) => ({
		address: desired.address,
		after: desired.dependencies,
		desired
	}));
	for (const { desired } of sorted(nodes)) planOne(planning, desired);
	const { changes, problems, matches, resolved, accepted, known } = planning;
	const renamed = new Set(planning.aliases.values());
	const removed = removals(input, (address) => renamed.has(address));
	changes.push(...removed.changes);
	for (const { address, provider, error } of removed.blocked) report(planning, {
		address,
		provider
	}, error);
	const wrong = /* @__PURE__ */ new Set([...planning.failed, ...problems.map((problem) => problem.address)]);
	return {
		changes: orderSlots(changes.filter((change) => !wrong.has(change.address))),
		problems,
		matches,
		resolved,
		accepted,
		known,
		owners
	};
}
/** New address → former address, for declared aliases whose former address has a record and no declaration. */
function aliasesOf({ desired, recorded }) {
	const declared = new Set(desired.map(({ address }) => address));
	const result = /* @__PURE__ */ new Map();
	for (const { address, options } of desired) {
		if (recorded[address] !== void 0) continue;
		const former = options.aliases?.find((alias) => recorded[alias] !== void 0 && !declared.has(alias));
		if (former !== void 0) result.set(address, former);
	}
	return result;
}
function planOne(planning, declared) {
	const type = planning.types(declared.type);
	if (type === void 0) throw new TypeError(`no table for ${declared.type}`);
	const asDeclared = resolved(planning, type, declared);
	planning.resolved.set(asDeclared.address, asDeclared);
	const previous = planning.aliases.get(asDeclared.address);
	const recorded = planning.recorded[previous ?? asDeclared.address];
	const origin = planning.connections.get(asDeclared.provider)?.origin ?? "";
	const match = blocked(planning, asDeclared, recorded, origin) ?? settled(planning, asDeclared) ?? matchOne(planning, type, asDeclared, recorded, origin);
	planning.matches.set(asDeclared.address, match);
	if (match.kind === "problem") {
		report(planning, asDeclared, match.error);
		planning.known.set(asDeclared.address, new KnownResource(type, asDeclared, void 0));
		return;
	}
	const { keyring } = planning;
	const here = acceptedHere(planning.accepts, {
		type,
		desired: asDeclared,
		keyring
	}, match);
	const desired = acceptedDesired(here, type, asDeclared, match, keyring);
	if (here !== void 0) planning.accepted.set(desired.address, here);
	planning.resolved.set(desired.address, desired);
	const change = changeFor({
		type,
		desired,
		origin,
		keyring,
		previousAddress: previous,
		forceReplace: planning.replace.includes(desired.address),
		resend: (path) => resends(planning.resendSecrets, desired.address, path)
	}, match);
	planning.changes.push(tellAccepted(here, change, match));
	const live = !(change.action === "replace" || change.action === "replace-create-first") && (match.kind === "paired" || match.kind === "adopt") ? match.observed : void 0;
	planning.known.set(desired.address, new KnownResource(type, desired, live));
}
/** The scope of a resource, as declared or as recorded, could not be listed. */
function blocked(planning, desired, recorded, origin) {
	if (!planning.unlisted) return void 0;
	const failure = [scopeOfDesired(desired, origin).key, ...recorded === void 0 ? [] : [scopeOfRecorded(recorded).key]].map((key) => planning.world.get(key)?.failure).find((error) => error !== void 0);
	return failure && {
		kind: "problem",
		error: failure
	};
}
function report(planning, desired, error) {
	const once = error.code === "auth" ? desired.provider : error;
	const key = typeof once === "string" ? once : `${once.code} ${once.message}`;
	if (planning.reported.has(key)) planning.failed.add(desired.address);
	else planning.problems.push({
		address: desired.address,
		error,
		...desired.source && { source: desired.source }
	});
	planning.reported.add(key);
}
function resolved(planning, type, declared) {
	const resolve = (reference) => {
		const target = planning.known.get(reference.address);
		return reference.path === "id" ? target?.id : target && valueAt(target.values, reference.path);
	};
	return seal(type, resolveDesired(declared, resolve));
}
function settled(planning, desired) {
	const note = planning.settling.get(desired.address);
	if (note === void 0) return void 0;
	return {
		kind: "problem",
		error: new HoldfastError("uncertain", `${desired.address} is settling: ${note}`, { advice: "Run again in a few seconds; nothing is sent for it until then." })
	};
}
function matchOne(planning, type, desired, recorded, origin) {
	const { world, candidates, keyring } = planning;
	const match = matchResource({
		type,
		desired,
		recorded,
		world,
		candidates,
		keyring,
		adopt: desired.options.adopt ?? planning.adopt,
		scope: scopeOfDesired(desired, origin)
	});
	if (match.kind !== "adopt") return match;
	const claimKey = `${scopeOfDesired(desired, origin).key} ${match.observed.id}`;
	const rival = planning.claims.get(claimKey);
	if (rival === void 0) {
		planning.claims.set(claimKey, desired.address);
		return match;
	}
	const error = (address) => new HoldfastError("conflict", `${address}: live object ${match.observed.id} matches both ${rival} and ${desired.address}`, { advice: "Say which one owns it with `options: { import: ID }`." });
	planning.problems.push({
		address: rival,
		error: error(rival)
	});
	return {
		kind: "problem",
		error: error(desired.address)
	};
}
function resends(resend, address, path) {
	if (resend === true) return true;
	return resend.some((wish) => wish === address || wish.startsWith(`${address}#`) && matchesPath([wish.slice(address.length + 1)], path));
}
/** Whatever empties an exclusive slot comes before whatever fills it, across addresses. */
function orderSlots(changes) {
	const emptying = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.action !== "delete" || change.exclusive === void 0) continue;
		const key = slotKey(change);
		emptying.set(key, [...emptying.get(key) ?? [], change.address]);
	}
	return changes.map((change) => {
		const before = change.exclusive === void 0 || change.action !== "create" ? void 0 : emptying.get(slotKey(change));
		return before === void 0 ? change : {
			...change,
			after: [...change.after, ...before]
		};
	});
}
function slotKey(change) {
	return JSON.stringify([
		change.provider,
		change.type,
		change.scope,
		change.exclusive
	]);
}
export { backoffMs as A, cancellationOf as C, mergeHeaders as D, parseUrl as E, LIMITS as O, credentialSecrets as S, isLoopback as T, fillPath as _, JournalWriter as a, connect as b, KnownValues as c, observe as d, readOne as f, withoutObject as g, recover as h, changeFor as i, createAgent as j, readText as k, ChangeRun as l, SETTLE_WINDOW_MS as m, CandidateIndex as n, Fold as o, pool as p, removals as r, lazily as s, planChanges as t, pause as u, entityOf as v, toError as w, proxySettings as x, readEntity as y };

//# sourceMappingURL=run-testing-provider-nbmXaNBq.js.map