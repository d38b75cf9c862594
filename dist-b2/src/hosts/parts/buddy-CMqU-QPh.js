import { n as defineResource, t as defineProvider } from "./define-DqsgxeJf.js";
import { i as isObject } from "./start-testing-pulumi-provider-DxUi0EnA.js";
// providers/buddy/quirks.ts
/** Views of pipelines, users and groups come with more than can be declared; only that is kept. Source: OAS ShortPipelineView. */
function decode(entity) {
	const { allowed_pipelines: pipelines, permissions } = entity;
	return {
		...entity,
		...pipelines !== void 0 && { allowed_pipelines: only(pipelines, "id") },
		...isObject(permissions) && { permissions: decodePermissions(permissions) }
	};
}
function decodePermissions(permissions) {
	const { users = null, groups = null } = permissions;
	return {
		...permissions,
		users: only(users, "id", "access_level"),
		groups: only(groups, "id", "access_level")
	};
}
function only(list, ...names) {
	if (!Array.isArray(list)) return list;
	return list.map((item) => isObject(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) : item);
}
/** Reads `{"errors":[{"message"}]}` and says what the vendor's short texts leave out. Overload (429, 5xx) is the transport's. Sources: buddy-api.md 1, 4, 5. */
function failure({ status, body, isJson }, { method, path }) {
	if (status < 400 || status === 429 || status >= 500 || !isJson) return void 0;
	const message = text(body) ?? `the vendor answered with status ${status} and gave no reason`;
	if (status === 401) return {
		code: "auth",
		message,
		advice: advice.token
	};
	if (status === 403) return {
		code: "permission",
		message,
		advice: `${needed[method]} ${advice.workspace}`
	};
	if (status === 404) return {
		code: "not-found",
		message,
		advice: /\/integrations\/[^/]+$/u.test(path) ? advice.object : advice.place
	};
	return {
		code: status === 409 ? "conflict" : "invalid",
		message,
		advice: advice.request
	};
}
function text(body) {
	const errors = isObject(body) ? body["errors"] : void 0;
	if (!Array.isArray(errors)) return void 0;
	return errors.map((item) => isObject(item) ? item["message"] : void 0).filter((message) => typeof message === "string").join("; ") || void 0;
}
const info = "The token needs the scope INTEGRATION_INFO (INTEGRATION_READ in newer lists of scopes).";
const manage = "The token needs the scope INTEGRATION_MANAGE.";
/** Scope each method needs. */
const needed = {
	GET: info,
	POST: "The token needs the scope INTEGRATION_ADD (INTEGRATION_WRITE in newer lists of scopes).",
	PATCH: manage,
	PUT: manage,
	DELETE: manage
};
const advice = {
	token: "Check the token of this provider entry: it may have expired, or belong to another region or installation.",
	workspace: "If it has it: the workspace may be inactive, its API access may be switched off in its settings, or the account may lack the right to manage this integration.",
	place: "Check the workspace's handle (as in its address), project_name where one is declared, and the region or base URL: a workspace exists in one region only, and the account must be a member of it.",
	object: "The integration does not exist in this workspace, or the account may not see it.",
	request: "Compare the declared properties with the vendor's page for this kind; credentials may be checked with each update."
};
// providers/buddy/table/access.ts
/** Levels that make sense for an integration; the generic list of the vendor's schema has more. */
const levels = [
	"MANAGE",
	"USE_ONLY",
	"DENIED"
];
function level(who) {
	return {
		type: "string",
		enum: levels,
		description: `What ${who} may do: change and use, use only, or nothing.`
	};
}
function grants(who) {
	const fields = {
		id: {
			type: "integer",
			required: true,
			minimum: 1,
			description: `Numeric id of the ${who}.`
		},
		access_level: {
			...level(`this ${who}`),
			required: true
		}
	};
	return {
		type: "array",
		unordered: true,
		absent: [],
		default: [],
		onRemove: "empty",
		items: {
			type: "object",
			description: `A ${who} and its level.`,
			fields
		},
		description: `Exceptions for single ${who}s, in any order. The list is replaced as a whole.`
	};
}
/** Which people and pipelines may use an integration. */
const access = {
	permissions: {
		type: "object",
		whole: true,
		description: "Who may use and change the integration. Without it the vendor lets administrators manage and everybody else use it.",
		fields: {
			others: level("everybody who is not named otherwise"),
			admins: level("administrators of the workspace"),
			users: grants("user"),
			groups: grants("group")
		}
	},
	all_pipelines_allowed: {
		type: "boolean",
		default: true,
		description: "Lets every pipeline use the integration, also those not in `allowed_pipelines`."
	},
	allowed_pipelines: {
		type: "array",
		unordered: true,
		absent: [],
		default: [],
		onRemove: "empty",
		items: {
			type: "object",
			description: "One pipeline.",
			fields: { id: {
				type: "integer",
				required: true,
				minimum: 1,
				description: "Numeric id of the pipeline."
			} }
		},
		description: "Pipelines that may use the integration when not all may, in any order. The list is replaced as a whole."
	}
};
// providers/buddy/table/naming.ts
/** What an integration is called and where it belongs. */
const naming = {
	name: {
		type: "string",
		required: true,
		minLength: 1,
		carry: "always",
		description: "Name shown to people. Not unique at the vendor; sent with each update because it has to be."
	},
	identifier: {
		type: "string",
		pattern: "^[A-Za-z0-9_-]+$",
		description: "Handle by which pipelines and other configuration refer to the integration. Made up by the vendor when left out; can be changed in place.",
		source: "buddy-api.md 3, 7"
	},
	scope: {
		type: "string",
		required: true,
		createOnly: true,
		enum: [
			"WORKSPACE",
			"PROJECT",
			"ENVIRONMENT"
		],
		description: "How far the integration reaches: the workspace, one project or one environment."
	},
	project_name: {
		type: "string",
		minLength: 1,
		createOnly: true,
		description: "Handle of the project (as in its address, not its display name) for scope PROJECT."
	}
};
/** Texts for people and machines that work with the integration. */
const notes = {
	note: {
		type: "string",
		absent: "",
		description: "Remark for people who look at the integration.",
		source: "terraform-provider-buddy 03cc7515, docs/resources/integration.md"
	},
	agent_note: {
		type: "string",
		absent: "",
		description: "Remark for automated assistants that use the integration.",
		source: "terraform-provider-buddy 03cc7515, docs/resources/integration.md"
	}
};
/** In answers only. */
const links = {
	url: {
		type: "string",
		readOnly: true,
		description: "Address of the object in the vendor's API."
	},
	html_url: {
		type: "string",
		readOnly: true,
		description: "Address of the object in the vendor's app."
	},
	hash_id: {
		type: "string",
		readOnly: true,
		description: "Id by which the API knows the object."
	}
};
// providers/buddy/table/rules.ts
/** Rules all kinds share. Sources: buddy-api.md 2. */
const commonRules = [
	{
		when: [{
			field: "scope",
			is: ["PROJECT"]
		}],
		require: ["project_name"],
		message: "scope PROJECT needs project_name, the handle of the project as in its address."
	},
	{
		when: [{
			field: "scope",
			is: ["WORKSPACE"]
		}],
		forbid: ["project_name"],
		message: "project_name only counts with scope PROJECT; remove it, or change the scope."
	},
	{
		when: [{
			field: "scope",
			is: ["ENVIRONMENT"]
		}],
		forbid: ["project_name"],
		severity: "warning",
		message: "project_name is only known to be kept for scope PROJECT; with ENVIRONMENT it may not be answered."
	},
	{
		expect: {
			field: "scope",
			is: ["WORKSPACE", "PROJECT"]
		},
		severity: "warning",
		message: "The vendor documents no way to name the environment when adding to one; add it in its app and adopt it with options.import if the request is refused."
	},
	{
		when: [{
			field: "scope",
			is: ["ENVIRONMENT"]
		}],
		forbid: ["permissions"],
		severity: "warning",
		message: "Permissions of an integration of an environment are inherited from the environment and managed there."
	}
];
// providers/buddy/table/sample.ts
/** Sample values for examples; none is a real credential. */
const sample = {
	token: "sample-token-0123456789",
	partner_token: "sample-partner-token-0123",
	api_key: "sample-api-key-0123456789",
	access_key: "SAMPLEACCESSKEY01",
	secret_key: "sample-secret-key-0123456789",
	password: "sample-password-0123",
	email: "deploy@acme.example",
	client_token: "sample-client-token-0123",
	server_token: "sample-server-token-0123",
	application_key: "sample-application-key-0123",
	refresh_token: "sample-refresh-token-0123",
	username: "acme-deploy",
	shop: "acme-shop",
	tenant_id: "11111111-2222-3333-4444-555555555555",
	config: "{\"type\":\"external_account\"}",
	role_assumptions: [{
		arn: "arn:aws:iam::111122223333:role/entry",
		external_id: "acme-1",
		duration: 3600
	}, { arn: "arn:aws:iam::444455556666:role/deploy" }],
	url: "https://service.acme.example",
	chat_id: "-1001234567890",
	git_hub_user_id: "123456",
	git_hub_user_name: "acme-bot",
	client_id: "sample-client",
	server_id: "123456789012345678",
	key_id: "0001234567890ab0000000001",
	slack_user_id: "U0123456789",
	region: "eu-west-1",
	target_url: "https://hooks.acme.example/deploy",
	app_id: "99999999-8888-7777-6666-555555555555",
	google_project: "acme-shop-production",
	audience: "https://acme.example",
	host_url: "https://git.acme.example",
	webhook_address: "https://hooks.acme.example/notify",
	atop_url: "https://atop.acme.example"
};
/** Kinds with alternative credentials. Sources: buddy-api.md 3. */
const choiceKinds = {
	SHOPIFY: {
		service: "Shopify",
		auth: "TOKEN",
		accepts: [
			"token",
			"shop",
			"partner_token"
		],
		rules: [
			{
				when: [{
					field: "auth_type",
					is: ["TOKEN", null]
				}, {
					field: "partner_token",
					declared: false
				}],
				require: ["token", "shop"],
				message: "SHOPIFY needs token and shop; for app extensions declare auth_type TOKEN_APP_EXTENSION instead."
			},
			{
				when: [{
					field: "auth_type",
					is: ["TOKEN_APP_EXTENSION"]
				}],
				require: ["token", "partner_token"],
				message: "SHOPIFY with auth_type TOKEN_APP_EXTENSION needs token and partner_token."
			},
			{
				when: [{
					field: "auth_type",
					is: ["TOKEN_APP_EXTENSION"]
				}],
				forbid: ["shop"],
				severity: "warning",
				message: "SHOPIFY with auth_type TOKEN_APP_EXTENSION has only been seen without shop; leave it out."
			},
			{
				when: [{
					field: "partner_token",
					declared: true
				}],
				expect: {
					field: "auth_type",
					is: ["TOKEN_APP_EXTENSION"]
				},
				message: "partner_token only counts with auth_type TOKEN_APP_EXTENSION, which has to be declared."
			}
		],
		example: {
			auth_type: "TOKEN",
			shop: sample.shop,
			token: sample.token
		}
	},
	CLOUDFLARE: {
		service: "Cloudflare",
		accepts: [
			"token",
			"api_key",
			"email"
		],
		rules: [{
			anyOf: [["token"], ["api_key", "email"]],
			at: "token",
			message: "CLOUDFLARE needs token, or api_key together with email."
		}, {
			when: [{
				field: "api_key",
				declared: true
			}],
			require: ["email"],
			message: "CLOUDFLARE with api_key needs email, the address of the account the key belongs to."
		}],
		example: { token: sample.token }
	}
};
// providers/buddy/table/own-fields.ts
const unseen = "The vendor does not answer it, so only declared changes are seen.";
/** A credential: goes in, never comes back. */
function secret(description) {
	return {
		type: "string",
		minLength: 1,
		writeOnly: true,
		secret: true,
		description
	};
}
/** May hold a credential, as configurations and the addresses of webhooks do: never answered, and never shown. */
function guarded(description) {
	return {
		...unread(description),
		secret: true
	};
}
/** No secret, yet never answered: only declared changes are seen. */
function unread(description) {
	return {
		type: "string",
		minLength: 1,
		writeOnly: true,
		description: `${description} ${unseen}`
	};
}
/** Answered, so drift is seen. */
function readable(description) {
	return {
		type: "string",
		minLength: 1,
		description
	};
}
/** Everything a kind of integration may need beside the common fields; a kind picks from here by name. */
const ownFields = {
	token: secret("Access token of the connected service."),
	partner_token: secret("Token of the partner account, for app extensions."),
	api_key: secret("API key of the connected service; for Google service accounts the JSON key file as text."),
	access_key: secret("Id of the access key; for Pushover the user key."),
	secret_key: secret("Secret half of the access key."),
	password: secret("Password, or the client secret of an application."),
	email: secret("Mail address of the account the API key belongs to."),
	client_token: secret("Token of the client at the connected service."),
	server_token: secret("Token of the server at the connected service."),
	application_key: secret("Secret half of an application key."),
	refresh_token: secret("OAuth refresh token."),
	username: unread("Account at the connected service."),
	shop: unread("Name of the shop."),
	tenant_id: unread("Directory (tenant) the application is registered in."),
	config: guarded("Client configuration as JSON text, as the cloud console offers it for download."),
	role_assumptions: {
		type: "array",
		writeOnly: true,
		items: {
			type: "object",
			description: "One role in the chain.",
			fields: {
				arn: {
					type: "string",
					required: true,
					minLength: 1,
					description: "ARN of the role to assume."
				},
				external_id: {
					type: "string",
					minLength: 1,
					secret: true,
					description: "External id the role's trust policy asks for."
				},
				duration: {
					type: "integer",
					minimum: 1,
					description: "Length of the session in seconds."
				}
			}
		},
		description: `AWS roles to assume one after the other; their order counts. ${unseen}`
	},
	url: guarded("Address of the connected service. Answers carry the object's own address under this name."),
	chat_id: unread("Chat that messages go to."),
	git_hub_user_id: unread("Numeric id of the account at GitHub, as text."),
	git_hub_user_name: unread("Login of the account at GitHub."),
	client_id: unread("Id of the OAuth client."),
	server_id: unread("Id of the chat server."),
	key_id: unread("Id of the application key."),
	slack_user_id: unread("Id of the user at Slack."),
	region: unread("Region of the cloud, e.g. eu-west-1."),
	target_url: guarded("Address that calls go to."),
	app_id: readable("Id of the registered application."),
	google_project: readable("Id of the Google Cloud project."),
	audience: readable("Audience written into the identity tokens the vendor signs."),
	host_url: readable("Address of the user's own server."),
	webhook_address: readable("Address that receives notifications."),
	atop_url: readable("Address of the ATOP service.")
};
/** Names of all of them, in order. */
const ownFieldNames = Object.keys(ownFields);
// providers/buddy/table/cloud-kinds.ts
/** Holds when the way of authentication is this one; `null` = none declared. */
function auth(...ways) {
	return {
		field: "auth_type",
		is: ways
	};
}
/** The ways a kind is known to have; another one may exist. */
function known(service, ...ways) {
	return {
		expect: auth(...ways, null),
		severity: "warning",
		message: `${service} is only known to authenticate by ${ways.join(", ")}; the vendor may refuse another auth_type.`
	};
}
const usual = [auth("DEFAULT", null)];
/** Keys are checked again with each update, so an update without them is refused (buddy-api.md 6, SDK 06ec6d3; inferred). */
const resent = { when: usual };
const amazon = {
	service: "Amazon Web Services",
	auth: "DEFAULT",
	accepts: [
		"role_assumptions",
		"audience",
		"region"
	],
	fields: {
		access_key: {
			...ownFields.access_key,
			carry: resent
		},
		secret_key: {
			...ownFields.secret_key,
			carry: resent
		}
	},
	rules: [
		{
			when: usual,
			require: ["access_key", "secret_key"],
			message: "AMAZON with auth_type DEFAULT needs access_key and secret_key; declare both, or choose TRUSTED or OIDC."
		},
		{
			when: [auth("TRUSTED", "OIDC")],
			expect: {
				field: "role_assumptions",
				empty: false
			},
			message: "AMAZON with auth_type TRUSTED or OIDC needs at least one entry in role_assumptions."
		},
		{
			when: [auth("TRUSTED", "OIDC")],
			forbid: ["access_key", "secret_key"],
			severity: "warning",
			message: "AMAZON with auth_type TRUSTED or OIDC uses no keys; leave access_key and secret_key out."
		},
		{
			when: [auth("OIDC")],
			require: ["audience"],
			severity: "warning",
			message: "AMAZON with auth_type OIDC has only been seen with an audience; the vendor may ask for one."
		},
		known("AMAZON", "DEFAULT", "TRUSTED", "OIDC")
	],
	example: {
		auth_type: "DEFAULT",
		access_key: sample.access_key,
		secret_key: sample.secret_key
	}
};
const azureCloud = {
	service: "Microsoft Azure",
	auth: "DEFAULT",
	requires: ["app_id", "tenant_id"],
	accepts: ["password", "audience"],
	rules: [
		{
			when: usual,
			require: ["password"],
			message: "AZURE_CLOUD with auth_type DEFAULT needs password, the secret of the application; or choose OIDC."
		},
		{
			when: [auth("OIDC")],
			require: ["audience"],
			severity: "warning",
			message: "AZURE_CLOUD with auth_type OIDC has only been seen with an audience; the vendor may ask for one."
		},
		known("AZURE_CLOUD", "DEFAULT", "OIDC")
	],
	example: {
		auth_type: "DEFAULT",
		password: sample.password
	}
};
const federated = { when: [auth("OIDC")] };
/** Kinds with several ways of authentication at a cloud. Sources: buddy-api.md 3 and 6. */
const cloudKinds = {
	AMAZON: amazon,
	AZURE_CLOUD: azureCloud,
	GOOGLE_SERVICE_ACCOUNT: {
		service: "a Google service account",
		auth: "DEFAULT",
		accepts: ["api_key", "audience"],
		fields: {
			google_project: {
				...ownFields.google_project,
				carry: federated
			},
			config: {
				...ownFields.config,
				carry: federated
			}
		},
		rules: [
			{
				when: usual,
				require: ["api_key"],
				message: "GOOGLE_SERVICE_ACCOUNT needs api_key, the JSON key of the account; or choose auth_type OIDC."
			},
			{
				when: [auth("OIDC")],
				require: ["google_project", "config"],
				message: "GOOGLE_SERVICE_ACCOUNT with auth_type OIDC needs google_project and config."
			},
			known("GOOGLE_SERVICE_ACCOUNT", "DEFAULT", "OIDC")
		],
		example: {
			auth_type: "OIDC",
			google_project: sample.google_project,
			config: sample.config,
			audience: sample.audience
		}
	}
};
// providers/buddy/table/auth-type.ts
/** How the vendor lets itself in at the connected service; all ten words of its schema. */
const authTypes = [
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
];
/** The field, with the way the vendor takes when none is declared, where a source tells. */
function authTypeField(byDefault) {
	return {
		type: "string",
		enum: authTypes,
		description: "How the vendor proves itself to the connected service; decides which credentials are needed.",
		...byDefault !== void 0 && {
			default: byDefault,
			onRemove: "default"
		}
	};
}
// providers/buddy/table/kind.ts
const hazards = {
	delete: "pipelines and targets that use the integration stop working until they name another one",
	replace: "the integration gets another id, and another identifier unless one is declared; what refers to the former breaks"
};
/** Makes the table entry of a kind from the shared fields. */
function variantOf(type, kind) {
	const { requires = [], accepts = [], fields = {}, rules } = kind;
	const required = requires.map((name) => [name, {
		...ownFields[name],
		required: true
	}]);
	const optional = accepts.map((name) => [name, ownFields[name]]);
	return {
		description: `Connection with ${kind.service}.`,
		fields: {
			auth_type: authTypeField(kind.auth),
			...Object.fromEntries([...required, ...optional]),
			...fields
		},
		...rules !== void 0 && { rules },
		hazards,
		example: {
			type,
			name: `${kind.service} of the shop`,
			scope: "WORKSPACE",
			...Object.fromEntries(requires.map((name) => [name, sample[name]])),
			...kind.example
		}
	};
}
// providers/buddy/table/open-kinds.ts
const unconfirmed = {
	anyOf: [
		["token"],
		["api_key"],
		["access_key"],
		["secret_key"],
		["password"],
		["client_token"],
		["server_token"],
		["application_key"],
		["refresh_token"],
		["webhook_address"],
		["target_url"]
	],
	at: "type",
	severity: "warning",
	message: "No credential is declared. The vendor documents none for this kind and may only let it be added in its app; add it there and adopt it with options.import if the request is refused."
};
/** Fields whose names tie them to a single service. A kind takes only those of its own service. */
const special = /* @__PURE__ */ new Set([
	"partner_token",
	"shop",
	"role_assumptions",
	"google_project",
	"config",
	"git_hub_user_id",
	"git_hub_user_name",
	"slack_user_id",
	"chat_id",
	"atop_url"
]);
const general = ownFieldNames.filter((name) => !special.has(name));
function open(service, shown = "token", own = []) {
	const example = { [shown]: sample[shown] };
	return {
		service,
		accepts: [...general, ...own],
		rules: [unconfirmed],
		example
	};
}
/** A service on a server of the user's own: its address is no secret, unlike that of a webhook. */
function hosted(service, own = []) {
	return {
		...open(service, "token", own),
		fields: { url: {
			...ownFields.url,
			secret: false
		} }
	};
}
const gitHub = ["git_hub_user_id", "git_hub_user_name"];
const google = ["google_project", "config"];
/** Kinds of the vendor's list of which no source tells the fields. Sources: buddy-api.md 3. */
const openKinds = {
	BITBUCKET: open("Bitbucket"),
	GOOGLE: open("Google", "refresh_token", google),
	SLACK: open("Slack", "token", ["slack_user_id", "chat_id"]),
	MODULUS: open("Modulus"),
	HEROKU: open("Heroku", "api_key"),
	GIT_HUB_ENTERPRISE: hosted("GitHub Enterprise", gitHub),
	GIT_LAB_ENTERPRISE: hosted("a GitLab server of your own"),
	PUSHBULLET: open("Pushbullet"),
	CUSTOM: open("a service of your own"),
	HIP_CHAT: open("HipChat", "token", ["chat_id"]),
	TELEGRAM: open("Telegram", "token", ["chat_id"]),
	AZURE: open("Azure publishing", "password"),
	NETLIFY: open("Netlify"),
	MICROSOFT_TEAMS: open("Microsoft Teams", "webhook_address", ["chat_id"]),
	GOOGLE_PLAY_STORE: open("Google Play", "api_key", google),
	APP_STORE: open("App Store Connect", "api_key"),
	GIT_HUB_APP: open("a GitHub app", "token", gitHub),
	GIT_HUB_APP_ENTERPRISE: hosted("a GitHub Enterprise app", gitHub),
	GIT_HUB_API: open("GitHub's API", "token", gitHub),
	ATOP: open("ATOP", "token", ["atop_url"]),
	SNYK: open("Snyk"),
	BLACKFIRE: open("Blackfire", "server_token"),
	ONE_LOGIN: open("OneLogin", "api_key"),
	OKTA: open("Okta", "api_key"),
	CONTENTFUL: open("Contentful"),
	JIRA: open("Jira"),
	NPM_REGISTRY: open("an npm registry"),
	ANTHROPIC: open("Anthropic", "api_key")
};
// providers/buddy/table/plain-kinds.ts
/** A kind with one way of authentication and a fixed set of credentials. */
function plain(service, requires, accepts = []) {
	return {
		service,
		requires,
		accepts
	};
}
// providers/buddy/table/variants.ts
const kinds = {
	GIT_HUB: plain("GitHub", ["token"], [
		"username",
		"git_hub_user_id",
		"git_hub_user_name"
	]),
	GIT_LAB: plain("GitLab", ["token"]),
	DIGITAL_OCEAN: plain("DigitalOcean", ["token"]),
	NEW_RELIC: plain("New Relic", ["token"]),
	SENTRY: plain("Sentry", ["token"]),
	SENTRY_ENTERPRISE: plain("a Sentry server of your own", ["token"], ["host_url"]),
	ROLLBAR: plain("Rollbar", ["token"]),
	DATADOG: plain("Datadog", ["token"], ["application_key"]),
	HONEYBADGER: plain("Honeybadger", ["token"]),
	VULTR: plain("Vultr", ["token"]),
	LOGGLY: plain("Loggly", ["token"]),
	FIREBASE: plain("Firebase", ["token"]),
	GHOST_INSPECTOR: plain("Ghost Inspector", ["token"]),
	PUSHOVER: plain("Pushover", ["token", "access_key"]),
	RACKSPACE: plain("Rackspace", ["username", "token"]),
	DO_SPACES: plain("DigitalOcean Spaces", ["access_key", "secret_key"], ["region"]),
	UPCLOUD: plain("UpCloud", ["username", "password"]),
	DOCKER_HUB: plain("Docker Hub", ["username", "password"]),
	STACK_HAWK: plain("StackHawk", ["api_key"]),
	BACKBLAZE: plain("Backblaze B2", ["key_id", "application_key"]),
	...cloudKinds,
	...choiceKinds,
	...openKinds
};
/** All kinds of integrations, those without documented fields last. */
const variants = Object.fromEntries(Object.entries(kinds).map(([type, kind]) => [type, variantOf(type, kind)]));
// providers/buddy/integration.ts
const collection = "/workspaces/{workspace}/integrations";
const member = `${collection}/{id}`;
/** The project counts only where the vendor keeps one. */
const project = {
	field: "project_name",
	absent: ""
};
/** Integrations of one workspace. Facts and sources: README.md beside this file. */
const integration = defineResource({
	name: "Integration",
	description: "Credentials for a connected service that pipelines, targets and environments of a workspace use.",
	scope: [{
		name: "workspace",
		description: "Handle of the workspace, as in its address.",
		fromConfig: "workspace",
		pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$"
	}],
	discriminator: "type",
	idField: "hash_id",
	fields: {
		...naming,
		...notes,
		...access,
		...links
	},
	variants,
	naturalKeys: [[
		"identifier",
		"scope",
		project
	], [
		"scope",
		project,
		"name"
	]],
	rules: commonRules,
	operations: {
		list: {
			method: "GET",
			path: collection,
			items: "integrations",
			completeWhen: [
				"scope",
				"permissions",
				"all_pipelines_allowed",
				"allowed_pipelines"
			]
		},
		read: {
			method: "GET",
			path: member
		},
		create: {
			method: "POST",
			path: collection
		},
		update: {
			method: "PATCH",
			path: member,
			idempotent: true
		},
		delete: {
			method: "DELETE",
			path: member
		}
	},
	quirks: { decode }
});
// providers/buddy/provider.ts
const hosts = {
	us: "https://api.buddy.works",
	eu: "https://api.eu.buddy.works",
	as: "https://api.asia.buddy.works"
};
// providers/buddy/index.ts
/** What the registry loads. */
const module = {
	provider: defineProvider({
		name: "buddy",
		title: "Buddy",
		config: {
			token: {
				description: "Personal access token, or OAuth token, that may read, add and manage integrations. It is valid for one region or installation only.",
				secret: true,
				env: ["BUDDY_TOKEN"]
			},
			workspace: {
				description: "Handle of the workspace for resources that name none.",
				env: ["BUDDY_WORKSPACE"]
			},
			region: {
				description: "Region of the cloud the workspace lives in: United States, European Union or Asia.",
				enum: Object.keys(hosts),
				env: ["BUDDY_REGION"],
				default: "us"
			},
			baseUrl: {
				description: "Address of an installation of your own with its path, e.g. https://buddy.acme.example/api; wins over `region`.",
				env: ["BUDDY_BASE_URL"]
			}
		},
		configAnyOf: [["token"]],
		resources: { Integration: integration },
		baseUrl: (config) => config["baseUrl"] ?? hosts[config["region"] ?? "us"] ?? "",
		authenticate: ({ token = "" }) => Promise.resolve({ headers: { authorization: `Bearer ${token}` } }),
		rateLimit: {
			remaining: "x-rate-limit-remaining",
			reset: "x-rate-limit-reset",
			lowWater: 100
		},
		failure
	}),
	validators: async () => (await import("./validators-BHu48Sio.js")).validators
};
export { module };

//# sourceMappingURL=buddy-CMqU-QPh.js.map