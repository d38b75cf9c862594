import { t as __exportAll } from "../parts/rolldown-runtime-BJohB4LM.js";
import { c as providerCode, l as pulumiType, n as DYNAMIC_PACKAGE, o as PROVIDER_KEY, r as HOLDFAST_KEY, t as CONFIG_NAMESPACE } from "../parts/tokens-CbPlxYz4.js";
import { n as sorted } from "../parts/run-testing-pulumi-provider-CHJ5-Pj7.js";
import { S as Template, T as isValueObject, g as parsePath, w as Unknown, x as Secret, y as Reference } from "../parts/start-testing-pulumi-provider-DxUi0EnA.js";
import { B as reveal, N as valueAt, z as plain } from "../parts/manifest-testing-pulumi-provider-Bjzm96al.js";
import { i as pulumiName, r as travelling, t as carriedEntry } from "../parts/entry-travel-DVWJFNMK.js";
import { t as loadStack } from "../parts/manifest-pulumi-Dx6THbTB.js";
import { n as neutral } from "../parts/start-pulumi-provider-C-svb0Gq.js";
import { r as diagnosticText } from "../parts/start-pulumi-lFB5KW1Y.js";
import { t as plainView } from "../parts/run-pulumi-GaiK5PlH.js";
import { t as registry } from "../parts/manifest-pulumi-provider-ygYzToPV.js";
import * as pulumi from "@pulumi/pulumi";
// src/hosts/pulumi/declared-provider.ts
/**
* A second account or server of a provider, to be given as `{ provider }`. It runs in a process of its own (about a
* second to start, 130 MB). Changing it changes in place and never replaces what it manages.
*/
var DeclaredProvider = class extends pulumi.ProviderResource {
	constructor(provider, secrets, name, args, options) {
		super(DYNAMIC_PACKAGE, name, configurationOf(provider, secrets, name, args), options);
	}
};
function configurationOf(provider, secrets, name, args) {
	const { env = {}, ...values } = args;
	const key = (own) => `${CONFIG_NAMESPACE}:${provider}.${own}`;
	const given = Object.entries(values).filter(([, value]) => value !== void 0);
	return {
		[`${CONFIG_NAMESPACE}:instance`]: name,
		...Object.fromEntries(given.map(([own, value]) => [key(own), setting(value, isSecret$1(secrets, own))])),
		...Object.fromEntries(Object.entries(env).map(([own, variable]) => [key(`${own}.env`), variable]))
	};
}
function isSecret$1(secrets, key) {
	return key === "headers" || secrets.includes(key);
}
/** Configuration is text. */
function setting(value, secret) {
	const text = pulumi.output(value).apply((known) => typeof known === "string" ? known : JSON.stringify(known));
	return secret ? pulumi.secret(text) : text;
}
// src/hosts/pulumi/declared-resource.ts
/** A resource of a table under Pulumi. Nothing of the program is serialised: state holds a short constant instead. */
var DeclaredResource = class extends pulumi.CustomResource {
	constructor(facts, name, args, options = {}) {
		super(pulumiType(facts.token), name, propertiesOf(facts, args, options), optionsOf(facts, args, options));
	}
};
function propertiesOf(facts, args, options) {
	const hidden = hiddenOf(options);
	return {
		...Object.fromEntries(facts.outputs.map((name) => [name, void 0])),
		...args,
		...options.passthrough,
		...Object.keys(hidden).length > 0 && { ["__holdfast"]: hidden },
		[PROVIDER_KEY]: providerCode(facts.token)
	};
}
function hiddenOf({ adopt, import: id, secretChanges, passthrough, entry }) {
	return {
		...adopt !== void 0 && { adopt },
		...id !== void 0 && { import: id },
		...secretChanges !== void 0 && { secretChanges },
		...passthrough !== void 0 && { passthrough: Object.keys(passthrough) },
		...entry !== void 0 && { entry }
	};
}
/** Pulumi sees its own options only. */
function optionsOf({ secrets, discriminator }, args, options) {
	const given = { ...options };
	for (const own of [
		"adopt",
		"import",
		"secretChanges",
		"passthrough",
		"entry"
	]) Reflect.deleteProperty(given, own);
	const variant = args[discriminator];
	const names = typeof variant === "string" ? secrets[variant] : [...new Set(Object.values(secrets).flat())];
	return pulumi.mergeOptions(given, {
		hideDiffs: [PROVIDER_KEY, HOLDFAST_KEY],
		...names !== void 0 && names.length > 0 && { additionalSecretOutputs: [...names] }
	});
}
// src/hosts/pulumi/generated/buddy.ts
var buddy_exports = /* @__PURE__ */ __exportAll({
	Integration: () => Integration$2,
	Provider: () => Provider$2
});
const integrationFacts$2 = {
	token: "buddy:Integration",
	discriminator: "type",
	outputs: [
		"workspace",
		"type",
		"name",
		"identifier",
		"scope",
		"project_name",
		"note",
		"agent_note",
		"permissions",
		"all_pipelines_allowed",
		"allowed_pipelines",
		"url",
		"html_url",
		"auth_type",
		"token",
		"username",
		"git_hub_user_id",
		"git_hub_user_name",
		"host_url",
		"application_key",
		"access_key",
		"secret_key",
		"region",
		"password",
		"api_key",
		"key_id",
		"role_assumptions",
		"audience",
		"app_id",
		"tenant_id",
		"google_project",
		"config",
		"shop",
		"partner_token",
		"email",
		"client_token",
		"server_token",
		"refresh_token",
		"client_id",
		"server_id",
		"target_url",
		"webhook_address",
		"slack_user_id",
		"chat_id",
		"atop_url"
	],
	secrets: {
		GIT_HUB: [
			"token",
			"username",
			"git_hub_user_id",
			"git_hub_user_name"
		],
		GIT_LAB: ["token"],
		DIGITAL_OCEAN: ["token"],
		NEW_RELIC: ["token"],
		SENTRY: ["token"],
		SENTRY_ENTERPRISE: ["token"],
		ROLLBAR: ["token"],
		DATADOG: ["token", "application_key"],
		HONEYBADGER: ["token"],
		VULTR: ["token"],
		LOGGLY: ["token"],
		FIREBASE: ["token"],
		GHOST_INSPECTOR: ["token"],
		PUSHOVER: ["token", "access_key"],
		RACKSPACE: ["username", "token"],
		DO_SPACES: [
			"access_key",
			"secret_key",
			"region"
		],
		UPCLOUD: ["username", "password"],
		DOCKER_HUB: ["username", "password"],
		STACK_HAWK: ["api_key"],
		BACKBLAZE: ["key_id", "application_key"],
		AMAZON: [
			"role_assumptions",
			"region",
			"access_key",
			"secret_key"
		],
		AZURE_CLOUD: ["tenant_id", "password"],
		GOOGLE_SERVICE_ACCOUNT: ["api_key", "config"],
		SHOPIFY: [
			"token",
			"shop",
			"partner_token"
		],
		CLOUDFLARE: [
			"token",
			"api_key",
			"email"
		],
		BITBUCKET: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		GOOGLE: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"config"
		],
		SLACK: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"slack_user_id",
			"chat_id"
		],
		MODULUS: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		HEROKU: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		GIT_HUB_ENTERPRISE: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"git_hub_user_id",
			"git_hub_user_name"
		],
		GIT_LAB_ENTERPRISE: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		PUSHBULLET: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		CUSTOM: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		HIP_CHAT: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"chat_id"
		],
		TELEGRAM: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"chat_id"
		],
		AZURE: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		NETLIFY: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		MICROSOFT_TEAMS: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"chat_id"
		],
		GOOGLE_PLAY_STORE: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"config"
		],
		APP_STORE: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		GIT_HUB_APP: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"git_hub_user_id",
			"git_hub_user_name"
		],
		GIT_HUB_APP_ENTERPRISE: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"git_hub_user_id",
			"git_hub_user_name"
		],
		GIT_HUB_API: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url",
			"git_hub_user_id",
			"git_hub_user_name"
		],
		ATOP: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		SNYK: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		BLACKFIRE: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		ONE_LOGIN: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		OKTA: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		CONTENTFUL: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		JIRA: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		NPM_REGISTRY: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		],
		ANTHROPIC: [
			"url",
			"token",
			"api_key",
			"access_key",
			"secret_key",
			"password",
			"email",
			"client_token",
			"server_token",
			"application_key",
			"refresh_token",
			"username",
			"tenant_id",
			"client_id",
			"server_id",
			"key_id",
			"region",
			"target_url"
		]
	}
};
/** Credentials for a connected service that pipelines, targets and environments of a workspace use. */
var Integration$2 = class Integration$2 extends DeclaredResource {
	constructor(name, args, options) {
		super(integrationFacts$2, name, args, options);
	}
	/** Reads a live object that the program does not manage. One that does not exist is an error. */
	static get(name, id, place = {}, options) {
		return new Integration$2(name, place, {
			...options,
			id
		});
	}
};
/** A second Buddy account or server. */
var Provider$2 = class extends DeclaredProvider {
	constructor(name, args, options) {
		super("buddy", ["token"], name, args, options);
	}
};
// src/hosts/pulumi/generated/gitjira.ts
var gitjira_exports = /* @__PURE__ */ __exportAll({
	Integration: () => Integration$1,
	Provider: () => Provider$1
});
const integrationFacts$1 = {
	token: "gitjira:Integration",
	discriminator: "type",
	outputs: [
		"type",
		"displayName",
		"disabled",
		"global",
		"projectMappingIds",
		"gitViewerEnabled",
		"sourcesDiffViewEnabled",
		"smartCommitsEnabled",
		"requireUserPat",
		"tagsFilter",
		"prHideFilter",
		"sendCommitEmails",
		"maxMinsToCommitEmail",
		"disableSslVerification",
		"revisionIndexing",
		"trustFolderStat",
		"refSpecNotes",
		"refSpecChanges",
		"refSpecCustom",
		"initDate",
		"lastIndexedDate",
		"showAllTags",
		"origin",
		"username",
		"password",
		"pat",
		"apiPath",
		"apiFilter",
		"folderDepth",
		"root",
		"realRoot",
		"absoluteRoot",
		"tfsCollection",
		"awsRegion"
	],
	secrets: {
		GITHUB: [
			"refSpecCustom",
			"username",
			"password",
			"pat"
		],
		GITHUB_SERVER: [
			"refSpecCustom",
			"username",
			"password",
			"pat"
		],
		GITLAB: ["refSpecCustom", "pat"],
		GITLAB_SERVER: [
			"refSpecCustom",
			"username",
			"pat"
		],
		GITLAB_SERVER_LEGACY: [
			"refSpecCustom",
			"username",
			"password"
		],
		FILESPACE: ["refSpecCustom", "folderDepth"],
		AZURE_DEVOPS: [
			"refSpecCustom",
			"username",
			"password",
			"pat",
			"tfsCollection"
		],
		VSTS: [
			"refSpecCustom",
			"pat",
			"tfsCollection"
		],
		AZURE: [
			"refSpecCustom",
			"pat",
			"tfsCollection"
		],
		TFS_SERVER: [
			"refSpecCustom",
			"username",
			"password",
			"pat",
			"tfsCollection"
		],
		AWS: [
			"refSpecCustom",
			"username",
			"password",
			"awsRegion"
		],
		GERRIT: [
			"refSpecCustom",
			"username",
			"password"
		]
	}
};
/** Connection of a self-managed Jira with a git host, whose repositories it finds by itself. */
var Integration$1 = class Integration$1 extends DeclaredResource {
	constructor(name, args, options) {
		super(integrationFacts$1, name, args, options);
	}
	/** Reads a live object that the program does not manage. One that does not exist is an error. */
	static get(name, id, place = {}, options) {
		return new Integration$1(name, place, {
			...options,
			id
		});
	}
};
/** A second Git Integration for Jira account or server. */
var Provider$1 = class extends DeclaredProvider {
	constructor(name, args, options) {
		super("gitjira", ["token", "password"], name, args, options);
	}
};
// src/hosts/pulumi/generated/upsun.ts
var upsun_exports = /* @__PURE__ */ __exportAll({
	Integration: () => Integration,
	Provider: () => Provider
});
const integrationFacts = {
	token: "upsun:Integration",
	discriminator: "type",
	outputs: [
		"projectId",
		"type",
		"created_at",
		"updated_at",
		"role",
		"fetch_branches",
		"prune_branches",
		"environment_init_resources",
		"token",
		"base_url",
		"repository",
		"build_pull_requests",
		"pull_requests_clone_parent_data",
		"build_draft_pull_requests",
		"build_pull_requests_post_merge",
		"token_type",
		"rotate_token",
		"rotate_token_validity_in_weeks",
		"project",
		"build_merge_requests",
		"build_wip_merge_requests",
		"merge_requests_clone_parent_data",
		"token_expires_at",
		"app_credentials",
		"addon_credentials",
		"pull_requests_max_pages",
		"resync_pull_requests",
		"url",
		"username",
		"from_address",
		"recipients",
		"routing_key",
		"channel",
		"shared_key",
		"events",
		"environments",
		"excluded_environments",
		"states",
		"result",
		"script",
		"service_id",
		"tls_certificates",
		"environments_credentials",
		"continuous_profiling",
		"extra",
		"tls_verify",
		"excluded_services",
		"redaction",
		"headers",
		"license_key",
		"index",
		"sourcetype",
		"category",
		"host",
		"port",
		"protocol",
		"facility",
		"message_format",
		"auth_token",
		"auth_mode"
	],
	secrets: {
		github: ["token"],
		gitlab: ["token"],
		bitbucket: ["app_credentials", "addon_credentials"],
		bitbucket_server: ["token"],
		"health.pagerduty": ["routing_key"],
		"health.slack": ["token"],
		"health.webhook": ["shared_key"],
		webhook: ["shared_key"],
		"cdn.fastly": ["token"],
		httplog: ["headers"],
		otlplog: ["headers"],
		newrelic: ["license_key"],
		splunk: ["token"],
		sumologic: ["url"],
		syslog: ["auth_token", "auth_mode"]
	}
};
/** An integration of an Upsun project with an outside service. */
var Integration = class Integration extends DeclaredResource {
	constructor(name, args, options) {
		super(integrationFacts, name, args, options);
	}
	/** Reads a live object that the program does not manage. One that does not exist is an error. */
	static get(name, id, place = {}, options) {
		return new Integration(name, place, {
			...options,
			id
		});
	}
};
/** A second Upsun account or server. */
var Provider = class extends DeclaredProvider {
	constructor(name, args, options) {
		super("upsun", ["apiToken", "accessToken"], name, args, options);
	}
};
// src/hosts/pulumi/generated/index.ts
/** Resource classes by type token. */
const resourceClasses = {
	"buddy:Integration": Integration$2,
	"gitjira:Integration": Integration$1,
	"upsun:Integration": Integration
};
/** Classes of provider instances by provider. */
const providerClasses = {
	buddy: Provider$2,
	gitjira: Provider$1,
	upsun: Provider
};
// src/hosts/pulumi/manifest/entry-providers.ts
/**
* How a manifest's provider entries reach the dynamic-provider process: the default one as a few settings with each
* resource, any other as a provider instance. Variables are passed on by name.
*/
var EntryProviders = class {
	#loaded;
	#parent;
	#made = /* @__PURE__ */ new Map();
	constructor(loaded, parent) {
		this.#loaded = loaded;
		this.#parent = parent;
	}
	optionsFor(name) {
		const known = this.#made.get(name) ?? this.#make(name);
		this.#made.set(name, known);
		return known;
	}
	#make(name) {
		const entry = this.#loaded.stack.providers[name];
		if (entry === void 0) throw new pulumi.RunError(`there is no provider entry "${name}"`);
		return name === entry.provider ? this.#carried(entry) : this.#instance(entry);
	}
	/** What Pulumi's configuration sets does not travel: it wins anyway. */
	#carried(entry) {
		const { name } = entry;
		const provider = this.#loaded.providers[entry.provider];
		if (provider === void 0) throw unusable(entry);
		const { values, secretKeys } = travelling(entry, this.#loaded.variables[name] ?? {});
		const configured = (key) => this.#loaded.configured.has(`${name}.${key}`);
		const secret = secretKeys.find((key) => !configured(key));
		if (secret !== void 0) throw new pulumi.RunError(`providers.${name}.${secret} is a secret that does not come from one environment variable. Under Pulumi write \${env.NAME}, or set it with \`pulumi config set --secret holdfast:${name}.${secret}\`.`);
		const needed = Object.entries(values).filter(([key]) => !configured(key));
		const carried = carriedEntry(name, provider, Object.fromEntries(needed));
		return carried === void 0 ? {} : { entry: carried };
	}
	#instance(entry) {
		const made = providerClasses[entry.provider];
		if (made === void 0) throw unusable(entry);
		const { values, secretKeys } = travelling(entry, this.#loaded.variables[entry.name] ?? {});
		const env = {};
		const args = {};
		for (const [key, value] of Object.entries(values)) {
			const variable = value?.env;
			if (variable === void 0) args[key] = value;
			else env[key] = variable;
		}
		for (const key of secretKeys) args[key] = pulumi.secret(reveal(entry.values[key] ?? null));
		const parent = this.#parent === void 0 ? {} : { parent: this.#parent };
		return { provider: new made(entry.name, {
			...args,
			env
		}, parent) };
	}
};
function unusable({ name, provider }) {
	return new pulumi.RunError(`the provider entry "${name}" (${provider}) cannot be used under Pulumi`);
}
// src/hosts/pulumi/manifest/to-output.ts
/** A declared value as Pulumi's inputs take it: secrets encrypted, references as Outputs. */
function toInput(value, lookup) {
	if (value instanceof Secret) return pulumi.secret(value.reveal());
	if (value instanceof Reference) return lookup(value);
	if (value instanceof Template) return text(value, lookup);
	if (value instanceof Unknown) throw new pulumi.RunError(`a value cannot be known: ${value.reason}`);
	if (Array.isArray(value)) return value.map((item) => toInput(item, lookup));
	if (!isValueObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toInput(member, lookup)]));
}
/** The same, as one Output. */
function toOutput(value, lookup) {
	return pulumi.output(toInput(value, lookup));
}
function text({ parts }, lookup) {
	const inputs = parts.map((part) => typeof part === "string" ? part : toInput(part, lookup));
	return pulumi.all(inputs).apply((known) => known.map((part) => plain(part)).join(""));
}
// src/hosts/pulumi/manifest/declarer.ts
/** Declares resources one after another, each after those it needs. */
var Declarer = class {
	resources = /* @__PURE__ */ new Map();
	#declared = /* @__PURE__ */ new Map();
	#entries;
	#shared;
	constructor(loaded, shared) {
		this.#entries = new EntryProviders(loaded, shared.parent);
		this.#shared = shared;
	}
	declare(desired) {
		const { address, type, scope, options } = desired;
		const made = resourceClasses[type];
		if (made === void 0) throw new pulumi.RunError(`${address}: ${type} cannot be declared under Pulumi`);
		const passthrough = new Set(options.passthrough ?? []);
		const inputs = Object.entries(desired.properties).map(([name, value]) => [name, toInput(value, this.lookup)]);
		const known = inputs.filter(([name]) => !passthrough.has(name));
		const others = inputs.filter(([name]) => passthrough.has(name));
		this.#declared.set(address, desired);
		const resource = new made(pulumiName(address), {
			...scope,
			...Object.fromEntries(known)
		}, {
			...this.#options(desired),
			...others.length > 0 && { passthrough: Object.fromEntries(others) }
		});
		this.resources.set(address, resource);
	}
	/** A declared property is known at once; anything else once the vendor has answered. */
	lookup = ({ address, path }) => {
		const resource = this.resources.get(address);
		const desired = this.#declared.get(address);
		if (resource === void 0 || desired === void 0) throw new pulumi.RunError(`${address} is referred to before it is declared`);
		if (path === "id") return resource.id;
		const declared = valueAt({
			...desired.scope,
			...desired.properties
		}, path);
		if (declared !== void 0) return pulumi.output(toInput(declared, this.lookup));
		const [first = path, ...rest] = parsePath(path) ?? [path];
		return (resource[String(first)] ?? pulumi.output(void 0)).apply((value) => memberAt(value, rest));
	};
	#options({ options, dependencies, provider }) {
		const { aliases, ignoreChanges, replaceOnChanges, protect, deleteBeforeReplace, retainOnDelete } = options;
		const { import: id, adopt, secretChanges } = options;
		return {
			...this.#shared,
			dependsOn: dependencies.flatMap((address) => this.resources.get(address) ?? []),
			...protect !== void 0 && { protect },
			...deleteBeforeReplace !== void 0 && { deleteBeforeReplace },
			...retainOnDelete !== void 0 && { retainOnDelete },
			...ignoreChanges !== void 0 && { ignoreChanges: [...ignoreChanges] },
			...replaceOnChanges !== void 0 && { replaceOnChanges: [...replaceOnChanges] },
			...aliases !== void 0 && { aliases: aliases.map((alias) => ({ name: pulumiName(alias) })) },
			...id !== void 0 && { import: id },
			...adopt !== void 0 && { adopt },
			...secretChanges !== void 0 && { secretChanges },
			...this.#entries.optionsFor(provider)
		};
	}
};
function memberAt(value, path) {
	let found = value;
	for (const step of path) found = typeof found === "object" && found !== null ? found[step] : void 0;
	return found;
}
// src/hosts/pulumi/manifest/load-for-pulumi.ts
/** Reads a manifest for the running program: its parameters and credentials may come from Pulumi's configuration. */
async function loadForPulumi(path, allowExec) {
	const providers = await allProviders();
	const settings = ownSettings();
	const loaded = await loadStack({
		paths: [path],
		directory: process.cwd(),
		recursive: false,
		stack: pulumi.getStack(),
		config: parameters(settings),
		env: {
			...process.env,
			...credentials(providers, settings)
		},
		registry,
		missingEnv: "error",
		allowExec,
		mode: "run"
	});
	const { stack } = loaded;
	if (stack === void 0) throw refused(loaded.diagnostics);
	for (const { summary } of loaded.diagnostics) pulumi.log.warn(`holdfast: ${neutral(summary)}`);
	checkOwner(stack, path);
	checkSecrets(parameters(settings), loaded.secrets);
	return {
		stack,
		variables: loaded.variables,
		providers,
		configured: new Set(Object.keys(settings))
	};
}
async function allProviders() {
	const modules = await Promise.all(Object.values(registry).map((load) => load()));
	return Object.fromEntries(modules.map(({ provider }) => [provider.name, provider]));
}
/** Everything under `holdfast:` in Pulumi's configuration, without the namespace. */
function ownSettings() {
	const prefix = `${CONFIG_NAMESPACE}:`;
	const own = Object.entries(pulumi.runtime.allConfig()).filter(([key]) => key.startsWith(prefix));
	return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
}
/** The manifest's own parameters have no dot in their names. */
function parameters(settings) {
	return Object.fromEntries(Object.entries(settings).filter(([key]) => !key.includes(".")));
}
/** What Pulumi's configuration holds for a provider counts as the variable it would come from. */
function credentials(providers, settings) {
	const entries = Object.values(providers).flatMap(({ name, config }) => Object.entries(config).flatMap(([key, { env }]) => {
		const value = settings[`${name}.${key}`];
		const [variable] = env ?? [];
		return value === void 0 || variable === void 0 ? [] : [[variable, value]];
	}));
	return Object.fromEntries(entries);
}
function refused(diagnostics) {
	const texts = diagnostics.filter(({ severity }) => severity === "error").map((diagnostic) => diagnosticText(diagnostic, plainView));
	return new pulumi.RunError(`the manifest has errors\n${texts.join("\n")}`);
}
/** A manifest has one owner, and under Pulumi the state is Pulumi's. */
function checkOwner({ owner, policy, backend }, path) {
	if (owner === "cli") throw new pulumi.RunError(`${path} belongs to the command line (owner: cli); write owner: pulumi to declare it here`);
	if (owner === void 0) pulumi.log.warn(`holdfast: ${path} does not say owner: pulumi, so \`holdfast apply\` would manage it as well`);
	const ignored = [...Object.keys(policy).length > 0 ? ["policy"] : [], ...backend === "file:.holdfast" ? [] : ["backend"]];
	if (ignored.length > 0) pulumi.log.warn(`holdfast: ${ignored.join(" and ")} of ${path} means nothing under Pulumi`);
}
/** What Pulumi encrypts must not come out in the open because the manifest does not call it secret. */
function checkSecrets(given, secrets) {
	const known = new Set(secrets.map((value) => typeof value === "string" ? value : JSON.stringify(value)));
	const open = Object.entries(given).find(([key, value]) => isSecret(`holdfast:${key}`) && !known.has(value));
	if (open === void 0) return;
	throw new pulumi.RunError(`the parameter ${open[0]} is secret in Pulumi's configuration, but not in the manifest: declare it with secret: true`);
}
/** The SDK knows, but has it in no type. */
function isSecret(key) {
	const { isConfigSecret } = pulumi.runtime;
	return isConfigSecret?.(key) === true;
}
// src/hosts/pulumi/manifest/manifest.ts
/** The resources of a manifest, declared in the running Pulumi program. */
var Manifest = class Manifest {
	/** By address, e.g. `shop-source` or `health["abc123"]`. */
	resources;
	outputs;
	constructor(resources, outputs) {
		this.resources = resources;
		this.outputs = outputs;
	}
	/**
	* Declares every resource of a manifest (a file, or a directory of files, from the program's directory). Mistakes
	* in it are reported together, with their places, before anything is declared.
	*/
	static async fromFile(path, options = {}) {
		const loaded = await loadForPulumi(path, options.allowExec ?? true);
		const declarer = new Declarer(loaded, options.resourceOptions ?? {});
		const nodes = loaded.stack.desired.map((desired) => ({
			address: desired.address,
			after: desired.dependencies,
			desired
		}));
		for (const { desired } of sorted(nodes)) declarer.declare(desired);
		const outputs = Object.entries(loaded.stack.outputs).map(([name, value]) => [name, toOutput(value, declarer.lookup)]);
		return new Manifest(declarer.resources, Object.fromEntries(outputs));
	}
};
export { DeclaredProvider, DeclaredResource, Manifest, buddy_exports as buddy, gitjira_exports as gitjira, providerClasses, resourceClasses, upsun_exports as upsun };

//# sourceMappingURL=index.js.map