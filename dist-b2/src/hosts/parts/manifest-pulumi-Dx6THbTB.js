import { E as DANGEROUS, S as Template, T as isValueObject, _ as scanPath, f as parseAddress, g as parsePath, i as isObject, l as NAME, m as formatPath, o as mapMembers, t as canonical, u as formatAddress, w as Unknown, x as Secret, y as Reference } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { B as reveal, G as fieldAt, K as fieldNamed, L as hasSecret, R as hasUnknown, c as keyOfDesired, f as slotOf, h as scopeKey, n as endOfAccept, q as fieldsOf, s as shellWord } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { _ as landingOf, b as suggest, c as SecretRegistry, d as chooseGroup, f as missingAlternatives, g as inside, h as hide, l as probe, m as convertText, n as validatorFor, o as validateProbe, p as OPEN, u as referencesIn, v as didYouMean, y as oneOf } from "./manifest-pulumi-provider-ygYzToPV.js";
import { n as OWN_SECRETS, t as OWN_ADDRESSES } from "./start-pulumi-lFB5KW1Y.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { createHash } from "node:crypto";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import { existsSync, readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { EVENT_ID, SCALAR_STYLE, YAMLException, getScalarValue, parseEvents } from "js-yaml";
import { execFile } from "node:child_process";
// src/declare/expression.ts
const ROOTS$1 = [
	"env",
	"config",
	"each",
	"resources"
];
const FORMS = "Forms: ${env.NAME}, ${env.NAME:-default}, ${config.NAME}, ${each.key}, ${resources.NAME.PROPERTY}.";
/** Splits text at its interpolations; `$${` stands for a literal `${`. The grammar has paths and no expressions. */
function parseInterpolation(text) {
	const parts = [];
	let literal = "";
	let at = 0;
	for (;;) {
		const next = text.indexOf("${", at);
		if (next < 0) break;
		if (text[next - 1] === "$" && next > at) {
			literal += `${text.slice(at, next - 1)}\${`;
			at = next + 2;
			continue;
		}
		literal += text.slice(at, next);
		const expression = readExpression(text, next);
		if ("summary" in expression) return expression;
		if (literal !== "") parts.push(literal);
		literal = "";
		parts.push(expression);
		at = next + expression.written.length;
	}
	literal += text.slice(at);
	if (literal !== "" || parts.length === 0) parts.push(literal);
	return parts;
}
function readExpression(text, start) {
	const close = text.indexOf("}", start);
	const scanned = scanPath(text, start + 2);
	const written = text.slice(start, close < 0 ? start + 40 : close + 1);
	if (close < 0) return {
		written,
		summary: "\"${\" is never closed",
		detail: "Add \"}\", or write \"$${\" where the text itself is meant."
	};
	if (scanned === void 0) return unreadable(written);
	const [root, ...steps] = scanned.steps;
	const known = ROOTS$1.find((candidate) => candidate === root);
	if (known === void 0) return unknownRoot(String(root), written);
	if (text[scanned.end] === "}") return checked({
		root: known,
		steps,
		written: text.slice(start, scanned.end + 1)
	});
	if (!text.startsWith(":-", scanned.end)) return unreadable(written);
	const end = text.indexOf("}", scanned.end);
	return checked({
		root: known,
		steps,
		fallback: text.slice(scanned.end + 2, end),
		written: text.slice(start, end + 1)
	});
}
function checked(expression) {
	const { root, steps, fallback, written } = expression;
	if (fallback !== void 0 && root !== "env") return {
		written,
		summary: `${written}: only env takes a default`,
		detail: "Give the parameter a default under config instead."
	};
	if (root === "env" && (steps.length !== 1 || typeof steps[0] !== "string")) return {
		written,
		summary: `${written} names no environment variable`,
		detail: "Write ${env.NAME}."
	};
	if (steps.length === 0 || steps.includes("*")) return unreadable(written);
	if (root === "each" && steps[0] !== "key" && steps[0] !== "value") return {
		written,
		summary: `${written}: each has only key and value`,
		detail: didYouMean(String(steps[0]), ["key", "value"])
	};
	return expression;
}
function unreadable(written) {
	const detail = `${FORMS} There are no spaces and no expressions inside. For the text itself write "$${written}".`;
	return {
		written,
		summary: `${written} cannot be read`,
		detail
	};
}
function unknownRoot(root, written) {
	const advice = [
		didYouMean(root, ROOTS$1),
		FORMS,
		`For the text itself write "$${written}".`
	];
	return {
		written,
		summary: `${written}: nothing is called ${root}`,
		detail: advice.filter((line) => line !== "").join(" ")
	};
}
// src/declare/manifest.ts
/** The path of a block in its file. */
function pathOf(block) {
	return [block.section, block.entry.name];
}
/** The name of a block, as a place. */
function placeOfName(block) {
	return {
		file: block.file,
		start: block.entry.start,
		end: block.entry.end,
		path: pathOf(block)
	};
}
/** A node or entry in a file, as a place. */
function placeIn(file, span, path) {
	return {
		file,
		start: span.start,
		end: span.end,
		path
	};
}
/** A literal text member of a block, or undefined. */
function textOf$1(block, name) {
	const { value } = block.entry;
	const member = value.kind === "map" ? value.entries.get(name)?.value : void 0;
	return member?.kind === "scalar" && typeof member.value === "string" ? member.value : void 0;
}
// src/declare/backend.ts
/** Where state is kept when nothing is said. */
const DEFAULT_BACKEND = "file:.holdfast";
/**
* Reads `backend` as it is written, with `${env.…}` left in: it may hold a password, and only whoever connects needs
* it. Its variables are checked and their values remembered as secrets.
*/
function readBackend(single, world) {
	if (single === void 0) return DEFAULT_BACKEND;
	const { file, entry } = single;
	const place = placeIn(file, entry.value, ["backend"]);
	const text = entry.value.kind === "scalar" ? entry.value.value : void 0;
	if (typeof text !== "string" || text === "") {
		world.findings.error(place, "\"backend\" must be text", "E.g. file:.holdfast");
		return DEFAULT_BACKEND;
	}
	const parts = parseInterpolation(text);
	if ("summary" in parts) {
		world.findings.error(place, parts.summary, parts.detail);
		return DEFAULT_BACKEND;
	}
	for (const part of parts) {
		if (typeof part === "string") continue;
		const name = String(part.steps[0]);
		const value = part.root === "env" ? world.environment.get(name) ?? part.fallback : void 0;
		if (part.root !== "env") world.findings.error(place, `${part.written} cannot be used in backend`, "Only ${env.NAME} can: the state is opened first.");
		else if (value !== void 0) {
			if (!world.environment.isPublic(name)) world.secrets.secret(value);
		} else if (world.environment.missing === "error") world.findings.error(place, `the environment variable ${name} is not set`, `Set ${name}; backend needs it.`);
	}
	return text;
}
/** The backend's address with its variables put in, for whoever connects. The result may be secret. */
function revealBackend(backend, env) {
	const parts = parseInterpolation(backend);
	if ("summary" in parts) throw new HoldfastError("usage", parts.summary, { advice: parts.detail });
	return parts.map((part) => {
		if (typeof part === "string") return part;
		const name = String(part.steps[0]);
		const value = part.root === "env" ? env[name] ?? part.fallback : void 0;
		if (value !== void 0) return value;
		throw new HoldfastError("error", `backend needs the environment variable ${name}`, { advice: `Set ${name}.` });
	}).join("");
}
// src/core/manifest-digest.ts
/** SHA-256 over what a manifest declares, in hex. Secrets leave only a mark; positions and file names do not count. */
function manifestDigest(stack) {
	const providers = Object.values(stack.providers).map(({ name, provider, values }) => [
		name,
		provider,
		bare(values)
	]);
	const desired = stack.desired.map(({ address, provider, type, scope, properties, options, dependencies }) => [
		[
			address,
			provider,
			type,
			scope,
			dependencies
		],
		{ ...options },
		bare(properties)
	]);
	const content = [
		[
			stack.name,
			stack.stack,
			stack.owner ?? "cli"
		],
		providers,
		{ ...stack.policy },
		bare(stack.outputs),
		desired
	];
	return createHash("sha256").update(canonical(content)).digest("hex");
}
/** Declared values as JSON: references by name, secrets and unknown values as marks. */
function bare(value) {
	if (value instanceof Secret) return { $secret: true };
	if (value instanceof Unknown) return { $unknown: true };
	if (value instanceof Reference) return { $ref: value.toString() };
	if (value instanceof Template) return { $template: value.parts.map(bare) };
	if (Array.isArray(value)) return value.map(bare);
	return isValueObject(value) ? mapMembers(value, bare) : value;
}
// src/declare/project-root.ts
const roots = /* @__PURE__ */ new Map();
/** The repository a directory belongs to (the nearest one above it with `.git`), else the directory itself; links resolved. */
function projectRoot(directory) {
	const known = roots.get(directory);
	if (known !== void 0) return known;
	const start = realOf(directory);
	let root = start;
	while (!existsSync(join(root, ".git")) && dirname(root) !== root) root = dirname(root);
	const found = existsSync(join(root, ".git")) ? root : start;
	roots.set(directory, found);
	return found;
}
/** Whether a file that is taken along without being named in full lies outside the project, by `..` or by a symbolic link. */
function leavesProject(path, directory) {
	const below = relative(projectRoot(directory), realOf(path));
	return below === ".." || /^\.\.[/\\]/u.test(below) || isAbsolute(below);
}
/** The path with links resolved, as far as it exists. */
function realOf(path) {
	try {
		return realpathSync(path);
	} catch {
		const parent = dirname(path);
		return parent === path ? path : join(realOf(parent), path.slice(parent.length));
	}
}
// src/declare/read-text.ts
/** Largest file that is read. */
const FILE_LIMIT = 67108864;
/** Reads a whole file as UTF-8. Directories, devices, pipes, other encodings and huge files are refused. */
function readText$1(path) {
	try {
		const stat = statSync(path);
		if (!stat.isFile()) return {
			problem: "is not a regular file",
			advice: "Name a file."
		};
		if (stat.size > 67108864) return tooLarge();
		return decodeText(readFileSync(path));
	} catch (error) {
		return {
			problem: reasonOf$1(error),
			advice: "Check the path and its permissions."
		};
	}
}
/** Bytes to text, without a byte order mark; anything but UTF-8 is refused, never replaced. */
function decodeText(bytes) {
	const [a, b] = bytes;
	if (a === 255 && b === 254 || a === 254 && b === 255) return {
		problem: "is UTF-16",
		advice: "Save it as UTF-8."
	};
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return {
			problem: "is not valid UTF-8",
			advice: "Save it as UTF-8."
		};
	}
}
/** Says that a file is over the limit. */
function tooLarge() {
	return {
		problem: `is larger than ${String(FILE_LIMIT / 1024 / 1024)} MiB`,
		advice: "Split it into several files."
	};
}
const REASONS = {
	ENOENT: "does not exist",
	EACCES: "may not be read",
	EPERM: "may not be read",
	ENOTDIR: "lies below something that is no directory",
	ELOOP: "is a symbolic link to itself",
	ENAMETOOLONG: "has too long a name"
};
/** A system error in words, by its code. */
function reasonOf$1(error) {
	const code = errorCode(error) ?? "unknown reason";
	return REASONS[code] ?? `cannot be read (${code})`;
}
/** The `code` of a system error, wherever the error was made. */
function errorCode(error) {
	if (typeof error !== "object" || error === null || !("code" in error)) return void 0;
	return String(error.code);
}
// src/declare/find-files.ts
const MAIN = "holdfast.yaml";
const TYPESCRIPT = "holdfast.config.ts";
/** The files a manifest consists of; `-` stands for standard input. */
function findFiles(request, findings) {
	if (request.paths.length === 0) return findDefault(request, findings);
	const files = request.paths.flatMap((path) => path === "-" ? [standardInput$1(request)] : findPath(path, request, findings));
	return files.filter((file, index) => files.findIndex((other) => other.path === file.path) === index);
}
function standardInput$1({ directory }) {
	return {
		filename: "<stdin>",
		path: join(resolve(directory), "-")
	};
}
function findDefault({ directory }, findings) {
	const present = [MAIN, TYPESCRIPT].map((name) => resolve(directory, name)).filter((path) => isFile(path));
	if (present.length === 1) return present.map((path) => found(path));
	const where = shown(resolve(directory)) || ".";
	if (present.length > 1) findings.error(void 0, `${where} holds both ${MAIN} and ${TYPESCRIPT}`, "Keep one, or name the one meant with -f.");
	else findings.error(void 0, `no ${MAIN} or ${TYPESCRIPT} in ${where}`, "Write one, name a file or directory with -f, or go there with -C.");
	return [];
}
function findPath(given, request, findings) {
	const path = resolve(request.directory, given);
	try {
		if (!statSync(path).isDirectory()) return [found(path)];
		const files = listDirectory(path, request.recursive).filter((file) => isInside(file, path, findings));
		if (files.length === 0) findings.error(void 0, `no manifest in ${given}`, "It needs a *.yaml file with \"resources:\".");
		return files;
	} catch (error) {
		findings.error(void 0, `${given} ${reasonOf$1(error)}`, "Check the path and its permissions.");
		return [];
	}
}
/** A link in a directory must not bring in files from elsewhere; one that is named itself may. */
function isInside(file, directory, findings) {
	if (!leavesProject(file.path, directory)) return true;
	findings.error(void 0, `${file.filename} lies outside the project`, "It is a symbolic link. Name it with -f if it is meant, or put the file itself there.");
	return false;
}
function listDirectory(directory, recursive) {
	return readdirSync(directory, { withFileTypes: true }).toSorted((a, b) => a.name < b.name ? -1 : 1).flatMap((entry) => {
		const path = join(directory, entry.name);
		if (entry.isDirectory()) return recursive && isWalked(entry.name) ? listDirectory(path, true) : [];
		if (!isManifestName(entry.name) || !isFile(path)) return [];
		return entry.name === MAIN || declaresResources(path) ? [found(path)] : [];
	});
}
function isWalked(name) {
	return !name.startsWith(".") && name !== "node_modules";
}
/** Side files `holdfast.STACK.yaml` hold values, not resources. */
function isManifestName(name) {
	return /\.ya?ml$/u.test(name) && !/^holdfast\..+\.ya?ml$/u.test(name);
}
/** An unreadable file is kept, so that reading it reports why. */
function declaresResources(path) {
	const reading = readText$1(path);
	return "problem" in reading || /^(?:resources|"resources"|'resources')\s*:/mu.test(reading.text);
}
function found(path) {
	return {
		filename: shown(path),
		path
	};
}
/** Relative to the working directory where that is shorter than going up. */
function shown(path) {
	const near = relative(".", path);
	return near.startsWith("..") ? path : near;
}
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
// src/declare/printable.ts
/** Shows control and text-direction characters as `\u001b`, so that a file cannot steer the reader's terminal. */
function printable(text) {
	return text.replace(DANGEROUS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
// src/declare/findings.ts
/** Collects everything that is wrong, so that all of it is reported at once. */
var Findings = class {
	#seen;
	#found;
	#errors;
	/** Starts with what was found before, and leaves that as it is. */
	constructor(before) {
		this.#seen = new Set(before === void 0 ? [] : before.#seen);
		this.#found = [...before === void 0 ? [] : before.#found];
		this.#errors = before === void 0 ? 0 : before.#errors;
	}
	get hasErrors() {
		return this.#errors > 0;
	}
	/** The same sentence about the same place is kept once, however many instances share the place. */
	add(severity, place, summary, detail = "") {
		const order = [place?.file.filename ?? "", place?.file.offsetOf(place.start) ?? -1];
		const key = `${order[0]}\n${String(order[1])}\n${summary}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		if (severity === "error") this.#errors += 1;
		const texts = {
			severity,
			summary: printable(summary),
			detail: printable(detail)
		};
		this.#found.push({
			order,
			diagnostic: {
				...texts,
				...place && describePlace(place)
			}
		});
	}
	error(place, summary, detail = "") {
		this.add("error", place, summary, detail);
	}
	warning(place, summary, detail = "") {
		this.add("warning", place, summary, detail);
	}
	/** In order of file and position. */
	list() {
		return this.#found.toSorted((a, b) => compare(a.order, b.order)).map(({ diagnostic }) => diagnostic);
	}
};
function compare(a, b) {
	if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
	return a[1] - b[1];
}
function describePlace({ file, start, end, path, address }) {
	const range = file.range(start, end);
	return {
		...address !== void 0 && { address },
		...path !== void 0 && path.length > 0 && { path: formatPath(path) },
		range,
		snippet: file.frame(range)
	};
}
/** `file:line:column` of a place, for sentences that name a second one. */
function locationOf(place) {
	const { line, column } = place.file.position(place.start);
	return `${place.file.filename}:${String(line)}:${String(column)}`;
}
// src/declare/node.ts
/** The node at a path, and the entry that names it where its parent is a map. Stops where the path leaves the tree. */
function nodeAt(root, path) {
	let found = { node: root };
	for (const step of path) {
		const { node } = found;
		const entry = node.kind === "map" ? node.entries.get(String(step)) : void 0;
		const item = node.kind === "list" ? node.items[Number(step)] : void 0;
		if (entry !== void 0) found = {
			node: entry.value,
			entry
		};
		else if (item !== void 0) found = { node: item };
		else return found;
	}
	return found;
}
/** A word for what a node is, for messages. */
function describe(node) {
	if (node.kind === "list") return "a list";
	if (node.kind === "map") return "a map";
	if (node.value === null) return "empty";
	return typeof node.value === "string" ? "text" : `a ${typeof node.value}`;
}
// src/declare/yaml-key.ts
const REFUSED = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** Keys are their text, never converted: `5:` names "5", `on:` names "on". */
function nameKey(name, plain, start, end, report) {
	const use = useOf(name, plain);
	if (use === "drop" && name !== "") report(start, end, `"${name}" cannot be a key`, "The name has a meaning of its own in JavaScript.");
	else if (use === "drop") report(start, end, "a key is missing before \":\"");
	return {
		name,
		use,
		start,
		end
	};
}
function useOf(name, plain) {
	if (plain && name === "<<") return "merge";
	return REFUSED.has(name) || plain && name === "" ? "drop" : "name";
}
// src/declare/yaml-scalar.ts
const INTEGER = /^[-+]?[0-9]+$/u;
const BASED = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/u;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u;
const NOT_JSON = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;
const WORDS = new Map([
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, true]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, false])
]);
/** Reads an unquoted scalar. Numbers that would not be what was written are refused rather than rounded. */
function readPlain(text) {
	if (isWord(text)) return { value: text };
	const word = WORDS.get(text);
	return word === void 0 ? readNumber(text) ?? { value: text } : { value: word };
}
/** Whether an unquoted scalar is text beyond doubt, as most are. */
function isWord(text) {
	const first = text.charCodeAt(0);
	return !(first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46) && (text.length >= 6 || !WORDS.has(text));
}
/** Reads text as a number; undefined where it is no number. */
function readNumber(text) {
	if (INTEGER.test(text)) return readInteger(text);
	if (BASED.test(text)) return safe(text, Number(text));
	if (NOT_JSON.test(text)) return {
		refused: `${text} is not a number JSON can carry`,
		detail: quoteIt(text)
	};
	return FLOAT.test(text) ? readFloat(text) : void 0;
}
function readInteger(text) {
	if (/^[-+]?0[0-9]/u.test(text)) return {
		refused: `${text} is ambiguous: leading zeros mean different things to different YAML readers`,
		detail: `${quoteIt(text)} For a number leave the zeros out.`
	};
	return safe(text, Number(text));
}
function safe(text, value) {
	if (Number.isSafeInteger(value)) return { value: value === 0 ? 0 : value };
	return {
		refused: `${text} is too large for a number and would be rounded`,
		detail: `Ids are text. ${quoteIt(text)}`
	};
}
/** `12e4567` and `12e45` are ids far more often than numbers, and neither survives as one. */
function readFloat(text) {
	const value = Number(text);
	const bare = /^[0-9]+[eE][0-9]+$/u.test(text);
	if (Number.isFinite(value) && !(bare && !Number.isSafeInteger(value))) return { value: value === 0 ? 0 : value };
	return {
		refused: `${text} is ambiguous: it reads as a number too large to hold`,
		detail: quoteIt(text)
	};
}
function quoteIt(text) {
	return `If text is meant, quote it: "${text}".`;
}
/** Reads a scalar with one of the core schema's explicit tags; undefined where the text does not fit the tag. */
function readTagged(tag, text) {
	if (tag === "str") return { value: text };
	const reading = readPlain(text);
	if ("refused" in reading) return reading;
	const { value } = reading;
	if (tag === "null") return value === null ? reading : void 0;
	if (tag === "bool") return typeof value === "boolean" ? reading : void 0;
	if (tag === "float") return typeof value === "number" ? reading : void 0;
	return tag === "int" && typeof value === "number" && Number.isInteger(value) ? reading : void 0;
}
// src/declare/yaml-tree.ts
/** How many times its own size a file may grow by aliases and merges. */
const EXPANSION = 10;
const NONE = [];
/** Turns the parser's events into nodes. Goes on after a mistake, so that all of them are found in one reading. */
var TreeBuilder = class {
	#file;
	#text;
	#report;
	#frames = [];
	#anchors = /* @__PURE__ */ new Map();
	#root;
	#budget;
	#last = 0;
	constructor(file, report) {
		this.#file = file;
		this.#text = file.text;
		this.#report = report;
		this.#budget = EXPANSION * file.text.length;
	}
	build(events) {
		for (let index = 0; index < events.length; index++) this.#take(events[index]);
		return this.#root;
	}
	#take(event) {
		if (event.type === EVENT_ID.SCALAR) this.#scalar(event);
		else if (event.type === EVENT_ID.MAPPING) this.#open(event, "map");
		else if (event.type === EVENT_ID.SEQUENCE) this.#open(event, "seq");
		else if (event.type === EVENT_ID.ALIAS) this.#alias(event);
		else if (event.type === EVENT_ID.POP) this.#close();
	}
	#scalar(event) {
		const text = getScalarValue(this.#text, event);
		const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
		const start = event.valueStart < 0 ? Math.max(this.#last, event.tagEnd, event.anchorEnd) : event.valueStart - quote;
		const end = event.valueStart < 0 ? start : event.valueEnd + quote;
		this.#last = end;
		const frame = this.#frames.at(-1);
		const isKey = frame?.kind === "map" && frame.key === void 0;
		const plain = event.style === SCALAR_STYLE.PLAIN && event.tagStart < 0;
		if (isKey) frame.key = nameKey(text, plain, start, end, this.#report);
		if (isKey && event.anchorStart < 0) return;
		const node = {
			kind: "scalar",
			value: isKey ? text : this.#read(event, text, start, end),
			start,
			end,
			weight: end - start + 1
		};
		if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
		if (!isKey) this.#add(node);
	}
	#read(event, text, start, end) {
		const tag = this.#tag(event);
		if (tag === void 0 && (event.style !== SCALAR_STYLE.PLAIN || isWord(text))) return text;
		const reading = tag === void 0 ? readPlain(text) : readTagged(tag, text);
		if (reading === void 0) this.#report(start, end, `this value does not fit its tag !!${tag ?? ""}`);
		else if ("value" in reading) return reading.value;
		else this.#report(start, end, reading.refused, reading.detail);
		return null;
	}
	/** The core schema's tag without its prefix; `!` means text. Any other tag is reported. */
	#tag(event) {
		if (event.tagStart < 0) return void 0;
		const raw = this.#text.slice(event.tagStart, event.tagEnd);
		if (raw === "!") return event.type === EVENT_ID.SCALAR ? "str" : void 0;
		const allowed = event.type === EVENT_ID.SCALAR ? [
			"str",
			"int",
			"float",
			"bool",
			"null"
		] : [event.type === EVENT_ID.MAPPING ? "map" : "seq"];
		const name = /^(?:!!|!<tag:yaml\.org,2002:)([a-z]+)>?$/u.exec(raw)?.[1];
		if (name !== void 0 && allowed.includes(name)) return name;
		this.#report(event.tagStart, event.tagEnd, `unknown tag ${raw}`, `A manifest needs no tags; for a variable write "\${env.NAME}".`);
	}
	#open(event, kind) {
		this.#tag(event);
		const anchor = event.anchorStart < 0 ? "" : this.#text.slice(event.anchorStart, event.anchorEnd);
		if (anchor !== "") this.#anchors.set(anchor, "open");
		this.#last = event.start;
		const { start } = event;
		const end = start + 1;
		this.#frames.push(kind === "seq" ? {
			kind: "list",
			items: [],
			start,
			end,
			weight: 2,
			anchor
		} : {
			kind: "map",
			entries: /* @__PURE__ */ new Map(),
			merges: NONE,
			key: void 0,
			start,
			end,
			weight: 2,
			anchor
		});
	}
	#alias(event) {
		const name = this.#text.slice(event.anchorStart, event.anchorEnd);
		const start = event.anchorStart - 1;
		const target = this.#anchors.get(name);
		this.#last = event.anchorEnd;
		const frame = this.#frames.at(-1);
		if (frame?.kind === "map" && frame.key === void 0) {
			this.#report(start, event.anchorEnd, "an alias cannot be a key", "Write the name out.");
			frame.key = {
				name,
				start,
				end: event.anchorEnd,
				use: "drop"
			};
			return;
		}
		const known = target !== void 0 && target !== "open";
		if (!known) this.#refuseAlias(name, target, start, event.anchorEnd);
		const usable = known && this.#spend(target.weight, start, event.anchorEnd);
		this.#add(usable ? target : {
			kind: "scalar",
			value: null,
			start,
			end: event.anchorEnd,
			weight: 1
		});
	}
	#refuseAlias(name, target, start, end) {
		if (target === "open") this.#report(start, end, `*${name} contains itself`);
		else this.#report(start, end, `no anchor &${name} before this`, didYouMean(name, this.#anchors.keys()));
	}
	#spend(weight, start, end) {
		const before = this.#budget;
		this.#budget -= weight;
		if (this.#budget >= 0) return true;
		const summary = `aliases make this file more than ${String(EXPANSION)} times its size`;
		if (before >= 0) this.#report(start, end, summary, "Write the values out, or use forEach.");
		return false;
	}
	#close() {
		const frame = this.#frames.pop();
		if (frame === void 0) return;
		const { start, weight } = frame;
		const end = Math.max(frame.end, start);
		if (frame.kind === "map" && frame.merges.length > 0) this.#merge(frame);
		const node = frame.kind === "list" ? {
			kind: "list",
			items: frame.items,
			start,
			end,
			weight
		} : {
			kind: "map",
			entries: frame.entries,
			start,
			end,
			weight
		};
		if (frame.anchor !== "") this.#anchors.set(frame.anchor, node);
		this.#add(node);
	}
	#add(node) {
		const frame = this.#frames.at(-1);
		if (frame === void 0) {
			this.#root ??= node;
			return;
		}
		frame.weight += node.weight;
		frame.end = Math.max(frame.end, this.#last, node.end > this.#last && node.start >= frame.start ? node.end : 0);
		if (frame.kind === "list") frame.items.push(node);
		else this.#member(frame, node);
	}
	#member(frame, node) {
		const { key } = frame;
		if (key === void 0) {
			this.#report(node.start, node.end, "a key must be plain text", "Lists and maps cannot be keys.");
			frame.key = {
				name: "",
				start: node.start,
				end: node.end,
				use: "drop"
			};
			return;
		}
		frame.key = void 0;
		if (key.use === "merge") frame.merges = [...frame.merges, node];
		if (key.use !== "name") return;
		const first = frame.entries.get(key.name);
		if (first === void 0) frame.entries.set(key.name, {
			name: key.name,
			start: key.start,
			end: key.end,
			value: node
		});
		else this.#duplicate(key, first);
	}
	#duplicate(key, first) {
		const { line } = this.#file.position(first.start);
		const summary = `"${key.name}" appears twice in this map`;
		this.#report(key.start, key.end, summary, `The first is on line ${String(line)}; remove one of them.`);
	}
	/** Members written out win over merged ones, earlier sources over later ones. */
	#merge(frame) {
		for (const source of frame.merges.flatMap((node) => node.kind === "list" ? node.items : [node])) {
			if (source.kind !== "map") {
				this.#report(source.start, source.end, "<< needs a map or a list of maps", "Usually an alias: <<: *name");
				continue;
			}
			mergeInto(frame.entries, source);
		}
	}
};
function mergeInto(entries, source) {
	for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
}
// src/declare/read-yaml.ts
const MAX_DEPTH = 100;
/** Reads one YAML document. What is wrong goes into `findings`; undefined where nothing could be made of the text. */
function readYaml(file, findings) {
	const events = parse(file, findings);
	if (events === void 0) return void 0;
	const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
	if (documents.length > 1) {
		const start = secondDocument(file.text);
		findings.error({
			file,
			start,
			end: start + 3
		}, "a file holds one YAML document", "Put the second into a file of its own.");
		return;
	}
	if (!isVersion12(documents[0])) findings.error({
		file,
		start: 0,
		end: 5
	}, "only YAML 1.2 is read", "Remove the %YAML line or say 1.2.");
	const root = new TreeBuilder(file, (start, end, summary, detail) => findings.error({
		file,
		start,
		end
	}, summary, detail)).build(events);
	if (root === void 0 || root.kind === "scalar" && root.value === null) findings.error({
		file,
		start: 0,
		end: 0
	}, `${file.filename} is empty`, "A manifest begins with \"name:\" and \"resources:\".");
	return root;
}
/** The parser's own message holds a piece of the source; only its bare reason and position are used. */
function parse(file, findings) {
	try {
		return parseEvents(file.text, { maxDepth: MAX_DEPTH });
	} catch (error) {
		if (!(error instanceof YAMLException)) throw error;
		const position = error.mark?.position ?? 0;
		const hint = hintFor(file.text, position);
		const place = {
			file,
			start: hint.start ?? position,
			end: (hint.start ?? position) + (hint.length ?? 1)
		};
		findings.error(place, hint.summary ?? `this is not valid YAML: ${error.reason}`, hint.detail);
		return;
	}
}
/** What the text at the place suggests was meant. */
function hintFor(text, position) {
	if (text.startsWith("${", position - 1)) return unquotedInterpolation(text, position - 1);
	if (text.startsWith("${", position)) return unquotedInterpolation(text, position);
	const character = text[position] ?? "";
	if (character === "	") return { detail: "Indent with spaces; YAML does not allow tabs there." };
	if ("@`%".includes(character) && character !== "") return { detail: `A value cannot begin with ${character}: put it in quotes.` };
	if (character === ":") return { detail: "A value that contains \": \" must be quoted." };
	if (position >= text.length) return { detail: "A quote or bracket opened before is never closed." };
	return { detail: "Look at the indentation, and at quotes and brackets on this line and the one before." };
}
function unquotedInterpolation(text, start) {
	const end = text.slice(start).search(/[}\r\n]/u);
	const length = end < 0 ? 2 : end + 1;
	return {
		start,
		length,
		summary: `an interpolation inside {…} or […] must be quoted`,
		detail: `YAML reads its brace as the begin of a map. Quote it: "${text.slice(start, start + length)}".`
	};
}
function secondDocument(text) {
	return [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gmu)].map((match) => match.index).at(-1) ?? 0;
}
function isVersion12(document) {
	const directive = document?.directives.find((candidate) => candidate.kind === "yaml");
	return directive === void 0 || directive.version === "1.2";
}
// src/declare/code-frame.ts
const AROUND = 2;
const WIDTH = 120;
/** Two lines before and after a place, and a marker under its first line; long lines are cut around the place. */
function codeFrame(lineAt, { start, end }) {
	const shift = start.column < 100 ? 0 : start.column - WIDTH / 2;
	const gutter = String(start.line + AROUND).length;
	const rows = [];
	for (let line = Math.max(1, start.line - AROUND); line <= start.line + AROUND; line += 1) {
		const text = lineAt(line);
		if (text === void 0) break;
		const marked = line === start.line;
		rows.push(`${marked ? ">" : " "} ${String(line).padStart(gutter)} | ${visible(text, shift)}`.trimEnd());
		if (!marked) continue;
		const before = visible(text.slice(0, start.column - 1), shift).replace(/[^\t]/gu, " ");
		const last = end.line === start.line ? end.column : text.length + 1;
		const width = Math.max(1, Math.min(last - start.column, WIDTH / 2));
		rows.push(`  ${" ".repeat(gutter)} | ${before}${"^".repeat(width)}`);
	}
	return rows.join("\n");
}
function visible(text, shift) {
	const cut = text.slice(shift, shift + WIDTH);
	return printable(shift > 0 ? `…${cut.slice(1)}` : cut);
}
// src/declare/source-file.ts
/** One file of the user's, with positions counted only when somebody asks. */
var SourceFile = class {
	/** As shown to people. */
	filename;
	text;
	/** Absolute directory that relative paths in this file start from. */
	directory;
	#lineStarts;
	constructor(filename, text, directory) {
		this.filename = filename;
		this.text = text;
		this.directory = directory;
	}
	/** Offsets at which lines begin; LF, CRLF and lone CR end a line. */
	get lineStarts() {
		return this.#lineStarts ??= findLineStarts(this.text);
	}
	/** Offset in the text of a place: the same, but for files whose places are no offsets. */
	offsetOf(place) {
		return place;
	}
	position(offset) {
		const starts = this.lineStarts;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	}
	range(start, end) {
		return {
			filename: this.filename,
			start: this.position(start),
			end: this.position(Math.max(start, end))
		};
	}
	/** The lines around a place with a marker under it. */
	frame(range) {
		return codeFrame((line) => this.#line(line), range);
	}
	#line(line) {
		const start = this.lineStarts[line - 1];
		if (start === void 0) return void 0;
		return this.text.slice(start, this.lineStarts[line]).replace(/[\r\n]+$/u, "");
	}
};
function findLineStarts(text) {
	const starts = [0];
	for (const match of text.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length);
	return starts;
}
// src/declare/read-documents.ts
/** Files that are run instead of parsed. */
const MODULE_EXTENSIONS = [
	".ts",
	".mts",
	".cts",
	".js",
	".mjs",
	".cjs"
];
/** Reads all files of a manifest. */
async function readDocuments(request, findings) {
	const documents = [];
	for (const found of findFiles(request, findings)) {
		const document = await readDocument(found, request, findings);
		if (document !== void 0) documents.push(document);
	}
	return documents;
}
async function readDocument(found, request, findings) {
	const { filename, path } = found;
	const reading = filename === "<stdin>" ? standardInput(request.stdin) : readText$1(path);
	if ("problem" in reading) {
		findings.error(void 0, `${filename} ${reading.problem}`, reading.advice);
		return;
	}
	const file = new SourceFile(filename, reading.text, dirname(path));
	const extension = /\.[cm]?[jt]s$/u.exec(path)?.[0];
	if (extension === void 0) request.reading?.(filename, reading.text.length);
	if (extension === void 0) return yamlDocument(file, findings);
	const reader = request.readers?.[extension];
	if (reader !== void 0) return reader(file, path, findings);
	findings.error(void 0, `${filename} is not YAML`, "Only YAML manifests are read here.");
}
function yamlDocument(file, findings) {
	const document = asDocument(file, readYaml(file, findings), findings);
	let again;
	return document && {
		...document,
		readAgain: () => again ??= readYaml(file, new Findings())
	};
}
function standardInput(text) {
	if (text === void 0) return {
		problem: "was not given",
		advice: "Pipe a manifest into the command."
	};
	return text.length > 67108864 ? tooLarge() : { text };
}
/** A document is a map; an empty one has been reported by its reader. */
function asDocument(file, root, findings) {
	if (root === void 0 || root.kind === "scalar" && root.value === null) return void 0;
	if (root.kind === "map") return {
		file,
		root
	};
	findings.error({
		file,
		start: root.start,
		end: root.end
	}, `${file.filename} must hold a map, not ${describe(root)}`);
}
// src/declare/shape.ts
/** The node as a map; anything else is reported, and an empty value counts as an empty map. */
function expectMap(node, place, what, findings) {
	if (node.kind === "map") return node;
	if (node.kind === "scalar" && node.value === null) return {
		...node,
		kind: "map",
		entries: /* @__PURE__ */ new Map()
	};
	findings.error({
		...place,
		start: node.start,
		end: node.end
	}, `${what} must be a map, not ${describe(node)}`);
}
/** Reports every key of a map that is none of the known ones. Keys beginning with `x-` are the user's own where allowed. */
function refuseUnknownKeys(map, file, path, known, findings) {
	for (const name of map.entries.keys()) {
		const entry = known.includes(name) ? void 0 : map.entries.get(name);
		if (entry === void 0) continue;
		const where = path.length === 0 ? "a manifest" : `"${String(path.at(-1))}"`;
		const near = didYouMean(name, known);
		const detail = near === "" ? `Known keys: ${oneOf(known)}.` : near;
		findings.error(placeIn(file, entry, [...path, name]), `${where} has no key "${name}"`, detail);
	}
}
/** The texts of a list (or of one text standing alone); anything else is reported. */
function expectTexts(node, place, what, findings) {
	const items = node.kind === "list" ? node.items : [node];
	const texts = [];
	for (const item of items) if (item.kind === "scalar" && typeof item.value === "string") texts.push(item.value);
	else {
		const at = {
			...place,
			start: item.start,
			end: item.end
		};
		findings.error(at, `${what} must be a list of texts, not ${describe(item)}`, "Quote what is text.");
	}
	return texts;
}
// src/declare/accept-file.ts
/** Name of the reviewed file beside the manifest that holds accepted drift. */
const ACCEPT_FILE = "holdfast.accept.yaml";
/** The accepts of one stack, from the `holdfast.accept.yaml` beside each file of the manifest. */
function readAccepts(documents, wish, findings) {
	return [...new Set(documents.map(({ file }) => file.directory))].flatMap((directory) => {
		const path = join(directory, ACCEPT_FILE);
		return existsSync(path) ? readFile$1(path, wish, findings) : [];
	});
}
function readFile$1(path, wish, findings) {
	if (leavesProject(path, dirname(path))) {
		findings.error(void 0, `${shown(path)} lies outside the project`, "It is a symbolic link; put the file itself there.");
		return [];
	}
	const reading = readText$1(path);
	if ("problem" in reading) {
		findings.error(void 0, `${shown(path)} ${reading.problem}`, reading.advice);
		return [];
	}
	const file = new SourceFile(shown(path), reading.text, dirname(path));
	const root = asDocument(file, readYaml(file, findings), findings)?.root;
	if (root === void 0) return [];
	refuseUnknownKeys(root, file, [], ["$schema", "accepted"], findings);
	const entry = root.entries.get("accepted");
	if (entry === void 0 || entry.value.kind === "scalar" && entry.value.value === null) return [];
	if (entry.value.kind === "list") return entry.value.items.flatMap((node, index) => readEntry(file, node, index, wish, findings));
	findings.error(placeIn(file, entry.value, ["accepted"]), "\"accepted\" must be a list");
	return [];
}
const KEYS$3 = [
	"address",
	"path",
	"stack",
	"value",
	"digest",
	"until",
	"reason",
	"by"
];
function readEntry(file, node, index, wish, findings) {
	const path = ["accepted", index];
	const map = expectMap(node, placeIn(file, node, path), "an accepted value", findings);
	if (map === void 0) return [];
	refuseUnknownKeys(map, file, path, KEYS$3, findings);
	const at = (name) => placeIn(file, map.entries.get(name)?.value ?? map, [...path, name]);
	const text = (name) => {
		const found = map.entries.get(name)?.value;
		return found?.kind === "scalar" && typeof found.value === "string" ? found.value : "";
	};
	const seen = seenOf(map.entries.get("value")?.value, text("digest"));
	const missing = [
		"address",
		"path",
		"until",
		"reason"
	].find((name) => text(name) === "");
	if (missing !== void 0) return refused(findings, at(missing), `an accepted value needs the text "${missing}"`);
	if (seen === void 0) return refused(findings, at("value"), "an accepted value needs either \"value\" or \"digest\"");
	if (map.entries.has("stack") && text("stack") !== wish.stack) return [];
	const by = text("by");
	const accepted = {
		address: text("address"),
		path: text("path"),
		seen,
		until: text("until"),
		reason: text("reason"),
		...by !== "" && { by },
		range: file.range(map.start, map.end)
	};
	return checkEntry(accepted, at, wish, findings) ? [accepted] : [];
}
function seenOf(value, digest) {
	if (value !== void 0 && digest !== "") return void 0;
	if (value !== void 0) return { value: jsonOf(value) };
	return digest === "" ? void 0 : { digest };
}
function checkEntry({ address, path, until }, at, { addresses, now }, findings) {
	const end = endOfAccept(until);
	const command = `holdfast drift accept ${shellWord(`${address}#${path}`)} --until DATE --reason TEXT`;
	if (addresses !== void 0 && !addresses.includes(address)) {
		const detail = `${didYouMean(address, addresses)} Correct the address, or remove the entry.`.trim();
		findings.error(at("address"), `no resource is called ${address}`, detail);
	} else if (parsePath(path) === void 0) findings.error(at("path"), `"${path}" is no property path`, "Write it as `drift` shows it.");
	else if (Number.isNaN(end)) findings.error(at("until"), `"${until}" is no date`, "Write it as 2026-12-31.");
	else if (now !== void 0 && end <= now) {
		const detail = `Nothing is done until somebody decides: renew it with \`${command}\`, or remove the entry.`;
		findings.error(at("until"), `the accept of ${address}#${path} ended on ${until}`, detail);
	} else return true;
	return false;
}
function refused(findings, place, summary) {
	findings.error(place, summary, `Keys of an entry: ${KEYS$3.join(", ")}.`);
	return [];
}
function jsonOf(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map(jsonOf);
	return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, jsonOf(value)]));
}
// src/core/shared-scopes.ts
/** Gives one object for all equal path parameters, so that what is remembered of a scope is remembered once. */
var SharedScopes = class {
	#byText = /* @__PURE__ */ new Map();
	share(values) {
		const text = JSON.stringify(values);
		const first = this.#byText.get(text);
		if (first === void 0) this.#byText.set(text, values);
		return first ?? values;
	}
};
// src/declare/block-source.ts
/**
* What finds a resource's properties in the file that declares it. Where the file can be read again it remembers only
* the file and the name: few runs ask for places, and a large manifest's tree is the largest thing they would keep.
*/
function sourceOf({ file, section, entry, readAgain }) {
	return new BlockSource(file, readAgain === void 0 ? kept(entry) : named(readAgain, section, entry.name));
}
/** A function of its own, like `named`: two closures made in one place keep alive what either of them uses. */
function kept(entry) {
	return () => entry;
}
function named(readAgain, section, name) {
	return () => {
		const root = readAgain();
		const { entry } = root === void 0 ? {} : nodeAt(root, [section, name]);
		if (entry?.name !== name) throw new TypeError(`${name} is no longer where it was read`);
		return entry;
	};
}
var BlockSource = class {
	#file;
	#entry;
	constructor(file, entry) {
		this.#file = file;
		this.#entry = entry;
	}
	get filename() {
		return this.#file.filename;
	}
	locate(path, part = "value") {
		const { start, end } = spanOf(this.#entry(), path, part);
		return this.#file.range(start, end);
	}
};
/** The place of a property; what is not declared has the place of what is around it. */
function placeOfProperty(block, address, path, part) {
	const { start, end } = spanOf(block.entry, path, part);
	return {
		file: block.file,
		start,
		end,
		path: [
			...pathOf(block),
			"properties",
			...path
		],
		address
	};
}
function spanOf(entry, path, part) {
	if (path.length === 0) return part === "key" ? entry : {
		start: entry.start,
		end: entry.value.end
	};
	const properties = entry.value.kind === "map" ? entry.value.entries.get("properties") : void 0;
	if (properties === void 0) return entry;
	const found = nodeAt(properties.value, path);
	const reached = nodeAt(properties.value, path.slice(0, -1));
	if (!(found.node !== reached.node)) return reached.entry ?? properties;
	return part === "key" ? found.entry ?? found.node : found.node;
}
// src/declare/assemble.ts
/** Resources in the order of the files, complete but for their validation. */
function assemble(drafts, needs) {
	const scopes = new SharedScopes();
	return new Map(drafts.map((draft) => [draft.address, {
		address: draft.address,
		provider: draft.entry,
		type: draft.found.token,
		scope: scopes.share(draft.read.scope),
		variant: draft.read.variant,
		properties: draft.read.properties,
		options: draft.options.options,
		dependencies: needs.get(draft.address) ?? [],
		source: sourceOf(draft.block)
	}]));
}
// src/declare/check-options.ts
/** Checks options against the table and against each other: property paths name properties, former names are free. */
function checkOptions(drafts, findings) {
	const taken = new Map(drafts.map(({ address }) => [address, address]));
	for (const draft of drafts) {
		checkPaths(draft, "ignoreChanges", findings);
		checkPaths(draft, "replaceOnChanges", findings);
		for (const alias of draft.options.options.aliases ?? []) {
			const owner = taken.get(alias);
			if (owner === void 0) taken.set(alias, draft.address);
			else report$1(draft, "aliases", aliasProblem(alias, owner, draft), "Each former name belongs to one resource.", findings);
		}
	}
}
function aliasProblem(alias, owner, draft) {
	if (owner === draft.address) return `${alias} stands twice or is the name it has now`;
	return owner === alias ? `${alias} is declared itself` : `${alias} is a former name of ${owner} already`;
}
function checkPaths(draft, option, findings) {
	const { options, found, read } = draft;
	const fields = fieldsOf(found.resource, read.variant);
	for (const path of options.options[option] ?? []) {
		const first = String(parsePath(path)?.[0] ?? path);
		if (first === "*" || fieldNamed(fields, first) !== void 0 || first === found.resource.discriminator || options.options.passthrough?.includes(first) === true) continue;
		const near = didYouMean(first, Object.keys(fields));
		report$1(draft, option, `${read.variant} has no property "${first}"`, near, findings);
	}
}
function report$1({ block, address }, option, summary, detail, findings) {
	const { value } = block.entry;
	const options = value.kind === "map" ? value.entries.get("options")?.value : void 0;
	const span = (options?.kind === "map" ? options.entries.get(option) : void 0)?.value ?? block.entry;
	const place = {
		...placeOfName(block),
		start: span.start,
		end: span.end,
		address
	};
	findings.error({
		...place,
		path: [
			...pathOf(block),
			"options",
			option
		]
	}, `"${option}": ${summary}`, detail);
}
// src/declare/evaluate.ts
/** Stands for a value whose problem has been reported, so that nothing else is said about it. */
const FAILED = new Unknown("its problem has been reported");
/** Looks up one `${…}`. Problems are reported at `place`. */
function evaluate(expression, frame, world, place) {
	const { root, written } = expression;
	if (!frame.roots.includes(root)) {
		const detail = `Only ${oneOf(frame.roots.filter((allowed) => allowed !== "each" || frame.each !== void 0))} can be used here.`;
		world.findings.error(place, `${written} cannot be used here`, frame.roots.length === 0 ? "Write the value out." : detail);
		return { value: FAILED };
	}
	if (root === "env") return evaluateEnvironment(expression, frame, world, place);
	if (root === "config") return { value: evaluateConfig(expression, frame, world, place) };
	if (root === "each") return { value: evaluateEach(expression, frame, world, place) };
	const reference = world.refer(expression);
	if (reference instanceof Reference) return { value: reference };
	world.findings.error(place, reference.summary, reference.detail);
	return { value: FAILED };
}
function evaluateEnvironment({ steps, fallback }, frame, world, place) {
	const name = String(steps[0]);
	const { environment } = world;
	const set = environment.get(name);
	const text = set ?? fallback;
	if (text === void 0 && environment.missing === "unknown") return { value: new Unknown(`the environment variable ${name} is not set`) };
	if (text === void 0) {
		const { line, column } = place.file.position(place.start);
		const where = `${place.file.filename}:${String(line)}:${String(column)}`;
		const advice = `Set ${name}, or give a default: \${env.${name}:-default}.`;
		const near = didYouMean(name, environment.names());
		world.findings.error(place, `the environment variable ${name} is not set (${where})`, `${advice} ${near}`.trim());
		return { value: FAILED };
	}
	return {
		value: frame.plain !== void 0 || set === void 0 || environment.isPublic(name) ? text : world.secrets.secret(text),
		text: true
	};
}
function evaluateConfig({ steps, written }, frame, world, place) {
	const [name] = steps;
	const value = world.config(String(name));
	if (value !== void 0) {
		const found = walk$1(value, steps, written, world, place);
		return frame.plain === "all" ? uncover(found) : found;
	}
	const detail = didYouMean(String(name), world.configNames());
	world.findings.error(place, `${written}: no parameter is called ${String(name)}`, detail === "" ? "Declare it under config." : detail);
	return FAILED;
}
function evaluateEach({ steps, written }, frame, world, place) {
	const { each } = frame;
	if (each === void 0) {
		world.findings.error(place, `${written} needs forEach`, "Add forEach to the resource, or write the value out.");
		return FAILED;
	}
	return walk$1(steps[0] === "key" ? each.key : each.value, steps, written, world, place);
}
/** Steps into a known value, which the first step has named; the value itself is never repeated in a message. */
function walk$1(start, steps, written, world, place) {
	let value = start;
	for (const [index, step] of steps.slice(1).entries()) {
		if (value instanceof Unknown) return value;
		const next = member(value, step);
		if (next === void 0) {
			const at = formatPath(steps.slice(0, index + 2));
			const detail = isValueObject(value) ? nearest(String(step), Object.keys(value)) : noMember(value);
			world.findings.error(place, `${written}: there is no ${at}`, detail);
			return FAILED;
		}
		value = next;
	}
	return value;
}
function member(value, step) {
	if (Array.isArray(value)) return typeof step === "number" ? value[step] : void 0;
	return isValueObject(value) && Object.hasOwn(value, step) ? value[step] : void 0;
}
/** A copy without secrets, for `fn::plain`. */
function uncover(value) {
	if (value instanceof Secret) return value.reveal();
	if (Array.isArray(value)) return value.map(uncover);
	if (!isValueObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, uncover(part)]));
}
function nearest(given, names) {
	const near = didYouMean(given, names);
	return near === "" ? `Members: ${oneOf(names)}.` : near;
}
function noMember(value) {
	if (Array.isArray(value)) return `It is a list of ${String(value.length)}; positions are written [0], [1], ….`;
	return value instanceof Secret ? "It is one secret value." : `It is a ${value === null ? "null" : typeof value}.`;
}
// src/declare/functions.ts
/** Calls one of the `fn::` functions. */
function callFunction(name, argument, landing, interpreter) {
	if (name === "fn::secret") return markSecret(argument, landing, interpreter);
	if (name === "fn::plain") return interpreter.plain().member(name, argument, landing);
	if (name === "fn::file") return readFile(argument, landing, interpreter);
	return execute(argument, landing, interpreter);
}
function markSecret(argument, landing, interpreter) {
	return interpreter.member("fn::secret", argument, {
		...landing,
		hidden: "secret"
	});
}
/** The file's text, verbatim: nothing in it is interpolated. Editors end files with a newline; secrets do not want it. */
function readFile(argument, landing, interpreter) {
	const { findings, secrets } = interpreter.world;
	const path = interpreter.member("fn::file", argument, {
		field: void 0,
		hidden: false
	});
	if (path instanceof Unknown) return path;
	const place = interpreter.place(argument);
	if (typeof path !== "string" || path === "") {
		findings.error(place, "fn::file needs the path of a file", "Write { fn::file: path/to/file }; the path may use ${config.…} but no secret and no reference.");
		return FAILED;
	}
	const { directory } = interpreter.frame.file;
	const target = resolve(directory, path);
	if (!isAbsolute(path) && leavesProject(target, directory)) {
		findings.error(place, `the file ${path} lies outside the project`, "A relative path stays in the repository, or else in the directory of the manifest, links resolved. Write the absolute path if it is meant.");
		return FAILED;
	}
	const reading = readText$1(target);
	if ("problem" in reading) {
		findings.error(place, `the file ${path} ${reading.problem}`, `${reading.advice} Relative paths start at the manifest.`);
		return FAILED;
	}
	if (!interpreter.spend(reading.text.length, argument)) return FAILED;
	return hide(landing.hidden ? withoutNewline(reading.text) : reading.text, landing, secrets);
}
function execute(argument, landing, interpreter) {
	const { findings, commands, secrets } = interpreter.world;
	const place = interpreter.place(argument);
	const argv = argumentsOf(argument, interpreter);
	if (argv === void 0) {
		findings.error(place, "fn::exec needs a list of texts", "Write { fn::exec: [command, argument, …] }; there is no shell.");
		return FAILED;
	}
	if (argv instanceof Unknown) return argv;
	if (commands.allowed === "unknown") return new Unknown("fn::exec is not run here");
	if (commands.allowed === "refuse") {
		findings.error(place, `running ${argv[0] ?? ""} is not allowed`, "This run was started with --no-exec.");
		return FAILED;
	}
	const output = commands.commands.output(argv, interpreter.frame.file.directory);
	if ("pending" in output) return FAILED;
	if ("text" in output) {
		const text = withoutNewline(output.text);
		const plain = interpreter.frame.plain === "all";
		return interpreter.landText(plain ? text : secrets.secret(text), landing);
	}
	findings.error(place, `fn::exec: ${output.problem}`, output.advice);
	return FAILED;
}
function argumentsOf(argument, interpreter) {
	if (argument.kind !== "list" || argument.items.length === 0) return void 0;
	const argv = [];
	for (const [index, item] of argument.items.entries()) {
		const value = interpreter.member(index, item, {
			field: void 0,
			hidden: false
		});
		if (value instanceof Unknown) return value;
		if (value instanceof Secret) warnOfSecret(item, interpreter);
		const known = value instanceof Secret ? value.reveal() : value;
		if (typeof known !== "string") return void 0;
		argv.push(known);
	}
	return argv;
}
/** Whoever may list processes sees their arguments. */
function warnOfSecret(argument, interpreter) {
	interpreter.world.findings.warning(interpreter.place(argument), "a secret is an argument of fn::exec, where every user of this machine can read it while the command runs", "Let the command take it from its environment, which is that of Holdfast without what Holdfast itself signs in with. What is no secret belongs into `config`, or its variable under `env.public`.");
}
function withoutNewline(text) {
	return text.replace(/\r?\n$/u, "");
}
// src/declare/interpreter.ts
const FUNCTIONS = [
	"fn::file",
	"fn::exec",
	"fn::secret",
	"fn::plain"
];
/** Turns what is written into values: interpolations looked up, functions called, secrets marked. */
var Interpreter = class Interpreter {
	world;
	frame;
	#base;
	#steps = [];
	constructor(world, frame, path) {
		this.world = world;
		this.frame = frame;
		this.#base = path;
	}
	/** A place inside what is being interpreted, for a message. */
	place(span) {
		const { file, address } = this.frame;
		return {
			file,
			start: span.start,
			end: span.end,
			path: this.#path(),
			...address !== void 0 && { address }
		};
	}
	/** The same interpreter where nothing that comes from outside is secret. */
	plain() {
		return new Interpreter(this.world, {
			...this.frame,
			plain: "all"
		}, this.#path());
	}
	#path() {
		return [...this.#base, ...this.#steps];
	}
	value(node, landing) {
		if (node.kind === "scalar") return this.#scalar(node, landing);
		if (node.kind === "list") return this.#list(node, landing);
		const call = this.#callIn(node);
		if (call !== void 0) return this.#call(call, node, landing);
		const result = {};
		for (const { name, value } of node.entries.values()) result[name] = this.member(name, value, inside(landing, name));
		return result;
	}
	#list({ items }, landing) {
		const result = [];
		for (let index = 0; index < items.length; index++) result.push(this.member(index, items[index], inside(landing, index)));
		return result;
	}
	/** A value one step further down, so that messages name it. */
	member(step, node, landing) {
		this.#steps.push(step);
		const value = this.value(node, landing);
		this.#steps.pop();
		return value;
	}
	#scalar(node, landing) {
		const { value } = node;
		if (typeof value !== "string" || !value.includes("${")) return landing.hidden ? hide(value, landing, this.world.secrets) : value;
		const parts = this.#parse(value, node);
		if (parts === void 0) return FAILED;
		const [first] = parts;
		return parts.length === 1 && typeof first === "object" ? this.#whole(first, node, landing) : this.#joined(parts, node, landing);
	}
	#parse(text, node) {
		const { parsed, findings } = this.world;
		let parts = parsed.get(text);
		if (parts === void 0) parsed.set(text, parts = parseInterpolation(text));
		if (!("summary" in parts)) return parts;
		findings.error(this.#placeOf(parts.written, node), parts.summary, parts.detail);
	}
	/** The place of one `${…}` inside its text, as far as the source shows it unescaped. */
	#placeOf(written, node) {
		const at = this.frame.file.text.indexOf(written, node.start);
		const found = at >= 0 && at < node.end;
		return this.place(found ? {
			start: at,
			end: at + written.length
		} : node);
	}
	#whole(expression, node, landing) {
		const { value, text } = evaluate(expression, this.frame, this.world, this.#placeOf(expression.written, node));
		if (!this.spend(sizeOf(value), node)) return FAILED;
		if (text !== true) return hide(value, landing, this.world.secrets);
		return this.landText(value, landing);
	}
	/** Text from outside, secret or not, as its field wants it. */
	landText(value, landing) {
		if (typeof value === "string") return hide(convertText(value, landing.field), landing, this.world.secrets);
		const known = value instanceof Secret ? value.reveal() : void 0;
		if (typeof known !== "string") return value;
		const converted = convertText(known, landing.field);
		return converted === known ? value : new Secret(converted);
	}
	#joined(parts, node, landing) {
		const pieces = parts.map((part) => typeof part === "string" ? part : this.#piece(part, node));
		const unknown = pieces.find((piece) => piece instanceof Unknown);
		if (unknown !== void 0) return unknown;
		const known = pieces.filter((piece) => !(piece instanceof Unknown));
		const length = known.reduce((sum, piece) => sum + textOf(piece).length, 0);
		if (!this.spend(length, node)) return FAILED;
		if (known.some((piece) => piece instanceof Reference)) return hide(new Template(known), landing, this.world.secrets);
		const text = known.map(textOf).join("");
		return known.some((piece) => piece instanceof Secret) ? this.world.secrets.secret(text) : hide(text, landing, this.world.secrets);
	}
	#piece(expression, node) {
		const place = this.#placeOf(expression.written, node);
		const { value } = evaluate(expression, this.frame, this.world, place);
		if (typeof value === "string") return value;
		if (value instanceof Secret || value instanceof Reference || value instanceof Unknown) return value;
		if (typeof value === "number" || typeof value === "boolean") return String(value);
		const what = value === null ? "null" : Array.isArray(value) ? "a list" : "a map";
		this.world.findings.error(place, `${expression.written} is ${what} and cannot stand inside text`, "Use it alone, or name a member of it.");
		return FAILED;
	}
	/** Charges growth; reports once when the manifest has grown too far. */
	spend(amount, node) {
		if (this.world.budget.spend(amount)) return true;
		this.world.findings.error(this.place(node), "the manifest grows beyond 256 MiB here", "Shorten forEach or the values repeated.");
		return false;
	}
	/** The name of the function a map calls; other keys beside it are reported. */
	#callIn(node) {
		for (const [name, entry] of node.entries) {
			if (!name.startsWith("fn::")) return void 0;
			if (node.entries.size === 1 && FUNCTIONS.includes(name)) return name;
			const known = FUNCTIONS.includes(name);
			const summary = known ? `${name} must stand alone` : `no function is called ${name}`;
			const detail = known ? "Remove the keys beside it." : didYouMean(name, FUNCTIONS) || `Functions: ${FUNCTIONS.join(", ")}.`;
			this.world.findings.error(this.place(entry), summary, detail);
			return "";
		}
	}
	#call(name, node, landing) {
		const entry = node.entries.get(name);
		return entry === void 0 ? FAILED : callFunction(name, entry.value, landing, this);
	}
};
function textOf(piece) {
	if (piece instanceof Reference) return "";
	const text = piece instanceof Secret ? piece.reveal() : piece;
	return typeof text === "string" ? text : JSON.stringify(text);
}
function sizeOf(value) {
	if (typeof value === "string") return value.length;
	if (Array.isArray(value)) return value.reduce((sum, item) => sum + sizeOf(item), 2);
	if (typeof value !== "object" || value === null || value instanceof Secret) return 1;
	return Object.entries(value).reduce((sum, [name, member]) => sum + name.length + sizeOf(member), 2);
}
// src/declare/parameter-declaration.ts
const KEYS$2 = [
	"type",
	"default",
	"items",
	"secret",
	"description"
];
const TYPES = [
	"string",
	"integer",
	"number",
	"boolean",
	"array",
	"object"
];
/** Reads one entry of `config`: a map with `type`, or just a value, which is then the default and gives the type. */
function declarationOf(block, findings) {
	const { value } = block.entry;
	if (value.kind !== "map") return {
		field: fieldOf(typeOfNode(value), block.entry.name),
		default: value
	};
	refuseUnknownKeys(value, block.file, pathOf(block), KEYS$2, findings);
	const standard = value.entries.get("default")?.value;
	const type = readType(value, block, findings) ?? typeOfNode(standard);
	const items = value.entries.get("items")?.value;
	const itemType = items?.kind === "map" ? readType(items, block, findings) : void 0;
	const field = {
		...fieldOf(type, block.entry.name),
		...itemType !== void 0 && { items: fieldOf(itemType, block.entry.name) },
		...isSecret(value, block, findings) && { secret: true }
	};
	return standard === void 0 ? { field } : {
		field,
		default: standard
	};
}
function fieldOf(type, name) {
	const common = { description: name };
	if (type === void 0) return {
		type: "string",
		nullable: true,
		...common
	};
	return {
		type: type === "object" ? "map" : type,
		...common
	};
}
function readType(map, { file, entry }, findings) {
	const member = map.entries.get("type");
	const text = member?.value.kind === "scalar" ? member.value.value : void 0;
	if (member === void 0) return void 0;
	const known = TYPES.find((type) => type === text);
	if (known === void 0) {
		const near = didYouMean(String(text), TYPES) || `Types: ${oneOf(TYPES)}.`;
		findings.error(placeIn(file, member.value, [
			"config",
			entry.name,
			"type"
		]), `${String(text)} is no type of parameter`, near);
	}
	return known;
}
function isSecret(map, { file, entry }, findings) {
	const member = map.entries.get("secret");
	const value = member?.value.kind === "scalar" ? member.value.value : void 0;
	if (member !== void 0 && typeof value !== "boolean") findings.error(placeIn(file, member.value, [
		"config",
		entry.name,
		"secret"
	]), "\"secret\" must be true or false");
	return value === true;
}
function typeOfNode(node) {
	if (node === void 0) return void 0;
	if (node.kind !== "scalar") return node.kind === "list" ? "array" : "object";
	const { value } = node;
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
	if (typeof value === "boolean") return "boolean";
	return typeof value === "string" && !value.startsWith("${") ? "string" : void 0;
}
// src/declare/parameters.ts
/** The typed parameters of a manifest. Each is worked out when first used. */
var Parameters = class {
	#sources;
	#values = /* @__PURE__ */ new Map();
	constructor(sources) {
		this.#sources = sources;
	}
	names() {
		return this.#sources.declared.keys();
	}
	/** Undefined where no parameter has this name; a problem with its value is reported once. */
	get(name, world) {
		const block = this.#sources.declared.get(name);
		if (block === void 0) return void 0;
		let value = this.#values.get(name);
		if (value === void 0) this.#values.set(name, value = this.#resolve(block, world));
		return value;
	}
	/** Reports values for parameters that nobody declared, and every given value that does not fit. */
	check(world) {
		const { given, stack, declared } = this.#sources;
		for (const name of Object.keys(given)) if (!declared.has(name)) this.#undeclared(name, void 0, world);
		for (const [name, block] of stack) if (!declared.has(name)) this.#undeclared(name, placeOfName(block), world);
		for (const [name, block] of declared) if (declarationOf(block, world.findings)?.default !== void 0 || stack.has(name) || Object.hasOwn(given, name)) this.get(name, world);
	}
	#undeclared(name, place, world) {
		const near = didYouMean(name, this.names());
		const detail = near === "" ? "Declare it under config in the manifest." : near;
		world.findings.error(place, `no parameter is called "${name}"`, detail);
	}
	#resolve(block, world) {
		const declaration = declarationOf(block, world.findings);
		if (declaration === void 0) return FAILED;
		const { name } = block.entry;
		const text = this.#text(name);
		if (text !== void 0) return this.#fromText(text, declaration, block, world);
		const side = this.#sources.stack.get(name);
		if (side !== void 0) return fromNode(side.entry.value, declaration, side, world);
		if (declaration.default !== void 0) return fromNode(declaration.default, declaration, block, world);
		const advice = `Give it in holdfast.STACK.yaml, with --config ${name}=… or ${variableOf(name)}, or declare a default.`;
		world.findings.error(placeOfName(block), `the parameter "${name}" has no value`, advice);
		return FAILED;
	}
	#text(name) {
		const { given, environment } = this.#sources;
		return Object.hasOwn(given, name) ? given[name] : environment[variableOf(name)];
	}
	#fromText(text, { field }, block, world) {
		const value = field.type === "array" || field.type === "map" ? parseJson(text) : convertText(text, field);
		const landing = landingOf(field);
		return value !== void 0 && fits(value, field) ? hide(value, landing, world.secrets) : unfit(field, placeOfName(block), world, "as given from outside");
	}
};
/** `HOLDFAST_CONFIG_` and the name in capitals, anything but letters and digits as `_`. */
function variableOf(name) {
	return `HOLDFAST_CONFIG_${name.toUpperCase().replace(/[^A-Z0-9]/gu, "_")}`;
}
function fromNode(node, { field }, block, world) {
	const landing = landingOf(field);
	const interpreter = new Interpreter(world, {
		file: block.file,
		roots: ["env"]
	}, pathOf(block));
	const value = interpreter.value(node, landing);
	if (hasUnknown(value)) return value;
	return fits(reveal(value), field) ? value : unfit(field, interpreter.place(node), world, "");
}
function unfit(field, place, world, how) {
	const name = String(place.path?.[1] ?? "");
	const items = field.items === void 0 ? "" : ` of ${field.items.type}`;
	const type = field.type === "map" ? "object" : field.type;
	const detail = how !== "" && (type === "array" || type === "object") ? "Lists and objects are given as JSON." : "";
	world.findings.error(place, `the parameter "${name}" ${how} is not of type ${type}${items}`.replace("  ", " "), detail);
	return FAILED;
}
function fits(value, field) {
	if (field.nullable === true) return true;
	const { items } = field;
	if (field.type === "array") return Array.isArray(value) && (items === void 0 || value.every((item) => fits(item, items)));
	if (field.type === "map") return isObject(value);
	if (field.type === "integer") return Number.isSafeInteger(value);
	return typeof value === field.type;
}
function parseJson(text) {
	try {
		return JSON.parse(text, (key, value) => key === "__proto__" ? void 0 : value);
	} catch {
		return;
	}
}
// src/declare/child-environment.ts
/**
* The environment of the commands a manifest runs: the given one without Holdfast's own secrets, and without what the
* manifest's provider entries sign in with, but for what `env.public` names.
*/
function childEnvironment(env, manifest, providers) {
	const withheld = new Set(signInNames(manifest, providers));
	for (const name of manifest.publicNames) withheld.delete(name);
	for (const name of [...OWN_SECRETS, ...OWN_ADDRESSES]) withheld.add(name);
	return Object.fromEntries(Object.entries(env).filter(([name]) => !withheld.has(name)));
}
/** Variables that secret settings are taken from, by themselves or because an entry names them. */
function signInNames(manifest, { modules }) {
	const tables = [...modules.values()].flatMap(({ provider }) => Object.values(provider.config).flatMap(({ secret, env = [] }) => secret === true ? env : []));
	const named = [...manifest.providers.values()].flatMap((block) => {
		const provider = modules.get(textOf$1(block, "provider") ?? block.entry.name)?.provider;
		return provider === void 0 ? [] : namedIn(block, provider);
	});
	return [...tables, ...named];
}
function namedIn({ entry: { value } }, provider) {
	if (value.kind !== "map") return [];
	return [...value.entries.values()].flatMap((entry) => {
		return provider.config[entry.name]?.secret === true || entry.name === "headers" ? variablesIn(entry.value) : [];
	});
}
/** Variables that interpolations below a node name, directly or as a parameter's. */
function variablesIn(node) {
	if (node.kind === "list") return node.items.flatMap(variablesIn);
	if (node.kind === "map") return [...node.entries.values()].flatMap(({ value }) => variablesIn(value));
	const parts = typeof node.value === "string" ? parseInterpolation(node.value) : [];
	if ("summary" in parts) return [];
	return parts.flatMap((part) => {
		if (typeof part === "string") return [];
		const name = String(part.steps[0] ?? "");
		return part.root === "env" ? [name] : part.root === "config" ? [variableOf(name)] : [];
	});
}
// src/declare/commands.ts
const TIMEOUT_MS = 3e4;
const OUTPUT_LIMIT = 1048576;
const AT_ONCE = 4;
/**
* Runs the commands of `fn::exec`, each once however often it is named. Interpretation asks for outputs and notes
* what is missing; `run` then runs all of it side by side, and the manifest is interpreted again.
*/
var Commands = class {
	#env;
	#timeoutMs;
	#outputs = /* @__PURE__ */ new Map();
	#wanted = /* @__PURE__ */ new Map();
	constructor(env, timeoutMs = TIMEOUT_MS) {
		this.#env = env;
		this.#timeoutMs = timeoutMs;
	}
	output(argv, directory) {
		const key = JSON.stringify([directory, argv]);
		const known = this.#outputs.get(key);
		if (known === void 0) this.#wanted.set(key, {
			argv,
			directory
		});
		return known ?? { pending: true };
	}
	/** Runs what was asked for; false when there was nothing to run. */
	async run() {
		const wanted = [...this.#wanted];
		this.#wanted.clear();
		for (let next = 0; next < wanted.length; next += AT_ONCE) {
			const batch = wanted.slice(next, next + AT_ONCE);
			const outputs = await Promise.all(batch.map(([, command]) => this.#execute(command)));
			for (const [index, [key]] of batch.entries()) this.#outputs.set(key, outputs[index] ?? { pending: true });
		}
		return wanted.length > 0;
	}
	/** Neither output nor error text of the command is repeated in a message: both may hold the secret. */
	#execute({ argv, directory }) {
		const [file = "", ...rest] = argv;
		const options = {
			cwd: directory,
			env: { ...this.#env },
			timeout: this.#timeoutMs,
			maxBuffer: OUTPUT_LIMIT,
			shell: false,
			windowsHide: true
		};
		return new Promise((resolve) => {
			try {
				execFile(file, rest, options, (error, stdout) => resolve(error === null ? { text: stdout } : this.#failure(file, error)));
			} catch {
				resolve({
					problem: `${file} could not be started`,
					advice: "Arguments may not hold null characters."
				});
			}
		});
	}
	#failure(file, error) {
		const advice = "Run it by hand to see what it says.";
		if (error.code === "ENOENT") return {
			problem: `${file} was not found`,
			advice: "Install it, or write its full path."
		};
		if (error.code === "EACCES") return {
			problem: `${file} may not be executed`,
			advice
		};
		if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") return {
			problem: `${file} wrote more than 1 MiB`,
			advice: "A secret is short; check the command."
		};
		if (error.killed === true) return {
			problem: `${file} did not end within ${String(this.#timeoutMs / 1e3)} s`,
			advice
		};
		return {
			problem: `${file} ended with ${typeof error.code === "number" ? `exit code ${String(error.code)}` : "a failure"}`,
			advice
		};
	}
};
// src/declare/cycles.ts
/** Every cycle that a walk from the first to the last address meets, as the addresses along it; each address is in one at most. */
function findCycles(addresses, needs) {
	const done = /* @__PURE__ */ new Set();
	const cycles = [];
	for (const address of addresses) if (!done.has(address)) walk(address, needs, done, cycles);
	return cycles;
}
/** Depth first without recursion: chains may be as long as the manifest. */
function walk(start, needs, done, cycles) {
	const stack = [];
	const open = /* @__PURE__ */ new Map();
	const enter = (address) => {
		open.set(address, stack.length);
		stack.push({
			address,
			rest: needs(address)[Symbol.iterator]()
		});
	};
	enter(start);
	for (let top = stack.at(-1); top !== void 0; top = stack.at(-1)) {
		const next = top.rest.next();
		if (next.done === true) {
			stack.pop();
			open.delete(top.address);
			done.add(top.address);
			continue;
		}
		const seenAt = open.get(next.value);
		if (seenAt !== void 0) cycles.push(stack.slice(seenAt).map(({ address }) => address));
		else if (!done.has(next.value)) enter(next.value);
	}
}
// src/declare/refer.ts
/** Turns `${resources.NAME.PROPERTY}` or `${resources.GROUP["key"].PROPERTY}` into a reference. */
function refer({ steps, written }, targets) {
	const [name, ...rest] = steps;
	if (typeof name !== "string" || !targets.has(name)) return {
		summary: `${written}: no resource is called "${String(name)}"`,
		detail: didYouMean(String(name), targets.keys())
	};
	const keys = targets.get(name);
	if (keys === void 0) return pointTo(name, rest, written);
	const [key, ...path] = rest;
	if (keys === "broken") return new Reference(name, "id");
	if (key !== void 0 && keys.has(String(key))) return pointTo(formatAddress(name, String(key)), path, written);
	const detail = `Name one instance: ${`\${resources.${name}[${JSON.stringify([...keys][0] ?? "key")}].id}`}. Keys: ${oneOf([...keys])}.`;
	return {
		summary: `${written}: "${name}" is a group, made by forEach`,
		detail
	};
}
function pointTo(address, path, written) {
	if (path.length > 0) return new Reference(address, formatPath(path));
	return {
		summary: `${written}: a property is missing`,
		detail: "Name one, e.g. id."
	};
}
/** What is wrong with the property a reference names, or undefined. Open structures may be stepped into freely. */
function checkTarget(resource, variant, path, passthrough) {
	const [first] = path;
	const fields = fieldsOf(resource, variant);
	const scopes = resource.scope.map(({ name }) => name);
	const own = [
		"id",
		resource.discriminator,
		...scopes
	];
	if (path.length === 1 && own.includes(String(first))) return void 0;
	if (passthrough.includes(String(first)) || fieldAt(fields, path) !== void 0) return void 0;
	const inner = fieldAt(fields, path.slice(0, -1));
	if (path.length > 1 && inner?.type === "object" && inner.fields === void 0) return void 0;
	const detail = didYouMean(String(first), [...own, ...Object.keys(fields)]);
	return {
		summary: `${variant} has no property ${formatPath(path)}`,
		detail
	};
}
// src/declare/dependencies.ts
/** What each resource needs first: the targets of its references and what it names under `dependsOn`. */
function findDependencies(drafts, targets, findings) {
	const byAddress = new Map(drafts.map((draft) => [draft.address, draft]));
	const needs = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const explicit = expandDependsOn(draft, targets, findings);
		const { references } = draft.probe;
		for (const found of references) checkReference(found, draft, byAddress, findings);
		if (explicit.length + references.length === 0) continue;
		const all = [...explicit, ...references.map(({ reference }) => reference.address)];
		needs.set(draft.address, [...new Set(all)].sort());
	}
	reportCycles(byAddress, needs, findings);
	return needs;
}
/** Reports a reference to a property that its target's kind does not have. */
function checkReference({ reference, path }, at, drafts, findings) {
	checkReferenceAt(reference, placeOfProperty(at.block, at.address, path, "value"), drafts, findings);
}
/** The same, for a reference that stands anywhere. */
function checkReferenceAt({ address, path }, place, drafts, findings) {
	const target = drafts.get(address);
	if (target === void 0) return;
	const { resource } = target.found;
	const { passthrough = [] } = target.options.options;
	const problem = checkTarget(resource, target.read.variant, parsePath(path) ?? [path], passthrough);
	if (problem !== void 0) findings.error(place, `${address}: ${problem.summary}`, problem.detail);
}
/** The name of a group means all its instances. */
function expandDependsOn(draft, targets, findings) {
	return draft.options.dependsOn.flatMap((text) => {
		const { name, key } = parseAddress(text) ?? { name: text };
		const keys = targets.get(name);
		if (keys === "broken") return [];
		if (!(targets.has(name) && (key === void 0 || keys?.has(key) === true))) {
			const place = {
				...placeOfName(draft.block),
				address: draft.address
			};
			const near = didYouMean(key ?? name, key === void 0 ? targets.keys() : keys ?? []);
			findings.error(optionPlace(draft) ?? place, `dependsOn: no resource is called ${text}`, near);
			return [];
		}
		if (key !== void 0 || keys === void 0) return [key === void 0 ? name : formatAddress(name, key)];
		return [...keys].map((each) => formatAddress(name, each));
	});
}
function optionPlace({ block, address }) {
	const { value } = block.entry;
	const options = value.kind === "map" ? value.entries.get("options")?.value : void 0;
	const entry = options?.kind === "map" ? options.entries.get("dependsOn") : void 0;
	if (entry === void 0) return void 0;
	const path = [
		...pathOf(block),
		"options",
		"dependsOn"
	];
	return {
		file: block.file,
		start: entry.value.start,
		end: entry.value.end,
		path,
		address
	};
}
function reportCycles(drafts, needs, findings) {
	for (const cycle of findCycles(needs.keys(), (address) => needs.get(address) ?? [])) {
		const [first = ""] = cycle;
		const draft = drafts.get(first);
		const place = draft && {
			...placeOfName(draft.block),
			address: first
		};
		const detail = "None of them can be applied first. Remove one of the references or dependsOn.";
		const itself = cycle.length === 1 ? `${first} depends on itself` : void 0;
		findings.error(place, itself ?? `resources depend on each other: ${[...cycle, first].join(" → ")}`, detail);
	}
}
// src/declare/environment.ts
/** The environment as given by the host; nothing here reads the process. */
var Environment = class {
	#values;
	#public;
	/** What an unset variable is: an error, or a value that is not known in this run. */
	missing;
	constructor(values, publicNames, missing) {
		this.#values = values;
		this.#public = publicNames;
		this.missing = missing;
	}
	/** Undefined when unset; set but empty is a value. */
	get(name) {
		return Object.hasOwn(this.#values, name) ? this.#values[name] : void 0;
	}
	/** Named under `env.public`, so not secret. */
	isPublic(name) {
		return this.#public.has(name);
	}
	names() {
		return Object.keys(this.#values);
	}
};
// src/declare/check-rules.ts
/** Reports every rule that does not compile, at the place in the manifest. */
async function checkRules({ rules = [] }, single, check, findings) {
	if (check === void 0 || single === void 0) return;
	for (const [index, { name, when }] of rules.entries()) {
		const fault = await check(when);
		if (fault === void 0) continue;
		findings.error(placeOf$1(single, index, when, fault), `the rule "${name}" does not compile: ${fault.message}`, "Rules are CEL expressions over `change`, e.g. change.action == \"delete\".");
	}
}
/** The wrong part itself where the expression stands in the file as it is. */
function placeOf$1({ file, entry }, index, when, { start, end }) {
	const path = [
		"policy",
		"rules",
		index,
		"when"
	];
	const { node } = nodeAt(entry.value, path.slice(1));
	const place = placeIn(file, node, path);
	const at = file.text.slice(node.start, node.end).indexOf(when);
	if (at < 0) return place;
	const first = node.start + at;
	return {
		...place,
		start: first + start,
		end: first + Math.max(end, start + 1)
	};
}
// src/declare/identity.ts
const FORM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u;
const OWNERS = ["cli", "pulumi"];
/** Reads `name` and `owner`, which are never interpolated: they decide where the state is looked for. */
function readIdentity(manifest, findings) {
	const owner = readOwner(manifest, findings);
	return {
		name: readName(manifest, findings),
		...owner !== void 0 && { owner }
	};
}
function readName({ singles, documents }, findings) {
	const single = singles.get("name");
	const [first] = documents;
	if (single === void 0) {
		const place = first && {
			file: first.file,
			start: 0,
			end: 0,
			path: ["name"]
		};
		findings.error(place, "the manifest has no name", "Begin it with \"name: my-stack\"; the name is part of the state's identity.");
		return "";
	}
	const { value } = single.entry;
	const text = value.kind === "scalar" ? value.value : void 0;
	if (typeof text === "string" && FORM.test(text)) return text;
	findings.error(placeIn(single.file, value, ["name"]), "\"name\" cannot be used", "It is text of letters, digits, \".\", \"_\" and \"-\", begins with a letter or digit, and is not interpolated.");
	return "";
}
function readOwner({ singles }, findings) {
	const single = singles.get("owner");
	if (single === void 0) return void 0;
	const { value } = single.entry;
	const known = OWNERS.find((owner) => value.kind === "scalar" && value.value === owner);
	const near = value.kind === "scalar" ? didYouMean(String(value.value), OWNERS) : "";
	if (known === void 0) findings.error(placeIn(single.file, value, ["owner"]), `"owner" must be ${oneOf(OWNERS)}`, near);
	return known;
}
/** A stack's name becomes part of file names and URLs. */
function checkStackName(stack, findings) {
	if (stack === "accept") findings.error(void 0, "\"accept\" cannot be the name of a stack", "Its values would stand in holdfast.accept.yaml, which holds accepted drift.");
	if (FORM.test(stack)) return;
	findings.error(void 0, `"${stack}" cannot be the name of a stack`, "Use letters, digits, \".\", \"_\" and \"-\", beginning with a letter or digit.");
}
// src/declare/budget.ts
/** Most characters a manifest may grow to by interpolation and forEach. */
const GROWTH_LIMIT = 268435456;
/** Counts what interpolation and forEach produce, so that a small file cannot fill the memory. */
var Budget = class {
	#left;
	constructor(limit = GROWTH_LIMIT) {
		this.#left = limit;
	}
	/** False once more was asked for than there is. */
	spend(amount) {
		this.#left -= amount;
		return this.#left >= 0;
	}
};
// src/declare/entry-common.ts
/** Keys every provider entry understands besides its provider's own. */
const commonKeys = [
	"concurrency",
	"timeout",
	"caFile",
	"allowInsecureHttp",
	"headers"
];
/** What is wrong with the value of a common key, as the end of a sentence; undefined when it is right. */
function checkCommon(key, value) {
	if (hasUnknown(value)) return void 0;
	const known = reveal(value);
	if (key === "concurrency") return isPositive(known) ? void 0 : "must be a whole number of at least 1";
	if (key === "timeout") return isDuration(known) ? void 0 : "must be seconds, or a duration such as 30s or 2m";
	if (key === "caFile") return typeof known === "string" && known !== "" ? void 0 : "must be the path of a file";
	if (key === "allowInsecureHttp") return typeof known === "boolean" ? void 0 : "must be true or false";
	return isHeaders(known) ? void 0 : "must be a map of texts";
}
function isPositive(value) {
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function isDuration(value) {
	if (typeof value === "number") return value > 0;
	return typeof value === "string" && /^(?:[1-9][0-9]*(?:ms|s|m|h))+$/u.test(value);
}
function isHeaders(value) {
	return isObject(value) && Object.values(value).every((member) => typeof member === "string");
}
// src/declare/entry-resolver.ts
/** Works out the values of one entry. */
var EntryResolver = class {
	#provider;
	#block;
	#world;
	#values = {};
	#variables = {};
	constructor(provider, block, world) {
		this.#provider = provider;
		this.#block = block;
		this.#world = world;
	}
	resolve(declared) {
		if (this.#block !== void 0) for (const entry of declared.values()) this.#declared(entry, this.#block);
		const open = chooseGroup(this.#provider, new Set(declared.keys()));
		for (const [key, field] of Object.entries(this.#provider.config)) if (!declared.has(key) && open(key)) this.#fromEnvironment(key, field);
		return {
			values: this.#values,
			variables: this.#variables
		};
	}
	/** Keys the table does not call secret are parameters: what a variable gives there is shown and recorded. */
	#declared(entry, block) {
		const config = this.#provider.config[entry.name];
		const secret = config === void 0 ? entry.name === "headers" : config.secret === true;
		const field = config === void 0 ? commonField(entry.name) : {
			type: "string",
			description: "",
			secret
		};
		const frame = {
			file: block.file,
			roots: ["env", "config"],
			...!secret && { plain: "environment" }
		};
		const value = new Interpreter(this.#world, frame, pathOf(block)).member(entry.name, entry.value, landingOf(field));
		const place = placeIn(block.file, entry.value, [...pathOf(block), entry.name]);
		if (value === null) return;
		const name = /^\$\{env\.([A-Za-z_][A-Za-z0-9_]*)\}$/u.exec(sourceText(entry))?.[1];
		if (name !== void 0) this.#variables[entry.name] = name;
		const problem = config === void 0 ? checkCommon(entry.name, value) : checkText(value, config);
		this.#values[entry.name] = problem === void 0 ? this.#located(entry.name, value, block) : FAILED;
		if (problem !== void 0) this.#world.findings.error(place, `"${entry.name}" ${problem}`);
	}
	/** Relative paths start at the file that names them. */
	#located(key, value, { file }) {
		return key === "caFile" && typeof value === "string" ? resolve(file.directory, value) : value;
	}
	#fromEnvironment(key, field) {
		const { environment, secrets } = this.#world;
		const name = field.env?.find((candidate) => (environment.get(candidate) ?? "") !== "");
		const text = name === void 0 ? void 0 : environment.get(name);
		if (name === void 0 || text === void 0) return;
		this.#values[key] = field.secret === true ? secrets.secret(text) : text;
		this.#variables[key] = name;
	}
};
function sourceText({ value }) {
	return value.kind === "scalar" && typeof value.value === "string" ? value.value : "";
}
function commonField(key) {
	if (key === "concurrency") return {
		type: "integer",
		description: ""
	};
	if (key === "allowInsecureHttp") return {
		type: "boolean",
		description: ""
	};
	return key === "headers" ? {
		type: "map",
		description: "",
		secret: true
	} : {
		type: "string",
		description: ""
	};
}
function checkText(value, { enum: words, secret }) {
	if (value instanceof Unknown) return void 0;
	if (value instanceof Reference || value instanceof Template) return "must be known before anything is applied";
	if (value instanceof Secret && secret !== true) return "is shown and recorded, so it cannot be secret; name the variable in env.public";
	const known = value instanceof Secret ? value.reveal() : value;
	if (typeof known !== "string") return "must be text; quote it";
	if (known === "") return "is empty";
	return words === void 0 || words.includes(known) ? void 0 : `must be ${oneOf(words)}. ${didYouMean(known, words)}`.trimEnd();
}
// src/declare/entries.ts
/** Provider entries, each resolved when first used. */
var Entries = class {
	#manifest;
	#providers;
	#world;
	/** Whether credentials must be there; where nothing is sent, those from variables may be absent. */
	#needed;
	#resolved = /* @__PURE__ */ new Map();
	constructor(manifest, providers, world, needed) {
		this.#manifest = manifest;
		this.#providers = providers;
		this.#world = world;
		this.#needed = needed;
	}
	names() {
		return [.../* @__PURE__ */ new Set([...this.#manifest.providers.keys(), ...this.#providers.modules.keys()])];
	}
	used() {
		return [...this.#resolved.values()].filter((entry) => entry !== void 0);
	}
	/** The entry of this name, or the implicit one of a provider; undefined after its problem was reported. */
	get(name, usedAt) {
		if (!this.#resolved.has(name)) this.#resolved.set(name, this.#resolve(name, usedAt));
		return this.#resolved.get(name);
	}
	/** The name of the provider an entry configures; undefined where there is no such entry. */
	providerOf(name) {
		const block = this.#manifest.providers.get(name);
		if (block !== void 0) return textOf$1(block, "provider") ?? name;
		return this.#providers.modules.has(name) ? name : void 0;
	}
	/** Checks the keys of all entries, used or not; values are looked up only for those in use. */
	check() {
		for (const [name, block] of this.#manifest.providers) {
			const provider = this.#providers.modules.get(this.providerOf(name) ?? name)?.provider;
			if (provider === void 0) this.#reportUnknown(block, this.providerOf(name) ?? name);
			else this.#members(block, provider);
		}
	}
	#resolve(name, usedAt) {
		const block = this.#manifest.providers.get(name);
		const providerName = this.providerOf(name);
		const provider = providerName === void 0 ? void 0 : this.#providers.modules.get(providerName)?.provider;
		if (provider === void 0) {
			this.#reportUnknown(block, providerName ?? name);
			return;
		}
		const declared = block === void 0 ? /* @__PURE__ */ new Map() : this.#members(block, provider);
		const resolved = new EntryResolver(provider, block, this.#world).resolve(declared);
		const missing = missingAlternatives(provider, new Set(Object.keys(resolved.values)));
		if (missing !== void 0 && !this.#mayBeAbsent(provider, missing)) {
			const place = block === void 0 ? usedAt : placeOfName(block);
			this.#reportMissing(name, provider, missing, place);
		}
		const specifier = this.#providers.packages.get(provider.name);
		return {
			entry: {
				name,
				provider: provider.name,
				values: resolved.values,
				...specifier !== void 0 && { package: specifier }
			},
			variables: resolved.variables
		};
	}
	#members(block, provider) {
		const { findings } = this.#world;
		const map = expectMap(block.entry.value, placeOfName(block), `the provider entry "${block.entry.name}"`, findings);
		if (map === void 0) return /* @__PURE__ */ new Map();
		const known = [
			...Object.keys(provider.config),
			...commonKeys,
			"provider",
			"package"
		];
		refuseUnknownKeys(map, block.file, pathOf(block), known, findings);
		return new Map([...map.entries].filter(([key]) => known.includes(key) && key !== "provider" && key !== "package"));
	}
	#reportUnknown(block, provider) {
		if (block === void 0) return;
		const { names } = this.#providers;
		const detail = didYouMean(provider, names) || `Known providers: ${oneOf(names)}. Another name needs "provider:".`;
		this.#world.findings.error(placeOfName(block), `there is no provider "${provider}"`, detail);
	}
	/** Where nothing is sent, what a variable may give elsewhere is not asked for. */
	#mayBeAbsent({ config }, missing) {
		return !this.#needed && missing.some((keys) => keys.every((key) => config[key]?.env !== void 0));
	}
	#reportMissing(name, { config }, missing, place) {
		const [first = []] = missing;
		const variables = first.flatMap((key) => config[key]?.env?.[0] ?? []);
		const hint = variables.length === 0 ? "" : ` or set ${variables.join(" and ")}`;
		const detail = `Add ${first.map((key) => `providers.${name}.${key}`).join(" and ")}${hint}.`;
		const lacking = missing.map((keys) => keys.map((key) => withVariables(key, config[key]?.env)).join(" and "));
		this.#world.findings.error(place, `the provider entry "${name}" lacks ${lacking.join(" or ")}`, detail);
	}
};
/** `token (ACME_TOKEN or ACME_OLD_TOKEN)`: a key with the variables that may give it instead. */
function withVariables(key, variables = []) {
	return variables.length === 0 ? key : `${key} (${variables.join(" or ")})`;
}
// src/declare/policy.ts
const count = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? void 0 : "must be a whole number of at least 0";
const readers = {
	maxDeletes: count,
	maxChanges: count,
	maxDeletePercent: (value) => typeof value === "number" && value >= 0 && value <= 100 ? void 0 : "must be a number from 0 to 100",
	forbidReplace: (value) => typeof value === "boolean" ? void 0 : "must be true or false",
	adopt: (value) => {
		const words = [
			"always",
			"ifMatching",
			"never"
		];
		return typeof value === "string" && words.includes(value) ? void 0 : `must be ${oneOf(words)}`;
	},
	rules: (value) => Array.isArray(value) && value.every(isRule) ? void 0 : "must be a list of { name, when, deny or warn }"
};
function isRule(rule) {
	if (!isObject(rule)) return false;
	const keys = Object.keys(rule);
	return keys.every((key) => [
		"name",
		"when",
		"deny",
		"warn"
	].includes(key) && typeof rule[key] === "string") && keys.includes("name") && keys.includes("when") && keys.includes("deny") !== keys.includes("warn");
}
/** Reads `policy`; its values must be known. */
function readPolicy(single, world) {
	if (single === void 0) return {};
	const { file, entry } = single;
	const { findings } = world;
	const map = expectMap(entry.value, placeIn(file, entry, ["policy"]), "\"policy\"", findings);
	if (map === void 0) return {};
	refuseUnknownKeys(map, file, ["policy"], Object.keys(readers), findings);
	const interpreter = new Interpreter(world, {
		file,
		roots: ["env", "config"]
	}, ["policy"]);
	const policy = {};
	for (const name of Object.keys(readers)) {
		const member = map.entries.get(name);
		const value = member && interpreter.member(name, member.value, OPEN);
		if (member === void 0 || value === void 0 || value === FAILED) continue;
		const known = hasUnknown(value) || hasSecret(value) ? void 0 : reveal(value);
		const problem = known === void 0 ? "must be known and not secret" : readers[name](known);
		if (problem !== void 0) report(findings, single, name, problem);
		else if (known !== void 0) policy[name] = known;
	}
	return policy;
}
function report(findings, { file, entry }, name, problem) {
	const member = entry.value.kind === "map" ? entry.value.entries.get(name) : void 0;
	findings.error(placeIn(file, member?.value ?? entry, ["policy", name]), `"${name}" ${problem}`);
}
// src/declare/instances.ts
/** Most instances of one group. */
const LIMIT = 1e5;
/** One instance, or one per element of forEach. Elements must be known and unique, and their keys not secret. */
function expand(block, map, world) {
	const entry = map.entries.get("forEach");
	const { name } = block.entry;
	if (entry === void 0) return {
		block,
		map,
		keys: void 0,
		instances: [{
			address: name,
			block,
			map
		}],
		broken: false
	};
	const interpreter = new Interpreter(world, {
		file: block.file,
		roots: ["env", "config"],
		address: name
	}, pathOf(block));
	const value = interpreter.member("forEach", entry.value, OPEN);
	let broken = value === FAILED;
	const report = (summary, detail = "") => {
		broken = true;
		world.findings.error({
			...interpreter.place(entry.value),
			path: [...pathOf(block), "forEach"]
		}, summary, detail);
	};
	const elements = value === FAILED ? [] : elementsOf(value, report);
	const weight = (map.entries.get("properties")?.value.weight ?? 0) + 64;
	const fits = interpreter.spend(elements.length * weight, entry.value) && elements.length <= LIMIT;
	if (elements.length > LIMIT) report(`forEach has more than ${String(LIMIT)} elements`, "Split the group.");
	const instances = (fits ? elements : []).map((each) => ({
		address: formatAddress(name, String(each.key)),
		each,
		...ownBlock(block, map, String(each.key))
	}));
	return {
		block,
		map,
		keys: new Set(instances.map(({ each }) => String(each.key))),
		instances,
		broken
	};
}
function ownBlock(block, map, key) {
	const own = map.instances?.get(key);
	if (own === void 0) return {
		block,
		map
	};
	const entry = {
		name: block.entry.name,
		start: own.start,
		end: own.end,
		value: own
	};
	return {
		block: {
			...block,
			entry
		},
		map: own
	};
}
function elementsOf(value, report) {
	if (Array.isArray(value)) return listElements(value, report);
	if (isValueObject(value)) return Object.entries(value).map(([key, member]) => ({
		key,
		value: member
	}));
	const detail = "It may use ${config.…} and ${env.…}, no references; variables must be named in env.public.";
	if (hasUnknown(value) || hasSecret(value)) report("forEach must be known and not secret", detail);
	else report("forEach needs a list or a map", "A list of unique texts or whole numbers, or a map by key.");
	return [];
}
function listElements(values, report) {
	const keys = /* @__PURE__ */ new Set();
	const elements = [];
	for (const value of values) if (typeof value === "string" || typeof value === "number" && Number.isSafeInteger(value)) {
		if (keys.has(String(value))) report(`forEach holds "${String(value)}" twice`, "Each element names one resource.");
		else elements.push({
			key: value,
			value
		});
		keys.add(String(value));
	} else refuseElement(value, report);
	return elements;
}
function refuseElement(value, report) {
	if (value === FAILED) return;
	if (value instanceof Secret) report("forEach holds a secret", "Keys are shown; name the variable in env.public, or use config.");
	else if (hasUnknown(value)) report("forEach holds a value that is not known yet", "Keys must be known before anything is applied.");
	else report("a list under forEach holds texts or whole numbers only", "For more than one value each use a map by key.");
}
// src/declare/option-readers.ts
/** One reader per option; the keys are all there are. */
const optionReaders = {
	dependsOn: readDependencies,
	protect: readFlag,
	ignoreChanges: readPaths,
	replaceOnChanges: readPaths,
	deleteBeforeReplace: readFlag,
	retainOnDelete: readFlag,
	aliases: readAliases,
	provider: (value, context) => readText(value, context),
	import: readImport,
	adopt: choice("always", "ifMatching", "never"),
	secretChanges: choice("onChange", "always", "never"),
	passthrough: (value, context) => readTexts(value, context)
};
function readFlag(value, { report }) {
	if (typeof value === "boolean") return value;
	report("must be true or false");
}
function readText(value, { report }) {
	if (typeof value === "string" && value !== "") return value;
	report("must be text that is known and not secret");
}
function choice(...words) {
	return (value, { report }) => {
		if (typeof value === "string" && words.includes(value)) return value;
		report(`must be ${oneOf(words)}`, typeof value === "string" ? didYouMean(value, words) : "");
	};
}
function readTexts(value, { report }) {
	const items = Array.isArray(value) ? value : [value];
	const texts = items.filter((item) => typeof item === "string" && item !== "");
	if (texts.length === items.length) return texts;
	report("must be a list of texts that are known and not secret");
}
function readPaths(value, context) {
	const paths = readTexts(value, context);
	for (const path of paths ?? []) if (parsePath(path) === void 0) context.report(`holds "${path}", which is no property path`, "Write e.g. a.b, list[0] or map[\"a key\"].");
	return paths;
}
function readDependencies(value, context) {
	const names = readTexts(value, context);
	for (const name of names ?? []) if (parseAddress(name) === void 0) context.report(`holds "${name}", which is no resource`, "Write the name alone, or name[\"key\"].");
	return names?.filter((name) => parseAddress(name) !== void 0);
}
/** In a group a former name stands for the instance of the same key. */
function readAliases(value, context) {
	const { each } = context.instance;
	return readTexts(value, context)?.flatMap((alias) => {
		const address = parseAddress(alias);
		if (address === void 0) {
			context.report(`holds "${alias}", which is no address`, "Write the former name, or name[\"key\"].");
			return [];
		}
		const { name, key = each && String(each.key) } = address;
		return [formatAddress(name, key)];
	});
}
/** An id, or in a group a map of ids by key. Ids are text; a whole number is taken as its digits. */
function readImport(value, context) {
	const { group, instance, report } = context;
	if (group.keys === void 0 || instance.map !== group.map) return readId(value, report);
	if (!isValueObject(value)) {
		report("must be a map of ids by key, since the resource has forEach");
		return;
	}
	if (instance === group.instances[0]) refuseForeignKeys(Object.keys(value), group.keys, report);
	const id = value[String(instance.each?.key)];
	return id === void 0 ? void 0 : readId(id, report);
}
/** Said once for a group, not for each of its instances. */
function refuseForeignKeys(given, keys, report) {
	for (const key of given.filter((name) => !keys.has(name))) report(`names the key "${key}", which forEach does not hold`, didYouMean(key, keys));
}
function readId(value, report) {
	if (typeof value === "string" && value !== "") return value;
	if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
	report("must be the id of a live object, as text");
}
// src/declare/options.ts
/** Reads the options of one instance; they must be known. */
function readOptions(group, instance, world) {
	const entry = instance.map.entries.get("options");
	if (entry === void 0) return {
		options: {},
		dependsOn: []
	};
	const { block } = instance;
	const path = [...pathOf(block), "options"];
	const map = expectMap(entry.value, {
		...placeOfName(block),
		path
	}, "\"options\"", world.findings);
	if (map === void 0) return {
		options: {},
		dependsOn: []
	};
	refuseUnknownKeys(map, block.file, path, Object.keys(optionReaders), world.findings);
	const { address, each } = instance;
	const interpreter = new Interpreter(world, {
		file: block.file,
		roots: [
			"env",
			"config",
			"each"
		],
		address,
		...each && { each }
	}, path);
	const read = {};
	for (const [name, option] of map.entries) {
		const reader = optionReaders[name];
		if (reader === void 0) continue;
		const value = interpreter.member(name, option.value, OPEN);
		const context = {
			group,
			instance,
			report: (summary, detail = "") => world.findings.error({
				...placeIn(block.file, option.value, [...path, name]),
				address
			}, `"${name}" ${summary}`, detail)
		};
		if (value !== FAILED && value !== null) read[name] = reader(value, context);
	}
	return split(read);
}
function split({ provider, dependsOn, ...options }) {
	return {
		options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0)),
		dependsOn: dependsOn ?? [],
		...typeof provider === "string" && { provider }
	};
}
// src/declare/package/package-path.ts
/** Whether a provider's package is named by a path rather than by the name it is installed under. */
function isPackagePath(specifier) {
	return /^(?:\.{1,2}(?:[/\\]|$)|\/|[A-Za-z]:[/\\])/u.test(specifier);
}
/** The same package as seen from anywhere: paths start at the file that names them. */
function locatePackage(specifier, directory) {
	return isPackagePath(specifier) ? resolve(directory, specifier) : specifier;
}
// src/declare/package/packages.ts
/** The users' own providers of a manifest. */
var Packages = class {
	modules = /* @__PURE__ */ new Map();
	/** Package by the provider's name, in a form that does not depend on which file names it. */
	locations = /* @__PURE__ */ new Map();
	#load;
	#registry;
	#findings;
	constructor(load, registry, findings) {
		this.#load = load;
		this.#registry = registry;
		this.#findings = findings;
	}
	/** Loads the package that an entry names, if it names one. */
	async add(block) {
		const specifier = textOf$1(block, "package");
		if (specifier === void 0) return;
		const module = await this.#module(specifier, block);
		if (module === void 0 || !this.#bearsItsName(module.provider.name, specifier, block)) return;
		this.modules.set(module.provider.name, module);
		this.locations.set(module.provider.name, locatePackage(specifier, block.file.directory));
	}
	async #module(specifier, block) {
		if (this.#load === void 0) {
			const summary = `the provider package ${specifier} cannot be loaded here`;
			this.#findings.error(placeOfName(block), summary, "Only built-in providers are available.");
			return;
		}
		try {
			return await this.#load(specifier, block.file.directory);
		} catch (error) {
			const { summary, advice } = reasonOf(error, specifier);
			this.#findings.error(placeOfName(block), summary, advice);
			return;
		}
	}
	/** A package's provider is called what its entry says, and like none that is built in. */
	#bearsItsName(name, specifier, block) {
		const wanted = textOf$1(block, "provider") ?? block.entry.name;
		const builtIn = Object.hasOwn(this.#registry, name);
		if (name === wanted && !builtIn) return true;
		const problem = builtIn ? ", which is built in" : `, not "${wanted}"`;
		const detail = builtIn ? "Give it a name of its own in its table." : `Call the entry "${name}", or add "provider: ${name}" to it.`;
		const summary = `the provider of the package ${specifier} is called "${name}"${problem}`;
		this.#findings.error(placeOfName(block), summary, detail);
		return false;
	}
};
/** Only the host's own words are passed on; any other message may hold anything. */
function reasonOf(error, specifier) {
	if (error instanceof HoldfastError) return {
		summary: error.message,
		advice: error.advice ?? ""
	};
	const code = errorCode(error);
	return {
		summary: `the provider package ${specifier} could not be loaded${code === void 0 ? "" : ` (${code})`}`,
		advice: "Install it, or correct the path."
	};
}
// src/declare/providers.ts
/** Loads each provider that an entry or a resource type names, once. */
async function loadProviders(manifest, registry, loadPackage, findings) {
	const packages = new Packages(loadPackage, registry, findings);
	for (const block of manifest.providers.values()) await packages.add(block);
	const modules = new Map(packages.modules);
	const wanted = [...manifest.providers.values()].map((block) => textOf$1(block, "provider") ?? block.entry.name);
	for (const block of manifest.resources.values()) wanted.push(textOf$1(block, "type")?.split(":")[0] ?? "");
	for (const name of new Set(wanted)) {
		const load = Object.hasOwn(registry, name) ? registry[name] : void 0;
		if (load !== void 0 && !modules.has(name)) modules.set(name, await load());
	}
	return {
		modules,
		packages: packages.locations,
		names: [.../* @__PURE__ */ new Set([...Object.keys(registry), ...modules.keys()])]
	};
}
/** The table for a block's `type`; an unknown one is reported with the nearest known. */
function findType(block, providers, findings) {
	const token = textOf$1(block, "type");
	if (token === void 0) {
		reportMissing(block, findings);
		return;
	}
	const [name = "", resourceName = "", ...rest] = token.split(":");
	const module = providers.modules.get(name);
	const resources = module?.provider.resources ?? {};
	const resource = rest.length === 0 && Object.hasOwn(resources, resourceName) ? resources[resourceName] : void 0;
	if (module !== void 0 && resource !== void 0) return {
		token,
		provider: module.provider,
		resource,
		module
	};
	findings.error(placeOfType(block), `there is no type "${token}"`, adviceFor(token, providers));
}
function reportMissing(block, findings) {
	findings.error(placeOfType(block), `"${block.entry.name}" needs a type`, "Write it as text, e.g. type: provider:Type. Nothing is interpolated there.");
}
function placeOfType(block) {
	const { value } = block.entry;
	const entry = value.kind === "map" ? value.entries.get("type") : void 0;
	return entry === void 0 ? placeOfName(block) : {
		...placeIn(block.file, entry.value, [
			"resources",
			block.entry.name,
			"type"
		]),
		address: block.entry.name
	};
}
function adviceFor(token, { modules, names }) {
	const [name = "", resource = ""] = token.split(":");
	const known = names.includes(name) ? name : suggest(name, names);
	if (known === void 0) return `Known providers: ${oneOf(names)}.`;
	const types = Object.keys(modules.get(known)?.provider.resources ?? {}).map((type) => `${known}:${type}`);
	if (types.length === 0) return didYouMean(token, [`${known}:${resource}`]);
	return didYouMean(token, types) || `Types of ${known}: ${oneOf(types)}.`;
}
// src/declare/resource.ts
/** Reads what one instance declares; undefined where its kind cannot be told. */
function readProperties(instance, found, entry, world) {
	return new PropertyReader(instance, found, world).read(entry);
}
const ROOTS = [
	"env",
	"config",
	"each",
	"resources"
];
var PropertyReader = class {
	#instance;
	#address;
	#provider;
	#resource;
	#world;
	#interpreter;
	constructor(instance, found, world) {
		const { address, block, each } = instance;
		this.#instance = instance;
		this.#address = address;
		this.#provider = found.provider;
		this.#resource = found.resource;
		this.#world = world;
		const frame = {
			file: block.file,
			roots: ROOTS,
			address,
			...each && { each }
		};
		this.#interpreter = new Interpreter(world, frame, [
			block.section,
			block.entry.name,
			"properties"
		]);
	}
	read(entry) {
		const node = this.#instance.map.entries.get("properties")?.value;
		const values = node?.kind === "map" ? node : this.#computed(node);
		if (values === void 0) return void 0;
		const variant = this.#variant(values);
		if (variant === void 0) return void 0;
		const properties = {};
		const scope = {};
		for (const name of isNode(values) ? values.entries.keys() : Object.keys(values)) {
			const field = this.#scopeField(name);
			if (field === void 0) properties[name] = name === this.#resource.discriminator ? variant : this.#property(name, values, variant);
			else this.#scopeValue(field, this.#take(name, values, OPEN), scope);
		}
		for (const field of this.#resource.scope) this.#scopeDefault(field, entry, scope, isNode(values) ? values.entries.has(field.name) : Object.hasOwn(values, field.name));
		return {
			variant,
			scope,
			properties
		};
	}
	#scopeField(name) {
		const { scope } = this.#resource;
		for (let index = 0; index < scope.length; index++) if (scope[index]?.name === name) return scope[index];
	}
	/** `properties: ${each.value}` and the like: the whole map is one value. */
	#computed(node) {
		const value = node === void 0 ? {} : this.#interpreter.value(node, OPEN);
		if (value === null) return {};
		if (isValueObject(value)) return value;
		if (value !== FAILED && node !== void 0) this.#world.findings.error(this.#interpreter.place(node), "\"properties\" must be a map that is known");
	}
	#take(name, values, landing) {
		if (!isNode(values)) {
			const value = Object.hasOwn(values, name) ? values[name] : void 0;
			return value === void 0 ? void 0 : hide(value, landing, this.#world.secrets);
		}
		const entry = values.entries.get(name);
		return entry && this.#interpreter.member(name, entry.value, landing);
	}
	#property(name, values, variant) {
		const field = fieldNamed(fieldsOf(this.#resource, variant), name);
		return this.#take(name, values, landingOf(field)) ?? null;
	}
	#variant(values) {
		const { discriminator, variants } = this.#resource;
		const value = this.#take(discriminator, values, OPEN);
		if (typeof value === "string" && Object.hasOwn(variants, value)) return value;
		if (value === FAILED) return void 0;
		const names = Object.keys(variants);
		if (value === void 0) this.#error([discriminator], `"${discriminator}" is missing`, `It chooses the kind: ${oneOf(names)}.`, "key");
		else if (typeof value !== "string") this.#unusable(discriminator, value);
		else this.#error([discriminator], `"${discriminator}" has no kind "${value}"`, didYouMean(value, names) || `Kinds: ${oneOf(names)}.`);
	}
	#scopeValue(field, value, scope) {
		if (value === void 0 || value === null || value === FAILED) return;
		if (value instanceof Unknown && this.#world.mayLackScope) return;
		if (typeof value !== "string") this.#unusable(field.name, value);
		else if (value === "") this.#error([field.name], `"${field.name}" is empty`, field.description);
		else if (field.pattern !== void 0 && !new RegExp(field.pattern, "u").test(value)) this.#error([field.name], `"${field.name}" does not have the right form`, `It must match ${field.pattern}.`);
		else scope[field.name] = value;
	}
	#scopeDefault(field, entry, scope, declared) {
		if (declared || entry === void 0) return;
		const { name, fromConfig } = field;
		const value = fromConfig === void 0 ? void 0 : entry.values[fromConfig];
		if (value !== void 0) {
			this.#scopeValue(field, value, scope);
			return;
		}
		const variables = fromConfig === void 0 ? [] : this.#provider.config[fromConfig]?.env ?? [];
		if (variables.length > 0 && this.#world.mayLackScope) return;
		const key = fromConfig === void 0 ? "" : ` Or set providers.${entry.name}.${fromConfig} for all`;
		const advice = variables.length === 0 ? key : `${key}, or the variable ${variables.join(" or ")}`;
		this.#error([name], `"${name}" is missing`, `${field.description}${advice === "" ? "" : `${advice}.`}`, "key");
	}
	/** Kinds and scopes are shown, and decide what is listed before anything is applied. */
	#unusable(name, value) {
		if (value instanceof Secret) this.#error([name], `"${name}" cannot be secret`, "It is shown in plans. Name the variable in env.public, use config, or write { fn::plain: … }.");
		else if (value instanceof Reference || value instanceof Template || value instanceof Unknown) this.#error([name], `"${name}" must be known before anything is applied`, "Use config instead of a reference.");
		else this.#error([name], `"${name}" must be text`, "Quote it.");
	}
	#error(path, summary, detail, part = "value") {
		this.#world.findings.error(placeOfProperty(this.#instance.block, this.#address, path, part), summary, detail);
	}
};
/** A map's values may themselves have a member called `kind`, so the entries decide. */
function isNode(values) {
	return values["entries"] instanceof Map;
}
// src/declare/read-resources.ts
const KEYS$1 = [
	"type",
	"forEach",
	"properties",
	"options"
];
/** All blocks under `resources`, forEach worked out. */
function readGroups(manifest, world) {
	return [...manifest.resources.values()].flatMap((block) => {
		const map = expectMap(block.entry.value, placeOfName(block), `"${block.entry.name}"`, world.findings);
		if (map === void 0) return [];
		refuseUnknownKeys(map, block.file, pathOf(block), KEYS$1, world.findings);
		return [expand(block, map, world)];
	});
}
/** Reads every instance of every group; what cannot be read is reported and left out. */
function readDrafts(groups, providers, entries, world) {
	return groups.flatMap((group) => {
		if (group.map.instances?.size === 0) return [];
		const found = findType(group.block, providers, world.findings);
		if (found === void 0) return [];
		return group.instances.flatMap((instance) => readDraft(group, instance, found, entries, world) ?? []);
	});
}
function readDraft(group, instance, found, entries, world) {
	const options = readOptions(group, instance, world);
	const { block } = instance;
	const entry = chooseEntry(block, options, found, entries, world);
	const read = readProperties(instance, found, entry === void 0 ? void 0 : entries.get(entry, placeOfProvider(block))?.entry, world);
	if (read === void 0 || entry === void 0) return void 0;
	return {
		address: instance.address,
		group,
		block,
		found,
		entry,
		options,
		read,
		probe: probe(read.properties)
	};
}
/** The entry named in the options, else the one named like the provider, written or not. */
function chooseEntry(block, { provider }, found, entries, world) {
	const name = provider ?? found.provider.name;
	const configured = entries.providerOf(name);
	if (configured === found.provider.name) return name;
	const written = provider === void 0 ? "" : ` (options.provider: ${provider})`;
	const summary = configured === void 0 ? `there is no provider entry "${name}"` : `the entry "${name}" is one of ${configured}, not of ${found.provider.name}${written}`;
	const detail = configured === void 0 ? didYouMean(name, entries.names()) : "Choose another under options.provider.";
	world.findings.error(placeOfProvider(block), summary, detail);
}
function placeOfProvider(block) {
	const { value } = block.entry;
	const options = value.kind === "map" ? value.entries.get("options")?.value : void 0;
	const provider = options?.kind === "map" ? options.entries.get("provider") : void 0;
	if (provider === void 0) return {
		...placeOfName(block),
		address: block.entry.name
	};
	const path = [
		...pathOf(block),
		"options",
		"provider"
	];
	return {
		...placeIn(block.file, provider.value, path),
		address: block.entry.name
	};
}
// src/declare/interpret.ts
/** Interprets a manifest from the start; cheap enough to be done again once commands have been run. */
function interpret(inputs, findings) {
	const { manifest, providers, withResources } = inputs;
	const parameters = new Parameters(inputs.sources);
	const targets = /* @__PURE__ */ new Map();
	const world = {
		findings,
		secrets: new SecretRegistry(),
		environment: inputs.environment,
		budget: new Budget(),
		commands: inputs.commands,
		config: (name) => parameters.get(name, world),
		configNames: () => parameters.names(),
		refer: (expression) => refer(expression, targets),
		mayLackScope: !inputs.connecting && inputs.environment.missing === "unknown",
		parsed: /* @__PURE__ */ new Map()
	};
	parameters.check(world);
	const entries = new Entries(manifest, providers, world, inputs.connecting);
	entries.check();
	for (const name of inputs.extraEntries) entries.get(name);
	const groups = withResources ? readGroups(manifest, world) : [];
	for (const { block, keys, broken } of groups) targets.set(block.entry.name, broken ? "broken" : keys);
	const drafts = readDrafts(groups, providers, entries, world);
	return {
		findings,
		secrets: world.secrets,
		targets,
		drafts,
		entries,
		policy: readPolicy(manifest.singles.get("policy"), world),
		backend: readBackend(manifest.singles.get("backend"), world),
		outputs: withResources ? readOutputs(manifest, drafts, world) : {}
	};
}
function readOutputs(manifest, drafts, world) {
	const byAddress = new Map(drafts.map((draft) => [draft.address, draft]));
	const outputs = {};
	for (const [name, block] of manifest.outputs) {
		const { file, entry } = block;
		const value = new Interpreter(world, {
			file,
			roots: [
				"env",
				"config",
				"resources"
			]
		}, pathOf(block)).value(entry.value, OPEN);
		const place = placeIn(file, entry.value, pathOf(block));
		for (const { reference } of referencesIn(value)) checkReferenceAt(reference, place, byAddress, world.findings);
		outputs[name] = value;
	}
	return outputs;
}
/** The entries in use, by name. */
function entriesOf({ entries }) {
	return Object.fromEntries(entries.used().map(({ entry }) => [entry.name, entry]));
}
// src/declare/programs.ts
/** Readers for manifests that are programs. Whoever checks what others wrote must not run it. */
function readersFor(request) {
	const { stack, config, env, missingEnv, moduleLimitMs: limitMs = 3e4, allowExec } = request;
	const reader = async (file, path, findings) => {
		if (!allowExec) {
			refuse(file, findings);
			return;
		}
		const { moduleReader } = await import("./read-module-M9vHkuS0.js");
		return moduleReader({
			stack,
			config,
			env,
			missingEnv,
			limitMs
		})(file, path, findings);
	};
	const own = MODULE_EXTENSIONS.map((extension) => [extension, reader]);
	return {
		...Object.fromEntries(own),
		...request.readers
	};
}
function refuse(file, findings) {
	const summary = `${file.filename} is a program, and running one is not allowed`;
	findings.error({
		file,
		start: 0,
		end: 0
	}, summary, "This run was started with --no-exec. Leave it out for manifests you trust, or write YAML.");
}
/** The host's loader of providers; packages are programs too. */
function loaderFor({ allowExec, loadPackage }) {
	if (allowExec || loadPackage === void 0) return loadPackage;
	return (specifier) => {
		const summary = `the provider package ${specifier} is a program, and running one is not allowed`;
		return Promise.reject(new HoldfastError("error", summary, { advice: "This run was started with --no-exec. Leave it out for packages you trust." }));
	};
}
// src/declare/side-files.ts
/** Values for parameters from the `holdfast.STACK.yaml` beside each file of the manifest. */
function readSideFiles(documents, stack, findings) {
	const values = /* @__PURE__ */ new Map();
	for (const directory of new Set(documents.map(({ file }) => file.directory))) for (const name of [`holdfast.${stack}.yaml`, `holdfast.${stack}.yml`]) {
		const path = join(directory, name);
		if (existsSync(path)) readSideFile(path, values, findings);
	}
	return values;
}
function readSideFile(path, values, findings) {
	if (leavesProject(path, dirname(path))) {
		findings.error(void 0, `${shown(path)} lies outside the project`, "It is a symbolic link; put the file itself there.");
		return;
	}
	const reading = readText$1(path);
	if ("problem" in reading) {
		findings.error(void 0, `${shown(path)} ${reading.problem}`, reading.advice);
		return;
	}
	const file = new SourceFile(shown(path), reading.text, dirname(path));
	const root = asDocument(file, readYaml(file, findings), findings)?.root;
	if (root === void 0) return;
	refuseUnknownKeys(root, file, [], ["$schema", "config"], findings);
	const section = root.entries.get("config");
	const place = section && {
		file,
		start: section.start,
		end: section.end,
		path: ["config"]
	};
	const map = place && expectMap(section.value, place, "\"config\"", findings);
	for (const entry of map?.entries.values() ?? []) {
		const block = {
			file,
			section: "config",
			entry
		};
		const first = values.get(entry.name);
		if (first === void 0) values.set(entry.name, block);
		else {
			const detail = `It is given at ${locationOf(placeOfName(first))} already.`;
			findings.error(placeOfName(block), `the parameter "${entry.name}" is given twice`, detail);
		}
	}
}
// src/declare/twins.ts
/** Keys are compared within this process only, so nothing needs hiding from itself. */
const openKeyring = {
	keyId: "",
	digest: canonical
};
/**
* Reports declarations in one scope that want the same exclusive slot, and warns of those that could not be told
* apart if the state were lost.
*/
function checkTwins(drafts, desired, findings) {
	const slots = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const declared = desired.get(draft.address);
		if (declared === void 0) continue;
		const { resource } = draft.found;
		const scope = scopeKey(draft.entry, draft.found.token, declared.scope);
		const slot = slotOf(resource, declared.variant);
		const rival = slot === void 0 ? void 0 : claim(slots, `${scope} ${slot}`, draft);
		if (rival !== void 0 && slot !== void 0) {
			reportSlot(slot, draft, rival, findings);
			continue;
		}
		const key = keyOfDesired(resource, declared, openKeyring);
		const twin = key === void 0 ? void 0 : claim(keys, `${scope} ${key.text}`, draft);
		if (twin !== void 0) reportTwin(draft, twin, findings);
	}
}
/** The draft that was there first, if any. */
function claim(taken, key, draft) {
	const first = taken.get(key);
	if (first === void 0) taken.set(key, draft);
	return first;
}
function reportSlot(slot, draft, first, findings) {
	const summary = `${draft.address} and ${first.address} both want the one ${slot} there is in ${describeScope(draft)}`;
	findings.error(placeOf(draft), summary, `The other is at ${locationOf(placeOf(first))}. Keep one of them.`);
}
function reportTwin(draft, first, findings) {
	const detail = `The other is at ${locationOf(placeOf(first))}. Nothing that identifies them differs.`;
	const summary = `${draft.address} and ${first.address} cannot be told apart if the state is lost`;
	findings.warning(placeOf(draft), summary, detail);
}
function describeScope({ read, entry }) {
	const parts = Object.entries(read.scope).map(([name, value]) => `${name} ${value}`);
	return parts.length === 0 ? entry : parts.join(", ");
}
function placeOf({ block, address }) {
	return {
		...placeOfName(block),
		address
	};
}
// src/declare/union.ts
const SINGLES = [
	"name",
	"backend",
	"owner",
	"policy"
];
const SECTIONS = [
	"config",
	"providers",
	"resources",
	"outputs"
];
const KEYS = [
	"$schema",
	...SINGLES,
	"env",
	...SECTIONS
];
/** Puts the files of a manifest together. A name that stands twice is an error that shows both places. */
function unite(documents, findings) {
	const singles = /* @__PURE__ */ new Map();
	const publicNames = /* @__PURE__ */ new Set();
	const sections = new Map(SECTIONS.map((name) => [name, /* @__PURE__ */ new Map()]));
	for (const document of documents) {
		const own = [...document.root.entries.keys()].filter((name) => name.startsWith("x-"));
		refuseUnknownKeys(document.root, document.file, [], [...KEYS, ...own], findings);
		for (const name of SINGLES) addSingle(document, name, singles, findings);
		for (const [name, blocks] of sections) addSection(document, name, blocks, findings);
		for (const name of publicNamesOf(document, findings)) publicNames.add(name);
	}
	const section = (name) => sections.get(name) ?? /* @__PURE__ */ new Map();
	return {
		documents,
		singles,
		publicNames,
		config: section("config"),
		providers: section("providers"),
		resources: section("resources"),
		outputs: section("outputs")
	};
}
function addSingle({ file, root }, name, singles, findings) {
	const entry = root.entries.get(name);
	if (entry === void 0) return;
	const first = singles.get(name);
	if (first === void 0) {
		singles.set(name, {
			file,
			entry
		});
		return;
	}
	const place = placeIn(first.file, first.entry, [name]);
	findings.error(placeIn(file, entry, [name]), `"${name}" belongs in one file only`, `It is set at ${locationOf(place)} already.`);
}
function addSection({ file, root, readAgain }, section, blocks, findings) {
	const entry = root.entries.get(section);
	if (entry === void 0) return;
	const map = expectMap(entry.value, placeIn(file, entry, [section]), `"${section}"`, findings);
	for (const member of map?.entries.values() ?? []) {
		const block = {
			file,
			section,
			entry: member,
			readAgain
		};
		const first = blocks.get(member.name);
		if (first === void 0) {
			checkName(block, findings);
			blocks.set(member.name, block);
		} else {
			const detail = `It is declared at ${locationOf(placeOfName(first))} already; rename or remove one of them.`;
			findings.error(placeOfName(block), `"${member.name}" is declared twice under ${section}`, detail);
		}
	}
}
function checkName(block, findings) {
	if (NAME.test(block.entry.name) && block.entry.name.length <= 200) return;
	findings.error(placeOfName(block), `"${block.entry.name}" cannot be a name under ${block.section}`, "Names begin with a letter or _ and go on with letters, digits, _ and -.");
}
function publicNamesOf({ file, root }, findings) {
	const entry = root.entries.get("env");
	if (entry === void 0) return [];
	const map = expectMap(entry.value, placeIn(file, entry, ["env"]), "\"env\"", findings);
	if (map === void 0) return [];
	refuseUnknownKeys(map, file, ["env"], ["public"], findings);
	const names = map.entries.get("public");
	return names === void 0 ? [] : expectTexts(names.value, placeIn(file, names, ["env", "public"]), "\"public\"", findings);
}
// src/declare/validate-drafts.ts
/** Checks every resource's properties against schema and rules. */
async function validateDrafts(drafts, findings) {
	const validators = await loadValidators(drafts);
	for (const draft of drafts) {
		const validator = validators.get(keyOf(draft));
		if (validator === void 0) continue;
		const { read, found, options } = draft;
		const { passthrough = [] } = options.options;
		const checked = {
			resource: found.resource,
			variant: read.variant,
			properties: read.properties,
			passthrough
		};
		for (const finding of validateProbe(checked, draft.probe, validator)) {
			const place = placeOfProperty(draft.block, draft.address, finding.path, finding.part);
			findings.add(finding.severity, place, finding.summary, finding.detail);
		}
	}
}
/** One validator per kind in use, however many resources there are. */
async function loadValidators(drafts) {
	const validators = /* @__PURE__ */ new Map();
	for (const draft of drafts) {
		const key = keyOf(draft);
		const { found, read } = draft;
		if (!validators.has(key)) validators.set(key, await validatorFor(found.module, found.resource, read.variant));
	}
	return validators;
}
function keyOf({ found, read }) {
	return `${found.token}.${read.variant}`;
}
// src/declare/load.ts
/** Reads a manifest into the resources it declares. Mistakes in the files are reported, never thrown. */
async function loadStack(request) {
	const before = new Findings();
	checkStackName(request.stack, before);
	const documents = await readDocuments({
		...request,
		readers: readersFor(request)
	}, before);
	if (documents.length === 0) return failed(before);
	const manifest = unite(documents, before);
	const identity = readIdentity(manifest, before);
	const providers = await loadProviders(manifest, request.registry, loaderFor(request), before);
	const inputs = prepare(request, manifest, providers, before);
	const interpretation = await interpretWithCommands(inputs);
	const { findings, drafts, targets, outputs, policy, backend } = interpretation;
	const desired = assemble(drafts, findDependencies(drafts, targets, findings));
	checkOptions(drafts, findings);
	await validateDrafts(drafts, findings);
	checkTwins(drafts, desired, findings);
	await checkRules(policy, manifest.singles.get("policy"), request.ruleCheck, findings);
	const accepted = acceptsFor(request, manifest, [...desired.keys()], findings);
	const result = {
		...resultOf(interpretation),
		entry: entryResolver(interpretation.entries.used(), inputs, request)
	};
	if (findings.hasErrors) return result;
	const content = {
		...identity,
		stack: request.stack,
		backend,
		desired: [...desired.values()],
		policy,
		...accepted.length > 0 && { accepted },
		outputs
	};
	const packages = [...providers.packages.values()];
	const entries = {
		providers: entriesOf(interpretation),
		...packages.length > 0 && { packages }
	};
	return {
		...result,
		stack: withDigest({
			...content,
			...entries
		})
	};
}
function acceptsFor({ stack, parts, now }, { documents }, addresses, findings) {
	if (parts === "frame") return [];
	return readAccepts(documents, {
		stack,
		...!findings.hasErrors && { addresses },
		...now !== void 0 && { now }
	}, findings);
}
function failed(findings) {
	const nothing = {
		diagnostics: findings.list(),
		secrets: []
	};
	return {
		...nothing,
		variables: {},
		entry: () => Promise.resolve(nothing)
	};
}
function prepare(request, manifest, providers, findings) {
	const { config, env, stack, missingEnv, mode, allowExec } = request;
	const side = readSideFiles(manifest.documents, stack, findings);
	const allowed = mode === "validate" ? "unknown" : allowExec ? "run" : missingEnv === "unknown" ? "unknown" : "refuse";
	return {
		manifest,
		providers,
		sources: {
			given: config,
			environment: env,
			stack: side,
			declared: manifest.config
		},
		environment: new Environment(env, manifest.publicNames, missingEnv),
		commands: {
			allowed,
			commands: new Commands(childEnvironment(env, manifest, providers))
		},
		findings,
		withResources: request.parts !== "frame",
		extraEntries: [],
		connecting: mode === "run"
	};
}
/** A command's output may be an argument of another, so it may take several rounds; each command runs once. */
async function interpretWithCommands(inputs) {
	let interpretation = interpret(inputs, new Findings(inputs.findings));
	while (await inputs.commands.commands.run()) interpretation = interpret(inputs, new Findings(inputs.findings));
	return interpretation;
}
function resultOf({ findings, secrets, entries }) {
	return {
		diagnostics: findings.list(),
		secrets: secrets.list(),
		variables: Object.fromEntries(entries.used().map(({ entry, variables }) => [entry.name, variables]))
	};
}
/** The digest costs as much as reading, and only runs that write need it. */
function withDigest(content) {
	let digest;
	return {
		...content,
		get manifestDigest() {
			return digest ??= manifestDigest(content);
		}
	};
}
/** Keeps nothing of what declares resources: it lives as long as the run. */
function entryResolver(used, all, { registry }) {
	const nothing = /* @__PURE__ */ new Map();
	const inputs = {
		...all,
		manifest: {
			...all.manifest,
			documents: [],
			resources: nothing,
			outputs: nothing
		}
	};
	return async (name) => {
		const known = used.find(({ entry }) => entry.name === name);
		if (known !== void 0) return {
			entry: known.entry,
			diagnostics: [],
			secrets: []
		};
		const load = Object.hasOwn(registry, name) ? registry[name] : void 0;
		const modules = new Map(inputs.providers.modules);
		if (load !== void 0 && !modules.has(name)) modules.set(name, await load());
		const alone = {
			providers: {
				...inputs.providers,
				modules
			},
			withResources: false,
			extraEntries: [name]
		};
		const { entries, findings, secrets } = await interpretWithCommands({
			...inputs,
			...alone,
			findings: new Findings()
		});
		const resolved = findings.hasErrors ? void 0 : entries.get(name);
		return {
			...resolved !== void 0 && { entry: resolved.entry },
			diagnostics: findings.list(),
			secrets: secrets.list()
		};
	};
}
export { placeIn as C, revealBackend as S, describe as _, locatePackage as a, errorCode as b, Commands as c, SharedScopes as d, ACCEPT_FILE as f, readYaml as g, SourceFile as h, isPackagePath as i, Parameters as l, readDocuments as m, unite as n, Budget as o, MODULE_EXTENSIONS as p, readSideFiles as r, Environment as s, loadStack as t, FAILED as u, Findings as v, placeOfName as w, DEFAULT_BACKEND as x, findFiles as y };

//# sourceMappingURL=manifest-pulumi-Dx6THbTB.js.map