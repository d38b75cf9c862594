import { o as plan } from "./run-testing-BZOV7HjG.js";
import { i as pulumiName, n as instanceConfiguration, r as travelling, t as carriedEntry } from "./entry-travel-DVWJFNMK.js";
import { i as isObject, r as isList } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { n as outputsOf, r as managedPaths, t as inputsOf } from "./resource-state-a6t1WD1Y.js";
import { c as providerCode, l as pulumiType, n as DYNAMIC_PACKAGE, o as PROVIDER_KEY } from "./tokens-CbPlxYz4.js";
import { a as problemText } from "./start-pulumi-lFB5KW1Y.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { D as exitCode, O as exitCodeOf, b as jsonText } from "./start-BgxbLG5W.js";
import { i as readManifest } from "./manifest-CbKc9LBk.js";
import { B as writeWhole, r as withSession } from "./run-DXbtmW9o.js";
// src/pulumi-facts/import-file.ts
/** Makes the file by which Pulumi takes over live objects with their full state, without reading or changing them. */
function importFile({ plan, desired, types, entries }) {
	const declared = new Map(desired.map((one) => [one.address, one]));
	const known = plan.changes.filter(({ address }) => declared.has(address));
	const live = known.filter(isLive);
	const resources = live.map((change) => {
		const one = declared.get(change.address);
		return resourceSpec(change, one === void 0 ? {} : optionsOf(one, entries), types, entries);
	});
	return {
		document: { resources: [...Object.entries(entries).flatMap(([name, entry]) => "instance" in entry && live.some(({ provider }) => provider === name) ? [{
			type: `pulumi:providers:${DYNAMIC_PACKAGE}`,
			name,
			inputs: entry.instance
		}] : []), ...resources] },
		imported: live.map(({ address }) => address),
		absent: known.filter((change) => !isLive(change)).map(({ address }) => address)
	};
}
/** A change of an object that is there; what is to be replaced has to be replaced before. */
function isLive({ action, before, id }) {
	return [
		"no-op",
		"update",
		"import",
		"import-update",
		"move"
	].includes(action) && before !== null && id !== void 0;
}
function optionsOf({ options, provider }, entries) {
	const { adopt, secretChanges, passthrough } = options;
	const entry = entries[provider];
	const carried = entry !== void 0 && "carried" in entry ? entry.carried : void 0;
	return {
		...adopt !== void 0 && { adopt },
		...options.import !== void 0 && { import: options.import },
		...secretChanges !== void 0 && { secretChanges },
		...passthrough !== void 0 && { passthrough },
		...carried !== void 0 && { entry: carried }
	};
}
function resourceSpec(change, hidden, types, entries) {
	const type = types(change.type);
	if (type === void 0) throw new TypeError(`no table for ${change.type}`);
	const { id = "", scope, variant, provider } = change;
	const observed = {
		id,
		variant,
		properties: open(change.before ?? {})
	};
	const declared = {
		...open(change.planned),
		[type.discriminator]: variant
	};
	const state = {
		type,
		declared,
		scope,
		hidden,
		observed
	};
	const origin = change.record?.origin ?? "";
	const managed = managedPaths(type, variant, declared);
	const code = { [PROVIDER_KEY]: providerCode(change.type) };
	const entry = entries[provider];
	return {
		type: pulumiType(change.type),
		name: pulumiName(change.address),
		id,
		...entry !== void 0 && "instance" in entry && { provider },
		inputs: {
			...inputsOf(state),
			...code
		},
		outputs: {
			...outputsOf(state, {
				origin,
				managed
			}),
			...code
		}
	};
}
/** The same data without secrets and without what is not known; a list that holds such a thing is left out whole. */
function open(value) {
	if (value === "(sensitive value)") return void 0;
	if (isList(value)) {
		const items = value.map(open);
		return items.every((item) => item !== void 0) ? items : void 0;
	}
	if (!isObject(value)) return value;
	if ("$secret" in value || "$ref" in value || "$template" in value) return void 0;
	const members = Object.entries(value).flatMap(([name, member]) => {
		const inner = open(member);
		return inner === void 0 ? [] : [[name, inner]];
	});
	return Object.fromEntries(members);
}
// src/hosts/cli/commands/pulumi-import-file.ts
/** `holdfast pulumi import-file`: full inputs and outputs of live objects, so that Pulumi reads nothing itself. */
async function run(invocation) {
	const paths = invocation.arguments;
	return withSession(invocation, {
		writes: false,
		paths
	}, async ({ stack, context, interrupts }) => {
		const { variables } = await readManifest(invocation, {
			mode: "run",
			paths
		});
		const planned = await plan(stack, context);
		if (interrupts.reason !== void 0) throw interrupts.reason;
		const entries = await Promise.all(Object.values(stack.providers).map(async (entry) => [entry.name, await entryOf(entry, variables[entry.name] ?? {})]));
		const made = importFile({
			plan: planned,
			desired: stack.desired,
			types: context.types,
			entries: Object.fromEntries(entries)
		});
		write(made, invocation);
		report(made, planned, invocation);
		return exitCode(planned.problems.map(({ error }) => exitCodeOf(error)));
	});
}
async function entryOf(entry, variables) {
	const { values } = travelling(entry, variables);
	if (entry.name !== entry.provider) return { instance: instanceConfiguration(entry.provider, entry.name, values) };
	const module = await registry[entry.provider]?.();
	return { carried: module && carriedEntry(entry.name, module.provider, values) };
}
function write({ document }, { flags, output, directory }) {
	const text = `${jsonText(document, 2)}\n`;
	const file = flags.text("out");
	if (file === void 0) output.out(text);
	else writeWhole(directory, file, [output.mask.mask(text)]);
}
function report({ imported, absent }, { problems }, { flags, output }) {
	for (const problem of problems) output.log("error", problemText(problem, output.errView));
	const file = flags.text("out") ?? "FILE";
	output.log("info", `${String(imported.length)} objects. Next: \`pulumi import --file ${file} --generate-code=false --protect=false --yes\`; the first \`pulumi up\` then sends the secrets once, since they are not in the file.`);
	if (absent.length > 0) output.log("info", `not there yet, so \`pulumi up\` creates them: ${absent.join(", ")}`);
}
export { run };

//# sourceMappingURL=pulumi-import-file-Z4zo8N4j.js.map