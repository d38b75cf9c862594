import { n as defineResource, t as defineProvider } from "./define-DqsgxeJf.js";
import { t as HoldfastError } from "./start-library-testing-pulumi-provider-DPTSpcvB.js";
import { i as isObject } from "./start-testing-pulumi-provider-DxUi0EnA.js";
// providers/upsun/fields/answered.ts
/** What Upsun answers for every integration and nobody can set. */
const answeredFields = {
	id: {
		type: "string",
		readOnly: true,
		description: "Identifier inside the project."
	},
	created_at: {
		type: "string",
		readOnly: true,
		nullable: true,
		description: "When the integration was made (ISO 8601)."
	},
	updated_at: {
		type: "string",
		readOnly: true,
		nullable: true,
		volatile: true,
		description: "When it last changed (ISO 8601); moves with each write, also of unreadable fields."
	},
	role: {
		type: "string",
		readOnly: true,
		description: "Role the integration acts with in the project; often empty."
	}
};
// providers/upsun/links.ts
/**
* Path of a HAL link below the API's base. Links may name a region's host and `/api`; the gateway serves both
* without. Source: HAL sample in the docs.
*/
function linkedPath(entity, relation) {
	const links = entity["_links"];
	const link = isObject(links) ? links[relation] : void 0;
	const href = isObject(link) ? link["href"] : void 0;
	return (typeof href === "string" ? /\/projects\/[^?#]*/u.exec(href) : null)?.[0];
}
// providers/upsun/activities.ts
/** Longest wait for one activity, in milliseconds; what takes longer goes on at Upsun. */
const PATIENCE = 3e5;
/** Reads an activity until it is over; resolves with a note unless it ended well. The write itself stands either way. */
async function awaitActivity(started, send, sleep) {
	const name = `activity ${text$2(started["type"])} ${text$2(started["id"])}`;
	const path = linkedPath(started, "self");
	let activity = started;
	for (let wait = 500, waited = 0; !isOver(activity); waited += wait, wait = Math.min(wait * 2, 1e4)) {
		if (path === void 0) return `${name} was not awaited: the answer does not say where to read it`;
		if (waited >= PATIENCE) return `${name} was still ${text$2(activity["state"])} when waiting for it ended`;
		await sleep(wait);
		const next = await read(path, send);
		if (next instanceof HoldfastError) return `${name} was not awaited: ${next.message}`;
		activity = next;
	}
	if (activity["state"] === "cancelled") return `${name} was cancelled`;
	return activity["result"] === "failure" ? `${name} failed` : void 0;
}
async function read(path, send) {
	try {
		const { body } = await send({
			method: "GET",
			path
		});
		return isObject(body) ? body : {};
	} catch (error) {
		if (error instanceof HoldfastError && error.code !== "cancelled") return error;
		throw error;
	}
}
function isOver(activity) {
	return activity["state"] === "complete" || activity["state"] === "cancelled";
}
const text$2 = (value) => typeof value === "string" ? value : "(unnamed)";
// providers/upsun/quirks.ts
/** A write answers `{status, code, _embedded: {entity}}`; older answers were the entity itself. Source: API introduction, platformsh-client-js. */
const unwrap = ({ body }) => {
	const { entity } = embedded(body);
	if (isObject(entity)) return entity;
	return isObject(body) && typeof body["id"] === "string" ? body : void 0;
};
/** Waits for the activities a write embeds, as the vendor's own client does. Source: Add/Update/DeleteCommand of the CLI. */
const settle = async (answer, send, sleep) => {
	const { activities } = embedded(answer.body);
	const started = Array.isArray(activities) ? activities.filter(isObject) : [];
	return (await Promise.all(started.map((activity) => awaitActivity(activity, send, sleep)))).filter((note) => note !== void 0);
};
/** Follows `#validate`; it is in no OpenAPI file, and only 400 with a map of fields means invalid. Source: client-php listValidationErrors. */
const probe = async (entity, id, scope, send) => {
	const linked = linkedPath(entity, "#validate");
	if (isObject(entity["_links"]) && linked === void 0) return cannotTell;
	const project = encodeURIComponent(scope["projectId"] ?? "");
	const path = linked ?? `/projects/${project}/integrations/${encodeURIComponent(id)}/validate`;
	try {
		await send({
			method: "POST",
			path,
			body: {},
			idempotent: true
		});
		return {
			status: "valid",
			message: "Upsun reached the service with these credentials."
		};
	} catch (error) {
		if (!(error instanceof HoldfastError)) throw error;
		if (error.code === "invalid") return {
			status: "invalid",
			message: error.message,
			fields: error.fields
		};
		if (error.code !== "not-found") throw error;
		return cannotTell;
	}
};
const cannotTell = {
	status: "unverifiable",
	message: "Upsun offers no validation for this integration."
};
function embedded(body) {
	const inner = isObject(body) ? body["_embedded"] : void 0;
	return isObject(inner) ? inner : {};
}
// providers/upsun/fields/field-kinds.ts
/** A credential the API takes and never gives back. */
function credential(description, more = {}) {
	return {
		type: "string",
		description,
		writeOnly: true,
		secret: true,
		...more
	};
}
/** A list in which order and repetition mean nothing. */
function set(description, more = {}) {
	return {
		type: "array",
		description,
		unordered: true,
		items: {
			type: "string",
			description: "One entry.",
			minLength: 1
		},
		...more
	};
}
// providers/upsun/fields/source.ts
/** A switch that Upsun's pages document with a default; the server's own is unconfirmed, so it is never restored. */
function toggle(description, byDefault) {
	return {
		type: "boolean",
		description,
		default: byDefault
	};
}
/** What all four code sources share. */
const sourceFields = {
	fetch_branches: toggle("Bring the branches of the repository in as environments.", true),
	prune_branches: {
		type: "boolean",
		description: "Deactivate environments whose branch is gone from the repository; only with fetch_branches.",
		default: true,
		coupled: {
			field: "fetch_branches",
			is: false,
			send: false
		},
		source: "legacy-cli PR #1264: the server assumes true and then refuses fetch_branches: false"
	},
	environment_init_resources: {
		type: "string",
		enum: [
			"default",
			"manual",
			"minimum",
			"parent"
		],
		description: "How much a service gets when it first starts in a new environment."
	}
};
/** Builds of pull requests, as GitHub and both Bitbuckets have them. */
const pullRequestFields = {
	build_pull_requests: toggle("Make an environment for each pull request.", true),
	pull_requests_clone_parent_data: toggle("Start such an environment with its parent's data.", true)
};
/** Without branches there is nothing to prune; the server refuses the pair. */
const pruneNeedsFetch = {
	when: [{
		field: "fetch_branches",
		is: [false]
	}],
	expect: {
		field: "prune_branches",
		is: [false, null]
	},
	message: "prune_branches cannot be true while fetch_branches is false: turn fetching on or leave pruning off."
};
/** Drafts are built only where such requests are built at all. */
function draftsNeedBuilds(drafts, builds) {
	return {
		when: [{
			field: builds,
			is: [false]
		}],
		expect: {
			field: drafts,
			is: [false, null]
		},
		message: `${drafts} cannot be true while ${builds} is false: turn ${builds} on or leave drafts off.`
	};
}
/** What makes a variant a code source: one per project, and its repository takes the code over. */
const codeSource = {
	naturalKeys: [[]],
	exclusive: "codeSource",
	hazards: {
		create: "the repository's content replaces the project's code",
		replace: "no code source between the two requests; the repository's content then replaces the project's code",
		delete: "the project loses its code source; its Git address becomes Upsun's own again"
	}
};
// providers/upsun/variants/bitbucket.ts
/** Sent complete or not at all: the API wants every member whenever one is given, and never answers the secret one. */
function credentials(description, fields) {
	return {
		type: "object",
		description,
		nullable: true,
		absent: null,
		whole: true,
		onRemove: "null",
		fields
	};
}
/** Bitbucket in the cloud and on a server. */
const bitbuckets = {
	bitbucket: {
		description: "Code from a Bitbucket Cloud repository.",
		fields: {
			...sourceFields,
			app_credentials: credentials("OAuth consumer of the workspace.", {
				key: {
					type: "string",
					required: true,
					description: "Key of the consumer."
				},
				secret: credential("Secret of the consumer.", { required: true })
			}),
			addon_credentials: credentials("Installed add-on, as an alternative to an OAuth consumer.", {
				addon_key: {
					type: "string",
					required: true,
					description: "Key of the add-on."
				},
				client_key: {
					type: "string",
					required: true,
					description: "Key of this installation."
				},
				shared_secret: credential("Secret shared at installation.", { required: true })
			}),
			repository: {
				type: "string",
				required: true,
				pattern: "^[^/\\s]+/[^/\\s]+$",
				description: "Repository as WORKSPACE/NAME."
			},
			...pullRequestFields,
			pull_requests_max_pages: {
				type: "integer",
				nullable: true,
				onRemove: "null",
				minimum: 0,
				description: "Most pages of pull requests read in one synchronisation; null reads all."
			},
			resync_pull_requests: toggle("Copy the parent's data again with every build of a pull request.", false)
		},
		rules: [pruneNeedsFetch],
		...codeSource,
		example: {
			type: "bitbucket",
			repository: "acme/shop",
			app_credentials: {
				key: "consumer-key",
				secret: "consumer-secret-example"
			},
			fetch_branches: true,
			build_pull_requests: true
		}
	},
	bitbucket_server: {
		description: "Code from a repository on a Bitbucket Data Center server.",
		fields: {
			...sourceFields,
			url: {
				type: "string",
				required: true,
				minLength: 1,
				compareAs: "url",
				description: "Address of the Bitbucket server."
			},
			username: {
				type: "string",
				required: true,
				minLength: 1,
				description: "Account the token belongs to."
			},
			token: credential("HTTP access token with administration rights on the repository.", { required: true }),
			project: {
				type: "string",
				required: true,
				minLength: 1,
				description: "Key of the Bitbucket project."
			},
			repository: {
				type: "string",
				required: true,
				minLength: 1,
				description: "Name of the repository inside that project."
			},
			...pullRequestFields
		},
		rules: [pruneNeedsFetch],
		...codeSource,
		example: {
			type: "bitbucket_server",
			url: "https://bitbucket.acme.example",
			username: "deploy",
			token: "bitbucket-server-token-example",
			project: "SHOP",
			repository: "storefront",
			fetch_branches: true
		}
	}
};
// providers/upsun/variants/git-hosts.ts
/** `owner/repo`: exactly one slash, as the vendor's own client checks it. */
const ownerAndName = {
	required: true,
	pattern: "^[^/\\s]+/[^/\\s]+$"
};
/** GitHub and GitLab. */
const gitHosts = {
	github: {
		description: "Code from a GitHub repository, on github.com or an Enterprise server.",
		fields: {
			...sourceFields,
			token: credential("Personal access token with administration rights on the repository.", { required: true }),
			base_url: {
				type: "string",
				nullable: true,
				onRemove: "null",
				compareAs: "url",
				description: "Address of an Enterprise server's API; leave out for github.com."
			},
			repository: {
				type: "string",
				...ownerAndName,
				description: "Repository as OWNER/NAME."
			},
			...pullRequestFields,
			build_draft_pull_requests: toggle("Also build drafts; only with build_pull_requests.", true),
			build_pull_requests_post_merge: toggle("Build the merge with the target branch rather than the head.", false),
			token_type: {
				type: "string",
				readOnly: true,
				enum: ["classic_personal_token", "github_app"],
				description: "What kind of credential is in use."
			}
		},
		rules: [pruneNeedsFetch, draftsNeedBuilds("build_draft_pull_requests", "build_pull_requests")],
		...codeSource,
		example: {
			type: "github",
			repository: "acme/shop",
			token: "ghp_example_token_0123456789",
			fetch_branches: true,
			prune_branches: true,
			build_pull_requests: true
		}
	},
	gitlab: {
		description: "Code from a GitLab project, on gitlab.com or a server of your own.",
		fields: {
			...sourceFields,
			token: credential("Access token with the api scope; with rotate_token the vendor renews it itself.", {
				required: true,
				expiresAt: "token_expires_at",
				selfRotating: [{
					field: "rotate_token",
					is: [true]
				}]
			}),
			rotate_token: {
				type: "boolean",
				description: "Let Upsun exchange the token for a new one before it ends."
			},
			rotate_token_validity_in_weeks: {
				type: "integer",
				minimum: 1,
				description: "How long a token from such an exchange lives, in weeks."
			},
			base_url: {
				type: "string",
				compareAs: "url",
				description: "Address of the GitLab server; leave out for gitlab.com."
			},
			project: {
				type: "string",
				required: true,
				pattern: "^[^/\\s]+(?:/[^/\\s]+)+$",
				description: "GitLab project as NAMESPACE/NAME, subgroups included."
			},
			build_merge_requests: toggle("Make an environment for each merge request.", true),
			build_wip_merge_requests: toggle("Also build drafts; only with build_merge_requests.", true),
			merge_requests_clone_parent_data: toggle("Start such an environment with its parent's data.", true),
			token_expires_at: {
				type: "string",
				readOnly: true,
				nullable: true,
				description: "When GitLab will stop accepting the token (ISO 8601)."
			}
		},
		rules: [pruneNeedsFetch, draftsNeedBuilds("build_wip_merge_requests", "build_merge_requests")],
		...codeSource,
		example: {
			type: "gitlab",
			project: "acme/web/shop",
			token: "glpat-example-token-0123456789",
			base_url: "https://gitlab.acme.example",
			fetch_branches: true,
			build_merge_requests: true
		}
	}
};
/** Kinds that report on a project's health. */
const healthVariants = {
	"health.email": {
		description: "Mails when a project needs attention, e.g. a disk that fills up.",
		fields: {
			from_address: {
				type: "string",
				nullable: true,
				onRemove: "null",
				description: "Sender of the mails; null uses the vendor's own."
			},
			recipients: set("Addresses, or `#admins` and `#viewers` for the members with that role.", {
				required: true,
				items: {
					type: "string",
					pattern: "^(?:#admins|#viewers|[^@\\s]+@[^@\\s]+)$",
					description: "An address or a group."
				}
			})
		},
		naturalKeys: [[{
			field: "recipients",
			as: "sorted"
		}]],
		example: {
			type: "health.email",
			recipients: ["#admins", "ops@acme.example"]
		}
	},
	"health.pagerduty": {
		description: "PagerDuty alerts when a project needs attention.",
		fields: { routing_key: {
			type: "string",
			required: true,
			minLength: 1,
			secret: true,
			description: "Integration key of the PagerDuty service; answered by the API, treated as secret."
		} },
		naturalKeys: [["routing_key"]],
		example: {
			type: "health.pagerduty",
			routing_key: "routing-key-example-0123456789"
		}
	},
	"health.slack": {
		description: "Slack messages when a project needs attention.",
		fields: {
			token: credential("Token of the Slack bot.", { required: true }),
			channel: {
				type: "string",
				required: true,
				minLength: 1,
				description: "Channel the messages go to, e.g. `#ops`."
			}
		},
		naturalKeys: [["channel"]],
		example: {
			type: "health.slack",
			channel: "#ops",
			token: "xoxb-example-token-0123456789"
		}
	},
	"health.webhook": {
		description: "A request to an address of yours when a project needs attention.",
		fields: {
			shared_key: credential("Key the requests are signed with (JWS), so that the receiver can trust them.", { nullable: true }),
			url: {
				type: "string",
				required: true,
				minLength: 1,
				description: "Where the requests go."
			}
		},
		naturalKeys: [["url"]],
		example: {
			type: "health.webhook",
			url: "https://hooks.acme.example/health",
			shared_key: "signing-key-example"
		}
	}
};
// providers/upsun/fields/activity.ts
/** Which activities of a project set an integration off: webhooks, scripts and the CDN share these. */
const activityFields = {
	events: set("Names of the activity types that count; `*` for all.", { default: ["*"] }),
	environments: set("Only activities of these environments count; `*` for all.", { default: ["*"] }),
	excluded_environments: set("Activities of these environments never count.", {
		default: [],
		onRemove: "empty"
	}),
	states: set("States at which an activity is reported, e.g. `pending`, `in_progress`, `complete`.", { default: ["complete"] }),
	result: {
		type: "string",
		enum: [
			"*",
			"failure",
			"success"
		],
		description: "Which outcome of an activity counts."
	}
};
/** Kinds that act on activities, and the profiler. */
const hookVariants = {
	webhook: {
		description: "A request to an address of yours for each activity that matches.",
		fields: {
			...activityFields,
			shared_key: {
				type: "string",
				nullable: true,
				secret: true,
				onRemove: "null",
				description: "Key the requests are signed with (JWS); answered by the API, treated as secret."
			},
			url: {
				type: "string",
				required: true,
				minLength: 1,
				description: "Where the requests go."
			}
		},
		naturalKeys: [["url"]],
		example: {
			type: "webhook",
			url: "https://hooks.acme.example/activity",
			shared_key: "signing-key-example",
			events: ["environment.push"],
			environments: ["main"],
			states: ["complete"]
		}
	},
	script: {
		description: "JavaScript that Upsun runs for each activity that matches.",
		fields: {
			...activityFields,
			script: {
				type: "string",
				required: true,
				minLength: 1,
				description: "The source text, e.g. from a file with `fn::file`; what it holds is readable."
			}
		},
		naturalKeys: [[{
			field: "script",
			as: "digest"
		}]],
		example: {
			type: "script",
			script: "console.log(activity.text);\n",
			events: ["environment.push"]
		}
	},
	"cdn.fastly": {
		description: "Keeps a Fastly service in step with the project; the wire name of this kind is unconfirmed.",
		fields: {
			...activityFields,
			token: credential("Fastly API token; pushing certificates needs TLS rights on it.", { required: true }),
			service_id: {
				type: "string",
				required: true,
				minLength: 1,
				description: "Fastly service to act on."
			},
			tls_certificates: {
				type: "boolean",
				description: "Hand the certificates Upsun obtains over to Fastly."
			}
		},
		naturalKeys: [["service_id"]],
		example: {
			type: "cdn.fastly",
			service_id: "SU1Z0isxPaozGVKXdv0eY",
			token: "fastly-token-example-0123456789",
			events: ["environment.domain.create"]
		}
	},
	blackfire: {
		description: "Blackfire profiling; it has nothing to set, and the vendor makes its credentials.",
		fields: {
			environments_credentials: {
				type: "map",
				readOnly: true,
				description: "What each environment logs in with at Blackfire.",
				items: {
					type: "object",
					description: "Credentials of one environment.",
					fields: {
						server_uuid: {
							type: "string",
							description: "Identifier of the environment at Blackfire."
						},
						server_token: {
							type: "string",
							secret: true,
							description: "Its token."
						}
					}
				}
			},
			continuous_profiling: {
				type: "boolean",
				readOnly: true,
				description: "Whether profiling runs all the time."
			}
		},
		naturalKeys: [[]],
		example: { type: "blackfire" }
	}
};
// providers/upsun/fields/log.ts
const text$1 = {
	type: "string",
	description: "Value."
};
/** What all six kinds of log forwarding share. */
const logFields = {
	extra: {
		type: "map",
		description: "Pairs of your own added to each forwarded record.",
		items: text$1,
		default: {},
		onRemove: "empty"
	},
	tls_verify: {
		type: "boolean",
		description: "Check the receiver's certificate.",
		default: true,
		onRemove: "default"
	},
	excluded_services: set("Services and applications whose logs stay home.", {
		default: [],
		onRemove: "empty"
	}),
	redaction: {
		type: "boolean",
		description: "Take sensitive data out of the records before they leave.",
		default: false,
		absent: false,
		source: "upsun/cli 6776dc92 (2026-07-29); in no OpenAPI file yet"
	}
};
/** Headers often hold a login, so their values are treated as secret though the API answers them. */
const logHeaders = {
	type: "map",
	description: "Headers sent with each delivery; treated as secret.",
	items: text$1,
	secret: true,
	default: {},
	onRemove: "empty"
};
// providers/upsun/variants/logs.ts
const endpoint = (description) => ({
	type: "string",
	required: true,
	minLength: 1,
	description
});
const NEXT_DEPLOY = "Takes effect for an environment with its next deployment.";
/** Kinds that forward logs. */
const logVariants = {
	httplog: {
		description: `Forwards logs to an HTTP endpoint. ${NEXT_DEPLOY}`,
		fields: {
			...logFields,
			url: endpoint("Where the records are posted to."),
			headers: logHeaders
		},
		naturalKeys: [["url"]],
		example: {
			type: "httplog",
			url: "https://logs.acme.example/ingest",
			headers: { Authorization: "Bearer example-log-token" },
			extra: { team: "shop" },
			tls_verify: true
		}
	},
	otlplog: {
		description: `Forwards logs to an OpenTelemetry (OTLP) endpoint. ${NEXT_DEPLOY}`,
		fields: {
			...logFields,
			url: endpoint("OTLP address of the receiver."),
			headers: logHeaders
		},
		naturalKeys: [["url"]],
		example: {
			type: "otlplog",
			url: "https://otlp.acme.example/v1/logs",
			headers: { "X-Api-Key": "example-otlp-key" }
		}
	},
	newrelic: {
		description: `Forwards logs to New Relic. ${NEXT_DEPLOY}`,
		fields: {
			...logFields,
			url: endpoint("Log endpoint of your New Relic region."),
			license_key: credential("Licence key of the account.", { required: true })
		},
		naturalKeys: [["url"]],
		example: {
			type: "newrelic",
			url: "https://log-api.eu.newrelic.com/log/v1",
			license_key: "newrelic-licence-key-example"
		}
	},
	splunk: {
		description: `Forwards logs to a Splunk HTTP event collector. ${NEXT_DEPLOY}`,
		fields: {
			...logFields,
			url: endpoint("Address of the event collector."),
			index: {
				type: "string",
				required: true,
				minLength: 1,
				description: "Splunk index the records go to."
			},
			token: credential("Token of the event collector.", { required: true }),
			sourcetype: {
				type: "string",
				description: "Source type the records carry in Splunk."
			}
		},
		naturalKeys: [["url", "index"]],
		example: {
			type: "splunk",
			url: "https://splunk.acme.example:8088/services/collector/event",
			index: "main",
			token: "splunk-token-example-0123456789",
			sourcetype: "upsun"
		}
	},
	sumologic: {
		description: `Forwards logs to a Sumo Logic HTTP source. ${NEXT_DEPLOY}`,
		fields: {
			...logFields,
			url: {
				...endpoint("Address of the HTTP source; it works as a credential, so it is treated as secret."),
				secret: true
			},
			category: {
				type: "string",
				description: "Source category the records carry (X-Sumo-Category)."
			}
		},
		naturalKeys: [["url"]],
		example: {
			type: "sumologic",
			url: "https://collectors.sumologic.com/receiver/v1/http/example-collector-code",
			category: "shop/prod"
		}
	},
	syslog: {
		description: `Forwards logs to a syslog receiver. ${NEXT_DEPLOY}`,
		fields: {
			...logFields,
			host: {
				...endpoint("Name or address of the receiver."),
				source: "docs: required, though the OpenAPI file lists only type"
			},
			port: {
				type: "integer",
				required: true,
				minimum: 0,
				maximum: 65535,
				description: "Its port."
			},
			protocol: {
				type: "string",
				enum: [
					"tcp",
					"tls",
					"udp"
				],
				default: "tls",
				description: "How the records travel."
			},
			facility: {
				type: "integer",
				minimum: 0,
				maximum: 23,
				default: 1,
				description: "Syslog facility number the records carry."
			},
			message_format: {
				type: "string",
				enum: ["rfc3164", "rfc5424"],
				default: "rfc5424",
				description: "Which syslog format is written."
			},
			auth_token: credential("Token the receiver knows the sender by."),
			auth_mode: {
				type: "string",
				enum: ["prefix", "structured_data"],
				default: "prefix",
				writeOnly: true,
				description: "Where the token stands in a record; never answered, though it is no secret."
			}
		},
		naturalKeys: [["host", "port"]],
		example: {
			type: "syslog",
			host: "syslog.acme.example",
			port: 6514,
			protocol: "tls",
			facility: 1,
			message_format: "rfc5424",
			auth_token: "syslog-token-example",
			auth_mode: "prefix"
		}
	}
};
// providers/upsun/integration.ts
const all = "/projects/{projectId}/integrations";
const one = `${all}/{id}`;
/** Everything a project can be tied to: 18 kinds behind one endpoint. */
const integration = defineResource({
	name: "Integration",
	description: "An integration of an Upsun project with an outside service.",
	scope: [{
		name: "projectId",
		description: "Project the integration belongs to.",
		fromConfig: "projectId",
		pattern: "^[A-Za-z0-9_-]+$"
	}],
	discriminator: "type",
	carryDiscriminator: true,
	idField: "id",
	fields: answeredFields,
	variants: {
		...gitHosts,
		...bitbuckets,
		...healthVariants,
		...hookVariants,
		...logVariants
	},
	updatedAtField: "updated_at",
	operations: {
		list: {
			method: "GET",
			path: all
		},
		read: {
			method: "GET",
			path: one
		},
		create: {
			method: "POST",
			path: all
		},
		update: {
			method: "PATCH",
			path: one,
			idempotent: true
		},
		delete: {
			method: "DELETE",
			path: one
		}
	},
	quirks: {
		unwrap,
		settle,
		probe
	}
});
// providers/upsun/provider.ts
const API = "https://api.upsun.com";
const AUTH = "https://auth.upsun.com";
/** The public client that API tokens are exchanged under; its secret is empty. Source: developer.upsun.com, authentication. */
const CLIENT = `Basic ${btoa("platform-api-user:")}`;
/** Upsun, formerly Platform.sh. */
const provider = defineProvider({
	name: "upsun",
	title: "Upsun",
	config: {
		apiToken: {
			description: "API token of an account that administers the projects.",
			secret: true,
			env: ["UPSUN_API_TOKEN", "UPSUN_CLI_TOKEN"]
		},
		accessToken: {
			description: "Short-lived access token, used as it is instead of an API token; it cannot be renewed.",
			secret: true
		},
		baseUrl: {
			description: "Address of the API.",
			default: API
		},
		authUrl: {
			description: "Address of the token service; /oauth2/token is appended.",
			default: AUTH
		},
		projectId: { description: "Project of resources that name none." }
	},
	configAnyOf: [["accessToken"], ["apiToken"]],
	resources: { Integration: integration },
	baseUrl: (config) => config["baseUrl"] ?? API,
	authenticate,
	failure
});
async function authenticate(config, send) {
	const { accessToken, apiToken = "" } = config;
	if (accessToken !== void 0) return bearer(accessToken);
	const answer = await exchange(`${(config["authUrl"] ?? AUTH).replace(/\/+$/u, "")}/oauth2/token`, apiToken, send);
	const { access_token: token, expires_in: seconds } = isObject(answer.body) ? answer.body : {};
	if (typeof token !== "string" || token === "") throw new HoldfastError("auth", "Upsun answered the token exchange without an access token", { advice: "Check authUrl: it must be the token service, not the API or the console." });
	return bearer(token, typeof seconds === "number" ? seconds : void 0);
}
function bearer(token, seconds) {
	const headers = { authorization: `Bearer ${token}` };
	return seconds === void 0 ? { headers } : {
		headers,
		expiresInSeconds: seconds
	};
}
/** A wrong token is answered 400, so every refusal of the request itself is one of the token. Source: upsun/cli mock API. */
async function exchange(path, apiToken, send) {
	const form = {
		grant_type: "api_token",
		api_token: apiToken
	};
	try {
		return await send({
			method: "POST",
			path,
			form,
			headers: { authorization: CLIENT },
			idempotent: true
		});
	} catch (error) {
		if (!(error instanceof HoldfastError) || ![
			"invalid",
			"auth",
			"permission"
		].includes(error.code)) throw error;
		throw new HoldfastError("auth", "Upsun refused the API token", {
			advice: "Make a new token in the console (My profile, API tokens) and check the provider entry.",
			...error.status === void 0 ? {} : { status: error.status },
			cause: error
		});
	}
}
/** 400 with a map of fields is a refusal field by field; 409 is a second code source. Sources: legacy-cli PR #833, client-php. */
function failure({ status, body }, request) {
	if (status === 400) return refusedFields(body);
	if (status !== 409) return void 0;
	return {
		code: "conflict",
		message: text(body, "message") ?? text(body, "detail") ?? "Upsun reports a conflict",
		...request.method === "POST" ? { advice: "A project has one code source: remove or import the present one first." } : {}
	};
}
function refusedFields(body) {
	const detail = isObject(body) ? body["detail"] : void 0;
	if (!isObject(detail)) return void 0;
	const fields = Object.entries(detail).map(([name, said]) => [name, typeof said === "string" ? said : JSON.stringify(said)]);
	const message = fields.map(([name, said]) => `${name}: ${said}`).join("; ");
	return {
		code: "invalid",
		message: message === "" ? "Upsun refused the request" : message,
		fields: Object.fromEntries(fields)
	};
}
function text(body, member) {
	const value = isObject(body) ? body[member] : void 0;
	return typeof value === "string" && value !== "" ? value : void 0;
}
// providers/upsun/index.ts
/** What the registry loads. */
const module = {
	provider,
	validators: async () => (await import("./validators-BAEagRBb.js")).validators
};
export { module };

//# sourceMappingURL=upsun-CnFW4Ayv.js.map