import { a as JournalWriter, b as connect, c as KnownValues, d as observe, f as readOne, i as changeFor, l as ChangeRun, r as removals, t as planChanges, v as entityOf, y as readEntity } from "../../parts/run-testing-provider-nbmXaNBq.js";
import { _ as landingOf, c as SecretRegistry, d as chooseGroup, f as missingAlternatives, h as hide, n as validatorFor, s as validateProperties, t as registry, v as didYouMean, y as oneOf } from "../../parts/manifest-pulumi-provider-ygYzToPV.js";
import { i as isObject, m as formatPath, r as isList, t as canonical, u as formatAddress, v as topOf, w as Unknown } from "../../parts/start-testing-pulumi-provider-DxUi0EnA.js";
import { o as PROVIDER_KEY, r as HOLDFAST_KEY, s as UNKNOWN_TEXT } from "../../parts/tokens-CbPlxYz4.js";
import { a as marked, i as projected, n as outputsOf, o as withoutMarks, r as managedPaths, t as inputsOf } from "../../parts/resource-state-a6t1WD1Y.js";
import { B as reveal, C as diffProperties, K as fieldNamed, R as hasUnknown, _ as scopeOfDesired, f as slotOf, p as describeScope, q as fieldsOf, v as scopeOfRecorded, x as recordOf } from "../../parts/manifest-testing-pulumi-provider-Bjzm96al.js";
import { t as HoldfastError } from "../../parts/start-library-testing-pulumi-provider-DPTSpcvB.js";
import { n as neutral } from "../../parts/start-pulumi-provider-C-svb0Gq.js";
import { n as remedyText, t as lackingText } from "../../parts/lacking-DR5iJ6H0.js";
import { t as createMask } from "../../parts/start-testing-provider-D-gNCh2r.js";
import { n as dumps, r as unverifiedTls, t as debugOutput } from "../../parts/start-provider-vwNGomnN.js";
import process$1 from "node:process";
import { createHmac, createSecretKey, randomBytes, randomUUID } from "node:crypto";
import { dirname, join } from "node:path";
import { readFileSync } from "node:fs";
// src/hosts/pulumi/provider/joined.ts
/** A finding's two parts as one running text. */
function joined(summary, detail) {
	if (detail === "") return summary;
	return `${summary}${/[.!?]$/u.test(summary) ? "" : "."} ${detail}`;
}
// src/hosts/pulumi/provider/check-place.ts
/** Checks what decides where an object lives and what it is: its scope and its kind. */
function checkPlace({ type, module }, { discriminator, scope }, entry) {
	const kindFailure = checkDiscriminator(type, discriminator);
	const failures = kindFailure === void 0 ? [] : [kindFailure];
	const filled = {};
	for (const field of type.scope) {
		const declared = scope[field.name] ?? void 0;
		const fallback = field.fromConfig === void 0 ? void 0 : entry.config[field.fromConfig];
		if (declared === void 0 && fallback !== void 0) filled[field.name] = fallback;
		const failure = checkScope(field, declared ?? fallback, module.provider.name);
		if (failure !== void 0) failures.push({
			property: field.name,
			reason: failure
		});
	}
	return {
		filled,
		failures
	};
}
function checkDiscriminator({ discriminator: name, variants }, value) {
	const names = Object.keys(variants);
	const failed = (summary, detail) => ({
		property: name,
		reason: joined(summary, detail)
	});
	if (value === void 0 || value === null) return failed(`"${name}" is missing`, `It chooses the kind: ${oneOf(names)}.`);
	if (hasUnknown(value)) return failed(`"${name}" must be known before anything is applied`, "Use config instead of a reference.");
	const known = reveal(value);
	if (typeof known !== "string") return failed(`"${name}" must be text`, "Quote it.");
	if (names.includes(known)) return void 0;
	return failed(`"${name}" has no kind "${known}"`, didYouMean(known, names) || `Kinds: ${oneOf(names)}.`);
}
/** A scope that is another resource's output is known in time; only its form cannot be checked yet. */
function checkScope(field, value, provider) {
	const { name, description, fromConfig, pattern } = field;
	if (value === void 0) {
		const advice = fromConfig === void 0 ? "" : ` Or set holdfast:${provider}.${fromConfig} in Pulumi's configuration for all.`;
		return joined(`"${name}" is missing`, `${description}${advice}`);
	}
	if (hasUnknown(value)) return void 0;
	const known = reveal(value);
	if (typeof known !== "string") return joined(`"${name}" must be text`, "Quote it.");
	if (known === "") return joined(`"${name}" is empty`, description);
	if (pattern === void 0 || new RegExp(pattern, "u").test(known)) return void 0;
	return joined(`"${name}" does not have the right form`, `It must match ${pattern}.`);
}
// src/pulumi-facts/hidden.ts
/** Reads the hidden value; anything unexpected in it counts as absent. */
function readHidden(value) {
	const given = isObject(value) ? value : {};
	const { adopt, secretChanges, passthrough, entry } = given;
	const id = given["import"];
	return {
		...isAdopt(adopt) && { adopt },
		...typeof id === "string" && { import: id },
		...isSecretChanges(secretChanges) && { secretChanges },
		...isTexts(passthrough) && { passthrough },
		...isEntry(entry) && { entry }
	};
}
/** Reads what an output remembers; undefined for a resource Holdfast has never created, read or imported. */
function readMemory(value) {
	if (!isObject(value)) return void 0;
	const { origin, managed, unsettled } = value;
	if (typeof origin !== "string" || !isTexts(managed)) return void 0;
	return {
		origin,
		managed,
		...isTexts(unsettled) && { unsettled }
	};
}
/** The options of a resource in the words of the model; what Pulumi's engine does itself is not among them. */
function optionsOf({ adopt, import: id, secretChanges, passthrough }) {
	return {
		...adopt !== void 0 && { adopt },
		...id !== void 0 && { import: id },
		...secretChanges !== void 0 && { secretChanges },
		...passthrough !== void 0 && { passthrough }
	};
}
function isAdopt(value) {
	return value === "always" || value === "ifMatching" || value === "never";
}
function isSecretChanges(value) {
	return value === "onChange" || value === "always" || value === "never";
}
function isTexts(value) {
	return isList(value) && value.every((item) => typeof item === "string");
}
function isEntry(value) {
	return isObject(value) && typeof value["name"] === "string" && isObject(value["values"]);
}
// src/hosts/pulumi/provider/wire-value.ts
/** A property as it came over the wire: marks of secrets removed, unknown values as such. */
function wireValue(value) {
	return known(withoutMarks(value));
}
function known(value) {
	if (value === "04da6b54-80e4-46f7-96ec-b56ff0331ba9") return new Unknown("known once another resource has been applied");
	if (isList(value)) return value.map(known);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, known(member)]));
}
/**
* Data that Pulumi's wire format takes whole: what it would refuse after the vendor has already acted (and so lose
* the object) is left out or written as text here.
*/
function sanitised(properties) {
	const entries = Object.entries(properties).flatMap(([name, value]) => {
		const clean = cleaned(value, 0);
		return clean === void 0 ? [] : [[name, clean]];
	});
	return Object.fromEntries(entries);
}
/** Deeper data than any vendor's; a cycle ends here too. */
const DEEPEST = 100;
function cleaned(value, depth) {
	if (value === null || typeof value === "string" || typeof value === "boolean") return value;
	if (typeof value === "number") return Number.isFinite(value) ? value : null;
	if (typeof value === "bigint") return value.toString();
	if (value instanceof Date) return value.toJSON();
	if (depth > DEEPEST || typeof value !== "object") return void 0;
	if (Array.isArray(value)) return value.map((item) => cleaned(item, depth + 1) ?? null);
	const members = Object.entries(value).flatMap(([name, member]) => {
		const clean = cleaned(member, depth + 1);
		return clean === void 0 ? [] : [[name, clean]];
	});
	return Object.fromEntries(members);
}
// src/hosts/pulumi/provider/declaration.ts
/** Takes inputs apart by their table. Every secret met is made known to `secrets`. */
function declarationOf(kind, inputs, secrets) {
	const { type } = kind;
	const scope = {};
	const properties = {};
	const given = inputs[type.discriminator];
	const fields = fieldsOf(type, typeof given === "string" ? given : "");
	for (const [name, json] of Object.entries(inputs)) {
		if (name.startsWith("__")) continue;
		const value = wireValue(json);
		const field = fieldNamed(fields, name);
		if (type.scope.some((part) => part.name === name)) scope[name] = value;
		else properties[name] = hide(value, landingOf(field), secrets);
	}
	return {
		hidden: readHidden(hiddenIn(inputs)),
		discriminator: given === void 0 ? void 0 : wireValue(given),
		scope,
		properties
	};
}
function hiddenIn(properties) {
	const hidden = properties[HOLDFAST_KEY];
	return hidden === void 0 ? void 0 : withoutMarks(hidden);
}
/** The declaration in the words of the model; scope defaults are filled in by `check`, unknown scopes stay so. */
function desiredOf(kind, declaration, provider, address) {
	const { hidden, discriminator, scope, properties } = declaration;
	return {
		address,
		provider,
		type: kind.token,
		scope: Object.fromEntries(Object.entries(scope).map(([name, value]) => [name, scopeText(value)])),
		variant: typeof discriminator === "string" ? discriminator : "",
		properties,
		options: optionsOf(hidden),
		dependencies: []
	};
}
function scopeText(value) {
	if (hasUnknown(value)) return UNKNOWN_TEXT;
	const known = reveal(value);
	return typeof known === "string" ? known : JSON.stringify(known);
}
/** A declaration's properties in clear, for what Pulumi is to remember. */
function inClear(properties) {
	return reveal(properties);
}
/** Reads remembered outputs as the engine's recorded and observed forms. */
function pastOf(input) {
	const { kind, id, outputs, keyring, secrets } = input;
	const { type } = kind;
	const memory = readMemory(hiddenIn(outputs));
	const scopeNames = type.scope.map(({ name }) => name);
	const paths = [...[
		type.discriminator,
		...scopeNames,
		"__provider",
		HOLDFAST_KEY
	], ...memory?.managed ?? input.names];
	const declaration = declarationOf(kind, projected(outputs, paths), secrets);
	const desired = desiredOf(kind, declaration, input.provider, input.address);
	const origin = memory?.origin ?? input.origin;
	return {
		hidden: declaration.hidden,
		memory,
		declaration,
		recorded: recordOf({
			type,
			desired,
			origin,
			id,
			keyring
		}),
		observed: {
			id,
			variant: desired.variant,
			properties: readable(kind, desired.variant, outputs)
		}
	};
}
function readable(kind, variant, outputs) {
	const fields = fieldsOf(kind.type, variant);
	const scopes = new Set(kind.type.scope.map(({ name }) => name));
	const entries = Object.entries(outputs).filter(([name]) => !name.startsWith("__") && !scopes.has(name) && fields[name]?.writeOnly !== true);
	return Object.fromEntries(entries.map(([name, value]) => [name, withoutMarks(value)]));
}
/** What a write leaves to be remembered. */
function memoryOf(kind, desired, origin, unsettled) {
	return {
		origin,
		managed: managedPaths(kind.type, desired.variant, desired.properties),
		...unsettled.length > 0 && { unsettled }
	};
}
// src/hosts/pulumi/provider/check.ts
/** Validates inputs by the rules and in the words of `holdfast validate`; fills in the scope from the provider. */
async function check(session, kind, news) {
	const declaration = declarationOf(kind, news, session.secrets);
	const place = checkPlace(kind, declaration, session.entry(kind, declaration.hidden));
	const inputs = {
		...news,
		...place.filled
	};
	const { discriminator } = declaration;
	if (place.failures.some(({ property }) => property === kind.type.discriminator)) return {
		inputs,
		failures: shown(session, place.failures)
	};
	const variant = discriminator;
	const validator = await validatorFor(kind.module, kind.type, variant);
	const checked = {
		resource: kind.type,
		variant,
		properties: declaration.properties,
		passthrough: declaration.hidden.passthrough ?? []
	};
	const failures = [...place.failures];
	for (const { severity, summary, detail, path } of validateProperties(checked, validator)) if (severity === "error") failures.push({
		property: formatPath(path),
		reason: joined(summary, detail)
	});
	else session.tell(`warning: ${kind.token} ${variant}: ${joined(summary, detail)}`);
	return {
		inputs: marked(kind.type, variant, inputs),
		failures: shown(session, failures)
	};
}
function shown(session, failures) {
	return failures.map(({ property, reason }) => ({
		property,
		reason: session.shown(reason)
	}));
}
// src/hosts/pulumi/provider/carry-out.ts
/** Sends a change's requests through the engine, lost answers included, and tells its notes. */
async function carryOut(session, input) {
	const { kind, change, before, desired } = input;
	const watch = watched(kind, input.connection);
	const context = session.context(kind, watch.connection);
	const execution = {
		changes: [change],
		desired: /* @__PURE__ */ new Map([[change.address, desired]]),
		world: /* @__PURE__ */ new Map([[before.scope.key, before]]),
		connections: /* @__PURE__ */ new Map([[change.provider, watch.connection]]),
		journal: session.journal,
		context
	};
	const known = new KnownValues(execution.desired, context, session.journal);
	const ended = await new ChangeRun(change, execution, known, watch.connection).run(void 0);
	for (const note of ended.notes) session.tell(note);
	const id = ended.id ?? session.journal.resource(change.address)?.id;
	const answered = watch.answered();
	return {
		...id !== void 0 && { id },
		...answered !== void 0 && answered.id === id && { answered },
		...ended.error !== void 0 && { error: ended.error }
	};
}
/** Keeps what the last write answered; a write that answers no object makes earlier ones worthless. */
function watched(kind, connection) {
	let last;
	const send = async (request) => {
		if (request.method === "GET") return connection.send(request);
		last = void 0;
		const answer = await connection.send(request);
		last = objectIn(kind, answer);
		return answer;
	};
	return {
		connection: {
			...connection,
			send
		},
		answered: () => last
	};
}
function objectIn({ type }, answer) {
	const { quirks, operations } = type;
	const entity = quirks?.unwrap === void 0 ? entityOf(answer.body, operations.create.item) : quirks.unwrap(answer);
	return entity === void 0 ? void 0 : readEntity(type, entity);
}
// src/hosts/pulumi/provider/door.ts
/**
* Lets the first request of an entry go alone, so that wrong credentials are tried once however many resources need
* them; after a refusal nothing is sent any more.
*/
var Door = class {
	#name;
	#send;
	#state = "untried";
	#leader;
	constructor(name, send) {
		this.#name = name;
		this.#send = send;
	}
	send = async (request) => {
		while (this.#state === "untried" && this.#leader !== void 0) await this.#leader;
		if (this.#state === "shut") throw shut(this.#name);
		if (this.#state === "open") return this.#attempt(request);
		const attempt = this.#attempt(request);
		const over = () => {
			this.#leader = void 0;
		};
		this.#leader = attempt.then(over, over);
		return attempt;
	};
	async #attempt(request) {
		try {
			const answer = await this.#send(request);
			this.#state = this.#state === "shut" ? "shut" : "open";
			return answer;
		} catch (error) {
			this.#learn(error);
			throw error;
		}
	}
	/** A refusal of the request itself came from behind the door. */
	#learn(error) {
		if (!(error instanceof HoldfastError)) return;
		if (error.code === "auth") this.#state = "shut";
		else if (error.status !== void 0 && this.#state === "untried") this.#state = "open";
	}
};
/** Said instead of trying refused credentials again. */
function shut(name) {
	return new HoldfastError("auth", `${name}: not tried, because its credentials failed before; see the first error`);
}
// src/hosts/pulumi/provider/failures.ts
/** An error by which Pulumi learns that the object exists although not all went well. */
var PartialFailure = class extends Error {
	id;
	properties;
	reasons;
	constructor(message, id, properties) {
		super(message);
		this.name = "PartialFailure";
		this.id = id;
		this.properties = properties;
		this.reasons = [message];
	}
};
/** Turns whatever was thrown into the errors Pulumi shows: only their message reaches the user. */
var Failures = class {
	#shown;
	#told = /* @__PURE__ */ new Set();
	constructor(shown) {
		this.#shown = shown;
	}
	/** Failed credentials are explained once per entry. */
	toError(error, entry) {
		if (error instanceof PartialFailure) return error;
		if (!(error instanceof HoldfastError)) return this.#plain(`internal error: ${textOf$1(error)}`);
		if (error.code !== "auth") return this.#plain(failureText(error));
		if (this.#told.has(entry)) return this.#plain(shut(entry).message);
		this.#told.add(entry);
		return this.#plain(failureText(error));
	}
	/** The host prints the stack beside the message; ours says nothing the message does not. */
	#plain(message) {
		const error = new Error(this.#shown(message));
		error.stack = "";
		return error;
	}
};
/** The whole message: what failed, on what, field by field, and what to do. */
function failureText(error) {
	const fields = Object.entries(error.fields).map(([field, text]) => `  ${field}: ${text}`);
	const advice = error.code === "uncertain" ? UNCERTAIN : error.advice;
	return [
		error.message.replace(OWN_ADDRESS, ""),
		...fields,
		...advice === void 0 ? [] : [advice]
	].join("\n");
}
/** Pulumi names the resource itself; ours is a number within the process. */
const OWN_ADDRESS = /^resource\["\d+"\]: /u;
const UNCERTAIN = "Run `pulumi up` again: it looks for the object before it sends anything. If it says the object is gone, `pulumi refresh` first.";
function textOf$1(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/hosts/pulumi/provider/outcome.ts
/** The outputs of a resource just written; never fails, for the object exists. */
async function outputsAfter(session, outcome) {
	const { kind, desired, hidden, scope, connection } = outcome;
	const observed = await observedAfter(session, outcome);
	const unsettled = observed === void 0 ? [] : unsettledPaths(session, outcome, observed);
	if (unsettled.length > 0) session.tell(`${kind.token} ${outcome.id}: the vendor keeps another value than declared for ${unsettled.join(", ")}`);
	const state = {
		type: kind.type,
		declared: inClear(desired.properties),
		scope: scope.values,
		hidden,
		observed: observed ?? assumed(kind, desired, outcome.id)
	};
	return sanitised(outputsOf(state, memoryOf(kind, desired, connection.origin, unsettled)));
}
async function observedAfter(session, { scope, connection, id, ended, found }) {
	if (ended.answered !== void 0) {
		session.lists.learn(scope, ended.answered);
		return ended.answered;
	}
	if (found !== void 0) return found;
	try {
		return await session.lists.reread(scope, connection, id);
	} catch {
		session.lists.doubt(scope);
		return;
	}
}
/** Readable places at which the live object is not as declared. */
function unsettledPaths(session, outcome, observed) {
	const { kind, desired, connection, id } = outcome;
	const { type } = kind;
	const recorded = recordOf({
		type,
		desired,
		origin: connection.origin,
		id,
		keyring: session.keyring
	});
	const options = {
		...desired.options,
		secretChanges: "onChange"
	};
	return diffProperties({
		type,
		desired: {
			...desired,
			options
		},
		recorded,
		observed,
		keyring: session.keyring,
		adopting: false,
		resend: () => false
	}).map(({ path }) => path);
}
/** Stands in for an object that could not be read back. */
function assumed({ type }, desired, id) {
	const fields = fieldsOf(type, desired.variant);
	const readable = Object.entries(desired.properties).filter(([name]) => fieldNamed(fields, name)?.writeOnly !== true);
	return {
		id,
		variant: desired.variant,
		properties: inClear(Object.fromEntries(readable))
	};
}
// src/hosts/pulumi/provider/create.ts
/** Creates an object, or adopts the one that is there already; looks at the shared list before anything is sent. */
async function create(session, kind, inputs) {
	const declaration = declarationOf(kind, sanitised(inputs), session.secrets);
	const { hidden } = declaration;
	const connection = await session.connection(kind, hidden);
	const desired = desiredOf(kind, declaration, connection.name, session.newAddress());
	const scope = session.scope(desired, connection);
	if (hidden.import !== void 0) await session.lists.find(scope, connection, hidden.import);
	const before = await session.lists.snapshot(scope, connection);
	const change = plannedCreate(session, {
		kind,
		connection,
		desired,
		before
	});
	await session.claim(change, desired, connection);
	const ended = await carryOut(session, {
		kind,
		connection,
		change,
		desired,
		before
	});
	if (ended.error?.code === "uncertain") session.lists.doubt(scope);
	const { id } = ended;
	if (id === void 0) throw conflictAdvice(ended.error ?? nothingCreated(desired));
	const outs = await outputsAfter(session, {
		kind,
		connection,
		scope,
		desired,
		hidden,
		id,
		ended,
		found: change.requests.length === 0 ? before.objects.get(id) : void 0
	});
	if (ended.error === void 0) return {
		id,
		outs
	};
	const properties = {
		...outs,
		[PROVIDER_KEY]: inputs["__provider"] ?? null
	};
	throw new PartialFailure(session.shown(failureText(ended.error)), id, properties);
}
function plannedCreate(session, input) {
	const { desired, before, kind } = input;
	if (before.failure !== void 0) throw before.failure;
	const policy = desired.options.adopt ?? "ifMatching";
	if (policy === "never" && desired.options.import === void 0) refuseTwin(session, input);
	const planned = plan(session, input, policy);
	const [problem] = planned.problems;
	if (problem !== void 0) throw slotAdvice(kind, input, problem.error);
	const change = planned.changes.find(({ address }) => address === desired.address);
	if (change === void 0) throw new TypeError(`${desired.address} was not planned`);
	const match = planned.matches.get(desired.address);
	for (const note of match?.kind === "new" ? match.notes : []) session.tell(note);
	return change;
}
function plan(session, { kind, connection, desired, before }, adopt) {
	return planChanges({
		desired: [{
			...desired,
			options: {
				...desired.options,
				adopt
			}
		}],
		recorded: session.ownedIn(before.scope),
		world: /* @__PURE__ */ new Map([[before.scope.key, before]]),
		types: (token) => token === kind.token ? kind.type : void 0,
		connections: /* @__PURE__ */ new Map([[connection.name, connection]]),
		keyring: session.keyring,
		adopt,
		replace: [],
		resendSecrets: [],
		settling: /* @__PURE__ */ new Map(),
		untouched: (address) => address !== desired.address
	});
}
/** Under `adopt: never` an object with the same natural key is most likely our own, of a run that was killed. */
function refuseTwin(session, input) {
	const match = plan(session, input, "always").matches.get(input.desired.address);
	if (match?.kind === "problem") throw match.error;
	if (match?.kind !== "adopt") return;
	const { id } = match.observed;
	throw new HoldfastError("conflict", `${describeScope(input.before.scope)} already has an object with the same natural key (id ${id}), and adopt is "never"`, { advice: `Add \`import: "${id}"\` to the resource's options to take it over, or delete it at the vendor.` });
}
/** Pulumi orders the resources; two of them may want one slot. */
function slotAdvice({ type }, { desired, before }, error) {
	const slot = slotOf(type, desired.variant);
	const occupant = [...before.objects.values()].find(({ variant }) => slotOf(type, variant) === slot);
	if (slot === void 0 || occupant === void 0) return error;
	return new HoldfastError("conflict", error.message, {
		advice: `Adopt it with \`import: "${occupant.id}"\` or \`adopt: "always"\` in the resource's options; if this program had it under another name, remove the old one in an earlier \`pulumi up\`.`,
		cause: error
	});
}
/** The vendor found a conflict that the list did not show: another resource of this stack holds the slot. */
function conflictAdvice(error) {
	if (error.code !== "conflict") return error;
	return new HoldfastError("conflict", error.message, {
		advice: "If another resource of this program has its place, remove the old one in an earlier `pulumi up`.",
		fields: error.fields,
		...error.status !== void 0 && { status: error.status },
		cause: error
	});
}
function nothingCreated({ address }) {
	return new HoldfastError("bug", `${address} was carried out without an object`);
}
// src/hosts/pulumi/provider/diff.ts
/** Compares what is declared with what state remembers; nothing is requested. */
async function diff(session, kind, id, olds, news) {
	const declaration = declarationOf(kind, news, session.secrets);
	const address = session.newAddress();
	const { name } = session.entry(kind, declaration.hidden);
	const desired = desiredOf(kind, declaration, name, address);
	const past = pastOf({
		kind,
		id,
		outputs: olds,
		names: Object.keys(declaration.properties),
		origin: "",
		provider: name,
		address,
		keyring: session.keyring,
		secrets: session.secrets
	});
	await session.own(past);
	return verdict(kind, desired, past, changeFor({
		type: kind.type,
		desired,
		origin: past.recorded.origin,
		keyring: session.keyring,
		forceReplace: false,
		resend: () => false
	}, {
		kind: "paired",
		recorded: past.recorded,
		observed: past.observed
	}), entryMoved(declaration.hidden, past));
}
/** How the object is reached has changed: what remembers the old way must be written anew. */
function entryMoved(hidden, past) {
	if (past.memory === void 0) return false;
	return canonical(hidden.entry ?? null) !== canonical(past.hidden.entry ?? null);
}
function verdict({ type }, desired, past, change, moved) {
	if (change.action === "replace" || change.action === "replace-create-first") return {
		replaces: replacing(type.discriminator, desired, past, change),
		deleteBeforeReplace: change.action === "replace"
	};
	if (change.action === "no-op") return { changes: moved };
	return visibleToEngine(desired, past, change) ? {} : { changes: true };
}
/** Properties that only a new object can have. */
function replacing(discriminator, desired, past, change) {
	const { recorded } = past;
	const kind = recorded.variant === desired.variant ? [] : [discriminator];
	const scope = Object.keys({
		...recorded.scope,
		...desired.scope
	}).filter((name) => recorded.scope[name] !== desired.scope[name]);
	const forced = change.properties.filter(({ replaces }) => replaces === true).map(({ path }) => topOf(path));
	return [.../* @__PURE__ */ new Set([
		...kind,
		...scope,
		...forced
	])];
}
/** True when old and new inputs differ where the object does, so that the engine's own comparison names the properties. */
function visibleToEngine(desired, past, change) {
	const unsettled = new Set(past.memory?.unsettled ?? []);
	const always = desired.options.secretChanges === "always";
	return change.properties.some(({ path, sensitive, sent }) => sent && !unsettled.has(path) && !(always && sensitive === true));
}
// src/hosts/pulumi/provider/same-origin.ts
/** An id means nothing at another server. */
function sameOrigin(recorded, { name, origin }) {
	if (recorded === origin) return;
	throw new HoldfastError("policy", `the object was made at ${recorded}, but the provider entry "${name}" now points to ${origin}`, { advice: "Restore the base URL. If the service moved, take the resource out with `pulumi state delete` and declare it with `import: ID`." });
}
// src/hosts/pulumi/provider/read.ts
/** Reads a resource for refresh, or an object nobody manages for `.get`. */
async function read(session, kind, id, props) {
	const declaration = declarationOf(kind, props, session.secrets);
	const connection = await session.connection(kind, declaration.hidden);
	const past = pastOf({
		kind,
		id,
		outputs: props,
		names: [],
		origin: connection.origin,
		provider: connection.name,
		address: session.newAddress(),
		keyring: session.keyring,
		secrets: session.secrets
	});
	if (past.memory === void 0) return get(session, kind, id, props, connection);
	sameOrigin(past.recorded.origin, connection);
	const desired = desiredOf(kind, past.declaration, connection.name, session.newAddress());
	const observed = await session.lists.find(session.scope(desired, connection), connection, id);
	if (observed?.variant !== past.recorded.variant) return {};
	await session.own(past);
	return refreshed(kind, past, observed);
}
/** Inputs are limited to what was declared, so that a refresh shows drift there and nothing else. */
function refreshed(kind, past, observed) {
	const { recorded, declaration, hidden, memory } = past;
	const state = {
		type: kind.type,
		declared: inClear(declaration.properties),
		scope: recorded.scope,
		hidden,
		observed
	};
	const { origin, managed } = memory ?? {
		origin: recorded.origin,
		managed: []
	};
	return {
		id: observed.id,
		props: sanitised(outputsOf(state, {
			origin,
			managed
		})),
		inputs: sanitised(inputsOf(state))
	};
}
/** `.get`: everything readable, nothing declared. An object that is not there is an error. */
async function get(session, kind, id, props, connection) {
	const scope = scopeOfGet(session, kind, props, connection);
	const observed = await session.lists.find(scope, connection, id);
	if (observed === void 0) throw new HoldfastError("not-found", `there is no ${kind.token} ${id} in ${describeScope(scope)}`, { advice: "Check the id and the scope given to `get`." });
	const { hidden } = declarationOf(kind, props, session.secrets);
	const state = {
		type: kind.type,
		declared: {},
		scope: scope.values,
		hidden,
		observed
	};
	const outs = outputsOf(state, {
		origin: connection.origin,
		managed: []
	});
	return {
		id: observed.id,
		props: sanitised(outs),
		inputs: scope.values
	};
}
function scopeOfGet(session, kind, props, connection) {
	const declaration = declarationOf(kind, props, session.secrets);
	const { filled, failures } = checkPlace(kind, declaration, session.entry(kind, declaration.hidden));
	const wrong = failures.find(({ property }) => property !== kind.type.discriminator);
	if (wrong !== void 0) throw new HoldfastError("error", wrong.reason);
	const scope = {
		...declaration.scope,
		...filled
	};
	return session.scope(desiredOf(kind, {
		...declaration,
		scope
	}, connection.name, kind.token), connection);
}
// src/hosts/pulumi/provider/remove.ts
/** Deletes an object; one that is gone, or that became another kind, is left alone. */
async function remove(session, kind, id, props) {
	const declaration = declarationOf(kind, props, session.secrets);
	const connection = await session.connection(kind, declaration.hidden);
	const address = session.newAddress();
	const { recorded, memory } = pastOf({
		kind,
		id,
		outputs: props,
		names: Object.keys(declaration.properties),
		origin: connection.origin,
		provider: connection.name,
		address,
		keyring: session.keyring,
		secrets: session.secrets
	});
	if (memory !== void 0) sameOrigin(recorded.origin, connection);
	const scope = scopeOfRecorded(recorded);
	await session.lists.find(scope, connection, id);
	const before = await session.lists.snapshot(scope, connection);
	const { changes } = removals({
		desired: [],
		recorded: { [address]: recorded },
		world: /* @__PURE__ */ new Map([[scope.key, before]]),
		types: () => kind.type,
		keyring: session.keyring,
		untouched: () => false
	}, () => false);
	const [change] = changes.filter(({ action }) => action === "delete");
	if (change !== void 0) await carryOutDelete(session, kind, {
		change,
		recorded,
		before,
		connection,
		address
	});
	session.lists.forget(scope, id);
	await session.disown(scope.key, id);
}
async function carryOutDelete(session, kind, { change, recorded, before, connection, address }) {
	await session.remember(address, recorded);
	const { error } = await carryOut(session, {
		kind,
		connection,
		change,
		desired: desiredOf(kind, {
			hidden: {},
			discriminator: recorded.variant,
			scope: recorded.scope,
			properties: {}
		}, connection.name, address),
		before
	});
	if (error === void 0) return;
	session.lists.doubt(before.scope);
	throw error;
}
// src/hosts/pulumi/provider/update.ts
/** Brings a live object to what is declared, with exactly the requests `holdfast apply` would send. */
async function update(session, kind, id, olds, news) {
	const declaration = declarationOf(kind, news, session.secrets);
	const { hidden } = declaration;
	const connection = await session.connection(kind, hidden);
	const address = session.newAddress();
	const desired = desiredOf(kind, declaration, connection.name, address);
	const past = pastOf({
		kind,
		id,
		outputs: olds,
		names: Object.keys(declaration.properties),
		origin: connection.origin,
		provider: connection.name,
		address,
		keyring: session.keyring,
		secrets: session.secrets
	});
	sameOrigin(past.recorded.origin, connection);
	const scope = session.scope(desired, connection);
	const live = await liveObject(session, past, scope, connection);
	const change = plannedUpdate(session, kind, desired, past, live, connection);
	const before = await session.lists.snapshot(scope, connection);
	await session.remember(address, past.recorded);
	const ended = await carryOut(session, {
		kind,
		connection,
		change,
		desired,
		before
	});
	const known = {
		kind,
		connection,
		scope,
		desired,
		hidden,
		id,
		ended,
		found: change.requests.length === 0 ? live : void 0
	};
	if (ended.error === void 0) return outputsAfter(session, known);
	session.lists.doubt(scope);
	if (change.requests.length < 2) throw ended.error;
	throw halfDone(session, ended.error, id, {
		...olds,
		[PROVIDER_KEY]: news["__provider"] ?? null
	});
}
async function liveObject(session, { recorded }, scope, connection) {
	const live = await session.lists.find(scope, connection, recorded.id);
	if (live?.variant === recorded.variant) return live;
	const what = live === void 0 ? "no longer exists" : `is now a ${live.variant}`;
	throw new HoldfastError("not-found", `object ${recorded.id} in ${describeScope(scope)} ${what}`, { advice: "Run `pulumi refresh`, then `pulumi up` to create it again." });
}
function plannedUpdate(session, { type }, desired, { recorded }, observed, { origin }) {
	const { keyring } = session;
	const change = changeFor({
		type,
		desired,
		origin,
		keyring,
		forceReplace: false,
		resend: () => false
	}, {
		kind: "paired",
		recorded,
		observed
	});
	if (change.action !== "replace" && change.action !== "replace-create-first") return change;
	throw new HoldfastError("conflict", `it must be replaced: ${change.reason ?? ""}`, { advice: "Run `pulumi refresh` to see what was changed outside, then `pulumi up`." });
}
/** Some of several requests may have been carried out: Pulumi marks the resource, and a refresh finds what is live. */
function halfDone(session, error, id, properties) {
	return new PartialFailure(session.shown(failureText(error)), id, properties);
}
// src/hosts/pulumi/provider/handler.ts
/** The dynamic provider of one resource type, in the form Pulumi's host process calls. */
var ResourceHandler = class {
	#token;
	#session;
	constructor(token, session) {
		this.#token = token;
		this.#session = session;
	}
	/** Takes effect before it returns: the host calls other methods without waiting for it. */
	configure({ config }) {
		this.#session.configure((key) => config.get(key));
		return Promise.resolve();
	}
	check(_olds, news) {
		return this.#call(news, (kind, given) => check(this.#session, kind, given));
	}
	diff(id, olds, news) {
		return this.#call(news, (kind, given) => diff(this.#session, kind, id, plain(olds), given));
	}
	create(inputs) {
		return this.#call(inputs, (kind, given) => create(this.#session, kind, given));
	}
	read(id, props = {}) {
		return this.#call(props, async (kind, given) => {
			const found = await read(this.#session, kind, id, given);
			return found.id === void 0 ? found : {
				...found,
				props: keepCode(found.props, given)
			};
		});
	}
	async update(id, olds, news) {
		return this.#call(news, async (kind, given) => ({ outs: await update(this.#session, kind, id, plain(olds), given) }));
	}
	delete(id, props) {
		return this.#call(props, (kind, given) => remove(this.#session, kind, id, given));
	}
	/** Whatever goes wrong leaves as an Error with a message for people: the host cannot tell the user anything else. */
	async #call(properties, run) {
		let entry = this.#token;
		try {
			const kind = await this.#session.kind(this.#token);
			const given = plain(properties);
			entry = this.#session.entryName(kind, given);
			return await run(kind, given);
		} catch (error) {
			throw this.#session.failures.toError(error, entry);
		}
	}
};
function plain(properties) {
	return isObject(properties) ? properties : {};
}
function keepCode(props, given) {
	return {
		...props,
		[PROVIDER_KEY]: given["__provider"] ?? null
	};
}
// src/hosts/pulumi/provider/mask-uncaught.ts
/** Pulumi's host prints what nobody caught, message and stack: both lose the secrets in them before it does. */
function maskUncaught(shown) {
	const mask = (error) => {
		if (!(error instanceof Error)) return;
		const stack = shown(error.stack ?? "");
		error.message = shown(error.message);
		error.stack = stack;
	};
	process$1.on("uncaughtExceptionMonitor", mask);
	if (process$1.listenerCount("unhandledRejection") > 0) process$1.prependListener("unhandledRejection", mask);
}
// src/hosts/pulumi/provider/common-settings.ts
/** Keys every provider entry understands besides its provider's own. */
const COMMON_KEYS = [
	"concurrency",
	"timeout",
	"caFile",
	"allowInsecureHttp",
	"headers"
];
const UNITS = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5
};
/** Reads the common keys from their texts; a text that does not fit is an error that names the key. */
function commonSettings(provider, texts) {
	const text = (key) => Object.hasOwn(provider.config, key) ? void 0 : texts[key];
	const [concurrency, timeout, caFile, headers] = [
		"concurrency",
		"timeout",
		"caFile",
		"headers"
	].map(text);
	return {
		...concurrency !== void 0 && { concurrency: countOf(concurrency) },
		...timeout !== void 0 && { timeoutMs: millisecondsOf(timeout) },
		...caFile !== void 0 && { caFile },
		...text("allowInsecureHttp") === "true" && { allowInsecureHttp: true },
		...headers !== void 0 && { headers: headersOf(headers) }
	};
}
function countOf(text) {
	const count = Number(text);
	if (Number.isSafeInteger(count) && count > 0) return count;
	throw wrong("concurrency", "a whole number of at least 1");
}
/** Seconds, or a duration such as `1m30s`. */
function millisecondsOf(text) {
	if (/^\d+(?:\.\d+)?$/u.test(text) && Number(text) > 0) return Number(text) * 1e3;
	if (!/^(?:[1-9]\d*(?:ms|s|m|h))+$/u.test(text)) throw wrong("timeout", "seconds, or a duration such as 30s or 2m");
	return [...text.matchAll(/(\d+)(ms|s|m|h)/gu)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? ""] ?? 0), 0);
}
function headersOf(text) {
	const value = parsed(text);
	if (isObject(value) && Object.values(value).every((member) => typeof member === "string")) return value;
	throw wrong("headers", "a JSON object of texts");
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function wrong(key, wanted) {
	return new HoldfastError("error", `the provider setting ${key} must be ${wanted}`);
}
// src/hosts/pulumi/provider/entry-settings.ts
/**
* Works out an entry. Without a manifest the environment comes first, so that refresh and destroy use fresh
* credentials although state holds older ones; an explicit instance's own keys come before it. Pulumi's
* configuration wins over a manifest.
*/
function entrySettings(provider, sources) {
	const instance = sources.config("holdfast:instance");
	const given = configured(provider, sources);
	const ambient = fromEnvironment(provider, sources);
	const declared = declaredTexts(sources);
	const texts = united(provider, sources.declared !== void 0 ? [
		given,
		declared,
		ambient
	] : instance === void 0 ? [ambient, given] : [given, ambient]);
	const own = Object.entries(texts).filter(([key]) => Object.hasOwn(provider.config, key));
	return {
		name: instance ?? sources.declared?.name ?? provider.name,
		config: Object.fromEntries(own),
		common: commonSettings(provider, texts)
	};
}
/** Throws where no way of authenticating is complete, in the words of `validate`. */
function requireCredentials(provider, { name, config }) {
	const missing = missingAlternatives(provider, new Set(Object.keys(config)));
	if (missing === void 0) return;
	throw new HoldfastError("auth", `the provider entry "${name}" lacks ${lackingText(provider, missing)}`, { advice: remedyText(provider, missing) });
}
function keyOf(provider, key) {
	return `holdfast:${provider.name}.${key}`;
}
/** A stronger tier that began one way of authenticating closes the others for the tiers after it. */
function united(provider, tiers) {
	const result = {};
	for (const tier of tiers) {
		const open = chooseGroup(provider, new Set(Object.keys(result)));
		for (const [key, text] of Object.entries(tier)) if (open(key)) result[key] ??= text;
	}
	return result;
}
function allKeys(provider) {
	return [...Object.keys(provider.config), ...COMMON_KEYS];
}
/** `holdfast:acme.token` itself, or the variable that `holdfast:acme.token.env` names. */
function configured(provider, { config, env }) {
	const entries = allKeys(provider).flatMap((key) => {
		const variable = config(`${keyOf(provider, key)}.env`);
		const text = config(keyOf(provider, key)) ?? (variable === void 0 ? void 0 : env[variable]);
		return text === void 0 || text === "" ? [] : [[key, text]];
	});
	return Object.fromEntries(entries);
}
function fromEnvironment(provider, { env }) {
	const entries = Object.entries(provider.config).flatMap(([key, field]) => {
		const text = field.env?.map((name) => env[name]).find((value) => value !== void 0 && value !== "");
		return text === void 0 ? [] : [[key, text]];
	});
	return Object.fromEntries(entries);
}
function declaredTexts({ declared, env }) {
	const entries = Object.entries(declared?.values ?? {}).flatMap(([key, value]) => {
		const text = textOf(value, env);
		return text === void 0 || text === "" ? [] : [[key, text]];
	});
	return Object.fromEntries(entries);
}
function textOf(value, env) {
	if (isObject(value) && typeof value["env"] === "string") return env[value["env"]];
	return typeof value === "string" ? value : JSON.stringify(value);
}
// src/hosts/pulumi/provider/connections.ts
/** Opens each provider entry once for all resources of the process, so that limits and logins are shared. */
var Connections = class {
	#parts;
	#limiters = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Map();
	constructor(parts) {
		this.#parts = parts;
	}
	open(provider, settings) {
		const key = canonical([provider.name, settings]);
		const known = this.#open.get(key) ?? this.#connect(provider, settings);
		this.#open.set(key, known);
		return known;
	}
	async #connect(provider, settings) {
		requireCredentials(provider, settings);
		const { env, connect, toolVersion, ...rest } = this.#parts;
		const connection = await connect({
			...rest,
			...settings,
			provider,
			userAgent: `holdfast/${toolVersion} pulumi`,
			environment: env,
			limiters: this.#limiters
		});
		const door = new Door(settings.name, connection.send);
		return {
			...connection,
			send: door.send
		};
	}
};
// src/hosts/pulumi/provider/kinds.ts
/** Finds the table behind a type token; a stack may remember one this build does not know. */
async function findKind(registry, token) {
	const [provider = "", name = ""] = token.split(":");
	const module = await (Object.hasOwn(registry, provider) ? registry[provider] : void 0)?.();
	const resources = module?.provider.resources ?? {};
	const type = Object.hasOwn(resources, name) ? resources[name] : void 0;
	if (module !== void 0 && type !== void 0) return {
		token,
		type,
		module
	};
	throw new HoldfastError("error", `this version of holdfast has no resource type ${token}`, { advice: "Install the version the stack was made with, or a newer one." });
}
// src/hosts/pulumi/provider/masked-secrets.ts
/** Remembers every secret met in this process, and hides them all in texts. */
var MaskedSecrets = class extends SecretRegistry {
	#mask = createMask();
	secret(value) {
		this.#mask.add(value);
		return super.secret(value);
	}
	mask(text) {
		return this.#mask.mask(text);
	}
};
// src/hosts/pulumi/provider/process-guard.ts
/** Keeps credentials out of a process that would print them; what only might give them away is told once. */
var ProcessGuard = class {
	#start;
	#tell;
	#told = false;
	constructor(start, tell) {
		this.#start = start;
		this.#tell = tell;
	}
	/** Before each use of a connection. Certificates are verified whatever the environment says, so that is only told. */
	check() {
		const { env, execArgv = [] } = this.#start;
		const refused = debugOutput(env);
		if (refused !== void 0) throw new HoldfastError("usage", refused.summary, { advice: refused.detail });
		if (this.#told) return;
		this.#told = true;
		const hazards = [unverifiedTls(env) ?? [], dumps(env, execArgv)].flat();
		for (const { summary, detail } of hazards) this.#tell(`${summary}. ${detail}`);
	}
};
// src/hosts/pulumi/provider/owned-objects.ts
/** What resources of the stack own, found by scope: whoever creates the thousandth must not look through all of them. */
var OwnedObjects = class {
	#scopes = /* @__PURE__ */ new Map();
	#scopeOf = /* @__PURE__ */ new Map();
	/** Notes what an address owns from now on. */
	set(address, record) {
		const before = this.#scopeOf.get(address);
		if (before !== void 0) this.#scopes.get(before)?.delete(address);
		this.#scopeOf.delete(address);
		if (record === void 0) return;
		const { key } = scopeOfRecorded(record);
		const owned = this.#scopes.get(key) ?? /* @__PURE__ */ new Map();
		this.#scopes.set(key, owned.set(address, record));
		this.#scopeOf.set(address, key);
	}
	/** Records by address. */
	within(scopeKey) {
		return Object.fromEntries(this.#scopes.get(scopeKey) ?? []);
	}
};
// src/hosts/pulumi/provider/scope-lists.ts
/** How long a list is taken as it was read. Milliseconds. */
const FRESH_MS = 3e4;
/** One list per scope for all calls of this process; writes bring it up to date. */
var ScopeLists = class {
	#access;
	#scopes = /* @__PURE__ */ new Map();
	constructor(access) {
		this.#access = access;
	}
	/** What the scope holds now, as a copy that no later write changes. */
	async snapshot(scope, connection) {
		const shared = this.#shared(scope.key);
		const now = this.#access.clock.now();
		if (shared.listed === void 0 || now - shared.askedAt > FRESH_MS) this.#ask(shared, now, this.#access.list(scope, connection));
		const listed = await shared.listed;
		return {
			...listed,
			objects: overlaid(listed, shared.written)
		};
	}
	/** One object: from the list, or, since a list proves presence only, read by id. Undefined = certainly gone. */
	async find(scope, connection, id) {
		const { objects, failure } = await this.snapshot(scope, connection);
		const listed = objects.get(id);
		if (listed !== void 0) return listed;
		if (failure !== void 0 && failure.code !== "not-found") throw failure;
		const observed = await this.#access.readOne(scope, connection, id);
		if (observed !== void 0) this.learn(scope, observed);
		return observed;
	}
	/** Reads one object anew after a write whose answer does not show it. */
	async reread(scope, connection, id) {
		const observed = await this.#access.readOne(scope, connection, id);
		if (observed !== void 0) this.learn(scope, observed);
		return observed;
	}
	/** An object as answered to a write. */
	learn(scope, observed) {
		this.#shared(scope.key).written.set(observed.id, {
			at: this.#access.clock.now(),
			observed
		});
	}
	forget(scope, id) {
		this.#shared(scope.key).written.set(id, {
			at: this.#access.clock.now(),
			observed: void 0
		});
	}
	/** After a write of unknown outcome the list is read again. */
	doubt(scope) {
		this.#shared(scope.key).listed = void 0;
	}
	#shared(key) {
		let shared = this.#scopes.get(key);
		if (shared === void 0) this.#scopes.set(key, shared = {
			listed: void 0,
			askedAt: 0,
			written: /* @__PURE__ */ new Map()
		});
		return shared;
	}
	/** A failure is told to all who wait for it; whoever comes later asks again. */
	#ask(shared, now, asked) {
		for (const [id, { at }] of shared.written) if (at < now) shared.written.delete(id);
		shared.listed = asked;
		shared.askedAt = now;
		const drop = () => {
			if (shared.listed === asked) shared.listed = void 0;
		};
		asked.then(({ failure }) => {
			if (failure !== void 0) drop();
		}, drop);
	}
};
/** Objects in list order, with what was written after the list was asked for. */
function overlaid({ objects }, written) {
	const result = new Map(objects);
	for (const [id, { observed }] of written) if (observed === void 0) result.delete(id);
	else result.set(id, observed);
	return result;
}
// src/hosts/pulumi/provider/volatile-store.ts
/** Pulumi keeps the state; the engine's journal lives as long as this process, needs nothing durable and is only watched. */
function volatileStore(watch) {
	return {
		description: "Pulumi's state",
		batch: "operation",
		read: unused,
		lock: unused,
		append: (entries) => {
			watch(entries);
			return Promise.resolve();
		},
		commit: unused,
		writeRun: unused,
		readRuns: () => Promise.resolve(void 0),
		lockHolder: () => Promise.resolve(void 0),
		forceUnlock: unused,
		close: () => Promise.resolve()
	};
}
function unused() {
	return Promise.reject(new HoldfastError("bug", "state is Pulumi's under Pulumi"));
}
// src/hosts/pulumi/provider/session.ts
/** Resources of one process that may be written at once. */
const PARALLELISM = 10;
const runOptions = {
	targets: [],
	excludes: [],
	replace: [],
	refresh: true,
	parallelism: PARALLELISM,
	lockTimeoutMs: 0,
	noDelete: false,
	skipStale: false,
	resendSecrets: [],
	continueOnError: true
};
/** Everything the resources of one dynamic-provider process share. */
var Session = class {
	keyring = volatileKeyring();
	secrets = new MaskedSecrets();
	failures;
	lists;
	/** What this process knows to be owned by resources of the stack, so that no other resource adopts it. */
	journal;
	#surroundings;
	#connections;
	#guard;
	#owned = new OwnedObjects();
	#store;
	#kinds = /* @__PURE__ */ new Map();
	#config = () => void 0;
	#count = 0;
	constructor(surroundings) {
		this.#surroundings = surroundings;
		this.#guard = new ProcessGuard(surroundings, (line) => this.tell(line));
		this.failures = new Failures((text) => this.shown(text));
		this.#store = volatileStore((entries) => this.#noteOwners(entries));
		this.journal = new JournalWriter(this.#store, surroundings.uuid(), {}, []);
		this.#connections = new Connections({
			...surroundings,
			parallelism: PARALLELISM,
			mask: (text) => this.mask(text),
			onSecret: (secret) => this.secrets.secret(secret)
		});
		this.lists = new ScopeLists({
			clock: surroundings.clock,
			list: (scope, connection) => this.#list(scope, connection),
			readOne: async (scope, connection, id) => readOne((await this.kind(scope.type)).type, scope, connection, id)
		});
	}
	configure(config) {
		this.#config = config;
	}
	kind(token) {
		const known = this.#kinds.get(token) ?? findKind(this.#surroundings.registry, token);
		this.#kinds.set(token, known);
		return known;
	}
	entry(kind, { entry }) {
		const { env } = this.#surroundings;
		const settings = entrySettings(kind.module.provider, {
			env,
			config: this.#config,
			declared: entry
		});
		for (const [key, field] of Object.entries(kind.module.provider.config)) {
			const value = settings.config[key];
			if (field.secret === true && value !== void 0) this.secrets.secret(value);
		}
		return settings;
	}
	connection(kind, hidden) {
		this.#guard.check();
		return this.#connections.open(kind.module.provider, this.entry(kind, hidden));
	}
	/** Name of the entry a resource uses, for messages; never fails. */
	entryName(kind, inputs) {
		const declared = readHidden(inputs[HOLDFAST_KEY]).entry?.name;
		return this.#config("holdfast:instance") ?? declared ?? kind.module.provider.name;
	}
	scope(desired, connection) {
		return scopeOfDesired(desired, connection.origin);
	}
	/** A name for a resource of which Pulumi says none. */
	newAddress() {
		this.#count += 1;
		return formatAddress("resource", String(this.#count));
	}
	/** Notes that an object belongs to a resource of this stack. */
	async own({ recorded, memory }) {
		if (memory !== void 0) await this.remember(ownAddress(scopeOfRecorded(recorded).key, recorded.id), recorded);
	}
	async disown(scopeKey, id) {
		await this.remember(ownAddress(scopeKey, id), null);
	}
	/** Adoption is claimed before the first request leaves, so that two resources never adopt one object. */
	async claim(change, desired, { origin }) {
		if (change.id === void 0 || change.record === null) return;
		const record = {
			...change.record,
			applied: {},
			fingerprints: {},
			origin
		};
		await this.remember(desired.address, record);
	}
	async remember(address, record) {
		await this.journal.append([{
			kind: "record",
			run: this.journal.run,
			address,
			record
		}]);
	}
	tell(line) {
		this.#surroundings.tell(this.shown(line));
	}
	/** Text as people may see it: masked, and without what would drive a terminal. */
	shown(text) {
		return neutral(this.mask(text));
	}
	mask(text) {
		return this.secrets.mask(text);
	}
	/** What the engine's stages need, for one kind and connection. */
	context(kind, connection) {
		const { clock, uuid, toolVersion } = this.#surroundings;
		return {
			types: (token) => token === kind.token ? kind.type : void 0,
			connect: () => Promise.resolve(connection),
			store: this.#store,
			keyring: this.keyring,
			clock,
			random: uuid,
			emit: (event) => this.#emit(event),
			who: "pulumi",
			toolVersion,
			options: runOptions
		};
	}
	/** What resources of the stack are known to own in one scope. */
	ownedIn(scope) {
		return this.#owned.within(scope.key);
	}
	#noteOwners(entries) {
		for (const entry of entries) if (entry.kind !== "listing") this.#owned.set(entry.address, this.journal.resource(entry.address));
	}
	async #list(scope, connection) {
		const kind = await this.kind(scope.type);
		return (await observe([{
			scope,
			expected: /* @__PURE__ */ new Set()
		}], /* @__PURE__ */ new Map([[scope.provider, connection]]), this.context(kind, connection))).get(scope.key);
	}
	#emit(event) {
		if (event.type === "note" || event.type === "recovered") this.tell(event.message);
	}
};
/** Digests that mean something within this process only: under Pulumi nothing keyed is ever stored. */
function volatileKeyring() {
	const key = createSecretKey(randomBytes(32));
	return {
		keyId: "process",
		digest: (value) => createHmac("sha256", key).update(canonical(value)).digest("base64url")
	};
}
function ownAddress(scopeKey, id) {
	return formatAddress("owned", `${scopeKey} ${id}`);
}
// src/hosts/pulumi/provider/package-version.ts
/** The version of the package this file belongs to, whether it runs as source or built. */
function packageVersion() {
	for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
		const version = versionIn(join(folder, "package.json"));
		if (version !== void 0) return version;
	}
	return "0.0.0";
}
function versionIn(file) {
	try {
		const { name, version } = JSON.parse(readFileSync(file, "utf8"));
		return name === "holdfast" && typeof version === "string" ? version : void 0;
	} catch {
		return;
	}
}
// src/hosts/pulumi/provider/v1.ts
/** One session a process: Pulumi starts one for the default provider and one for each explicit instance. */
let session;
/**
* The frozen entry point that `__provider` of every resource requires; stacks remember its path as long as they
* live. Gives the dynamic provider for a resource type.
*/
function handler(token) {
	session ??= newSession();
	return new ResourceHandler(token, session);
}
function newSession() {
	const made = new Session({
		registry,
		env: process.env,
		execArgv: process.execArgv,
		clock: {
			now: () => Date.now(),
			sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
		},
		random: Math.random,
		uuid: randomUUID,
		toolVersion: packageVersion(),
		connect,
		tell: (line) => console.log(`holdfast: ${line}`)
	});
	maskUncaught((text) => made.shown(text));
	return made;
}
export { handler };

//# sourceMappingURL=v1.js.map