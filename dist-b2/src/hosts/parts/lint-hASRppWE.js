import { i as readFrame, n as derivedFlags, t as frameRequest } from "./frame-request-CePlLwes.js";
import { C as placeIn, h as SourceFile, p as MODULE_EXTENSIONS, v as Findings, w as placeOfName } from "./manifest-pulumi-Dx6THbTB.js";
import { f as parseAddress } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { G as fieldAt, Y as isDeclarable, d as naturalKeysOf, q as fieldsOf, w as matchesPath } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { A as globalFlags, C as usage, b as jsonText, j as manifestFlags, v as diagnosticsToDocument } from "./start-BgxbLG5W.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { a as tell, i as readManifest, r as printFindings } from "./manifest-CbKc9LBk.js";
import { i as tableLookup } from "./run-DXbtmW9o.js";
// src/declare/write/lint/idle-resources.ts
/** Reports blocks that declare no object, or none of whose properties anybody watches. */
function findIdleResources(manifest, stack, find, findings) {
	const groups = Map.groupBy(stack.desired, ({ address }) => parseAddress(address)?.name ?? address);
	for (const [name, block] of manifest.resources) {
		const [first] = groups.get(name) ?? [];
		if (first === void 0) {
			const summary = `"${name}" manages nothing in the stack ${stack.stack}: its forEach is empty`;
			findings.warning(placeOfName(block), summary, "Give forEach an element, or remove the block.");
			continue;
		}
		const type = find(first.type);
		const idle = type === void 0 ? void 0 : idleness(type, first);
		if (idle !== void 0) findings.warning(placeOfName(block), `"${name}" ${idle}`, "Declare what is to be kept as it is.");
	}
}
function idleness(type, { properties, options, variant }) {
	const fields = fieldsOf(type, variant);
	const declarable = Object.values(fields).some(isDeclarable);
	const declared = Object.keys(properties).filter((name) => name !== type.discriminator);
	if (declared.length === 0) return declarable ? `declares nothing but its kind, so no difference would be noticed` : void 0;
	return declared.some((name) => !matchesPath(options.ignoreChanges, name)) ? void 0 : "ignores changes of every property it declares, so it manages nothing";
}
// src/declare/write/lint/secret-shape.ts
/** Beginnings by which issuers mark their tokens, and forms nothing else has. */
const MARKS = [
	[/\bgh[pousr]_[A-Za-z0-9]{20,}/u, "a GitHub token"],
	[/\bgithub_pat_\w{20,}/u, "a GitHub token"],
	[/\bgl(?:pat|dt|rt|ptt|oas)-[\w-]{16,}/u, "a GitLab token"],
	[/\bATATT[\w-]{20,}|\bATBB[A-Za-z0-9]{20,}/u, "an Atlassian token"],
	[/\bxox[abeoprs]-[\w-]{10,}|\bxapp-[\w-]{10,}/u, "a Slack token"],
	[/\bhooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/u, "a Slack webhook address"],
	[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/u, "an AWS access key"],
	[/\bAIza[\w-]{30,}/u, "a Google API key"],
	[/\bya29\.[\w-]{20,}/u, "a Google access token"],
	[/\bsk-(?:ant-|proj-)?[\w-]{20,}/u, "an API key"],
	[/\b[rs]k_(?:live|test)_\w{16,}/u, "a Stripe key"],
	[/\bnpm_[A-Za-z0-9]{30,}/u, "an npm token"],
	[/\bdo[opr]_v1_[a-f0-9]{32,}/u, "a DigitalOcean token"],
	[/\bSG\.[\w-]{16,}\.[\w-]{16,}/u, "a SendGrid key"],
	[/\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{24,}/u, "a Shopify token"],
	[/\bsntr[yu]s?_[\w=-]{20,}/u, "a Sentry token"],
	[/\bNRAK-[A-Z0-9]{20,}/u, "a New Relic key"],
	[/\bhv[bs]\.[\w-]{20,}/u, "a Vault token"],
	[/\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+/u, "a JSON web token"],
	[/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/u, "a private key"],
	[/^Bearer\s+\S{8,}/iu, "a bearer token"],
	[/\/\/[^/\s:@]+:[^/\s@]{3,}@/u, "an address with a password"]
];
/** What a text is, if it bears an issuer's mark. */
function markOf(text) {
	return MARKS.find(([mark]) => mark.test(text))?.[1];
}
const IDENTIFIER = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|arn:\S+|\S*\/\S*|\S+@\S+|[a-z0-9]+(?:[-_.][a-z0-9]+)+)$/iu;
/** Whether a text is as random as only keys are: long, of one word, of several classes and evenly spread. */
function looksRandom(text) {
	if (text.length < 24 || !/^[\w+/=.~-]+$/u.test(text) || IDENTIFIER.test(text)) return false;
	if (!/\d/u.test(text) || !/[A-Za-z]/u.test(text)) return false;
	return /^[0-9a-f]+$/iu.test(text) ? text.length >= 32 && entropy(text) >= 3 : entropy(text) >= 4;
}
/** Shannon's, in bits for each character. */
function entropy(text) {
	const counts = /* @__PURE__ */ new Map();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	let bits = 0;
	for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
	return bits;
}
// src/declare/write/lint/walk-scalars.ts
/** Calls back for every scalar below a node, with the steps that lead there. */
function walkScalars(node, visit, path = []) {
	if (node.kind === "scalar") visit(node, path);
	else if (node.kind === "list") for (const [index, item] of node.items.entries()) walkScalars(item, visit, [...path, String(index)]);
	else for (const [name, { value }] of node.entries) walkScalars(value, visit, [...path, name]);
}
// src/declare/write/lint/literal-secrets.ts
/** Reports secrets that stand in the files themselves, and gives them to be masked. Frames shown with them are blackened. */
function findLiteralSecrets(manifest, find, isCredential, findings) {
	const texts = [];
	for (const document of manifest.documents) {
		const hits = hitsIn(document, find, isCredential);
		texts.push(...hits.map(({ node }) => String(node.value)));
		const file = new BlackenedFile(document.file, hits);
		for (const { node, path, severity, what } of hits) findings.add(severity, {
			file,
			start: node.start,
			end: node.end,
			path
		}, what, "Take it from a variable, ${env.NAME}, or from a file or command with fn::file or fn::exec.");
	}
	return texts;
}
function hitsIn({ root }, find, isCredential) {
	const hits = [];
	walkScalars(root, (node, path) => {
		if (typeof node.value !== "string" || node.value === "" || /(?<!\$)\$\{/u.test(node.value)) return;
		if (path.some((step) => step === "fn::file" || step === "fn::exec")) return;
		const judged = judge(node.value, path, root, find, isCredential);
		if (judged !== void 0) hits.push({
			node,
			path,
			...judged
		});
	});
	return hits;
}
function judge(text, path, root, find, isCredential) {
	const name = path.at(-1) ?? "";
	if (isSecretPlace(path, root, find, isCredential)) return {
		severity: "error",
		what: `the secret "${placeName(path)}" is written into the manifest`
	};
	const mark = markOf(text);
	if (mark !== void 0) return {
		severity: "error",
		what: `"${name}" holds ${mark}`
	};
	return !(path[0] === "resources" && (path[2] === "options" || path[2] === "forEach")) && looksRandom(text) ? {
		severity: "warning",
		what: `"${name}" holds text as random as a key`
	} : void 0;
}
/** For elements of lists, the list they are in. */
function placeName(path) {
	return path.findLast((step) => !/^\d+$/u.test(step)) ?? "";
}
function isSecretPlace([section = "", name = "", part = "", ...rest], root, find, isCredential) {
	if (section === "providers") return isCredential(name, part);
	if (section === "config") return part === "default" && literalAt(root, [
		section,
		name,
		"secret"
	]) === true;
	if (section !== "resources" || part !== "properties") return false;
	const field = fieldFor(root, name, rest, find);
	return field?.secret === true && field.enum === void 0;
}
function fieldFor(root, name, path, find) {
	const token = literalAt(root, [
		"resources",
		name,
		"type"
	]);
	const type = typeof token === "string" ? find(token) : void 0;
	if (type === void 0) return void 0;
	const variant = literalAt(root, [
		"resources",
		name,
		"properties",
		type.discriminator
	]);
	return typeof variant === "string" ? fieldAt(fieldsOf(type, variant), path) : void 0;
}
function literalAt(root, path) {
	const node = path.reduce((found, step) => found?.kind === "map" ? found.entries.get(step)?.value : void 0, root);
	return node?.kind === "scalar" ? node.value : void 0;
}
/** A file with every hit struck out, character by character, so that positions stay. Of a module no frame is shown: its text is not its values. */
var BlackenedFile = class extends SourceFile {
	#of;
	constructor(of, hits) {
		super(of.filename, struckOut(of.text, hits), of.directory);
		this.#of = of;
	}
	range(start, end) {
		return this.#of.range(start, end);
	}
	frame(range) {
		return MODULE_EXTENSIONS.some((extension) => this.filename.endsWith(extension)) ? "" : super.frame(range);
	}
};
function struckOut(text, hits) {
	let struck = "";
	let at = 0;
	for (const { node } of hits.toSorted((a, b) => a.node.start - b.node.start)) {
		struck += text.slice(at, node.start) + text.slice(node.start, node.end).replaceAll(/[^\r\n]/gu, "*");
		at = Math.max(at, node.end);
	}
	return struck + text.slice(at);
}
// src/declare/write/lint/names.ts
const EMPTY_WORDS = /^(?:foo|bar|baz|test|tmp|temp|untitled|new|copy|resource|integration|x+)[-_]?\d*$/iu;
/** Reports names that say nothing or are easily mistaken for another. */
function findOddNames(manifest, findings) {
	const seen = /* @__PURE__ */ new Map();
	for (const [name, block] of manifest.resources) {
		const place = placeOfName(block);
		const plain = name.toLowerCase().replaceAll(/[-_]/gu, "");
		const other = seen.get(plain);
		if (other !== void 0) findings.warning(place, `"${name}" is easily mistaken for "${other}"`, RENAME);
		else seen.set(plain, name);
		if (EMPTY_WORDS.test(name)) findings.warning(place, `"${name}" does not tell what it is`, RENAME);
		else if (/[-_]{2}|[-_]$|^_/u.test(name)) findings.warning(place, `"${name}" is an odd name`, RENAME);
	}
}
const RENAME = "Rename it and keep the former name under options.aliases: nothing is created again.";
/** Reports resources whose identity is left to the vendor, so that they could not be found again without state. */
function findUnpinned(manifest, stack, find, findings) {
	for (const desired of stack.desired) {
		const type = find(desired.type);
		const block = manifest.resources.get(parseAddress(desired.address)?.name ?? "");
		if (type === void 0 || block === void 0 || desired.options.import !== void 0) continue;
		const missing = unpinned(type, desired);
		if (missing === void 0) continue;
		const summary = missing.length === 0 ? `${desired.address} cannot be recognised without state: its kind has nothing that identifies it` : `${desired.address} is not pinned: ${missing.join(" and ")} is left to the vendor`;
		const advice = missing.length === 0 ? "Back up the state." : `Declare ${missing.join(" and ")}.`;
		findings.warning({
			...placeOfName(block),
			address: desired.address
		}, summary, advice);
	}
}
/** The parts of the strongest natural key that are not declared; undefined where it is whole. */
function unpinned(type, { variant, properties }) {
	const [strongest] = naturalKeysOf(type, variant);
	if (strongest === void 0) return [];
	const missing = strongest.filter((part) => isLeftOut(part, properties)).map(nameOf);
	return missing.length === 0 ? void 0 : missing;
}
function isLeftOut(part, properties) {
	return (typeof part === "string" ? void 0 : part.absent) === void 0 && (properties[nameOf(part)] ?? null) === null;
}
function nameOf(part) {
	return typeof part === "string" ? part : part.field;
}
// src/declare/write/lint/unused.ts
/** Reports parameters, provider entries and published variables that nothing refers to. */
function findUnused(manifest, stack, findings) {
	const parameters = interpolated(manifest, "config");
	for (const [name, block] of manifest.config) if (!parameters.has(name) && isYaml(block)) findings.warning(placeOfName(block), `the parameter "${name}" is never used`, "Remove it, or use it.");
	const entries = usedEntries(manifest, stack);
	for (const [name, block] of manifest.providers) {
		if (entries.has(name)) continue;
		findings.warning(placeOfName(block), `no resource uses the provider entry "${name}"`, "Remove it once no state needs it any more, or name it under options.provider.");
	}
	findUnusedVariables(manifest, findings);
}
/** A module takes its parameters as values, which leaves no trace in what it returns. */
function isYaml({ file }) {
	return !MODULE_EXTENSIONS.some((extension) => file.filename.endsWith(extension));
}
function findUnusedVariables({ documents, ...manifest }, findings) {
	const variables = interpolated({
		documents,
		...manifest
	}, "env");
	for (const { file, root } of documents) {
		const env = root.entries.get("env")?.value;
		const names = env?.kind === "map" ? env.entries.get("public")?.value : void 0;
		for (const item of names?.kind === "list" ? names.items : []) {
			if (item.kind !== "scalar" || typeof item.value !== "string" || variables.has(item.value)) continue;
			findings.warning(placeIn(file, item, ["env", "public"]), `the variable ${item.value} is published, but never used`, "Remove it: what is listed here is shown.");
		}
	}
}
const INTERPOLATION = /\$\{(config|env)(?:\.([A-Za-z_][\w-]*)|\[("(?:[^"\\]|\\.)*")\])/gu;
/** Names under a root that any text of the files mentions. */
function interpolated({ documents }, root) {
	const names = /* @__PURE__ */ new Set();
	for (const document of documents) walkScalars(document.root, ({ value }) => {
		if (typeof value !== "string" || !value.includes("${")) return;
		for (const [, found, plain, quoted] of value.matchAll(INTERPOLATION)) if (found === root) names.add(plain ?? unquoted(quoted ?? ""));
	});
	return names;
}
function unquoted(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
/** Entries that resources use; a group whose forEach is empty counts. */
function usedEntries(manifest, stack) {
	const names = new Set(stack.desired.map(({ provider }) => provider));
	for (const { entry } of manifest.resources.values()) {
		if (entry.value.kind !== "map") continue;
		const type = entry.value.entries.get("type")?.value;
		const options = entry.value.entries.get("options")?.value;
		const chosen = options?.kind === "map" ? options.entries.get("provider")?.value : void 0;
		if (chosen?.kind === "scalar" && typeof chosen.value === "string") names.add(chosen.value);
		else if (type?.kind === "scalar" && typeof type.value === "string") names.add(type.value.split(":")[0] ?? "");
	}
	return names;
}
// src/declare/write/lint-manifest.ts
/** What is valid and yet not as it should be. */
function lintManifest({ manifest, stack, find, isCredential }) {
	const findings = new Findings();
	const secrets = findLiteralSecrets(manifest, find, isCredential, findings);
	findUnused(manifest, stack, findings);
	findIdleResources(manifest, stack, find, findings);
	findOddNames(manifest, findings);
	findUnpinned(manifest, stack, find, findings);
	return {
		diagnostics: findings.list(),
		secrets
	};
}
// src/hosts/cli/commands/lint.ts
/** `holdfast lint`: offline; exits 1 on errors, with `--strict` on any finding. */
async function run(invocation) {
	const { flags, directory, output } = invocation;
	const paths = [...flags.list("file"), ...invocation.arguments];
	if (paths.includes("-")) throw usage("lint cannot read standard input", "Name the file.");
	const specs = [...globalFlags, ...manifestFlags];
	const lenient = {
		...invocation,
		flags: derivedFlags(flags, specs, { "missing-env": "unknown" })
	};
	const { stack, diagnostics } = await readManifest(lenient, {
		mode: "validate",
		paths: invocation.arguments
	});
	if (stack === void 0) {
		if (flags.has("json")) printFindings(diagnostics, invocation);
		tell(diagnostics, invocation);
		return 1;
	}
	const manifest = await readFrame(frameRequest(lenient, paths));
	const providers = await Promise.all(Object.values(registry).map(async (load) => (await load()).provider));
	const found = lintManifest({
		manifest,
		stack,
		find: await tableLookup(stack, directory),
		isCredential: (entry, key) => isCredential(providers, stack.providers[entry]?.provider ?? entry, key)
	});
	for (const secret of found.secrets) output.mask.add(secret);
	const all = [...diagnostics, ...found.diagnostics];
	if (flags.has("json")) output.out(`${jsonText(diagnosticsToDocument(all), 2)}\n`);
	else tell(all, invocation);
	if (all.length === 0 && !flags.has("json")) output.out("Nothing to remark.\n");
	return all.some(({ severity }) => severity === "error" || flags.has("strict")) ? 1 : 0;
}
function isCredential(providers, name, key) {
	const provider = providers.find((candidate) => candidate.name === name);
	return (provider !== void 0 && Object.hasOwn(provider.config, key) ? provider.config[key] : void 0)?.secret === true || key === "headers";
}
export { run };

//# sourceMappingURL=lint-hASRppWE.js.map