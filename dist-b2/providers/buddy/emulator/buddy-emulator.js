import { i as isObject } from "../../../src/hosts/parts/start-testing-pulumi-provider-DxUi0EnA.js";
import { t as defineEmulator } from "../../../src/hosts/parts/api-CIRiGoOr.js";
import { a as empty, c as jsonBody, l as refuse, n as route, s as json, u as serialised } from "../../../src/hosts/parts/emulator-DDxp3B1w.js";
// providers/buddy/facts.json
var facts_default = {
	about: "Facts about integrations of Buddy: names, types and behaviour only. Sections refer to the research notes named by `source`; see README.md beside this file.",
	idField: "hash_id",
	discriminator: "type",
	endpoints: {
		"list": {
			"method": "GET",
			"path": "/workspaces/{workspace}/integrations",
			"status": 200,
			"member": "integrations",
			"scopes": ["INTEGRATION_INFO", "INTEGRATION_READ"]
		},
		"read": {
			"method": "GET",
			"path": "/workspaces/{workspace}/integrations/{id}",
			"status": 200,
			"scopes": ["INTEGRATION_INFO", "INTEGRATION_READ"]
		},
		"create": {
			"method": "POST",
			"path": "/workspaces/{workspace}/integrations",
			"status": 201,
			"scopes": ["INTEGRATION_ADD", "INTEGRATION_WRITE"]
		},
		"update": {
			"method": "PATCH",
			"path": "/workspaces/{workspace}/integrations/{id}",
			"status": 200,
			"scopes": ["INTEGRATION_MANAGE"]
		},
		"delete": {
			"method": "DELETE",
			"path": "/workspaces/{workspace}/integrations/{id}",
			"status": 204,
			"scopes": ["INTEGRATION_MANAGE"]
		}
	},
	summary: [
		"url",
		"html_url",
		"hash_id",
		"name",
		"type",
		"identifier"
	],
	view: [
		"url",
		"html_url",
		"identifier",
		"hash_id",
		"name",
		"note",
		"agent_note",
		"type",
		"auth_type",
		"scope",
		"project_name",
		"app_id",
		"google_project",
		"host_url",
		"webhook_address",
		"audience",
		"atop_url",
		"permissions",
		"all_pipelines_allowed",
		"allowed_pipelines"
	],
	rateLimit: {
		"limit": "x-rate-limit-limit",
		"remaining": "x-rate-limit-remaining",
		"reset": "x-rate-limit-reset",
		"status": 429,
		"lowWater": 100
	},
	hosts: {
		"us": "https://api.buddy.works",
		"eu": "https://api.eu.buddy.works",
		"as": "https://api.asia.buddy.works"
	},
	fields: {
		"name": {
			"type": "string",
			"access": "readWrite",
			"post": "required",
			"patch": "required",
			"source": "buddy-api.md 2"
		},
		"identifier": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"generated": true,
			"source": "buddy-api.md 2, 3"
		},
		"type": {
			"type": "string",
			"access": "readWrite",
			"post": "required",
			"patch": "none",
			"createOnly": true,
			"source": "buddy-api.md 2"
		},
		"scope": {
			"type": "string",
			"access": "readWrite",
			"post": "required",
			"patch": "none",
			"createOnly": true,
			"enum": [
				"WORKSPACE",
				"PROJECT",
				"ENVIRONMENT"
			],
			"source": "buddy-api.md 2"
		},
		"project_name": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "none",
			"createOnly": true,
			"answeredFor": "PROJECT",
			"source": "buddy-api.md 2"
		},
		"auth_type": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"enum": [
				"OAUTH",
				"TOKEN",
				"API_KEY",
				"APP",
				"APP_SPRYKER",
				"TOKEN_APP_EXTENSION",
				"DEFAULT",
				"OIDC",
				"TRUSTED",
				"APP_RW"
			],
			"source": "buddy-api.md 2"
		},
		"note": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"emptyMeansAbsent": true,
			"source": "terraform-provider-buddy 03cc7515"
		},
		"agent_note": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"emptyMeansAbsent": true,
			"source": "terraform-provider-buddy 03cc7515"
		},
		"token": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"partner_token": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"onlyTypes": ["SHOPIFY"],
			"source": "buddy-api.md 2"
		},
		"api_key": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"access_key": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"secret_key": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"password": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"email": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"client_token": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"server_token": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"application_key": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"refresh_token": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"secret": true,
			"source": "buddy-api.md 2"
		},
		"username": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"shop": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"onlyTypes": ["SHOPIFY"],
			"source": "buddy-api.md 2"
		},
		"tenant_id": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"config": {
			"type": "string",
			"secret": true,
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"onlyTypes": [
				"GOOGLE",
				"GOOGLE_PLAY_STORE",
				"GOOGLE_SERVICE_ACCOUNT"
			],
			"source": "buddy-api.md 2; onlyTypes inferred from the name"
		},
		"chat_id": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"onlyTypes": [
				"SLACK",
				"HIP_CHAT",
				"TELEGRAM",
				"MICROSOFT_TEAMS"
			],
			"source": "buddy-api.md 2; onlyTypes inferred from the name"
		},
		"git_hub_user_id": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"onlyTypes": [
				"GIT_HUB",
				"GIT_HUB_ENTERPRISE",
				"GIT_HUB_APP",
				"GIT_HUB_APP_ENTERPRISE",
				"GIT_HUB_API"
			],
			"source": "buddy-api.md 2; onlyTypes inferred from the name"
		},
		"git_hub_user_name": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"onlyTypes": [
				"GIT_HUB",
				"GIT_HUB_ENTERPRISE",
				"GIT_HUB_APP",
				"GIT_HUB_APP_ENTERPRISE",
				"GIT_HUB_API"
			],
			"source": "buddy-api.md 2; onlyTypes inferred from the name"
		},
		"client_id": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"server_id": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"key_id": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"slack_user_id": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"onlyTypes": ["SLACK"],
			"source": "buddy-api.md 2; onlyTypes inferred from the name"
		},
		"region": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"target_url": {
			"type": "string",
			"secret": true,
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"url": {
			"type": "string",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"answerMeans": "self",
			"source": "buddy-api.md 2"
		},
		"role_assumptions": {
			"type": "array",
			"access": "writeOnly",
			"post": "optional",
			"patch": "optional",
			"items": {
				"arn": {
					"type": "string",
					"required": true
				},
				"external_id": {
					"type": "string",
					"secret": true
				},
				"duration": { "type": "integer" }
			},
			"onlyTypes": ["AMAZON"],
			"source": "buddy-api.md 2"
		},
		"app_id": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"google_project": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"onlyTypes": [
				"GOOGLE",
				"GOOGLE_PLAY_STORE",
				"GOOGLE_SERVICE_ACCOUNT"
			],
			"source": "buddy-api.md 2; onlyTypes inferred from the name"
		},
		"audience": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"host_url": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"webhook_address": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"source": "buddy-api.md 2"
		},
		"atop_url": {
			"type": "string",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"onlyTypes": ["ATOP"],
			"source": "buddy-api.md 2; onlyTypes inferred from the name"
		},
		"all_pipelines_allowed": {
			"type": "boolean",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"default": true,
			"source": "buddy-api.md 2"
		},
		"allowed_pipelines": {
			"type": "array",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"unordered": true,
			"default": [],
			"items": { "id": {
				"type": "integer",
				"required": true
			} },
			"answeredAlso": [
				"url",
				"html_url",
				"identifier",
				"name"
			],
			"source": "buddy-api.md 2"
		},
		"permissions": {
			"type": "object",
			"access": "readWrite",
			"post": "optional",
			"patch": "optional",
			"replacedWhole": true,
			"members": {
				"others": {
					"type": "string",
					"enum": [
						"MANAGE",
						"USE_ONLY",
						"DENIED"
					],
					"default": "USE_ONLY"
				},
				"admins": {
					"type": "string",
					"enum": [
						"MANAGE",
						"USE_ONLY",
						"DENIED"
					],
					"default": "MANAGE"
				},
				"users": {
					"type": "array",
					"unordered": true,
					"items": {
						"id": {
							"type": "integer",
							"required": true
						},
						"access_level": {
							"type": "string",
							"required": true,
							"enum": [
								"MANAGE",
								"USE_ONLY",
								"DENIED"
							]
						}
					}
				},
				"groups": {
					"type": "array",
					"unordered": true,
					"items": {
						"id": {
							"type": "integer",
							"required": true
						},
						"access_level": {
							"type": "string",
							"required": true,
							"enum": [
								"MANAGE",
								"USE_ONLY",
								"DENIED"
							]
						}
					}
				}
			},
			"source": "buddy-api.md 2"
		},
		"html_url": {
			"type": "string",
			"access": "readOnly",
			"post": "none",
			"patch": "none",
			"source": "buddy-api.md 2"
		},
		"hash_id": {
			"type": "string",
			"access": "readOnly",
			"post": "none",
			"patch": "none",
			"source": "buddy-api.md 2"
		}
	},
	types: {
		"GIT_HUB": {
			"credentials": { "*": [["token"]] },
			"optional": [
				"username",
				"git_hub_user_id",
				"git_hub_user_name"
			],
			"source": "buddy-api.md 3"
		},
		"GIT_LAB": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"DIGITAL_OCEAN": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"NEW_RELIC": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"SENTRY": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"ROLLBAR": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"HONEYBADGER": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"VULTR": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"LOGGLY": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"FIREBASE": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"GHOST_INSPECTOR": {
			"credentials": { "*": [["token"]] },
			"source": "buddy-api.md 3"
		},
		"SENTRY_ENTERPRISE": {
			"credentials": { "*": [["token"]] },
			"optional": ["host_url"],
			"source": "buddy-api.md 3; host_url inferred"
		},
		"DATADOG": {
			"credentials": { "*": [["token"]] },
			"optional": ["application_key"],
			"source": "buddy-api.md 3; edit page: application_key"
		},
		"PUSHOVER": {
			"credentials": { "*": [["token", "access_key"]] },
			"source": "buddy-api.md 3"
		},
		"RACKSPACE": {
			"credentials": { "*": [["username", "token"]] },
			"source": "buddy-api.md 3"
		},
		"DO_SPACES": {
			"credentials": { "*": [["access_key", "secret_key"]] },
			"optional": ["region"],
			"source": "buddy-api.md 3; region inferred"
		},
		"UPCLOUD": {
			"credentials": { "*": [["username", "password"]] },
			"source": "buddy-api.md 3"
		},
		"DOCKER_HUB": {
			"credentials": { "*": [["username", "password"]] },
			"source": "buddy-api.md 3"
		},
		"STACK_HAWK": {
			"credentials": { "*": [["api_key"]] },
			"source": "buddy-api.md 3"
		},
		"BACKBLAZE": {
			"credentials": { "*": [["key_id", "application_key"]] },
			"source": "buddy-api.md 3"
		},
		"AMAZON": {
			"defaultAuth": "DEFAULT",
			"credentials": {
				"DEFAULT": [["access_key", "secret_key"]],
				"TRUSTED": [["role_assumptions"]],
				"OIDC": [["role_assumptions"]]
			},
			"optional": [
				"role_assumptions",
				"audience",
				"region"
			],
			"resend": { "DEFAULT": ["access_key", "secret_key"] },
			"source": "buddy-api.md 3, 6"
		},
		"AZURE_CLOUD": {
			"defaultAuth": "DEFAULT",
			"credentials": {
				"DEFAULT": [[
					"app_id",
					"tenant_id",
					"password"
				]],
				"OIDC": [["app_id", "tenant_id"]]
			},
			"optional": ["audience"],
			"source": "buddy-api.md 3"
		},
		"GOOGLE_SERVICE_ACCOUNT": {
			"defaultAuth": "DEFAULT",
			"credentials": {
				"DEFAULT": [["api_key"]],
				"OIDC": [["google_project", "config"]]
			},
			"optional": ["audience"],
			"resend": { "OIDC": ["google_project", "config"] },
			"source": "buddy-api.md 3, 6"
		},
		"SHOPIFY": {
			"defaultAuth": "TOKEN",
			"credentials": {
				"TOKEN": [["token", "shop"]],
				"TOKEN_APP_EXTENSION": [["token", "partner_token"]]
			},
			"source": "buddy-api.md 3"
		},
		"CLOUDFLARE": {
			"credentials": { "*": [["token"], ["api_key", "email"]] },
			"source": "buddy-api.md 3"
		},
		"BITBUCKET": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"GOOGLE": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"SLACK": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"MODULUS": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"HEROKU": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"GIT_HUB_ENTERPRISE": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"GIT_LAB_ENTERPRISE": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"PUSHBULLET": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"CUSTOM": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"HIP_CHAT": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"TELEGRAM": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"AZURE": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"NETLIFY": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"MICROSOFT_TEAMS": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"GOOGLE_PLAY_STORE": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"APP_STORE": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"GIT_HUB_APP": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"GIT_HUB_APP_ENTERPRISE": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"GIT_HUB_API": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"ATOP": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"SNYK": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"BLACKFIRE": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"ONE_LOGIN": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"OKTA": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"CONTENTFUL": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"JIRA": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"NPM_REGISTRY": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		},
		"ANTHROPIC": {
			"listedOnly": true,
			"source": "buddy-api.md 3"
		}
	}
};
// providers/buddy/emulator/facts.ts
const types = new Map(Object.entries(facts_default.types));
/** All fields by name. */
const fields = new Map(Object.entries(facts_default.fields));
/** The documented requests: methods, paths, statuses and token scopes. */
const endpoints = facts_default.endpoints;
/** Members of a full view and of a summary, in the vendor's order. */
const { view: viewMembers, summary: summaryMembers, rateLimit } = facts_default;
/** The facts of a kind, or undefined where it is not on the vendor's list. */
function typeFact(type) {
	return typeof type === "string" ? types.get(type) : void 0;
}
// providers/buddy/emulator/problem.ts
/** A refusal in the vendor's shape; its own texts are unknown but for a few, so these are ours. */
function problem(status, ...messages) {
	return refuse(status, { errors: messages.map((message) => ({ message })) });
}
// providers/buddy/emulator/gate.ts
/** Who may come in, for what, and how often. */
var Gate = class {
	#tokens;
	#closed = /* @__PURE__ */ new Map();
	#windows = /* @__PURE__ */ new Map();
	#settings;
	#now;
	constructor(settings, now) {
		this.#settings = settings;
		this.#now = now;
		this.#tokens = new Map(Object.entries(settings.tokens));
	}
	/** Gives a token other scopes, or revokes it. */
	setToken(token, scopes) {
		if (scopes === void 0) this.#tokens.delete(token);
		else this.#tokens.set(token, scopes);
	}
	/** Makes a workspace refuse everything with a text, or open again. */
	setWorkspace(workspace, message) {
		if (message === void 0) this.#closed.delete(workspace);
		else this.#closed.set(workspace, message);
	}
	/** Counts the request and refuses strangers and the hasty. */
	admit(request) {
		const token = tokenOf(request);
		if (token === void 0 || !this.#tokens.has(token)) return problem(401, "the token is missing or not valid").reply;
		const window = this.#window(token);
		window.used += 1;
		return window.used > this.#settings.rateLimit.limit ? problem(rateLimit.status, "too many requests").reply : void 0;
	}
	/** Throws unless the token may do this in this workspace. */
	check(request, endpoint) {
		const { workspace = "" } = request.params;
		const { workspaces } = this.#settings;
		if (workspaces !== void 0 && !workspaces.includes(workspace)) throw problem(404, "the workspace was not found");
		const closed = this.#closed.get(workspace);
		if (closed !== void 0) throw problem(403, closed);
		const scopes = this.#tokens.get(tokenOf(request) ?? "") ?? [];
		if (!endpoints[endpoint].scopes.some((scope) => scopes.includes(scope))) throw problem(403, "cannot receive data");
	}
	/** Adds the rate-limit headers, which known callers get with every answer. */
	tell(request, reply) {
		const token = tokenOf(request);
		if (token === void 0 || !this.#tokens.has(token)) return reply;
		const { limit } = this.#settings.rateLimit;
		const { used, resetAt } = this.#window(token);
		const headers = {
			date: new Date(this.#now()).toUTCString(),
			[rateLimit.limit]: String(limit),
			[rateLimit.remaining]: String(Math.max(0, limit - used)),
			[rateLimit.reset]: String(resetAt)
		};
		return {
			...reply,
			headers: {
				...reply.headers,
				...headers
			}
		};
	}
	#window(token) {
		const seconds = this.#now() / 1e3;
		const known = this.#windows.get(token);
		if (known !== void 0 && known.resetAt > seconds) return known;
		const fresh = {
			used: 0,
			resetAt: Math.ceil(seconds) + this.#settings.rateLimit.windowSeconds
		};
		this.#windows.set(token, fresh);
		return fresh;
	}
};
function tokenOf({ headers, query }) {
	return /^Bearer (\S+)$/u.exec(headers.authorization ?? "")?.[1] ?? query.get("access_token") ?? void 0;
}
// providers/buddy/emulator/shape.ts
/** What is wrong with the shape of a value; null is taken everywhere and clears. */
function shapeProblems(name, fact, value) {
	if (value === null) return [];
	if (!hasType(fact.type, value)) return [`${name} must be of type ${fact.type}`];
	if (fact.enum !== void 0 && !(typeof value === "string" && fact.enum.includes(value))) return [`${name} has a value that is not allowed`];
	const { items, members } = fact;
	if (items !== void 0 && Array.isArray(value)) return value.flatMap((item) => memberProblems(name, items, item));
	return members === void 0 ? [] : memberProblems(name, members, value);
}
function memberProblems(name, facts, value) {
	if (!isObject(value)) return [`${name} must hold objects`];
	return Object.entries(facts).flatMap(([member, fact]) => {
		const inner = value[member] ?? null;
		if (inner === null && fact.required === true) return [`${name}.${member} is required`];
		return shapeProblems(`${name}.${member}`, fact, inner);
	});
}
function hasType(type, value) {
	switch (type) {
		case "array": return Array.isArray(value);
		case "object": return isObject(value);
		case "integer": return Number.isInteger(value);
		default: return typeof value === type;
	}
}
// providers/buddy/emulator/check.ts
/** The members of a body the vendor takes in this step; throws what it would refuse. */
function takenMembers(step, body, settings) {
	const entries = Object.entries(body);
	const unknown = entries.filter(([name]) => !fields.has(name)).map(([name]) => `unknown field ${name}`);
	const missing = [...fields].filter(([name, fact]) => fact[step] === "required" && isEmpty(body[name])).map(([name]) => `${name} is required`);
	const misshapen = entries.flatMap(([name, value]) => {
		const fact = fields.get(name);
		return fact === void 0 ? [] : shapeProblems(name, fact, value);
	});
	const refused = [
		...settings.unknownFields === "refused" ? unknown : [],
		...missing,
		...misshapen
	];
	if (refused.length > 0) throw problem(400, ...refused);
	return Object.fromEntries(entries.filter(([name]) => (fields.get(name)?.[step] ?? "none") !== "none"));
}
/** Refuses an update that would change what is fixed at creation. */
function checkImmutable(values, body, settings) {
	if (settings.immutable === "ignored") return;
	const moved = [
		"type",
		"scope",
		"project_name"
	].filter((name) => body[name] !== void 0 && body[name] !== values[name]);
	if (moved.length > 0) throw problem(400, ...moved.map((name) => `${name} cannot be changed`));
}
/** Refuses values that do not fit together, whichever request made them so. */
function checkWhole(values, settings) {
	const fact = typeFact(values["type"]);
	if (fact === void 0) throw problem(400, "type is not known");
	if (values["scope"] === "PROJECT" && isEmpty(values["project_name"])) throw problem(400, "project_name is required");
	const { credentials = {} } = fact;
	const alternatives = credentials[wayOf(values)] ?? credentials["*"];
	if (!settings.checkCredentials || alternatives === void 0) return;
	const complete = alternatives.some((names) => names.every((name) => !isEmpty(values[name])));
	const wanted = alternatives.map((names) => names.join(" and ")).join(", or ");
	if (!complete) throw problem(400, `credentials are missing: ${wanted}`);
}
/** Refuses an update without the credentials that are checked again each time. */
function checkResent(values, body, settings) {
	const names = typeFact(values["type"])?.resend?.[wayOf(values)] ?? [];
	const missing = settings.checkCredentials ? names.filter((name) => isEmpty(body[name])) : [];
	if (missing.length > 0) throw problem(400, ...missing.map((name) => `${name} is required`));
}
function wayOf(values) {
	const way = values["auth_type"];
	return typeof way === "string" ? way : "*";
}
function isEmpty(value) {
	return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}
// providers/buddy/emulator/stored.ts
/** Values of a new integration; throws what the vendor would refuse. */
function created(body, taken, settings) {
	const values = completed(takenMembers("post", body, settings), taken);
	checkWhole(values, settings);
	return values;
}
/** Values after an update: only what was sent moves; lists and permissions are replaced whole. */
function updated(stored, body, taken, settings) {
	checkImmutable(stored.values, body, settings);
	const values = completed({
		...stored.values,
		...takenMembers("patch", body, settings)
	}, taken);
	checkResent(values, body, settings);
	checkWhole(values, settings);
	return values;
}
/** Fills in what the vendor makes up: the way of authentication, the identifier, access. */
function completed(given, taken) {
	const values = { ...given };
	values["auth_type"] ??= typeFact(values["type"])?.defaultAuth ?? null;
	values["identifier"] ??= freeIdentifier(values["name"], taken);
	values["all_pipelines_allowed"] ??= fields.get("all_pipelines_allowed")?.default ?? null;
	values["allowed_pipelines"] ??= [];
	values["permissions"] = completedPermissions(values["permissions"] ?? null);
	if (values["scope"] !== "PROJECT") values["project_name"] = null;
	return values;
}
function completedPermissions(given) {
	const values = isObject(given) ? { ...given } : {};
	for (const [name, fact] of Object.entries(fields.get("permissions")?.members ?? {})) values[name] ??= fact.default ?? [];
	return values;
}
function freeIdentifier(name, taken) {
	const stem = `i_${(typeof name === "string" ? name : "").toLowerCase().replaceAll(/[^a-z0-9]+/gu, "_")}`.slice(0, 40);
	let identifier = stem;
	for (let count = 2; taken(identifier); count += 1) identifier = `${stem}_${count}`;
	return identifier;
}
// providers/buddy/emulator/view.ts
/** An integration as answered: nothing that is write-only, null for what is empty. */
function fullView(stored, baseUrl) {
	return pick(viewMembers, stored, baseUrl);
}
/** An integration as a summarising list shows it. */
function summaryView(stored, baseUrl) {
	return pick(summaryMembers, stored, baseUrl);
}
function pick(members, stored, baseUrl) {
	const { id, workspace, values } = stored;
	const known = {
		...values,
		url: `${baseUrl}/workspaces/${workspace}/integrations/${id}`,
		html_url: `https://app.buddy.works/${workspace}/integrations/${id}`,
		hash_id: id,
		allowed_pipelines: pipelineViews(values["allowed_pipelines"] ?? null, workspace, baseUrl)
	};
	return Object.fromEntries(members.map((name) => [name, orNull(known[name])]));
}
function orNull(value) {
	return value === void 0 || value === "" ? null : value;
}
function pipelineViews(pipelines, workspace, baseUrl) {
	if (!Array.isArray(pipelines)) return pipelines;
	return pipelines.map((pipeline) => {
		const id = isObject(pipeline) && typeof pipeline["id"] === "number" ? pipeline["id"] : 0;
		const url = `${baseUrl}/workspaces/${workspace}/projects/shop/pipelines/${id}`;
		return {
			id,
			url,
			html_url: url,
			identifier: `pipeline_${id}`,
			name: `Pipeline ${id}`
		};
	});
}
// providers/buddy/emulator/handlers.ts
/** One handler for each documented request. */
function handlersOf(place) {
	const checked = (endpoint, handle) => {
		return (request) => {
			place.gate.check(request, endpoint);
			return handle(request);
		};
	};
	return {
		list: checked("list", (request) => list(place, request)),
		read: checked("read", (request) => json(endpoints.read.status, shown(place, find(place, request)))),
		create: checked("create", (request) => create$1(place, request)),
		update: checked("update", (request) => update(place, request)),
		delete: checked("delete", (request) => remove(place, request))
	};
}
function list(place, { params, view }) {
	const { workspace = "" } = params;
	const { integrations, settings, baseUrl } = place;
	const show = settings.list === "summary" ? summaryView : fullView;
	const build = () => {
		const url = `${baseUrl}/workspaces/${workspace}/integrations`;
		const items = integrations.list(workspace, view).map((stored) => show(stored, baseUrl));
		return JSON.stringify({
			url,
			html_url: url,
			[endpoints.list.member]: items
		});
	};
	const text = view === void 0 ? integrations.memo(workspace, settings.list, build) : build();
	return serialised(endpoints.list.status, text);
}
function create$1(place, request) {
	const { settings, integrations } = place;
	const { workspace = "" } = request.params;
	const body = jsonBody(request, (reason) => problem(400, reason));
	checkProject(settings, body["project_name"]);
	const values = created(body, isTaken(place, workspace), settings);
	const stored = {
		id: place.newId(),
		workspace,
		values
	};
	checkIdentifier(place, stored);
	integrations.put(workspace, stored.id, stored);
	return json(endpoints.create.status, shown(place, stored));
}
function update(place, request) {
	const stored = find(place, request);
	const values = updated(stored, jsonBody(request, (reason) => problem(400, reason)), isTaken(place, stored.workspace), place.settings);
	const moved = {
		...stored,
		values
	};
	checkIdentifier(place, moved);
	place.integrations.put(stored.workspace, stored.id, moved);
	return json(endpoints.update.status, shown(place, moved));
}
function remove(place, request) {
	const stored = find(place, request);
	place.integrations.remove(stored.workspace, stored.id);
	return empty(endpoints.delete.status);
}
function find({ integrations }, { params }) {
	const stored = integrations.get(params["workspace"] ?? "", params["id"] ?? "");
	if (stored === void 0) throw problem(404, "the integration was not found");
	return stored;
}
function shown({ baseUrl }, stored) {
	return fullView(stored, baseUrl);
}
function checkProject({ projects }, project) {
	if (typeof project === "string" && projects !== void 0 && !projects.includes(project)) throw problem(404, "the project was not found");
}
function isTaken({ integrations }, workspace) {
	return (identifier) => integrations.list(workspace).some(({ values }) => values["identifier"] === identifier);
}
const places = [
	"identifier",
	"scope",
	"project_name"
];
/** One identifier per scope and project; whether the vendor is that strict is not known. */
function checkIdentifier({ integrations }, stored) {
	if (integrations.list(stored.workspace).find((other) => other.id !== stored.id && places.every((name) => other.values[name] === stored.values[name])) !== void 0) throw problem(400, "the identifier is taken");
}
// providers/buddy/emulator/options.ts
/** What holds where an option is not given. */
const defaults = {
	tokens: { "buddy-token": [
		"INTEGRATION_INFO",
		"INTEGRATION_ADD",
		"INTEGRATION_MANAGE"
	] },
	list: "full",
	unknownFields: "ignored",
	immutable: "refused",
	checkCredentials: true,
	rateLimit: {
		limit: 1e6,
		windowSeconds: 60
	}
};
// providers/buddy/emulator/buddy-emulator.ts
/**
* The vendor's cloud, made from `facts.json` alone. Its mount is `buddy`; its control actions are
* `add {workspace, integration}`, `change {id, set}`, `remove {id}`, `token {token, scopes?}` (no scopes = revoked)
* and `workspace {workspace, refuses?}` (a text it answers everything with, or none = open).
*/
const buddyEmulator = defineEmulator({
	name: "buddy",
	create
});
function create(options, context) {
	const settings = {
		...defaults,
		...options
	};
	const place = {
		settings,
		gate: new Gate(settings, context.now),
		integrations: context.collection(),
		baseUrl: context.url("buddy"),
		newId: () => context.id(25)
	};
	return {
		mounts: [{
			prefix: "buddy",
			routes: routesOf(place),
			before: (request) => place.gate.admit(request),
			finish: (request, reply) => place.gate.tell(request, reply)
		}],
		controls: {
			...edits(place),
			...doors(place.gate)
		},
		config: {
			baseUrl: context.url("buddy"),
			token: Object.keys(settings.tokens)[0] ?? "",
			workspace: settings.workspaces?.[0] ?? "acme"
		},
		snapshot: () => everything(place).map(held)
	};
}
function routesOf(place) {
	const handlers = handlersOf(place);
	return Object.keys(endpoints).map((name) => {
		const { method, path } = endpoints[name];
		const pattern = path.slice(1).replaceAll(/\{(\w+)\}/gu, ":$1");
		return route(`${method} /${pattern}`, handlers[name]);
	});
}
/** Edits behind the client's back, as others make them in the app. */
function edits(place) {
	const { integrations } = place;
	const put = (stored) => {
		integrations.put(stored.workspace, stored.id, stored);
		return held(stored);
	};
	return {
		add: ({ workspace, integration }) => {
			const values = completed({
				scope: "WORKSPACE",
				...members(integration)
			}, () => false);
			return put({
				id: place.newId(),
				workspace: text(workspace),
				values
			});
		},
		change: ({ id, set }) => {
			const stored = integrations.get(integrations.scopeOf(text(id)) ?? "", text(id));
			if (stored === void 0) throw new TypeError(`no integration ${text(id)}`);
			return put({
				...stored,
				values: completed({
					...stored.values,
					...members(set)
				}, () => false)
			});
		},
		remove: ({ id }) => integrations.remove(integrations.scopeOf(text(id)) ?? "", text(id))
	};
}
function doors(gate) {
	return {
		token: ({ token, scopes }) => {
			gate.setToken(text(token), Array.isArray(scopes) ? scopes.map(text) : void 0);
			return null;
		},
		workspace: ({ workspace, refuses }) => {
			gate.setWorkspace(text(workspace), typeof refuses === "string" ? refuses : void 0);
			return null;
		}
	};
}
function everything({ integrations }) {
	return integrations.scopes().flatMap((workspace) => [...integrations.list(workspace)]);
}
function held({ id, workspace, values }) {
	return {
		id,
		workspace,
		...values
	};
}
function members(value) {
	return isObject(value) ? value : {};
}
function text(value) {
	return typeof value === "string" ? value : "";
}
export { buddyEmulator };

//# sourceMappingURL=buddy-emulator.js.map