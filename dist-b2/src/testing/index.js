import { P as allHold, W as same, Y as isDeclarable, k as checkRules, q as fieldsOf } from "../hosts/parts/manifest-testing-pulumi-provider-Bjzm96al.js";
import { i as isObject, n as equal, t as canonical, x as Secret } from "../hosts/parts/start-testing-pulumi-provider-DxUi0EnA.js";
import { _ as fillPath, b as connect, o as Fold, v as entityOf, y as readEntity } from "../hosts/parts/run-testing-provider-nbmXaNBq.js";
import { o as plan, r as destroy, t as apply } from "../hosts/parts/run-testing-BZOV7HjG.js";
import { t as HoldfastError } from "../hosts/parts/start-library-testing-pulumi-provider-DPTSpcvB.js";
import { t as providerProblems } from "../hosts/parts/manifest-testing-BeFcTxxU.js";
import { t as defineEmulator } from "../hosts/parts/api-CIRiGoOr.js";
import { a as empty, c as jsonBody, i as Refusal, l as refuse, n as route, o as html, r as CONTROL_PATH, s as json, t as startEmulator, u as serialised } from "../hosts/parts/emulator-DDxp3B1w.js";
import { createHmac, randomUUID } from "node:crypto";
import assert from "node:assert/strict";
// src/testing/samples.ts
/** Texts of many shapes; the first that a field's pattern and lengths allow is its sample. */
const texts = [
	"sample",
	"sample/one",
	"https://sample.example",
	"ops@sample.example",
	"1",
	"SAMPLE",
	"0123456789abcdef0123456789abcdef",
	"sample.example",
	"SAM-1",
	"/sample",
	"2030-01-31",
	"2030-01-31T00:00:00Z"
];
/** Whether a value obeys the field's own words; rules over several fields are not looked at. */
function fits(field, value) {
	if (value === null) return field.nullable === true;
	if (field.enum !== void 0) return field.enum.some((allowed) => allowed === value);
	if (typeof value === "string") return field.type === "string" && fitsText(field, value);
	if (typeof value === "number") return fitsNumber(field, value);
	if (typeof value === "boolean") return field.type === "boolean";
	return Array.isArray(value) ? field.type === "array" : field.type === "object" || field.type === "map";
}
function fitsText({ pattern, minLength = 0, maxLength = Infinity }, value) {
	return (pattern === void 0 || new RegExp(pattern, "u").test(value)) && value.length >= minLength && value.length <= maxLength;
}
function fitsNumber({ type, minimum = -Infinity, maximum = Infinity }, value) {
	return (type === "number" || type === "integer" && Number.isInteger(value)) && value >= minimum && value <= maximum;
}
/** A legal value for a field that has none yet; undefined where none of the known shapes fits. */
function sampleOf(field) {
	return [
		...field.enum ?? [],
		structureOf(field),
		...scalars(field)
	].find((value) => value !== void 0 && fits(field, value));
}
function scalars({ type, minimum, maximum, compareAs }) {
	if (type === "boolean") return [true];
	if (type === "integer" || type === "number") return [minimum ?? 1, maximum ?? 1];
	if (type !== "string") return [];
	return compareAs === "url" ? ["https://sample.example", ...texts] : texts;
}
function structureOf(field) {
	const element = field.items === void 0 ? "sample" : sampleOf(field.items);
	if (field.type === "array") return element === void 0 ? [] : [element];
	if (field.type === "map") return element === void 0 ? {} : { sample: element };
	return field.type === "object" ? membersOf(field) : void 0;
}
function membersOf(field) {
	const members = Object.entries(field.fields ?? {}).filter(([, member]) => member.readOnly !== true).map(([name, member]) => [name, sampleOf(member)]).filter((entry) => entry[1] !== void 0);
	return Object.fromEntries(members);
}
/** Legal values that differ from the present one, one for each way in which such a field can change. */
function variationsOf(field, value) {
	if (Array.isArray(value)) return arrayVariations(field, value);
	if (isObject(value)) return field.type === "map" ? mapVariations(field, value) : memberVariations(field, value);
	const other = otherScalar(field, value);
	return other === void 0 ? [] : [{
		what: "",
		value: other
	}];
}
function otherScalar(field, value) {
	return scalarCandidates(field, value).find((other) => !equal(other, value) && fits(field, other));
}
function scalarCandidates(field, value) {
	if (field.enum !== void 0) return field.enum;
	if (typeof value === "boolean") return [!value];
	if (typeof value === "number") return [value + 1, value - 1];
	if (typeof value !== "string") return scalars(field);
	return [
		`${value}2`,
		`${value.slice(0, -1)}2`,
		`${value.slice(0, -1)}3`,
		`2${value}`,
		...texts
	];
}
function arrayVariations(field, value) {
	const { items } = field;
	const sample = items === void 0 ? "sample" : sampleOf(items);
	const known = value[0] ?? sample;
	const fresh = [sample, ...items === void 0 || known === void 0 ? [] : variationsOf(items, known).map((other) => other.value)].find((other) => other !== void 0 && !value.some((element) => equal(element, other)));
	const more = fresh === void 0 ? [] : [{
		what: " (one more)",
		value: [...value, fresh]
	}];
	const fewer = value.length > 1 ? [{
		what: " (one less)",
		value: value.slice(0, -1)
	}] : [];
	return [...more, ...fewer];
}
function mapVariations(field, value) {
	const element = (field.items === void 0 ? "sample" : sampleOf(field.items)) ?? "sample";
	const [first] = Object.entries(value);
	const more = {
		what: " (one more)",
		value: {
			...value,
			"x-another": element
		}
	};
	if (first === void 0) return [more];
	const [key, present] = first;
	const changed = field.items === void 0 ? [] : variationsOf(field.items, present);
	const renamed = {
		"x-other": element,
		...Object.fromEntries(Object.entries(value).slice(1))
	};
	return [
		more,
		...changed.map((other) => ({
			what: " (one changed)",
			value: {
				...value,
				[key]: other.value
			}
		})),
		{
			what: " (one exchanged)",
			value: renamed
		}
	];
}
function memberVariations(field, value) {
	return Object.entries(field.fields ?? {}).flatMap(([name, member]) => {
		const present = value[name];
		if (present === void 0 || member.readOnly === true) return [];
		return variationsOf(member, present).map((other) => ({
			what: `.${name}${other.what}`,
			value: {
				...value,
				[name]: other.value
			}
		}));
	});
}
// src/testing/legal.ts
/** The rules that some properties break, as `validate` finds them. */
function brokenRules(properties, rules) {
	return checkRules(rules, properties).map(({ rule }) => rule);
}
/** All rules of a variant. */
function rulesOf(resource, variant) {
	const own = Object.hasOwn(resource.variants, variant) ? resource.variants[variant]?.rules : void 0;
	return [...resource.rules ?? [], ...own ?? []];
}
/**
* Properties near the given ones that break no rule, `kept` properties unchanged: first none at all, else none that
* is an error. `stays` is what a vendor goes on holding of properties that are left out; together with it no rule may
* be broken either, if that can be had. Undefined where a few steps of repair lead nowhere.
*/
function legalise(resource, variant, properties, kept, stays = {}) {
	const rules = rulesOf(resource, variant);
	const errors = rules.filter((rule) => rule.severity !== "warning");
	const task = {
		resource,
		variant,
		kept
	};
	return search({
		...task,
		rules,
		stays
	}, properties) ?? search({
		...task,
		rules,
		stays: {}
	}, properties) ?? search({
		...task,
		rules: errors,
		stays: {}
	}, properties);
}
/** Breadth first, so that the least is changed; four repairs are enough for any table seen. */
function search(task, start) {
	let frontier = [start];
	for (let depth = 0; depth < 5 && frontier.length > 0; depth += 1) {
		const legal = frontier.find((properties) => brokenBy(task, properties) === void 0);
		if (legal !== void 0) return legal;
		frontier = frontier.slice(0, 200).flatMap((properties) => repairs(task, properties));
	}
}
function brokenBy({ rules, stays }, properties) {
	return brokenRules(properties, rules)[0] ?? brokenRules({
		...stays,
		...properties
	}, rules)[0];
}
function repairs(task, properties) {
	const rule = brokenBy(task, properties);
	if (rule === void 0) return [];
	return [...remedies(task, rule, properties), ...evasions(task, rule, properties)].filter((result) => task.kept.every((name) => result[name] === properties[name]));
}
/** Does what the rule asks for. */
function remedies({ resource, variant }, rule, properties) {
	const fields = fieldsOf(resource, variant);
	const filled = [...rule.require === void 0 ? [] : [rule.require], ...rule.anyOf ?? []].map((group) => withSamples(group, properties, resource, variant));
	const cleared = (rule.forbid ?? []).length === 0 ? [] : [without(properties, rule.forbid ?? [])];
	const { expect } = rule;
	if (expect === void 0) return [...filled, ...cleared];
	const field = fields[expect.field];
	const sample = field === void 0 ? void 0 : sampleOf(field);
	const wanted = [
		...expect.empty === true ? [null] : [],
		...[...expect.is ?? []].sort((a, b) => Number(b === null) - Number(a === null)),
		...sample === void 0 ? [] : [sample]
	];
	return [
		...filled,
		...cleared,
		...wanted.map((value) => assign(properties, expect.field, value))
	];
}
/** Makes the rule not apply. */
function evasions({ resource, variant, stays }, rule, properties) {
	const fields = fieldsOf(resource, variant);
	return (rule.when ?? []).flatMap(({ field: name }) => {
		const field = fields[name];
		const value = properties[name] ?? stays[name];
		const others = field === void 0 || value === void 0 ? [] : variationsOf(field, value);
		return [...field?.required === true ? [] : [without(properties, [name])], ...others.map((other) => ({
			...properties,
			[name]: other.value
		}))];
	});
}
function withSamples(names, properties, resource, variant) {
	const fields = fieldsOf(resource, variant);
	const samples = names.filter((name) => properties[name] === void 0).map((name) => [name, fields[name] && sampleOf(fields[name])]);
	return {
		...properties,
		...Object.fromEntries(samples.filter((entry) => entry[1] !== void 0))
	};
}
/** `null` in a condition stands for "not declared". */
function assign(properties, name, value) {
	return value === null ? without(properties, [name]) : {
		...properties,
		[name]: value
	};
}
/** The properties without some of them. */
function without(properties, names) {
	return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}
