// src/declare/package/shape-checker.ts
/** Collects what is wrong with an object from elsewhere, by path, so that all of it is told at once. */
var ShapeChecker = class {
	problems = [];
	say(path, problem) {
		this.problems.push(`${path} ${problem}`);
	}
	/** The value as an object, or undefined after it was reported. */
	members(value, path) {
		if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
		this.say(path, value === void 0 ? "is missing" : "must be an object");
	}
	/** Each member of an object that is itself one; `least` members are needed. */
	each(value, path, least, check) {
		const members = this.members(value, path);
		if (members === void 0) return;
		if (Object.keys(members).length < least) this.say(path, "is empty");
		for (const [name, member] of Object.entries(members)) {
			const inner = this.members(member, `${path}.${name}`);
			if (inner !== void 0) check(inner, `${path}.${name}`, name);
		}
	}
	text(value, path, form, wanted = "must be text") {
		if (typeof value === "string" && value !== "" && (form === void 0 || form.test(value))) return true;
		this.say(path, value === void 0 ? "is missing" : wanted);
		return false;
	}
	word(value, path, words) {
		if (typeof value === "string" && words.includes(value)) return;
		this.say(path, value === void 0 ? "is missing" : `must be one of ${words.join(", ")}`);
	}
	callable(value, path) {
		if (typeof value !== "function") this.say(path, value === void 0 ? "is missing" : "must be a function");
	}
};
// src/declare/package/resource-problems.ts
const METHODS = [
	"GET",
	"POST",
	"PUT",
	"PATCH",
	"DELETE"
];
const OPERATIONS = [
	"list",
	"read",
	"create",
	"update",
	"delete"
];
const TYPES = [
	"string",
	"integer",
	"number",
	"boolean",
	"array",
	"object",
	"map"
];
/** Checks the table of one resource type. */
function checkResourceType(resource, path, checker) {
	for (const word of [
		"description",
		"discriminator",
		"idField"
	]) checker.text(resource[word], `${path}.${word}`);
	const scopes = namesOf(resource["scope"], `${path}.scope`, checker);
	checkFields(resource["fields"], `${path}.fields`, checker);
	checker.each(resource["variants"], `${path}.variants`, 1, (variant, at, name) => {
		checkVariant(variant, at, name, resource, scopes, checker);
	});
	const operations = checker.members(resource["operations"], `${path}.operations`);
	for (const name of operations === void 0 ? [] : OPERATIONS) {
		const at = `${path}.operations.${name}`;
		const operation = checker.members(operations?.[name], at);
		if (operation !== void 0) checkOperation(operation, at, ["id", ...scopes], checker);
	}
}
function namesOf(scope, path, checker) {
	if (!Array.isArray(scope)) {
		checker.say(path, scope === void 0 ? "is missing" : "must be a list");
		return [];
	}
	return scope.flatMap((part, index) => {
		const name = checker.members(part, `${path}[${String(index)}]`)?.["name"];
		return checker.text(name, `${path}[${String(index)}].name`) ? [name] : [];
	});
}
function checkFields(fields, path, checker) {
	checker.each(fields, path, 0, (field, at) => {
		checkField(field, at, checker);
	});
}
function checkField(field, path, checker) {
	checker.word(field["type"], `${path}.type`, TYPES);
	checker.text(field["description"], `${path}.description`);
	if (field["fields"] !== void 0) checkFields(field["fields"], `${path}.fields`, checker);
	const items = field["items"] === void 0 ? void 0 : checker.members(field["items"], `${path}.items`);
	if (items !== void 0) checkField(items, `${path}.items`, checker);
}
function checkVariant(variant, path, name, resource, scopes, checker) {
	checker.text(variant["description"], `${path}.description`);
	checkFields(variant["fields"], `${path}.fields`, checker);
	const discriminator = typeof resource["discriminator"] === "string" ? resource["discriminator"] : "";
	const example = checker.members(variant["example"], `${path}.example`);
	if (example !== void 0 && discriminator !== "" && example[discriminator] !== name) checker.say(`${path}.example.${discriminator}`, `must be "${name}"`);
	const known = [
		discriminator,
		...scopes,
		...keysOf(resource["fields"]),
		...keysOf(variant["fields"])
	];
	const keys = variant["naturalKeys"] ?? resource["naturalKeys"] ?? [];
	for (const part of Array.isArray(keys) ? keys.flat() : []) {
		const field = typeof part === "string" ? part : part?.field;
		const top = String(field).split(".")[0] ?? "";
		if (!known.includes(top)) checker.say(`${path}.naturalKeys`, `names "${top}", which is no field`);
	}
}
function keysOf(value) {
	return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
function checkOperation({ method, path: target }, path, known, checker) {
	checker.word(method, `${path}.method`, METHODS);
	if (!checker.text(target, `${path}.path`, /^\//u, "must begin with \"/\"")) return;
	for (const [, name = ""] of target.matchAll(/\{(\w+)\}/gu)) if (!known.includes(name)) checker.say(`${path}.path`, `uses {${name}}, which is neither id nor scope`);
}
// src/declare/package/provider-problems.ts
/** What keeps a value from being a provider that Holdfast can use, each with its path; empty when nothing does. */
function providerProblems(module) {
	const checker = new ShapeChecker();
	const members = checker.members(module, "module");
	const provider = members && checker.members(members["provider"], "provider");
	if (members?.["validators"] !== void 0) checker.callable(members["validators"], "validators");
	if (provider === void 0) return checker.problems;
	checker.text(provider["name"], "provider.name", /^[a-z][a-z0-9-]*$/u, "must be lower-case letters, digits and -");
	checker.text(provider["title"], "provider.title");
	checker.each(provider["config"], "provider.config", 0, ({ description }, path) => {
		checker.text(description, `${path}.description`);
	});
	checker.callable(provider["baseUrl"], "provider.baseUrl");
	checker.callable(provider["authenticate"], "provider.authenticate");
	checkKeyGroups(provider, checker);
	checker.each(provider["resources"], "provider.resources", 1, (resource, path, name) => {
		if (resource["name"] !== name) checker.say(`${path}.name`, `must be "${name}", the key it stands under`);
		checkResourceType(resource, path, checker);
	});
	return checker.problems;
}
function checkKeyGroups(provider, checker) {
	const { config, configAnyOf } = provider;
	if (!Array.isArray(configAnyOf) || typeof config !== "object" || config === null) return;
	for (const key of configAnyOf.flat()) if (typeof key !== "string" || !Object.hasOwn(config, key)) checker.say("provider.configAnyOf", `names "${String(key)}", which config does not have`);
}
export { providerProblems as t };

//# sourceMappingURL=manifest-testing-BeFcTxxU.js.map