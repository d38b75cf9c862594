// src/core/errors.ts
/** Something about the world (network, vendor, state, policy) went wrong. Messages never hold a secret. */
var HoldfastError = class extends Error {
	code;
	advice;
	fields;
	status;
	request;
	constructor(code, message, details = {}) {
		super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
		this.name = "HoldfastError";
		this.code = code;
		this.advice = details.advice;
		this.fields = details.fields ?? {};
		this.status = details.status;
		this.request = details.request;
	}
};
export { HoldfastError as t };

//# sourceMappingURL=start-library-testing-pulumi-provider-DPTSpcvB.js.map