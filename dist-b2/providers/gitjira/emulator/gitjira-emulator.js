import { z as plain } from "../../../src/hosts/parts/manifest-testing-pulumi-provider-Bjzm96al.js";
import { t as defineEmulator } from "../../../src/hosts/parts/api-CIRiGoOr.js";
import { c as jsonBody, l as refuse, n as route, o as html, s as json, u as serialised } from "../../../src/hosts/parts/emulator-DDxp3B1w.js";
// providers/gitjira/facts.json
var types$1 = {
	"GITHUB": {
		"origin": "optional",
		"serverOrigin": "https://api.github.com",
		"serverName": "https://github.com/*",
		"credentials": [["username", "password"], ["pat"]]
	},
	"GITHUB_SERVER": {
		"origin": "required",
		"credentials": [["pat"], ["username", "password"]]
	},
	"GITLAB": {
		"origin": "optional",
		"serverOrigin": "https://gitlab.com",
		"serverName": "https://gitlab.com/*",
		"credentials": [["pat"]]
	},
	"GITLAB_SERVER": {
		"origin": "required",
		"credentials": [["pat"]]
	},
	"GITLAB_SERVER_LEGACY": {
		"origin": "required",
		"credentials": [["username", "password"]],
		"dropped": "2024-03"
	},
	"FILESPACE": {
		"origin": "required",
		"credentials": [[]]
	},
	"AZURE_DEVOPS": {
		"origin": "required",
		"credentials": [["username", "password"], ["pat"]]
	},
	"VSTS": {
		"origin": "optional",
		"credentials": [["pat"]]
	},
	"AZURE": {
		"origin": "optional",
		"serverOrigin": "https://dev.azure.com",
		"serverName": "https://dev.azure.com",
		"credentials": [["pat"]]
	},
	"TFS_SERVER": {
		"origin": "required",
		"credentials": [["username", "password"], ["username", "pat"]],
		"tokenUsername": "all"
	},
	"AWS": {
		"origin": "none",
		"credentials": [["username", "password"]],
		"requires": ["awsRegion"]
	},
	"GERRIT": {
		"origin": "required",
		"credentials": [["username", "password"]]
	}
};
var fields$1 = {
	"displayName": {
		"type": "string",
		"access": "readWrite",
		"source": "gij-api.md 3"
	},
	"origin": {
		"type": "string",
		"access": "readWrite",
		"types": [
			"GITHUB",
			"GITHUB_SERVER",
			"GITLAB",
			"GITLAB_SERVER",
			"GITLAB_SERVER_LEGACY",
			"FILESPACE",
			"AZURE_DEVOPS",
			"VSTS",
			"AZURE",
			"TFS_SERVER",
			"GERRIT"
		],
		"source": "gij-api.md 3, 3.1"
	},
	"disabled": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": false,
		"ownEndpoint": true,
		"source": "gij-api.md 3, Q1, Q2"
	},
	"sendCommitEmails": {
		"type": "boolean",
		"access": "readWrite",
		"source": "gij-api.md 3"
	},
	"maxMinsToCommitEmail": {
		"type": "integer",
		"access": "readWrite",
		"serverDefault": 1440,
		"source": "gij-api.md 3"
	},
	"username": {
		"type": "string",
		"access": "echoUnconfirmed",
		"types": [
			"GITHUB",
			"GITHUB_SERVER",
			"GITLAB_SERVER",
			"GITLAB_SERVER_LEGACY",
			"AZURE_DEVOPS",
			"TFS_SERVER",
			"AWS",
			"GERRIT"
		],
		"source": "gij-api.md 3, 3.1"
	},
	"password": {
		"type": "string",
		"access": "writeOnly",
		"secret": true,
		"types": [
			"GITHUB",
			"GITHUB_SERVER",
			"GITLAB_SERVER_LEGACY",
			"AZURE_DEVOPS",
			"TFS_SERVER",
			"AWS",
			"GERRIT"
		],
		"source": "gij-api.md 3, 3.1"
	},
	"pat": {
		"type": "string",
		"access": "writeOnly",
		"secret": true,
		"types": [
			"GITHUB",
			"GITHUB_SERVER",
			"GITLAB",
			"GITLAB_SERVER",
			"AZURE_DEVOPS",
			"VSTS",
			"AZURE",
			"TFS_SERVER"
		],
		"source": "gij-api.md 3, 3.1"
	},
	"disableSslVerification": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": false,
		"source": "gij-api.md 3"
	},
	"apiPath": {
		"type": "string",
		"access": "readWrite",
		"emptyMeansAbsent": true,
		"maxLength": 2e3,
		"types": [
			"GITHUB",
			"GITHUB_SERVER",
			"GITLAB",
			"GITLAB_SERVER",
			"GITLAB_SERVER_LEGACY"
		],
		"source": "gij-api.md 3, R5"
	},
	"apiFilter": {
		"type": "string",
		"access": "readWrite",
		"emptyMeansAbsent": true,
		"maxLength": 2e3,
		"source": "gij-api.md 3"
	},
	"tfsCollection": {
		"type": "string",
		"access": "echoUnconfirmed",
		"types": [
			"AZURE_DEVOPS",
			"VSTS",
			"AZURE",
			"TFS_SERVER"
		],
		"source": "gij-api.md 3, R5"
	},
	"awsRegion": {
		"type": "string",
		"access": "echoUnconfirmed",
		"types": ["AWS"],
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
		],
		"source": "gij-api.md 3.3"
	},
	"requireUserPat": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": false,
		"omittedWhenDefault": true,
		"source": "gij-api.md 3"
	},
	"gitViewerEnabled": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": true,
		"source": "gij-api.md 3, R3"
	},
	"smartCommitsEnabled": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": true,
		"source": "gij-api.md 3"
	},
	"global": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": true,
		"source": "gij-api.md 3, R1, R2"
	},
	"projectMappingIds": {
		"type": "array",
		"access": "readWrite",
		"items": "integer",
		"unordered": true,
		"serverDefault": [],
		"source": "gij-api.md 3, R1-R4"
	},
	"sourcesDiffViewEnabled": {
		"type": "boolean",
		"access": "readWrite",
		"source": "gij-api.md 3"
	},
	"revisionIndexing": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": true,
		"source": "gij-api.md 3"
	},
	"tagsFilter": {
		"type": "string",
		"access": "readWrite",
		"emptyMeansAbsent": true,
		"source": "gij-api.md 3"
	},
	"prHideFilter": {
		"type": "string",
		"access": "readWrite",
		"emptyMeansAbsent": true,
		"source": "gij-api.md 3"
	},
	"trustFolderStat": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": false,
		"source": "gij-api.md 3"
	},
	"refSpecNotes": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": true,
		"source": "gij-api.md 3"
	},
	"refSpecChanges": {
		"type": "boolean",
		"access": "readWrite",
		"serverDefault": false,
		"source": "gij-api.md 3"
	},
	"refSpecCustom": {
		"type": "string",
		"access": "echoUnconfirmed",
		"source": "gij-api.md 3"
	},
	"folderDepth": {
		"type": "integer",
		"access": "echoUnconfirmed",
		"types": ["FILESPACE"],
		"minimum": 1,
		"maximum": 5,
		"serverDefault": 1,
		"source": "gij-api.md 3, R5"
	},
	"initDate": {
		"type": "integer",
		"access": "readOnly",
		"source": "gij-api.md 3"
	},
	"lastIndexedDate": {
		"type": "integer",
		"access": "readOnly",
		"volatile": true,
		"source": "gij-api.md 3"
	},
	"showAllTags": {
		"type": "boolean",
		"access": "readOnly",
		"source": "gij-api.md 3"
	},
	"root": {
		"type": "string",
		"access": "readOnly",
		"types": ["FILESPACE"],
		"source": "gij-api.md 3"
	},
	"realRoot": {
		"type": "string",
		"access": "readOnly",
		"types": ["FILESPACE"],
		"source": "gij-api.md 3"
	},
	"absoluteRoot": {
		"type": "boolean",
		"access": "readOnly",
		"types": ["FILESPACE"],
		"source": "gij-api.md 3"
	}
};
var endpoints$1 = {
	"list": {
		"method": "GET",
		"path": "/rest/gitplugin/1.0/integration",
		"success": "boolean",
		"member": "integrations",
		"shape": "array",
		"source": "gij-api.md 1 #1"
	},
	"read": {
		"method": "GET",
		"path": "/rest/gitplugin/1.0/integration/{id}",
		"success": "string",
		"member": "integration",
		"shape": "arrayOfOne",
		"source": "gij-api.md 1 #2"
	},
	"create": {
		"method": "POST",
		"path": "/rest/gitplugin/1.0/integration",
		"success": "string",
		"member": "integration",
		"shape": "object",
		"source": "gij-api.md 1 #3"
	},
	"update": {
		"method": "PUT",
		"path": "/rest/gitplugin/1.0/integration/{id}",
		"success": "string",
		"member": "integration",
		"shape": "object",
		"source": "gij-api.md 1 #4"
	},
	"disable": {
		"method": "PUT",
		"path": "/rest/gitplugin/1.0/repository/{id}/disable",
		"query": "disable",
		"success": "boolean",
		"source": "gij-api.md 1 #5"
	},
	"delete": {
		"method": "DELETE",
		"path": "/rest/gitplugin/1.0/integration/{id}",
		"query": "deleteFiles",
		"success": "boolean",
		"source": "gij-api.md 1 #6"
	}
};
var errors$1 = {
	"missing": {
		"body": {
			"success": false,
			"error": "Repository with id={id} does not exist",
			"advice": "Please try again with an existing repository id."
		},
		"status": "unconfirmed",
		"source": "gij-api.md 6"
	},
	"unauthenticated": {
		"status": 401,
		"body": {
			"message": "Client must be authenticated to access this resource.",
			"status-code": 401
		},
		"source": "gij-api.md 9.2"
	},
	"notAdministrator": {
		"status": 403,
		"body": {
			"message": "Client must be authenticated as an administrator to access this resource.",
			"status-code": 403
		},
		"source": "gij-api.md 9.2"
	},
	"xsrf": {
		"status": 403,
		"text": "XSRF check failed",
		"source": "gij-api.md 9.2, 9.3"
	},
	"basicDisabled": {
		"status": 403,
		"body": { "message": "Basic Authentication has been disabled on this instance." },
		"source": "gij-api.md 9.1"
	},
	"rateLimited": {
		"status": 429,
		"body": { "message": "Rate limit exceeded." },
		"source": "gij-api.md 9.4"
	}
};
// providers/gitjira/emulator/facts.ts
const fields = new Map(Object.entries(fields$1));
const types = new Map(Object.entries(types$1));
/** The documented bodies of refusals. */
const errors = errors$1;
/** The documented paths and envelopes. */
const endpoints = endpoints$1;
/** The facts of a type, or undefined where it is not one of the documented ones. */
function typeFact(type) {
	return typeof type === "string" ? types.get(type) : void 0;
}
/** The fields integrations of a type have. */
function fieldFacts(type) {
	return [...fields].filter(([, fact]) => fact.types === void 0 || fact.types.includes(type));
}
// providers/gitjira/emulator/login.ts
const page = "<!DOCTYPE html><html><body>Unauthorized (401)</body></html>";
/** Jira's login layer in front of the app; counts failed logins. */
var LoginLayer = class {
	#options;
	#failures = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	/** A person has solved the CAPTCHA in a browser. */
	solveCaptcha() {
		this.#failures.clear();
	}
	check(authorization) {
		if (this.#options.loginPage) return {
			status: 200,
			headers: {},
			body: "<!DOCTYPE html><html><form>Log in</form></html>"
		};
		const [scheme = "", value = ""] = (authorization ?? "").split(" ");
		if (scheme.toLowerCase() === "bearer") return this.#byToken(value);
		if (scheme.toLowerCase() === "basic") return this.#byPassword(Buffer.from(value, "base64").toString("utf8"));
		return anonymous;
	}
	#byToken(token) {
		const account = this.#options.accounts.find((candidate) => candidate.token === token);
		if (account !== void 0) return welcome(account);
		if (this.#options.badToken === "refused") return anonymous;
		return {
			status: 200,
			headers: anonymous.headers,
			body: {
				success: true,
				integrations: []
			}
		};
	}
	#byPassword(pair) {
		const { basic, accounts, captchaAfter } = this.#options;
		if (!basic) return {
			status: 403,
			headers: {},
			body: errors.basicDisabled.body
		};
		const name = pair.slice(0, pair.indexOf(":"));
		const failures = this.#failures.get(name) ?? 0;
		if (failures >= captchaAfter) return captcha;
		const account = accounts.find((candidate) => `${candidate.name}:${candidate.password ?? ""}` === pair);
		if (account?.password !== void 0) return welcome(account);
		this.#failures.set(name, failures + 1);
		return {
			status: 401,
			headers: { "x-seraph-loginreason": "AUTHENTICATED_FAILED" },
			body: page
		};
	}
};
function welcome(account) {
	return {
		account,
		headers: {
			"x-ausername": account.name,
			"x-seraph-loginreason": "OK"
		}
	};
}
const anonymous = {
	status: 401,
	headers: { "x-ausername": "anonymous" },
	body: errors.unauthenticated.body
};
const captcha = {
	status: 403,
	headers: {
		"x-seraph-loginreason": "AUTHENTICATION_DENIED",
		"x-authentication-denied-reason": "CAPTCHA_CHALLENGE; login-url=http://jira.example/login.jsp",
		"www-authenticate": "OAuth realm=\"http%3A%2F%2Fjira.example\""
	},
	body: page
};
// providers/gitjira/emulator/rate-limit.ts
/** One user's bucket: headers for every answer, and whether this request is refused. */
var RateLimit = class {
	#options;
	#used = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
	}
	/** Time has passed: every bucket is full again. */
	refill() {
		this.#used.clear();
	}
	take(user) {
		const { rateLimit, retryAfterSeconds } = this.#options;
		if (rateLimit === 0) return {
			refused: false,
			headers: {}
		};
		const used = this.#used.get(user) ?? 0;
		const refused = used >= rateLimit;
		if (!refused) this.#used.set(user, used + 1);
		return {
			refused,
			headers: {
				"x-ratelimit-limit": String(rateLimit),
				"x-ratelimit-remaining": String(refused ? 0 : rateLimit - used - 1),
				"x-ratelimit-interval-seconds": "1",
				"x-ratelimit-fillrate": String(rateLimit),
				"retry-after": refused ? String(retryAfterSeconds) : "0"
			}
		};
	}
};
// providers/gitjira/emulator/gate.ts
/** Everything Jira decides before the app sees a request: login, rate limit, permission, cross-site check. */
var Gate = class {
	login;
	limit;
	#headers = /* @__PURE__ */ new WeakMap();
	constructor(options) {
		this.login = new LoginLayer(options);
		this.limit = new RateLimit(options);
	}
	/** The refusal of a request, or undefined to let it through. */
	check(request) {
		const login = this.login.check(request.headers.authorization);
		this.#headers.set(request, login.headers);
		if (login.account === void 0) return refused(login);
		const { refused: limited, headers } = this.limit.take(login.account.name);
		this.#headers.set(request, {
			...login.headers,
			...headers
		});
		if (limited) return json(errors.rateLimited.status, errors.rateLimited.body);
		if (!login.account.administrator) return json(errors.notAdministrator.status, errors.notAdministrator.body);
		return failsCrossSiteCheck(request) ? plainText(errors.xsrf.status, errors.xsrf.text) : void 0;
	}
	/** Adds what Jira says of the login and the limit to every answer. */
	finish(request, reply) {
		return {
			...reply,
			headers: {
				...this.#headers.get(request),
				...reply.headers
			}
		};
	}
};
function refused({ status = 401, body }) {
	return typeof body === "string" ? html(status, body) : json(status, body);
}
function plainText(status, text) {
	return {
		status,
		text,
		headers: { "content-type": "text/plain" }
	};
}
const formTypes = [
	"application/x-www-form-urlencoded",
	"multipart/form-data",
	"text/plain"
];
/** Enforced for POST only; a browser needs more than the header. Source: gij-api.md 9.3. */
function failsCrossSiteCheck({ method, mediaType, headers }) {
	if (method !== "POST") return false;
	if (headers["user-agent"]?.startsWith("Mozilla/") === true && headers.origin === void 0 && headers.referer === void 0) return true;
	const marker = headers["x-atlassian-token"];
	if (marker === "no-check" || marker === "nocheck") return false;
	return mediaType === void 0 || formTypes.includes(mediaType);
}
// providers/gitjira/emulator/view.ts
/** The app indexes this often. Milliseconds. */
const MINUTE = 6e4;
/** An integration as answered: nulls and defaults of some fields are left out, secrets never shown. */
function view(stored, options, now) {
	const shown = fieldFacts(stored.type).filter(([name, fact]) => {
		if (fact.access === "echoUnconfirmed" && !options.echoUnconfirmed) return false;
		if (fact.access === "writeOnly" || fact.access === "readOnly") return false;
		const value = stored.values[name] ?? null;
		return value !== null && !(fact.omittedWhenDefault === true && value === fact.serverDefault);
	});
	return {
		id: stored.id,
		...Object.fromEntries(shown.map(([name]) => [name, stored.values[name] ?? null])),
		integrationType: stored.type,
		initDate: stored.createdAt,
		...indexed(stored, options, now),
		...folder(stored)
	};
}
/** What only the read and list requests add. */
function fullView(stored, options, now) {
	return {
		...view(stored, options, now),
		showAllTags: (stored.values["tagsFilter"] ?? "") === ""
	};
}
/** Absent until indexing has ended once; later it moves with each full minute, unless the integration is off. */
function indexed({ createdAt, values }, { indexingMs }, now) {
	const first = createdAt + indexingMs;
	if (first > now) return {};
	return { lastIndexedDate: values["disabled"] === true ? first : Math.max(first, now - now % MINUTE) };
}
function folder({ type, values }) {
	const { origin } = values;
	if (type !== "FILESPACE" || typeof origin !== "string") return {};
	const root = origin.replace(/[/\\]\*$/u, "");
	return {
		root,
		realRoot: root,
		absoluteRoot: true
	};
}
/** The envelope of a successful answer, which differs from request to request. */
function envelope(name, content, options) {
	const fact = endpoints[name];
	const success = (options.success === "documented" ? fact.success === "string" : options.success === "string") ? "true" : true;
	if (content === void 0 || !("member" in fact)) return { success };
	if (Array.isArray(content)) return {
		success,
		[fact.member]: content
	};
	const asArray = options.entity === "documented" ? fact.shape === "arrayOfOne" : options.entity === "array";
	return {
		success,
		[fact.member]: asArray ? [content] : content
	};
}
// providers/gitjira/emulator/handlers.ts
/** What the app does with the requests the gate lets through. */
var Handlers = class {
	#store;
	#options;
	#now;
	/** Folders whose repositories a `deleteFiles=true` has erased (Q6); tests want none. */
	erased = [];
	constructor(store, options, now) {
		this.#store = store;
		this.#options = options;
		this.#now = now;
	}
	list({ view: age }) {
		const now = this.#now();
		const build = () => {
			const items = this.#store.all(age).map((stored) => fullView(stored, this.#options, now));
			return JSON.stringify(envelope("list", items, this.#options));
		};
		const steady = age === void 0 && this.#options.indexingMs === 0;
		const key = JSON.stringify([Math.floor(now / MINUTE), this.#options]);
		return serialised(200, steady ? this.#store.memo(key, build) : build());
	}
	read({ params }) {
		const stored = this.#store.read(params["id"] ?? "") ?? this.#missing(params["id"]);
		return json(200, envelope("read", fullView(stored, this.#options, this.#now()), this.#options));
	}
	create(request) {
		const created = this.#accepted(this.#store.create(jsonBody(request, unsupported)));
		return json(200, envelope("create", view(created, this.#options, -1), this.#options));
	}
	update(request) {
		const stored = this.#live(request);
		const updated = this.#accepted(this.#store.update(stored, jsonBody(request, unsupported)));
		return json(200, envelope("update", view(updated, this.#options, this.#now()), this.#options));
	}
	disable(request) {
		const stored = this.#live(request);
		const wish = request.query.get("disable");
		if (wish !== "true" && wish !== "false") throw this.#failure({
			error: "Parameter disable is required",
			advice: ""
		});
		this.#store.replace(stored, {
			...stored.values,
			disabled: wish === "true"
		});
		return json(200, envelope("disable", void 0, this.#options));
	}
	delete(request) {
		const stored = this.#live(request);
		if (request.query.get("deleteFiles") === "true") this.erased.push(plain(stored.values["origin"] ?? null));
		this.#store.delete(stored);
		return json(200, envelope("delete", void 0, this.#options));
	}
	#live({ params }) {
		return this.#store.live(params["id"] ?? "") ?? this.#missing(params["id"]);
	}
	#missing(id = "") {
		const { error, advice } = errors.missing.body;
		throw this.#failure({
			error: error.replace("{id}", id),
			advice
		});
	}
	#accepted(outcome) {
		if ("error" in outcome) throw this.#failure(outcome);
		return outcome;
	}
	#failure(reason) {
		const body = {
			success: false,
			...reason
		};
		return refuse(this.#options.failureStatus, body);
	}
};
function unsupported(reason) {
	return refuse(415, {
		message: reason,
		"status-code": 415
	});
}
// providers/gitjira/emulator/members.ts
/** A new integration's members: the server's defaults under what was given; undefined for an unknown type. */
function initial(type, body) {
	const fact = typeFact(type);
	if (fact === void 0) return void 0;
	const known = fieldFacts(type).flatMap(([name, { access, serverDefault }]) => access === "readOnly" || serverDefault === void 0 ? [] : [[name, serverDefault]]);
	const origin = fact.serverOrigin === void 0 ? {} : { origin: fact.serverOrigin };
	return {
		sendCommitEmails: true,
		sourcesDiffViewEnabled: true,
		...Object.fromEntries(known),
		...origin,
		...given(type, body)
	};
}
/** The members the app takes: known to the type and not null. Everything else is ignored without a word (Q12). */
function given(type, body) {
	const taken = fieldFacts(type).flatMap(([name, { access }]) => {
		const value = body[name] ?? null;
		return access === "readOnly" || value === null ? [] : [[name, value]];
	});
	return Object.fromEntries(taken);
}
/** As the app keeps them: named, a public service under its API address, projects as a set, none beside `global`. */
function settled(type, values) {
	const { serverOrigin, serverName } = typeFact(type) ?? {};
	const { origin, global, projectMappingIds } = values;
	const kept = typeof origin === "string" && serverOrigin === origin.replace("https://", "https://api.") ? serverOrigin : origin;
	const projects = global === true || !Array.isArray(projectMappingIds) ? [] : projectMappingIds;
	return {
		...values,
		...kept === void 0 ? {} : { origin: kept },
		displayName: values["displayName"] ?? serverName ?? kept ?? type,
		projectMappingIds: [...new Set(projects)].sort((a, b) => Number(b) - Number(a))
	};
}
// providers/gitjira/emulator/refusal.ts
/** Why the app does not accept an integration, or undefined. The vendor does not document these texts; their number is what counts. */
function refusal(type, values, options) {
	const error = badValue(type, values) ?? missing(type, values) ?? badAssociation(values, options);
	return error === void 0 ? void 0 : {
		error,
		advice: "Please correct the request and try again."
	};
}
function badValue(type, values) {
	for (const [name, fact] of fieldFacts(type)) {
		const value = values[name];
		if (value !== void 0 && fact.access !== "readOnly" && !fits(fact, value)) return `Parameter ${name} is invalid`;
	}
	const path = values["apiPath"];
	if (typeof path === "string" && path !== "" && !path.startsWith("/")) return "Parameter apiPath must start with /";
}
function fits(fact, value) {
	if (fact.type === "array") return Array.isArray(value) && value.every((item) => Number.isInteger(item));
	if (fact.type === "boolean") return typeof value === "boolean";
	if (fact.type === "integer") {
		const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = fact;
		return typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;
	}
	if (typeof value !== "string" || value.length > (fact.maxLength ?? Infinity)) return false;
	return fact.enum?.includes(value) ?? true;
}
function missing(type, values) {
	const fact = typeFact(type);
	if (fact === void 0) return void 0;
	const lacks = (name) => (values[name] ?? "") === "";
	if (fact.origin === "required" && lacks("origin")) return "The origin field parameter is required";
	const absent = (fact.requires ?? []).find(lacks);
	if (absent !== void 0) return `Parameter ${absent} is required`;
	if (!fact.credentials.some((group) => !group.some(lacks))) return "Credentials are required";
	return fact.tokenUsername !== void 0 && lacks("password") && values["username"] !== fact.tokenUsername ? `Username must be ${fact.tokenUsername ?? ""}` : void 0;
}
function badAssociation(values, { listBesideGlobal }) {
	const { global, projectMappingIds, gitViewerEnabled } = values;
	const projects = Array.isArray(projectMappingIds) ? projectMappingIds.length : 0;
	if (global === true && projects > 0 && listBesideGlobal === "refused") return "projectMappingIds is not accepted when global is true";
	if (gitViewerEnabled === true && global !== true && projects === 0) return "At least one project must be associated";
}
// providers/gitjira/emulator/integration-store.ts
const ALL = "integrations";
/** The app's integrations. Ids are shared with repositories, so they have gaps; none is used twice. */
var IntegrationStore = class {
	#objects;
	#options;
	#now;
	#nextId = 1;
	constructor(options, context) {
		this.#objects = context.collection();
		this.#options = options;
		this.#now = context.now;
	}
	/** Makes an integration, or tells why not. */
	create(body) {
		const { type } = body;
		const values = typeof type === "string" ? initial(type, body) : void 0;
		if (typeof type !== "string" || values === void 0) return {
			error: `Integration type ${JSON.stringify(type ?? null)} is not known`,
			advice: "Please use a documented type."
		};
		return refusal(type, values, this.#options) ?? this.add(type, values);
	}
	/** Adds an integration of any type unchecked, as the user interface or a GitHub App does. */
	add(type, values) {
		const stored = {
			id: this.#nextId,
			type,
			values: settled(type, values),
			createdAt: this.#now()
		};
		this.#nextId += 7;
		return this.#put(stored);
	}
	/** Merges the given members over the kept ones, or tells why not. */
	update(stored, body) {
		const { disabledByUpdate, disabledOmitted, typeInUpdate } = this.#options;
		const { type = stored.type } = body;
		if (type !== stored.type && typeInUpdate === "refused") return {
			error: "The integration type cannot be changed",
			advice: "Please create another integration."
		};
		const values = {
			...stored.values,
			...given(stored.type, body)
		};
		if (body["global"] === true && body["projectMappingIds"] === void 0) values["projectMappingIds"] = [];
		if (disabledByUpdate === "ignored") values["disabled"] = stored.values["disabled"] ?? false;
		if (disabledOmitted === "enabled" && body["disabled"] === void 0) values["disabled"] = false;
		return refusal(stored.type, values, this.#options) ?? this.replace(stored, values);
	}
	/** Replaces an integration's members unchecked. */
	replace(stored, values) {
		return this.#put({
			...stored,
			values: settled(stored.type, values)
		});
	}
	/** An integration for writing; lingering ones are gone. */
	live(id) {
		const stored = this.#objects.get(ALL, id);
		return stored?.lingering === void 0 ? stored : void 0;
	}
	/** An integration for reading; a lingering one comes closer to its end. */
	read(id) {
		const stored = this.#objects.get(ALL, id);
		if (stored !== void 0) this.#approachEnd(stored);
		return stored;
	}
	all(view) {
		const seen = this.#objects.list(ALL, view);
		for (const stored of seen) this.#approachEnd(stored);
		return seen;
	}
	/** Text derived from all integrations, built once per change and key; never while one is on its way out. */
	memo(key, build) {
		return this.#objects.list(ALL).some((stored) => stored.lingering !== void 0) ? build() : this.#objects.memo(ALL, key, build);
	}
	delete(stored) {
		const { lingeringReads } = this.#options;
		if (lingeringReads > 0) this.#put({
			...stored,
			lingering: lingeringReads
		});
		else this.#objects.remove(ALL, String(stored.id));
	}
	/** All without side effects, secrets included; for tests. */
	snapshot() {
		return this.#objects.list(ALL);
	}
	#put(stored) {
		this.#objects.put(ALL, String(stored.id), stored);
		return stored;
	}
	#approachEnd(stored) {
		if (stored.lingering === void 0) return;
		if (stored.lingering <= 1) this.#objects.remove(ALL, String(stored.id));
		else this.#put({
			...stored,
			lingering: stored.lingering - 1
		});
	}
};
// providers/gitjira/emulator/options.ts
/** A Jira with one administrator, `admin` with password `admin-password` and token `jira-token`. */
const defaultOptions = {
	accounts: [{
		name: "admin",
		password: "admin-password",
		token: "jira-token",
		administrator: true
	}],
	failureStatus: 200,
	success: "documented",
	entity: "documented",
	echoUnconfirmed: false,
	disabledByUpdate: "ignored",
	disabledOmitted: "kept",
	listBesideGlobal: "refused",
	typeInUpdate: "ignored",
	indexingMs: 0,
	lingeringReads: 0,
	basic: true,
	badToken: "refused",
	captchaAfter: 3,
	loginPage: false,
	contextPath: "",
	rateLimit: 0,
	retryAfterSeconds: 0
};
// providers/gitjira/emulator/gitjira-emulator.ts
/**
* A self-managed Jira with the app, made from `facts.json` alone. Its mount is `jira`; its control actions are
* `add {type, …}`, `change {id, …}`, `remove {id}`, `configure {…options}`, `solveCaptcha` and `refill`.
*/
const gitjiraEmulator = defineEmulator({
	name: "gitjira",
	create
});
function create(chosen, context) {
	const options = {
		...defaultOptions,
		...chosen
	};
	const store = new IntegrationStore(options, context);
	const gate = new Gate(options);
	const handlers = new Handlers(store, options, context.now);
	const path = (name) => {
		const { method, path: documented } = endpoints[name];
		return `${method} /${`${options.contextPath}${documented}`.slice(1).replace("{id}", ":id")}`;
	};
	return {
		mounts: [{
			prefix: "jira",
			routes: [
				route(path("list"), (request) => handlers.list(request)),
				route(path("read"), (request) => handlers.read(request)),
				route(path("create"), (request) => handlers.create(request)),
				route(path("update"), (request) => handlers.update(request)),
				route(path("disable"), (request) => handlers.disable(request)),
				route(path("delete"), (request) => handlers.delete(request))
			],
			before: (request) => gate.check(request),
			finish: (request, reply) => gate.finish(request, reply)
		}],
		controls: {
			...edits(store),
			...settings(options, gate)
		},
		config: {
			baseUrl: `${context.url("jira")}${options.contextPath}`,
			token: options.accounts[0]?.token ?? ""
		},
		snapshot: () => ({
			integrations: store.snapshot().map(held),
			erased: handlers.erased
		})
	};
}
/** Edits behind the client's back, as other administrators make them. */
function edits(store) {
	const named = (argument) => {
		const id = plain(argument["id"] ?? null);
		const stored = store.live(id);
		if (stored === void 0) throw new Error(`no integration ${id}`);
		return stored;
	};
	return {
		add: ({ type, ...values }) => store.add(plain(type ?? null), values).id,
		change: ({ id, ...values }) => {
			const stored = named({ id: id ?? null });
			return held(store.replace(stored, {
				...stored.values,
				...values
			}));
		},
		remove: (argument) => {
			store.delete(named(argument));
			return true;
		}
	};
}
function settings(options, gate) {
	const done = (act) => {
		return (argument) => {
			act(argument);
			return true;
		};
	};
	return {
		configure: done((argument) => void Object.assign(options, argument)),
		solveCaptcha: done(() => {
			gate.login.solveCaptcha();
		}),
		refill: done(() => {
			gate.limit.refill();
		})
	};
}
function held({ id, type, values, createdAt }) {
	return {
		id,
		type,
		createdAt,
		...values
	};
}
export { gitjiraEmulator };

//# sourceMappingURL=gitjira-emulator.js.map