import { n as capabilityTable, t as capabilities } from "./capability-matrix-hJz0E4fh.js";
import { t as registry } from "./manifest-pulumi-provider-ygYzToPV.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
// src/hosts/cli/commands/providers.ts
/** `holdfast providers`: what each table says can be done. */
async function run({ flags, output }) {
	const providers = (await Promise.all(Object.values(registry).map((load) => load()))).map(({ provider }) => provider);
	if (flags.has("json")) {
		const all = providers.map((provider) => ({
			name: provider.name,
			title: provider.title,
			kinds: capabilities(provider)
		}));
		output.out(`${jsonText({
			format_version: "1.0",
			providers: all
		}, 2)}\n`);
		return 0;
	}
	output.out(capabilityTable(providers.flatMap(capabilities)));
	output.out("\nADOPT: found again by its natural key when state is lost. WITNESS: a write by others shows even where it\n");
	output.out("cannot be read. VERIFY: the vendor can be asked whether a credential still works.\n");
	return 0;
}
export { run };

//# sourceMappingURL=providers-DsCnV8f-.js.map