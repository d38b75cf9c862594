import { b as jsonText, v as diagnosticsToDocument } from "./start-BgxbLG5W.js";
import { a as tell, i as readManifest } from "./manifest-CbKc9LBk.js";
// src/hosts/cli/commands/validate.ts
/** `holdfast validate`: offline; all findings at once. */
async function run(invocation) {
	const { flags, output } = invocation;
	const { diagnostics, stack } = await readManifest(invocation, {
		mode: "validate",
		paths: invocation.arguments
	});
	const { valid, warning_count } = diagnosticsToDocument(diagnostics);
	if (flags.has("json")) {
		output.out(`${jsonText(diagnosticsToDocument(diagnostics), 2)}\n`);
		return valid ? 0 : 1;
	}
	tell(diagnostics, invocation);
	if (!valid) return 1;
	const count = stack?.desired.length ?? 0;
	const but = warning_count === 0 ? "" : `, but for ${warning_count} ${warning_count === 1 ? "warning" : "warnings"}`;
	const success = output.outView.paint("green", "Success!");
	output.out(`${success} The manifest is valid${but}: ${count} ${count === 1 ? "resource" : "resources"}.\n`);
	return 0;
}
export { run };

//# sourceMappingURL=validate-Dky9omxd.js.map