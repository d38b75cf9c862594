import { t as blockYaml } from "./manifest-yaml-Bu-BYzF1.js";
import { n as scaffold, t as findNamedType } from "./type-token-CmOtUtp-.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { V as fileError } from "./run-DXbtmW9o.js";
import { C as usage, w as suggestion } from "./start-BgxbLG5W.js";
import { i as scalarText, r as keyText } from "./yaml-text-C1WE5v_b.js";
import { t as replaceFiles } from "./replace-file-BKaoUtb-.js";
import { basename, dirname, join, relative } from "node:path";
import { existsSync, mkdirSync } from "node:fs";
// src/hosts/cli/init/first-manifest.ts
/** The text of a first manifest. It validates as it is, and says what comes next. */
function firstManifest({ name, providers, blocks }) {
	const entries = providers.map(providerEntry);
	const types = providers.flatMap(({ name: one, resources }) => Object.entries(resources).map(([type, { variants }]) => `${one}:${type}.${Object.keys(variants)[0] ?? ""}`));
	return `# yaml-language-server: $schema=./node_modules/holdfast/schemas/manifest.schema.json
name: ${scalarText(name, false)}

# Where state lives. A folder serves one person; a team and its pipelines need one place for all:
# s3://bucket/prefix, postgres://host/database, or https://host/path/{stack}.
backend: file:.holdfast

providers:
${entries.join("")}
# One block for each thing to be managed. Print one to begin with:
#   holdfast scaffold ${types[0] ?? "TYPE"}
# or write down what is live already:
#   holdfast export --help
resources:${blocks.length === 0 ? " {}\n" : `\n${blocks.join("\n")}`}`;
}
/** An entry of a provider: its credentials from the environment, everything else as its table says. */
function providerEntry(provider) {
	const lines = entryKeys(provider).map(([key, field]) => `    ${keyText(key)}: ${valueOf(field)}\n`);
	return `  # ${provider.title}\n  ${keyText(provider.name)}:${lines.length === 0 ? " {}\n" : `\n${lines.join("")}`}`;
}
/** The keys of the first complete group of credentials that the environment can give. */
function entryKeys({ config, configAnyOf = [] }) {
	const hasVariable = (key) => (config[key]?.env ?? []).length > 0;
	return (configAnyOf.find((keys) => keys.every(hasVariable)) ?? []).flatMap((key) => config[key] === void 0 ? [] : [[key, config[key]]]);
}
function valueOf({ env = [], default: usual }) {
	const [variable] = env;
	return variable === void 0 ? scalarText(usual ?? "", false) : `"\${env.${variable}}"`;
}
/** The environment variables that a provider's entry takes its credentials from. */
function variablesOf(provider) {
	return entryKeys(provider).flatMap(([, { env = [] }]) => env.slice(0, 1));
}
// src/hosts/cli/init/pipelines.ts
const NEEDS = `# It needs a state that all runs see and the key of its fingerprints: set HOLDFAST_BACKEND (an address like
# s3://bucket/prefix) and HOLDFAST_STATE_KEY (\`holdfast state key new\`), and the credentials named below.`;
const github = ({ version, variables }) => ({ ".github/workflows/holdfast.yml": `# Plans on pull requests, applies on the main branch, looks for drift every night.
${NEEDS}
name: holdfast
on:
  pull_request:
  push: { branches: [main] }
  schedule: [{ cron: '17 3 * * *' }]
permissions: { contents: read }
concurrency: { group: holdfast, cancel-in-progress: false }
env:
  HOLDFAST_BACKEND: \${{ vars.HOLDFAST_BACKEND }}
${["HOLDFAST_STATE_KEY", ...variables].map((name) => `  ${name}: \${{ secrets.${name} }}\n`).join("")}jobs:
  plan:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - run: npx --yes holdfast@${version} plan --no-exec -o markdown >> "$GITHUB_STEP_SUMMARY"
  apply:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - run: npx --yes holdfast@${version} apply --yes --lock-timeout 5m
  drift:
    if: github.event_name == 'schedule'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version: 24 }
      - run: npx --yes holdfast@${version} drift -o markdown >> "$GITHUB_STEP_SUMMARY"
` });
const gitlab = ({ version, variables }) => ({ ".gitlab-ci.yml": `# Plans in merge requests, applies on the default branch by hand, looks for drift in scheduled pipelines.
${NEEDS}
# Credentials, as masked CI/CD variables: ${["HOLDFAST_STATE_KEY", ...variables].join(", ")}.
image: node:24-slim
stages: [plan, apply, drift]
plan:
  stage: plan
  rules: [{ if: $CI_PIPELINE_SOURCE == "merge_request_event" }]
  script:
    - npx --yes holdfast@${version} plan --no-exec
apply:
  stage: apply
  resource_group: holdfast
  rules: [{ if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $CI_PIPELINE_SOURCE == "push", when: manual }]
  script:
    - npx --yes holdfast@${version} apply --yes --lock-timeout 5m
drift:
  stage: drift
  rules: [{ if: $CI_PIPELINE_SOURCE == "schedule" }]
  script:
    - npx --yes holdfast@${version} drift
` });
/** Pipelines by the forge's name. */
const pipelines = {
	github,
	gitlab
};
// src/hosts/cli/init/wishes.ts
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u;
/** From flags; then by asking, where somebody can answer; else from what is found. */
async function readWishes(invocation, known) {
	const { flags, directory } = invocation;
	const found = known.filter((provider) => variablesOf(provider).some((name) => isSet(invocation, name)));
	const ask = asker(invocation);
	const nameFound = slug(basename(directory));
	const name = flags.text("name") ?? await ask(`Name of the stack [${nameFound}]: `) ?? nameFound;
	if (!NAME.test(name)) throw usage(`${JSON.stringify(name)} cannot be a name`, "Use letters, digits, \".\", \"_\" and \"-\".");
	const usual = (found.length > 0 ? found : known).map((one) => one.name).join(" ");
	const given = flags.list("provider");
	const names = given.length > 0 ? given : words(await ask(`Providers [${usual}]: `) ?? usual);
	const forge = forgeOf(directory);
	const pipeline = flags.text("pipeline") ?? await ask(`Pipeline: ${[...Object.keys(pipelines), "none"].join(", ")} [${forge}]: `) ?? "none";
	if (pipeline !== "none" && !Object.hasOwn(pipelines, pipeline)) throw usage(`there is no pipeline ${JSON.stringify(pipeline)}`, `Choose one of ${[...Object.keys(pipelines), "none"].join(", ")}.`);
	return {
		name,
		providers: names.map((one) => find(one, known)),
		pipeline
	};
}
function find(name, known) {
	const provider = known.find((one) => one.name === name);
	if (provider !== void 0) return provider;
	const names = known.map((one) => one.name);
	throw usage(`there is no provider ${name}`, `Known providers: ${names.join(", ")}.${suggestion(name, names)}`);
}
/** Asks where a terminal answers; an empty line takes what is offered, which is what undefined means. */
function asker({ flags, host }) {
	if (!host.stdin.isTTY || flags.has("yes")) return () => Promise.resolve(void 0);
	const stop = new AbortController();
	return async (question) => {
		const unlisten = host.onInterrupt(() => stop.abort());
		const answer = await host.stdin.ask(question, stop.signal);
		unlisten();
		if (answer === void 0) throw new HoldfastError("cancelled", "init was interrupted; nothing was written");
		const offered = /\[([^\]]*)\]: $/u.exec(question)?.[1];
		return answer.trim() === "" ? offered : answer.trim();
	};
}
function forgeOf(directory) {
	if (existsSync(join(directory, ".github"))) return "github";
	return existsSync(join(directory, ".gitlab-ci.yml")) ? "gitlab" : "none";
}
function isSet({ host }, name) {
	return (host.env[name] ?? "") !== "";
}
function words(text) {
	return text.split(/[\s,]+/u).filter((word) => word !== "");
}
function slug(text) {
	const plain = text.replaceAll(/[^A-Za-z0-9._-]+/gu, "-").replace(/^[^A-Za-z0-9]+/u, "");
	return plain === "" ? "stack" : plain.slice(0, 100);
}
// src/hosts/cli/commands/init.ts
/** `holdfast init`: a first manifest, and a pipeline if wanted. Sends nothing. */
async function run(invocation) {
	const { directory, flags, output, toolVersion } = invocation;
	const { name, providers, pipeline } = await readWishes(invocation, (await Promise.all(Object.values(registry).map((load) => load()))).map(({ provider }) => provider));
	const blocks = await Promise.all(flags.list("resource").map(blockOf));
	const variables = [.../* @__PURE__ */ new Set([...providers.flatMap(variablesOf), ...blocks.flatMap((block) => block.variables)])];
	const made = pipelines[pipeline]?.({
		version: toolVersion,
		variables
	}) ?? {};
	const manifest = firstManifest({
		name,
		providers,
		blocks: blocks.map(({ yaml }) => yaml)
	});
	const files = Object.entries({
		"holdfast.yaml": manifest,
		...made
	}).map(([path, text]) => ({
		path: join(directory, path),
		text
	}));
	refuseExisting([...files.map(({ path }) => path), join(directory, "holdfast.config.ts")], invocation);
	for (const { path } of files) makeFolder(dirname(path));
	replaceFiles(files);
	output.out(`Written: ${files.map(({ path }) => relative(directory, path)).join(", ")}.\n`);
	output.log("info", next(variables));
	return 0;
}
async function blockOf(text) {
	const { token, type, variant } = await findNamedType(text);
	if (variant === void 0) throw usage(`${token} does not say which kind`, `Its kinds: ${Object.keys(type.variants).join(", ")}.`);
	const name = variant.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
	const { block, variables } = scaffold(type, token, variant, name);
	return {
		yaml: blockYaml(block),
		variables
	};
}
function refuseExisting(paths, { flags, directory }) {
	const there = paths.filter((path) => existsSync(path)).map((path) => relative(directory, path));
	if (there.length === 0 || flags.has("force")) return;
	throw new HoldfastError("error", `${there.join(" and ")} ${there.length === 1 ? "exists" : "exist"} already; nothing was written`, { advice: "Go to another folder with -C, or give --force to write anew." });
}
function makeFolder(path) {
	try {
		mkdirSync(path, { recursive: true });
	} catch (error) {
		throw fileError("write", path, error);
	}
}
function next(variables) {
	return `Keep .holdfast/ out of git: it is state.${variables.length === 0 ? "" : ` Set ${variables.join(", ")}.`} Then: holdfast validate, holdfast plan, holdfast apply.`;
}
export { run };

//# sourceMappingURL=init-BF2cbUct.js.map