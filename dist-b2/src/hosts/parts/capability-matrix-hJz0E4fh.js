import { o as displayWidth, s as padded } from "./start-pulumi-lFB5KW1Y.js";
// src/reports/capability-matrix.ts
/** A provider's kinds in the order of its tables. */
function capabilities(provider) {
	return Object.values(provider.resources).flatMap((type) => Object.entries(type.variants).map(([name, variant]) => capability(provider, type, name, variant)));
}
function capability(provider, type, name, variant) {
	const writable = Object.entries({
		...type.fields,
		...variant.fields
	}).filter(([, field]) => field.readOnly !== true);
	return {
		type: `${provider.name}:${type.name}`,
		variant: name,
		description: variant.description,
		update: writable.some(([, field]) => field.createOnly !== true),
		adopt: (variant.naturalKeys ?? type.naturalKeys ?? []).length > 0,
		witness: type.updatedAtField !== void 0,
		verify: type.quirks?.probe !== void 0,
		secrets: writable.filter(([, field]) => holdsSecret(field)).map(([path]) => path),
		exclusive: variant.exclusive ?? "",
		deprecated: variant.deprecated ?? ""
	};
}
function holdsSecret(field) {
	if (field.secret === true) return true;
	if (field.items !== void 0 && holdsSecret(field.items)) return true;
	return Object.values(field.fields ?? {}).some(holdsSecret);
}
/** The matrix as an aligned table. */
function capabilityTable(all) {
	const mark = (yes) => yes ? "yes" : "no";
	return table([[
		"TYPE",
		"VARIANT",
		"UPDATE",
		"ADOPT",
		"WITNESS",
		"VERIFY",
		"SECRETS",
		"EXCLUSIVE SLOT"
	], ...all.map((one) => [
		one.type,
		one.deprecated === "" ? one.variant : `${one.variant} (deprecated)`,
		mark(one.update),
		mark(one.adopt),
		mark(one.witness),
		mark(one.verify),
		secretsCell(one.secrets),
		one.exclusive || "-"
	])]);
}
/** A few names and how many more there are. */
function secretsCell(names) {
	const more = names.length - SECRETS_SHOWN;
	if (more > 1) return `${names.slice(0, SECRETS_SHOWN).join(", ")} and ${more} more`;
	return names.length === 0 ? "-" : names.join(", ");
}
const SECRETS_SHOWN = 3;
/** Rows as lines with their columns aligned. */
function table(rows) {
	const columns = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_none, index) => Math.max(...rows.map((row) => displayWidth(row[index] ?? ""))));
	return rows.map((row) => row.map((cell, index) => padded(cell, widths[index] ?? 0)).join("  ").trimEnd() + "\n").join("");
}
export { capabilityTable as n, table as r, capabilities as t };

//# sourceMappingURL=capability-matrix-hJz0E4fh.js.map