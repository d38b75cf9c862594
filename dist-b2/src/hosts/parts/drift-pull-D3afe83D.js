import { f as parseAddress, g as parsePath } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { G as fieldAt, q as fieldsOf } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { i as drift } from "./run-testing-BZOV7HjG.js";
import { X as inlineValue, j as readText, r as withSession } from "./run-DXbtmW9o.js";
import { C as usage, D as exitCode, O as exitCodeOf } from "./start-BgxbLG5W.js";
import { t as propertyAddress } from "./property-address-B4dD6Pk6.js";
import { t as replaceFiles } from "./replace-file-BKaoUtb-.js";
import { resolve } from "node:path";
// src/hosts/cli/commands/drift-pull.ts
/** `holdfast drift pull`: live values into the YAML. Sends nothing but reads; state learns of it with the next apply. */
async function run(invocation) {
	const wish = wishOf(invocation.arguments);
	return withSession(invocation, {
		writes: false,
		anyAccept: true
	}, async (session) => {
		const report = await drift({
			...session.stack,
			accepted: []
		}, session.context);
		const interrupted = session.interrupts.reason;
		if (interrupted !== void 0) throw interrupted;
		const wanted = report.resources.flatMap((resource) => chosen(resource, wish));
		requireKnown(wish, report.resources);
		const pulls = await pullAll(wanted, session, invocation);
		for (const pull of pulls) tell(pull, invocation);
		const count = pulls.filter(({ refusal }) => refusal === void 0).length;
		invocation.output.out(`${summary(count, invocation)}\n`);
		for (const { error } of report.problems) invocation.output.log("error", error.message);
		const refused = pulls.some(({ refusal }) => refusal !== void 0);
		return exitCode([...report.problems.map(({ error }) => exitCodeOf(error)), refused ? 1 : 0]);
	});
}
function wishOf(given) {
	const properties = given.filter((text) => parseAddress(text) === void 0).map(propertyAddress);
	return {
		addresses: new Set(given.filter((text) => parseAddress(text) !== void 0)),
		properties: new Set(properties.map(({ address, path }) => `${address}#${path}`))
	};
}
/** A property changed on both sides is pulled only when it is named: the declaration's own change would be lost. */
function chosen(resource, { addresses, properties }) {
	const all = addresses.size === 0 && properties.size === 0;
	return resource.properties.flatMap((property) => {
		const named = properties.has(`${resource.address}#${property.path}`);
		const moved = property.class === "remote-change" && (all || addresses.has(resource.address));
		const both = property.class === "conflict" || property.class === "remote-change";
		return moved || named && both ? [{
			resource,
			property
		}] : [];
	});
}
function requireKnown({ addresses, properties }, resources) {
	const known = new Set(resources.map(({ address }) => address));
	const unknown = [...addresses, ...[...properties].map((text) => propertyAddress(text).address)].find((address) => !known.has(address));
	if (unknown !== void 0) throw usage(`no resource is called ${unknown}`, "`holdfast drift` shows the addresses.");
}
async function pullAll(wanted, session, { flags }) {
	const { pullValue } = await import("./pull-value-zj2fWjnP.js");
	const files = /* @__PURE__ */ new Map();
	const done = wanted.map((pull) => {
		const early = reasonAgainst(pull, session);
		if (early !== void 0) return {
			...pull,
			refusal: early
		};
		const { resource, property } = pull;
		const path = resolve(resource.source?.filename ?? "");
		const text = files.get(path) ?? readText("", path);
		const edited = pullValue(text, {
			resource: resource.address,
			path: parsePath(property.path) ?? [property.path],
			live: property.observed ?? null,
			declared: property.declared,
			unordered: fieldOf(pull, session)?.unordered === true
		});
		if (typeof edited !== "string") return {
			...pull,
			refusal: edited.refused
		};
		files.set(path, edited);
		return pull;
	});
	const replacements = [...files].map(([path, text]) => ({
		path,
		text
	}));
	if (!flags.has("dry-run")) replaceFiles(replacements);
	return done;
}
/** Why a value is not pulled, whatever the file looks like. */
function reasonAgainst(pull, session) {
	const { resource, property } = pull;
	const filename = resource.source?.filename;
	if (property.sensitive === true) return "it is secret, and a secret is never written into a file";
	if (parseAddress(resource.address)?.key !== void 0) return "it is one of several resources of one block (forEach); change the block or its values";
	if (filename === void 0 || filename.startsWith("<")) return "it is not declared in a file";
	if (!/\.ya?ml$/u.test(filename)) return `${filename} is a program; change it there`;
	return (property.observed === void 0 || property.observed === null) && fieldOf(pull, session)?.nullable !== true ? "the vendor holds no value, and none can be declared; remove the line if that is meant" : void 0;
}
function fieldOf({ resource, property }, { context }) {
	const type = context.types(resource.type);
	if (type === void 0) throw new HoldfastError("bug", `no table for ${resource.type}`);
	return fieldAt(fieldsOf(type, resource.variant), parsePath(property.path) ?? [property.path]);
}
function tell({ resource, property, refusal }, { output }) {
	const at = resource.source?.locate(parsePath(property.path) ?? []);
	const place = at === void 0 ? "" : ` (${at.filename}:${at.start.line}:${at.start.column})`;
	const name = `${resource.address}#${property.path}`;
	if (refusal === void 0) output.out(`${name} = ${inlineValue(property.observed ?? null)}${place}\n`);
	else output.log("warn", `${name}${place} was not pulled: ${refusal}`);
}
function summary(count, { flags }) {
	if (count === 0) return "Nothing was pulled.";
	const what = `${count} ${count === 1 ? "value" : "values"}`;
	return flags.has("dry-run") ? `${what} would be written; nothing was.` : `${what} written. Review the change and run \`holdfast apply\`: state records it, and nothing is sent for it.`;
}
export { run };

//# sourceMappingURL=drift-pull-D3afe83D.js.map