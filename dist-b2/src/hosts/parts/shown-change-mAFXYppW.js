import { b as SENSITIVE, i as isObject } from "./start-testing-pulumi-provider-DxUi0EnA.js";
// src/reports/shown-change.ts
const WHY = {
	declared: "declared",
	drift: "drifted",
	both: "declared, and drifted",
	secret: "secret changed",
	removed: "no longer declared"
};
/** The same change with nothing in a sensitive property but the placeholder. */
function withoutSecrets(change) {
	if (!change.properties.some(({ sensitive }) => sensitive === true)) return change;
	const properties = change.properties.map((property) => property.sensitive === true ? {
		...property,
		before: hidden(property.before),
		after: hidden(property.after)
	} : property);
	return {
		...change,
		properties
	};
}
function hidden(value) {
	return value === null ? null : SENSITIVE;
}
/** What a change does to each property: those that differ, or all of an object that comes or goes. */
function shownProperties(change) {
	if (change.action === "create") return members(change.planned, "after");
	if (change.action === "delete") return members(change.before, "before");
	return withoutSecrets(change).properties.map(shownProperty);
}
function members(value, side) {
	const object = isObject(value) ? value : {};
	return Object.entries(object).map(([path, member]) => ({
		path,
		[side]: member,
		why: ""
	}));
}
function shownProperty({ path, kind, before, after, sent, replaces }) {
	const why = kind === "removed" && !sent ? "no longer managed, stays as it is" : WHY[kind];
	return {
		path,
		...before !== null && { before },
		...after !== null && { after },
		why: replaces === true ? `${why}, forces replacement` : why
	};
}
export { withoutSecrets as n, shownProperties as t };

//# sourceMappingURL=shown-change-mAFXYppW.js.map