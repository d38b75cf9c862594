import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
// src/state/driver.ts
/** Loads a package that only this backend needs, or says how to install it. */
async function loadDriver(name, version, load) {
	try {
		return await load();
	} catch (error) {
		if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
		throw new HoldfastError("usage", `this backend needs the package ${name}, which is not installed`, {
			advice: `Run "npm install ${name}@${version}".`,
			cause: error
		});
	}
}
export { loadDriver as t };

//# sourceMappingURL=driver-BTIabEeJ.js.map