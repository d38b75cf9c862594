import { i as isObject } from "../../../src/hosts/parts/start-testing-pulumi-provider-DxUi0EnA.js";
import { t as defineEmulator } from "../../../src/hosts/parts/api-CIRiGoOr.js";
import { c as jsonBody, i as Refusal, n as route, s as json, u as serialised } from "../../../src/hosts/parts/emulator-DDxp3B1w.js";
// providers/upsun/emulator/refusal.ts
const TITLES = {
	400: "Bad Request",
	401: "Unauthorized",
	403: "Forbidden",
	404: "Not Found",
	409: "Conflict"
};
/** The vendor's shape of an error; `detail` is a map of fields for refused values, text otherwise. */
function errorReply(status, detail) {
	const message = TITLES[status] ?? "Error";
	return json(status, {
		status: "error",
		code: status,
		message,
		detail
	});
}
/** Thrown to answer with an error of the vendor. */
function refused(status, detail) {
	return new Refusal(errorReply(status, detail));
}
// providers/upsun/emulator/activity-log.ts
/** What the vendor does after a write has been accepted, to be followed by reading. */
var ActivityLog = class {
	#options;
	#context;
	#activities = /* @__PURE__ */ new Map();
	constructor(options, context) {
		this.#options = options;
		this.#context = context;
	}
	/** The activities a write to this code source embeds. */
	begin(held) {
		const { activityStates, activityResult } = this.#options();
		if (activityStates === null) return [];
		const activity = {
			id: this.#context.id(13),
			project: held.project,
			integration: held.id,
			type: `integration.${held.type}.fetch`,
			createdAt: this.#context.now(),
			states: activityStates,
			result: activityResult,
			step: 0
		};
		this.#activities.set(activity.id, activity);
		return [this.#view(activity)];
	}
	/** Newest first; `count` and `type` narrow it. */
	list(request) {
		const { projectId, id } = request.params;
		const type = request.query.get("type");
		const found = [...this.#activities.values()].reverse().filter((activity) => {
			return activity.project === projectId && activity.integration === id && (type === null || type === activity.type);
		});
		const count = Number(request.query.get("count") ?? found.length);
		return json(200, found.slice(0, count).map((activity) => this.#view(activity)));
	}
	/** The activity one step further. */
	read(request) {
		const activity = this.#find(request);
		const next = {
			...activity,
			step: Math.min(activity.step + 1, activity.states.length - 1)
		};
		this.#activities.set(next.id, next);
		return json(200, this.#view(next));
	}
	cancel(request) {
		const activity = this.#find(request);
		this.#activities.set(activity.id, {
			...activity,
			states: ["cancelled"],
			step: 0
		});
		return json(200, {
			status: "OK",
			code: 200
		});
	}
	/** One line and the seal, as newline-delimited JSON. */
	text(request) {
		const activity = this.#find(request);
		const line = {
			_id: 0,
			data: {
				timestamp: new Date(activity.createdAt).toISOString(),
				message: `${activity.type}\n`
			}
		};
		const lines = `${JSON.stringify(line)}\n${JSON.stringify({ seal: true })}\n`;
		return serialised(200, lines, { "content-type": "application/x-ndjson" });
	}
	#find({ params }) {
		const activity = this.#activities.get(params["activityId"] ?? "");
		if (activity?.project !== (params["projectId"] ?? "")) throw refused(404, "The activity was not found.");
		return activity;
	}
	#view(activity) {
		const { id, project, type, states, step, result } = activity;
		const state = states[step] ?? "complete";
		const over = state === "complete" || state === "cancelled";
		const at = new Date(activity.createdAt).toISOString();
		const path = `/api/projects/${encodeURIComponent(project)}/integrations/${activity.integration}/activities/${id}`;
		const url = `${this.#context.url("upsun")}${path}`;
		return {
			id,
			project,
			type,
			description: `Emulated ${type}`,
			text: `Emulated ${type}`,
			state,
			result: over ? result : null,
			created_at: at,
			updated_at: at,
			started_at: at,
			completed_at: over ? at : null,
			completion_percent: over ? 100 : 0,
			environments: [],
			parameters: {},
			payload: {},
			log: "",
			_links: {
				self: { href: url },
				log: { href: `${url}/log` }
			}
		};
	}
};
// providers/upsun/facts.json
var id = {
	"length": 13,
	"alphabet": "lower-case letters and digits",
	"source": "1c"
};
var types$1 = {
	"bitbucket": {
		"schema": "BitbucketIntegration",
		"fields": {
			"fetch_branches": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"prune_branches": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, legacy-cli PR #1264",
				"source": "docs-openapi-2026-06-17"
			},
			"environment_init_resources": {
				"class": "rw",
				"type": "string",
				"enum": [
					"default",
					"manual",
					"minimum",
					"parent"
				],
				"default": "default",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"app_credentials": {
				"class": "rw",
				"nullable": true,
				"type": "object",
				"parts": {
					"key": {
						"type": "string",
						"class": "rw"
					},
					"secret": {
						"type": "string",
						"class": "write",
						"secret": true
					}
				},
				"answered": "sometimes",
				"default": null,
				"defaultSource": "1f",
				"source": "docs-openapi-2026-06-17"
			},
			"addon_credentials": {
				"class": "rw",
				"nullable": true,
				"type": "object",
				"parts": {
					"addon_key": {
						"type": "string",
						"class": "rw"
					},
					"client_key": {
						"type": "string",
						"class": "rw"
					},
					"shared_secret": {
						"type": "string",
						"class": "write",
						"secret": true
					}
				},
				"answered": "sometimes",
				"default": null,
				"defaultSource": "1f",
				"source": "docs-openapi-2026-06-17"
			},
			"repository": {
				"class": "rw",
				"type": "string",
				"required": true,
				"pattern": "^/?[^/\\s]+/[^/\\s]+$",
				"source": "docs-openapi-2026-06-17"
			},
			"build_pull_requests": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"pull_requests_clone_parent_data": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"pull_requests_max_pages": {
				"class": "rw",
				"nullable": true,
				"type": "integer",
				"default": null,
				"defaultSource": "1f, null means no limit",
				"source": "docs-openapi-2026-06-17"
			},
			"resync_pull_requests": {
				"class": "rw",
				"type": "boolean",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			}
		},
		"codeSource": true
	},
	"bitbucket_server": {
		"schema": "BitbucketServerIntegration",
		"fields": {
			"fetch_branches": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"prune_branches": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, legacy-cli PR #1264",
				"source": "docs-openapi-2026-06-17"
			},
			"environment_init_resources": {
				"class": "rw",
				"type": "string",
				"enum": [
					"default",
					"manual",
					"minimum",
					"parent"
				],
				"default": "default",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"url": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"username": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"token": {
				"class": "write",
				"type": "string",
				"required": true,
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"project": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"repository": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"build_pull_requests": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"pull_requests_clone_parent_data": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			}
		},
		"codeSource": true
	},
	"blackfire": {
		"schema": "BlackfireIntegration",
		"fields": {
			"environments_credentials": {
				"class": "read",
				"type": "map",
				"items": "object",
				"parts": {
					"server_uuid": {
						"type": "string",
						"class": "read"
					},
					"server_token": {
						"type": "string",
						"class": "read",
						"secret": true
					}
				},
				"initial": {},
				"initialSource": "unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"continuous_profiling": {
				"class": "read",
				"type": "boolean",
				"initial": false,
				"initialSource": "unconfirmed",
				"source": "docs-openapi-2026-06-17"
			}
		}
	},
	"cdn.fastly": {
		"schema": "FastlyIntegration",
		"fields": {
			"events": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["*"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"environments": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["*"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_environments": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"states": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["complete"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"result": {
				"class": "rw",
				"type": "string",
				"enum": [
					"*",
					"failure",
					"success"
				],
				"default": "*",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"token": {
				"class": "write",
				"type": "string",
				"required": true,
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"service_id": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"tls_certificates": {
				"class": "rw",
				"type": "boolean",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			}
		},
		"typeSource": "1a, inferred from the capability keys; unconfirmed"
	},
	"github": {
		"schema": "GithubIntegration",
		"fields": {
			"fetch_branches": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"prune_branches": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, legacy-cli PR #1264",
				"source": "docs-openapi-2026-06-17"
			},
			"environment_init_resources": {
				"class": "rw",
				"type": "string",
				"enum": [
					"default",
					"manual",
					"minimum",
					"parent"
				],
				"default": "default",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"token": {
				"class": "write",
				"type": "string",
				"required": true,
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"base_url": {
				"class": "rw",
				"nullable": true,
				"type": "string",
				"default": null,
				"defaultSource": "1d, null is allowed",
				"source": "docs-openapi-2026-06-17"
			},
			"repository": {
				"class": "rw",
				"type": "string",
				"required": true,
				"pattern": "^/?[^/\\s]+/[^/\\s]+$",
				"source": "docs-openapi-2026-06-17"
			},
			"build_pull_requests": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"build_draft_pull_requests": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"build_pull_requests_post_merge": {
				"class": "rw",
				"type": "boolean",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"pull_requests_clone_parent_data": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"token_type": {
				"class": "read",
				"type": "string",
				"enum": ["classic_personal_token", "github_app"],
				"initial": "classic_personal_token",
				"initialSource": "unconfirmed",
				"source": "docs-openapi-2026-06-17"
			}
		},
		"codeSource": true
	},
	"gitlab": {
		"schema": "GitLabIntegration",
		"fields": {
			"fetch_branches": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"prune_branches": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, legacy-cli PR #1264",
				"source": "docs-openapi-2026-06-17"
			},
			"environment_init_resources": {
				"class": "rw",
				"type": "string",
				"enum": [
					"default",
					"manual",
					"minimum",
					"parent"
				],
				"default": "default",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"token": {
				"class": "write",
				"type": "string",
				"required": true,
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"rotate_token": {
				"class": "rw",
				"type": "boolean",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"rotate_token_validity_in_weeks": {
				"class": "rw",
				"type": "integer",
				"default": 4,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"base_url": {
				"class": "rw",
				"type": "string",
				"default": "https://gitlab.com",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"project": {
				"class": "rw",
				"type": "string",
				"required": true,
				"pattern": "^/?[^/\\s]+(?:/[^/\\s]+)+$",
				"source": "docs-openapi-2026-06-17"
			},
			"build_merge_requests": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"build_wip_merge_requests": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"merge_requests_clone_parent_data": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"token_expires_at": {
				"class": "read",
				"nullable": true,
				"type": "string",
				"format": "date-time",
				"initial": null,
				"initialSource": "unconfirmed",
				"source": "docs-openapi-2026-06-17"
			}
		},
		"codeSource": true
	},
	"health.email": {
		"schema": "EmailIntegration",
		"fields": {
			"from_address": {
				"class": "rw",
				"nullable": true,
				"type": "string",
				"default": null,
				"defaultSource": "1d",
				"source": "docs-openapi-2026-06-17"
			},
			"recipients": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			}
		}
	},
	"health.pagerduty": {
		"schema": "PagerDutyIntegration",
		"fields": { "routing_key": {
			"class": "rw",
			"type": "string",
			"required": true,
			"secret": true,
			"source": "docs-openapi-2026-06-17"
		} }
	},
	"health.slack": {
		"schema": "SlackIntegration",
		"fields": {
			"token": {
				"class": "write",
				"type": "string",
				"required": true,
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"channel": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			}
		}
	},
	"health.webhook": {
		"schema": "HealthWebHookIntegration",
		"fields": {
			"shared_key": {
				"class": "write",
				"nullable": true,
				"type": "string",
				"secret": true,
				"default": null,
				"defaultSource": "1f",
				"source": "docs-openapi-2026-06-17"
			},
			"url": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			}
		}
	},
	"httplog": {
		"schema": "HttpLogIntegration",
		"fields": {
			"extra": {
				"class": "rw",
				"type": "map",
				"items": "string",
				"default": {},
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"url": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"headers": {
				"class": "rw",
				"type": "map",
				"items": "string",
				"secret": true,
				"default": {},
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"tls_verify": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_services": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"redaction": {
				"class": "rw",
				"type": "boolean",
				"answered": "sometimes",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "upsun/cli 6776dc92"
			}
		}
	},
	"newrelic": {
		"schema": "NewRelicIntegration",
		"fields": {
			"extra": {
				"class": "rw",
				"type": "map",
				"items": "string",
				"default": {},
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"url": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"license_key": {
				"class": "write",
				"type": "string",
				"required": true,
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"tls_verify": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_services": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"redaction": {
				"class": "rw",
				"type": "boolean",
				"answered": "sometimes",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "upsun/cli 6776dc92"
			}
		}
	},
	"otlplog": {
		"schema": "OtlpLogIntegration",
		"fields": {
			"extra": {
				"class": "rw",
				"type": "map",
				"items": "string",
				"default": {},
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"url": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"headers": {
				"class": "rw",
				"type": "map",
				"items": "string",
				"secret": true,
				"default": {},
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"tls_verify": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_services": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"redaction": {
				"class": "rw",
				"type": "boolean",
				"answered": "sometimes",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "upsun/cli 6776dc92"
			}
		}
	},
	"script": {
		"schema": "ScriptIntegration",
		"fields": {
			"events": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["*"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"environments": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["*"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_environments": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"states": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["complete"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"result": {
				"class": "rw",
				"type": "string",
				"enum": [
					"*",
					"failure",
					"success"
				],
				"default": "*",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"script": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			}
		}
	},
	"splunk": {
		"schema": "SplunkIntegration",
		"fields": {
			"extra": {
				"class": "rw",
				"type": "map",
				"items": "string",
				"default": {},
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"url": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"index": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			},
			"token": {
				"class": "write",
				"type": "string",
				"required": true,
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"sourcetype": {
				"class": "rw",
				"type": "string",
				"default": "",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"tls_verify": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_services": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"redaction": {
				"class": "rw",
				"type": "boolean",
				"answered": "sometimes",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "upsun/cli 6776dc92"
			}
		}
	},
	"sumologic": {
		"schema": "SumologicIntegration",
		"fields": {
			"extra": {
				"class": "rw",
				"type": "map",
				"items": "string",
				"default": {},
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"url": {
				"class": "rw",
				"type": "string",
				"required": true,
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"category": {
				"class": "rw",
				"type": "string",
				"default": "",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"tls_verify": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_services": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"redaction": {
				"class": "rw",
				"type": "boolean",
				"answered": "sometimes",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "upsun/cli 6776dc92"
			}
		}
	},
	"syslog": {
		"schema": "SyslogIntegration",
		"fields": {
			"extra": {
				"class": "rw",
				"type": "map",
				"items": "string",
				"default": {},
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"host": {
				"class": "rw",
				"type": "string",
				"required": true,
				"requiredSource": "docs forward-logs.md; the spec requires only type",
				"source": "docs-openapi-2026-06-17"
			},
			"port": {
				"class": "rw",
				"type": "integer",
				"required": true,
				"requiredSource": "docs forward-logs.md; the spec requires only type",
				"minimum": 0,
				"maximum": 65535,
				"source": "docs-openapi-2026-06-17"
			},
			"protocol": {
				"class": "rw",
				"type": "string",
				"enum": [
					"tcp",
					"tls",
					"udp"
				],
				"default": "tls",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"facility": {
				"class": "rw",
				"type": "integer",
				"minimum": 0,
				"maximum": 23,
				"default": 1,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"message_format": {
				"class": "rw",
				"type": "string",
				"enum": ["rfc3164", "rfc5424"],
				"default": "rfc5424",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"auth_token": {
				"class": "write",
				"type": "string",
				"secret": true,
				"source": "docs-openapi-2026-06-17"
			},
			"auth_mode": {
				"class": "write",
				"type": "string",
				"enum": ["prefix", "structured_data"],
				"default": "prefix",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"tls_verify": {
				"class": "rw",
				"type": "boolean",
				"default": true,
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_services": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"redaction": {
				"class": "rw",
				"type": "boolean",
				"answered": "sometimes",
				"default": false,
				"defaultSource": "1d, unconfirmed",
				"source": "upsun/cli 6776dc92"
			}
		}
	},
	"webhook": {
		"schema": "WebHookIntegration",
		"fields": {
			"events": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["*"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"environments": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["*"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"excluded_environments": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": [],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"states": {
				"class": "rw",
				"type": "array",
				"items": "string",
				"default": ["complete"],
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"result": {
				"class": "rw",
				"type": "string",
				"enum": [
					"*",
					"failure",
					"success"
				],
				"default": "*",
				"defaultSource": "1d, unconfirmed",
				"source": "docs-openapi-2026-06-17"
			},
			"shared_key": {
				"class": "rw",
				"nullable": true,
				"type": "string",
				"secret": true,
				"default": null,
				"defaultSource": "1f",
				"source": "docs-openapi-2026-06-17"
			},
			"url": {
				"class": "rw",
				"type": "string",
				"required": true,
				"source": "docs-openapi-2026-06-17"
			}
		}
	}
};
var endpoints$1 = {
	"list": {
		"method": "GET",
		"path": "/projects/{projectId}/integrations",
		"status": 200
	},
	"read": {
		"method": "GET",
		"path": "/projects/{projectId}/integrations/{id}",
		"status": 200
	},
	"create": {
		"method": "POST",
		"path": "/projects/{projectId}/integrations",
		"status": 201,
		"item": "_embedded.entity"
	},
	"update": {
		"method": "PATCH",
		"path": "/projects/{projectId}/integrations/{id}",
		"status": 200,
		"item": "_embedded.entity"
	},
	"delete": {
		"method": "DELETE",
		"path": "/projects/{projectId}/integrations/{id}",
		"status": 200
	},
	"validate": {
		"method": "POST",
		"path": "/projects/{projectId}/integrations/{id}/validate",
		"status": 200,
		"source": "2, path unconfirmed"
	}
};
var pathPrefixes$1 = ["", "/api"];
var auth = {
	"path": "/oauth2/token",
	"grantType": "api_token",
	"expiresInSeconds": 900,
	"clients": [
		"platform-api-user",
		"platform-cli",
		"upsun-cli"
	],
	"source": "3"
};
/** The kinds of integration by their name on the wire. */
const typeFacts = new Map(Object.entries(types$1));
/** How requests are let in. */
const authFacts = auth;
/** Paths and statuses. */
const endpoints = endpoints$1;
/** Both are in use: `/projects/…` and `/api/projects/…`. */
const pathPrefixes = pathPrefixes$1;
/** Length of an integration's id. */
const idLength = id.length;
// providers/upsun/emulator/integration-view.ts
/** The object as answered: no write-only value, HAL links added. */
function view(held, base) {
	const fields = typeFacts.get(held.type)?.fields ?? {};
	const answered = {
		id: held.id,
		type: held.type,
		role: held.role,
		created_at: new Date(held.createdAt).toISOString(),
		updated_at: new Date(held.updatedAt).toISOString()
	};
	for (const [name, value] of Object.entries(held.values)) {
		const field = fields[name];
		if (field?.class === "write") continue;
		answered[name] = readable(field, value);
	}
	answered["_links"] = links(held, base);
	return answered;
}
/** What a snapshot shows of it: everything. */
function whole(held) {
	const { id, type, role, createdAt, updatedAt, values } = held;
	return {
		id,
		type,
		role,
		created_at: new Date(createdAt).toISOString(),
		updated_at: new Date(updatedAt).toISOString(),
		...values
	};
}
function readable(field, value) {
	const { parts } = field ?? {};
	if (field?.type !== "object" || parts === void 0 || !isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).filter(([part]) => parts[part]?.class !== "write"));
}
function links({ project, id, type }, base) {
	const path = `/api/projects/${encodeURIComponent(project)}/integrations/${id}`;
	const here = { href: `${base.path}${path}` };
	const isSource = typeFacts.get(type)?.codeSource === true;
	return {
		self: { href: `${base.region}${path}` },
		"#edit": here,
		"#delete": here,
		"#validate": { href: `${base.path}${path}/validate` },
		...isSource ? { "#hook": { href: `${base.region}${path}/hook` } } : {}
	};
}
// providers/upsun/emulator/integration-handlers.ts
/** The endpoints of integrations. */
var IntegrationHandlers = class {
	#store;
	#projects;
	#activities;
	#base;
	/** By id, what validation finds wrong; `*` stands for every integration. */
	invalid = /* @__PURE__ */ new Map();
	constructor(store, projects, activities, base) {
		this.#store = store;
		this.#projects = projects;
		this.#activities = activities;
		this.#base = base;
	}
	list(request) {
		const project = this.#projects.of(request);
		const base = this.#base();
		const text = () => JSON.stringify(this.#store.list(project, request.view).map((held) => view(held, base)));
		return serialised(200, request.view === void 0 ? this.#store.listText(project, text) : text());
	}
	read(request) {
		return json(200, view(this.#held(request), this.#base()));
	}
	create(request) {
		const project = this.#projects.of(request);
		const body = bodyOf(request);
		return this.#accepted(201, this.#store.create(project, body));
	}
	update(request) {
		const held = this.#held(request);
		return this.#accepted(200, this.#store.update(held, bodyOf(request)));
	}
	delete(request) {
		const held = this.#held(request);
		this.#store.delete(held);
		return json(200, {
			status: "OK",
			code: 200,
			_embedded: { activities: this.#begun(held) }
		});
	}
	/** Asks whether the outside service still lets the integration in. */
	validate(request) {
		const { id } = this.#held(request);
		const detail = this.invalid.get(id) ?? this.invalid.get("*");
		return detail === void 0 ? json(200, {
			status: "OK",
			code: 200
		}) : errorReply(400, detail);
	}
	/** What the code host calls; it asks for no login. */
	hook(request) {
		this.#held(request);
		return json(200, {
			status: "OK",
			code: 200
		});
	}
	#held(request) {
		return this.#store.read(this.#projects.of(request), request.params["id"] ?? "");
	}
	#accepted(code, held) {
		const entity = view(held, this.#base());
		return json(code, {
			status: code === 201 ? "Created" : "OK",
			code,
			_embedded: {
				entity,
				activities: this.#begun(held)
			}
		});
	}
	#begun(held) {
		return typeFacts.get(held.type)?.codeSource === true ? this.#activities.begin(held) : [];
	}
};
function bodyOf(request) {
	return jsonBody(request, (reason) => refused(400, `The request cannot be read: ${reason}.`));
}
// providers/upsun/emulator/check.ts
/** What is wrong with the fields of a body, by field; empty where nothing is. */
function check(fact, body, mode, strict) {
	const wrong = {};
	for (const [name, value] of Object.entries(body)) {
		const message = name === "type" ? void 0 : checkField(fact.fields[name], value, strict);
		if (message !== void 0) wrong[name] = message;
	}
	if (mode === "update") return wrong;
	for (const [name, { required }] of Object.entries(fact.fields)) if (required === true && body[name] === void 0) wrong[name] = "Required";
	return wrong;
}
/** The members of a body that the server takes to heart: known ones that can be set. */
function settable(fact, body) {
	const known = Object.entries(body).filter(([name]) => {
		const field = fact.fields[name];
		return field !== void 0 && field.class !== "read";
	});
	return Object.fromEntries(known);
}
function checkField(field, value, strict) {
	if (field === void 0 || field.class === "read") return strict ? "Unknown field" : void 0;
	if (value === null) return field.nullable === true ? void 0 : "May not be null";
	return checkers[field.type](field, value);
}
const checkers = {
	boolean: (_field, value) => typeof value === "boolean" ? void 0 : "Not a boolean",
	string: checkString,
	integer: checkInteger,
	array: (_field, value) => Array.isArray(value) && value.every(isString) ? void 0 : "Not a list of strings",
	map: (_field, value) => isObject(value) && Object.values(value).every(isString) ? void 0 : "Not a map of strings",
	object: checkObject
};
function checkString(field, value) {
	if (typeof value !== "string") return "Not a string";
	if (field.enum?.includes(value) === false) return `Not one of ${field.enum.join(", ")}`;
	return field.pattern === void 0 || new RegExp(field.pattern, "u").test(value) ? void 0 : "Not in the expected form";
}
function checkInteger(field, value) {
	if (typeof value !== "number" || !Number.isInteger(value)) return "Not an integer";
	const { minimum = -Infinity, maximum = Infinity } = field;
	return value >= minimum && value <= maximum ? void 0 : `Not between ${minimum} and ${maximum}`;
}
function checkObject(field, value) {
	if (!isObject(value)) return "Not an object";
	const missing = Object.keys(field.parts ?? {}).filter((part) => !isString(value[part]));
	return missing.length === 0 ? void 0 : `Required: ${missing.join(", ")}`;
}
function isString(value) {
	return typeof value === "string";
}
// providers/upsun/emulator/merge.ts
/** What the server holds before anything is sent: its defaults, and what nobody can set. */
function defaultsOf(fact) {
	const held = {};
	for (const [name, { default: byDefault, initial }] of Object.entries(fact.fields)) {
		const value = byDefault ?? initial;
		if (value !== void 0) held[name] = value;
		else if (byDefault === null || initial === null) held[name] = null;
	}
	return held;
}
/** The values after a PATCH: members sent take the place of those held, maps perhaps merged. */
function merged(fact, held, sent, maps) {
	const values = { ...held };
	for (const [name, value] of Object.entries(sent)) {
		const before = held[name];
		values[name] = maps === "merge" && fact.fields[name]?.type === "map" && isObject(before) && isObject(value) ? {
			...before,
			...value
		} : value;
	}
	return values;
}
/**
* Pruning needs fetching. On create the pair is refused, the default of pruning included; on update
* `fetch_branches: false` alone turns pruning off (or is refused, by option). Source: facts, rules.
*/
function couplePrune(values, sent, mode, coupling) {
	if (values["fetch_branches"] !== false || values["prune_branches"] !== true) return values;
	if (mode === "update" && coupling === "set" && sent["prune_branches"] === void 0) return {
		...values,
		prune_branches: false
	};
	throw refused(400, { prune_branches: "Needs fetch_branches" });
}
// providers/upsun/emulator/integration-store.ts
/** The integrations of all projects, under the vendor's rules. */
var IntegrationStore = class {
	#options;
	#context;
	#held;
	constructor(options, context) {
		this.#options = options;
		this.#context = context;
		this.#held = context.collection();
	}
	list(project, seen) {
		return this.#held.list(project, seen);
	}
	/** A serialised list, kept until the project changes. */
	listText(project, build) {
		return this.#held.memo(project, "list", build);
	}
	/** The integration, or 404. */
	read(project, id) {
		const held = this.#held.get(project, id);
		if (held === void 0) throw refused(404, `Integration ${id} was not found.`);
		return held;
	}
	/** As `POST` does it. */
	create(project, body) {
		const { strict, couplePrune: coupling, disabledTypes } = this.#options();
		const type = typeof body["type"] === "string" ? body["type"] : "";
		const fact = typeFacts.get(type);
		if (fact === void 0) throw refused(400, { type: type === "" ? "Required" : "Unknown type" });
		if (disabledTypes.includes(type)) throw refused(400, { type: "Not available for this project" });
		refuseWrong(check(fact, body, "create", strict));
		const sent = settable(fact, body);
		const values = couplePrune({
			...defaultsOf(fact),
			...sent
		}, sent, "create", coupling);
		if (fact.codeSource === true) this.#refuseSecondSource(project);
		return this.add(project, type, values);
	}
	/** As `PATCH` does it. */
	update(held, body) {
		const { strict, couplePrune: coupling, maps } = this.#options();
		const fact = factOf(held.type);
		if (body["type"] !== void 0 && body["type"] !== held.type) throw refused(400, { type: "The type of an integration cannot be changed" });
		refuseWrong(check(fact, body, "update", strict));
		const sent = settable(fact, body);
		const values = couplePrune(merged(fact, held.values, sent, maps), sent, "update", coupling);
		return this.replace(held, values);
	}
	/** Adds without asking anybody. */
	add(project, type, values) {
		const now = this.#context.now();
		const id = this.#context.id(idLength);
		const held = {
			id,
			project,
			type,
			values,
			role: "",
			createdAt: now,
			updatedAt: now
		};
		this.#held.put(project, id, held);
		return held;
	}
	/** Puts other values in place; the time of change always moves on. */
	replace(held, values) {
		const updatedAt = Math.max(this.#context.now(), held.updatedAt + 1);
		const next = {
			...held,
			values,
			updatedAt
		};
		this.#held.put(held.project, held.id, next);
		return next;
	}
	delete(held) {
		this.#held.remove(held.project, held.id);
	}
	/** Finds by id alone, for edits behind the client's back. */
	find(id) {
		const held = this.#held.get(this.#held.scopeOf(id) ?? "", id);
		if (held === void 0) throw new TypeError(`there is no integration ${id}`);
		return held;
	}
	projects() {
		return this.#held.scopes();
	}
	#refuseSecondSource(project) {
		const present = this.#held.list(project).find(({ type }) => typeFacts.get(type)?.codeSource === true);
		if (present === void 0) return;
		throw refused(409, `The project already has a code source: ${present.type} integration ${present.id}.`);
	}
};
function factOf(type) {
	return typeFacts.get(type) ?? { fields: {} };
}
function refuseWrong(wrong) {
	if (Object.keys(wrong).length > 0) throw refused(400, wrong);
}
// providers/upsun/emulator/options.ts
/** A lenient server without activities, as most tests want it. */
const defaultOptions = {
	apiTokens: ["upsun-emulator-api-token"],
	accessTokens: [],
	tokenSeconds: 900,
	projects: "any",
	forbiddenProjects: [],
	defaultEmail: false,
	strict: false,
	maps: "replace",
	couplePrune: "set",
	disabledTypes: [],
	activityStates: null,
	activityResult: "success",
	regionUrl: null
};
/** The options with those of a control action put over them; names that are no option are refused. */
function configured(options, changes) {
	for (const name of Object.keys(changes)) if (!Object.hasOwn(defaultOptions, name)) throw new TypeError(`the emulator has no option "${name}"`);
	return {
		...options,
		...changes
	};
}
// providers/upsun/emulator/project-registry.ts
/** Which projects there are and what they can do. */
var ProjectRegistry = class {
	#options;
	#context;
	#known = /* @__PURE__ */ new Set();
	#welcome;
	/** `welcome` is called once for each project when it first appears. */
	constructor(options, context, welcome) {
		this.#options = options;
		this.#context = context;
		this.#welcome = welcome;
	}
	/** The project a request is about; 404 where there is none, 403 where the account may not see it. */
	of(request) {
		const project = request.params["projectId"] ?? "";
		const { projects, forbiddenProjects } = this.#options();
		if (forbiddenProjects.includes(project)) throw refused(403, "The account has no access to this project.");
		if (projects !== "any" && !projects.includes(project)) throw refused(404, "The project was not found.");
		if (!this.#known.has(project)) {
			this.#known.add(project);
			this.#welcome(project);
		}
		return project;
	}
	read(request) {
		const id = this.of(request);
		const url = `${this.#context.url("upsun")}/api/projects/${encodeURIComponent(id)}`;
		return json(200, {
			id,
			title: `Project ${id}`,
			description: "",
			region: "eu-emulated.local",
			default_branch: "main",
			status: {
				code: "provisioned",
				message: "ok"
			},
			repository: {
				url: `${id}@git.eu-emulated.local:${id}.git`,
				client_ssh_key: null
			},
			subscription: { license_uri: `${url}/subscription` },
			_links: {
				self: { href: url },
				"#edit": { href: url },
				integrations: { href: `${url}/integrations` },
				"#integrations": { href: `${url}/integrations` },
				capabilities: { href: `${url}/capabilities` },
				"#capabilities": { href: `${url}/capabilities` }
			}
		});
	}
	/** Which kinds of integration the project may have. */
	capabilities(request) {
		this.of(request);
		const { disabledTypes } = this.#options();
		const config = {};
		for (const type of typeFacts.keys()) config[type] = {
			enabled: !disabledTypes.includes(type),
			role: ""
		};
		return json(200, { integrations: {
			enabled: true,
			config
		} });
	}
};
// providers/upsun/emulator/token-gate.ts
/** Exchanges API tokens for access tokens and lets only living ones in. */
var TokenGate = class {
	#options;
	#context;
	/** Access token to the time it ends, in milliseconds. */
	#issued = /* @__PURE__ */ new Map();
	constructor(options, context) {
		this.#options = options;
		this.#context = context;
	}
	/** `POST /oauth2/token`: form or JSON; the client names itself by Basic or in the body. */
	exchange(request) {
		const body = isObject(request.body) ? request.body : {};
		if (!knownClient(request, body)) return json(401, { error: "invalid_client" });
		if (body["grant_type"] !== authFacts.grantType) return json(400, { error: "unsupported_grant_type" });
		const { apiTokens, tokenSeconds } = this.#options();
		const given = body["api_token"];
		if (typeof given !== "string" || !apiTokens.includes(given)) return json(400, { error: "invalid API token" });
		const token = this.#context.id(48);
		this.#issued.set(token, this.#context.now() + tokenSeconds * 1e3);
		return json(200, {
			access_token: token,
			expires_in: tokenSeconds,
			token_type: "bearer"
		});
	}
	/** Undefined where the bearer token is good. */
	check(request) {
		const { authorization = "" } = request.headers;
		const token = /^bearer /i.test(authorization) ? authorization.slice(7) : "";
		if (this.#isAlive(token)) return void 0;
		return {
			...errorReply(401, "The access token is missing, unknown or has ended."),
			headers: { "www-authenticate": "Bearer" }
		};
	}
	/** All tokens issued so far end now. */
	revoke() {
		this.#issued.clear();
	}
	#isAlive(token) {
		const end = this.#issued.get(token);
		if (end !== void 0) return this.#context.now() < end;
		return this.#options().accessTokens.includes(token);
	}
};
function knownClient(request, body) {
	const { authorization = "" } = request.headers;
	const basic = /^basic /i.test(authorization) ? atob(authorization.slice(6)) : void 0;
	const client = basic?.slice(0, basic.indexOf(":")) ?? body["client_id"];
	return typeof client === "string" && authFacts.clients.includes(client);
}
// providers/upsun/emulator/upsun-emulator.ts
/**
* Upsun's API (mount `upsun`) and sign-in host (mount `upsun-auth`), made from `facts.json` alone. Control actions:
* `add {project, type, set}`, `change {id, set}`, `remove {id}`, `invalidate {id?, detail}`, `validate {id?}`,
* `revokeTokens` and `configure {…options}`.
*/
const upsunEmulator = defineEmulator({
	name: "upsun",
	create
});
function create(chosen, context) {
	let options = {
		...defaultOptions,
		...chosen
	};
	const current = () => options;
	const gate = new TokenGate(current, context);
	const store = new IntegrationStore(current, context);
	const activities = new ActivityLog(current, context);
	const projects = new ProjectRegistry(current, context, (project) => {
		if (options.defaultEmail) store.create(project, {
			type: "health.email",
			recipients: ["#admins"]
		});
	});
	const url = context.url("upsun");
	const handlers = new IntegrationHandlers(store, projects, activities, () => ({
		region: options.regionUrl ?? url,
		path: new URL(url).pathname.replace(/\/$/, "")
	}));
	return {
		mounts: [{
			prefix: "upsun",
			routes: pathPrefixes.flatMap((prefix) => routes(prefix, handlers, projects, activities)),
			before: (request) => request.path.endsWith("/hook") ? void 0 : gate.check(request)
		}, {
			prefix: "upsun-auth",
			routes: [route(`POST /${authFacts.path.slice(1)}`, (r) => gate.exchange(r))]
		}],
		controls: {
			...edits(store),
			...validity(handlers.invalid),
			revokeTokens: () => {
				gate.revoke();
				return null;
			},
			configure: (changes) => {
				options = configured(options, changes);
				return null;
			}
		},
		config: {
			baseUrl: url,
			authUrl: context.url("upsun-auth"),
			apiToken: options.apiTokens[0] ?? ""
		},
		snapshot: () => Object.fromEntries(store.projects().map((project) => [project, store.list(project, void 0).map(whole)]))
	};
}
function routes(prefix, handlers, projects, activities) {
	const documented = (name, handle) => ({
		method: endpoints[name].method,
		pattern: `${prefix}${endpoints[name].path.replace("{projectId}", ":projectId").replace("{id}", ":id")}`,
		handle
	});
	const project = `${prefix}/projects/:projectId`.slice(1);
	const one = `${project}/integrations/:id`;
	return [
		documented("list", (request) => handlers.list(request)),
		documented("read", (request) => handlers.read(request)),
		documented("create", (request) => handlers.create(request)),
		documented("update", (request) => handlers.update(request)),
		documented("delete", (request) => handlers.delete(request)),
		documented("validate", (request) => handlers.validate(request)),
		route(`POST /${one}/hook`, (request) => handlers.hook(request)),
		route(`GET /${one}/activities`, (request) => activities.list(request)),
		route(`GET /${one}/activities/:activityId`, (request) => activities.read(request)),
		route(`GET /${one}/activities/:activityId/log`, (request) => activities.text(request)),
		route(`POST /${one}/activities/:activityId/cancel`, (request) => activities.cancel(request)),
		route(`GET /${project}`, (request) => projects.read(request)),
		route(`GET /${project}/capabilities`, (request) => projects.capabilities(request))
	];
}
/** Edits behind the client's back, as somebody makes them in the console. */
function edits(store) {
	return {
		add: ({ project, type, set }) => {
			const fact = typeFacts.get(text(type));
			if (fact === void 0) throw new TypeError(`add needs a known type, not "${text(type)}"`);
			return whole(store.add(text(project), text(type), {
				...defaultsOf(fact),
				...members(set)
			}));
		},
		change: ({ id, set }) => {
			const held = store.find(text(id));
			return whole(store.replace(held, {
				...held.values,
				...members(set)
			}));
		},
		remove: ({ id }) => {
			store.delete(store.find(text(id)));
			return null;
		}
	};
}
function validity(invalid) {
	return {
		invalidate: ({ id, detail }) => {
			invalid.set(id === void 0 ? "*" : text(id), members(detail));
			return null;
		},
		validate: ({ id }) => {
			if (id === void 0) invalid.clear();
			else invalid.delete(text(id));
			return null;
		}
	};
}
function text(value) {
	return typeof value === "string" ? value : "";
}
function members(value) {
	return isObject(value) ? value : {};
}
export { upsunEmulator };

//# sourceMappingURL=upsun-emulator.js.map