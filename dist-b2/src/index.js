import { t as __exportAll } from "./hosts/parts/rolldown-runtime-BJohB4LM.js";
import { n as defineStack, o as resource, r as forEach } from "./hosts/parts/define-stack-Bje2UOTH.js";
import { n as defineResource, t as defineProvider } from "./hosts/parts/define-DqsgxeJf.js";
import { t as HoldfastError } from "./hosts/parts/start-library-testing-pulumi-provider-DPTSpcvB.js";
// src/declare/typescript/input.ts
/** The environment variable NAME, secret unless it is named under `env.public`; `fallback` where it is unset. */
function env(name, fallback) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/u.test(name)) throw new TypeError(`env(${JSON.stringify(name)}): this cannot be the name of an environment variable`);
	if (fallback?.includes("}") === true) throw new TypeError(`env("${name}"): a default cannot contain "}"`);
	return `\${env.${name}${fallback === void 0 ? "" : `:-${fallback}`}}`;
}
/** Marks a value as secret: it is never shown, and stored only as a keyed fingerprint. */
function secret(value) {
	return { "fn::secret": value };
}
/** Lets a value be shown that comes from the environment or a command. */
function plain(value) {
	return { "fn::plain": value };
}
/** The content of a file, verbatim; the path starts at the manifest. */
function file(path) {
	return { "fn::file": path };
}
/** The output of a command, which runs without a shell when the manifest is read; secret. Others can read its arguments, so put no secret into them. */
function exec(command, ...args) {
	return { "fn::exec": [command, ...args] };
}
/** Text as it is: a `${` in it is not an interpolation. */
function literal(text) {
	return text.replaceAll("${", () => "$${");
}
// src/declare/typescript/generated/buddy.ts
var buddy_exports = /* @__PURE__ */ __exportAll({ integration: () => integration$2 });
/** Credentials for a connected service that pipelines, targets and environments of a workspace use. */
function integration$2(properties, options) {
	return resource("buddy:Integration", properties, options);
}
// src/declare/typescript/generated/gitjira.ts
var gitjira_exports = /* @__PURE__ */ __exportAll({ integration: () => integration$1 });
/** Connection of a self-managed Jira with a git host, whose repositories it finds by itself. */
function integration$1(properties, options) {
	return resource("gitjira:Integration", properties, options);
}
// src/declare/typescript/generated/upsun.ts
var upsun_exports = /* @__PURE__ */ __exportAll({ integration: () => integration });
/** An integration of an Upsun project with an outside service. */
function integration(properties, options) {
	return resource("upsun:Integration", properties, options);
}
export { HoldfastError, buddy_exports as buddy, defineProvider, defineResource, defineStack, env, exec, file, forEach, gitjira_exports as gitjira, literal, plain, resource, secret, upsun_exports as upsun };

//# sourceMappingURL=index.js.map