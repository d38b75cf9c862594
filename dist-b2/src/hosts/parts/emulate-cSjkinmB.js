import { s as shellWord } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { t as startEmulator } from "./emulator-DDxp3B1w.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { C as usage, b as jsonText, w as suggestion } from "./start-BgxbLG5W.js";
// src/hosts/cli/emulators.ts
/** Loads the emulator a provider's folder brings: `providers/NAME/emulator/NAME-emulator`, which exports `NAMEEmulator`. */
async function loadEmulator(name) {
	const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
	const create = (await import(new URL(`../../../providers/${name}/emulator/${name}-emulator.${extension}`, import.meta.url).href))[`${name}Emulator`];
	if (typeof create === "function") return create();
	throw new HoldfastError("bug", `the emulator of ${name} exports no ${name}Emulator`);
}
// src/hosts/cli/commands/emulate.ts
/** `holdfast emulate`: serves the vendors' emulators on loopback until the first interrupt. */
async function run(invocation) {
	const { flags, output, host } = invocation;
	const names = chosenNames(invocation.arguments);
	const emulator = await startEmulator({
		apis: await Promise.all(names.map(loadEmulator)),
		layout: "prefix",
		port: flags.count("port") ?? 0,
		latencyMs: flags.duration("latency") ?? 0,
		seed: flags.count("seed") ?? 1
	});
	const stopped = new Promise((resolve) => {
		const stop = host.onInterrupt(() => {
			stop();
			resolve();
		});
	});
	const known = (await Promise.all(names.map(async (name) => (await registry[name]?.())?.provider))).filter((provider) => provider !== void 0);
	output.out(flags.has("json") ? documentOf(emulator, known) : textOf(emulator, known));
	await stopped;
	await emulator.close();
	output.err("Stopped.\n");
	return 0;
}
function chosenNames(given) {
	const all = Object.keys(registry);
	const unknown = given.find((name) => !all.includes(name));
	if (unknown === void 0) return given.length === 0 ? all : [...new Set(given)];
	throw usage(`there is no provider ${unknown}`, `Known providers: ${all.join(", ")}.${suggestion(unknown, all)}`);
}
/** What to set so that a manifest without provider entries reaches the emulator. */
function environmentOf({ config }, { name, config: keys }) {
	const entries = Object.entries(config[name] ?? {}).flatMap(([key, value]) => {
		const variable = Object.hasOwn(keys, key) ? keys[key]?.env?.[0] : void 0;
		return variable === void 0 ? [] : [[variable, value]];
	});
	return Object.fromEntries(entries);
}
function documentOf(emulator, providers) {
	const document = {
		origin: emulator.origin,
		urls: emulator.urls,
		control: `${emulator.origin}/__control`,
		providers: emulator.config,
		env: Object.assign({}, ...providers.map((provider) => environmentOf(emulator, provider)))
	};
	return `${jsonText(document)}\n`;
}
function textOf(emulator, providers) {
	const lines = providers.flatMap((provider) => [
		`# ${provider.title}`,
		...Object.entries(emulator.config[provider.name] ?? {}).map(([key, value]) => `#   ${key}: ${value}`),
		...Object.entries(environmentOf(emulator, provider)).map(([name, value]) => `export ${name}=${shellWord(value)}`)
	]);
	return `${[
		`# Emulators listen on ${emulator.origin}, faults are set on ${emulator.origin}/__control. Ctrl-C stops them.`,
		...Object.entries(emulator.urls).map(([name, url]) => `# ${name}: ${url}`),
		...lines
	].join("\n")}\n`;
}
export { run };

//# sourceMappingURL=emulate-cSjkinmB.js.map