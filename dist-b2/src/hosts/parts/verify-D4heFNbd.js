import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { _ as scopeOfDesired, q as fieldsOf } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { c as prepare, d as DRIFT_PRECEDENCE, l as presentDrift, p as worstOf } from "./run-testing-BZOV7HjG.js";
import { p as pool } from "./run-testing-provider-nbmXaNBq.js";
// src/core/verify.ts
/** Ends the vendor tells of credentials, by the table's word; text or seconds that are no time are left out. */
function expiriesOf(fields, observed, now, warnWithinMs) {
	return Object.entries(fields).flatMap(([path, { expiresAt }]) => {
		const told = expiresAt === void 0 ? void 0 : observed[expiresAt];
		const at = typeof told === "number" ? told * 1e3 : typeof told === "string" ? Date.parse(told) : NaN;
		if (Number.isNaN(at)) return [];
		const state = at <= now ? "ended" : at <= now + warnWithinMs ? "soon" : "later";
		return [{
			path,
			at: new Date(at).toISOString(),
			state
		}];
	});
}
/** A drift report in which credentials the vendor no longer accepts have their own class. */
function withVerification(report, verified) {
	const invalid = new Map(verified.resources.filter(({ status }) => status === "invalid").map((one) => [one.address, one]));
	const told = new Set(report.problems.map(({ error }) => error.message));
	return {
		...report,
		resources: report.resources.map((drift) => marked(drift, invalid.get(drift.address))),
		problems: [...report.problems, ...verified.problems.filter(({ error }) => !told.has(error.message))],
		requests: { reads: report.requests.reads + verified.requests.checks }
	};
}
function marked(drift, invalid) {
	if (invalid === void 0) return drift;
	const paths = [
		Object.keys(invalid.fields),
		invalid.expires.filter(({ state }) => state === "ended").map(({ path }) => path),
		drift.properties.filter(({ sensitive }) => sensitive === true).map(({ path }) => path)
	].find((some) => some.length > 0) ?? [];
	const properties = [...drift.properties.filter((one) => !paths.includes(one.path) || isWorse(one)), ...paths.map((path) => ({
		path,
		class: "credential-invalid",
		sensitive: true
	}))];
	const own = worstOf([...properties, {
		path: "",
		class: "credential-invalid"
	}]);
	return {
		...drift,
		class: drift.class === "missing" ? "missing" : own,
		properties
	};
}
function isWorse({ class: found }) {
	return DRIFT_PRECEDENCE.indexOf(found) < DRIFT_PRECEDENCE.indexOf("credential-invalid");
}
// src/engine/verify.ts
/** Asks each vendor whether the declared credentials still work. One list per scope tells what is there; nothing is changed. */
async function verify(stack, context, warnWithinMs) {
	return verifyAll(await look(stack, context, warnWithinMs), stack);
}
/** Drift and the state of credentials from the same lists. */
async function driftWithVerification(stack, context) {
	const check = await look(stack, context, 0);
	const { prepared } = check;
	return withVerification(presentDrift(stack, prepared, prepared.planned.problems, context), await verifyAll(check, stack));
}
async function look(stack, context, warnWithinMs) {
	const entities = /* @__PURE__ */ new Map();
	return {
		prepared: await prepare(stack, context, ({ key }, id, entity) => entities.set(`${key} ${id}`, entity)),
		entities,
		context,
		warnWithinMs
	};
}
async function verifyAll(check, { name, stack }) {
	const { prepared, context } = check;
	const before = prepared.counter.reads + prepared.counter.writes;
	const declared = [...prepared.planned.resolved.values()];
	const checked = await pool(declared, context.options.parallelism, (desired) => verifyOne(check, desired));
	const { reads, writes } = prepared.counter;
	return {
		name,
		stack,
		timestamp: new Date(context.clock.now()).toISOString(),
		resources: checked.flatMap((one) => one !== void 0 && "status" in one ? [one] : []),
		problems: [...prepared.planned.problems, ...checked.flatMap((one) => one !== void 0 && "error" in one ? [one] : [])],
		requests: {
			reads: before,
			checks: reads + writes - before
		}
	};
}
/** Undefined where its trouble is among the plan's problems already. */
async function verifyOne(check, desired) {
	const match = check.prepared.planned.matches.get(desired.address);
	if (match === void 0 || match.kind === "problem") return void 0;
	const observed = observedOf(match);
	if (observed === void 0) return outcome(desired, void 0, NOT_APPLIED);
	try {
		return withExpiry(check, desired, observed, await ask(check, desired, observed));
	} catch (error) {
		if (!(error instanceof HoldfastError) || error.code === "cancelled") throw error;
		const { address, source } = desired;
		return {
			address,
			error,
			...source !== void 0 && { source }
		};
	}
}
const NOT_APPLIED = {
	status: "unverifiable",
	message: "Not applied yet, so there is no object to ask about."
};
const NO_PROBE = {
	status: "unverifiable",
	message: "The vendor offers no check for this kind; only a use of it can tell."
};
function observedOf(match) {
	return match.kind === "paired" || match.kind === "adopt" ? match.observed : void 0;
}
async function ask({ prepared, entities, context }, desired, { id }) {
	const probe = context.types(desired.type)?.quirks?.probe;
	const connection = prepared.connections.get(desired.provider);
	if (probe === void 0 || connection === void 0) return NO_PROBE;
	const { key } = scopeOfDesired(desired, connection.origin);
	return probe(entities.get(`${key} ${id}`) ?? {}, id, desired.scope, connection.send);
}
/** A credential that has ended is invalid, whatever a check says. */
function withExpiry({ context, warnWithinMs }, desired, { id, properties, variant }, found) {
	const type = context.types(desired.type);
	const expires = expiriesOf(type === void 0 ? {} : fieldsOf(type, variant), properties, context.clock.now(), warnWithinMs);
	const ended = expires.find(({ state }) => state === "ended");
	return {
		...outcome(desired, id, ended === void 0 || found.status === "invalid" ? found : {
			status: "invalid",
			message: `${ended.path} ended on ${ended.at}.`,
			fields: { [ended.path]: "ended" }
		}),
		expires
	};
}
function outcome(desired, id, found) {
	const { address, provider, type, variant, scope, source } = desired;
	return {
		address,
		provider,
		type,
		variant,
		scope,
		...id !== void 0 && { id },
		status: found.status,
		message: found.message,
		fields: found.fields ?? {},
		expires: [],
		...source !== void 0 && { source }
	};
}
export { verify as n, driftWithVerification as t };

//# sourceMappingURL=verify-D4heFNbd.js.map