import { b as errorCode } from "./manifest-pulumi-Dx6THbTB.js";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
// src/declare/typescript/stack-frames.ts
const FRAME = /^\s+at (?:(.*) \()?(?:async )?((?:file:\/\/)?\/[^\n]*?|[A-Za-z]:\\[^\n]*?):(\d+):(\d+)\)?$/gmu;
const SOURCE = /^((?:file:\/\/)?(?:\/|[A-Za-z]:\\)[^\n]*):(\d+)\n(?:[\s\S]*?\n( *)\^|(?: {4}[^\n]*\n)*? {2}> ( *))/u;
/** Where this package's own code lies; a user's stack does not show it. */
const OWN = dirname(dirname(dirname(import.meta.dirname)));
/** The frames of a stack that lie in files of the user's, nearest first. */
function userFrames(stack) {
	return [...stack.matchAll(FRAME)].map(([, name, place = "", line, column]) => ({
		name,
		path: pathOf(place),
		line: Number(line),
		column: Number(column)
	})).filter(({ path }) => !isOwn(path));
}
/** The nearest frame in one file. */
function frameIn(stack, path) {
	return userFrames(stack).find((frame) => frame.path === path);
}
/** The place that the engine itself names above the message, where a file cannot be parsed. */
function placeOfSyntaxError(stack) {
	const [, place, line, indent, margin] = SOURCE.exec(stack) ?? [];
	if (place === void 0) return void 0;
	return {
		name: void 0,
		path: pathOf(place),
		line: Number(line),
		column: (indent ?? margin ?? "").length + 1
	};
}
/** Frames as lines for people, paths relative to a directory. */
function describeFrames(frames, directory) {
	return frames.slice(0, 8).map(({ name, path, line, column }) => {
		const place = `${relative(directory, path)}:${String(line)}:${String(column)}`;
		return `    at ${name === void 0 ? place : `${name} (${place})`}`;
	}).join("\n");
}
/** A file of this package, or of another copy of it; examples and tests inside its folder are users. */
function isOwn(path) {
	if (/[/\\]node_modules[/\\]holdfast[/\\]/u.test(path)) return true;
	const below = relative(OWN, path);
	return /^(?:dist[/\\])?(?:src|providers)[/\\]/u.test(below);
}
function pathOf(place) {
	try {
		return place.startsWith("file:") ? fileURLToPath(place.replace(/\?[^?]*$/u, "")) : place;
	} catch {
		return place;
	}
}
// src/declare/typescript/module-advice.ts
/** What to do about the faults that Node gives a code. */
const ADVICE = {
	ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX: "Types are removed and nothing is compiled, so enums, namespaces with code and parameter properties cannot be used. Write a union of texts or a const object instead of an enum, a module instead of a namespace, and assign in the constructor.",
	ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING: "Node does not run TypeScript below node_modules. Import a package that was built to JavaScript.",
	ERR_INVALID_TYPESCRIPT_SYNTAX: "Look at the marked place and the one before it.",
	ERR_MODULE_NOT_FOUND: "Correct the path, with its extension (./part.ts), or install the package beside the manifest.",
	ERR_UNKNOWN_FILE_EXTENSION: "Name a .ts, .mts, .js or .mjs file.",
	ERR_PACKAGE_PATH_NOT_EXPORTED: "The package does not export this path; look at its package.json's exports."
};
/** What to do about a fault of the module system; `marked` is the word at its place. Undefined where the module's own code threw. */
function adviceFor(code, isSyntax, marked) {
	const known = code !== void 0 && Object.hasOwn(ADVICE, code) ? ADVICE[code] : void 0;
	if (known !== void 0 || !isSyntax) return known;
	return marked === "import" || marked === "export" ? "The package.json beside it says \"type\": \"commonjs\": say \"module\", or name the file holdfast.config.mts and give it with -f." : "Look at the marked place; a name that is imported must be exported there.";
}
// src/declare/typescript/what-it-is.ts
/** What a value is that a module gave, for messages; the value itself is never shown. */
function whatItIs(value) {
	if (value === void 0) return "undefined";
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "string") return "text";
	if (typeof value !== "object") return `a ${typeof value}`;
	if (value instanceof Promise) return "a promise";
	const { constructor } = value;
	return typeof constructor === "function" && constructor.name !== "" && constructor !== Object ? `a ${constructor.name}` : "an object";
}
/** A plain object: not a list, not an instance of a class. */
function isRecord(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
// src/declare/typescript/describe-fault.ts
/** A fault of a user's code in words: what happened, and where or what to do. Paths are relative to a directory. */
function describeFault(error, directory) {
	if (!isError(error)) return {
		summary: `it threw ${whatItIs(error)}`,
		detail: "Throw an Error: it tells where."
	};
	const stack = typeof error.stack === "string" ? error.stack : "";
	const syntax = placeOfSyntaxError(stack);
	const frames = syntax === void 0 ? userFrames(stack) : [syntax];
	const advice = adviceFor(errorCode(error), error instanceof SyntaxError || syntax !== void 0, "");
	const first = (error.message.split("\n", 1)[0] ?? "").replaceAll(`${directory}/`, "");
	const detail = [describeFrames(frames, directory), advice ?? ""].filter((part) => part !== "").join("\n");
	return {
		summary: `${error.name}: ${first}`,
		detail
	};
}
/** Whether something is an error, also one of another realm. */
function isError(value) {
	return typeof value === "object" && value !== null && "message" in value && typeof value.message === "string";
}
export { adviceFor as a, placeOfSyntaxError as c, whatItIs as i, userFrames as l, isError as n, describeFrames as o, isRecord as r, frameIn as s, describeFault as t };

//# sourceMappingURL=manifest-late-pulumi-BOBXz3a8.js.map