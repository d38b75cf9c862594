import { f as parseAddress } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { B as reveal, L as hasSecret, R as hasUnknown } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
import { t as CONFIG_NAMESPACE } from "./tokens-CbPlxYz4.js";
// src/pulumi-facts/pulumi-name.ts
/** The name of a manifest's resource under Pulumi: `health["eu"]` → `health[eu]`, fit for URNs and command lines. */
function pulumiName(address) {
	const { name, key } = parseAddress(address) ?? { name: address };
	return key === void 0 ? name : `${name}[${key}]`;
}
// src/pulumi-facts/entry-travel.ts
/** Takes an entry apart; variables travel by name. */
function travelling({ values }, variables) {
	const result = {};
	const secretKeys = [];
	for (const [key, value] of Object.entries(values)) {
		const variable = variables[key];
		if (variable !== void 0) result[key] = { env: variable };
		else if (hasSecret(value)) secretKeys.push(key);
		else if (!hasUnknown(value)) result[key] = reveal(value);
	}
	return {
		values: result,
		secretKeys
	};
}
/** What resources of the default entry carry along: only what the process would not find out by itself. */
function carriedEntry(name, { config }, values) {
	const needed = Object.entries(values).filter(([key, value]) => {
		const variable = variableOf(value);
		return variable === void 0 || config[key]?.env?.includes(variable) !== true;
	});
	return needed.length === 0 ? void 0 : {
		name,
		values: Object.fromEntries(needed)
	};
}
/** Configuration of a provider instance: text by key, e.g. `holdfast:acme.token`; variables as `….env`. */
function instanceConfiguration(provider, instance, values) {
	const key = (own) => `${CONFIG_NAMESPACE}:${provider}.${own}`;
	const entries = Object.entries(values).map(([own, value]) => {
		const variable = variableOf(value);
		return variable === void 0 ? [key(own), settingText(value)] : [key(`${own}.env`), variable];
	});
	return {
		[`${CONFIG_NAMESPACE}:instance`]: instance,
		...Object.fromEntries(entries)
	};
}
/** Configuration is text. */
function settingText(value) {
	return typeof value === "string" ? value : JSON.stringify(value);
}
function variableOf(value) {
	const { env } = typeof value === "object" && value !== null ? value : {};
	return typeof env === "string" ? env : void 0;
}
export { pulumiName as i, instanceConfiguration as n, travelling as r, carriedEntry as t };

//# sourceMappingURL=entry-travel-DVWJFNMK.js.map