// src/testing/cases.ts
/**
* All cases a table gives: creation of every variant's example, every other value of every field, and every optional
* field unset, set and unset again. Only legal states under the table's own rules occur; a field for which none can
* be found is an error that asks for `samples`.
*/
function conformanceCases(resource, samples = {}) {
	return Object.entries(resource.variants).flatMap(([variant, { example }]) => [{
		title: `${variant}: create`,
		variant,
		states: [example]
	}, ...Object.entries(fieldsOf(resource, variant)).filter(([, field]) => isDeclarable(field)).flatMap(([name, field]) => casesOf({
		resource,
		variant,
		example,
		name,
		field,
		samples
	}))]);
}
function casesOf(subject) {
	const [first, ...others] = valuesOf(subject);
	if (first === void 0) throw noSample(subject);
	const start = stateWith(subject, first.value, subject.example);
	if (start === void 0) throw noSample(subject);
	return [...others.map((other) => walk$1(subject, other.what, start, stateWith(subject, other.value, start))), ...optionalCase(subject, start)].filter((found) => found !== void 0);
}
/** The present or first value, then one for each way to change it. */
function valuesOf(subject) {
	const { variant, name, field, samples, example } = subject;
	const given = samples[`${variant}.${name}`] ?? samples[name];
	if (given !== void 0) return given.map((value, index) => ({
		what: index < 2 ? "" : ` (${String(index)})`,
		value
	}));
	const value = example[name] ?? sampleOf(field);
	if (value === void 0) return [];
	const toNull = field.nullable === true && field.writeOnly !== true ? [{
		what: " (null)",
		value: null
	}] : [];
	const others = field.enum === void 0 ? variationsOf(field, value) : otherChoice(subject, value);
	return [
		{
			what: "",
			value
		},
		...others,
		...toNull
	];
}
/** Another choice, best one that no rule warns of. */
function otherChoice(subject, value) {
	const { resource, variant, field, example } = subject;
	const others = (field.enum ?? []).filter((other) => other !== value);
	const chosen = others.find((other) => {
		const state = stateWith(subject, other, example);
		return state !== void 0 && brokenRules(state, rulesOf(resource, variant)).length === 0;
	}) ?? others[0];
	return chosen === void 0 ? [] : [{
		what: "",
		value: chosen
	}];
}
function stateWith({ resource, variant, name }, value, base) {
	return legalise(resource, variant, {
		...base,
		[name]: value
	}, [name, resource.discriminator]);
}
/** The start is fitted to the end where both can stand, so that one property alone changes. */
function walk$1(subject, what, start, end) {
	if (end === void 0) return void 0;
	const { name, variant } = subject;
	const fitted = stateWith(subject, start[name] ?? null, {
		...end,
		[name]: start[name] ?? null
	});
	return {
		title: `${variant}: ${name}${what}`,
		variant,
		field: name,
		states: [fitted ?? start, end]
	};
}
/** Set to something else than the documented default, so that setting it needs a request. */
function optionalCase(subject, start) {
	const { field, name, variant, resource } = subject;
	if (field.required === true) return [];
	const telling = valuesOf(subject).find(({ value }) => value !== null && !equal(value, field.default));
	const set = telling === void 0 ? start : stateWith(subject, telling.value, start);
	if (set === void 0) return [];
	const kept = [name, resource.discriminator];
	const unset = legalise(resource, variant, without(set, [name]), kept, releasedFrom(subject, set));
	if (unset === void 0) return [];
	return [{
		title: `${variant}: ${name} unset, set, unset`,
		variant,
		field: name,
		states: [
			unset,
			set,
			unset
		]
	}];
}
/** What stays live of a state when its properties are no longer declared; unreadable ones cannot be counted on. */
function releasedFrom({ resource, variant }, state) {
	const fields = fieldsOf(resource, variant);
	const stays = Object.entries(state).filter(([property]) => {
		const { onRemove = "release", writeOnly } = fields[property] ?? {};
		return onRemove === "release" && writeOnly !== true;
	});
	return Object.fromEntries(stays);
}
function noSample({ variant, name }) {
	return /* @__PURE__ */ new Error(`No legal value for ${variant}.${name} could be made up: give some in \`samples\`.`);
}
// src/testing/expectation.ts
/** What creating a declared state should send. */
function expectCreate({ resource, variant, next }) {
	const fields = fieldsOf(resource, variant);
	const declared = Object.keys(next).filter((name) => fields[name]?.via === void 0);
	const extras = Object.entries(fields).filter(([name, field]) => field.via !== void 0 && name in next && !equal(next[name], field.default));
	return {
		body: [...declared, ...coupled(fields, next, declared)].sort(),
		extras: extras.map(([name]) => name),
		replaces: false
	};
}
/** What going from one declared state to the next should send. */
function expectUpdate(step) {
	const { resource, variant, next } = step;
	const fields = fieldsOf(resource, variant);
	const changed = Object.keys(fields).filter((name) => changes(step, fields, name));
	const replaces = changed.some((name) => fields[name]?.createOnly === true && name in next);
	if (replaces) return {
		...expectCreate(step),
		replaces
	};
	const extras = changed.filter((name) => fields[name]?.via !== void 0);
	const sent = changed.filter((name) => !extras.includes(name));
	if (sent.length === 0) return {
		extras,
		replaces
	};
	const more = [...coupled(fields, next, sent), ...carried(step, fields)];
	return {
		body: [.../* @__PURE__ */ new Set([...sent, ...more])].sort(),
		extras,
		replaces
	};
}
function changes({ previous = {}, next, live }, fields, name) {
	const field = fields[name];
	if (field === void 0 || !isDeclarable(field)) return false;
	const value = next[name];
	if (value !== void 0) return differs(field, value, previous[name], live[name]);
	if (previous[name] === void 0 || field.writeOnly === true) return false;
	const cleared = clearedValue(field);
	return cleared !== void 0 && !same(field, cleared, live[name]);
}
/** Readable parts are compared with what is live, unreadable ones with what was declared last. */
function differs(field, next, previous, live) {
	if (field.writeOnly === true) return !equal(next, previous);
	if (field.fields === void 0 || !isObject(next)) return !same(field, next, live);
	return Object.entries(field.fields).some(([name, member]) => {
		const value = next[name];
		return value !== void 0 && differs(member, value, memberOf(previous, name), memberOf(live, name));
	});
}
function memberOf(value, name) {
	return isObject(value) ? value[name] : void 0;
}
function clearedValue(field) {
	if (field.onRemove === "null") return null;
	if (field.onRemove === "default") return field.default;
	if (field.onRemove !== "empty") return void 0;
	if (field.type === "array") return [];
	return field.type === "string" ? "" : {};
}
function coupled(fields, next, sent) {
	return Object.entries(fields).filter(([name, { coupled: rule }]) => {
		if (rule === void 0 || next[name] !== void 0) return false;
		return sent.includes(rule.field) && equal(next[rule.field], rule.is);
	}).map(([name]) => name);
}
/** Conditions look at what the object will be: a removed property counts as what clears it. */
function carried({ resource, previous, next, live }, fields) {
	const read = (name) => {
		const field = fields[name];
		const cleared = next[name] === void 0 && previous?.[name] !== void 0 && field?.writeOnly !== true && field !== void 0 ? clearedValue(field) : void 0;
		return next[name] ?? cleared ?? live[name];
	};
	const names = Object.entries(fields).filter(([name, { carry, via }]) => {
		if (carry === void 0 || (via === void 0 ? read(name) : live[name]) === void 0) return false;
		return carry === "always" || allHold(carry.when, read) === true;
	}).map(([name]) => name);
	return resource.carryDiscriminator === true ? [resource.discriminator, ...names] : names;
}
// src/testing/memory-store.ts
const LOCK = {
	id: "00000000-0000-4000-8000-000000000001",
	operation: "test",
	who: "test@memory",
	host: "memory",
	pid: 1,
	version: "0.0.0",
	created: "2030-01-01T00:00:00.000Z",
	path: "memory"
};
/** State that lives as long as the object: for tests of the engine and of providers. */
var MemoryStore = class {
	description = "memory";
	batch = "operation";
	#document = {
		version: 1,
		lineage: "00000000-0000-4000-8000-000000000000",
		serial: 0,
		name: "conformance",
		stack: "test",
		tool_version: "0.0.0",
		resources: {}
	};
	#journal = [];
	#exists = false;
	#held = false;
	#runs = [];
	read() {
		const fold = new Fold(this.#document.resources);
		for (const entry of this.#journal) fold.take(entry);
		return Promise.resolve({
			document: {
				...this.#document,
				resources: fold.resources()
			},
			exists: this.#exists,
			unfolded: this.#journal.length > 0,
			dangling: fold.open(),
			listings: fold.listings()
		});
	}
	lock() {
		if (this.#held) return Promise.reject(new HoldfastError("locked", "the state in memory is locked"));
		this.#held = true;
		return Promise.resolve({
			info: LOCK,
			release: () => this.forceUnlock()
		});
	}
	append(entries) {
		this.#journal.push(...entries);
		if (entries.length > 0) this.#exists = true;
		return Promise.resolve();
	}
	commit(document) {
		this.#document = document;
		this.#journal = [];
		this.#exists = true;
		return Promise.resolve();
	}
	writeRun(record) {
		this.#runs.push(record);
		return Promise.resolve();
	}
	readRuns() {
		return Promise.resolve(this.#runs);
	}
	lockHolder() {
		return Promise.resolve(this.#held ? LOCK : void 0);
	}
	forceUnlock() {
		this.#held = false;
		return Promise.resolve();
	}
	close() {
		return Promise.resolve();
	}
};
// src/testing/subject.ts
const ADDRESS = "subject";
const keyring = {
	keyId: "conformance",
	digest: (value) => createHmac("sha256", "conformance").update(canonical(value)).digest("hex")
};
/** One resource under the engine, with its own empty state and a record of what is sent. */
var Subject = class {
	#options;
	#store = new MemoryStore();
	/** Writes since the last `take`. */
	#writes = [];
	constructor(options) {
		this.#options = options;
	}
	/** Plans a declared state; nothing may be sent. */
	plan(properties) {
		return plan(this.#stack([this.#desired(properties)]), this.#context());
	}
	/** Brings a declared state about. */
	apply(properties) {
		return apply(this.#stack([this.#desired(properties)]), this.#context(), () => Promise.resolve(true));
	}
	/** Deletes the object. */
	destroy() {
		return destroy(this.#stack([]), this.#context(), () => Promise.resolve(true));
	}
	/** The live object as its table decodes it, or undefined where none is recorded. */
	async live() {
		const { resource, connection, scope } = this.#options;
		const id = (await this.#store.read()).document.resources[ADDRESS]?.id;
		if (id === void 0) return void 0;
		const { read } = resource.operations;
		const path = fillPath(read.path, scope, id);
		const answer = await connection.send({
			method: read.method,
			path,
			...read.query && { query: read.query }
		});
		const entity = resource.quirks?.unwrap?.(answer) ?? entityOf(answer.body, read.item);
		return entity === void 0 ? void 0 : readEntity(resource, entity);
	}
	/** The writes since the last call. */
	take() {
		const taken = this.#writes;
		this.#writes = [];
		return taken;
	}
	#desired(properties) {
		const { token, resource, variant, scope, connection } = this.#options;
		const fields = fieldsOf(resource, variant);
		return {
			address: ADDRESS,
			provider: connection.name,
			type: token,
			scope,
			variant,
			properties: seal(fields, properties),
			options: {},
			dependencies: []
		};
	}
	#stack(desired) {
		return {
			name: "conformance",
			stack: "test",
			backend: "memory",
			desired,
			policy: {},
			outputs: {},
			manifestDigest: "",
			providers: {}
		};
	}
	#context() {
		const { token, resource, clock } = this.#options;
		return {
			types: (asked) => asked === token ? resource : void 0,
			connect: () => Promise.resolve(this.#recording()),
			store: this.#store,
			keyring,
			clock,
			random: randomUUID,
			emit: () => void 0,
			who: "conformance",
			toolVersion: "0.0.0",
			options: runOptions
		};
	}
	#recording() {
		const { connection } = this.#options;
		return {
			...connection,
			send: (request) => {
				if (request.method !== "GET") this.#writes.push(request);
				return connection.send(request);
			}
		};
	}
};
const runOptions = {
	targets: [],
	excludes: [],
	replace: [],
	refresh: true,
	parallelism: 1,
	lockTimeoutMs: 0,
	noDelete: false,
	skipStale: false,
	resendSecrets: [],
	continueOnError: false
};
/** Marks as secret what the table calls secret, as a manifest's loader does. */
function seal(fields, properties) {
	const sealed = Object.entries(properties).map(([name, value]) => [name, sealValue(fields[name], value)]);
	return Object.fromEntries(sealed);
}
function sealValue(field, value) {
	if (field === void 0 || value === null) return value;
	if (isObject(value)) return sealMembers(field, value);
	return field.secret === true ? new Secret(value) : value;
}
function sealMembers(field, value) {
	const members = Object.entries(value).map(([name, member]) => {
		const known = field.fields?.[name] ?? field.items;
		return [name, sealValue(field.secret === true && known !== void 0 ? {
			...known,
			secret: true
		} : known, member)];
	});
	return Object.fromEntries(members);
}
// src/testing/virtual-clock.ts
/** A clock whose sleeps take no time and move it on, so that waiting is tested without waiting. */
function virtualClock(start = Date.UTC(2030, 0, 1)) {
	let now = start;
	return {
		now: () => now,
		sleep: (ms) => {
			now += ms;
			return new Promise((resolve) => setImmediate(resolve));
		}
	};
}
// src/testing/conformance.ts
/**
* Proves a provider against a vendor with cases generated from its table: each state is reached by exactly the
* request it needs, the plan after it is empty, what was declared is live and what was not is untouched.
*/
function conformance(options) {
	let running;
	const start = () => running ??= open(options);
	const { provider } = options.module;
	return {
		tests: Object.values(provider.resources).flatMap((resource) => conformanceCases(resource, options.samples).filter(options.select ?? (() => true)).map((found) => ({
			resource,
			found
		}))).map(({ resource, found }, index) => ({
			title: `${provider.name}:${resource.name} ${found.title}`,
			run: async () => {
				const { connection, clock } = await start();
				const scope = options.scope?.(index) ?? {};
				const token = `${provider.name}:${resource.name}`;
				const { variant } = found;
				await runCase(found, resource, new Subject({
					token,
					resource,
					variant,
					scope,
					connection,
					clock
				}));
			}
		})),
		close: async () => running && stop(await running)
	};
}
async function open({ module, start }) {
	const clock = virtualClock();
	const vendor = await start(clock);
	return {
		vendor,
		connection: await connect({
			name: module.provider.name,
			provider: module.provider,
			config: vendor.config,
			common: {},
			clock,
			random: () => .5,
			parallelism: 4,
			userAgent: "holdfast-conformance",
			mask: (text) => text
		}),
		clock
	};
}
async function stop({ vendor, connection }) {
	await connection.close();
	await vendor.close();
}
/** A case that fails still takes its object away, so that it does not stand in the way of others. */
async function runCase(found, resource, subject) {
	try {
		await walk(found, resource, subject);
	} catch (error) {
		await subject.destroy().catch(() => void 0);
		throw error;
	}
}
async function walk({ states, variant }, resource, subject) {
	let previous;
	for (const next of states) {
		const before = (await subject.live())?.properties ?? {};
		const step = {
			resource,
			variant,
			previous,
			next,
			live: before
		};
		const expected = previous === void 0 ? expectCreate(step) : expectUpdate(step);
		await reach(subject, next);
		checkRequests(subject.take(), expected, step);
		await checkLive(subject, step, expected);
		previous = next;
	}
	await subject.destroy();
	assert.deepEqual(methods(subject.take()), ["DELETE"], "removing sends one DELETE");
}
async function reach(subject, next) {
	const result = await subject.apply(next);
	assert.deepEqual(problems(result.plan), [], "the plan has no problems");
	for (const { outcome, error } of result.outcomes) assert.equal(outcome, "done", error?.message);
	assert.deepEqual(result.unsettled, [], "the read-back shows what was declared");
}
function problems(plan) {
	return plan.problems.map(({ error }) => error.message);
}
const methods = (requests) => requests.map((request) => request.method);
function checkRequests(sent, expected, { previous, next }) {
	const bodies = sent.map(({ body }) => body).filter(isObject);
	const wanted = expected.body === void 0 ? [] : [expected.body];
	assert.deepEqual(bodies.map((body) => Object.keys(body).sort()), wanted, "the body names what changed and what goes with it, nothing else");
	for (const [name, value] of bodies.flatMap((body) => Object.entries(body))) if (next[name] !== void 0) assert.ok(holds(value, next[name]), `${name} is sent as declared`);
	const deletes = methods(sent).filter((method) => method === "DELETE").length;
	assert.equal(deletes, previous !== void 0 && expected.replaces ? 1 : 0, "only a replacement deletes");
	const needed = wanted.length + expected.extras.length + deletes;
	assert.equal(sent.length, needed, "no request is sent that is not needed");
}
/** A structure may be sent with members beside the declared ones. */
function holds(sent, declared) {
	if (!isObject(sent) || !isObject(declared)) return equal(sent, declared);
	return Object.entries(declared).every(([name, value]) => equal(sent[name], value));
}
async function checkLive(subject, step, expected) {
	const { resource, variant, next, live: before } = step;
	const after = (await subject.live())?.properties ?? {};
	const touched = /* @__PURE__ */ new Set([...expected.body ?? [], ...expected.extras]);
	for (const [name, field] of Object.entries(fieldsOf(resource, variant))) {
		if (!isDeclarable(field) || field.writeOnly === true || field.volatile === true) continue;
		const value = next[name];
		if (value !== void 0 && field.fields === void 0) assert.ok(same(field, value, after[name]), `${name} is live as declared`);
		else if (value === void 0 && step.previous !== void 0 && !touched.has(name) && !expected.replaces) assert.deepEqual(after[name], before[name], `${name} is not declared and stays as it was`);
	}
	const again = await subject.plan(next);
	assert.deepEqual(again.changes.filter(({ action }) => action !== "no-op").map(({ properties }) => properties), [], "the next plan is empty");
	assert.deepEqual(problems(again), [], "the next plan has no problems");
}
export { CONTROL_PATH, MemoryStore, Refusal, conformance, conformanceCases, defineEmulator, empty, html, json, jsonBody, providerProblems, refuse, route, serialised, startEmulator, virtualClock };

//# sourceMappingURL=index.js.map