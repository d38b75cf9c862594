import { h as newKey, m as createKeyring } from "./run-DXbtmW9o.js";
import { b as jsonText } from "./start-BgxbLG5W.js";
// src/hosts/cli/commands/state-key-new.ts
/** `holdfast state key new`: the key alone on stdout, so that it can be piped into a secret store. */
function run({ flags, output }) {
	const key = newKey();
	const { keyId } = createKeyring(key, "the new key");
	output.out(flags.has("json") ? `${jsonText({
		key_id: keyId,
		key
	})}\n` : `${key}\n`);
	output.log("info", `Key ${keyId}: keep it as the secret variable HOLDFAST_STATE_KEY of everyone who plans or applies. It is not stored anywhere.`);
	return Promise.resolve(0);
}
export { run };

//# sourceMappingURL=state-key-new-DDxUJ23U.js.map