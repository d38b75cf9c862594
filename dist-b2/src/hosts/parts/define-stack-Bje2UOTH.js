// src/declare/typescript/declaration.ts
/** How a declaration is known, also one that was made by another copy of this package. */
const KIND = Symbol.for("holdfast.declaration");
let count = 0;
/** One declared resource; its name is the key under which it stands in `resources`. */
var ResourceDeclaration = class ResourceDeclaration {
	[KIND] = "resource";
	type;
	properties;
	options;
	/** Stands for the name until it is known. */
	mark = newMark();
	/** Where it was made, read only for messages. */
	origin = {};
	constructor(type, properties, options = {}) {
		this.type = type;
		this.properties = properties;
		this.options = options;
		Error.captureStackTrace(this.origin, ResourceDeclaration);
	}
	/** One of its properties, known once it has been applied; also orders the two. */
	ref(path = "id") {
		return reference(this.mark, path);
	}
};
/** Resources that differ by a key; their addresses are `name["key"]`. */
var GroupDeclaration = class GroupDeclaration {
	[KIND] = "group";
	members;
	mark = newMark();
	origin = {};
	constructor(members) {
		this.members = members;
		Error.captureStackTrace(this.origin, GroupDeclaration);
	}
	/** The resource of one key. */
	get(key) {
		const member = this.members.get(key);
		if (member !== void 0) return member;
		const known = [...this.members.keys()].slice(0, 10).map((one) => JSON.stringify(one));
		throw new TypeError(`forEach: there is no element ${JSON.stringify(key)}, only ${known.join(", ")}`);
	}
};
/** A resource of any type, e.g. of a provider that comes from a package. */
function resource(type, properties, options) {
	return new ResourceDeclaration(type, properties, options);
}
function forEach(elements, declare) {
	const build = declare;
	const members = /* @__PURE__ */ new Map();
	for (const [key, value] of entriesOf(elements)) {
		if (members.has(key)) throw new TypeError(`forEach: the element ${JSON.stringify(key)} stands twice`);
		members.set(key, build(value, key));
	}
	return new GroupDeclaration(members);
}
function entriesOf(elements) {
	if (Array.isArray(elements)) return elements.map((key) => [checkedKey(key), key]);
	if (typeof elements === "object" && elements !== null) return Object.entries(elements);
	throw new TypeError("forEach needs a list or a record whose keys are known when the manifest is read");
}
function checkedKey(key) {
	if (typeof key === "string" || Number.isSafeInteger(key)) return key;
	throw new TypeError("a list under forEach holds texts or whole numbers; for more values each use a record");
}
function newMark() {
	count += 1;
	return `<${count.toString(36)}>`;
}
/** Text that names a resource by its mark; the name is put in when the manifest is read. */
function reference(mark, path) {
	return `\${resources.${mark}${path.startsWith("[") ? "" : "."}${path}}`;
}
/** Whether a value is a declared resource. */
function isDeclaration(value) {
	return kindOf(value) === "resource";
}
/** Whether a value is a group of declared resources. */
function isGroup(value) {
	return kindOf(value) === "group";
}
function kindOf(value) {
	return typeof value === "object" && value !== null && KIND in value ? value[KIND] : void 0;
}
// src/declare/typescript/define-stack.ts
/** Where a function made by `defineStack` keeps the parameters it was given. */
const PARAMETERS = Symbol.for("holdfast.parameters");
function defineStack(first, build) {
	if (build === void 0) return first;
	const wrapped = (context) => build(context);
	const given = {
		declared: first,
		origin: {}
	};
	Error.captureStackTrace(given.origin, defineStack);
	return Object.assign(wrapped, { [PARAMETERS]: given });
}
export { isGroup as a, isDeclaration as i, defineStack as n, resource as o, forEach as r, PARAMETERS as t };

//# sourceMappingURL=define-stack-Bje2UOTH.js.map