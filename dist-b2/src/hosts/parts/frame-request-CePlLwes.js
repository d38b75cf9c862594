import { S as Flags } from "./start-BgxbLG5W.js";
import { m as readDocuments, n as unite, p as MODULE_EXTENSIONS, v as Findings } from "./manifest-pulumi-Dx6THbTB.js";
import { t as configOf } from "./manifest-CbKc9LBk.js";
import { isAbsolute, relative, resolve } from "node:path";
// src/declare/write/entry-source.ts
/** Longest a manifest that is a module may take. */
const LIMIT_MS = 3e4;
/** Reads what a manifest's files say, nothing looked up. Mistakes in them are for `loadStack` to report. */
async function readFrame(request) {
	const findings = new Findings();
	const reader = async (file, path, found) => {
		const { moduleReader } = await import("./read-module-M9vHkuS0.js");
		return moduleReader({
			...request,
			limitMs: LIMIT_MS
		})(file, path, found);
	};
	const readers = Object.fromEntries(MODULE_EXTENSIONS.map((extension) => [extension, reader]));
	return unite(await readDocuments({
		...request,
		readers
	}, findings), findings);
}
/** Provider entries as written, and the parameters they use, for a manifest in another directory. */
function copyEntries(manifest, names, directory) {
	const providers = copy([...manifest.providers.values()].filter(({ entry }) => names.has(entry.name)), directory);
	const text = JSON.stringify(providers);
	return {
		providers,
		config: copy([...manifest.config.values()].filter(({ entry }) => new RegExp(`\\$\\{config(?:\\.|\\[\\\\")${entry.name}\\b`, "u").test(text)), directory)
	};
}
function copy(blocks, directory) {
	return Object.fromEntries(blocks.map(({ entry, file }) => [entry.name, written(entry.value, file.directory, directory)]));
}
/** The value as it stands, paths turned to where they lead from the new place. */
function written(node, from, to) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map((item) => written(item, from, to));
	return Object.fromEntries([...node.entries].map(([name, { value }]) => {
		const inner = written(value, from, to);
		return [name, isRelativePath(name, inner) ? moved(inner, from, to) : inner];
	}));
}
/** Packages are paths only when they begin with a dot; files always are. */
function isRelativePath(name, value) {
	if (typeof value !== "string" || value.includes("${")) return false;
	if (name === "package") return /^\.{1,2}\//u.test(value);
	return (name === "fn::file" || name === "caFile") && !isAbsolute(value);
}
function moved(path, from, to) {
	const found = relative(to, resolve(from, path)).replaceAll("\\", "/");
	return found.startsWith(".") ? found : `./${found}`;
}
// src/hosts/cli/derived-flags.ts
/** Flags for a command that runs inside another: some as they were given, some set. */
function derivedFlags(flags, kept, set, specs = kept) {
	const given = kept.flatMap((spec) => {
		if (!flags.has(spec.name)) return [];
		return [[spec.name, spec.kind === "switch" ? true : flags.list(spec.name)]];
	});
	return new Flags(specs, {
		...Object.fromEntries(given),
		...set
	}, {});
}
// src/hosts/cli/frame-request.ts
/** What reading a manifest's files takes, from the flags. */
function frameRequest({ flags, directory, host }, paths) {
	return {
		paths,
		directory,
		recursive: flags.has("recursive"),
		stack: flags.text("stack") ?? "dev",
		config: configOf(flags.list("config")),
		env: host.env,
		missingEnv: flags.text("missing-env") === "unknown" ? "unknown" : "error"
	};
}
export { readFrame as i, derivedFlags as n, copyEntries as r, frameRequest as t };

//# sourceMappingURL=frame-request-CePlLwes.js.map