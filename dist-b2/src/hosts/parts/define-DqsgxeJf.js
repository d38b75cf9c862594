// src/core/define.ts
/** Checks a table at load time for nothing but typing; identity function. */
function defineProvider(provider) {
	return provider;
}
/** See `defineProvider`. */
function defineResource(type) {
	return type;
}
export { defineResource as n, defineProvider as t };

//# sourceMappingURL=define-DqsgxeJf.js.map