import { a as isGroup, i as isDeclaration, t as PARAMETERS } from "./define-stack-Bje2UOTH.js";
import { b as SENSITIVE, i as isObject, u as formatAddress } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { B as reveal, L as hasSecret, R as hasUnknown } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { b as errorCode, c as Commands, h as SourceFile, l as Parameters, o as Budget, r as readSideFiles, s as Environment, u as FAILED } from "./manifest-pulumi-Dx6THbTB.js";
import { c as SecretRegistry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { a as adviceFor$1, c as placeOfSyntaxError, i as whatItIs, l as userFrames, n as isError, o as describeFrames, r as isRecord, s as frameIn } from "./manifest-late-pulumi-BOBXz3a8.js";
import { relative } from "node:path";
import { realpathSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
// src/declare/typescript/given-config.ts
/** Thrown into the module where it asks for a parameter whose value has a problem, which has been reported. */
var GivenProblem = class extends Error {};
/** `context.config`: values of declared parameters, each looked up when asked for; else what the stack gives, as it is. */
function givenConfig(file, declared, request, findings) {
	const stack = readSideFiles([{
		file,
		root: {
			kind: "map",
			entries: /* @__PURE__ */ new Map(),
			start: 0,
			end: 0,
			weight: 0
		}
	}], request.stack, findings);
	if (declared === void 0) return {
		...plainValues(stack),
		...request.config
	};
	return declaredValues(file, declared, request, stack, findings);
}
function plainValues(stack) {
	return Object.fromEntries([...stack].map(([name, { entry }]) => [name, plainOf(entry.value)]));
}
function plainOf(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map(plainOf);
	return Object.fromEntries([...node.entries].map(([name, entry]) => [name, plainOf(entry.value)]));
}
function declaredValues(file, section, request, stack, findings) {
	const blocks = section.value.kind === "map" ? [...section.value.entries.values()] : [];
	const declared = new Map(blocks.map((entry) => [entry.name, {
		file,
		section: "config",
		entry
	}]));
	const sources = {
		given: request.config,
		environment: request.env,
		stack,
		declared
	};
	const parameters = new Parameters(sources);
	const world = worldOf(parameters, request, findings);
	const config = {};
	for (const name of declared.keys()) Object.defineProperty(config, name, {
		enumerable: true,
		get: () => handOut(name, parameters, world)
	});
	return config;
}
/** Secrets, unknown values and text that would be interpolated again are handed out as expressions. */
function handOut(name, parameters, world) {
	const before = world.findings.list().length;
	const value = parameters.get(name, world) ?? null;
	if (world.findings.list().length > before) throw new GivenProblem(name);
	const open = value !== FAILED && !hasSecret(value) && !hasUnknown(value) ? reveal(value) : void 0;
	return open === void 0 || interpolates(open) ? `\${config.${name}}` : structuredClone(open);
}
function interpolates(value) {
	if (typeof value === "string") return value.includes("${");
	if (Array.isArray(value)) return value.some(interpolates);
	return isObject(value) && Object.values(value).some(interpolates);
}
/** What looking up a parameter may draw on; commands do not run yet, so their output is handed out as an expression. */
function worldOf(parameters, request, findings) {
	return {
		findings,
		secrets: new SecretRegistry(),
		environment: new Environment(request.env, /* @__PURE__ */ new Set(), request.missingEnv),
		budget: new Budget(),
		commands: {
			allowed: "unknown",
			commands: new Commands(request.env)
		},
		config: () => void 0,
		configNames: () => parameters.names(),
		refer: ({ written }) => ({
			summary: `${written} cannot be used here`,
			detail: ""
		}),
		mayLackScope: false,
		parsed: /* @__PURE__ */ new Map()
	};
}
// src/declare/typescript/locate-in-module.ts
/** Comments, templates and texts; a text that is not closed ends with its line. */
const QUIET = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|`(?:\\[\s\S]|[^`\\])*`?|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/gu;
const CLOSING = /* @__PURE__ */ new Set([
	")",
	"]",
	"}"
]);
const OPENING = /* @__PURE__ */ new Set([
	"(",
	"[",
	"{"
]);
/** The text with everything blanked that is neither code nor a quoted name of a member; offsets stay the same. */
function codeOf(text) {
	return text.replaceAll(QUIET, (quiet, offset) => {
		return quiet !== "" && `'"`.includes(quiet[0] ?? " ") && /^\s*:/u.test(text.slice(offset + quiet.length, offset + quiet.length + 20)) ? quiet : quiet.replaceAll(/[^\n]/gu, " ");
	});
}
/**
* Where a value most likely stands in the code of a module: each name of the way is looked for after the one before
* it. `inCall`: the search begins at a call and stays inside its brackets. A name that is computed is not found; the
* place is then that of what is around it.
*/
function locateInModule(code, from, inCall, steps) {
	const begin = inCall ? from : Math.max(0, code.search(/^export\s+default\b/mu));
	let found = {
		start: begin,
		end: begin + wordAt(code, begin)
	};
	let at = inCall ? from : 0;
	const limit = inCall ? endOfCall(code, from) : code.length;
	for (const step of steps) {
		const next = typeof step === "number" ? void 0 : findName(code, step, at, limit);
		if (next === void 0) continue;
		found = next;
		at = next.end;
	}
	return found;
}
function wordAt(code, start) {
	return Math.max(1, /^[\w$.]*/u.exec(code.slice(start, start + 100))?.[0].length ?? 1);
}
/** A member's name with what follows a name: a colon, or the end of a shorthand. */
function findName(code, name, from, limit) {
	const escaped = name.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
	const pattern = new RegExp(`(?<![\\w$.])(["']?)${escaped}\\1(?=\\s*[:,}(])`, "gu");
	pattern.lastIndex = from;
	const match = pattern.exec(code);
	if (match === null || match.index >= limit) return void 0;
	return {
		start: match.index,
		end: match.index + match[0].length
	};
}
/** The offset after the bracket that closes the first one opened; the end where none does. */
function endOfCall(code, from) {
	let depth = 0;
	for (let at = from; at < code.length; at += 1) {
		const character = code[at] ?? "";
		if (OPENING.has(character)) depth += 1;
		if (CLOSING.has(character) && (depth -= 1) <= 0) return at + 1;
	}
	return code.length;
}
// src/declare/typescript/module-file.ts
/**
* A manifest that was run. Its values have no place in the text, so each has a number in place of an offset; where it
* stands is found out when a message needs it, from the stack of the declaration and the names on the way.
*/
var ModuleFile = class extends SourceFile {
	#written;
	#path;
	#code;
	#numbered = [];
	constructor(written, path) {
		super(written.filename, "", written.directory);
		this.#written = written;
		this.#path = path;
	}
	/** The number of a value one step below another; the top is a step from nothing. */
	number(parent, step, origin) {
		this.#numbered.push({
			parent,
			step,
			...origin && { origin }
		});
		return this.#numbered.length - 1;
	}
	pathOf(number) {
		return this.#way(number).slice(1).map(({ step }) => step);
	}
	offsetOf(number) {
		return this.#spanOf(number).start;
	}
	position(number) {
		return this.range(number).start;
	}
	range(number) {
		const { start, end } = this.#spanOf(number);
		return this.#written.range(start, end);
	}
	#spanOf(number) {
		const way = this.#way(number);
		const made = way.findLastIndex(({ origin }) => origin !== void 0);
		const frame = made < 0 ? void 0 : frameIn(way[made]?.origin?.stack ?? "", this.#path);
		const steps = way.slice(frame === void 0 ? 1 : made + 1).map(({ step }) => step);
		const from = frame === void 0 ? 0 : (this.#written.lineStarts[frame.line - 1] ?? 0) + frame.column - 1;
		return locateInModule(this.#code ??= codeOf(this.#written.text), from, frame !== void 0, steps);
	}
	frame(range) {
		return this.#written.frame(range);
	}
	#way(number) {
		const way = [];
		for (let at = this.#numbered[number]; at !== void 0; at = this.#numbered[at.parent]) way.unshift(at);
		return way;
	}
};
// src/declare/typescript/never-settled.ts
/** A module took longer than it may. */
var NeverSettled = class extends Error {
	limitMs;
	constructor(limitMs) {
		super("the module has not settled");
		this.limitMs = limitMs;
	}
};
/** What a promise gives, unless it takes too long. A loop that never yields cannot be ended from inside. */
async function settled(work, limitMs) {
	let timer;
	const limit = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new NeverSettled(limitMs)), limitMs);
	});
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}
// src/declare/typescript/place-of-fault.ts
/** The nearest frame in the manifest itself, as a place. */
function placeOfFrame(frames, file, path) {
	const frame = frames.find((candidate) => candidate.path === path);
	if (frame === void 0) return void 0;
	const start = (file.lineStarts[frame.line - 1] ?? 0) + frame.column - 1;
	return {
		file,
		start,
		end: start + (/^[\w$]+/u.exec(file.text.slice(start, start + 100))?.[0] ?? " ").length
	};
}
/** Where the manifest imports what a message says was not found; the top, where something else does. */
function placeOfImport({ message }, file) {
	const missing = /'([^']+)'/u.exec(message)?.[1] ?? "";
	const near = relative(file.directory, missing);
	for (const name of [
		missing,
		`./${near}`,
		near
	].filter((candidate) => candidate !== "")) {
		const start = Math.max(file.text.indexOf(`'${name}'`), file.text.indexOf(`"${name}"`));
		if (start >= 0) return {
			file,
			start,
			end: start + name.length + 2
		};
	}
	return {
		file,
		start: 0,
		end: 0
	};
}
// src/declare/typescript/without-variables.ts
/** A message without the values of the variables that a source text names: a module reads them itself, so none is known to be secret. */
function withoutVariables(message, source, env) {
	return [...new Set(source.match(/\b[A-Za-z_]\w*\b/gu))].map((name) => Object.hasOwn(env, name) ? env[name] ?? "" : "").filter((value) => value.length >= 8).reduce((text, value) => text.replaceAll(value, SENSITIVE), message);
}
// src/declare/typescript/module-problem.ts
/** Says why running a module failed: in the user's terms and with the user's part of the stack. */
function reportFailure(error, failed, findings) {
	const { file } = failed;
	if (error instanceof NeverSettled) {
		const summary = `${file.filename} has not settled after ${String(error.limitMs / 1e3)} s`;
		findings.error(topOf(file), summary, "A promise that it awaits or returns is neither fulfilled nor rejected. Look for a missing resolve, or for an answer that never comes.");
	} else if (!isError(error)) findings.error(topOf(file), `${file.filename} threw ${whatItIs(error)}`, "Throw an Error: it tells where.");
	else reportError(error, failed, findings);
}
/** Says that a module gives no manifest. */
function reportShape(file, findings) {
	findings.error(topOf(file), `${file.filename} gives no manifest`, "Write: export default defineStack({ name, resources }), or a function that returns such an object.");
}
function reportError(error, { file, path, env }, findings) {
	const stack = typeof error.stack === "string" ? error.stack : "";
	const syntax = placeOfSyntaxError(stack);
	const frames = syntax === void 0 ? userFrames(stack) : [syntax];
	const place = placeOfFrame(frames, file, path) ?? placeOfImport(error, file);
	const marked = file.text.slice(place.start, place.end);
	const advice = adviceFor$1(errorCode(error), error instanceof SyntaxError || syntax !== void 0, marked);
	const elsewhere = syntax !== void 0 && syntax.path !== path;
	const shown = advice === void 0 || elsewhere ? describeFrames(frames, file.directory) : "";
	const first = (error.message.split("\n", 1)[0] ?? "").replaceAll(`${file.directory}/`, "");
	const sentence = withoutVariables(`${error.name}: ${first}`, file.text, env);
	const summary = `${file.filename} ${advice === void 0 ? "threw" : "cannot be run:"} ${sentence}`;
	findings.error(place, summary, [shown, advice ?? ""].filter((part) => part !== "").join("\n"));
}
function topOf(file) {
	return {
		file,
		start: 0,
		end: 0
	};
}
// src/declare/typescript/declaration-names.ts
const MARKED = /\$\{resources\.(<[0-9a-z]+>)/gu;
/** The addresses of declarations, which they do not know themselves: they are named by where they stand. */
var DeclarationNames = class {
	#addresses = /* @__PURE__ */ new Map();
	repetitions;
	constructor(resources) {
		const named = Object.entries(resources).flatMap(([name, value]) => addressesOf(name, value));
		this.repetitions = named.flatMap(({ block, address, mark }) => {
			const first = this.#addresses.get(mark);
			if (first !== void 0) return [{
				block,
				address,
				first
			}];
			this.#addresses.set(mark, address);
			return [];
		});
	}
	/** The name to write under `dependsOn`. */
	nameOf({ mark }) {
		return this.#addresses.get(mark) ?? `\${resources.${mark}}`;
	}
	/** Puts names in where text refers to declarations by mark; undefined where one of them is not declared. */
	putIn(text) {
		if (!text.includes("${resources.<")) return text;
		if ([...text.matchAll(MARKED)].map(([, mark = ""]) => mark).some((mark) => !this.#addresses.has(mark))) return void 0;
		return text.replaceAll(MARKED, (_, mark) => `\${resources.${this.#addresses.get(mark) ?? mark}`);
	}
};
function addressesOf(block, value) {
	if (isDeclaration(value)) return [{
		block,
		address: block,
		mark: value.mark
	}];
	if (!isGroup(value)) return [];
	const named = [...value.members].filter(([, member]) => isDeclaration(member)).map(([key, { mark }]) => ({
		block,
		address: formatAddress(block, String(key)),
		mark
	}));
	return [{
		block,
		address: block,
		mark: value.mark
	}, ...named];
}
// src/declare/typescript/module-values.ts
const MAX_DEPTH = 100;
const REFUSED = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** Turns plain values into nodes; what cannot stand in a manifest is reported with its path. */
var ModuleValues = class {
	#file;
	#findings;
	#open = /* @__PURE__ */ new Set();
	/** Addresses of the declarations that text may refer to. */
	names;
	constructor(file, findings) {
		this.#file = file;
		this.#findings = findings;
	}
	/** A member of a map; one that is undefined is not there. */
	member(parent, name, value, depth = 0, origin) {
		if (value === void 0) return void 0;
		const at = this.#file.number(parent, name, origin);
		if (REFUSED.has(name)) {
			this.error(at, `"${name}" cannot be a key`, "The name has a meaning of its own in JavaScript.");
			return;
		}
		return {
			name,
			start: at,
			end: at,
			value: this.#node(at, value, depth)
		};
	}
	/** The value as an object; anything else is reported. */
	recordOf(value, at, what) {
		if (isRecord(value)) return value;
		this.error(at, `${what} must be an object, not ${whatItIs(value)}`);
	}
	error(at, summary, detail = "") {
		const place = {
			file: this.#file,
			start: at,
			end: at,
			path: this.#file.pathOf(at)
		};
		this.#findings.error(place, summary, detail);
	}
	#node(at, value, depth) {
		if (typeof value === "string") return scalar(at, this.#text(at, value));
		if (typeof value === "boolean" || value === null) return scalar(at, value);
		if (typeof value === "number") return scalar(at, this.#checked(at, value));
		if (typeof value === "object" && !this.#open.has(value) && depth < MAX_DEPTH) {
			this.#open.add(value);
			const node = this.#structure(at, value, depth + 1);
			this.#open.delete(value);
			if (node !== void 0) return node;
		}
		this.#refuse(at, value);
		return scalar(at, null);
	}
	#structure(at, value, depth) {
		if (Array.isArray(value)) {
			const items = value.map((item, index) => this.#node(this.#file.number(at, index), item, depth));
			return {
				kind: "list",
				items,
				start: at,
				end: at,
				weight: weightOf(items)
			};
		}
		if (!isRecord(value)) return void 0;
		return mapOf(at, Object.entries(value).map(([name, member]) => this.member(at, name, member, depth)));
	}
	#text(at, text) {
		const named = this.names === void 0 ? text : this.names.putIn(text);
		if (named !== void 0) return named;
		this.error(at, "this refers to a resource that is not declared", "Put the resource it was taken from under \"resources\".");
		return "";
	}
	#checked(at, value) {
		if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return value;
		this.error(at, `${String(value)} cannot be stored exactly`, "Write it as text; ids are texts.");
		return null;
	}
	#refuse(at, value) {
		if (typeof value === "object" && value !== null && this.#open.has(value)) this.error(at, "this value contains itself");
		else if (isDeclaration(value) || isGroup(value)) this.error(at, "a resource cannot stand here", "Use .ref('id') for its id, or declare it under resources.");
		else if (isRecord(value) || Array.isArray(value)) this.error(at, "this value is nested too deeply");
		else this.error(at, `${whatItIs(value)} cannot stand in a manifest`, adviceFor(value));
	}
};
function adviceFor(value) {
	if (value instanceof Promise) return "Await it; the function that makes the manifest may be async.";
	return "A manifest holds texts, numbers, booleans, null, lists and plain objects.";
}
function scalar(at, value) {
	return {
		kind: "scalar",
		value,
		start: at,
		end: at,
		weight: typeof value === "string" ? value.length + 1 : 6
	};
}
/** A map of the members that are there. */
function mapOf(at, entries) {
	const present = entries.filter((entry) => entry !== void 0);
	const weight = weightOf(present.map(({ value }) => value));
	return {
		kind: "map",
		entries: new Map(present.map((entry) => [entry.name, entry])),
		start: at,
		end: at,
		weight
	};
}
function weightOf(nodes) {
	return nodes.reduce((sum, { weight }) => sum + weight, 2);
}
// src/declare/typescript/module-tree.ts
/** Turns what a module gives into the tree that a YAML file with the same content gives. */
var ModuleTree = class {
	#file;
	#values;
	#top;
	#names = new DeclarationNames({});
	constructor(file, findings) {
		this.#file = file;
		this.#values = new ModuleValues(file, findings);
		this.#top = file.number(-1, "");
	}
	/** The whole manifest; undefined after its shape was reported. */
	root(definition) {
		const members = this.#values.recordOf(definition, this.#top, "a manifest");
		if (members === void 0) return void 0;
		const { resources } = members;
		this.#names = new DeclarationNames(isRecord(resources) ? resources : {});
		this.#values.names = this.#names;
		const entries = Object.entries(members).map(([name, value]) => name === "resources" && value !== void 0 ? this.#resources(value) : this.#values.member(this.#top, name, value));
		return mapOf(this.#top, entries);
	}
	/** One section by itself, made elsewhere and before the rest is known. */
	section(name, value, origin) {
		return this.#values.member(this.#top, name, value, 0, origin);
	}
	#resources(value) {
		const at = this.#file.number(this.#top, "resources");
		const members = this.#values.recordOf(value, at, "\"resources\"");
		if (members === void 0) return void 0;
		for (const { block, address, first } of this.#names.repetitions) {
			const summary = `${address} and ${first} are the same declaration`;
			this.#values.error(this.#file.number(at, block), summary, "Declare each of them by a call of its own.");
		}
		return {
			name: "resources",
			start: at,
			end: at,
			value: mapOf(at, Object.entries(members).map(([name, block]) => this.#block(at, name, block)))
		};
	}
	#block(parent, name, value) {
		if (!isDeclaration(value) && !isGroup(value)) return this.#values.member(parent, name, value);
		const at = this.#file.number(parent, name, value.origin);
		return {
			name,
			start: at,
			end: at,
			value: isGroup(value) ? this.#group(at, value) : this.#declared(at, value)
		};
	}
	#declared(at, { type, properties, options }) {
		const bare = isRecord(options) && Object.keys(options).length === 0;
		return mapOf(at, [
			this.#values.member(at, "type", type),
			this.#values.member(at, "properties", properties),
			bare ? void 0 : this.#values.member(at, "options", this.#optionsOf(options))
		]);
	}
	/** Resources under `dependsOn` are written as their names. */
	#optionsOf(options) {
		if (!isRecord(options) || options["dependsOn"] === void 0) return options;
		const given = options["dependsOn"];
		const dependsOn = (Array.isArray(given) ? given : [given]).map((one) => isDeclaration(one) || isGroup(one) ? this.#names.nameOf(one) : one);
		return {
			...options,
			dependsOn
		};
	}
	#group(at, { members }) {
		const [first] = members.values();
		const type = isDeclaration(first) ? first.type : void 0;
		const instances = /* @__PURE__ */ new Map();
		for (const [key, member] of members) {
			const map = this.#instance(at, key, member, type);
			if (map !== void 0) instances.set(String(key), map);
		}
		const own = {
			type,
			forEach: [...instances.keys()]
		};
		return {
			...mapOf(at, Object.entries(own).map(([name, value]) => this.#values.member(at, name, value))),
			instances
		};
	}
	#instance(parent, key, member, type) {
		if (!isDeclaration(member)) {
			const what = whatItIs(member);
			this.#values.error(parent, "the function under forEach must return a resource", `It returned ${what}.`);
			return;
		}
		const at = this.#file.number(parent, key, member.origin);
		if (member.type === type) return this.#declared(at, member);
		this.#values.error(at, "all resources of a group have one type", `The first is ${String(type)}.`);
	}
};
// src/declare/typescript/read-module.ts
/** Reads a manifest by running it: Node removes the types itself, so nothing is built. */
function moduleReader(request) {
	return (file, path, findings) => new ModuleRun(file, path, request, findings).read();
}
var ModuleRun = class {
	#written;
	#file;
	#path;
	#request;
	#findings;
	#tree;
	#parameters;
	constructor(file, path, request, findings) {
		this.#written = file;
		this.#path = realpathSync(path);
		this.#file = new ModuleFile(file, this.#path);
		this.#request = request;
		this.#findings = findings;
		this.#tree = new ModuleTree(this.#file, findings);
	}
	async read() {
		try {
			const definition = await settled(this.#definition(), this.#request.limitMs);
			return this.#document(definition);
		} catch (error) {
			if (!(error instanceof GivenProblem)) reportFailure(error, this.#failed(), this.#findings);
			return;
		}
	}
	#failed() {
		return {
			file: this.#written,
			path: this.#path,
			env: this.#request.env
		};
	}
	async #definition() {
		const exported = await (await import(addressOf(this.#path)))["default"];
		return typeof exported === "function" ? await this.#call(exported) : exported;
	}
	#call(build) {
		const { stack } = this.#request;
		const given = PARAMETERS in build ? build[PARAMETERS] : void 0;
		if (given !== void 0) this.#parameters = this.#tree.section("config", given.declared, given.origin);
		return build({
			stack,
			config: givenConfig(this.#file, this.#parameters, this.#request, this.#findings)
		});
	}
	#document(definition) {
		if (definition === void 0) {
			reportShape(this.#written, this.#findings);
			return;
		}
		const root = this.#tree.root(definition);
		if (root === void 0) return void 0;
		const config = this.#parameters;
		if (config === void 0) return {
			file: this.#file,
			root
		};
		const again = root.entries.get("config");
		if (again !== void 0) {
			const place = {
				file: this.#file,
				start: again.start,
				end: again.end,
				path: ["config"]
			};
			this.#findings.error(place, "the parameters are declared twice", "They were given to defineStack already.");
		}
		return {
			file: this.#file,
			root: {
				...root,
				entries: new Map([...root.entries, ["config", config]])
			}
		};
	}
};
const imported = /* @__PURE__ */ new Map();
/** A file that was run before and has changed since is another module; what it imports is not run again. */
function addressOf(path) {
	const { href } = pathToFileURL(path);
	const { mtimeMs } = statSync(path);
	const before = imported.get(path);
	const now = before === void 0 || before === String(mtimeMs) ? void 0 : `${href}?changed=${mtimeMs}`;
	if (before === void 0) imported.set(path, String(mtimeMs));
	return now ?? href;
}
export { moduleReader };

//# sourceMappingURL=read-module-M9vHkuS0.js.map