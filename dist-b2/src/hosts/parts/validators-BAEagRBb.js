// providers/upsun/generated/validators.ts
const schema11 = {
	"$id": "0",
	"type": "object",
	"properties": {
		"type": { "const": "github" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"fetch_branches": { "type": "boolean" },
		"prune_branches": { "type": "boolean" },
		"environment_init_resources": {
			"type": "string",
			"enum": [
				"default",
				"manual",
				"minimum",
				"parent"
			]
		},
		"token": { "type": "string" },
		"base_url": { "type": ["string", "null"] },
		"repository": {
			"type": "string",
			"pattern": "^[^/\\s]+/[^/\\s]+$"
		},
		"build_pull_requests": { "type": "boolean" },
		"pull_requests_clone_parent_data": { "type": "boolean" },
		"build_draft_pull_requests": { "type": "boolean" },
		"build_pull_requests_post_merge": { "type": "boolean" }
	},
	"required": [
		"type",
		"token",
		"repository"
	],
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^[^/\\s]+/[^/\\s]+$", "u");
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
		if (data.token === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.repository === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema11.properties, key0)) {
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
			if ("github" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "github" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.fetch_branches !== void 0) {
			if (typeof data.fetch_branches !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/fetch_branches",
					schemaPath: "#/properties/fetch_branches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.prune_branches !== void 0) {
			if (typeof data.prune_branches !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/prune_branches",
					schemaPath: "#/properties/prune_branches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.environment_init_resources !== void 0) {
			let data4 = data.environment_init_resources;
			if (typeof data4 !== "string") {
				const err10 = {
					instancePath: instancePath + "/environment_init_resources",
					schemaPath: "#/properties/environment_init_resources/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data4 === "default" || data4 === "manual" || data4 === "minimum" || data4 === "parent")) {
				const err11 = {
					instancePath: instancePath + "/environment_init_resources",
					schemaPath: "#/properties/environment_init_resources/enum",
					keyword: "enum",
					params: { allowedValues: schema11.properties.environment_init_resources.enum }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.token !== void 0) {
			if (typeof data.token !== "string") {
				const err12 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.base_url !== void 0) {
			let data6 = data.base_url;
			if (typeof data6 !== "string" && data6 !== null) {
				const err13 = {
					instancePath: instancePath + "/base_url",
					schemaPath: "#/properties/base_url/type",
					keyword: "type",
					params: { type: schema11.properties.base_url.type }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data7 = data.repository;
			if (typeof data7 === "string") {
				if (!pattern1.test(data7)) {
					const err14 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[^/\\s]+/[^/\\s]+$" }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.build_pull_requests !== void 0) {
			if (typeof data.build_pull_requests !== "boolean") {
				const err16 = {
					instancePath: instancePath + "/build_pull_requests",
					schemaPath: "#/properties/build_pull_requests/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.pull_requests_clone_parent_data !== void 0) {
			if (typeof data.pull_requests_clone_parent_data !== "boolean") {
				const err17 = {
					instancePath: instancePath + "/pull_requests_clone_parent_data",
					schemaPath: "#/properties/pull_requests_clone_parent_data/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.build_draft_pull_requests !== void 0) {
			if (typeof data.build_draft_pull_requests !== "boolean") {
				const err18 = {
					instancePath: instancePath + "/build_draft_pull_requests",
					schemaPath: "#/properties/build_draft_pull_requests/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.build_pull_requests_post_merge !== void 0) {
			if (typeof data.build_pull_requests_post_merge !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/build_pull_requests_post_merge",
					schemaPath: "#/properties/build_pull_requests_post_merge/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"$id": "1",
	"type": "object",
	"properties": {
		"type": { "const": "gitlab" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"fetch_branches": { "type": "boolean" },
		"prune_branches": { "type": "boolean" },
		"environment_init_resources": {
			"type": "string",
			"enum": [
				"default",
				"manual",
				"minimum",
				"parent"
			]
		},
		"token": { "type": "string" },
		"rotate_token": { "type": "boolean" },
		"rotate_token_validity_in_weeks": {
			"type": "integer",
			"minimum": 1
		},
		"base_url": { "type": "string" },
		"project": {
			"type": "string",
			"pattern": "^[^/\\s]+(?:/[^/\\s]+)+$"
		},
		"build_merge_requests": { "type": "boolean" },
		"build_wip_merge_requests": { "type": "boolean" },
		"merge_requests_clone_parent_data": { "type": "boolean" }
	},
	"required": [
		"type",
		"token",
		"project"
	],
	"additionalProperties": false
};
const pattern3 = /* @__PURE__ */ new RegExp("^[^/\\s]+(?:/[^/\\s]+)+$", "u");
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
		if (data.token === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.project === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "project" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
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
			if ("gitlab" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "gitlab" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.fetch_branches !== void 0) {
			if (typeof data.fetch_branches !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/fetch_branches",
					schemaPath: "#/properties/fetch_branches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.prune_branches !== void 0) {
			if (typeof data.prune_branches !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/prune_branches",
					schemaPath: "#/properties/prune_branches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.environment_init_resources !== void 0) {
			let data4 = data.environment_init_resources;
			if (typeof data4 !== "string") {
				const err10 = {
					instancePath: instancePath + "/environment_init_resources",
					schemaPath: "#/properties/environment_init_resources/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data4 === "default" || data4 === "manual" || data4 === "minimum" || data4 === "parent")) {
				const err11 = {
					instancePath: instancePath + "/environment_init_resources",
					schemaPath: "#/properties/environment_init_resources/enum",
					keyword: "enum",
					params: { allowedValues: schema12.properties.environment_init_resources.enum }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.token !== void 0) {
			if (typeof data.token !== "string") {
				const err12 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.rotate_token !== void 0) {
			if (typeof data.rotate_token !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/rotate_token",
					schemaPath: "#/properties/rotate_token/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.rotate_token_validity_in_weeks !== void 0) {
			let data7 = data.rotate_token_validity_in_weeks;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err14 = {
					instancePath: instancePath + "/rotate_token_validity_in_weeks",
					schemaPath: "#/properties/rotate_token_validity_in_weeks/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 < 1 || isNaN(data7)) {
					const err15 = {
						instancePath: instancePath + "/rotate_token_validity_in_weeks",
						schemaPath: "#/properties/rotate_token_validity_in_weeks/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						}
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.base_url !== void 0) {
			if (typeof data.base_url !== "string") {
				const err16 = {
					instancePath: instancePath + "/base_url",
					schemaPath: "#/properties/base_url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data9 = data.project;
			if (typeof data9 === "string") {
				if (!pattern3.test(data9)) {
					const err17 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/pattern",
						keyword: "pattern",
						params: { pattern: "^[^/\\s]+(?:/[^/\\s]+)+$" }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.build_merge_requests !== void 0) {
			if (typeof data.build_merge_requests !== "boolean") {
				const err19 = {
					instancePath: instancePath + "/build_merge_requests",
					schemaPath: "#/properties/build_merge_requests/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.build_wip_merge_requests !== void 0) {
			if (typeof data.build_wip_merge_requests !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/build_wip_merge_requests",
					schemaPath: "#/properties/build_wip_merge_requests/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.merge_requests_clone_parent_data !== void 0) {
			if (typeof data.merge_requests_clone_parent_data !== "boolean") {
				const err21 = {
					instancePath: instancePath + "/merge_requests_clone_parent_data",
					schemaPath: "#/properties/merge_requests_clone_parent_data/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate11.errors = vErrors;
	return errors === 0;
}
const schema13 = {
	"$id": "2",
	"type": "object",
	"properties": {
		"type": { "const": "bitbucket" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"fetch_branches": { "type": "boolean" },
		"prune_branches": { "type": "boolean" },
		"environment_init_resources": {
			"type": "string",
			"enum": [
				"default",
				"manual",
				"minimum",
				"parent"
			]
		},
		"app_credentials": {
			"type": ["object", "null"],
			"properties": {
				"key": { "type": "string" },
				"secret": { "type": "string" }
			},
			"required": ["key", "secret"],
			"additionalProperties": false
		},
		"addon_credentials": {
			"type": ["object", "null"],
			"properties": {
				"addon_key": { "type": "string" },
				"client_key": { "type": "string" },
				"shared_secret": { "type": "string" }
			},
			"required": [
				"addon_key",
				"client_key",
				"shared_secret"
			],
			"additionalProperties": false
		},
		"repository": {
			"type": "string",
			"pattern": "^[^/\\s]+/[^/\\s]+$"
		},
		"build_pull_requests": { "type": "boolean" },
		"pull_requests_clone_parent_data": { "type": "boolean" },
		"pull_requests_max_pages": {
			"type": ["integer", "null"],
			"minimum": 0
		},
		"resync_pull_requests": { "type": "boolean" }
	},
	"required": ["type", "repository"],
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
		if (data.repository === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" }
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
			if ("bitbucket" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "bitbucket" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.fetch_branches !== void 0) {
			if (typeof data.fetch_branches !== "boolean") {
				const err7 = {
					instancePath: instancePath + "/fetch_branches",
					schemaPath: "#/properties/fetch_branches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.prune_branches !== void 0) {
			if (typeof data.prune_branches !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/prune_branches",
					schemaPath: "#/properties/prune_branches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.environment_init_resources !== void 0) {
			let data4 = data.environment_init_resources;
			if (typeof data4 !== "string") {
				const err9 = {
					instancePath: instancePath + "/environment_init_resources",
					schemaPath: "#/properties/environment_init_resources/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (!(data4 === "default" || data4 === "manual" || data4 === "minimum" || data4 === "parent")) {
				const err10 = {
					instancePath: instancePath + "/environment_init_resources",
					schemaPath: "#/properties/environment_init_resources/enum",
					keyword: "enum",
					params: { allowedValues: schema13.properties.environment_init_resources.enum }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.app_credentials !== void 0) {
			let data5 = data.app_credentials;
			if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
				const err11 = {
					instancePath: instancePath + "/app_credentials",
					schemaPath: "#/properties/app_credentials/type",
					keyword: "type",
					params: { type: schema13.properties.app_credentials.type }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.key === void 0) {
					const err12 = {
						instancePath: instancePath + "/app_credentials",
						schemaPath: "#/properties/app_credentials/required",
						keyword: "required",
						params: { missingProperty: "key" }
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5.secret === void 0) {
					const err13 = {
						instancePath: instancePath + "/app_credentials",
						schemaPath: "#/properties/app_credentials/required",
						keyword: "required",
						params: { missingProperty: "secret" }
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "key" || key1 === "secret")) {
					const err14 = {
						instancePath: instancePath + "/app_credentials",
						schemaPath: "#/properties/app_credentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data5.key !== void 0) {
					if (typeof data5.key !== "string") {
						const err15 = {
							instancePath: instancePath + "/app_credentials/key",
							schemaPath: "#/properties/app_credentials/properties/key/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
				if (data5.secret !== void 0) {
					if (typeof data5.secret !== "string") {
						const err16 = {
							instancePath: instancePath + "/app_credentials/secret",
							schemaPath: "#/properties/app_credentials/properties/secret/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			}
		}
		if (data.addon_credentials !== void 0) {
			let data8 = data.addon_credentials;
			if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
				const err17 = {
					instancePath: instancePath + "/addon_credentials",
					schemaPath: "#/properties/addon_credentials/type",
					keyword: "type",
					params: { type: schema13.properties.addon_credentials.type }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.addon_key === void 0) {
					const err18 = {
						instancePath: instancePath + "/addon_credentials",
						schemaPath: "#/properties/addon_credentials/required",
						keyword: "required",
						params: { missingProperty: "addon_key" }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data8.client_key === void 0) {
					const err19 = {
						instancePath: instancePath + "/addon_credentials",
						schemaPath: "#/properties/addon_credentials/required",
						keyword: "required",
						params: { missingProperty: "client_key" }
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data8.shared_secret === void 0) {
					const err20 = {
						instancePath: instancePath + "/addon_credentials",
						schemaPath: "#/properties/addon_credentials/required",
						keyword: "required",
						params: { missingProperty: "shared_secret" }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				for (const key2 in data8) if (!(key2 === "addon_key" || key2 === "client_key" || key2 === "shared_secret")) {
					const err21 = {
						instancePath: instancePath + "/addon_credentials",
						schemaPath: "#/properties/addon_credentials/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data8.addon_key !== void 0) {
					if (typeof data8.addon_key !== "string") {
						const err22 = {
							instancePath: instancePath + "/addon_credentials/addon_key",
							schemaPath: "#/properties/addon_credentials/properties/addon_key/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data8.client_key !== void 0) {
					if (typeof data8.client_key !== "string") {
						const err23 = {
							instancePath: instancePath + "/addon_credentials/client_key",
							schemaPath: "#/properties/addon_credentials/properties/client_key/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data8.shared_secret !== void 0) {
					if (typeof data8.shared_secret !== "string") {
						const err24 = {
							instancePath: instancePath + "/addon_credentials/shared_secret",
							schemaPath: "#/properties/addon_credentials/properties/shared_secret/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			}
		}
		if (data.repository !== void 0) {
			let data12 = data.repository;
			if (typeof data12 === "string") {
				if (!pattern1.test(data12)) {
					const err25 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/pattern",
						keyword: "pattern",
						params: { pattern: "^[^/\\s]+/[^/\\s]+$" }
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			} else {
				const err26 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.build_pull_requests !== void 0) {
			if (typeof data.build_pull_requests !== "boolean") {
				const err27 = {
					instancePath: instancePath + "/build_pull_requests",
					schemaPath: "#/properties/build_pull_requests/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.pull_requests_clone_parent_data !== void 0) {
			if (typeof data.pull_requests_clone_parent_data !== "boolean") {
				const err28 = {
					instancePath: instancePath + "/pull_requests_clone_parent_data",
					schemaPath: "#/properties/pull_requests_clone_parent_data/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.pull_requests_max_pages !== void 0) {
			let data15 = data.pull_requests_max_pages;
			if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)) && data15 !== null) {
				const err29 = {
					instancePath: instancePath + "/pull_requests_max_pages",
					schemaPath: "#/properties/pull_requests_max_pages/type",
					keyword: "type",
					params: { type: schema13.properties.pull_requests_max_pages.type }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 < 0 || isNaN(data15)) {
					const err30 = {
						instancePath: instancePath + "/pull_requests_max_pages",
						schemaPath: "#/properties/pull_requests_max_pages/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
		if (data.resync_pull_requests !== void 0) {
			if (typeof data.resync_pull_requests !== "boolean") {
				const err31 = {
					instancePath: instancePath + "/resync_pull_requests",
					schemaPath: "#/properties/resync_pull_requests/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate12.errors = vErrors;
	return errors === 0;
}
const schema14 = {
	"$id": "3",
	"type": "object",
	"properties": {
		"type": { "const": "bitbucket_server" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"fetch_branches": { "type": "boolean" },
		"prune_branches": { "type": "boolean" },
		"environment_init_resources": {
			"type": "string",
			"enum": [
				"default",
				"manual",
				"minimum",
				"parent"
			]
		},
		"url": {
			"type": "string",
			"minLength": 1
		},
		"username": {
			"type": "string",
			"minLength": 1
		},
		"token": { "type": "string" },
		"project": {
			"type": "string",
			"minLength": 1
		},
		"repository": {
			"type": "string",
			"minLength": 1
		},
		"build_pull_requests": { "type": "boolean" },
		"pull_requests_clone_parent_data": { "type": "boolean" }
	},
	"required": [
		"type",
		"url",
		"username",
		"token",
		"project",
		"repository"
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
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
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
		if (data.token === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.project === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "project" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.repository === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repository" }
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema14.properties, key0)) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 }
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.type !== void 0) {
			if ("bitbucket_server" !== data.type) {
				const err7 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "bitbucket_server" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err8 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.fetch_branches !== void 0) {
			if (typeof data.fetch_branches !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/fetch_branches",
					schemaPath: "#/properties/fetch_branches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.prune_branches !== void 0) {
			if (typeof data.prune_branches !== "boolean") {
				const err12 = {
					instancePath: instancePath + "/prune_branches",
					schemaPath: "#/properties/prune_branches/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.environment_init_resources !== void 0) {
			let data4 = data.environment_init_resources;
			if (typeof data4 !== "string") {
				const err13 = {
					instancePath: instancePath + "/environment_init_resources",
					schemaPath: "#/properties/environment_init_resources/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (!(data4 === "default" || data4 === "manual" || data4 === "minimum" || data4 === "parent")) {
				const err14 = {
					instancePath: instancePath + "/environment_init_resources",
					schemaPath: "#/properties/environment_init_resources/enum",
					keyword: "enum",
					params: { allowedValues: schema14.properties.environment_init_resources.enum }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data5 = data.url;
			if (typeof data5 === "string") {
				if (data5.length < 1) {
					const err15 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.username !== void 0) {
			let data6 = data.username;
			if (typeof data6 === "string") {
				if (data6.length < 1) {
					const err17 = {
						instancePath: instancePath + "/username",
						schemaPath: "#/properties/username/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/username",
					schemaPath: "#/properties/username/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.token !== void 0) {
			if (typeof data.token !== "string") {
				const err19 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.project !== void 0) {
			let data8 = data.project;
			if (typeof data8 === "string") {
				if (data8.length < 1) {
					const err20 = {
						instancePath: instancePath + "/project",
						schemaPath: "#/properties/project/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/project",
					schemaPath: "#/properties/project/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.repository !== void 0) {
			let data9 = data.repository;
			if (typeof data9 === "string") {
				if (data9.length < 1) {
					const err22 = {
						instancePath: instancePath + "/repository",
						schemaPath: "#/properties/repository/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/repository",
					schemaPath: "#/properties/repository/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.build_pull_requests !== void 0) {
			if (typeof data.build_pull_requests !== "boolean") {
				const err24 = {
					instancePath: instancePath + "/build_pull_requests",
					schemaPath: "#/properties/build_pull_requests/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.pull_requests_clone_parent_data !== void 0) {
			if (typeof data.pull_requests_clone_parent_data !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/pull_requests_clone_parent_data",
					schemaPath: "#/properties/pull_requests_clone_parent_data/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate13.errors = vErrors;
	return errors === 0;
}
const schema15 = {
	"$id": "4",
	"type": "object",
	"properties": {
		"type": { "const": "health.email" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"from_address": { "type": ["string", "null"] },
		"recipients": {
			"type": "array",
			"items": {
				"type": "string",
				"pattern": "^(?:#admins|#viewers|[^@\\s]+@[^@\\s]+)$"
			}
		}
	},
	"required": ["type", "recipients"],
	"additionalProperties": false
};
const pattern8 = /* @__PURE__ */ new RegExp("^(?:#admins|#viewers|[^@\\s]+@[^@\\s]+)$", "u");
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
		if (data.recipients === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "recipients" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "from_address" || key0 === "recipients")) {
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
			if ("health.email" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "health.email" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.from_address !== void 0) {
			let data2 = data.from_address;
			if (typeof data2 !== "string" && data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/from_address",
					schemaPath: "#/properties/from_address/type",
					keyword: "type",
					params: { type: schema15.properties.from_address.type }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.recipients !== void 0) {
			let data3 = data.recipients;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (typeof data4 === "string") {
						if (!pattern8.test(data4)) {
							const err8 = {
								instancePath: instancePath + "/recipients/" + i0,
								schemaPath: "#/properties/recipients/items/pattern",
								keyword: "pattern",
								params: { pattern: "^(?:#admins|#viewers|[^@\\s]+@[^@\\s]+)$" }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/recipients/" + i0,
							schemaPath: "#/properties/recipients/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/recipients",
					schemaPath: "#/properties/recipients/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate14.errors = vErrors;
	return errors === 0;
}
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
		if (data.routing_key === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "routing_key" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "routing_key")) {
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
			if ("health.pagerduty" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "health.pagerduty" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.routing_key !== void 0) {
			let data2 = data.routing_key;
			if (typeof data2 === "string") {
				if (data2.length < 1) {
					const err7 = {
						instancePath: instancePath + "/routing_key",
						schemaPath: "#/properties/routing_key/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/routing_key",
					schemaPath: "#/properties/routing_key/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate15.errors = vErrors;
	return errors === 0;
}
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
		if (data.token === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.channel === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "channel" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "token" || key0 === "channel")) {
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
			if ("health.slack" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "health.slack" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.token !== void 0) {
			if (typeof data.token !== "string") {
				const err8 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.channel !== void 0) {
			let data3 = data.channel;
			if (typeof data3 === "string") {
				if (data3.length < 1) {
					const err9 = {
						instancePath: instancePath + "/channel",
						schemaPath: "#/properties/channel/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/channel",
					schemaPath: "#/properties/channel/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate16.errors = vErrors;
	return errors === 0;
}
const schema18 = {
	"$id": "7",
	"type": "object",
	"properties": {
		"type": { "const": "health.webhook" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"shared_key": { "type": ["string", "null"] },
		"url": {
			"type": "string",
			"minLength": 1
		}
	},
	"required": ["type", "url"],
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
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "shared_key" || key0 === "url")) {
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
			if ("health.webhook" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "health.webhook" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.shared_key !== void 0) {
			let data2 = data.shared_key;
			if (typeof data2 !== "string" && data2 !== null) {
				const err7 = {
					instancePath: instancePath + "/shared_key",
					schemaPath: "#/properties/shared_key/type",
					keyword: "type",
					params: { type: schema18.properties.shared_key.type }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data3 = data.url;
			if (typeof data3 === "string") {
				if (data3.length < 1) {
					const err8 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate17.errors = vErrors;
	return errors === 0;
}
const schema19 = {
	"$id": "8",
	"type": "object",
	"properties": {
		"type": { "const": "webhook" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"events": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"environments": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"excluded_environments": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"states": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"result": {
			"type": "string",
			"enum": [
				"*",
				"failure",
				"success"
			]
		},
		"shared_key": { "type": ["string", "null"] },
		"url": {
			"type": "string",
			"minLength": 1
		}
	},
	"required": ["type", "url"],
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
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
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
			if ("webhook" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "webhook" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.events !== void 0) {
			let data2 = data.events;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (data3.length < 1) {
							const err7 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "#/properties/events/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "#/properties/events/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data4 = data.environments;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 === "string") {
						if (data5.length < 1) {
							const err10 = {
								instancePath: instancePath + "/environments/" + i1,
								schemaPath: "#/properties/environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/environments/" + i1,
							schemaPath: "#/properties/environments/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.excluded_environments !== void 0) {
			let data6 = data.excluded_environments;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data7 = data6[i2];
					if (typeof data7 === "string") {
						if (data7.length < 1) {
							const err13 = {
								instancePath: instancePath + "/excluded_environments/" + i2,
								schemaPath: "#/properties/excluded_environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/excluded_environments/" + i2,
							schemaPath: "#/properties/excluded_environments/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/excluded_environments",
					schemaPath: "#/properties/excluded_environments/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.states !== void 0) {
			let data8 = data.states;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data9 = data8[i3];
					if (typeof data9 === "string") {
						if (data9.length < 1) {
							const err16 = {
								instancePath: instancePath + "/states/" + i3,
								schemaPath: "#/properties/states/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/states/" + i3,
							schemaPath: "#/properties/states/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/states",
					schemaPath: "#/properties/states/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.result !== void 0) {
			let data10 = data.result;
			if (typeof data10 !== "string") {
				const err19 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data10 === "*" || data10 === "failure" || data10 === "success")) {
				const err20 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema19.properties.result.enum }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.shared_key !== void 0) {
			let data11 = data.shared_key;
			if (typeof data11 !== "string" && data11 !== null) {
				const err21 = {
					instancePath: instancePath + "/shared_key",
					schemaPath: "#/properties/shared_key/type",
					keyword: "type",
					params: { type: schema19.properties.shared_key.type }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data12 = data.url;
			if (typeof data12 === "string") {
				if (data12.length < 1) {
					const err22 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate18.errors = vErrors;
	return errors === 0;
}
const schema20 = {
	"$id": "9",
	"type": "object",
	"properties": {
		"type": { "const": "script" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"events": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"environments": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"excluded_environments": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"states": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"result": {
			"type": "string",
			"enum": [
				"*",
				"failure",
				"success"
			]
		},
		"script": {
			"type": "string",
			"minLength": 1
		}
	},
	"required": ["type", "script"],
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
		if (data.script === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "script" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "events" || key0 === "environments" || key0 === "excluded_environments" || key0 === "states" || key0 === "result" || key0 === "script")) {
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
			if ("script" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "script" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.events !== void 0) {
			let data2 = data.events;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (data3.length < 1) {
							const err7 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "#/properties/events/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					} else {
						const err8 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "#/properties/events/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data4 = data.environments;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 === "string") {
						if (data5.length < 1) {
							const err10 = {
								instancePath: instancePath + "/environments/" + i1,
								schemaPath: "#/properties/environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/environments/" + i1,
							schemaPath: "#/properties/environments/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.excluded_environments !== void 0) {
			let data6 = data.excluded_environments;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data7 = data6[i2];
					if (typeof data7 === "string") {
						if (data7.length < 1) {
							const err13 = {
								instancePath: instancePath + "/excluded_environments/" + i2,
								schemaPath: "#/properties/excluded_environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					} else {
						const err14 = {
							instancePath: instancePath + "/excluded_environments/" + i2,
							schemaPath: "#/properties/excluded_environments/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/excluded_environments",
					schemaPath: "#/properties/excluded_environments/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.states !== void 0) {
			let data8 = data.states;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data9 = data8[i3];
					if (typeof data9 === "string") {
						if (data9.length < 1) {
							const err16 = {
								instancePath: instancePath + "/states/" + i3,
								schemaPath: "#/properties/states/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/states/" + i3,
							schemaPath: "#/properties/states/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/states",
					schemaPath: "#/properties/states/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.result !== void 0) {
			let data10 = data.result;
			if (typeof data10 !== "string") {
				const err19 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (!(data10 === "*" || data10 === "failure" || data10 === "success")) {
				const err20 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.result.enum }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.script !== void 0) {
			let data11 = data.script;
			if (typeof data11 === "string") {
				if (data11.length < 1) {
					const err21 = {
						instancePath: instancePath + "/script",
						schemaPath: "#/properties/script/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/script",
					schemaPath: "#/properties/script/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
	} else {
		const err23 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	validate19.errors = vErrors;
	return errors === 0;
}
const schema21 = {
	"$id": "10",
	"type": "object",
	"properties": {
		"type": { "const": "cdn.fastly" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"events": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"environments": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"excluded_environments": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"states": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"result": {
			"type": "string",
			"enum": [
				"*",
				"failure",
				"success"
			]
		},
		"token": { "type": "string" },
		"service_id": {
			"type": "string",
			"minLength": 1
		},
		"tls_certificates": { "type": "boolean" }
	},
	"required": [
		"type",
		"token",
		"service_id"
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
		if (data.token === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.service_id === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "service_id" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema21.properties, key0)) {
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
			if ("cdn.fastly" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "cdn.fastly" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.events !== void 0) {
			let data2 = data.events;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data3 = data2[i0];
					if (typeof data3 === "string") {
						if (data3.length < 1) {
							const err8 = {
								instancePath: instancePath + "/events/" + i0,
								schemaPath: "#/properties/events/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					} else {
						const err9 = {
							instancePath: instancePath + "/events/" + i0,
							schemaPath: "#/properties/events/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/events",
					schemaPath: "#/properties/events/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.environments !== void 0) {
			let data4 = data.environments;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data5 = data4[i1];
					if (typeof data5 === "string") {
						if (data5.length < 1) {
							const err11 = {
								instancePath: instancePath + "/environments/" + i1,
								schemaPath: "#/properties/environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/environments/" + i1,
							schemaPath: "#/properties/environments/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/environments",
					schemaPath: "#/properties/environments/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.excluded_environments !== void 0) {
			let data6 = data.excluded_environments;
			if (Array.isArray(data6)) {
				const len2 = data6.length;
				for (let i2 = 0; i2 < len2; i2++) {
					let data7 = data6[i2];
					if (typeof data7 === "string") {
						if (data7.length < 1) {
							const err14 = {
								instancePath: instancePath + "/excluded_environments/" + i2,
								schemaPath: "#/properties/excluded_environments/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/excluded_environments/" + i2,
							schemaPath: "#/properties/excluded_environments/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/excluded_environments",
					schemaPath: "#/properties/excluded_environments/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.states !== void 0) {
			let data8 = data.states;
			if (Array.isArray(data8)) {
				const len3 = data8.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data9 = data8[i3];
					if (typeof data9 === "string") {
						if (data9.length < 1) {
							const err17 = {
								instancePath: instancePath + "/states/" + i3,
								schemaPath: "#/properties/states/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/states/" + i3,
							schemaPath: "#/properties/states/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/states",
					schemaPath: "#/properties/states/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.result !== void 0) {
			let data10 = data.result;
			if (typeof data10 !== "string") {
				const err20 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (!(data10 === "*" || data10 === "failure" || data10 === "success")) {
				const err21 = {
					instancePath: instancePath + "/result",
					schemaPath: "#/properties/result/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties.result.enum }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.token !== void 0) {
			if (typeof data.token !== "string") {
				const err22 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.service_id !== void 0) {
			let data12 = data.service_id;
			if (typeof data12 === "string") {
				if (data12.length < 1) {
					const err23 = {
						instancePath: instancePath + "/service_id",
						schemaPath: "#/properties/service_id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/service_id",
					schemaPath: "#/properties/service_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.tls_certificates !== void 0) {
			if (typeof data.tls_certificates !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/tls_certificates",
					schemaPath: "#/properties/tls_certificates/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	} else {
		const err26 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err26];
		else vErrors.push(err26);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
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
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId")) {
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
			if ("blackfire" !== data.type) {
				const err2 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "blackfire" }
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err3 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "extra" || key0 === "tls_verify" || key0 === "excluded_services" || key0 === "redaction" || key0 === "url" || key0 === "headers")) {
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
			if ("httplog" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "httplog" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.extra !== void 0) {
			let data2 = data.extra;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (typeof data2[key1] !== "string") {
					const err7 = {
						instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/extra/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/extra",
					schemaPath: "#/properties/extra/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tls_verify !== void 0) {
			if (typeof data.tls_verify !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/tls_verify",
					schemaPath: "#/properties/tls_verify/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.excluded_services !== void 0) {
			let data5 = data.excluded_services;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (data6.length < 1) {
							const err10 = {
								instancePath: instancePath + "/excluded_services/" + i0,
								schemaPath: "#/properties/excluded_services/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/excluded_services/" + i0,
							schemaPath: "#/properties/excluded_services/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/excluded_services",
					schemaPath: "#/properties/excluded_services/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.redaction !== void 0) {
			if (typeof data.redaction !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/redaction",
					schemaPath: "#/properties/redaction/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data8 = data.url;
			if (typeof data8 === "string") {
				if (data8.length < 1) {
					const err14 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data9 = data.headers;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (typeof data9[key2] !== "string") {
					const err16 = {
						instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "extra" || key0 === "tls_verify" || key0 === "excluded_services" || key0 === "redaction" || key0 === "url" || key0 === "headers")) {
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
			if ("otlplog" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "otlplog" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.extra !== void 0) {
			let data2 = data.extra;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (typeof data2[key1] !== "string") {
					const err7 = {
						instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/extra/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/extra",
					schemaPath: "#/properties/extra/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tls_verify !== void 0) {
			if (typeof data.tls_verify !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/tls_verify",
					schemaPath: "#/properties/tls_verify/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.excluded_services !== void 0) {
			let data5 = data.excluded_services;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (data6.length < 1) {
							const err10 = {
								instancePath: instancePath + "/excluded_services/" + i0,
								schemaPath: "#/properties/excluded_services/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/excluded_services/" + i0,
							schemaPath: "#/properties/excluded_services/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/excluded_services",
					schemaPath: "#/properties/excluded_services/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.redaction !== void 0) {
			if (typeof data.redaction !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/redaction",
					schemaPath: "#/properties/redaction/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data8 = data.url;
			if (typeof data8 === "string") {
				if (data8.length < 1) {
					const err14 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			let data9 = data.headers;
			if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
				for (const key2 in data9) if (typeof data9[key2] !== "string") {
					const err16 = {
						instancePath: instancePath + "/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/headers/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/headers",
					schemaPath: "#/properties/headers/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.license_key === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "license_key" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "extra" || key0 === "tls_verify" || key0 === "excluded_services" || key0 === "redaction" || key0 === "url" || key0 === "license_key")) {
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
			if ("newrelic" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "newrelic" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.extra !== void 0) {
			let data2 = data.extra;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (typeof data2[key1] !== "string") {
					const err8 = {
						instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/extra/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/extra",
					schemaPath: "#/properties/extra/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.tls_verify !== void 0) {
			if (typeof data.tls_verify !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/tls_verify",
					schemaPath: "#/properties/tls_verify/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.excluded_services !== void 0) {
			let data5 = data.excluded_services;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (data6.length < 1) {
							const err11 = {
								instancePath: instancePath + "/excluded_services/" + i0,
								schemaPath: "#/properties/excluded_services/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/excluded_services/" + i0,
							schemaPath: "#/properties/excluded_services/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/excluded_services",
					schemaPath: "#/properties/excluded_services/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.redaction !== void 0) {
			if (typeof data.redaction !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/redaction",
					schemaPath: "#/properties/redaction/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data8 = data.url;
			if (typeof data8 === "string") {
				if (data8.length < 1) {
					const err15 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.license_key !== void 0) {
			if (typeof data.license_key !== "string") {
				const err17 = {
					instancePath: instancePath + "/license_key",
					schemaPath: "#/properties/license_key/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
	} else {
		const err18 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err18];
		else vErrors.push(err18);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
const schema26 = {
	"$id": "15",
	"type": "object",
	"properties": {
		"type": { "const": "splunk" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"extra": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"tls_verify": { "type": "boolean" },
		"excluded_services": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"redaction": { "type": "boolean" },
		"url": {
			"type": "string",
			"minLength": 1
		},
		"index": {
			"type": "string",
			"minLength": 1
		},
		"token": { "type": "string" },
		"sourcetype": { "type": "string" }
	},
	"required": [
		"type",
		"url",
		"index",
		"token"
	],
	"additionalProperties": false
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.index === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.token === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "token" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema26.properties, key0)) {
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
			if ("splunk" !== data.type) {
				const err5 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "splunk" }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err6 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.extra !== void 0) {
			let data2 = data.extra;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (typeof data2[key1] !== "string") {
					const err9 = {
						instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/extra/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/extra",
					schemaPath: "#/properties/extra/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.tls_verify !== void 0) {
			if (typeof data.tls_verify !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/tls_verify",
					schemaPath: "#/properties/tls_verify/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.excluded_services !== void 0) {
			let data5 = data.excluded_services;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (data6.length < 1) {
							const err12 = {
								instancePath: instancePath + "/excluded_services/" + i0,
								schemaPath: "#/properties/excluded_services/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					} else {
						const err13 = {
							instancePath: instancePath + "/excluded_services/" + i0,
							schemaPath: "#/properties/excluded_services/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/excluded_services",
					schemaPath: "#/properties/excluded_services/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.redaction !== void 0) {
			if (typeof data.redaction !== "boolean") {
				const err15 = {
					instancePath: instancePath + "/redaction",
					schemaPath: "#/properties/redaction/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data8 = data.url;
			if (typeof data8 === "string") {
				if (data8.length < 1) {
					const err16 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.index !== void 0) {
			let data9 = data.index;
			if (typeof data9 === "string") {
				if (data9.length < 1) {
					const err18 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/properties/index/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/properties/index/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.token !== void 0) {
			if (typeof data.token !== "string") {
				const err20 = {
					instancePath: instancePath + "/token",
					schemaPath: "#/properties/token/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.sourcetype !== void 0) {
			if (typeof data.sourcetype !== "string") {
				const err21 = {
					instancePath: instancePath + "/sourcetype",
					schemaPath: "#/properties/sourcetype/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
	} else {
		const err22 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err22];
		else vErrors.push(err22);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "type" || key0 === "projectId" || key0 === "extra" || key0 === "tls_verify" || key0 === "excluded_services" || key0 === "redaction" || key0 === "url" || key0 === "category")) {
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
			if ("sumologic" !== data.type) {
				const err3 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "sumologic" }
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err4 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.extra !== void 0) {
			let data2 = data.extra;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (typeof data2[key1] !== "string") {
					const err7 = {
						instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/extra/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/extra",
					schemaPath: "#/properties/extra/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.tls_verify !== void 0) {
			if (typeof data.tls_verify !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/tls_verify",
					schemaPath: "#/properties/tls_verify/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.excluded_services !== void 0) {
			let data5 = data.excluded_services;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (data6.length < 1) {
							const err10 = {
								instancePath: instancePath + "/excluded_services/" + i0,
								schemaPath: "#/properties/excluded_services/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					} else {
						const err11 = {
							instancePath: instancePath + "/excluded_services/" + i0,
							schemaPath: "#/properties/excluded_services/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/excluded_services",
					schemaPath: "#/properties/excluded_services/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.redaction !== void 0) {
			if (typeof data.redaction !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/redaction",
					schemaPath: "#/properties/redaction/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data8 = data.url;
			if (typeof data8 === "string") {
				if (data8.length < 1) {
					const err14 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.category !== void 0) {
			if (typeof data.category !== "string") {
				const err16 = {
					instancePath: instancePath + "/category",
					schemaPath: "#/properties/category/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const schema28 = {
	"$id": "17",
	"type": "object",
	"properties": {
		"type": { "const": "syslog" },
		"projectId": {
			"type": "string",
			"minLength": 1,
			"pattern": "^[A-Za-z0-9_-]+$"
		},
		"extra": {
			"type": "object",
			"additionalProperties": { "type": "string" }
		},
		"tls_verify": { "type": "boolean" },
		"excluded_services": {
			"type": "array",
			"items": {
				"type": "string",
				"minLength": 1
			}
		},
		"redaction": { "type": "boolean" },
		"host": {
			"type": "string",
			"minLength": 1
		},
		"port": {
			"type": "integer",
			"minimum": 0,
			"maximum": 65535
		},
		"protocol": {
			"type": "string",
			"enum": [
				"tcp",
				"tls",
				"udp"
			]
		},
		"facility": {
			"type": "integer",
			"minimum": 0,
			"maximum": 23
		},
		"message_format": {
			"type": "string",
			"enum": ["rfc3164", "rfc5424"]
		},
		"auth_token": { "type": "string" },
		"auth_mode": {
			"type": "string",
			"enum": ["prefix", "structured_data"]
		}
	},
	"required": [
		"type",
		"host",
		"port"
	],
	"additionalProperties": false
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
		if (data.host === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "host" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.port === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "port" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!func2.call(schema28.properties, key0)) {
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
			if ("syslog" !== data.type) {
				const err4 = {
					instancePath: instancePath + "/type",
					schemaPath: "#/properties/type/const",
					keyword: "const",
					params: { allowedValue: "syslog" }
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.projectId !== void 0) {
			let data1 = data.projectId;
			if (typeof data1 === "string") {
				if (data1.length < 1) {
					const err5 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/projectId",
						schemaPath: "#/properties/projectId/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Za-z0-9_-]+$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/projectId",
					schemaPath: "#/properties/projectId/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.extra !== void 0) {
			let data2 = data.extra;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				for (const key1 in data2) if (typeof data2[key1] !== "string") {
					const err8 = {
						instancePath: instancePath + "/extra/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/extra/additionalProperties/type",
						keyword: "type",
						params: { type: "string" }
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/extra",
					schemaPath: "#/properties/extra/type",
					keyword: "type",
					params: { type: "object" }
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.tls_verify !== void 0) {
			if (typeof data.tls_verify !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/tls_verify",
					schemaPath: "#/properties/tls_verify/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.excluded_services !== void 0) {
			let data5 = data.excluded_services;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 === "string") {
						if (data6.length < 1) {
							const err11 = {
								instancePath: instancePath + "/excluded_services/" + i0,
								schemaPath: "#/properties/excluded_services/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					} else {
						const err12 = {
							instancePath: instancePath + "/excluded_services/" + i0,
							schemaPath: "#/properties/excluded_services/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/excluded_services",
					schemaPath: "#/properties/excluded_services/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.redaction !== void 0) {
			if (typeof data.redaction !== "boolean") {
				const err14 = {
					instancePath: instancePath + "/redaction",
					schemaPath: "#/properties/redaction/type",
					keyword: "type",
					params: { type: "boolean" }
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.host !== void 0) {
			let data8 = data.host;
			if (typeof data8 === "string") {
				if (data8.length < 1) {
					const err15 = {
						instancePath: instancePath + "/host",
						schemaPath: "#/properties/host/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/host",
					schemaPath: "#/properties/host/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.port !== void 0) {
			let data9 = data.port;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err17 = {
					instancePath: instancePath + "/port",
					schemaPath: "#/properties/port/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 65535 || isNaN(data9)) {
					const err18 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/properties/port/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65535
						}
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err19 = {
						instancePath: instancePath + "/port",
						schemaPath: "#/properties/port/minimum",
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
		if (data.protocol !== void 0) {
			let data10 = data.protocol;
			if (typeof data10 !== "string") {
				const err20 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (!(data10 === "tcp" || data10 === "tls" || data10 === "udp")) {
				const err21 = {
					instancePath: instancePath + "/protocol",
					schemaPath: "#/properties/protocol/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.protocol.enum }
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.facility !== void 0) {
			let data11 = data.facility;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err22 = {
					instancePath: instancePath + "/facility",
					schemaPath: "#/properties/facility/type",
					keyword: "type",
					params: { type: "integer" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 23 || isNaN(data11)) {
					const err23 = {
						instancePath: instancePath + "/facility",
						schemaPath: "#/properties/facility/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 23
						}
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data11 < 0 || isNaN(data11)) {
					const err24 = {
						instancePath: instancePath + "/facility",
						schemaPath: "#/properties/facility/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.message_format !== void 0) {
			let data12 = data.message_format;
			if (typeof data12 !== "string") {
				const err25 = {
					instancePath: instancePath + "/message_format",
					schemaPath: "#/properties/message_format/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (!(data12 === "rfc3164" || data12 === "rfc5424")) {
				const err26 = {
					instancePath: instancePath + "/message_format",
					schemaPath: "#/properties/message_format/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.message_format.enum }
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
		}
		if (data.auth_token !== void 0) {
			if (typeof data.auth_token !== "string") {
				const err27 = {
					instancePath: instancePath + "/auth_token",
					schemaPath: "#/properties/auth_token/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.auth_mode !== void 0) {
			let data14 = data.auth_mode;
			if (typeof data14 !== "string") {
				const err28 = {
					instancePath: instancePath + "/auth_mode",
					schemaPath: "#/properties/auth_mode/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (!(data14 === "prefix" || data14 === "structured_data")) {
				const err29 = {
					instancePath: instancePath + "/auth_mode",
					schemaPath: "#/properties/auth_mode/enum",
					keyword: "enum",
					params: { allowedValues: schema28.properties.auth_mode.enum }
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
/** Compiled checks of resolved properties, by `Type.variant`. */
const validators = {
	"Integration.github": validate10,
	"Integration.gitlab": validate11,
	"Integration.bitbucket": validate12,
	"Integration.bitbucket_server": validate13,
	"Integration.health.email": validate14,
	"Integration.health.pagerduty": validate15,
	"Integration.health.slack": validate16,
	"Integration.health.webhook": validate17,
	"Integration.webhook": validate18,
	"Integration.script": validate19,
	"Integration.cdn.fastly": validate20,
	"Integration.blackfire": validate21,
	"Integration.httplog": validate22,
	"Integration.otlplog": validate23,
	"Integration.newrelic": validate24,
	"Integration.splunk": validate25,
	"Integration.sumologic": validate26,
	"Integration.syslog": validate27
};
export { validators };

//# sourceMappingURL=validators-BAEagRBb.js.map