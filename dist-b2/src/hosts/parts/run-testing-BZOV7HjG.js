import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { C as diffProperties, L as hasSecret, N as valueAt, O as remembered$1, P as allHold, T as isHidden, V as shown, W as same, _ as scopeOfDesired, b as digestReadable, c as keyOfDesired, g as scopeOfDeposed, h as scopeKey, j as resolveValue, m as keyOfRecorded, p as describeScope, q as fieldsOf, s as shellWord, u as labelOf, v as scopeOfRecorded } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { C as UNKNOWN, b as SENSITIVE, d as matchPattern, f as parseAddress, i as isObject, n as equal, t as canonical, v as topOf } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { t as levels } from "./run-testing-pulumi-provider-CHJ5-Pj7.js";
import { a as JournalWriter, c as KnownValues, d as observe, g as withoutObject, h as recover, l as ChangeRun, n as CandidateIndex, p as pool, s as lazily, t as planChanges, u as pause } from "./run-testing-provider-nbmXaNBq.js";
import { hash } from "node:crypto";
// src/core/policy.ts
/** From this many managed resources on, `maxDeletePercent` counts; below, one delete would be a large share. */
const PERCENT_FROM = 10;
/** What forbids the run; empty = it may go on. All refusals are found before any write. */
function policyRefusals(input) {
	return [...protectRefusals(input), ...sizeRefusals(input)];
}
/** Deletes and replaces: what the guards on a run's damage count. */
function destructive(changes) {
	return changes.filter(({ action, deposed }) => action === "delete" && deposed === void 0 || action === "replace" || action === "replace-create-first");
}
/** Protected resources that the run would delete or replace; a block's own word wins over the recorded one. */
function protectRefusals({ changes, desired, recorded }) {
	const declared = new Map(desired.map((resource) => [resource.address, resource.options.protect === true]));
	return destructive(changes).filter(({ address, previousAddress }) => declared.get(address) ?? recorded[previousAddress ?? address]?.options.protect === true).map(({ address, action, reason }) => new HoldfastError("policy", `${address} is protected and would be ${action === "delete" ? "deleted" : "replaced"} (${reason ?? action})`, { advice: declared.has(address) ? "Remove `protect: true` from its options first, or undo the change." : "Its block was removed, but its protection stays: declare it again with `protect: false` and apply, or take it out of state with `holdfast state rm`." }));
}
function sizeRefusals({ changes, desired, recorded, policy, allowDeletes }) {
	const dangerous = destructive(changes);
	const total = Object.keys(recorded).length;
	const count = dangerous.length;
	if (allowDeletes !== void 0) return allowDeletes === count ? otherLimits(changes, policy) : [wrongNumber(allowDeletes, count)];
	const refusals = otherLimits(changes, policy);
	if (desired.length === 0 && total > 0 && count > 0) refusals.push(refuse(count, `the manifest declares nothing, but state holds ${String(total)} resource(s)`));
	if (policy.maxDeletes !== void 0 && count > policy.maxDeletes) refusals.push(refuse(count, `policy.maxDeletes is ${String(policy.maxDeletes)}`));
	const percent = total === 0 ? 0 : 100 * count / total;
	if (policy.maxDeletePercent !== void 0 && total >= PERCENT_FROM && percent > policy.maxDeletePercent) refusals.push(refuse(count, `that is ${percent.toFixed(1)} % of ${String(total)}, and policy.maxDeletePercent is ${String(policy.maxDeletePercent)}`));
	return refusals;
}
function otherLimits(changes, policy) {
	const refusals = [];
	const writing = changes.filter(({ requests }) => requests.length > 0).length;
	if (policy.maxChanges !== void 0 && writing > policy.maxChanges) refusals.push(new HoldfastError("policy", `${String(writing)} resources would change, and policy.maxChanges is ${String(policy.maxChanges)}`, { advice: "Raise the limit, or apply in parts with --target." }));
	const replaced = changes.filter(({ action }) => action === "replace" || action === "replace-create-first");
	if (policy.forbidReplace === true && replaced.length > 0) refusals.push(new HoldfastError("policy", `${replaced.map(({ address }) => address).join(", ")} would be replaced, and policy.forbidReplace is set`, { advice: "Undo the change that forces the replacement, or lift the policy." }));
	return refusals;
}
function refuse(count, why) {
	return new HoldfastError("policy", `${String(count)} resource(s) would be deleted or replaced: ${why}`, { advice: `If that is meant, run again with --allow-deletes ${String(count)}.` });
}
function wrongNumber(allowed, count) {
	return new HoldfastError("policy", `--allow-deletes ${String(allowed)} does not equal the ${String(count)} deletes and replaces planned`, { advice: "Look at the plan again and name its number." });
}
// src/core/recreate-guard.ts
/**
* Refuses to go on when every recorded object of a scope is missing at once: a wrong account, a restored or a
* moved project look just like that. `--allow-recreate N` with the right number lifts it.
*/
function recreateRefusals(recorded, world, allowed) {
	const lost = emptiedScopes(recorded, world);
	const count = lost.reduce((sum, { addresses }) => sum + addresses.length, 0);
	if (count === 0 || allowed === count) return [];
	const advice = `If the objects were really deleted, run again with --allow-recreate ${String(count)}.`;
	if (allowed !== void 0) return [new HoldfastError("policy", `--allow-recreate ${String(allowed)} does not equal the ${String(count)} recorded objects that are missing`, { advice })];
	return lost.map(({ scope, addresses }) => new HoldfastError("policy", `all ${String(addresses.length)} recorded object(s) of ${describeScope(scope)} are missing at once: ${preview(addresses)}`, { advice }));
}
function emptiedScopes(recorded, world) {
	const byScope = /* @__PURE__ */ new Map();
	for (const [address, record] of Object.entries(recorded)) {
		const key = keyOfRecorded(record);
		const seen = world.get(key);
		if (seen === void 0 || seen.failure !== void 0 && seen.failure.code !== "not-found") continue;
		let entry = byScope.get(key);
		if (entry === void 0) byScope.set(key, entry = {
			scope: scopeOfRecorded(record),
			addresses: [],
			missing: 0
		});
		entry.addresses.push(address);
		if (seen.objects.get(record.id)?.variant !== record.variant) entry.missing += 1;
	}
	return [...byScope.values()].filter(({ addresses, missing }) => missing === addresses.length);
}
function preview(addresses) {
	return addresses.length <= 5 ? addresses.join(", ") : `${addresses.slice(0, 5).join(", ")} and ${String(addresses.length - 5)} more`;
}
// src/core/select.ts
/**
* Which addresses a run is about: targets with all they need, less what is excluded and all that needs it.
* Without targets everything is meant.
*/
function selector({ targets, excludes }, desired, recorded) {
	if (targets.length === 0 && excludes.length === 0) return () => true;
	const needs = needsOf(desired, recorded);
	const all = [...needs.keys()];
	const hit = (patterns) => all.filter((address) => patterns.some((pattern) => matchPattern(pattern, address)));
	const wanted = targets.length === 0 ? new Set(all) : closure(hit(targets), needs);
	const unwanted = closure(hit(excludes), inverted(needs));
	return (address) => wanted.has(address) && !unwanted.has(address);
}
/** Patterns that match nothing that is declared or recorded: a typing error, most likely. */
function unmatchedPatterns({ targets, excludes }, desired, recorded) {
	if (targets.length === 0 && excludes.length === 0) return [];
	const all = [...needsOf(desired, recorded).keys()];
	return [...targets, ...excludes].filter((pattern) => !all.some((address) => matchPattern(pattern, address)));
}
/** The selected part of a state; the state itself where all of it is. */
function selectedOf(recorded, selected) {
	if (Object.keys(recorded).every(selected)) return recorded;
	return Object.fromEntries(Object.entries(recorded).filter(([address]) => selected(address)));
}
function needsOf(desired, recorded) {
	const needs = /* @__PURE__ */ new Map();
	for (const [address, { dependencies }] of Object.entries(recorded)) needs.set(address, dependencies);
	for (const { address, dependencies } of desired) needs.set(address, dependencies);
	return needs;
}
function closure(start, next) {
	const seen = new Set(start);
	for (const address of seen) for (const other of next.get(address) ?? []) seen.add(other);
	return seen;
}
function inverted(needs) {
	const result = /* @__PURE__ */ new Map();
	for (const [address, needed] of needs) for (const other of needed) {
		const users = result.get(other);
		if (users === void 0) result.set(other, [address]);
		else users.push(address);
	}
	return result;
}
// src/engine/execute.ts
/** Sends exactly the planned requests, level by level, each intent journalled before it leaves. */
async function execute(execution) {
	const { journal } = execution;
	await journal.append(recordEntries(execution));
	const writing = execution.changes.filter(({ requests }) => requests.length > 0);
	await journal.append(listings(execution, writing));
	const known = new KnownValues(execution.desired, execution.context, execution.journal);
	const done = new Done();
	for (const level of levels(writing)) await runLevel(execution, level, known, done);
	await journal.flush();
	return [...recordedOnly(execution), ...done.all()];
}
/** What needed no request is done with its journal entry. */
function recordedOnly({ changes, journal }) {
	return changes.filter(({ requests, action }) => requests.length === 0 && action !== "no-op").map((change) => {
		const id = journal.resource(change.address)?.id;
		return {
			change,
			outcome: "done",
			notes: [],
			...id !== void 0 && { id }
		};
	});
}
/** What has ended so far, and whether any of it failed. */
var Done = class {
	#byAddress = /* @__PURE__ */ new Map();
	failed = false;
	add(executed) {
		this.#byAddress.set(executed.change.address, executed);
		if (executed.outcome === "failed" || executed.outcome === "uncertain") this.failed = true;
	}
	outcome(address) {
		return this.#byAddress.get(address)?.outcome;
	}
	all() {
		return [...this.#byAddress.values()];
	}
};
async function runLevel(execution, level, known, done) {
	const { context, journal, connections } = execution;
	const runOf = (change) => new ChangeRun(change, execution, known, requireConnection(connections, change));
	const begun = /* @__PURE__ */ new Map();
	if (context.store.batch === "level") {
		for (const change of level.filter((each) => refusal$1(execution, each, done) === void 0)) begun.set(change, runOf(change).firstIntent());
		await journal.intend([...begun.values()]);
	}
	await pool(level, context.options.parallelism, async (change) => {
		const refused = refusal$1(execution, change, done);
		const intent = begun.get(change);
		if (refused !== void 0 && intent !== void 0) journal.outcome({
			intent: intent.intent,
			result: "failed",
			address: intent.address
		});
		done.add(refused ?? await runOf(change).run(intent));
	});
	await journal.flush();
}
/** Why a change is not begun: cancelled, something it needs failed, or an earlier failure stopped the run. */
function refusal$1({ context }, change, done) {
	if (context.signal?.aborted === true) return {
		change,
		outcome: "cancelled",
		notes: []
	};
	const broken = change.after.find((address) => {
		const outcome = done.outcome(address);
		return outcome !== void 0 && outcome !== "done";
	});
	if (broken !== void 0) return {
		change,
		outcome: "skipped",
		notes: [`${broken} has to be done first and was not`]
	};
	return done.failed && !context.options.continueOnError ? {
		change,
		outcome: "skipped",
		notes: ["an earlier change failed (--continue-on-error goes on)"]
	} : void 0;
}
function requireConnection(connections, change) {
	const connection = connections.get(change.provider);
	if (connection === void 0) throw new TypeError(`no connection for ${change.provider}`);
	return connection;
}
/** Changes of state that need no request: adoptions, moves, forgotten objects, re-recorded declarations. */
function recordEntries({ changes, journal }) {
	const entries = /* @__PURE__ */ new Map();
	const record = (address, value) => {
		entries.set(address, {
			kind: "record",
			run: journal.run,
			address,
			record: value
		});
	};
	const current = (address) => {
		const entry = entries.get(address);
		return entry === void 0 ? journal.resource(address) : entry.record ?? void 0;
	};
	for (const change of changes) recordOne(change, current, record);
	return [...entries.values()];
}
function recordOne(change, current, record) {
	const { address, previousAddress, deposed } = change;
	const former = previousAddress === void 0 ? void 0 : current(previousAddress);
	if (previousAddress !== void 0 && former !== void 0) {
		record(previousAddress, null);
		record(address, former);
	}
	if (change.requests.length > 0) {
		if (change.action === "import-update") record(address, adoptedBefore(change));
		return;
	}
	const owner = deposed?.address ?? address;
	const before = current(owner);
	if (deposed !== void 0 || change.record === null) forget(before, deposed?.id, (left) => record(owner, left));
	else if (!alike(before, change.record)) record(address, change.record);
}
/** An adopted object that still differs: its id is remembered at once, its properties once they are as declared. */
function adoptedBefore({ record }) {
	return record === null ? null : {
		...record,
		applied: {},
		fingerprints: {}
	};
}
/** What is no longer there leaves the entry; an object left behind by a replacement takes it over. */
function forget(current, id, record) {
	const left = current && withoutObject(current, id ?? current.id);
	if (left !== void 0) record(left);
}
function alike(a, b) {
	return a !== void 0 && equal(a, b);
}
/** What lived in each scope with a create, so that an unfinished one can be told apart later. */
function listings({ world, connections, journal }, changes) {
	return [...new Set(changes.filter(({ requests }) => requests.some(({ step }) => step === "create")).map(({ provider, type, scope }) => scopeKey(connections.get(provider)?.origin ?? "", type, scope)))].map((key) => ({
		kind: "listing",
		run: journal.run,
		scope: key,
		ids: [...world.get(key)?.objects.keys() ?? []]
	}));
}
// src/core/run-digest.ts
/** A run's record as stored. Records do not change, and both their text and its digest are wanted when one is stored. */
const runText = remembered$1((record) => canonical(record));
/** SHA-256 of a run's record as stored: what the next record's `previous` and the state's `head` name. */
function runDigest(record) {
	return hash("sha256", runText(record));
}
// src/core/drift.ts
/** Worst first: a resource takes the first class any of its properties has. */
const DRIFT_PRECEDENCE = [
	"missing",
	"conflict",
	"remote-change",
	"credential-invalid",
	"secret-suspect",
	"declared-change",
	"secret-unverifiable",
	"in-sync"
];
/** Classes of a property that somebody may accept until a day. */
const ACCEPTABLE = [
	"remote-change",
	"conflict",
	"secret-suspect"
];
const CLASS_OF_KIND = {
	declared: "declared-change",
	drift: "remote-change",
	both: "conflict",
	secret: "declared-change",
	removed: "declared-change"
};
/** Classifies one declared resource; `desired` has its references resolved. */
function driftOfDesired(type, desired, match, keyring, accepts = []) {
	const base = outline(desired);
	const source = desired.source === void 0 ? {} : { source: desired.source };
	if (match.kind === "missing") return {
		...base,
		...source,
		id: match.recorded.id,
		class: "missing",
		properties: []
	};
	if (match.kind !== "paired") {
		const id = match.kind === "adopt" ? { id: match.observed.id } : {};
		return {
			...base,
			...source,
			...id,
			class: "declared-change",
			properties: []
		};
	}
	const { recorded, observed } = match;
	const properties = propertyClasses(type, desired, recorded, observed, diffProperties({
		type,
		desired,
		recorded,
		observed,
		keyring,
		adopting: false,
		resend: () => false
	}), keyring).map((property) => acceptedOf(property, accepts));
	return {
		...base,
		...source,
		id: recorded.id,
		class: worstOf(properties),
		properties,
		...observed.updatedAt !== void 0 && { changedAt: observed.updatedAt }
	};
}
/** Classifies what state holds but nobody declares any more: what moved since it was applied. */
function driftOfRecorded(type, address, recorded, observed) {
	const base = {
		...outline({
			...recorded,
			address
		}),
		id: recorded.id
	};
	if (observed === void 0) return {
		...base,
		class: "missing",
		properties: []
	};
	const fields = fieldsOf(type, recorded.variant);
	const moved = Object.entries(recorded.applied).flatMap(([path, applied]) => {
		const field = fields[path];
		if (field === void 0 || path === type.discriminator || same(field, applied, observed.properties[path])) return [];
		return [{
			path,
			class: "remote-change",
			applied,
			observed: observed.properties[path] ?? null
		}];
	});
	return {
		...base,
		class: moved.length > 0 ? "remote-change" : "declared-change",
		properties: moved
	};
}
function outline({ address, provider, type, variant, scope }) {
	return {
		address,
		provider,
		type,
		variant,
		scope
	};
}
function propertyClasses(type, desired, recorded, observed, diffs, keyring) {
	const result = diffs.map((found) => fromDiff(found, recorded));
	const differing = new Set(diffs.map(({ path }) => path));
	const suspect = isSuspect(type, recorded, observed, keyring);
	for (const path of Object.keys(recorded.fingerprints)) {
		if (differing.has(path) || isReadableSecret(type, desired, path)) continue;
		result.push({
			path,
			class: suspect && !rotatesItself(type, desired, observed, path) ? "secret-suspect" : "secret-unverifiable",
			sensitive: true
		});
	}
	const touched = /* @__PURE__ */ new Set([...diffs.map(({ top }) => top), ...Object.keys(recorded.fingerprints).map((path) => topOf(path))]);
	for (const [path, value] of Object.entries(desired.properties)) {
		if (path === type.discriminator || touched.has(path)) continue;
		result.push({
			path,
			class: "in-sync",
			declared: shown(value),
			...hasSecret(value) && { sensitive: true }
		});
	}
	return result;
}
function fromDiff({ path, kind, top, before, after, sensitive, field }, recorded) {
	const applied = path === top ? recorded.applied[top] : void 0;
	return {
		path,
		class: CLASS_OF_KIND[kind],
		kind,
		...applied !== void 0 && { applied: isHidden(field) ? "(sensitive value)" : applied },
		...kind !== "removed" && { declared: after },
		observed: before,
		...sensitive === true && { sensitive }
	};
}
/** The vendor says the object changed after our last write, yet nothing readable did. */
function isSuspect(type, recorded, observed, keyring) {
	const { witness } = recorded;
	if (witness?.updatedAt === void 0 || observed.updatedAt === void 0) return false;
	return witness.updatedAt !== observed.updatedAt && witness.readableDigest === digestReadable(type, observed, keyring);
}
function acceptedOf(property, accepts) {
	const accept = accepts.find(({ path }) => path === property.path);
	if (accept === void 0 || !ACCEPTABLE.includes(property.class)) return property;
	const { until, reason, by } = accept;
	return {
		...property,
		accepted: {
			until,
			reason,
			...by !== void 0 && { by }
		}
	};
}
function isReadableSecret(type, desired, path) {
	const field = fieldsOf(type, desired.variant)[path];
	return field !== void 0 && field.writeOnly !== true && field.fields === void 0;
}
function rotatesItself(type, desired, observed, path) {
	const rule = fieldsOf(type, desired.variant)[path]?.selfRotating;
	return rule !== void 0 && allHold(rule, (name) => desired.properties[name] ?? observed.properties[name]) === true;
}
/** An accepted difference keeps its class, but does not make its resource drifted. */
function worstOf(properties) {
	const classes = properties.filter(({ accepted }) => accepted === void 0).map((one) => one.class);
	return DRIFT_PRECEDENCE.find((candidate) => classes.includes(candidate)) ?? "in-sync";
}
// src/engine/present.ts
/** A plan for reports and files. `refusals` (policy, guards) become problems of the whole stack. */
function presentPlan(stack, prepared, changes, problems, context) {
	const { document } = prepared.snapshot;
	const content = {
		name: stack.name,
		stack: stack.stack,
		lineage: document.lineage,
		serial: document.serial,
		toolVersion: context.toolVersion,
		timestamp: new Date(context.clock.now()).toISOString(),
		changes: [...changes].sort((a, b) => a.address < b.address ? -1 : a.address > b.address ? 1 : 0),
		drift: driftOf(prepared, context, quietAddresses(prepared)).filter((resource) => resource.class !== "in-sync" && resource.class !== "secret-unverifiable"),
		unmanaged: unmanaged(prepared, changes, context),
		problems,
		requests: {
			reads: prepared.counter.reads,
			writes: changes.reduce((sum, { requests }) => sum + requests.length, 0)
		},
		outputs: outputsOf(stack, prepared)
	};
	return lazily(content, { manifestDigest: () => stack.manifestDigest });
}
/** A drift report: every managed resource with its class, and what nobody manages. */
function presentDrift(stack, prepared, problems, context) {
	return {
		name: stack.name,
		stack: stack.stack,
		timestamp: new Date(context.clock.now()).toISOString(),
		resources: driftOf(prepared, context, /* @__PURE__ */ new Set()),
		unmanaged: unmanaged(prepared, prepared.planned.changes, context),
		problems,
		coverage: coverage(prepared),
		requests: { reads: prepared.counter.reads }
	};
}
/** Resources of which nothing moved at all: nothing to classify, and most of a large stack. */
function quietAddresses({ planned }) {
	const quiet = /* @__PURE__ */ new Set();
	for (const { address, action, properties } of planned.changes) {
		const match = planned.matches.get(address);
		if (action !== "no-op" || properties.length > 0 || match?.kind !== "paired") continue;
		if (match.recorded.witness?.updatedAt === match.observed.updatedAt) quiet.add(address);
	}
	return quiet;
}
function driftOf({ planned, world, recovery }, context, skipped) {
	const result = [];
	for (const [address, match] of planned.matches) {
		if (skipped.has(address)) continue;
		const here = planned.accepted.get(address);
		const desired = here?.declared ?? planned.resolved.get(address);
		const type = context.types(desired?.type ?? "");
		if (desired !== void 0 && type !== void 0 && match.kind !== "problem") result.push(driftOfDesired(type, desired, match, context.keyring, here?.accepts));
	}
	for (const change of planned.changes) {
		const recorded = recovery.recorded[change.address];
		const type = context.types(change.type);
		if (change.action !== "delete" && change.action !== "forget" || recorded === void 0 || type === void 0) continue;
		const observed = world.get(scopeOfRecorded(recorded).key)?.objects.get(recorded.id);
		result.push(driftOfRecorded(type, change.address, recorded, observed));
	}
	return result.sort((a, b) => a.address < b.address ? -1 : 1);
}
function unmanaged({ world, planned: { owners } }, changes, context) {
	const adopted = new Set(changes.filter(({ action }) => action === "import" || action === "import-update").map(({ id }) => id));
	const result = [];
	for (const [key, { scope, objects }] of world) {
		const type = context.types(scope.type);
		for (const observed of objects.values()) {
			if (type === void 0 || owners.get(key)?.has(observed.id) === true || adopted.has(observed.id)) continue;
			result.push({
				provider: scope.provider,
				type: scope.type,
				variant: observed.variant,
				scope: scope.values,
				id: observed.id,
				label: labelOf(type, observed)
			});
		}
	}
	return result;
}
function coverage({ world, planned: { owners } }) {
	return [...world].map(([key, { scope, objects }]) => ({
		provider: scope.provider,
		type: scope.type,
		scope: scope.values,
		managed: [...objects.keys()].filter((id) => owners.get(key)?.has(id) === true).length,
		total: objects.size
	}));
}
/** Outputs as far as they are known; secret ones as placeholders. */
function outputsOf(stack, { planned, recovery }) {
	const lookup = (reference) => {
		const target = planned.known.get(reference.address);
		if (reference.path === "id") return target?.id ?? recovery.recorded[reference.address]?.id;
		return target && valueAt(target.values, reference.path);
	};
	return shownOutputs(stack.outputs, lookup);
}
/** Declared outputs with references resolved by `lookup`. */
function shownOutputs(outputs, lookup) {
	return Object.fromEntries(Object.entries(outputs).map(([name, value]) => {
		const resolved = resolveValue(value, lookup);
		return [name, hasSecret(resolved) ? SENSITIVE : shown(resolved)];
	}));
}
// src/engine/finish.ts
/** Folds the journal into a snapshot, writes the run's record and says how everything ended. A run that wrote nothing stores nothing, unless a killed one left its journal; one that leaves an outcome open keeps its journal instead. */
async function finish(ending) {
	const { prepared, plan, executed, journal, context } = ending;
	const outputs = finalOutputs(ending);
	const { document } = prepared.snapshot;
	const leftOpen = ending.approved && prepared.snapshot.unfolded === true;
	const closed = (journal.written || leftOpen || outputsMoved(ending, outputs)) && !journal.hasOpenIntents;
	const serial = closed ? document.serial + 1 : document.serial;
	const head = closed ? await storeRun(ending, serial) : document.head;
	if (closed) await context.store.commit(nextDocument(ending, serial, outputs, head));
	return {
		plan,
		outcomes: executed.map(({ change, outcome, id, error, notes }) => ({
			address: change.address,
			outcome,
			notes,
			...id !== void 0 && { id },
			...error !== void 0 && { error }
		})),
		unsettled: ending.unsettled,
		requests: { ...prepared.counter },
		serial,
		...head !== void 0 && { head },
		outputs
	};
}
/** Writes the run's record, which is large and wanted nowhere else; gives its digest. */
async function storeRun(ending, serial) {
	const run = runRecord(ending, serial);
	await ending.context.store.writeRun(run);
	return runDigest(run);
}
function nextDocument({ prepared, context, journal }, serial, outputs, head) {
	return {
		...prepared.snapshot.document,
		serial,
		tool_version: context.toolVersion,
		keyId: context.keyring.keyId,
		resources: journal.resources,
		outputs,
		...head !== void 0 && { head }
	};
}
function outputsMoved({ approved, prepared }, outputs) {
	return approved && canonical(outputs) !== canonical(prepared.snapshot.document.outputs ?? {});
}
function finalOutputs({ stack, prepared, journal, context, plan, approved }) {
	if (!approved) return prepared.snapshot.document.outputs ?? plan.outputs;
	const known = new KnownValues(prepared.planned.resolved, context, journal);
	return shownOutputs(stack.outputs, (reference) => known.lookup(reference) ?? prepared.planned.known.get(reference.address)?.values[reference.path]);
}
function runRecord(ending, serial) {
	const { executed, prepared, journal, started, context, operation } = ending;
	const { head } = prepared.snapshot.document;
	const declared = declaredBy(ending);
	return {
		version: 1,
		serial,
		run: journal.run,
		operation,
		who: context.who,
		...context.commit !== void 0 && { commit: context.commit },
		started: new Date(started).toISOString(),
		finished: new Date(context.clock.now()).toISOString(),
		changes: executed.map(({ change, outcome }) => ({
			action: change.action,
			address: change.address,
			outcome,
			requests: change.requests
		})),
		...isPartial(ending, declared) && { partial: true },
		declared,
		...head !== void 0 && { previous: head }
	};
}
function isPartial({ stack }, declared) {
	return stack.desired.some(({ address }) => declared[address] === void 0);
}
function declaredBy({ prepared }) {
	const { changes, resolved } = prepared.planned;
	return Object.fromEntries(changes.filter(({ planned }) => planned !== null).map((change) => [change.address, declaredOf(change, resolved.get(change.address))]));
}
function declaredOf({ type, provider, scope, planned }, desired) {
	const { options = {}, dependencies = [] } = desired ?? {};
	return {
		...dependencies.length > 0 && { depends_on: dependencies },
		...Object.keys(options).length > 0 && { options },
		properties: planned,
		provider,
		scope,
		type
	};
}
// src/engine/imports.ts
/** Beyond this many, choosing addresses one by one costs more than looking at all. */
const FEW = 200;
/** Address patterns for a run that imports these; empty = everything is looked at. */
function importTargets(ids) {
	return ids.size > FEW ? [] : [...ids.keys()];
}
/**
* What is planned for these addresses, reduced to remembering whose objects they are. Of one that is managed already and
* is to be replaced there is nothing to remember; one that is managed and gone cannot be imported.
*/
function importsAmong(changes, ids) {
	const meant = changes.filter(({ address }) => ids.has(address));
	const gone = meant.find(({ action }) => action === "create");
	if (gone !== void 0) throw noLonger(gone.address, ids.get(gone.address) ?? "");
	return meant.filter(({ action }) => action !== "replace" && action !== "replace-create-first").map((change) => ({
		...change,
		action: "import",
		requests: [],
		record: onlyIdentity(change)
	}));
}
function noLonger(address, id) {
	return new HoldfastError("not-found", `${address} manages ${id} already, but that object no longer exists`, { advice: `\`holdfast apply\` creates it anew; \`holdfast state rm ${shellWord(address)}\` forgets it.` });
}
/** What differs stays to be applied: an import remembers whose object it is, and what is already as declared. */
function onlyIdentity({ record, properties }) {
	if (record === null) return null;
	const differing = new Set(properties.map(({ path }) => topOf(path)));
	const applied = Object.fromEntries(Object.entries(record.applied).filter(([name]) => !differing.has(name)));
	return {
		...record,
		applied
	};
}
/** Declared resources with `options.import` set for those that are to be imported. */
function namingIds(declared, ids) {
	const known = new Set(declared.map(({ address }) => address));
	const unknown = [...ids.keys()].filter((address) => !known.has(address));
	if (unknown.length > 0) throw new HoldfastError("usage", `${some(unknown)} ${unknown.length > 1 ? "are" : "is"} not declared`, { advice: "Declare the resource first, then import its id." });
	return declared.map((desired) => {
		const id = ids.get(desired.address);
		return id === void 0 ? desired : {
			...desired,
			options: {
				...desired.options,
				import: id
			}
		};
	});
}
/** An address that manages another object already is not taken from it. */
function refuseManaged(recorded, ids) {
	const taken = [...ids].flatMap(([address, id]) => {
		const managed = recorded[address];
		return managed === void 0 || managed.id === id ? [] : [{
			address,
			id,
			managed: managed.id
		}];
	});
	const [first] = taken;
	if (first === void 0) return;
	const others = taken.length > 1 ? ` (and so do ${some(taken.slice(1).map(({ address }) => address))})` : "";
	throw new HoldfastError("conflict", `${first.address} already manages ${first.managed}${others}`, { advice: `Run \`holdfast state rm ${shellWord(first.address)}\` first if it shall manage ${first.id} instead.` });
}
function some(addresses) {
	const shown = addresses.slice(0, 5).join(", ");
	return addresses.length > 5 ? `${shown} and ${String(addresses.length - 5)} more` : shown;
}
// src/engine/connect-all.ts
/** Opens every provider entry in use, several in parallel; counts what is read through them. */
async function connectAll(desired, recorded, dangling, context, counter) {
	const entries = /* @__PURE__ */ new Set();
	for (const { provider } of [
		...desired,
		...Object.values(recorded),
		...dangling
	]) entries.add(provider);
	const opened = await Promise.all([...entries].map(async (entry) => {
		const users = () => usersOf(entry, desired, recorded, dangling);
		return [entry, counted(await open(entry, users, context), counter)];
	}));
	return new Map(opened);
}
/** Addresses that need a provider entry. */
function usersOf(entry, desired, recorded, dangling) {
	const stored = Object.entries(recorded).map(([address, { provider }]) => ({
		address,
		provider
	}));
	const users = [
		...desired,
		...stored,
		...dangling
	].filter(({ provider }) => provider === entry);
	return [...new Set(users.map(({ address }) => address))];
}
async function open(entry, users, context) {
	try {
		return await context.connect(entry);
	} catch (error) {
		if (!(error instanceof HoldfastError) || error.code !== "not-found") throw error;
		const addresses = users();
		const some = addresses.slice(0, 5).join(", ") + (addresses.length > 5 ? ` and ${String(addresses.length - 5)} more` : "");
		throw new HoldfastError("error", `the provider entry "${entry}" cannot be used, but ${some} still need${addresses.length === 1 ? "s" : ""} it`, {
			advice: "Declare the entry again, or take what needs it out of state with `holdfast state rm`.",
			cause: error
		});
	}
}
function counted(connection, counter) {
	return {
		...connection,
		send: (request) => {
			counter[request.method === "GET" ? "reads" : "writes"] += 1;
			return connection.send(request);
		}
	};
}
// src/engine/open-problems.ts
/**
* A plan's problems with all that an interrupted run left open: also what nobody declares any more, which would
* otherwise stay open in silence, and with the way out where waiting would not help.
*/
function openProblems(problems, looked) {
	const { snapshot, desired, recovery, selected } = looked;
	if (snapshot.dangling.length === 0) return problems;
	const told = problems.map((problem) => {
		const error = ambiguity(problem.address, recovery);
		return error === void 0 ? problem : {
			...problem,
			error
		};
	});
	const known = new Set([...desired, ...problems].map(({ address }) => address));
	const others = [...new Set(snapshot.dangling.map(({ address }) => address))].filter((address) => !known.has(address) && selected(address));
	return [...told, ...others.flatMap((address) => undeclared(address, looked))];
}
function undeclared(address, looked) {
	const { recovery } = looked;
	const error = ambiguity(address, recovery) ?? settling(address, recovery) ?? unlisted(address, looked);
	return error === void 0 ? [] : [{
		address,
		error
	}];
}
function ambiguity(address, { ambiguous }) {
	const reason = ambiguous.get(address);
	if (reason === void 0) return void 0;
	const word = shellWord(address);
	return new HoldfastError("conflict", `${address}: ${reason}`, { advice: `Where it is declared, name the right one with \`holdfast import ${word} ID\`; \`holdfast state rm ${word}\` lets go of all of them. Nothing is deleted either way.` });
}
function settling(address, recovery) {
	const reason = recovery.settling.get(address);
	if (reason === void 0) return void 0;
	return new HoldfastError("uncertain", `${address}, no longer declared, is settling: ${reason}`, { advice: "Run again in a few seconds: what it made is then deleted, as it is not declared." });
}
function unlisted(address, { snapshot, world }) {
	return snapshot.dangling.filter((intent) => intent.address === address).map(({ origin, type, scope }) => world.get(scopeKey(origin, type, scope))?.failure).find((failure) => failure !== void 0 && failure.code !== "not-found");
}
// src/engine/twin-notes.ts
/**
* The changes with a note at each managed object that has a twin: a live object with its natural key that nobody
* manages, as a request leaves behind that was delivered twice.
*/
function withTwinNotes(planned, looking) {
	const { changes, owners } = planned;
	const crowded = scopesWithOthers(planned, looking.world);
	if (crowded.size === 0) return changes;
	const index = new CandidateIndex(looking.world, owners, looking.types, looking.keyring);
	return changes.map((change) => {
		const notes = twinNotes(change, planned, index, crowded, looking);
		return notes.length === 0 ? change : {
			...change,
			notes: [...change.notes, ...notes]
		};
	});
}
/** Scopes with objects that nobody manages nor is about to; most runs have none, and look no further. */
function scopesWithOthers({ owners }, world) {
	const crowded = [...world].filter(([key, { objects }]) => {
		const owned = owners.get(key);
		return [...objects.keys()].some((id) => owned?.has(id) !== true);
	});
	return new Set(crowded.map(([key]) => key));
}
function twinNotes({ address }, { matches, resolved, changes }, index, crowded, { types, keyring }) {
	const match = matches.get(address);
	const desired = resolved.get(address);
	const type = types(desired?.type ?? "");
	if (match?.kind !== "paired" || desired === void 0 || type === void 0) return [];
	const { key: scope } = scopeOfRecorded(match.recorded);
	const key = crowded.has(scope) ? keyOfDesired(type, desired, keyring) : void 0;
	if (key === void 0) return [];
	return index.find(scope, key.alternative, key.text).filter(({ id }) => !changes.some((change) => change.id === id && change.action.startsWith("import"))).map((twin) => `object ${twin.id} (${labelOf(type, twin)}) has the same natural key as ${address}, and nobody manages it`);
}
// src/engine/unrefreshed.ts
/**
* `--refresh=false`: recorded resources count as last applied. Scopes with a resource state does not know are
* listed all the same, since nothing may be created without looking first.
*/
async function worldFromState(wanted, desired, recorded, connections, context) {
	const fresh = new Set(desired.filter(({ address, options }) => recorded[address] === void 0 && !(options.aliases ?? []).some((alias) => recorded[alias] !== void 0)).map((resource) => scopeOfDesired(resource, connections.get(resource.provider)?.origin ?? "").key));
	const listed = await observe(wanted.filter(({ scope }) => fresh.has(scope.key)), connections, context);
	const world = new Map(listed);
	for (const { scope } of wanted) if (!world.has(scope.key)) world.set(scope.key, {
		scope,
		beganAt: 0,
		objects: remembered(scope.key, recorded),
		gone: /* @__PURE__ */ new Map()
	});
	return world;
}
function remembered(key, recorded) {
	const objects = /* @__PURE__ */ new Map();
	for (const record of Object.values(recorded)) {
		if (scopeOfRecorded(record).key !== key) continue;
		objects.set(record.id, {
			id: record.id,
			variant: record.variant,
			properties: record.applied,
			assumed: true
		});
		for (const { id, scope } of record.deposed) if ((scope === void 0 ? key : scopeKey(record.origin, record.type, scope)) === key) objects.set(id, {
			id,
			variant: record.variant,
			properties: {},
			assumed: true
		});
	}
	return objects;
}
// src/engine/prepare.ts
/** Reads state, lists what is live, resolves what an interrupted run left open and plans; writes nothing. */
async function prepare(stack, context, seen) {
	const snapshot = await context.store.read();
	const { resources } = snapshot.document;
	const selected = selector(context.options, stack.desired, resources);
	const desired = stack.desired.filter(({ address, options }) => selected(address) || options.aliases?.some((alias) => selected(alias)) === true);
	const kept = selectedOf(resources, selected);
	const counter = {
		reads: 0,
		writes: 0
	};
	const connections = await connectAll(desired, kept, snapshot.dangling, context, counter);
	checkOrigins(kept, connections);
	const wanted = wantedScopes(desired, kept, snapshot.dangling, connections);
	const world = context.options.refresh ? await observe(wanted, connections, {
		...context,
		...seen !== void 0 && { seen }
	}) : await worldFromState(wanted, desired, resources, connections, context);
	const recovery = recover({
		...snapshot,
		recorded: resources,
		world,
		types: context.types,
		keyring: context.keyring,
		run: "recovery",
		named: namedIds(desired),
		now: context.firstLookAt ?? context.clock.now()
	});
	const planned = planChanges({
		desired,
		recorded: recovery.recorded,
		world,
		types: context.types,
		connections,
		keyring: context.keyring,
		adopt: stack.policy.adopt ?? (snapshot.exists ? "ifMatching" : "always"),
		replace: context.options.replace,
		resendSecrets: context.options.resendSecrets,
		settling: new Map([...recovery.settling, ...recovery.ambiguous]),
		untouched: (address) => !selected(address),
		...acceptedIn(stack, context)
	});
	const problems = openProblems(planned.problems, {
		snapshot,
		desired: stack.desired,
		world,
		recovery,
		selected
	});
	const changes = withTwinNotes(planned, {
		world,
		types: context.types,
		keyring: context.keyring
	});
	return {
		snapshot,
		connections,
		desired,
		world,
		recovery,
		planned: {
			...planned,
			changes,
			problems
		},
		counter
	};
}
function namedIds(desired) {
	return new Map(desired.flatMap(({ address, options }) => options.import === void 0 ? [] : [[address, options.import]]));
}
function acceptedIn({ accepted = [] }, { clock }) {
	if (accepted.length === 0) return {};
	return { accepted: {
		byAddress: Map.groupBy(accepted, ({ address }) => address),
		now: clock.now()
	} };
}
/** An id means nothing at another server: a changed base URL would look like "everything is gone". */
function checkOrigins(recorded, connections) {
	for (const [address, { provider, origin }] of Object.entries(recorded)) {
		const now = connections.get(provider)?.origin;
		if (now === void 0 || now === origin) continue;
		const name = shellWord(provider);
		throw new HoldfastError("policy", `${address} was applied at ${origin}, but its provider entry "${provider}" now points to ${now}`, { advice: `Restore the base URL, or, if the service moved, run \`holdfast state mv-provider ${name} ${name}\`.` });
	}
}
function wantedScopes(desired, recorded, dangling, connections) {
	const wanted = /* @__PURE__ */ new Map();
	const want = (scope, id) => {
		let entry = wanted.get(scope.key);
		if (entry === void 0) wanted.set(scope.key, entry = {
			scope,
			expected: /* @__PURE__ */ new Set()
		});
		if (id !== void 0) entry.expected.add(id);
	};
	for (const resource of desired) want(scopeOfDesired(resource, connections.get(resource.provider)?.origin ?? ""), recorded[resource.address] === void 0 ? resource.options.import : void 0);
	for (const record of Object.values(recorded)) {
		want(scopeOfRecorded(record), record.id);
		for (const deposed of record.deposed) want(scopeOfDeposed(record, deposed), deposed.id);
	}
	for (const { provider, origin, type, scope, id } of dangling) want({
		key: scopeKey(origin, type, scope),
		provider,
		origin,
		type,
		values: scope
	}, id);
	return [...wanted.values()];
}
// src/engine/prove.ts
const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 4e3;
/**
* Lists every touched scope once more and plans again: nothing may be left to do. Scope by scope, so that a large run
* need not remember all that is live, and one late vendor does not make the others be asked again.
*/
async function prove(input) {
	return (await pool(touchedScopes(input), input.context.options.parallelism, (scope) => proveScope(input, scope))).flat();
}
/**
* A vendor that shows writes late is asked again until the settle window is over, or the user wants the run to end;
* what still differs then is named, property by property.
*/
async function proveScope(input, touched) {
	const { context, connections } = input;
	const { clock } = context;
	const window = context.types(touched.scope.type)?.settleWindowMs ?? 1e4;
	const deadline = clock.now() + window;
	for (let wait = FIRST_PAUSE_MS;; wait = Math.min(wait * 2, LAST_PAUSE_MS)) {
		const world = await observe([touched], connections, context);
		const unsettled = remaining(input, touched.done, world);
		const left = deadline - clock.now();
		if (unsettled.length === 0 || left <= 0 || context.signal?.aborted === true) {
			await input.journal.append(witnesses(input, touched.done, world));
			return unsettled;
		}
		await pause(Math.min(wait, left), context);
	}
}
function touchedScopes({ executed, connections, journal }) {
	const touched = /* @__PURE__ */ new Map();
	for (const one of executed) {
		const { change, outcome } = one;
		if (outcome !== "done" || change.requests.length === 0) continue;
		const { provider, type, scope: values } = change;
		const origin = connections.get(provider)?.origin ?? "";
		const key = scopeKey(origin, type, values);
		const scope = {
			key,
			provider,
			origin,
			type,
			values
		};
		const entry = touched.get(key) ?? {
			scope,
			expected: /* @__PURE__ */ new Set(),
			done: []
		};
		const record = journal.resource(change.address);
		if (record !== void 0 && scopeOfRecorded(record).key === key) entry.expected.add(record.id);
		entry.done.push(one);
		touched.set(key, entry);
	}
	return [...touched.values()];
}
function remaining({ desired, connections, journal, context }, done, world) {
	const kept = done.filter(({ change }) => change.action !== "delete").flatMap(({ change }) => desired.get(change.address) ?? []);
	const recorded = Object.create(null);
	for (const { address } of kept) {
		const record = journal.resource(address);
		if (record !== void 0) recorded[address] = record.deposed.length > 0 ? {
			...record,
			deposed: []
		} : record;
	}
	const { changes, problems } = planChanges({
		desired: kept.map((resource) => resource.dependencies.length > 0 ? {
			...resource,
			dependencies: []
		} : resource),
		recorded,
		world,
		types: context.types,
		connections,
		keyring: context.keyring,
		adopt: "never",
		replace: [],
		resendSecrets: [],
		settling: /* @__PURE__ */ new Map(),
		untouched: () => true
	});
	return [
		...changes.filter(({ requests }) => requests.length > 0).map(leftOf),
		...problems.map(({ address }) => ({
			address,
			paths: ["(cannot be read back)"]
		})),
		...done.flatMap((executed) => carriedAway(executed, world, journal)),
		...done.flatMap((executed) => stillThere(executed, world, connections))
	];
}
/** `secretChanges: always` sends again by wish; that alone is not unsettled. */
function leftOf({ address, action, properties }) {
	const paths = properties.filter(({ sent }) => sent).map(({ path }) => path);
	return {
		address,
		paths: action === "create" ? ["(not listed)"] : paths
	};
}
/** Properties sent unchanged must still have the value they had. */
function carriedAway({ change }, world, journal) {
	const record = journal.resource(change.address);
	if (record === void 0 || change.carried.length === 0 || change.before === null) return [];
	const live = world.get(scopeOfRecorded(record).key)?.objects.get(record.id)?.properties;
	const moved = change.carried.filter((path) => live?.[path] !== void 0 && change.before?.[path] !== void 0 && !isCoupled(change, path) && !equal(live[path], change.before[path]));
	return moved.length === 0 ? [] : [{
		address: change.address,
		paths: moved
	}];
}
/** Sent along with a partner it is coupled to, so it was meant to move; or written by a request of its own. */
function isCoupled(change, path) {
	const body = change.requests.find(({ step }) => step === "update")?.body;
	const planned = typeof body === "object" && body !== null && !Array.isArray(body) ? body[path] : void 0;
	return change.requests.some(({ field }) => field === path) || !equal(planned, change.before?.[path]);
}
/** Deleted objects must not be listed; one the vendor is still taking down was reported already. */
function stillThere({ change, notes }, world, connections) {
	if (change.action !== "delete" || change.id === void 0 || notes.length > 0) return [];
	const key = scopeKey(connections.get(change.provider)?.origin ?? "", change.type, change.scope);
	return world.get(key)?.objects.has(change.id) === true ? [{
		address: change.address,
		paths: ["(still listed after its delete)"]
	}] : [];
}
/** The vendor's time of change as it is after our writes: what moves from now on was not us. */
function witnesses({ journal, context }, done, world) {
	return done.flatMap(({ change }) => {
		const record = journal.resource(change.address);
		const observed = record && world.get(scopeOfRecorded(record).key)?.objects.get(record.id);
		const type = context.types(change.type);
		if (record === void 0 || observed === void 0 || type === void 0) return [];
		const readableDigest = digestReadable(type, observed, context.keyring);
		const { updatedAt } = observed;
		if (record.witness?.readableDigest === readableDigest && record.witness.updatedAt === updatedAt) return [];
		const witness = {
			...updatedAt !== void 0 && { updatedAt },
			readableDigest
		};
		return [{
			kind: "record",
			run: journal.run,
			address: change.address,
			record: {
				...record,
				witness
			}
		}];
	});
}
// src/core/policy-rules.ts
/** One change as rules see it. Secrets and what is not known yet are placeholders. */
function ruleInput(change) {
	const address = parseAddress(change.deposed?.address ?? change.address);
	return {
		address: change.address,
		name: address?.name ?? change.address,
		key: address?.key ?? null,
		action: change.action,
		reason: change.reason ?? "",
		provider: change.provider,
		type: change.type,
		kind: change.variant,
		scope: change.scope,
		id: change.id ?? null,
		before: change.before,
		after: change.action === "delete" || change.action === "forget" ? null : shownPlanned(change.planned),
		properties: change.properties.map(({ path, kind, before, after, sensitive = false }) => {
			return {
				path,
				kind,
				before,
				after,
				sensitive
			};
		}),
		hazards: change.hazards,
		requests: change.requests.map(({ method, path }) => ({
			method,
			path
		}))
	};
}
/** Refusals of the rules that deny; all are found before any write. */
function ruleRefusals(verdicts) {
	return verdicts.filter(({ verdict }) => verdict === "deny").map(({ rule, address, message }) => new HoldfastError("policy", `the rule "${rule}" denies the change of ${address}: ${message}`, { advice: "Undo the change, or have the rule in `policy.rules` changed by whoever owns it." }));
}
/** The changes with a note for each rule that warns. */
function withRuleNotes(changes, verdicts) {
	const warnings = Map.groupBy(verdicts.filter(({ verdict }) => verdict === "warn"), ({ address }) => address);
	if (warnings.size === 0) return changes;
	return changes.map((change) => {
		const notes = (warnings.get(change.address) ?? []).map(({ rule, message }) => `rule "${rule}" warns: ${message}`);
		return notes.length === 0 ? change : {
			...change,
			notes: [.../* @__PURE__ */ new Set([...change.notes, ...notes])]
		};
	});
}
function shownPlanned(value) {
	if (Array.isArray(value)) return value.map(shownPlanned);
	if (!isObject(value)) return value;
	if (value["$secret"] !== void 0) return SENSITIVE;
	if (value["$ref"] !== void 0) return UNKNOWN;
	const template = value["$template"];
	if (Array.isArray(template)) return template.some((part) => isObject(part) && part["$secret"] !== void 0) ? SENSITIVE : UNKNOWN;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shownPlanned(member)]));
}
// src/engine/rules.ts
/** Applies the stack's rules; a host that cannot decide them must not apply either. */
function ruled({ policy }, changes, { judge }) {
	if ((policy.rules ?? []).length === 0) return {
		changes,
		refusals: []
	};
	if (judge === void 0) return {
		changes,
		refusals: [new HoldfastError("policy", "the manifest has policy rules, and nothing here can decide them", { advice: "Run it with the command line, or take the rules out." })]
	};
	const verdicts = judge(changes.filter(({ action }) => action !== "no-op"));
	return {
		changes: withRuleNotes(changes, verdicts),
		refusals: ruleRefusals(verdicts)
	};
}
// src/engine/stale.ts
/**
* The changes of a saved plan that may be carried out: state, manifest and live objects are looked at again, and
* each change must come out with the very same requests on the very same object. One that does not refuses the
* whole plan before any write; with `skipStale` it and what needs it are left out.
*/
function freshOnly(saved, stack, prepared, skipStale) {
	checkBasis(saved, stack, prepared);
	const now = new Map(prepared.planned.changes.map((change) => [change.address, change]));
	const stale = /* @__PURE__ */ new Map();
	for (const change of saved.changes) {
		const why = staleness(change, now.get(change.address));
		if (why !== void 0) stale.set(change.address, why);
	}
	if (stale.size > 0 && !skipStale) throw refusal(stale);
	spread(saved.changes, stale);
	return saved.changes.filter(({ address }) => !stale.has(address)).flatMap(({ address }) => now.get(address) ?? []);
}
function checkBasis(saved, stack, { snapshot }) {
	const again = "Plan again for this stack and apply that.";
	if (saved.name !== stack.name || saved.stack !== stack.stack) throw new HoldfastError("stale", `the plan was made for stack ${saved.name}/${saved.stack}, not ${stack.name}/${stack.stack}`, { advice: again });
	if (snapshot.exists && saved.lineage !== snapshot.document.lineage && saved.serial > 0) throw new HoldfastError("stale", `the plan belongs to another history of this stack (lineage ${saved.lineage})`, { advice: again });
	if (saved.manifestDigest !== stack.manifestDigest) throw new HoldfastError("stale", "the manifest has changed since the plan was made", { advice: "Plan again, or check out the commit the plan was made from." });
}
function staleness(planned, now) {
	if (now === void 0) return planned.action === "no-op" ? void 0 : "nothing is left to do for it, or it can no longer be planned";
	if (now.action !== planned.action) return `it would now be: ${now.action}`;
	if (planned.precondition !== now.precondition) return "the live object has changed since";
	return canonical(planned.requests) === canonical(now.requests) ? void 0 : "its requests would differ now (a secret or a referenced value changed)";
}
/** What needs a stale change is left out with it. */
function spread(changes, stale) {
	for (let found = true; found;) {
		found = false;
		for (const { address, after } of changes) {
			const cause = after.find((needed) => stale.has(needed));
			if (cause === void 0 || stale.has(address)) continue;
			stale.set(address, `it needs ${cause}`);
			found = true;
		}
	}
}
function refusal(stale) {
	const lines = [...stale].map(([address, why]) => `  ${address}: ${why}`);
	return new HoldfastError("stale", `the plan is stale, nothing was sent:\n${lines.join("\n")}`, { advice: "Plan again and review, or apply what still holds with --skip-stale." });
}
// src/engine/wait-until-settled.ts
/**
* Sleeps until every interrupted create can be decided; true when it had to, so that the caller looks again. A wish to
* stop ends the run here: nothing was written yet.
*/
async function waitUntilSettled({ recovery }, context) {
	if (recovery.settling.size === 0) return false;
	const left = recovery.settledAt - context.clock.now();
	const names = [...recovery.settling.keys()].join(", ");
	context.emit({
		type: "note",
		message: `waiting ${String(Math.max(1, Math.ceil(left / 1e3)))} s: an interrupted run may still be creating ${names}`
	});
	await pause(Math.max(0, left), context);
	if (context.signal?.aborted === true) throw new HoldfastError("cancelled", "the run was interrupted");
	return true;
}
// src/engine/reconcile.ts
/** What `apply` would do. Writes nothing, takes no lock. */
async function plan(stack, context) {
	const prepared = await prepare(stack, context);
	const { changes, problems } = guarded(stack, prepared, allowed(prepared, context), context);
	return presentPlan(stack, prepared, changes, problems, context);
}
/** Plans under the lock, asks, sends exactly the plan's requests and proves that nothing is left to do. */
async function apply(stack, context, approve, operation = "apply") {
	return locked(operation, context, async () => {
		const prepared = await settled(stack, context);
		const { changes, problems } = guarded(stack, prepared, allowed(prepared, context), context);
		return carryOut({
			operation,
			stack,
			prepared,
			changes,
			shown: presentPlan(stack, prepared, changes, problems, context)
		}, context, approve);
	});
}
/** Carries out a saved plan as it was reviewed, or refuses: one stale change refuses all, unless `skipStale`. */
async function applySaved(saved, stack, context) {
	return locked("apply", context, async () => {
		const targets = saved.changes.map(({ address, deposed }) => deposed?.address ?? address);
		const prepared = await settled(stack, {
			...context,
			options: {
				...context.options,
				targets,
				excludes: []
			}
		});
		const { changes, problems } = guarded(stack, prepared, freshOnly(saved, stack, prepared, context.options.skipStale), context);
		return carryOut({
			operation: "apply",
			stack,
			prepared,
			changes,
			shown: presentPlan(stack, prepared, changes, problems, context)
		}, context, atOnce);
	});
}
/** Deletes all that the stack's state holds; protected resources refuse the whole run. */
async function destroy(stack, context, approve) {
	return locked("destroy", context, async () => {
		const nothing = {
			...stack,
			desired: [],
			outputs: {}
		};
		const prepared = await settled(nothing, context);
		const changes = prepared.planned.changes.map((change) => change.action === "delete" ? {
			...change,
			reason: "the whole stack is destroyed"
		} : change);
		const refusals = protectRefusals({
			changes,
			desired: [],
			recorded: prepared.recovery.recorded
		});
		return carryOut({
			operation: "destroy",
			stack: nothing,
			prepared,
			changes,
			shown: presentPlan(nothing, prepared, changes, [...prepared.planned.problems, ...wholeStack(refusals)], context)
		}, context, approve);
	});
}
/** Compares last applied, declared and live. Writes nothing, takes no lock. */
async function drift(stack, context) {
	const prepared = await prepare(stack, context);
	return presentDrift(stack, prepared, prepared.planned.problems, context);
}
/** Adopts live objects by id for declared addresses: all or none, with one list for each scope and no write. */
async function importMany(stack, context, ids) {
	const only = {
		...stack,
		desired: namingIds(stack.desired, ids)
	};
	return locked("import", context, async () => {
		const prepared = await settled(only, {
			...context,
			options: {
				...context.options,
				targets: importTargets(ids),
				excludes: []
			}
		});
		refuseManaged(prepared.recovery.recorded, ids);
		const changes = importsAmong(prepared.planned.changes, ids);
		const problems = prepared.planned.problems.filter(({ address }) => address === "" || ids.has(address));
		const shown = presentPlan(only, prepared, changes, problems, context);
		return carryOut({
			operation: "import",
			stack: only,
			prepared,
			changes,
			shown
		}, context, atOnce);
	});
}
async function locked(operation, context, run) {
	const lock = await context.store.lock(operation, context.options.lockTimeoutMs);
	try {
		return await run();
	} finally {
		await lock.release();
	}
}
/** Waits for creates of an interrupted run to show before anything is planned on top of them. */
async function settled(stack, context) {
	const firstLookAt = context.clock.now();
	const prepared = await prepare(stack, {
		...context,
		firstLookAt
	});
	return await waitUntilSettled(prepared, context) ? prepare(stack, {
		...context,
		firstLookAt
	}) : prepared;
}
/** `--no-delete` leaves out what would be deleted. */
function allowed({ planned }, { options }) {
	if (!options.noDelete) return planned.changes;
	const dropped = new Set(destructive(planned.changes));
	return planned.changes.filter((change) => !dropped.has(change));
}
/** What guards and the user's rules say about changes: notes on them, and what refuses the run. */
function guarded(stack, prepared, planned, context) {
	const { changes, refusals } = ruled(stack, planned, context);
	return {
		changes,
		problems: [...problemsOf(stack, prepared, changes, context), ...wholeStack(refusals)]
	};
}
function problemsOf(stack, prepared, changes, context) {
	const { recorded } = prepared.recovery;
	const selected = selector(context.options, stack.desired, recorded);
	const unknown = unmatchedPatterns(context.options, stack.desired, recorded).map((pattern) => new HoldfastError("usage", `no resource is called ${pattern}`, { advice: "`holdfast state list` and the manifest show the names; * stands for any text." }));
	return [...prepared.planned.problems, ...wholeStack([
		...unknown,
		...recreateRefusals(selectedOf(recorded, selected), prepared.world, context.options.allowRecreate),
		...policyRefusals({
			changes,
			desired: stack.desired,
			recorded,
			policy: stack.policy,
			allowDeletes: context.options.allowDeletes
		})
	])];
}
function wholeStack(errors) {
	return errors.map((error) => ({
		address: "",
		error
	}));
}
const atOnce = () => Promise.resolve(true);
/** The writing half of every run: durable findings, approval, requests, proof, snapshot. */
async function carryOut({ operation, stack, prepared, changes, shown }, context, approve) {
	const started = context.clock.now();
	for (const { address, message } of prepared.recovery.findings) context.emit({
		type: "recovered",
		address,
		message
	});
	const refused = shown.problems.length > 0 && !(context.options.continueOnError && shown.problems.every(({ address }) => address !== ""));
	const journal = new JournalWriter(context.store, context.random(), prepared.snapshot.document.resources, prepared.snapshot.dangling);
	await journal.append(prepared.recovery.entries);
	const approved = !refused && await approve(shown);
	const { connections, planned } = prepared;
	const executed = approved ? await execute({
		changes,
		desired: planned.resolved,
		world: prepared.world,
		connections,
		journal,
		context
	}) : [];
	return finish({
		operation,
		stack,
		prepared,
		plan: shown,
		executed,
		unsettled: await prove({
			executed,
			desired: planned.resolved,
			connections,
			journal,
			context
		}),
		journal,
		started,
		approved,
		context
	});
}
export { importMany as a, prepare as c, DRIFT_PRECEDENCE as d, driftOfDesired as f, runText as h, drift as i, presentDrift as l, runDigest as m, applySaved as n, plan as o, worstOf as p, destroy as r, ruleInput as s, apply as t, ACCEPTABLE as u };

//# sourceMappingURL=run-testing-BZOV7HjG.js.map