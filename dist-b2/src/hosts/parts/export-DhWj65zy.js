import { i as readFrame, n as derivedFlags, r as copyEntries, t as frameRequest } from "./frame-request-CePlLwes.js";
import { i as isObject, m as formatPath, r as isList, t as canonical, w as Unknown } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { B as reveal, K as fieldNamed, R as hasUnknown, W as same, Z as someField, c as keyOfDesired, d as naturalKeysOf, h as scopeKey, k as checkRules, l as keyOfObserved, q as fieldsOf, s as shellWord, z as plain } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { n as propertyOrder, r as tellingFields, t as byOrder } from "./property-order-BVhp_FuH.js";
import { i as escapeInterpolation, n as manifestYaml, r as Placeholders } from "./manifest-yaml-Bu-BYzF1.js";
import { d as observe } from "./run-testing-provider-nbmXaNBq.js";
import { B as writeWhole, D as Interrupts, O as Connections, V as fileError, a as RunReporter, r as withSession } from "./run-DXbtmW9o.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { t as apply } from "./run-testing-BZOV7HjG.js";
import { A as globalFlags, C as usage, M as observeFlags, N as stateFlags, b as jsonText, j as manifestFlags, k as applyFlags, w as suggestion } from "./start-BgxbLG5W.js";
import { n as loadManifest } from "./manifest-CbKc9LBk.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { n as neutral } from "./start-pulumi-provider-C-svb0Gq.js";
import { basename, join, relative, resolve } from "node:path";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
// src/declare/write/fits.ts
/** Whether a field's own words allow a live value, so that validation will take it once it is declared. */
function fits(field, value) {
	if (value === null) return field.nullable === true;
	if (field.enum !== void 0 && !field.enum.some((allowed) => allowed === value)) return false;
	switch (field.type) {
		case "boolean": return typeof value === "boolean";
		case "string": return typeof value === "string" && fitsText(field, value);
		case "integer":
		case "number": return typeof value === "number" && fitsNumber(field, value);
		case "array": return isList(value) && value.every((item) => field.items === void 0 || fits(field.items, item));
		case "map":
		case "object": return isObject(value) && fitsMembers(field, value);
	}
}
function fitsText({ pattern, minLength = 0, maxLength = Infinity }, value) {
	return (pattern === void 0 || new RegExp(pattern, "u").test(value)) && value.length >= minLength && value.length <= maxLength;
}
function fitsNumber({ type, minimum = -Infinity, maximum = Infinity }, value) {
	return (type === "number" || Number.isInteger(value)) && value >= minimum && value <= maximum;
}
/** Members that cannot be read are not judged; null members are left out when written. */
function fitsMembers(field, value) {
	return Object.entries(value).every(([name, member]) => {
		if (field.type === "map") return field.items === void 0 || fits(field.items, member);
		if (field.fields === void 0) return true;
		const known = Object.hasOwn(field.fields, name) ? field.fields[name] : void 0;
		if (known === void 0) return false;
		return known.readOnly === true || member === null || fits(known, member);
	});
}
// src/declare/write/live-properties.ts
const SECRET_NAME = /token|secret|passw|credential|private|(?:api|access|shared|routing|signing)_?key/iu;
const UNWRITABLE = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** Turns a live object into what would have to be declared to find it as it is. */
function liveProperties(type, observed, address, placeholders) {
	return new Reader(type, observed, address, placeholders).read();
}
var Reader = class {
	#type;
	#observed;
	#address;
	#placeholders;
	#unreadable = [];
	#assumed = [];
	#odd = /* @__PURE__ */ new Set();
	constructor(type, observed, address, placeholders) {
		this.#type = type;
		this.#observed = observed;
		this.#address = address;
		this.#placeholders = placeholders;
	}
	read() {
		const { variant, properties } = this.#observed;
		const fields = fieldsOf(this.#type, variant);
		const written = /* @__PURE__ */ new Map();
		const dropped = /* @__PURE__ */ new Map();
		const identifying = new Set(tellingFields(this.#type, variant));
		for (const [name, field] of Object.entries(fields)) {
			const kept = this.#member(field, properties[name], [name]);
			if (kept === void 0) continue;
			const needed = field.required === true || identifying.has(name);
			(isDefault(field, properties[name]) && !needed ? dropped : written).set(name, kept);
		}
		const unknown = this.#unknown(fields);
		for (const name of unknown) written.set(name, this.#unknownValue(name, properties[name] ?? null));
		return {
			written,
			dropped,
			unreadable: this.#unreadable,
			assumed: this.#assumed,
			unknown,
			odd: this.#odd
		};
	}
	#unknown(fields) {
		const { idField, discriminator, discriminatorReadAs, updatedAtField } = this.#type;
		const own = /* @__PURE__ */ new Set([
			idField,
			discriminator,
			discriminatorReadAs,
			updatedAtField
		]);
		const scope = new Set(this.#type.scope.map(({ name }) => name));
		const { properties } = this.#observed;
		return Object.keys(properties).filter((name) => properties[name] !== null && ![
			own,
			scope,
			UNWRITABLE
		].some((names) => names.has(name)) && !Object.hasOwn(fields, name));
	}
	/** A table would tell which members are secret; without one their names have to. */
	#unknownValue(name, value) {
		return SECRET_NAME.test(name) && !isEmpty(value) && value !== null ? this.#placeholders.make(this.#address, [name], void 0, value) : escapeInterpolation(value);
	}
	/** What to declare of one member; undefined = nothing. */
	#member(field, value, path) {
		if (field.readOnly === true || field.volatile === true) return void 0;
		if (field.writeOnly === true) return this.#unread(field, path);
		if (value === void 0 || value === null) return field.required === true ? this.#placeholder(field, path) : void 0;
		if (field.secret === true) return isEmpty(value) ? void 0 : this.#placeholders.make(this.#address, path, field, value);
		if (!fits(field, value)) this.#odd.add(String(path[0]));
		if (field.fields !== void 0 && isObject(value)) return this.#object(field.fields, value, path);
		return this.#covered(field, value, path);
	}
	#unread(field, path) {
		if (field.required === true) return this.#placeholder(field, path);
		this.#unreadable.push(formatPath(path));
	}
	#placeholder(field, path) {
		this.#assumed.push(formatPath(path));
		return this.#placeholders.make(this.#address, path, field);
	}
	/** Objects are compared member by member, so members may be left out. */
	#object(fields, value, path) {
		const result = {};
		for (const [name, field] of Object.entries(fields)) {
			const kept = this.#member(field, value[name], [...path, name]);
			if (kept !== void 0 && (field.required === true || !isDefault(field, value[name]))) result[name] = kept;
		}
		for (const [name, member] of Object.entries(value)) if (!Object.hasOwn(fields, name)) result[name] = escapeInterpolation(member);
		return Object.keys(result).length === 0 ? void 0 : result;
	}
	/** Lists and maps are compared whole, so all of them is kept, but for the secrets in them. */
	#covered(field, value, path) {
		if (field === void 0 || !someField(field, ({ secret }) => secret === true)) return escapeInterpolation(value);
		if (field.secret === true && value !== null) return this.#placeholders.make(this.#address, path, field, value);
		if (isList(value)) return value.map((item, index) => this.#covered(field.items, item, [...path, index]));
		if (!isObject(value)) return escapeInterpolation(value);
		return Object.fromEntries(Object.entries(value).map(([name, member]) => {
			const inner = field.fields?.[name] ?? field.items;
			return [name, this.#covered(inner, member, [...path, name])];
		}));
	}
};
/** What nobody would write down: the documented default, or what the vendor says in place of nothing. */
function isDefault(field, value) {
	if (value === void 0) return false;
	if (field.default !== void 0 && same(field, value, field.default)) return true;
	return field.absent !== void 0 && same(field, value, field.absent);
}
function isEmpty(value) {
	return value === "" || (isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0);
}
// src/declare/write/satisfy-rules.ts
/**
* Adds what the table's rules ask for beyond required fields: a default that has to be written out after all, or a
* credential nobody can read. Gives the sentences of rules that the live object itself breaks.
*/
function satisfyRules(subject) {
	for (;;) {
		const broken = brokenRules(subject);
		if (broken.flatMap((rule) => namesFor(rule)).filter((name) => add(name, subject)).length === 0) return broken.map(({ message }) => message);
	}
}
function brokenRules({ type, variant, live }) {
	const own = Object.hasOwn(type.variants, variant) ? type.variants[variant]?.rules : void 0;
	const rules = [...type.rules ?? [], ...own ?? []].filter(({ severity }) => severity !== "warning");
	const values = [...live.written].map(([name, value]) => [name, known(value)]);
	const properties = {
		...Object.fromEntries(values),
		[type.discriminator]: variant
	};
	return checkRules(rules, properties).map(({ rule }) => rule);
}
/** Placeholders stand for values not known here. */
function known(value) {
	return typeof value === "string" && /(?<!\$)\$\{/u.test(value) ? new Unknown("a variable") : value;
}
/** What might mend a rule: the members it requires, its first way out, or the field it expects something of. */
function namesFor({ require = [], anyOf = [], expect }) {
	return [
		...require,
		...anyOf[0] ?? [],
		...expect === void 0 ? [] : [expect.field]
	];
}
function add(name, { type, variant, address, live, placeholders }) {
	if (live.written.has(name)) return false;
	const kept = live.dropped.get(name);
	const field = fieldNamed(fieldsOf(type, variant), name);
	if (kept !== void 0) live.written.set(name, kept);
	else if (field?.writeOnly === true) {
		live.assumed.push(name);
		live.written.set(name, placeholders.make(address, [name], field));
	} else return false;
	return true;
}
// src/declare/write/export-block.ts
/** Keys are compared within this process only, so nothing needs hiding from itself. */
const openKeyring = {
	keyId: "",
	digest: canonical
};
/** Writes the block that finds a live object again and leaves it as it is. */
function exportBlock(object, placeholders) {
	const { type, observed, address, scope } = object;
	const { variant } = observed;
	const live = liveProperties(type, observed, address, placeholders);
	const broken = satisfyRules({
		type,
		variant,
		address,
		live,
		placeholders
	});
	const passthrough = [.../* @__PURE__ */ new Set([...live.unknown, ...live.odd])];
	const found = recognition(object, live);
	const names = [...live.written.keys()].sort(byOrder(propertyOrder(type, variant)));
	const kind = {
		name: type.discriminator,
		value: escapeInterpolation(variant)
	};
	return {
		name: address,
		type: object.token,
		comments: [...comments(object, live, broken), ...found.why === void 0 ? [] : [found.why]],
		properties: [
			...Object.entries(scope).map(([name, value]) => ({
				name,
				value: escapeInterpolation(value)
			})),
			kind,
			...names.map((name) => ({
				name,
				value: live.written.get(name) ?? null
			}))
		],
		options: {
			...object.entry !== object.token.split(":")[0] && { provider: object.entry },
			...found.why !== void 0 && { import: observed.id },
			...passthrough.length > 0 && { passthrough }
		}
	};
}
function comments({ type, observed }, { assumed, unreadable, unknown, odd }, broken) {
	const unsure = unreadable.filter((path) => !assumed.includes(path));
	const deprecated = type.variants[observed.variant]?.deprecated;
	return [
		[deprecated !== void 0, deprecated ?? ""],
		[assumed.length > 0, `Cannot be read back, so taken from variables: ${assumed.join(", ")}.`],
		[unsure.length > 0, `Cannot be read back; declare what is set: ${unsure.join(", ")}.`],
		[unknown.length > 0, `Not known to this version, kept as it is: ${unknown.join(", ")}.`],
		[odd.size > 0, `Holds a value not known to this version: ${[...odd].join(", ")}.`],
		...broken.map((message) => [true, `As it is, it breaks a rule: ${message}`])
	].filter(([told]) => told).map(([, sentence]) => sentence);
}
/** Whether what is written tells the object from all others; where it does not, the id must. */
function recognition({ type, token, entry, scope, observed, address, keys }, live) {
	const known = [...live.written].map(([name, value]) => {
		return [name, canonical(value).includes("${env.") ? new Unknown("a variable") : observed.properties[name] ?? value];
	});
	const properties = Object.fromEntries(known);
	const desired = {
		address,
		provider: entry,
		type: token,
		scope,
		variant: observed.variant,
		properties,
		options: {},
		dependencies: []
	};
	const key = keyOfDesired(type, desired, openKeyring);
	if (key === void 0) return { why: "Nothing readable identifies it, so it is adopted by its id." };
	return (keys.get(`${String(key.alternative)} ${key.text}`) ?? 0) > 1 ? { why: "Another object looks the same, so it is adopted by its id." } : {};
}
/** How often each natural key occurs among the objects of one scope. */
function countKeys(type, objects) {
	const counts = /* @__PURE__ */ new Map();
	for (const observed of objects) {
		const alternatives = type.variants[observed.variant]?.naturalKeys ?? type.naturalKeys ?? [];
		for (const alternative of alternatives.keys()) {
			const text = keyOfObserved(type, observed, alternative, openKeyring);
			if (text === void 0) continue;
			const name = `${String(alternative)} ${text}`;
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return counts;
}
// src/declare/write/resource-names.ts
const LONGEST = 60;
/**
* A unique name for each object, in the objects' order: kind and natural key; where several share that, with the
* scope; where they still do, with the id. The same objects get the same names whatever order a vendor lists them in.
*/
function nameResources(objects) {
	const names = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	let open = objects.map((_object, index) => index);
	for (const propose of [
		plainName,
		scopedName,
		fullName
	]) {
		const groups = Map.groupBy(open, (index) => propose(objects[index]));
		open = [];
		for (const [name, members] of groups) {
			const [only] = members;
			if (members.length > 1 || only === void 0 || taken.has(name)) open.push(...members);
			else {
				names.set(only, name);
				taken.add(name);
			}
		}
	}
	for (const index of open.sort((a, b) => a - b)) names.set(index, numbered(objects[index], taken));
	return objects.map((_object, index) => names.get(index) ?? "");
}
function plainName({ type, observed }) {
	const parts = keyTexts(type, observed).filter((text) => text !== "");
	const words = parts.filter((part) => !/^https?:\/\//u.test(part));
	const told = slug((words.length > 0 ? words : parts.map(placeOf)).join("-"));
	const kind = slug(observed.variant);
	return shortened(letters(told).includes(letters(kind)) ? told : `${kind}-${told}`);
}
function scopedName(object) {
	return [plainName(object), ...Object.values(object.scope).map(slug)].filter((part) => part !== "").join("-");
}
function fullName(object) {
	return `${scopedName(object)}-${slug(object.observed.id)}`;
}
function numbered(object, taken) {
	const name = fullName(object);
	let number = 2;
	while (taken.has(`${name}-${String(number)}`)) number += 1;
	taken.add(`${name}-${String(number)}`);
	return `${name}-${String(number)}`;
}
/** The readable, telling parts of the first natural key. */
function keyTexts(type, { variant, properties }) {
	const fields = fieldsOf(type, variant);
	return (naturalKeysOf(type, variant)[0] ?? []).map((part) => {
		const { field: name, as } = typeof part === "string" ? {
			field: part,
			as: void 0
		} : part;
		const field = fields[name];
		if (field?.secret === true || field?.enum !== void 0 || as === "digest") return "";
		const value = properties[name];
		if (Array.isArray(value)) return value.join("-");
		return typeof value === "string" || typeof value === "number" ? String(value) : "";
	});
}
/** Host and path of an address, without what all addresses have. */
function placeOf(text) {
	if (!URL.canParse(text)) return text;
	const { hostname, pathname } = new URL(text);
	return `${hostname.replace(/^(?:www|hooks|api)\./u, "")}${pathname}`;
}
function slug(text) {
	return text.normalize("NFKD").toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-").replaceAll(/^-+|-+$/gu, "");
}
function letters(name) {
	return name.replaceAll("-", "");
}
/** Cut at a word, and never beginning with what no name may begin with. */
function shortened(name) {
	const trimmed = name.replaceAll(/^-+|-+$/gu, "");
	const cut = trimmed.length <= LONGEST ? trimmed : trimmed.slice(0, LONGEST).replace(/-[^-]*$/u, "");
	return /^[a-z]/u.test(cut) ? cut : `resource-${cut}`.replace(/-$/u, "");
}
// src/declare/write/export-manifests.ts
/** Writes what is live as manifests that plan nothing but adoptions. */
function exportManifests(request) {
	const { scopes } = request;
	const entries = scopes.flatMap((scope) => scope.objects.filter((observed) => isKnown(scope, observed)).map((observed) => ({
		scope,
		observed
	})));
	const addresses = nameResources(entries.map(({ scope, observed }) => ({
		type: scope.type,
		scope: scope.values,
		observed
	})));
	const placeholders = new Placeholders(request.reserved);
	const keys = new Map(scopes.map((scope) => [scope, countKeys(scope.type, scope.objects)]));
	return {
		files: filesOf(request, entries.map(({ scope, observed }, index) => {
			const { type, token, entry, values } = scope;
			return {
				scope,
				block: exportBlock({
					type,
					token,
					entry,
					scope: values,
					observed,
					address: addresses[index] ?? "",
					keys: keys.get(scope) ?? /* @__PURE__ */ new Map()
				}, placeholders)
			};
		})),
		variables: placeholders.variables,
		addresses,
		skipped: scopes.flatMap(skippedIn)
	};
}
function isKnown({ type }, { variant }) {
	return Object.hasOwn(type.variants, variant);
}
function skippedIn(scope) {
	const where = [scope.entry, ...Object.values(scope.values)].join(" ");
	return scope.objects.filter((observed) => !isKnown(scope, observed)).map(({ id, variant }) => `${where}: ${variant === "" ? "an object without a kind" : variant}, id ${id}`);
}
function filesOf({ name, providers, config, header, splitBy, scopes }, blocks) {
	const groups = /* @__PURE__ */ new Map();
	for (const scope of scopes) {
		const file = fileOf(scope, splitBy);
		groups.set(file, [...groups.get(file) ?? [], scope]);
	}
	if (groups.size < 2 || splitBy === "none") {
		const resources = blocks.map(({ block }) => block);
		return /* @__PURE__ */ new Map([["holdfast", {
			header,
			name,
			providers,
			config,
			resources,
			trailer: trailer(scopes)
		}]]);
	}
	const frame = {
		header,
		name,
		providers,
		config,
		resources: [],
		trailer: []
	};
	const parts = [...groups].map(([file, members]) => {
		return [file, {
			header: [],
			resources: blocks.filter(({ scope }) => members.includes(scope)).map(({ block }) => block),
			trailer: trailer(members)
		}];
	});
	return new Map([["holdfast", frame], ...parts]);
}
/** Side files are called `holdfast.STACK`, and the frame `holdfast`, so parts have neither name. */
function fileOf({ entry, values }, splitBy) {
	const name = [entry, ...splitBy === "scope" ? Object.values(values) : []].join("-").replaceAll(/[^\w-]+/gu, "-");
	return name === "holdfast" ? "holdfast-objects" : name;
}
function trailer(scopes) {
	const skipped = scopes.flatMap(skippedIn);
	return skipped.length === 0 ? [] : ["Live, but of kinds this version does not know, so left out:", ...skipped];
}
// src/engine/survey.ts
/** Lists scopes that need not be declared anywhere: one list each, however often one is named; rejects when one cannot be listed. */
async function survey(targets, context) {
	const connections = await connectAll(targets, context);
	const wanted = /* @__PURE__ */ new Map();
	for (const target of targets) {
		const { entry, token, values } = target;
		const origin = connections.get(entry)?.origin ?? "";
		const key = scopeKey(origin, token, values);
		if (!wanted.has(key)) wanted.set(key, {
			target,
			scope: {
				key,
				provider: entry,
				origin,
				type: token,
				values
			}
		});
	}
	const scopes = [...wanted.values()].map(({ scope }) => ({
		scope,
		expected: /* @__PURE__ */ new Set()
	}));
	const world = await observe(scopes, connections, context);
	return [...wanted].map(([key, { target }]) => {
		const { objects, failure } = world.get(key) ?? {
			objects: /* @__PURE__ */ new Map(),
			failure: void 0
		};
		if (failure !== void 0) throw failure;
		return {
			...target,
			objects: [...objects.values()]
		};
	});
}
async function connectAll(targets, context) {
	const entries = [...new Set(targets.map(({ entry }) => entry))];
	const opened = await Promise.all(entries.map((entry) => context.connect(entry)));
	return new Map(entries.map((entry, index) => [entry, opened[index]]));
}
// src/hosts/cli/export/adopt-exported.ts
/** Records exported objects in state without a write; their secrets count as what the variables say. */
async function adoptExported(invocation, directory, addresses, variables, format) {
	const { host } = invocation;
	const readable = variables.flatMap(({ name, value }) => value === void 0 || value === null ? [] : [[name, plain(value)]]);
	const env = {
		...Object.fromEntries(readable),
		...host.env
	};
	const left = new Set(variables.filter(({ name }) => env[name] === void 0).map(({ address }) => address));
	const inside = {
		...invocation,
		directory,
		host: {
			...host,
			env
		},
		flags: flagsFor(invocation, [...left], format)
	};
	if (left.size === addresses.length) return {
		adopted: 0,
		left: [...left]
	};
	let adopted = 0;
	await withSession(inside, { writes: true }, async ({ stack, context }) => {
		const trusting = {
			...stack,
			policy: {
				...stack.policy,
				adopt: "always"
			}
		};
		const { plan } = await apply(trusting, context, (planned) => approve(planned));
		const [problem] = plan.problems;
		if (problem !== void 0) throw problem.error;
		adopted = plan.changes.filter(({ action }) => action === "import").length;
		return 0;
	});
	return {
		adopted,
		left: [...left]
	};
}
/** Nothing may be sent: an object that differs from what was just read changed meanwhile, or its variable is wrong. */
function approve({ changes }) {
	const writing = changes.filter(({ requests }) => requests.length > 0).map(({ address }) => address);
	if (writing.length === 0) return Promise.resolve(true);
	const some = writing.slice(0, 5).join(", ");
	throw new HoldfastError("stale", `not everything is as it was exported: ${some} would be written to`, { advice: "Nothing was recorded. Look at `holdfast plan` in the new directory; a variable may hold another value." });
}
/** Flags for the new directory: where state lives stays as given, the manifest is the new one. */
function flagsFor({ flags }, left, format) {
	const specs = [
		...globalFlags,
		...manifestFlags,
		...stateFlags,
		...observeFlags,
		...applyFlags
	];
	const kept = specs.filter(({ name }) => ![
		"file",
		"recursive",
		"json",
		"no-exec"
	].includes(name));
	return derivedFlags(flags, kept, {
		file: format === "ts" ? [] : ["."],
		exclude: left,
		"missing-env": "unknown"
	}, specs);
}
// src/hosts/cli/export/export-folder.ts
/** Refuses a folder that has files in it; `force` writes beside them and over those of the same name. */
function requireRoom(directory, shown, force) {
	const entries = listing(directory, shown);
	if (entries === void 0 || entries.length === 0 || force) return;
	throw usage(`${shown} is not empty (${entries.slice(0, 3).join(", ")}${entries.length > 3 ? ", …" : ""})`, "Name another directory, or add --force to write beside what is there and over files of the same name.");
}
/** The names in a directory; undefined where there is none. */
function listing(directory, shown) {
	try {
		return readdirSync(directory).sort();
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw fileError("write", shown, error);
	}
}
/** Writes all files aside first and moves them into place only when all are whole. */
function writeFolder(directory, shown, files, uuid) {
	const exists = listing(directory, shown) !== void 0;
	const work = exists ? join(directory, `.export-${uuid}`) : `${directory}.export-${uuid}`;
	try {
		mkdirSync(work, { recursive: true });
		for (const [name, pieces] of files) writeWhole(work, name, pieces);
		if (!exists) {
			renameSync(work, directory);
			return;
		}
		for (const name of files.keys()) renameSync(join(work, name), join(directory, name));
	} catch (error) {
		throw error.code === void 0 || error instanceof TypeError ? error : fileError("write", shown, error);
	} finally {
		rmSync(work, {
			recursive: true,
			force: true
		});
	}
}
// src/hosts/cli/export/export-source.ts
const NO_MANIFEST = "name: export\nresources: {}\n";
/** Reads the manifest at hand as far as its provider entries go; without one, credentials come from the environment. */
async function openSource(invocation) {
	const { flags, directory, host } = invocation;
	const paths = flags.list("file");
	if (paths.includes("-")) throw usage("export cannot read a manifest from standard input", "Name its file.");
	const present = ["holdfast.yaml", "holdfast.config.ts"].some((name) => existsSync(join(directory, name)));
	if (paths.length > 0 || present) return {
		loaded: await loadManifest(invocation, {
			mode: "run",
			parts: "frame"
		}),
		manifest: await readFrame(frameRequest(invocation, paths))
	};
	const stdin = {
		...host.stdin,
		text: () => Promise.resolve(NO_MANIFEST)
	};
	const alone = {
		...invocation,
		host: {
			...host,
			stdin
		}
	};
	return { loaded: await loadManifest(alone, {
		mode: "run",
		parts: "frame",
		paths: ["-"]
	}) };
}
// src/declare/write/typescript-text.ts
const WIDTH = 100;
const NAME = /^[A-Za-z_$][\w$]*$/u;
const VARIABLE = /^\$\{env\.([A-Za-z_]\w*)\}$/u;
/** A value as an expression; whole-text variables become calls of `env`. */
function valueText(value, indent, at = indent.length) {
	if (typeof value === "string") return textLiteral(value);
	if (!isList(value) && !isObject(value)) return JSON.stringify(value);
	const members = isList(value) ? value.map((item) => (inner) => valueText(item, inner)) : Object.entries(value).map(([name, member]) => (inner) => `${nameText(name)}: ${valueText(member, inner)}`);
	const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
	if (members.length === 0) return `${open}${close}`;
	const flat = members.map((member) => member(indent)).join(", ");
	const padding = isList(value) ? "" : " ";
	if (!flat.includes("\n") && at + flat.length < WIDTH) return `${open}${padding}${flat}${padding}${close}`;
	const inner = `${indent}  `;
	return `${open}\n${members.map((member) => `${inner}${member(inner)},\n`).join("")}${indent}${close}`;
}
/** A member's name. */
function nameText(name) {
	if (name === "__proto__") return `['__proto__']`;
	return NAME.test(name) ? name : quoted(name);
}
function textLiteral(text) {
	const variable = VARIABLE.exec(text)?.[1];
	if (variable !== void 0) return `env(${quoted(variable)})`;
	return text.includes("\n") && !text.includes("\r") ? template(text) : quoted(text);
}
function quoted(text) {
	return `'${escapeSeparators(JSON.stringify(text).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("'", "\\'"))}'`;
}
function template(text) {
	return `\`${escapeSeparators(text.split("\n").map((line) => JSON.stringify(line).slice(1, -1).replaceAll("\\\"", "\"").replaceAll("\\t", "	")).join("\n").replaceAll("`", "\\`").replaceAll("${", () => "\\${"))}\``;
}
/** Line separators that editors and reviewers take for line breaks. */
function escapeSeparators(text) {
	return text.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
/** Comment lines, wrapped at words. */
function commentText(text, indent) {
	const lines = [];
	let line = "";
	for (const word of text.split(/\s+/u)) {
		if (line !== "" && indent.length + line.length + word.length + 4 > WIDTH) {
			lines.push(line);
			line = "";
		}
		line = line === "" ? word : `${line} ${word}`;
	}
	return [...lines, line].map((each) => `${indent}// ${each}`);
}
// src/declare/write/manifest-typescript.ts
/** The module that is the manifest; `parts` are modules beside it that bring further resources. */
function mainModule(manifest, parts, typed) {
	const { header, name = "", config = {}, providers = {}, resources, trailer } = manifest;
	const imports = parts.map((part) => `import { resources as ${aliasOf(part)} } from './${part}.ts';\n`);
	const spread = parts.map((part) => `    ...${aliasOf(part)},\n`);
	return [
		...header.flatMap((paragraph) => commentText(paragraph, "")).map((line) => `${line}\n`),
		importLine(resources, ["defineStack"], typed, [config, providers]),
		...imports,
		"\nexport default defineStack({\n",
		`  name: ${valueText(name, "  ")},\n`,
		...section("config", config),
		...section("providers", providers),
		...resources.length + parts.length === 0 ? ["  resources: {},\n"] : [
			"  resources: {\n",
			...spread,
			blocks(resources, typed),
			"  },\n"
		],
		"});\n",
		...trailer.flatMap((paragraph) => commentText(paragraph, "")).map((line) => `${line}\n`)
	].join("");
}
/** A module that brings resources to the manifest. */
function partModule({ resources, trailer }, typed) {
	return [
		importLine(resources, [], typed, []),
		`\nexport const resources = {\n${blocks(resources, typed).replaceAll(/^ {2}/gmu, "")}};\n`,
		...trailer.flatMap((paragraph) => commentText(paragraph, "")).map((line) => `${line}\n`)
	].join("").trimStart();
}
function section(name, content) {
	return Object.keys(content).length === 0 ? [] : [`  ${name}: ${valueText(content, "  ", WHOLE_LINE)},\n`];
}
/** Longer than any line may be, so that a section is always spread over several. */
const WHOLE_LINE = 1e3;
function importLine(resources, always, typed, others) {
	const calls = new Set(resources.map((block) => callOf(block, typed).split(".")[0] ?? ""));
	const values = [...others, ...resources.map(({ properties }) => properties.map(({ value }) => value))];
	const variables = /"\$\{env\.[A-Za-z_]\w*\}"/u.test(JSON.stringify(values));
	const names = [.../* @__PURE__ */ new Set([
		...always,
		...calls,
		...variables ? ["env"] : []
	])].sort();
	return names.length === 0 ? "" : `import { ${names.join(", ")} } from 'holdfast';\n`;
}
/** Typed where the types would take it: what a table does not know they refuse. */
function callOf({ type, options }, typed) {
	const [provider = "", name = ""] = type.split(":");
	if (!typed.has(type) || Object.hasOwn(options, "passthrough")) return "resource";
	return `${provider}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
function blocks(resources, typed) {
	return resources.map((block) => blockText(block, typed)).join("\n");
}
function blockText(block, typed) {
	const { name, comments, type, properties, options } = block;
	const call = callOf(block, typed);
	const first = call === "resource" ? [valueText(type, "")] : [];
	const values = Object.fromEntries(properties.map((property) => [property.name, property.value]));
	const rest = Object.keys(options).length === 0 ? [] : [valueText(options, "    ")];
	const given = [
		...first,
		valueText(values, "    ", WHOLE_LINE),
		...rest
	].join(", ");
	return `${comments.flatMap((paragraph) => commentText(paragraph, "    ")).map((line) => `${line}\n`).join("")}    ${nameText(name)}: ${call}(${given}),\n`;
}
function aliasOf(part) {
	return `in_${part.replaceAll(/\W/gu, "_")}`;
}
// src/hosts/cli/export/spell.ts
/** How manifests can be spelled. */
const spellings = {
	yaml: asYaml,
	ts: asTypescript
};
function asYaml(files) {
	const spelled = [...files].map(([name, file]) => [`${name}.yaml`, manifestYaml(file)]);
	return Promise.resolve(new Map(spelled));
}
async function asTypescript(files) {
	const modules = await Promise.all(Object.values(registry).map((load) => load()));
	const typed = new Set(modules.flatMap(({ provider }) => Object.values(provider.resources).map((type) => `${provider.name}:${type.name}`)));
	const parts = [...files.keys()].filter((name) => name !== "holdfast");
	const spelled = [...files].map(([name, file]) => name === "holdfast" ? ["holdfast.config.ts", [mainModule(file, parts, typed)]] : [`${name}.ts`, [partModule(file, typed)]]);
	return new Map(spelled);
}
// src/hosts/cli/export/tell-export.ts
/** Tells which files there are now, which variables to set and what could not be exported. */
function tellExport(done, { output, flags, host }) {
	if (flags.has("json")) output.out(`${jsonText(documentOf(done), 2)}\n`);
	else output.stream([...textOf(done, host.env)].map(neutral));
}
function documentOf({ exported, shown, files, adoption }) {
	return {
		format_version: "1.0",
		directory: shown,
		files,
		resources: exported.addresses,
		variables: exported.variables.map(({ name, address, path, value }) => ({
			name,
			address,
			path,
			readable: value !== void 0
		})),
		skipped: exported.skipped,
		...adoption !== void 0 && {
			adopted: adoption.adopted,
			not_adopted: adoption.left
		}
	};
}
function* textOf({ exported, shown, files, adoption, format }, env) {
	const count = exported.addresses.length;
	const where = files.length > 3 ? `${String(files.length)} files` : files.join(", ");
	yield `Exported ${count} ${count === 1 ? "resource" : "resources"} to ${shown}: ${where}.\n`;
	for (const skipped of exported.skipped) yield `Left out, of a kind not known to this version: ${skipped}.\n`;
	const unset = exported.variables.filter(({ name }) => env[name] === void 0);
	if (unset.length > 0) yield "\nSet these variables; the vendor never shows what they hold, or it is secret:\n";
	const width = unset.reduce((longest, { name }) => Math.max(longest, name.length), 0);
	for (const { name, address, path } of unset) yield `  ${name.padEnd(width)}  ${address}#${path}\n`;
	if (adoption !== void 0) yield* adoptionText(adoption);
	const all = format === "yaml" && files.length > 1 ? " -f ." : "";
	yield `\nLook at it with: holdfast plan -C ${shellWord(shown)}${all}\n`;
}
function* adoptionText({ adopted, left }) {
	yield `\nRecorded in state: ${String(adopted)}. Nothing was sent but reads.\n`;
	if (left.length === 0) return;
	yield `Not recorded, since their variables are not set: ${left.slice(0, 5).join(", ") + (left.length > 5 ? ` and ${String(left.length - 5)} more` : "")}. \`holdfast apply\` adopts them once they are.\n`;
}
// src/hosts/cli/export/export-targets.ts
/** The scopes that `--scope` names or, without it, those of every provider entry at hand. */
async function exportTargets(scopes, source, connections) {
	const asked = scopes.length > 0 ? scopes.map(parseScope) : await everyEntry(source);
	if (asked.length === 0) throw usage("there is nothing to export from", "Name a scope with --scope, e.g. --scope PROVIDER:PART=VALUE, or set the credentials of a provider in the environment.");
	return (await Promise.all(asked.map((one) => targetsOf(one, source, connections)))).flat();
}
/** A lone value stands for the one part a scope has. */
function parseScope(text) {
	const colon = text.indexOf(":");
	const entry = colon < 0 ? text : text.slice(0, colon);
	const values = (colon < 0 ? [] : text.slice(colon + 1).split(",")).map((part) => {
		const at = part.indexOf("=");
		return at < 0 ? ["", part.trim()] : [part.slice(0, at).trim(), part.slice(at + 1).trim()];
	});
	if (entry !== "" && values.every(([, value]) => value !== "")) return {
		text,
		entry,
		values: new Map(values)
	};
	throw usage(`--scope does not take ${JSON.stringify(text)}`, "Write --scope ENTRY:PART=VALUE.");
}
/** Entries of the manifest; without any, every provider whose credentials are in the environment. */
async function everyEntry({ loaded, manifest }) {
	const written = [...manifest?.providers.keys() ?? []];
	const names = [];
	for (const name of written.length > 0 ? written : Object.keys(registry)) if (written.length > 0 || (await loaded.entry(name)).entry !== void 0) names.push(name);
	return names.map((entry) => ({
		text: entry,
		entry,
		values: /* @__PURE__ */ new Map()
	}));
}
async function targetsOf(asked, source, connections) {
	const { provider } = await connections.get(asked.entry);
	const known = await entryOf(asked.entry, source);
	refuseForeignParts(asked, provider);
	return Object.values(provider.resources).map((type) => ({
		entry: asked.entry,
		token: `${provider.name}:${type.name}`,
		values: valuesOf(asked, type, known)
	}));
}
async function entryOf(name, { loaded }) {
	return loaded.stack.providers[name] ?? (await loaded.entry(name)).entry;
}
function refuseForeignParts({ text, values }, { resources }) {
	const known = Object.values(resources).flatMap(({ scope }) => scope.map(({ name }) => name));
	const foreign = [...values.keys()].find((name) => name !== "" && !known.includes(name));
	if (foreign === void 0) return;
	const parts = known.length === 0 ? "It has one scope without parts." : `Its parts: ${known.join(", ")}.`;
	throw usage(`--scope ${text}: there is no part ${foreign}`, `${parts}${suggestion(foreign, known)}`);
}
function valuesOf({ text, entry, values }, { scope }, known) {
	const alone = scope.length === 1 ? values.get("") : void 0;
	const parts = scope.map(({ name, fromConfig, pattern }) => {
		const value = values.get(name) ?? alone ?? defaultOf(fromConfig, known);
		if (value === void 0) throw usage(`${text} does not say which ${name}`, `There is no way to ask this vendor for all of them: name each with --scope ${entry}:${name}=VALUE.`);
		if (pattern !== void 0 && !new RegExp(pattern, "u").test(value)) throw usage(`${text}: ${name} does not have the right form`, `It must match ${pattern}.`);
		return [name, value];
	});
	return Object.fromEntries(parts);
}
function defaultOf(key, entry) {
	const value = key === void 0 ? void 0 : entry?.values[key];
	return value === void 0 || value === null || hasUnknown(value) ? void 0 : plain(reveal(value));
}
// src/hosts/cli/commands/export.ts
/** `holdfast export [DIR]`: manifests for everything that lives in some scopes. */
async function run(invocation) {
	const { flags, host, directory } = invocation;
	const target = resolve(directory, invocation.arguments[0] ?? ".");
	const shown = relative(host.cwd, target) || ".";
	requireRoom(target, shown, flags.has("force"));
	const exported = await readLive(invocation, target);
	const format = flags.text("format") === "ts" ? "ts" : "yaml";
	const files = await spellings[format](exported.files);
	writeFolder(target, shown, files, host.uuid());
	const { addresses, variables } = exported;
	let adoption;
	if (flags.has("adopt")) adoption = await adoptExported(invocation, target, addresses, variables, format);
	tellExport({
		exported,
		shown,
		files: [...files.keys()],
		adoption,
		format
	}, invocation);
	return 0;
}
async function readLive(invocation, target) {
	const { flags, output, host } = invocation;
	const interrupts = new Interrupts(invocation, false);
	const reporter = new RunReporter(invocation, false);
	const source = await openSource(invocation);
	const connections = new Connections(invocation, source.loaded, interrupts);
	try {
		const targets = await exportTargets(flags.list("scope"), source, connections);
		const providers = await Promise.all(targets.map(async ({ entry }) => (await connections.get(entry)).provider));
		const types = typesOf(providers);
		const scopes = await survey(targets, {
			types: (token) => types.get(token),
			connect: (entry) => connections.get(entry),
			clock: host.clock,
			emit: reporter.emit,
			options: { parallelism: Math.max(1, flags.count("parallelism") ?? 10) }
		});
		const reserved = providers.flatMap(({ config }) => Object.values(config).flatMap(({ env = [] }) => env));
		const exported = exportManifests({
			...requestFor(invocation, source, target, scopes, types),
			reserved
		});
		for (const { value } of exported.variables) if (value !== void 0) output.mask.add(value);
		return exported;
	} catch (error) {
		throw interrupts.explain(error);
	} finally {
		await connections.close();
		reporter.close();
		interrupts.close();
	}
}
function typesOf(providers) {
	const all = providers.flatMap(({ name, resources }) => Object.values(resources).map((type) => [`${name}:${type.name}`, type]));
	return new Map(all);
}
function requestFor({ flags, toolVersion }, { manifest, loaded }, target, scopes, types) {
	const used = new Set(scopes.map(({ entry }) => entry));
	const entries = manifest === void 0 ? {
		providers: {},
		config: {}
	} : copyEntries(manifest, used, target);
	const fallback = manifest === void 0 ? nameFrom(target) : loaded.stack.name;
	return {
		...entries,
		name: flags.text("name") ?? fallback,
		scopes: scopes.flatMap((scope) => {
			const type = types.get(scope.token);
			return type === void 0 ? [] : [{
				...scope,
				type
			}];
		}),
		splitBy: flags.text("split-by") ?? "provider",
		header: [`Exported by Holdfast ${toolVersion}. Properties left out are as the vendor has them by default.`]
	};
}
/** A stack is called like its directory unless it is told otherwise. */
function nameFrom(target) {
	const name = basename(target).replaceAll(/[^A-Za-z0-9._-]+/gu, "-").replace(/^[^A-Za-z0-9]+/u, "");
	return name === "" ? "exported" : name.slice(0, 100);
}
export { run };

//# sourceMappingURL=export-DhWj65zy.js.map