// providers/gitjira/generated/validators.ts
const schema11 = {
	"$id": "0",
	"type": "object",
	"properties": {
		"type": { "const": "GITHUB" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": { "type": "string" },
		"username": { "type": "string" },
		"password": { "type": "string" },
		"pat": { "type": "string" },
		"apiPath": {
			"type": "string",
			"maxLength": 2e3,
			"pattern": "^(/.*)?$"
		},
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": ["type"],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^(/.*)?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.type !== void 0) {
			if ("GITHUB" !== data.type) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "GITHUB" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err3 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err5 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err7 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err8 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err14 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err15 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err17 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err18 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err24 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			if (typeof data.origin !== "string") {
				const err25 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.username !== void 0) {
			if (typeof data.username !== "string") {
				const err26 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.password !== void 0) {
			if (typeof data.password !== "string") {
				const err27 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.pat !== void 0) {
			if (typeof data.pat !== "string") {
				const err28 = {
					instancePath: instancePath + "/pat",
					schemaPath: "#/properties/pat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.apiPath !== void 0) {
			let data24 = data.apiPath;
			if (typeof data24 === "string") {
				if (data24.length > 2e3) {
					const err29 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (!pattern0.test(data24)) {
					const err30 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(/.*)?$" }
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			} else {
				const err31 = {
					instancePath: instancePath + "/apiPath",
					schemaPath: "#/properties/apiPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data25 = data.apiFilter;
			if (typeof data25 === "string") {
				if (data25.length > 2e3) {
					const err32 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"$id": "1",
	"type": "object",
	"properties": {
		"type": { "const": "GITHUB_SERVER" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": {
			"type": "string",
			"minLength": 1
		},
		"username": { "type": "string" },
		"password": { "type": "string" },
		"pat": { "type": "string" },
		"apiPath": {
			"type": "string",
			"maxLength": 2e3,
			"pattern": "^(/.*)?$"
		},
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": ["type", "origin"],
	"additionalProperties": false
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.origin === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if ("GITHUB_SERVER" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "GITHUB_SERVER" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err8 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err9 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err15 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err16 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err18 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err19 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err25 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data20 = data.origin;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err26 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.username !== void 0) {
			if (typeof data.username !== "string") {
				const err28 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.password !== void 0) {
			if (typeof data.password !== "string") {
				const err29 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.pat !== void 0) {
			if (typeof data.pat !== "string") {
				const err30 = {
					instancePath: instancePath + "/pat",
					schemaPath: "#/properties/pat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.apiPath !== void 0) {
			let data24 = data.apiPath;
			if (typeof data24 === "string") {
				if (data24.length > 2e3) {
					const err31 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (!pattern0.test(data24)) {
					const err32 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(/.*)?$" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/apiPath",
					schemaPath: "#/properties/apiPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data25 = data.apiFilter;
			if (typeof data25 === "string") {
				if (data25.length > 2e3) {
					const err34 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema13 = {
	"$id": "2",
	"type": "object",
	"properties": {
		"type": { "const": "GITLAB" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": { "type": "string" },
		"pat": { "type": "string" },
		"apiPath": {
			"type": "string",
			"maxLength": 2e3,
			"pattern": "^(/.*)?$"
		},
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": ["type", "pat"],
	"additionalProperties": false
};
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pat === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pat" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema13.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if ("GITLAB" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "GITLAB" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err8 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err9 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err15 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err16 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err18 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err19 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err25 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			if (typeof data.origin !== "string") {
				const err26 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.pat !== void 0) {
			if (typeof data.pat !== "string") {
				const err27 = {
					instancePath: instancePath + "/pat",
					schemaPath: "#/properties/pat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.apiPath !== void 0) {
			let data22 = data.apiPath;
			if (typeof data22 === "string") {
				if (data22.length > 2e3) {
					const err28 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (!pattern0.test(data22)) {
					const err29 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(/.*)?$" }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/apiPath",
					schemaPath: "#/properties/apiPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data23 = data.apiFilter;
			if (typeof data23 === "string") {
				if (data23.length > 2e3) {
					const err31 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const schema14 = {
	"$id": "3",
	"type": "object",
	"properties": {
		"type": { "const": "GITLAB_SERVER" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": {
			"type": "string",
			"minLength": 1
		},
		"username": { "type": "string" },
		"pat": { "type": "string" },
		"apiPath": {
			"type": "string",
			"maxLength": 2e3,
			"pattern": "^(/.*)?$"
		},
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": [
		"type",
		"origin",
		"pat"
	],
	"additionalProperties": false
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.origin === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.pat === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pat" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema14.properties, key0)) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.type !== void 0) {
			if ("GITLAB_SERVER" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "GITLAB_SERVER" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err9 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err10 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err16 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err17 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err18 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err19 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err20 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err26 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data20 = data.origin;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err27 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.username !== void 0) {
			if (typeof data.username !== "string") {
				const err29 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.pat !== void 0) {
			if (typeof data.pat !== "string") {
				const err30 = {
					instancePath: instancePath + "/pat",
					schemaPath: "#/properties/pat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.apiPath !== void 0) {
			let data23 = data.apiPath;
			if (typeof data23 === "string") {
				if (data23.length > 2e3) {
					const err31 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (!pattern0.test(data23)) {
					const err32 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(/.*)?$" }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/apiPath",
					schemaPath: "#/properties/apiPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data24 = data.apiFilter;
			if (typeof data24 === "string") {
				if (data24.length > 2e3) {
					const err34 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"$id": "4",
	"type": "object",
	"properties": {
		"type": { "const": "GITLAB_SERVER_LEGACY" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": {
			"type": "string",
			"minLength": 1
		},
		"username": { "type": "string" },
		"password": { "type": "string" },
		"apiPath": {
			"type": "string",
			"maxLength": 2e3,
			"pattern": "^(/.*)?$"
		},
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": [
		"type",
		"origin",
		"username",
		"password"
	],
	"additionalProperties": false
};
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.origin === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.username === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "username" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.password === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "password" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema15.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type !== void 0) {
			if ("GITLAB_SERVER_LEGACY" !== data.type) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "GITLAB_SERVER_LEGACY" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err6 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err10 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err17 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err18 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err20 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err21 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err26 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err27 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data20 = data.origin;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err28 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.username !== void 0) {
			if (typeof data.username !== "string") {
				const err30 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.password !== void 0) {
			if (typeof data.password !== "string") {
				const err31 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.apiPath !== void 0) {
			let data23 = data.apiPath;
			if (typeof data23 === "string") {
				if (data23.length > 2e3) {
					const err32 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (!pattern0.test(data23)) {
					const err33 = {
						instancePath: instancePath + "/apiPath",
						schemaPath: "#/properties/apiPath/pattern",
						keyword: "pattern",
						params: { pattern: "^(/.*)?$" }
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/apiPath",
					schemaPath: "#/properties/apiPath/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data24 = data.apiFilter;
			if (typeof data24 === "string") {
				if (data24.length > 2e3) {
					const err35 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
	} else {
		const err37 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err37];
		else vErrors.push(err37);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
const schema16 = {
	"$id": "5",
	"type": "object",
	"properties": {
		"type": { "const": "FILESPACE" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": {
			"type": "string",
			"minLength": 1
		},
		"folderDepth": {
			"type": "integer",
			"minimum": 1,
			"maximum": 5
		},
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": ["type", "origin"],
	"additionalProperties": false
};
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.origin === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema16.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if ("FILESPACE" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "FILESPACE" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err8 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err9 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err15 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err16 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err18 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err19 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err25 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data20 = data.origin;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err26 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.folderDepth !== void 0) {
			let data21 = data.folderDepth;
			if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
				const err28 = {
					instancePath: instancePath + "/folderDepth",
					schemaPath: "#/properties/folderDepth/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 > 5 || isNaN(data21)) {
					const err29 = {
						instancePath: instancePath + "/folderDepth",
						schemaPath: "#/properties/folderDepth/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 5
						}
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data21 < 1 || isNaN(data21)) {
					const err30 = {
						instancePath: instancePath + "/folderDepth",
						schemaPath: "#/properties/folderDepth/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.apiFilter !== void 0) {
			let data22 = data.apiFilter;
			if (typeof data22 === "string") {
				if (data22.length > 2e3) {
					const err31 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
const schema17 = {
	"$id": "6",
	"type": "object",
	"properties": {
		"type": { "const": "AZURE_DEVOPS" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": {
			"type": "string",
			"minLength": 1
		},
		"username": { "type": "string" },
		"password": { "type": "string" },
		"pat": { "type": "string" },
		"tfsCollection": { "type": "string" },
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": ["type", "origin"],
	"additionalProperties": false
};
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.origin === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema17.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if ("AZURE_DEVOPS" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "AZURE_DEVOPS" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err8 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err9 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err15 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err16 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err18 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err19 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err25 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data20 = data.origin;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err26 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.username !== void 0) {
			if (typeof data.username !== "string") {
				const err28 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.password !== void 0) {
			if (typeof data.password !== "string") {
				const err29 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.pat !== void 0) {
			if (typeof data.pat !== "string") {
				const err30 = {
					instancePath: instancePath + "/pat",
					schemaPath: "#/properties/pat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.tfsCollection !== void 0) {
			if (typeof data.tfsCollection !== "string") {
				const err31 = {
					instancePath: instancePath + "/tfsCollection",
					schemaPath: "#/properties/tfsCollection/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data25 = data.apiFilter;
			if (typeof data25 === "string") {
				if (data25.length > 2e3) {
					const err32 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema18 = {
	"$id": "7",
	"type": "object",
	"properties": {
		"type": { "const": "VSTS" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": { "type": "string" },
		"pat": { "type": "string" },
		"tfsCollection": { "type": "string" },
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": ["type", "pat"],
	"additionalProperties": false
};
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pat === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pat" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema18.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if ("VSTS" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "VSTS" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err8 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err9 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err15 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err16 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err18 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err19 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err25 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			if (typeof data.origin !== "string") {
				const err26 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.pat !== void 0) {
			if (typeof data.pat !== "string") {
				const err27 = {
					instancePath: instancePath + "/pat",
					schemaPath: "#/properties/pat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.tfsCollection !== void 0) {
			if (typeof data.tfsCollection !== "string") {
				const err28 = {
					instancePath: instancePath + "/tfsCollection",
					schemaPath: "#/properties/tfsCollection/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data23 = data.apiFilter;
			if (typeof data23 === "string") {
				if (data23.length > 2e3) {
					const err29 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const schema19 = {
	"$id": "8",
	"type": "object",
	"properties": {
		"type": { "const": "AZURE" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": { "type": "string" },
		"pat": { "type": "string" },
		"tfsCollection": { "type": "string" },
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": ["type", "pat"],
	"additionalProperties": false
};
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.pat === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pat" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema19.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if ("AZURE" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "AZURE" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err8 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err9 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err15 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err16 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err18 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err19 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err25 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			if (typeof data.origin !== "string") {
				const err26 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.pat !== void 0) {
			if (typeof data.pat !== "string") {
				const err27 = {
					instancePath: instancePath + "/pat",
					schemaPath: "#/properties/pat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.tfsCollection !== void 0) {
			if (typeof data.tfsCollection !== "string") {
				const err28 = {
					instancePath: instancePath + "/tfsCollection",
					schemaPath: "#/properties/tfsCollection/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data23 = data.apiFilter;
			if (typeof data23 === "string") {
				if (data23.length > 2e3) {
					const err29 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const schema20 = {
	"$id": "9",
	"type": "object",
	"properties": {
		"type": { "const": "TFS_SERVER" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": {
			"type": "string",
			"minLength": 1
		},
		"username": { "type": "string" },
		"password": { "type": "string" },
		"pat": { "type": "string" },
		"tfsCollection": { "type": "string" },
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": ["type", "origin"],
	"additionalProperties": false
};
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.origin === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema20.properties, key0)) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.type !== void 0) {
			if ("TFS_SERVER" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "TFS_SERVER" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err8 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err9 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err15 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err16 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err18 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err19 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err25 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data20 = data.origin;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err26 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.username !== void 0) {
			if (typeof data.username !== "string") {
				const err28 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.password !== void 0) {
			if (typeof data.password !== "string") {
				const err29 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.pat !== void 0) {
			if (typeof data.pat !== "string") {
				const err30 = {
					instancePath: instancePath + "/pat",
					schemaPath: "#/properties/pat/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.tfsCollection !== void 0) {
			if (typeof data.tfsCollection !== "string") {
				const err31 = {
					instancePath: instancePath + "/tfsCollection",
					schemaPath: "#/properties/tfsCollection/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data25 = data.apiFilter;
			if (typeof data25 === "string") {
				if (data25.length > 2e3) {
					const err32 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const schema21 = {
	"$id": "10",
	"type": "object",
	"properties": {
		"type": { "const": "AWS" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"username": { "type": "string" },
		"password": { "type": "string" },
		"awsRegion": {
			"type": "string",
			"enum": [
				"us-east-1",
				"us-east-2",
				"us-west-1",
				"us-west-2",
				"af-south-1",
				"ap-east-1",
				"ap-south-1",
				"ap-south-2",
				"ap-northeast-1",
				"ap-northeast-2",
				"ap-northeast-3",
				"ap-southeast-1",
				"ap-southeast-2",
				"ap-southeast-3",
				"ca-central-1",
				"eu-central-1",
				"eu-central-2",
				"eu-west-1",
				"eu-west-2",
				"eu-west-3",
				"eu-south-1",
				"eu-south-2",
				"eu-north-1",
				"me-central-1",
				"me-south-1",
				"sa-east-1"
			]
		},
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": [
		"type",
		"username",
		"password",
		"awsRegion"
	],
	"additionalProperties": false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.username === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "username" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.password === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "password" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.awsRegion === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "awsRegion" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema21.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type !== void 0) {
			if ("AWS" !== data.type) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "AWS" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err6 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err10 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err17 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err18 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err20 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err21 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err26 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err27 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.username !== void 0) {
			if (typeof data.username !== "string") {
				const err28 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.password !== void 0) {
			if (typeof data.password !== "string") {
				const err29 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.awsRegion !== void 0) {
			let data22 = data.awsRegion;
			if (typeof data22 !== "string") {
				const err30 = {
					instancePath: instancePath + "/awsRegion",
					schemaPath: "#/properties/awsRegion/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (!(data22 === "us-east-1" || data22 === "us-east-2" || data22 === "us-west-1" || data22 === "us-west-2" || data22 === "af-south-1" || data22 === "ap-east-1" || data22 === "ap-south-1" || data22 === "ap-south-2" || data22 === "ap-northeast-1" || data22 === "ap-northeast-2" || data22 === "ap-northeast-3" || data22 === "ap-southeast-1" || data22 === "ap-southeast-2" || data22 === "ap-southeast-3" || data22 === "ca-central-1" || data22 === "eu-central-1" || data22 === "eu-central-2" || data22 === "eu-west-1" || data22 === "eu-west-2" || data22 === "eu-west-3" || data22 === "eu-south-1" || data22 === "eu-south-2" || data22 === "eu-north-1" || data22 === "me-central-1" || data22 === "me-south-1" || data22 === "sa-east-1")) {
				const err31 = {
					instancePath: instancePath + "/awsRegion",
					schemaPath: "#/properties/awsRegion/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.awsRegion.enum }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data23 = data.apiFilter;
			if (typeof data23 === "string") {
				if (data23.length > 2e3) {
					const err32 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
const schema22 = {
	"$id": "11",
	"type": "object",
	"properties": {
		"type": { "const": "GERRIT" },
		"displayName": {
			"type": "string",
			"minLength": 1
		},
		"disabled": { "type": "boolean" },
		"global": { "type": "boolean" },
		"projectMappingIds": {
			"type": "array",
			"items": {
				"type": "integer",
				"minimum": 1
			}
		},
		"gitViewerEnabled": { "type": "boolean" },
		"sourcesDiffViewEnabled": { "type": "boolean" },
		"smartCommitsEnabled": { "type": "boolean" },
		"requireUserPat": { "type": "boolean" },
		"tagsFilter": { "type": "string" },
		"prHideFilter": { "type": "string" },
		"sendCommitEmails": { "type": "boolean" },
		"maxMinsToCommitEmail": {
			"type": "integer",
			"minimum": 0
		},
		"disableSslVerification": { "type": "boolean" },
		"revisionIndexing": { "type": "boolean" },
		"trustFolderStat": { "type": "boolean" },
		"refSpecNotes": { "type": "boolean" },
		"refSpecChanges": { "type": "boolean" },
		"refSpecCustom": { "type": "string" },
		"origin": {
			"type": "string",
			"minLength": 1
		},
		"username": { "type": "string" },
		"password": { "type": "string" },
		"apiFilter": {
			"type": "string",
			"maxLength": 2e3
		}
	},
	"required": [
		"type",
		"origin",
		"username",
		"password"
	],
	"additionalProperties": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.type === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.origin === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "origin" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.username === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "username" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.password === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "password" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema22.properties, key0)) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.type !== void 0) {
			if ("GERRIT" !== data.type) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "GERRIT" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.displayName !== void 0) {
			let data1 = data.displayName;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err6 = {
						instancePath: instancePath + "/displayName",
						schemaPath: "#/properties/displayName/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/displayName",
					schemaPath: "#/properties/displayName/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.disabled !== void 0) {
			if (typeof data.disabled !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/disabled",
					schemaPath: "#/properties/disabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.global !== void 0) {
			if (typeof data.global !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/global",
					schemaPath: "#/properties/global/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.projectMappingIds !== void 0) {
			let data4 = data.projectMappingIds;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data5 = data4[i0];
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err10 = {
							instancePath: instancePath + "/projectMappingIds/" + i0,
							schemaPath: "#/properties/projectMappingIds/items/type",
							keyword: "type",
							params: { type: "integer" }
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 < 1 || isNaN(data5)) {
							const err11 = {
								instancePath: instancePath + "/projectMappingIds/" + i0,
								schemaPath: "#/properties/projectMappingIds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/projectMappingIds",
					schemaPath: "#/properties/projectMappingIds/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.gitViewerEnabled !== void 0) {
			if (typeof data.gitViewerEnabled !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/gitViewerEnabled",
					schemaPath: "#/properties/gitViewerEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.sourcesDiffViewEnabled !== void 0) {
			if (typeof data.sourcesDiffViewEnabled !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/sourcesDiffViewEnabled",
					schemaPath: "#/properties/sourcesDiffViewEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.smartCommitsEnabled !== void 0) {
			if (typeof data.smartCommitsEnabled !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/smartCommitsEnabled",
					schemaPath: "#/properties/smartCommitsEnabled/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.requireUserPat !== void 0) {
			if (typeof data.requireUserPat !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/requireUserPat",
					schemaPath: "#/properties/requireUserPat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.tagsFilter !== void 0) {
			if (typeof data.tagsFilter !== "string") {
				const err17 = {
					instancePath: instancePath + "/tagsFilter",
					schemaPath: "#/properties/tagsFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.prHideFilter !== void 0) {
			if (typeof data.prHideFilter !== "string") {
				const err18 = {
					instancePath: instancePath + "/prHideFilter",
					schemaPath: "#/properties/prHideFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.sendCommitEmails !== void 0) {
			if (typeof data.sendCommitEmails !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/sendCommitEmails",
					schemaPath: "#/properties/sendCommitEmails/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.maxMinsToCommitEmail !== void 0) {
			let data13 = data.maxMinsToCommitEmail;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err20 = {
					instancePath: instancePath + "/maxMinsToCommitEmail",
					schemaPath: "#/properties/maxMinsToCommitEmail/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 < 0 || isNaN(data13)) {
					const err21 = {
						instancePath: instancePath + "/maxMinsToCommitEmail",
						schemaPath: "#/properties/maxMinsToCommitEmail/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.disableSslVerification !== void 0) {
			if (typeof data.disableSslVerification !== "boolean") {
				const err22 = {
					instancePath: instancePath + "/disableSslVerification",
					schemaPath: "#/properties/disableSslVerification/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.revisionIndexing !== void 0) {
			if (typeof data.revisionIndexing !== "boolean") {
				const err23 = {
					instancePath: instancePath + "/revisionIndexing",
					schemaPath: "#/properties/revisionIndexing/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.trustFolderStat !== void 0) {
			if (typeof data.trustFolderStat !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/trustFolderStat",
					schemaPath: "#/properties/trustFolderStat/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.refSpecNotes !== void 0) {
			if (typeof data.refSpecNotes !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/refSpecNotes",
					schemaPath: "#/properties/refSpecNotes/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.refSpecChanges !== void 0) {
			if (typeof data.refSpecChanges !== "boolean") {
				const err26 = {
					instancePath: instancePath + "/refSpecChanges",
					schemaPath: "#/properties/refSpecChanges/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.refSpecCustom !== void 0) {
			if (typeof data.refSpecCustom !== "string") {
				const err27 = {
					instancePath: instancePath + "/refSpecCustom",
					schemaPath: "#/properties/refSpecCustom/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.origin !== void 0) {
			let data20 = data.origin;
			if (typeof data20 === "string") {
				if (data20.length < 1) {
					const err28 = {
						instancePath: instancePath + "/origin",
						schemaPath: "#/properties/origin/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/origin",
					schemaPath: "#/properties/origin/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.username !== void 0) {
			if (typeof data.username !== "string") {
				const err30 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.password !== void 0) {
			if (typeof data.password !== "string") {
				const err31 = {
					instancePath: instancePath + "/password",
					schemaPath: "#/properties/password/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.apiFilter !== void 0) {
			let data23 = data.apiFilter;
			if (typeof data23 === "string") {
				if (data23.length > 2e3) {
					const err32 = {
						instancePath: instancePath + "/apiFilter",
						schemaPath: "#/properties/apiFilter/maxLength",
						keyword: "maxLength",
						params: { limit: 2e3 }
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/apiFilter",
					schemaPath: "#/properties/apiFilter/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
/** Compiled checks of resolved properties, by `Type.variant`. */
const validators = {
	"Integration.GITHUB": validate10,
	"Integration.GITHUB_SERVER": validate11,
	"Integration.GITLAB": validate12,
	"Integration.GITLAB_SERVER": validate13,
	"Integration.GITLAB_SERVER_LEGACY": validate14,
	"Integration.FILESPACE": validate15,
	"Integration.AZURE_DEVOPS": validate16,
	"Integration.VSTS": validate17,
	"Integration.AZURE": validate18,
	"Integration.TFS_SERVER": validate19,
	"Integration.AWS": validate20,
	"Integration.GERRIT": validate21
};
export { validators };

//# sourceMappingURL=validators-C8kagieU.js.map