import { A as backoffMs, C as cancellationOf, D as mergeHeaders, E as parseUrl, O as LIMITS, S as credentialSecrets, j as createAgent, k as readText, w as toError, x as proxySettings } from "./run-testing-provider-nbmXaNBq.js";
import { t as createMask } from "./start-testing-provider-D-gNCh2r.js";
// src/http/state-send.ts
const NAME = "state backend";
/** A sender for a state backend, with its own connections. */
function createStateSend(options) {
	const timeout = options.timeoutMs === void 0 ? {} : { requestMs: options.timeoutMs };
	const limits = {
		...LIMITS,
		...timeout,
		...options.limits
	};
	const proxy = proxySettings(options.environment ?? {});
	const agent = createAgent({
		limits,
		connections: 2,
		caFile: options.caFile,
		proxy,
		wording: options.wording
	});
	const cancellation = cancellationOf(options.signal, options.name ?? NAME, () => {
		agent.stop({
			text: "the run was cancelled",
			permanent: true
		});
	});
	const send = async (method, url, request = {}) => {
		const message = messageOf(method, url, request, options);
		for (let retry = 1;; retry += 1) {
			if (cancellation.aborted()) return await cancellation.promise;
			const result = await attempt(agent, message, limits.bodyBytes);
			if ("status" in result) return result;
			if (cancellation.aborted() && result.code === "network") return await cancellation.promise;
			if (result.retry === "never" || retry > 4) throw failed(result, message, request, options);
			await Promise.race([options.clock.sleep(backoffMs(retry, options.random)), cancellation.promise]);
		}
	};
	const close = async () => {
		cancellation.dispose();
		await agent.close();
	};
	return {
		send,
		close
	};
}
async function attempt(agent, message, bodyBytes) {
	const read = await readText(await agent.exchange(message), bodyBytes);
	if (read.outcome === "read") return {
		status: read.status,
		headers: read.headers,
		body: read.text
	};
	const { outcome, reason } = read;
	const harmless = outcome === "unsent" || message.method === "GET";
	const retry = harmless && !reason.permanent ? "backoff" : "never";
	return {
		code: harmless ? "network" : "uncertain",
		reason,
		retry
	};
}
function messageOf(method, url, { query, body, headers }, { userAgent, allowInsecureHttp, name = NAME }) {
	const target = parseUrl(url, {
		name,
		allowInsecureHttp: allowInsecureHttp === true
	});
	for (const [key, value] of Object.entries(query ?? {})) target.searchParams.set(key, value);
	const merged = mergeHeaders(name, { "user-agent": userAgent }, headers);
	return {
		method,
		host: target.origin,
		path: target.pathname + target.search,
		headers: merged,
		body
	};
}
function failed({ code, reason, retry }, { method, host, path }, request, options) {
	const secrets = createMask();
	secrets.add(credentialSecrets(request.headers ?? {}));
	const mask = (text) => options.mask(secrets.mask(text));
	const url = host + path.replace(/\?.*/, "");
	const text = code === "uncertain" ? `was sent, its outcome is not known: ${reason.text}` : `failed: ${reason.text}`;
	const { advice, cause } = reason;
	return toError({
		code,
		text,
		advice,
		cause,
		retry
	}, {
		name: options.name ?? NAME,
		method,
		url,
		mask
	});
}
export { createStateSend };

//# sourceMappingURL=state-send-BABAl_-s.js.map