import { a as locatePackage, b as errorCode, i as isPackagePath, t as loadStack } from "./manifest-pulumi-Dx6THbTB.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { C as usage, b as jsonText, i as findingLine, v as diagnosticsToDocument } from "./start-BgxbLG5W.js";
import { r as diagnosticText } from "./start-pulumi-lFB5KW1Y.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { t as providerProblems } from "./manifest-testing-BeFcTxxU.js";
import { t as describeFault } from "./manifest-late-pulumi-BOBXz3a8.js";
import { n as neutral } from "./start-pulumi-provider-C-svb0Gq.js";
import { createRequire, findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { existsSync, readFileSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
// src/hosts/cli/package-entry.ts
const INDEX = [
	"index.ts",
	"index.js",
	"index.mjs"
];
/** The file that a package's name or path stands for, as seen from a directory. */
function packageEntry(specifier, directory) {
	if (!isPackagePath(specifier)) return installedEntry(specifier, directory);
	const path = locatePackage(specifier, directory);
	const stat = statSync(path, { throwIfNoEntry: false });
	if (stat === void 0) throw missing(specifier, `There is nothing at ${path}; paths start at the manifest.`);
	return stat.isDirectory() ? entryOf(path, specifier) : path;
}
/** As Node finds packages; one that is for `import` only is read from its own package.json. */
function installedEntry(specifier, directory) {
	const from = join(directory, "package.json");
	try {
		return createRequire(from).resolve(specifier);
	} catch (error) {
		const found = errorCode(error) === "ERR_PACKAGE_PATH_NOT_EXPORTED" ? findPackageJSON(specifier, from) : void 0;
		if (found !== void 0) return entryOf(dirname(found), specifier);
		throw missing(specifier, `Install it beside the manifest: npm install ${specifier}; a path begins with "./".`);
	}
}
function entryOf(folder, specifier) {
	const manifest = join(folder, "package.json");
	const { exports, main } = existsSync(manifest) ? readManifest$1(manifest, specifier) : {};
	const named = targetOf(exports) ?? (typeof main === "string" ? main : void 0);
	const candidates = named === void 0 ? INDEX : [named];
	const found = candidates.map((name) => join(folder, name)).find((path) => existsSync(path));
	if (found !== void 0) return found;
	throw missing(specifier, `${folder} has no ${candidates.join(" or ")}.`);
}
function readManifest$1(path, specifier) {
	try {
		const manifest = JSON.parse(readFileSync(path, "utf8"));
		return typeof manifest === "object" && manifest !== null ? manifest : {};
	} catch {
		throw missing(specifier, `${path} is not valid JSON.`);
	}
}
/** The file under `exports`, by the conditions that hold for an import. */
function targetOf(exports) {
	if (typeof exports === "string") return exports;
	if (typeof exports !== "object" || exports === null) return void 0;
	const members = exports;
	if (Object.hasOwn(members, ".")) return targetOf(members["."]);
	const condition = Object.keys(members).find((name) => [
		"node",
		"import",
		"default"
	].includes(name));
	return condition === void 0 ? void 0 : targetOf(members[condition]);
}
function missing(specifier, advice) {
	return new HoldfastError("error", `the provider package ${specifier} cannot be found`, { advice });
}
// src/hosts/cli/load-package.ts
/** Imports a user's provider: a path as seen from the manifest's directory, or a package installed there. */
async function loadPackage(specifier, directory) {
	const file = packageEntry(specifier, directory);
	const exported = await run(specifier, file, directory);
	const module = exported["module"] ?? exported["default"];
	if (module === void 0) throw new HoldfastError("error", `the provider package ${specifier} exports no provider`, { advice: `Write in ${file}: export const module: ProviderModule = { provider };` });
	const problems = providerProblems(module);
	if (problems.length === 0) return module;
	throw new HoldfastError("error", `the provider package ${specifier} is no provider: ${problems[0] ?? ""}`, { advice: [...problems.slice(1, 10), "The conformance function of holdfast/testing tells more."].join("\n") });
}
async function run(specifier, file, directory) {
	try {
		return await import(pathToFileURL(file).href);
	} catch (error) {
		const { summary, detail } = describeFault(error, directory);
		throw new HoldfastError("error", `the provider package ${specifier} cannot be run: ${summary}`, {
			advice: detail,
			cause: error
		});
	}
}
// src/hosts/cli/load-manifest.ts
/** Characters of a manifest that is not read in the blink of an eye: whoever waits is told. */
const LARGE = 25e4;
/** Reads the manifest the flags name. From then on its secrets are masked. */
async function readManifest(invocation, wanted) {
	const { flags, host, output, directory } = invocation;
	const paths = [...flags.list("file"), ...wanted.paths ?? []];
	const request = {
		paths,
		directory,
		recursive: flags.has("recursive"),
		stack: flags.text("stack") ?? "dev",
		config: configOf(flags.list("config")),
		env: host.env,
		registry,
		missingEnv: flags.text("missing-env") === "unknown" ? "unknown" : "error",
		allowExec: !flags.has("no-exec"),
		mode: wanted.mode,
		loadPackage,
		ruleCheck,
		reading: (filename, characters) => {
			if (characters >= LARGE) output.log("info", `${neutral(filename)}: Reading...`);
		},
		...paths.includes("-") && { stdin: await host.stdin.text() },
		...wanted.parts !== void 0 && { parts: wanted.parts },
		...wanted.anyAccept !== true && { now: host.clock.now() }
	};
	const loaded = await loadStack(request);
	for (const secret of loaded.secrets) output.mask.add(secret);
	return loaded;
}
/** The expression language is loaded only for a manifest that has rules. */
async function ruleCheck(when) {
	const { compileRule } = await import("./rule-language-CgZHPDH6.js");
	const rule = compileRule(when);
	return "message" in rule ? rule : void 0;
}
/** Like `readManifest`, but a manifest with errors ends the run after all of them were told. */
async function loadManifest(invocation, wanted) {
	const loaded = await readManifest(invocation, wanted);
	const { stack } = loaded;
	if (stack === void 0 && invocation.flags.has("json")) printFindings(loaded.diagnostics, invocation);
	tell(loaded.diagnostics, invocation);
	if (stack === void 0) throw new HoldfastError("manifest", "the manifest has errors");
	const backend = invocation.flags.text("backend");
	return {
		...loaded,
		stack: backend === void 0 ? stack : {
			...stack,
			backend
		}
	};
}
/** Findings as JSON on stdout, in the form the command's own output has. */
function printFindings(findings, { output, streams }) {
	if (streams) output.stream(findings.map((finding) => `${jsonText(findingLine(finding))}\n`));
	else output.out(`${jsonText(diagnosticsToDocument(findings))}\n`);
}
/** All findings on stderr. */
function tell(diagnostics, { output }) {
	for (const diagnostic of diagnostics) {
		const level = diagnostic.severity === "error" ? "error" : "warn";
		output.log(level, diagnosticText(diagnostic, output.errView));
	}
}
/** `--config NAME=VALUE` flags as values by name. */
function configOf(given) {
	const entries = given.map((text) => {
		const at = text.indexOf("=");
		if (at < 1) throw usage(`--config does not take ${JSON.stringify(text)}`, "Write --config NAME=VALUE.");
		return [text.slice(0, at), text.slice(at + 1)];
	});
	return Object.fromEntries(entries);
}
export { tell as a, readManifest as i, loadManifest as n, loadPackage as o, printFindings as r, configOf as t };

//# sourceMappingURL=manifest-CbKc9LBk.js.map