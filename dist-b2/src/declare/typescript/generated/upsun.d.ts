import { type ResourceDeclaration } from '../declaration.ts';
import type { Input } from '../input.ts';
import type { EntrySettings } from '../entry-settings.ts';
import type { ResourceOptions } from '../resource-options.ts';
/** How to reach Upsun. */
export type Entry = EntrySettings & {
    /** API token of an account that administers the projects. Else from UPSUN_API_TOKEN, UPSUN_CLI_TOKEN. */
    readonly apiToken?: Input<string>;
    /** Short-lived access token, used as it is instead of an API token; it cannot be renewed. */
    readonly accessToken?: Input<string>;
    /** Address of the API. */
    readonly baseUrl?: Input<string>;
    /** Address of the token service; /oauth2/token is appended. */
    readonly authUrl?: Input<string>;
    /** Project of resources that name none. */
    readonly projectId?: Input<string>;
};
/** What all kinds of Integration have. */
export interface IntegrationCommon {
    /** Project the integration belongs to. May come from the provider's entry. */
    readonly projectId?: Input<string>;
}
/** Code from a GitHub repository, on github.com or an Enterprise server. */
export interface GithubIntegration extends IntegrationCommon {
    /** Code from a GitHub repository, on github.com or an Enterprise server. */
    readonly type: 'github';
    /** Personal access token with administration rights on the repository. Secret. */
    readonly token: Input<string>;
    /** Repository as OWNER/NAME. */
    readonly repository: Input<string>;
    /** Bring the branches of the repository in as environments. Vendor's default: `true`. */
    readonly fetch_branches?: Input<boolean>;
    /** Deactivate environments whose branch is gone from the repository; only with fetch_branches. Vendor's default: `true`. */
    readonly prune_branches?: Input<boolean>;
    /** How much a service gets when it first starts in a new environment. */
    readonly environment_init_resources?: Input<"default" | "manual" | "minimum" | "parent">;
    /** Address of an Enterprise server's API; leave out for github.com. */
    readonly base_url?: Input<string> | null;
    /** Make an environment for each pull request. Vendor's default: `true`. */
    readonly build_pull_requests?: Input<boolean>;
    /** Start such an environment with its parent's data. Vendor's default: `true`. */
    readonly pull_requests_clone_parent_data?: Input<boolean>;
    /** Also build drafts; only with build_pull_requests. Vendor's default: `true`. */
    readonly build_draft_pull_requests?: Input<boolean>;
    /** Build the merge with the target branch rather than the head. Vendor's default: `false`. */
    readonly build_pull_requests_post_merge?: Input<boolean>;
}
/** Code from a GitLab project, on gitlab.com or a server of your own. */
export interface GitlabIntegration extends IntegrationCommon {
    /** Code from a GitLab project, on gitlab.com or a server of your own. */
    readonly type: 'gitlab';
    /** Access token with the api scope; with rotate_token the vendor renews it itself. Secret. */
    readonly token: Input<string>;
    /** GitLab project as NAMESPACE/NAME, subgroups included. */
    readonly project: Input<string>;
    /** Bring the branches of the repository in as environments. Vendor's default: `true`. */
    readonly fetch_branches?: Input<boolean>;
    /** Deactivate environments whose branch is gone from the repository; only with fetch_branches. Vendor's default: `true`. */
    readonly prune_branches?: Input<boolean>;
    /** How much a service gets when it first starts in a new environment. */
    readonly environment_init_resources?: Input<"default" | "manual" | "minimum" | "parent">;
    /** Let Upsun exchange the token for a new one before it ends. */
    readonly rotate_token?: Input<boolean>;
    /** How long a token from such an exchange lives, in weeks. */
    readonly rotate_token_validity_in_weeks?: Input<number>;
    /** Address of the GitLab server; leave out for gitlab.com. */
    readonly base_url?: Input<string>;
    /** Make an environment for each merge request. Vendor's default: `true`. */
    readonly build_merge_requests?: Input<boolean>;
    /** Also build drafts; only with build_merge_requests. Vendor's default: `true`. */
    readonly build_wip_merge_requests?: Input<boolean>;
    /** Start such an environment with its parent's data. Vendor's default: `true`. */
    readonly merge_requests_clone_parent_data?: Input<boolean>;
}
/** Code from a Bitbucket Cloud repository. */
export interface BitbucketIntegration extends IntegrationCommon {
    /** Code from a Bitbucket Cloud repository. */
    readonly type: 'bitbucket';
    /** Repository as WORKSPACE/NAME. */
    readonly repository: Input<string>;
    /** Bring the branches of the repository in as environments. Vendor's default: `true`. */
    readonly fetch_branches?: Input<boolean>;
    /** Deactivate environments whose branch is gone from the repository; only with fetch_branches. Vendor's default: `true`. */
    readonly prune_branches?: Input<boolean>;
    /** How much a service gets when it first starts in a new environment. */
    readonly environment_init_resources?: Input<"default" | "manual" | "minimum" | "parent">;
    /** OAuth consumer of the workspace. */
    readonly app_credentials?: Input<{
        /** Key of the consumer. */
        readonly key: Input<string>;
        /** Secret of the consumer. Secret. */
        readonly secret: Input<string>;
    }> | null;
    /** Installed add-on, as an alternative to an OAuth consumer. */
    readonly addon_credentials?: Input<{
        /** Key of the add-on. */
        readonly addon_key: Input<string>;
        /** Key of this installation. */
        readonly client_key: Input<string>;
        /** Secret shared at installation. Secret. */
        readonly shared_secret: Input<string>;
    }> | null;
    /** Make an environment for each pull request. Vendor's default: `true`. */
    readonly build_pull_requests?: Input<boolean>;
    /** Start such an environment with its parent's data. Vendor's default: `true`. */
    readonly pull_requests_clone_parent_data?: Input<boolean>;
    /** Most pages of pull requests read in one synchronisation; null reads all. */
    readonly pull_requests_max_pages?: Input<number> | null;
    /** Copy the parent's data again with every build of a pull request. Vendor's default: `false`. */
    readonly resync_pull_requests?: Input<boolean>;
}
/** Code from a repository on a Bitbucket Data Center server. */
export interface BitbucketServerIntegration extends IntegrationCommon {
    /** Code from a repository on a Bitbucket Data Center server. */
    readonly type: 'bitbucket_server';
    /** Address of the Bitbucket server. */
    readonly url: Input<string>;
    /** Account the token belongs to. */
    readonly username: Input<string>;
    /** HTTP access token with administration rights on the repository. Secret. */
    readonly token: Input<string>;
    /** Key of the Bitbucket project. */
    readonly project: Input<string>;
    /** Name of the repository inside that project. */
    readonly repository: Input<string>;
    /** Bring the branches of the repository in as environments. Vendor's default: `true`. */
    readonly fetch_branches?: Input<boolean>;
    /** Deactivate environments whose branch is gone from the repository; only with fetch_branches. Vendor's default: `true`. */
    readonly prune_branches?: Input<boolean>;
    /** How much a service gets when it first starts in a new environment. */
    readonly environment_init_resources?: Input<"default" | "manual" | "minimum" | "parent">;
    /** Make an environment for each pull request. Vendor's default: `true`. */
    readonly build_pull_requests?: Input<boolean>;
    /** Start such an environment with its parent's data. Vendor's default: `true`. */
    readonly pull_requests_clone_parent_data?: Input<boolean>;
}
/** Mails when a project needs attention, e.g. a disk that fills up. */
export interface HealthEmailIntegration extends IntegrationCommon {
    /** Mails when a project needs attention, e.g. a disk that fills up. */
    readonly type: 'health.email';
    /** Addresses, or `#admins` and `#viewers` for the members with that role. */
    readonly recipients: Input<readonly Input<string>[]>;
    /** Sender of the mails; null uses the vendor's own. */
    readonly from_address?: Input<string> | null;
}
/** PagerDuty alerts when a project needs attention. */
export interface HealthPagerdutyIntegration extends IntegrationCommon {
    /** PagerDuty alerts when a project needs attention. */
    readonly type: 'health.pagerduty';
    /** Integration key of the PagerDuty service; answered by the API, treated as secret. Secret. */
    readonly routing_key: Input<string>;
}
/** Slack messages when a project needs attention. */
export interface HealthSlackIntegration extends IntegrationCommon {
    /** Slack messages when a project needs attention. */
    readonly type: 'health.slack';
    /** Token of the Slack bot. Secret. */
    readonly token: Input<string>;
    /** Channel the messages go to, e.g. `#ops`. */
    readonly channel: Input<string>;
}
/** A request to an address of yours when a project needs attention. */
export interface HealthWebhookIntegration extends IntegrationCommon {
    /** A request to an address of yours when a project needs attention. */
    readonly type: 'health.webhook';
    /** Where the requests go. */
    readonly url: Input<string>;
    /** Key the requests are signed with (JWS), so that the receiver can trust them. Secret. */
    readonly shared_key?: Input<string> | null;
}
/** A request to an address of yours for each activity that matches. */
export interface WebhookIntegration extends IntegrationCommon {
    /** A request to an address of yours for each activity that matches. */
    readonly type: 'webhook';
    /** Where the requests go. */
    readonly url: Input<string>;
    /** Names of the activity types that count; `*` for all. Vendor's default: `["*"]`. */
    readonly events?: Input<readonly Input<string>[]>;
    /** Only activities of these environments count; `*` for all. Vendor's default: `["*"]`. */
    readonly environments?: Input<readonly Input<string>[]>;
    /** Activities of these environments never count. Vendor's default: `[]`. */
    readonly excluded_environments?: Input<readonly Input<string>[]>;
    /** States at which an activity is reported, e.g. `pending`, `in_progress`, `complete`. Vendor's default: `["complete"]`. */
    readonly states?: Input<readonly Input<string>[]>;
    /** Which outcome of an activity counts. */
    readonly result?: Input<"*" | "failure" | "success">;
    /** Key the requests are signed with (JWS); answered by the API, treated as secret. Secret. */
    readonly shared_key?: Input<string> | null;
}
/** JavaScript that Upsun runs for each activity that matches. */
export interface ScriptIntegration extends IntegrationCommon {
    /** JavaScript that Upsun runs for each activity that matches. */
    readonly type: 'script';
    /** The source text, e.g. from a file with `fn::file`; what it holds is readable. */
    readonly script: Input<string>;
    /** Names of the activity types that count; `*` for all. Vendor's default: `["*"]`. */
    readonly events?: Input<readonly Input<string>[]>;
    /** Only activities of these environments count; `*` for all. Vendor's default: `["*"]`. */
    readonly environments?: Input<readonly Input<string>[]>;
    /** Activities of these environments never count. Vendor's default: `[]`. */
    readonly excluded_environments?: Input<readonly Input<string>[]>;
    /** States at which an activity is reported, e.g. `pending`, `in_progress`, `complete`. Vendor's default: `["complete"]`. */
    readonly states?: Input<readonly Input<string>[]>;
    /** Which outcome of an activity counts. */
    readonly result?: Input<"*" | "failure" | "success">;
}
/** Keeps a Fastly service in step with the project; the wire name of this kind is unconfirmed. */
export interface CdnFastlyIntegration extends IntegrationCommon {
    /** Keeps a Fastly service in step with the project; the wire name of this kind is unconfirmed. */
    readonly type: 'cdn.fastly';
    /** Fastly API token; pushing certificates needs TLS rights on it. Secret. */
    readonly token: Input<string>;
    /** Fastly service to act on. */
    readonly service_id: Input<string>;
    /** Names of the activity types that count; `*` for all. Vendor's default: `["*"]`. */
    readonly events?: Input<readonly Input<string>[]>;
    /** Only activities of these environments count; `*` for all. Vendor's default: `["*"]`. */
    readonly environments?: Input<readonly Input<string>[]>;
    /** Activities of these environments never count. Vendor's default: `[]`. */
    readonly excluded_environments?: Input<readonly Input<string>[]>;
    /** States at which an activity is reported, e.g. `pending`, `in_progress`, `complete`. Vendor's default: `["complete"]`. */
    readonly states?: Input<readonly Input<string>[]>;
    /** Which outcome of an activity counts. */
    readonly result?: Input<"*" | "failure" | "success">;
    /** Hand the certificates Upsun obtains over to Fastly. */
    readonly tls_certificates?: Input<boolean>;
}
/** Blackfire profiling; it has nothing to set, and the vendor makes its credentials. */
export interface BlackfireIntegration extends IntegrationCommon {
    /** Blackfire profiling; it has nothing to set, and the vendor makes its credentials. */
    readonly type: 'blackfire';
}
/** Forwards logs to an HTTP endpoint. Takes effect for an environment with its next deployment. */
export interface HttplogIntegration extends IntegrationCommon {
    /** Forwards logs to an HTTP endpoint. Takes effect for an environment with its next deployment. */
    readonly type: 'httplog';
    /** Where the records are posted to. */
    readonly url: Input<string>;
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: Input<Readonly<Record<string, Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: Input<readonly Input<string>[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: Input<boolean>;
    /** Headers sent with each delivery; treated as secret. Secret. Vendor's default: `{}`. */
    readonly headers?: Input<Readonly<Record<string, Input<string>>>>;
}
/** Forwards logs to an OpenTelemetry (OTLP) endpoint. Takes effect for an environment with its next deployment. */
export interface OtlplogIntegration extends IntegrationCommon {
    /** Forwards logs to an OpenTelemetry (OTLP) endpoint. Takes effect for an environment with its next deployment. */
    readonly type: 'otlplog';
    /** OTLP address of the receiver. */
    readonly url: Input<string>;
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: Input<Readonly<Record<string, Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: Input<readonly Input<string>[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: Input<boolean>;
    /** Headers sent with each delivery; treated as secret. Secret. Vendor's default: `{}`. */
    readonly headers?: Input<Readonly<Record<string, Input<string>>>>;
}
/** Forwards logs to New Relic. Takes effect for an environment with its next deployment. */
export interface NewrelicIntegration extends IntegrationCommon {
    /** Forwards logs to New Relic. Takes effect for an environment with its next deployment. */
    readonly type: 'newrelic';
    /** Log endpoint of your New Relic region. */
    readonly url: Input<string>;
    /** Licence key of the account. Secret. */
    readonly license_key: Input<string>;
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: Input<Readonly<Record<string, Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: Input<readonly Input<string>[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: Input<boolean>;
}
/** Forwards logs to a Splunk HTTP event collector. Takes effect for an environment with its next deployment. */
export interface SplunkIntegration extends IntegrationCommon {
    /** Forwards logs to a Splunk HTTP event collector. Takes effect for an environment with its next deployment. */
    readonly type: 'splunk';
    /** Address of the event collector. */
    readonly url: Input<string>;
    /** Splunk index the records go to. */
    readonly index: Input<string>;
    /** Token of the event collector. Secret. */
    readonly token: Input<string>;
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: Input<Readonly<Record<string, Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: Input<readonly Input<string>[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: Input<boolean>;
    /** Source type the records carry in Splunk. */
    readonly sourcetype?: Input<string>;
}
/** Forwards logs to a Sumo Logic HTTP source. Takes effect for an environment with its next deployment. */
export interface SumologicIntegration extends IntegrationCommon {
    /** Forwards logs to a Sumo Logic HTTP source. Takes effect for an environment with its next deployment. */
    readonly type: 'sumologic';
    /** Address of the HTTP source; it works as a credential, so it is treated as secret. Secret. */
    readonly url: Input<string>;
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: Input<Readonly<Record<string, Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: Input<readonly Input<string>[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: Input<boolean>;
    /** Source category the records carry (X-Sumo-Category). */
    readonly category?: Input<string>;
}
/** Forwards logs to a syslog receiver. Takes effect for an environment with its next deployment. */
export interface SyslogIntegration extends IntegrationCommon {
    /** Forwards logs to a syslog receiver. Takes effect for an environment with its next deployment. */
    readonly type: 'syslog';
    /** Name or address of the receiver. */
    readonly host: Input<string>;
    /** Its port. */
    readonly port: Input<number>;
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: Input<Readonly<Record<string, Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: Input<readonly Input<string>[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: Input<boolean>;
    /** How the records travel. Vendor's default: `"tls"`. */
    readonly protocol?: Input<"tcp" | "tls" | "udp">;
    /** Syslog facility number the records carry. Vendor's default: `1`. */
    readonly facility?: Input<number>;
    /** Which syslog format is written. Vendor's default: `"rfc5424"`. */
    readonly message_format?: Input<"rfc3164" | "rfc5424">;
    /** Token the receiver knows the sender by. Secret. */
    readonly auth_token?: Input<string>;
    /** Where the token stands in a record; never answered, though it is no secret. Vendor's default: `"prefix"`. */
    readonly auth_mode?: Input<"prefix" | "structured_data">;
}
/** An integration of an Upsun project with an outside service. */
export type Integration = GithubIntegration | GitlabIntegration | BitbucketIntegration | BitbucketServerIntegration | HealthEmailIntegration | HealthPagerdutyIntegration | HealthSlackIntegration | HealthWebhookIntegration | WebhookIntegration | ScriptIntegration | CdnFastlyIntegration | BlackfireIntegration | HttplogIntegration | OtlplogIntegration | NewrelicIntegration | SplunkIntegration | SumologicIntegration | SyslogIntegration;
/** An integration of an Upsun project with an outside service. */
export declare function integration(properties: Integration, options?: ResourceOptions): ResourceDeclaration<Integration>;
//# sourceMappingURL=upsun.d.ts.map