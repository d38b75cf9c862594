import { a as importMany } from "./run-testing-BZOV7HjG.js";
import { P as finishRun, j as readText, r as withSession } from "./run-DXbtmW9o.js";
import { C as usage } from "./start-BgxbLG5W.js";
import { f as parseAddress } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { _ as describe, g as readYaml, h as SourceFile, v as Findings } from "./manifest-pulumi-Dx6THbTB.js";
import { a as tell, r as printFindings } from "./manifest-CbKc9LBk.js";
// src/hosts/cli/import-file.ts
/** Reads a map of ids by address, in YAML or JSON. Everything wrong with it is told with its place. */
async function readImportFile(path, invocation) {
	const { directory, host, flags } = invocation;
	const text = path === "-" ? await host.stdin.text() : readText(directory, path);
	const file = new SourceFile(path === "-" ? "<stdin>" : path, text, directory);
	const findings = new Findings();
	const ids = idsIn(file, findings);
	if (!findings.hasErrors && ids.size > 0) return ids;
	if (!findings.hasErrors) findings.error(void 0, `${file.filename} names nothing to import`, FORM);
	if (flags.has("json")) printFindings(findings.list(), invocation);
	tell(findings.list(), invocation);
	throw new HoldfastError("manifest", "the import file has errors");
}
const FORM = "It is a map of ids by address, e.g. shop-hook: abc123.";
function idsIn(file, findings) {
	const ids = /* @__PURE__ */ new Map();
	const root = readYaml(file, findings);
	if (root === void 0 || findings.hasErrors) return ids;
	if (root.kind !== "map") {
		findings.error({
			file,
			start: root.start,
			end: root.end
		}, `an import file holds a map, not ${describe(root)}`, FORM);
		return ids;
	}
	const owners = /* @__PURE__ */ new Map();
	for (const [address, { value, start, end }] of root.entries) {
		const place = {
			file,
			start: value.start,
			end: value.end
		};
		const id = value.kind === "scalar" && ["string", "number"].includes(typeof value.value) ? String(value.value) : "";
		const other = owners.get(id);
		if (parseAddress(address) === void 0) findings.error({
			file,
			start,
			end
		}, `"${address}" is no address`, FORM);
		else if (id === "") findings.error(place, `the id of ${address} must be text`, FORM);
		else if (other !== void 0) findings.warning(place, `${address} and ${other} name the same id`);
		ids.set(address, id);
		owners.set(id, address);
	}
	return ids;
}
// src/hosts/cli/commands/import.ts
/** `holdfast import ADDR ID`, or `--from FILE` for many at once: all or none. */
async function run(invocation) {
	const ids = await idsOf(invocation);
	return withSession(invocation, { writes: true }, async (session) => {
		const result = await importMany(session.stack, session.context, ids);
		return finishRun({
			result,
			verb: "Import",
			shown: false
		}, session, invocation);
	});
}
const TWICE = "import takes either an address and an id, or --from";
async function idsOf(invocation) {
	const [address, id] = invocation.arguments;
	const file = invocation.flags.text("from");
	if (file !== void 0 && address === void 0) return readImportFile(file, invocation);
	if (file === void 0 && address !== void 0 && id !== void 0) return /* @__PURE__ */ new Map([[address, id]]);
	throw usage(file === void 0 ? `missing required argument '${address === void 0 ? "ADDR" : "ID"}'` : TWICE, "Write `holdfast import ADDR ID`, or `holdfast import --from FILE`.");
}
export { run };

//# sourceMappingURL=import-ozFbyb8E.js.map