import { f as missingAlternatives, t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { a as OLDEST_SDK, i as OLDEST_IMPORTING_CLI } from "./tokens-CbPlxYz4.js";
import { n as remedyText, t as lackingText } from "./lacking-DR5iJ6H0.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { accessSync, constants, existsSync, readFileSync, realpathSync } from "node:fs";
import { execFile } from "node:child_process";
import { parse } from "yaml";
// src/pulumi-facts/installation.ts
/** Oldest Node.js that lets the dynamic-provider process require ES modules without a warning. */
const OLDEST_NODE = "22.19.0";
/** Says of each part of an installation whether Holdfast works with it under Pulumi. */
function judgeInstallation(found) {
	return [
		atLeast("Node.js", found.node, OLDEST_NODE, "Install a newer Node.js."),
		judgeCli(found),
		judge(found.languageHost, "the Node.js language host of Pulumi", "Reinstall the Pulumi CLI: pulumi-language-nodejs belongs beside it."),
		judge(found.dynamicHost, "the host of dynamic providers", "Reinstall the Pulumi CLI, or put node_modules/@pulumi/pulumi/pulumi-resource-pulumi-nodejs on PATH."),
		atLeast("@pulumi/pulumi", found.sdk, OLDEST_SDK, "Run `npm install @pulumi/pulumi@latest` in the program."),
		judgeEntry(found),
		judgeRuntime(found),
		...Object.entries(found.credentials).map(([provider, ambient]) => judgeCredentials(provider, ambient))
	];
}
function judge(there, what, advice) {
	return there ? {
		level: "ok",
		text: `${what} is there`,
		advice: ""
	} : {
		level: "error",
		text: `${what} is not there`,
		advice
	};
}
function atLeast(what, version, oldest, advice) {
	if (version === void 0) return {
		level: "error",
		text: `${what} is not there`,
		advice
	};
	if (compareVersions(version, oldest) >= 0) return {
		level: "ok",
		text: `${what} ${version}`,
		advice: ""
	};
	return {
		level: "error",
		text: `${what} ${version} is older than ${oldest}`,
		advice
	};
}
function judgeCli({ cli }) {
	const advice = "Install it: https://www.pulumi.com/docs/iac/download-install/";
	if (cli === void 0) return {
		level: "error",
		text: "the Pulumi CLI is not on PATH",
		advice
	};
	if (compareVersions(cli, "3.254.0") >= 0) return {
		level: "ok",
		text: `Pulumi CLI ${cli}`,
		advice: ""
	};
	return {
		level: "warning",
		text: `Pulumi CLI ${cli} cannot import files with full state`,
		advice: `\`pulumi import --file\` needs ${OLDEST_IMPORTING_CLI} or newer; everything else works.`
	};
}
function judgeEntry({ entry, plugAndPlay }) {
	if (entry === "found") return {
		level: "ok",
		text: "holdfast/pulumi/provider/v1 can be required",
		advice: ""
	};
	return {
		level: "error",
		text: `holdfast/pulumi/provider/v1 ${entry === "missing" ? "cannot be found" : "cannot be loaded"} from the program's directory`,
		advice: plugAndPlay ? "Yarn's Plug'n'Play is not supported: set nodeLinker: node-modules." : "Run `npm install holdfast` in the program's directory (where Pulumi.yaml is, or its `main`)."
	};
}
function judgeRuntime({ runtime }) {
	if (runtime === "nodejs") return {
		level: "ok",
		text: "Pulumi.yaml uses the nodejs runtime",
		advice: ""
	};
	if (runtime === void 0) return {
		level: "warning",
		text: "there is no Pulumi.yaml here",
		advice: "Run this in the program's directory."
	};
	return {
		level: "error",
		text: `Pulumi.yaml uses the ${runtime} runtime`,
		advice: "Holdfast resources are dynamic resources of Node.js programs: use runtime: nodejs."
	};
}
function judgeCredentials(provider, { set, lacking }) {
	if (lacking === void 0) return {
		level: "ok",
		text: `${provider}: ${set.join(", ")} set`,
		advice: ""
	};
	return {
		level: "warning",
		text: `${provider}: the environment lacks ${lacking.text}`,
		advice: `${lacking.advice} Nothing is needed if the program has none of its resources.`
	};
}
/** Compares dotted numbers; what follows a hyphen or is no number does not count. */
function compareVersions(a, b) {
	const [left, right] = [a, b].map((text) => text.replace(/^v/u, "").split("-")[0]?.split(".").map(Number) ?? []);
	for (let index = 0; index < 3; index += 1) {
		const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
// src/hosts/cli/commands/pulumi-doctor.ts
/** `holdfast pulumi doctor`: looks at the program's directory and the machine, and asks no vendor. Exits 1 on errors. */
async function run({ host, directory, output, flags }) {
	const judgements = judgeInstallation(await installation(directory, host.env));
	if (flags.has("json")) output.out(`${jsonText({ checks: judgements }, 2)}\n`);
	else output.out(judgements.map(line).join(""));
	return judgements.some(({ level }) => level === "error") ? 1 : 0;
}
function line({ level, text, advice }) {
	return `${{
		ok: "ok     ",
		warning: "warning",
		error: "error  "
	}[level]} ${text}\n${advice === "" ? "" : `        ${advice}\n`}`;
}
async function installation(directory, env) {
	const require = createRequire(join(directory, "program.js"));
	const cli = onPath("pulumi", env);
	const beside = cli === void 0 ? [] : [dirname(realpathSync(cli))];
	return {
		node: process.versions.node,
		cli: cli === void 0 ? void 0 : await versionOf(cli, env),
		languageHost: onPath("pulumi-language-nodejs", env, beside) !== void 0,
		dynamicHost: onPath("pulumi-resource-pulumi-nodejs", env, beside) !== void 0,
		sdk: sdkVersion(require),
		entry: entryPoint(require),
		runtime: runtimeOf(directory),
		plugAndPlay: existsSync(join(directory, ".pnp.cjs")),
		credentials: await credentials(env)
	};
}
function onPath(name, env, more = []) {
	return [...more, ...(env["PATH"] ?? "").split(delimiter)].filter((folder) => folder !== "").map((folder) => join(folder, name)).find(isExecutable);
}
function isExecutable(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
async function versionOf(cli, env) {
	try {
		const quiet = {
			...env,
			PULUMI_SKIP_UPDATE_CHECK: "1"
		};
		const { stdout } = await promisify(execFile)(cli, ["version"], {
			env: quiet,
			timeout: 3e4
		});
		return stdout.trim();
	} catch {
		return;
	}
}
function sdkVersion(require) {
	try {
		const file = require.resolve("@pulumi/pulumi/package.json");
		const { version } = JSON.parse(readFileSync(file, "utf8"));
		return typeof version === "string" ? version : void 0;
	} catch {
		return;
	}
}
/** Required as the dynamic-provider process does it. */
function entryPoint(require) {
	const path = "holdfast/pulumi/provider/v1";
	try {
		require.resolve(path);
	} catch {
		return "missing";
	}
	try {
		const { handler } = require(path);
		return typeof handler === "function" ? "found" : "failed";
	} catch {
		return "failed";
	}
}
function runtimeOf(directory) {
	const file = ["Pulumi.yaml", "Pulumi.yml"].map((name) => join(directory, name)).find(existsSync);
	if (file === void 0) return void 0;
	const { runtime } = parse(readFileSync(file, "utf8")) ?? {};
	return (typeof runtime === "string" ? runtime : runtime?.name) ?? "no";
}
async function credentials(env) {
	const modules = await Promise.all(Object.values(registry).map((load) => load()));
	return Object.fromEntries(modules.map(({ provider }) => [provider.name, ambient(provider, env)]));
}
/** What the variables give of an entry nobody declared. */
function ambient(provider, env) {
	const given = Object.entries(provider.config).flatMap(([key, field]) => {
		const name = field.env?.find((variable) => (env[variable] ?? "") !== "");
		return name === void 0 ? [] : [{
			key,
			name
		}];
	});
	const missing = missingAlternatives(provider, new Set(given.map(({ key }) => key)));
	return {
		set: given.map(({ name }) => name),
		...missing && { lacking: {
			text: lackingText(provider, missing),
			advice: remedyText(provider, missing)
		} }
	};
}
export { run };

//# sourceMappingURL=pulumi-doctor-BcO2XaAT.js.map