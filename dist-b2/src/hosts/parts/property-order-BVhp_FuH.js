import { d as naturalKeysOf, q as fieldsOf } from "./manifest-testing-pulumi-provider-Bjzm96al.js";
// src/declare/write/property-order.ts
/** The canonical order of a kind's properties: scope, kind, what is required or identifies it, the rest; each as in the table. */
function propertyOrder(type, variant) {
	const fields = Object.entries(fieldsOf(type, variant));
	const identifying = new Set(keyFields(type, variant));
	const first = fields.filter(([name, field]) => field.required === true || identifying.has(name));
	return [
		...type.scope.map(({ name }) => name),
		type.discriminator,
		...new Set([...first, ...fields].map(([name]) => name))
	];
}
/** Fields that any of a kind's natural keys looks at. */
function keyFields(type, variant) {
	return naturalKeysOf(type, variant).flat().map((part) => typeof part === "string" ? part : part.field);
}
/** Those of them that have to be written down to be known: what is not declared counts as nothing. */
function tellingFields(type, variant) {
	return naturalKeysOf(type, variant).flat().flatMap((part) => {
		if (typeof part === "string") return [part];
		return part.absent === void 0 ? [part.field] : [];
	});
}
/** Compares by position in a list; what is not in it comes last, as it stands. */
function byOrder(order) {
	const positions = new Map(order.map((name, index) => [name, index]));
	const position = (name) => positions.get(name) ?? order.length;
	return (a, b) => position(a) - position(b);
}
export { propertyOrder as n, tellingFields as r, byOrder as t };

//# sourceMappingURL=property-order-BVhp_FuH.js.map