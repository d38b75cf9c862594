import { g as parsePath, p as splitProperty } from "./start-testing-pulumi-provider-DxUi0EnA.js";
import { C as usage } from "./start-BgxbLG5W.js";
// src/hosts/cli/property-address.ts
/** `ADDR#PROP` taken apart; anything else is a usage error. */
function propertyAddress(text) {
	const found = splitProperty(text);
	if (found !== void 0 && parsePath(found.path) !== void 0) return found;
	throw usage(`${JSON.stringify(text)} names no property`, "Write ADDR#PROP as `holdfast drift` shows them.");
}
export { propertyAddress as t };

//# sourceMappingURL=property-address-B4dD6Pk6.js.map