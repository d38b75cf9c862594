import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { readFile } from "node:fs/promises";
import { getCACertificates } from "node:tls";
// src/http/authorities.ts
/**
* Certificates of a PEM file together with those Node trusts anyway: a private authority adds, never replaces. `setting`
* is what the user names the file with.
*/
async function readAuthorities(path, setting) {
	const pem = await readPem(path, setting);
	if (!pem.includes("-----BEGIN CERTIFICATE-----")) throw new HoldfastError("error", `${setting} ${path} contains no certificate`, { advice: "Name a PEM file, with \"-----BEGIN CERTIFICATE-----\"." });
	return [...getCACertificates("default"), pem];
}
async function readPem(path, setting) {
	try {
		return await readFile(path, "utf8");
	} catch (cause) {
		throw new HoldfastError("error", `${setting} ${path} cannot be read`, {
			advice: "Check the path and its permissions.",
			cause
		});
	}
}
export { readAuthorities };

//# sourceMappingURL=authorities-CGGozvzC.js.map