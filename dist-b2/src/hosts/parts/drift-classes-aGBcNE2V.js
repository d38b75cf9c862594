import { b as SENSITIVE } from "./start-testing-pulumi-provider-DxUi0EnA.js";
// src/reports/drift-classes.ts
/** All classes, worst first. */
const DRIFT_CLASSES = {
	missing: {
		title: "Gone at the vendor",
		meaning: "The object is recorded in state, but the vendor no longer has it.",
		advice: "`holdfast apply` creates it again; remove the declaration if it is not wanted any more.",
		level: "error"
	},
	conflict: {
		title: "Changed on both sides",
		meaning: "Since the last apply the property was changed in the declaration and, differently, at the vendor.",
		advice: "`holdfast apply` puts the declared value, `holdfast drift pull` writes the live one into the manifest.",
		level: "error"
	},
	"remote-change": {
		title: "Changed at the vendor",
		meaning: "The live value is not the one that was last applied, and the declaration did not change.",
		advice: "`holdfast apply` puts the declared value back, `holdfast drift pull` writes the live one into the manifest, `holdfast drift accept` lets it stand until a day.",
		level: "warning"
	},
	"credential-invalid": {
		title: "Credential refused",
		meaning: "The vendor no longer accepts a declared credential.",
		advice: "Issue a new credential, put it where the manifest reads it, then `holdfast apply`.",
		level: "error"
	},
	"secret-suspect": {
		title: "Secret may have changed",
		meaning: "The vendor reports a later write than ours, though no readable property differs.",
		advice: "To be sure, send the secret again: `holdfast apply --resend-secrets ADDR#PROP`.",
		level: "warning"
	},
	"declared-change": {
		title: "Declared, not applied yet",
		meaning: "The declaration differs from what was last applied.",
		advice: "`holdfast plan` shows the change, `holdfast apply` carries it out.",
		level: "note"
	},
	"secret-unverifiable": {
		title: "In sync as far as it can be read",
		meaning: "The vendor never shows this secret, so only its own write is known.",
		advice: "Nothing to do.",
		level: "none"
	},
	"in-sync": {
		title: "Live as declared",
		meaning: "Declared, last applied and live value agree.",
		advice: "Nothing to do.",
		level: "none"
	},
	unmanaged: {
		title: "Live, but not managed here",
		meaning: "The object exists in a scope that is looked at, and nobody declares it.",
		advice: "Declare it and `holdfast import ADDR ID`, or leave it alone.",
		level: "note"
	}
};
/** Whether a class needs nobody's attention. */
function isQuiet(found) {
	return found === "in-sync" || found === "secret-unverifiable";
}
/** Properties of a resource that need attention: they differ, and nobody accepted that. */
function differingOf({ properties }) {
	return properties.filter(({ class: found, accepted }) => !isQuiet(found) && accepted === void 0);
}
/** Properties whose difference somebody accepted for a while. */
function acceptedOf({ properties }) {
	return properties.filter(({ accepted }) => accepted !== void 0);
}
/** Until when a difference is accepted, by whom and why; empty where it is not. */
function acceptedText({ accepted }) {
	if (accepted === void 0) return "";
	const who = accepted.by === void 0 ? "" : ` by ${accepted.by}`;
	return `accepted until ${accepted.until}${who}: ${accepted.reason}`;
}
/** One of a property's three values as it may be shown: secret ones as a placeholder, also where they cannot be read. */
function shownDrift({ sensitive }, value) {
	return sensitive === true && value !== null ? SENSITIVE : value;
}
export { isQuiet as a, differingOf as i, acceptedOf as n, shownDrift as o, acceptedText as r, DRIFT_CLASSES as t };

//# sourceMappingURL=drift-classes-aGBcNE2V.js.map