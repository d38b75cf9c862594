import { t as __exportAll } from "./rolldown-runtime-BJohB4LM.js";
import { n as defineResource, t as defineProvider } from "./define-DqsgxeJf.js";
import { i as isObject } from "./start-testing-pulumi-provider-DxUi0EnA.js";
// providers/gitjira/table/common-fields.ts
/** Text the vendor leaves out of answers while it is empty; clearing it is sending `""`. */
const clearable = {
	type: "string",
	absent: "",
	default: "",
	onRemove: "empty"
};
const naming = {
	displayName: {
		type: "string",
		minLength: 1,
		description: "Name in the list of integrations. Jira makes one up when none is given; together with the origin it is how an integration is recognised."
	},
	disabled: {
		type: "boolean",
		default: false,
		via: "disable",
		carry: "always",
		description: "Switches the integration off: it is no longer reindexed. Written by a request of its own and read back, because an update may report success without doing it.",
		source: "gij-api.md Q1, Q2"
	}
};
const projects = {
	global: {
		type: "boolean",
		default: true,
		description: "Associates every Jira project; then `projectMappingIds` must be empty or left out."
	},
	projectMappingIds: {
		type: "array",
		items: {
			type: "integer",
			minimum: 1,
			description: "Numeric id of a Jira project (not its key)."
		},
		unordered: true,
		absent: [],
		default: [],
		description: "Numeric ids of the Jira projects this integration is associated with, in any order."
	}
};
const views = {
	gitViewerEnabled: {
		type: "boolean",
		default: true,
		description: "Shows the repository browser. Needs an association: `global: true` or at least one project."
	},
	sourcesDiffViewEnabled: {
		type: "boolean",
		description: "Lets users with the right permission see the differences of commits and files inside Jira."
	},
	smartCommitsEnabled: {
		type: "boolean",
		default: true,
		description: "Carries out the commands that commit messages hold."
	},
	requireUserPat: {
		type: "boolean",
		default: false,
		absent: false,
		description: "Users must bring a token of their own to create branches and pull requests. Needs the repository browser; a setting of the whole app can force it on."
	},
	tagsFilter: {
		...clearable,
		description: "Java regular expression; only matching tags are shown on issues. Empty shows all."
	},
	prHideFilter: {
		...clearable,
		description: "Java regular expression; matching pull requests are hidden on issues. Empty hides none."
	}
};
const mail = {
	sendCommitEmails: {
		type: "boolean",
		description: "Sends mail about new commits."
	},
	maxMinsToCommitEmail: {
		type: "integer",
		minimum: 0,
		default: 1440,
		description: "Commits older than this many minutes cause no mail."
	}
};
const fetching = {
	disableSslVerification: {
		type: "boolean",
		default: false,
		description: "Accepts any TLS certificate of the git host."
	},
	revisionIndexing: {
		type: "boolean",
		default: true,
		description: "Looks for issue keys through the whole revision history and links them."
	},
	trustFolderStat: {
		type: "boolean",
		default: false,
		description: "Trusts the modification time of the pack folder instead of reading it each time. Leave off on network shares."
	},
	refSpecNotes: {
		type: "boolean",
		default: true,
		description: "Fetches git notes too; counts for later fetches only."
	},
	refSpecChanges: {
		type: "boolean",
		default: false,
		description: "Fetches the change refs of code reviews too; counts for later fetches only."
	},
	refSpecCustom: {
		type: "string",
		writeOnly: true,
		description: "Further refs to fetch, separated by commas, e.g. `+refs/x/*:refs/x/*`. Not known to be answered, so only declared changes are seen."
	}
};
const answered = {
	initDate: {
		type: "integer",
		readOnly: true,
		description: "When the integration was made, in milliseconds since 1970."
	},
	lastIndexedDate: {
		type: "integer",
		readOnly: true,
		volatile: true,
		description: "When indexing last finished, in milliseconds since 1970; absent before the first time."
	},
	showAllTags: {
		type: "boolean",
		readOnly: true,
		description: "True while `tagsFilter` is empty."
	}
};
/** What integrations of every type have. */
const commonFields = {
	...naming,
	...projects,
	...views,
	...mail,
	...fetching,
	...answered
};
// providers/gitjira/table/rules.ts
/** Rules on project association and views, for every type. Sources: gij-api.md 3.2 (R1, R3), 2, and `requireUserPat`. */
const commonRules = [
	{
		when: [{
			field: "global",
			is: [true]
		}],
		expect: {
			field: "projectMappingIds",
			empty: true
		},
		message: "`global: true` already stands for every project and cannot be joined with `projectMappingIds`: remove the list, or set `global: false`."
	},
	{
		when: [{
			field: "projectMappingIds",
			empty: false
		}, {
			field: "global",
			is: [null]
		}],
		require: ["global"],
		severity: "warning",
		at: "projectMappingIds",
		message: "A new integration counts as global and would ignore `projectMappingIds`: declare `global: false` with it."
	},
	{
		when: [{
			field: "gitViewerEnabled",
			is: [true]
		}, {
			field: "global",
			is: [false]
		}],
		expect: {
			field: "projectMappingIds",
			empty: false
		},
		message: "The repository browser needs a project: set `global: true`, list `projectMappingIds`, or set `gitViewerEnabled: false`."
	},
	{
		when: [{
			field: "gitViewerEnabled",
			is: [null]
		}, {
			field: "global",
			is: [false]
		}],
		expect: {
			field: "projectMappingIds",
			empty: false
		},
		severity: "warning",
		message: "The repository browser is on by default and needs a project: list `projectMappingIds`, or set `gitViewerEnabled: false`."
	},
	{
		when: [{
			field: "requireUserPat",
			is: [true]
		}],
		expect: {
			field: "gitViewerEnabled",
			is: [true, null]
		},
		severity: "warning",
		message: "`requireUserPat` has an effect only with the repository browser: set `gitViewerEnabled: true`."
	},
	{
		require: ["displayName"],
		severity: "warning",
		message: "Without `displayName` this integration cannot be recognised if state or the answer to its creation is lost: declare one."
	}
];
/** A token or an account, of which one must be complete. Source: gij-api.md 3.1, R6. */
const tokenOrAccount = [{
	anyOf: [["pat"], ["username", "password"]],
	at: "pat",
	message: "Credentials for the git host are missing: declare `pat`, or `username` and `password`."
}, {
	when: [{
		field: "pat",
		declared: true
	}],
	forbid: ["password"],
	severity: "warning",
	message: "`pat` and `password` are alternatives: declare one of them."
}];
/** The host shows its public service under its API address. Source: gij-api.md 3, row `origin`. */
const apiHost = [{
	when: [{
		field: "origin",
		is: ["https://github.com", "https://github.com/"]
	}],
	expect: {
		field: "origin",
		is: ["https://api.github.com"]
	},
	severity: "warning",
	message: "Jira stores the API address of this service, so the plan would never be empty: write https://api.github.com or leave `origin` out."
}];
/** Older pages accept an account here, current ones only a token. Source: gij-api.md 3.1. */
const tokenPreferred = [{
	when: [{
		field: "password",
		declared: true
	}],
	require: ["pat"],
	severity: "warning",
	message: "Current versions name only a token for this type: declare `pat` instead of `password`."
}];
/** With a token, the account's name is a fixed word. Source: gij-api.md 3.1, row `TFS_SERVER`. */
const tokenOfAll = [{
	anyOf: [["username", "password"], ["username", "pat"]],
	at: "username",
	message: "Credentials for the git host are missing: declare `username` and `password`, or `username: all` and `pat`."
}, {
	when: [{
		field: "pat",
		declared: true
	}, {
		field: "password",
		declared: false
	}],
	expect: {
		field: "username",
		is: ["all"]
	},
	message: "With `pat` this type wants the literal `username: all`."
}];
/** Pages differ on whether this is required. Source: gij-api.md 3, row `folderDepth`. */
const depthDeclared = [{
	require: ["folderDepth"],
	severity: "warning",
	message: "The vendor calls `folderDepth` required in one place and optional in another: declare 1 to 5."
}];
/** Documented for the servers; for the hosted services pages differ. Source: gij-api.md 3, row `tfsCollection`. */
const collectionOnServers = [{
	forbid: ["tfsCollection"],
	severity: "warning",
	message: "`tfsCollection` is documented for servers you run; this hosted type may ignore it: remove it."
}];
// providers/gitjira/table/own-fields.ts
var own_fields_exports = /* @__PURE__ */ __exportAll({
	apiFilter: () => apiFilter,
	apiPath: () => apiPath,
	awsRegion: () => awsRegion,
	folder: () => folder,
	hostedOrigin: () => hostedOrigin,
	password: () => password$1,
	pat: () => pat$1,
	serverOrigin: () => serverOrigin,
	tfsCollection: () => tfsCollection,
	username: () => username$1
});
/** Name of an account at the git host; not known to be answered. */
const username$1 = {
	type: "string",
	writeOnly: true,
	description: "Account at the git host, without a domain prefix. Only declared changes are seen."
};
/** Never answered. */
const password$1 = {
	type: "string",
	writeOnly: true,
	secret: true,
	description: "Password of that account; the alternative to a personal access token."
};
/** Never answered. */
const pat$1 = {
	type: "string",
	writeOnly: true,
	secret: true,
	description: "Personal access token of the git host."
};
/** Address of a hosted service, which the vendor fills in when it is left out. */
function hostedOrigin(value) {
	return { origin: {
		type: "string",
		compareAs: "url",
		description: "Address of the service; the service's own public one when left out.",
		...value === void 0 ? {} : { default: value }
	} };
}
/** Address of a server the user runs. */
const serverOrigin = { origin: {
	type: "string",
	required: true,
	minLength: 1,
	compareAs: "url",
	description: "Address of the git server; changing it points the integration at another server."
} };
/** A folder on the Jira host. */
const folder = {
	origin: {
		type: "string",
		required: true,
		minLength: 1,
		description: "Path mask on the Jira host below which repositories are looked for; ends in `*`, e.g. `/srv/repos/*`."
	},
	folderDepth: {
		type: "integer",
		minimum: 1,
		maximum: 5,
		default: 1,
		writeOnly: true,
		description: "How many folder levels are searched; 3 suits hashed storage. Not known to be answered, so only declared changes are seen."
	},
	root: {
		type: "string",
		readOnly: true,
		description: "Folder the mask stands for."
	},
	realRoot: {
		type: "string",
		readOnly: true,
		description: "That folder with links resolved."
	},
	absoluteRoot: {
		type: "boolean",
		readOnly: true,
		description: "The repositories are used in place and are not Jira's own copies."
	}
};
const limited = {
	type: "string",
	maxLength: 2e3,
	absent: "",
	default: "",
	onRemove: "empty"
};
/** Narrows what a host's REST API offers. */
const apiFilter = { apiFilter: {
	...limited,
	description: "JMESPath expression that picks repositories from what the host lists."
} };
/** For hosts whose listing request can be chosen. */
const apiPath = { apiPath: {
	...limited,
	pattern: "^(/.*)?$",
	description: "Path of the host's API, beginning with `/`, that lists the repositories to track."
} };
/** For the Microsoft services. */
const tfsCollection = { tfsCollection: {
	type: "string",
	writeOnly: true,
	description: "The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen."
} };
/** Where CodeCommit keeps the repositories. */
const awsRegion = { awsRegion: {
	type: "string",
	required: true,
	writeOnly: true,
	enum: [
		...[
			"us-east-1",
			"us-east-2",
			"us-west-1",
			"us-west-2",
			"af-south-1",
			"ap-east-1",
			"ap-south-1"
		],
		...[
			"ap-south-2",
			"ap-northeast-1",
			"ap-northeast-2",
			"ap-northeast-3",
			"ap-southeast-1"
		],
		...[
			"ap-southeast-2",
			"ap-southeast-3",
			"ca-central-1",
			"eu-central-1",
			"eu-central-2",
			"eu-west-1"
		],
		...[
			"eu-west-2",
			"eu-west-3",
			"eu-south-1",
			"eu-south-2",
			"eu-north-1",
			"me-central-1",
			"me-south-1"
		],
		"sa-east-1"
	],
	description: "Region the repositories live in. Not known to be answered, so only declared changes are seen."
} };
// providers/gitjira/table/variants.ts
const { username, password, pat } = own_fields_exports;
const account = {
	username: {
		...username,
		required: true
	},
	password: {
		...password,
		required: true
	}
};
const token = { pat: {
	...pat,
	required: true
} };
const either = {
	username,
	password,
	pat
};
/** Origin and name, where the vendor fills in this origin when none is declared. */
function keyWithOrigin(absent) {
	return [[{
		field: "origin",
		as: "url",
		absent
	}, "displayName"]];
}
const nameAlone = [["displayName"]];
const bare = {
	GITHUB: {
		description: "GitHub and its hosted enterprise offering.",
		fields: {
			...hostedOrigin("https://api.github.com"),
			...either,
			...apiPath,
			...apiFilter
		},
		naturalKeys: keyWithOrigin("https://api.github.com"),
		rules: [...tokenOrAccount, ...apiHost],
		example: {
			type: "GITHUB",
			displayName: "Acme GitHub",
			origin: "https://api.github.com",
			pat: "sample-host-token"
		}
	},
	GITHUB_SERVER: {
		description: "GitHub Enterprise Server.",
		fields: {
			...serverOrigin,
			...either,
			...apiPath,
			...apiFilter
		},
		rules: [...tokenOrAccount, ...tokenPreferred],
		example: {
			type: "GITHUB_SERVER",
			displayName: "Acme GHES",
			origin: "https://ghes.acme.example",
			pat: "sample-host-token"
		}
	},
	GITLAB: {
		description: "GitLab, the hosted service.",
		fields: {
			...hostedOrigin("https://gitlab.com"),
			...token,
			...apiPath,
			...apiFilter
		},
		naturalKeys: keyWithOrigin("https://gitlab.com"),
		example: {
			type: "GITLAB",
			displayName: "Acme GitLab",
			pat: "sample-host-token",
			global: true
		}
	},
	GITLAB_SERVER: {
		description: "GitLab on a server of your own.",
		fields: {
			...serverOrigin,
			username,
			...token,
			...apiPath,
			...apiFilter
		},
		example: {
			type: "GITLAB_SERVER",
			displayName: "Acme GitLab CE",
			origin: "https://gitlab.acme.example",
			pat: "sample-host-token"
		}
	},
	GITLAB_SERVER_LEGACY: {
		description: "GitLab servers that speak only version 3 of its API.",
		fields: {
			...serverOrigin,
			...account,
			...apiPath,
			...apiFilter
		},
		deprecated: "The vendor dropped GITLAB_SERVER_LEGACY in March 2024; use GITLAB_SERVER with a token.",
		example: {
			type: "GITLAB_SERVER_LEGACY",
			displayName: "Old GitLab",
			origin: "https://old-gitlab.acme.example",
			username: "jira",
			password: "sample-host-password"
		}
	},
	FILESPACE: {
		description: "A tracked folder on the Jira host; its repositories are used where they lie.",
		fields: {
			...folder,
			...apiFilter
		},
		naturalKeys: [["origin", "displayName"]],
		rules: depthDeclared,
		example: {
			type: "FILESPACE",
			displayName: "Shared repositories",
			origin: "/srv/repos/*",
			folderDepth: 2
		}
	},
	AZURE_DEVOPS: {
		description: "Azure DevOps Server, run by you (the vendor swaps this label with AZURE in places).",
		fields: {
			...serverOrigin,
			...either,
			...tfsCollection,
			...apiFilter
		},
		rules: tokenOrAccount,
		example: {
			type: "AZURE_DEVOPS",
			displayName: "Acme DevOps Server",
			origin: "https://devops.acme.example/DefaultCollection",
			username: "jira",
			password: "sample-host-password"
		}
	},
	VSTS: {
		description: "The hosted service under its former address visualstudio.com.",
		fields: {
			...hostedOrigin(),
			...token,
			...tfsCollection,
			...apiFilter
		},
		naturalKeys: [[{
			field: "origin",
			as: "url"
		}, "displayName"], ...nameAlone],
		rules: collectionOnServers,
		example: {
			type: "VSTS",
			displayName: "Acme VSTS",
			pat: "sample-host-token"
		}
	},
	AZURE: {
		description: "Azure DevOps, the hosted service (the vendor swaps this label with AZURE_DEVOPS in places).",
		fields: {
			...hostedOrigin("https://dev.azure.com"),
			...token,
			...tfsCollection,
			...apiFilter
		},
		naturalKeys: keyWithOrigin("https://dev.azure.com"),
		rules: collectionOnServers,
		example: {
			type: "AZURE",
			displayName: "Acme Azure",
			pat: "sample-host-token"
		}
	},
	TFS_SERVER: {
		description: "Team Foundation Server.",
		fields: {
			...serverOrigin,
			...either,
			...tfsCollection,
			...apiFilter
		},
		rules: tokenOfAll,
		example: {
			type: "TFS_SERVER",
			displayName: "Acme TFS",
			origin: "https://tfs.acme.example/tfs",
			username: "jira",
			password: "sample-host-password"
		}
	},
	AWS: {
		description: "AWS CodeCommit; the account is an access key id with its secret key.",
		fields: {
			...account,
			...awsRegion,
			...apiFilter
		},
		naturalKeys: nameAlone,
		example: {
			type: "AWS",
			displayName: "Acme CodeCommit",
			username: "AKIASAMPLE",
			password: "sample-secret-key",
			awsRegion: "eu-west-1"
		}
	},
	GERRIT: {
		description: "Gerrit code review.",
		fields: {
			...serverOrigin,
			...account,
			...apiFilter
		},
		example: {
			type: "GERRIT",
			displayName: "Acme Gerrit",
			origin: "https://gerrit.acme.example",
			username: "jira",
			password: "sample-host-password",
			refSpecNotes: true,
			refSpecChanges: true
		}
	}
};
const hazards = {
	delete: "Jira forgets the repositories of this integration; cloned files stay on its disk",
	replace: "all repositories of this integration are indexed anew, which may take hours"
};
/** The vendor's twelve types, by the value of `type`. */
const variants = Object.fromEntries(Object.entries(bare).map(([type, variant]) => [type, {
	...variant,
	hazards
}]));
// providers/gitjira/integration.ts
const base = "/rest/gitplugin/1.0";
/** Integrations of the Jira app with git hosts. Facts and sources: README.md beside this file. */
const integration = defineResource({
	name: "Integration",
	description: "Connection of a self-managed Jira with a git host, whose repositories it finds by itself.",
	scope: [],
	discriminator: "type",
	discriminatorReadAs: "integrationType",
	idField: "id",
	fields: commonFields,
	variants,
	naturalKeys: [[{
		field: "origin",
		as: "url"
	}, "displayName"]],
	rules: commonRules,
	settleWindowMs: 1e4,
	createNote: "indexing has begun at the vendor and may take hours; `lastIndexedDate` appears once it has finished the first time",
	operations: {
		list: {
			method: "GET",
			path: `${base}/integration`,
			items: "integrations"
		},
		read: {
			method: "GET",
			path: `${base}/integration/{id}`,
			item: "integration"
		},
		create: {
			method: "POST",
			path: `${base}/integration`,
			item: "integration"
		},
		update: {
			method: "PUT",
			path: `${base}/integration/{id}`,
			item: "integration"
		},
		delete: {
			method: "DELETE",
			path: `${base}/integration/{id}`,
			query: { deleteFiles: "false" },
			untilGone: {
				everyMs: 1e3,
				limitMs: 6e4
			}
		},
		extra: { disable: {
			method: "PUT",
			path: `${base}/repository/{id}/disable`,
			query: { disable: "{disabled}" }
		} }
	}
});
// providers/gitjira/quirks.ts
const objects = "/rest/gitplugin/1.0/integration/";
/** Reads refusals by Jira's login layer and by the app; of overload only the app's words. Sources: gij-api.md 6, 9.1, 9.2. */
function failure(answer, request) {
	const { status } = answer;
	return (status === 429 || status >= 500 ? void 0 : refusedLogin(answer, request) ?? refusedRight(answer)) ?? refusedRequest(answer, request);
}
/** The login headers count whatever the status: Jira answers anonymous callers with 200 too. Source: 9.1. */
function refusedLogin({ status, headers, body }, { method }) {
	const reason = headers["x-seraph-loginreason"] ?? "";
	if (headers["x-authentication-denied-reason"] !== void 0 || reason.includes("AUTHENTICATION_DENIED")) return auth("Jira wants a CAPTCHA solved before it accepts this account again", advice.captcha);
	if (headers["x-ausername"] === "anonymous" || status === 401 || reason.includes("AUTHENTICATED_FAILED")) return auth(text(body, "message") ?? "Jira did not accept the credentials", advice.credentials);
	return typeof body === "string" && status < 400 && method === "GET" ? auth("Jira answered with a page, not with JSON", advice.address) : void 0;
}
/** The app's own 403 repeats the status in its body; JSON without it comes from the login layer. Source: 9.1, 9.2. */
function refusedRight({ status, body }) {
	if (status !== 403) return void 0;
	const message = text(body, "message") ?? "Jira refused the request";
	return isObject(body) && !Object.hasOwn(body, "status-code") ? auth(message, advice.basic) : {
		code: "permission",
		message,
		advice: advice.permission
	};
}
/** `success: false`, or its text, is a failure with any status; asking for one object it means there is none. Source: 6. */
function refusedRequest({ status, body }, { method, path }) {
	const success = isObject(body) ? body["success"] : void 0;
	if (success === void 0 && status === 404 && !path.startsWith(objects)) return {
		code: "vendor",
		message: "there is no such app at this address",
		advice: advice.address
	};
	if (success !== false && success !== "false") return void 0;
	const missing = status < 500 && path.startsWith(objects) && (method === "GET" || method === "DELETE");
	const message = text(body, "error") ?? "the app reported no success and gave no reason";
	return {
		code: missing ? "not-found" : status < 500 ? "invalid" : "vendor",
		message,
		advice: text(body, "advice") ?? advice.request
	};
}
function auth(message, remedy) {
	return {
		code: "auth",
		message,
		advice: remedy
	};
}
function text(body, member) {
	const value = isObject(body) ? body[member] : void 0;
	return typeof value === "string" && value !== "" ? value : void 0;
}
const advice = {
	captcha: "Log in once in a browser to solve it, or use a personal access token; further attempts prolong the lock.",
	credentials: "Check the token, or the user name and password, of this provider entry; a token may have expired.",
	basic: "This way of logging in may be switched off on the instance: use a personal access token.",
	permission: "Use an account with the Jira administrator permission, or with the permission to manage this app.",
	address: "Check the base URL with its context path, and whether a proxy or single sign-on stands before Jira.",
	request: "Compare the declared properties with the vendor's page for this type."
};
// providers/gitjira/provider.ts
/** Git Integration for Jira on a self-managed Jira. */
const provider = defineProvider({
	name: "gitjira",
	title: "Git Integration for Jira",
	config: {
		baseUrl: {
			description: "Address of Jira with its context path, if it has one, e.g. https://tools.acme.example/jira.",
			env: ["JIRA_BASE_URL"]
		},
		token: {
			description: "Personal access token of Jira (8.14 and later).",
			secret: true,
			env: ["JIRA_PAT"]
		},
		username: { description: "Account of Jira, where no token can be used." },
		password: {
			description: "Password of that account.",
			secret: true
		}
	},
	configAnyOf: [["baseUrl", "token"], [
		"baseUrl",
		"username",
		"password"
	]],
	resources: { Integration: integration },
	baseUrl: (config) => config["baseUrl"] ?? "",
	authenticate: (config) => Promise.resolve(credentials(config)),
	headers: {
		accept: "application/json",
		"content-type": "application/json",
		"x-atlassian-token": "no-check"
	},
	rateLimit: {
		remaining: "x-ratelimit-remaining",
		intervalSeconds: "x-ratelimit-interval-seconds",
		fillRate: "x-ratelimit-fillrate",
		lowWater: 5
	},
	failure
});
/** Jira sends no challenge, so credentials go with every request; the token wins. Source: gij-api.md 9.1. */
function credentials({ token, username = "", password = "" }) {
	const basic = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
	return { headers: { authorization: token === void 0 ? `Basic ${basic}` : `Bearer ${token}` } };
}
// providers/gitjira/index.ts
/** What the registry loads. */
const module = {
	provider,
	validators: async () => (await import("./validators-C8kagieU.js")).validators
};
export { module };

//# sourceMappingURL=gitjira-gpgo9lKl.js.map