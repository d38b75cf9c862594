// src/emulator/api.ts
/** Turns a definition into a function of its options, e.g. `startEmulator({ apis: [acme({ strict: true })] })`. */
function defineEmulator(definition) {
	return (options = {}) => ({
		name: definition.name,
		create: (context) => definition.create(options, context)
	});
}
export { defineEmulator as t };

//# sourceMappingURL=api-CIRiGoOr.js.map