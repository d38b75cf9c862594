import type * as pulumi from '@pulumi/pulumi';
import type { DeclareOptions } from '../declare-options.ts';
import { DeclaredProvider, type CommonProviderArgs } from '../declared-provider.ts';
import { DeclaredResource } from '../declared-resource.ts';
/** Arguments of every kind. */
export interface CommonIntegrationArgs {
    /** Project the integration belongs to. Default: `holdfast:upsun.projectId`. */
    readonly projectId?: pulumi.Input<string>;
}
/** Code from a GitHub repository, on github.com or an Enterprise server. */
export interface GithubIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'github';
    /** Bring the branches of the repository in as environments. Vendor's default: `true`. */
    readonly fetch_branches?: pulumi.Input<boolean>;
    /** Deactivate environments whose branch is gone from the repository; only with fetch_branches. Vendor's default: `true`. */
    readonly prune_branches?: pulumi.Input<boolean>;
    /** How much a service gets when it first starts in a new environment. */
    readonly environment_init_resources?: pulumi.Input<"default" | "manual" | "minimum" | "parent">;
    /** Personal access token with administration rights on the repository. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Address of an Enterprise server's API; leave out for github.com. */
    readonly base_url?: pulumi.Input<string | null>;
    /** Repository as OWNER/NAME. */
    readonly repository: pulumi.Input<string>;
    /** Make an environment for each pull request. Vendor's default: `true`. */
    readonly build_pull_requests?: pulumi.Input<boolean>;
    /** Start such an environment with its parent's data. Vendor's default: `true`. */
    readonly pull_requests_clone_parent_data?: pulumi.Input<boolean>;
    /** Also build drafts; only with build_pull_requests. Vendor's default: `true`. */
    readonly build_draft_pull_requests?: pulumi.Input<boolean>;
    /** Build the merge with the target branch rather than the head. Vendor's default: `false`. */
    readonly build_pull_requests_post_merge?: pulumi.Input<boolean>;
}
/** Code from a GitLab project, on gitlab.com or a server of your own. */
export interface GitlabIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'gitlab';
    /** Bring the branches of the repository in as environments. Vendor's default: `true`. */
    readonly fetch_branches?: pulumi.Input<boolean>;
    /** Deactivate environments whose branch is gone from the repository; only with fetch_branches. Vendor's default: `true`. */
    readonly prune_branches?: pulumi.Input<boolean>;
    /** How much a service gets when it first starts in a new environment. */
    readonly environment_init_resources?: pulumi.Input<"default" | "manual" | "minimum" | "parent">;
    /** Access token with the api scope; with rotate_token the vendor renews it itself. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Let Upsun exchange the token for a new one before it ends. */
    readonly rotate_token?: pulumi.Input<boolean>;
    /** How long a token from such an exchange lives, in weeks. */
    readonly rotate_token_validity_in_weeks?: pulumi.Input<number>;
    /** Address of the GitLab server; leave out for gitlab.com. */
    readonly base_url?: pulumi.Input<string>;
    /** GitLab project as NAMESPACE/NAME, subgroups included. */
    readonly project: pulumi.Input<string>;
    /** Make an environment for each merge request. Vendor's default: `true`. */
    readonly build_merge_requests?: pulumi.Input<boolean>;
    /** Also build drafts; only with build_merge_requests. Vendor's default: `true`. */
    readonly build_wip_merge_requests?: pulumi.Input<boolean>;
    /** Start such an environment with its parent's data. Vendor's default: `true`. */
    readonly merge_requests_clone_parent_data?: pulumi.Input<boolean>;
}
/** Code from a Bitbucket Cloud repository. */
export interface BitbucketIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'bitbucket';
    /** Bring the branches of the repository in as environments. Vendor's default: `true`. */
    readonly fetch_branches?: pulumi.Input<boolean>;
    /** Deactivate environments whose branch is gone from the repository; only with fetch_branches. Vendor's default: `true`. */
    readonly prune_branches?: pulumi.Input<boolean>;
    /** How much a service gets when it first starts in a new environment. */
    readonly environment_init_resources?: pulumi.Input<"default" | "manual" | "minimum" | "parent">;
    /** OAuth consumer of the workspace. */
    readonly app_credentials?: pulumi.Input<{
        /** Key of the consumer. */
        readonly key: pulumi.Input<string>;
        /** Secret of the consumer. Never answered by the vendor. */
        readonly secret: pulumi.Input<string>;
    } | null>;
    /** Installed add-on, as an alternative to an OAuth consumer. */
    readonly addon_credentials?: pulumi.Input<{
        /** Key of the add-on. */
        readonly addon_key: pulumi.Input<string>;
        /** Key of this installation. */
        readonly client_key: pulumi.Input<string>;
        /** Secret shared at installation. Never answered by the vendor. */
        readonly shared_secret: pulumi.Input<string>;
    } | null>;
    /** Repository as WORKSPACE/NAME. */
    readonly repository: pulumi.Input<string>;
    /** Make an environment for each pull request. Vendor's default: `true`. */
    readonly build_pull_requests?: pulumi.Input<boolean>;
    /** Start such an environment with its parent's data. Vendor's default: `true`. */
    readonly pull_requests_clone_parent_data?: pulumi.Input<boolean>;
    /** Most pages of pull requests read in one synchronisation; null reads all. */
    readonly pull_requests_max_pages?: pulumi.Input<number | null>;
    /** Copy the parent's data again with every build of a pull request. Vendor's default: `false`. */
    readonly resync_pull_requests?: pulumi.Input<boolean>;
}
/** Code from a repository on a Bitbucket Data Center server. */
export interface BitbucketServerIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'bitbucket_server';
    /** Bring the branches of the repository in as environments. Vendor's default: `true`. */
    readonly fetch_branches?: pulumi.Input<boolean>;
    /** Deactivate environments whose branch is gone from the repository; only with fetch_branches. Vendor's default: `true`. */
    readonly prune_branches?: pulumi.Input<boolean>;
    /** How much a service gets when it first starts in a new environment. */
    readonly environment_init_resources?: pulumi.Input<"default" | "manual" | "minimum" | "parent">;
    /** Address of the Bitbucket server. */
    readonly url: pulumi.Input<string>;
    /** Account the token belongs to. */
    readonly username: pulumi.Input<string>;
    /** HTTP access token with administration rights on the repository. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Key of the Bitbucket project. */
    readonly project: pulumi.Input<string>;
    /** Name of the repository inside that project. */
    readonly repository: pulumi.Input<string>;
    /** Make an environment for each pull request. Vendor's default: `true`. */
    readonly build_pull_requests?: pulumi.Input<boolean>;
    /** Start such an environment with its parent's data. Vendor's default: `true`. */
    readonly pull_requests_clone_parent_data?: pulumi.Input<boolean>;
}
/** Mails when a project needs attention, e.g. a disk that fills up. */
export interface HealthEmailIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'health.email';
    /** Sender of the mails; null uses the vendor's own. */
    readonly from_address?: pulumi.Input<string | null>;
    /** Addresses, or `#admins` and `#viewers` for the members with that role. */
    readonly recipients: pulumi.Input<readonly (pulumi.Input<string>)[]>;
}
/** PagerDuty alerts when a project needs attention. */
export interface HealthPagerdutyIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'health.pagerduty';
    /** Integration key of the PagerDuty service; answered by the API, treated as secret. */
    readonly routing_key: pulumi.Input<string>;
}
/** Slack messages when a project needs attention. */
export interface HealthSlackIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'health.slack';
    /** Token of the Slack bot. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Channel the messages go to, e.g. `#ops`. */
    readonly channel: pulumi.Input<string>;
}
/** A request to an address of yours when a project needs attention. */
export interface HealthWebhookIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'health.webhook';
    /** Key the requests are signed with (JWS), so that the receiver can trust them. Never answered by the vendor. */
    readonly shared_key?: pulumi.Input<string | null>;
    /** Where the requests go. */
    readonly url: pulumi.Input<string>;
}
/** A request to an address of yours for each activity that matches. */
export interface WebhookIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'webhook';
    /** Names of the activity types that count; `*` for all. Vendor's default: `["*"]`. */
    readonly events?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Only activities of these environments count; `*` for all. Vendor's default: `["*"]`. */
    readonly environments?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Activities of these environments never count. Vendor's default: `[]`. */
    readonly excluded_environments?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** States at which an activity is reported, e.g. `pending`, `in_progress`, `complete`. Vendor's default: `["complete"]`. */
    readonly states?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Which outcome of an activity counts. */
    readonly result?: pulumi.Input<"*" | "failure" | "success">;
    /** Key the requests are signed with (JWS); answered by the API, treated as secret. */
    readonly shared_key?: pulumi.Input<string | null>;
    /** Where the requests go. */
    readonly url: pulumi.Input<string>;
}
/** JavaScript that Upsun runs for each activity that matches. */
export interface ScriptIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'script';
    /** Names of the activity types that count; `*` for all. Vendor's default: `["*"]`. */
    readonly events?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Only activities of these environments count; `*` for all. Vendor's default: `["*"]`. */
    readonly environments?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Activities of these environments never count. Vendor's default: `[]`. */
    readonly excluded_environments?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** States at which an activity is reported, e.g. `pending`, `in_progress`, `complete`. Vendor's default: `["complete"]`. */
    readonly states?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Which outcome of an activity counts. */
    readonly result?: pulumi.Input<"*" | "failure" | "success">;
    /** The source text, e.g. from a file with `fn::file`; what it holds is readable. */
    readonly script: pulumi.Input<string>;
}
/** Keeps a Fastly service in step with the project; the wire name of this kind is unconfirmed. */
export interface CdnFastlyIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'cdn.fastly';
    /** Names of the activity types that count; `*` for all. Vendor's default: `["*"]`. */
    readonly events?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Only activities of these environments count; `*` for all. Vendor's default: `["*"]`. */
    readonly environments?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Activities of these environments never count. Vendor's default: `[]`. */
    readonly excluded_environments?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** States at which an activity is reported, e.g. `pending`, `in_progress`, `complete`. Vendor's default: `["complete"]`. */
    readonly states?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Which outcome of an activity counts. */
    readonly result?: pulumi.Input<"*" | "failure" | "success">;
    /** Fastly API token; pushing certificates needs TLS rights on it. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Fastly service to act on. */
    readonly service_id: pulumi.Input<string>;
    /** Hand the certificates Upsun obtains over to Fastly. */
    readonly tls_certificates?: pulumi.Input<boolean>;
}
/** Blackfire profiling; it has nothing to set, and the vendor makes its credentials. */
export interface BlackfireIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'blackfire';
}
/** Forwards logs to an HTTP endpoint. Takes effect for an environment with its next deployment. */
export interface HttplogIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'httplog';
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: pulumi.Input<Readonly<Record<string, pulumi.Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: pulumi.Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: pulumi.Input<boolean>;
    /** Where the records are posted to. */
    readonly url: pulumi.Input<string>;
    /** Headers sent with each delivery; treated as secret. Vendor's default: `{}`. */
    readonly headers?: pulumi.Input<Readonly<Record<string, pulumi.Input<string>>>>;
}
/** Forwards logs to an OpenTelemetry (OTLP) endpoint. Takes effect for an environment with its next deployment. */
export interface OtlplogIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'otlplog';
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: pulumi.Input<Readonly<Record<string, pulumi.Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: pulumi.Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: pulumi.Input<boolean>;
    /** OTLP address of the receiver. */
    readonly url: pulumi.Input<string>;
    /** Headers sent with each delivery; treated as secret. Vendor's default: `{}`. */
    readonly headers?: pulumi.Input<Readonly<Record<string, pulumi.Input<string>>>>;
}
/** Forwards logs to New Relic. Takes effect for an environment with its next deployment. */
export interface NewrelicIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'newrelic';
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: pulumi.Input<Readonly<Record<string, pulumi.Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: pulumi.Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: pulumi.Input<boolean>;
    /** Log endpoint of your New Relic region. */
    readonly url: pulumi.Input<string>;
    /** Licence key of the account. Never answered by the vendor. */
    readonly license_key: pulumi.Input<string>;
}
/** Forwards logs to a Splunk HTTP event collector. Takes effect for an environment with its next deployment. */
export interface SplunkIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'splunk';
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: pulumi.Input<Readonly<Record<string, pulumi.Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: pulumi.Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: pulumi.Input<boolean>;
    /** Address of the event collector. */
    readonly url: pulumi.Input<string>;
    /** Splunk index the records go to. */
    readonly index: pulumi.Input<string>;
    /** Token of the event collector. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Source type the records carry in Splunk. */
    readonly sourcetype?: pulumi.Input<string>;
}
/** Forwards logs to a Sumo Logic HTTP source. Takes effect for an environment with its next deployment. */
export interface SumologicIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'sumologic';
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: pulumi.Input<Readonly<Record<string, pulumi.Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: pulumi.Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: pulumi.Input<boolean>;
    /** Address of the HTTP source; it works as a credential, so it is treated as secret. */
    readonly url: pulumi.Input<string>;
    /** Source category the records carry (X-Sumo-Category). */
    readonly category?: pulumi.Input<string>;
}
/** Forwards logs to a syslog receiver. Takes effect for an environment with its next deployment. */
export interface SyslogIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'syslog';
    /** Pairs of your own added to each forwarded record. Vendor's default: `{}`. */
    readonly extra?: pulumi.Input<Readonly<Record<string, pulumi.Input<string>>>>;
    /** Check the receiver's certificate. Vendor's default: `true`. */
    readonly tls_verify?: pulumi.Input<boolean>;
    /** Services and applications whose logs stay home. Vendor's default: `[]`. */
    readonly excluded_services?: pulumi.Input<readonly (pulumi.Input<string>)[]>;
    /** Take sensitive data out of the records before they leave. Vendor's default: `false`. */
    readonly redaction?: pulumi.Input<boolean>;
    /** Name or address of the receiver. */
    readonly host: pulumi.Input<string>;
    /** Its port. */
    readonly port: pulumi.Input<number>;
    /** How the records travel. Vendor's default: `"tls"`. */
    readonly protocol?: pulumi.Input<"tcp" | "tls" | "udp">;
    /** Syslog facility number the records carry. Vendor's default: `1`. */
    readonly facility?: pulumi.Input<number>;
    /** Which syslog format is written. Vendor's default: `"rfc5424"`. */
    readonly message_format?: pulumi.Input<"rfc3164" | "rfc5424">;
    /** Token the receiver knows the sender by. Never answered by the vendor. */
    readonly auth_token?: pulumi.Input<string>;
    /** Where the token stands in a record; never answered, though it is no secret. Vendor's default: `"prefix"`. Never answered by the vendor. */
    readonly auth_mode?: pulumi.Input<"prefix" | "structured_data">;
}
/** Arguments of `Integration`; `type` chooses the kind. */
export type IntegrationArgs = GithubIntegrationArgs | GitlabIntegrationArgs | BitbucketIntegrationArgs | BitbucketServerIntegrationArgs | HealthEmailIntegrationArgs | HealthPagerdutyIntegrationArgs | HealthSlackIntegrationArgs | HealthWebhookIntegrationArgs | WebhookIntegrationArgs | ScriptIntegrationArgs | CdnFastlyIntegrationArgs | BlackfireIntegrationArgs | HttplogIntegrationArgs | OtlplogIntegrationArgs | NewrelicIntegrationArgs | SplunkIntegrationArgs | SumologicIntegrationArgs | SyslogIntegrationArgs;
/** An integration of an Upsun project with an outside service. */
export declare class Integration extends DeclaredResource {
    readonly projectId: pulumi.Output<string>;
    readonly type: pulumi.Output<'github' | 'gitlab' | 'bitbucket' | 'bitbucket_server' | 'health.email' | 'health.pagerduty' | 'health.slack' | 'health.webhook' | 'webhook' | 'script' | 'cdn.fastly' | 'blackfire' | 'httplog' | 'otlplog' | 'newrelic' | 'splunk' | 'sumologic' | 'syslog'>;
    readonly created_at: pulumi.Output<string | null | undefined>;
    readonly updated_at: pulumi.Output<string | null | undefined>;
    readonly role: pulumi.Output<string | undefined>;
    readonly fetch_branches: pulumi.Output<boolean | undefined>;
    readonly prune_branches: pulumi.Output<boolean | undefined>;
    readonly environment_init_resources: pulumi.Output<"default" | "manual" | "minimum" | "parent" | undefined>;
    readonly token: pulumi.Output<string | undefined>;
    readonly base_url: pulumi.Output<string | null | string | undefined>;
    readonly repository: pulumi.Output<string | undefined>;
    readonly build_pull_requests: pulumi.Output<boolean | undefined>;
    readonly pull_requests_clone_parent_data: pulumi.Output<boolean | undefined>;
    readonly build_draft_pull_requests: pulumi.Output<boolean | undefined>;
    readonly build_pull_requests_post_merge: pulumi.Output<boolean | undefined>;
    readonly token_type: pulumi.Output<"classic_personal_token" | "github_app" | undefined>;
    readonly rotate_token: pulumi.Output<boolean | undefined>;
    readonly rotate_token_validity_in_weeks: pulumi.Output<number | undefined>;
    readonly project: pulumi.Output<string | undefined>;
    readonly build_merge_requests: pulumi.Output<boolean | undefined>;
    readonly build_wip_merge_requests: pulumi.Output<boolean | undefined>;
    readonly merge_requests_clone_parent_data: pulumi.Output<boolean | undefined>;
    readonly token_expires_at: pulumi.Output<string | null | undefined>;
    readonly app_credentials: pulumi.Output<{
        /** Key of the consumer. */
        readonly key?: string;
        /** Secret of the consumer. Never answered by the vendor. */
        readonly secret?: string;
    } | null | undefined>;
    readonly addon_credentials: pulumi.Output<{
        /** Key of the add-on. */
        readonly addon_key?: string;
        /** Key of this installation. */
        readonly client_key?: string;
        /** Secret shared at installation. Never answered by the vendor. */
        readonly shared_secret?: string;
    } | null | undefined>;
    readonly pull_requests_max_pages: pulumi.Output<number | null | undefined>;
    readonly resync_pull_requests: pulumi.Output<boolean | undefined>;
    readonly url: pulumi.Output<string | undefined>;
    readonly username: pulumi.Output<string | undefined>;
    readonly from_address: pulumi.Output<string | null | undefined>;
    readonly recipients: pulumi.Output<readonly (string)[] | undefined>;
    readonly routing_key: pulumi.Output<string | undefined>;
    readonly channel: pulumi.Output<string | undefined>;
    readonly shared_key: pulumi.Output<string | null | undefined>;
    readonly events: pulumi.Output<readonly (string)[] | undefined>;
    readonly environments: pulumi.Output<readonly (string)[] | undefined>;
    readonly excluded_environments: pulumi.Output<readonly (string)[] | undefined>;
    readonly states: pulumi.Output<readonly (string)[] | undefined>;
    readonly result: pulumi.Output<"*" | "failure" | "success" | undefined>;
    readonly script: pulumi.Output<string | undefined>;
    readonly service_id: pulumi.Output<string | undefined>;
    readonly tls_certificates: pulumi.Output<boolean | undefined>;
    readonly environments_credentials: pulumi.Output<Readonly<Record<string, {
        /** Identifier of the environment at Blackfire. */
        readonly server_uuid?: string;
        /** Its token. */
        readonly server_token?: string;
    }>> | undefined>;
    readonly continuous_profiling: pulumi.Output<boolean | undefined>;
    readonly extra: pulumi.Output<Readonly<Record<string, string>> | undefined>;
    readonly tls_verify: pulumi.Output<boolean | undefined>;
    readonly excluded_services: pulumi.Output<readonly (string)[] | undefined>;
    readonly redaction: pulumi.Output<boolean | undefined>;
    readonly headers: pulumi.Output<Readonly<Record<string, string>> | undefined>;
    readonly license_key: pulumi.Output<string | undefined>;
    readonly index: pulumi.Output<string | undefined>;
    readonly sourcetype: pulumi.Output<string | undefined>;
    readonly category: pulumi.Output<string | undefined>;
    readonly host: pulumi.Output<string | undefined>;
    readonly port: pulumi.Output<number | undefined>;
    readonly protocol: pulumi.Output<"tcp" | "tls" | "udp" | undefined>;
    readonly facility: pulumi.Output<number | undefined>;
    readonly message_format: pulumi.Output<"rfc3164" | "rfc5424" | undefined>;
    readonly auth_token: pulumi.Output<string | undefined>;
    readonly auth_mode: pulumi.Output<"prefix" | "structured_data" | undefined>;
    constructor(name: string, args: IntegrationArgs, options?: DeclareOptions);
    /** Reads a live object that the program does not manage. One that does not exist is an error. */
    static get(name: string, id: pulumi.Input<pulumi.ID>, place?: {
        readonly projectId?: pulumi.Input<string>;
    }, options?: Omit<DeclareOptions, 'import' | 'adopt'>): Integration;
}
/** Settings of a Upsun account or server. What is absent comes from the environment. */
export interface ProviderArgs extends CommonProviderArgs {
    /** API token of an account that administers the projects. */
    readonly apiToken?: pulumi.Input<string>;
    /** Short-lived access token, used as it is instead of an API token; it cannot be renewed. */
    readonly accessToken?: pulumi.Input<string>;
    /** Address of the API. */
    readonly baseUrl?: pulumi.Input<string>;
    /** Address of the token service; /oauth2/token is appended. */
    readonly authUrl?: pulumi.Input<string>;
    /** Project of resources that name none. */
    readonly projectId?: pulumi.Input<string>;
}
/** A second Upsun account or server. */
export declare class Provider extends DeclaredProvider {
    constructor(name: string, args: ProviderArgs, options?: pulumi.ResourceOptions);
}
//# sourceMappingURL=upsun.d.ts.map