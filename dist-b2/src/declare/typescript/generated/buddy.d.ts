import { type ResourceDeclaration } from '../declaration.ts';
import type { Input } from '../input.ts';
import type { EntrySettings } from '../entry-settings.ts';
import type { ResourceOptions } from '../resource-options.ts';
/** How to reach Buddy. */
export type Entry = EntrySettings & {
    /** Personal access token, or OAuth token, that may read, add and manage integrations. It is valid for one region or installation only. Else from BUDDY_TOKEN. */
    readonly token?: Input<string>;
    /** Handle of the workspace for resources that name none. Else from BUDDY_WORKSPACE. */
    readonly workspace?: Input<string>;
    /** Region of the cloud the workspace lives in: United States, European Union or Asia. Else from BUDDY_REGION. */
    readonly region?: Input<'us' | 'eu' | 'as'>;
    /** Address of an installation of your own with its path, e.g. https://buddy.acme.example/api; wins over `region`. Else from BUDDY_BASE_URL. */
    readonly baseUrl?: Input<string>;
};
/** What all kinds of Integration have. */
export interface IntegrationCommon {
    /** Handle of the workspace, as in its address. May come from the provider's entry. */
    readonly workspace?: Input<string>;
    /** Name shown to people. Not unique at the vendor; sent with each update because it has to be. */
    readonly name: Input<string>;
    /** How far the integration reaches: the workspace, one project or one environment. A change replaces the object. */
    readonly scope: Input<"WORKSPACE" | "PROJECT" | "ENVIRONMENT">;
    /** Handle by which pipelines and other configuration refer to the integration. Made up by the vendor when left out; can be changed in place. */
    readonly identifier?: Input<string>;
    /** Handle of the project (as in its address, not its display name) for scope PROJECT. A change replaces the object. */
    readonly project_name?: Input<string>;
    /** Remark for people who look at the integration. */
    readonly note?: Input<string>;
    /** Remark for automated assistants that use the integration. */
    readonly agent_note?: Input<string>;
    /** Who may use and change the integration. Without it the vendor lets administrators manage and everybody else use it. */
    readonly permissions?: Input<{
        /** What everybody who is not named otherwise may do: change and use, use only, or nothing. */
        readonly others?: Input<"MANAGE" | "USE_ONLY" | "DENIED">;
        /** What administrators of the workspace may do: change and use, use only, or nothing. */
        readonly admins?: Input<"MANAGE" | "USE_ONLY" | "DENIED">;
        /** Exceptions for single users, in any order. The list is replaced as a whole. Vendor's default: `[]`. */
        readonly users?: Input<readonly Input<{
            /** Numeric id of the user. */
            readonly id: Input<number>;
            /** What this user may do: change and use, use only, or nothing. */
            readonly access_level: Input<"MANAGE" | "USE_ONLY" | "DENIED">;
        }>[]>;
        /** Exceptions for single groups, in any order. The list is replaced as a whole. Vendor's default: `[]`. */
        readonly groups?: Input<readonly Input<{
            /** Numeric id of the group. */
            readonly id: Input<number>;
            /** What this group may do: change and use, use only, or nothing. */
            readonly access_level: Input<"MANAGE" | "USE_ONLY" | "DENIED">;
        }>[]>;
    }>;
    /** Lets every pipeline use the integration, also those not in `allowed_pipelines`. Vendor's default: `true`. */
    readonly all_pipelines_allowed?: Input<boolean>;
    /** Pipelines that may use the integration when not all may, in any order. The list is replaced as a whole. Vendor's default: `[]`. */
    readonly allowed_pipelines?: Input<readonly Input<{
        /** Numeric id of the pipeline. */
        readonly id: Input<number>;
    }>[]>;
}
/** Connection with GitHub. */
export interface GitHubIntegration extends IntegrationCommon {
    /** Connection with GitHub. */
    readonly type: 'GIT_HUB';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_id?: Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_name?: Input<string>;
}
/** Connection with GitLab. */
export interface GitLabIntegration extends IntegrationCommon {
    /** Connection with GitLab. */
    readonly type: 'GIT_LAB';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with DigitalOcean. */
export interface DigitalOceanIntegration extends IntegrationCommon {
    /** Connection with DigitalOcean. */
    readonly type: 'DIGITAL_OCEAN';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with New Relic. */
export interface NewRelicIntegration extends IntegrationCommon {
    /** Connection with New Relic. */
    readonly type: 'NEW_RELIC';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Sentry. */
export interface SentryIntegration extends IntegrationCommon {
    /** Connection with Sentry. */
    readonly type: 'SENTRY';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with a Sentry server of your own. */
export interface SentryEnterpriseIntegration extends IntegrationCommon {
    /** Connection with a Sentry server of your own. */
    readonly type: 'SENTRY_ENTERPRISE';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
}
/** Connection with Rollbar. */
export interface RollbarIntegration extends IntegrationCommon {
    /** Connection with Rollbar. */
    readonly type: 'ROLLBAR';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Datadog. */
export interface DatadogIntegration extends IntegrationCommon {
    /** Connection with Datadog. */
    readonly type: 'DATADOG';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
}
/** Connection with Honeybadger. */
export interface HoneybadgerIntegration extends IntegrationCommon {
    /** Connection with Honeybadger. */
    readonly type: 'HONEYBADGER';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Vultr. */
export interface VultrIntegration extends IntegrationCommon {
    /** Connection with Vultr. */
    readonly type: 'VULTR';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Loggly. */
export interface LogglyIntegration extends IntegrationCommon {
    /** Connection with Loggly. */
    readonly type: 'LOGGLY';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Firebase. */
export interface FirebaseIntegration extends IntegrationCommon {
    /** Connection with Firebase. */
    readonly type: 'FIREBASE';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Ghost Inspector. */
export interface GhostInspectorIntegration extends IntegrationCommon {
    /** Connection with Ghost Inspector. */
    readonly type: 'GHOST_INSPECTOR';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Pushover. */
export interface PushoverIntegration extends IntegrationCommon {
    /** Connection with Pushover. */
    readonly type: 'PUSHOVER';
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Rackspace. */
export interface RackspaceIntegration extends IntegrationCommon {
    /** Connection with Rackspace. */
    readonly type: 'RACKSPACE';
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username: Input<string>;
    /** Access token of the connected service. Secret. */
    readonly token: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with DigitalOcean Spaces. */
export interface DoSpacesIntegration extends IntegrationCommon {
    /** Connection with DigitalOcean Spaces. */
    readonly type: 'DO_SPACES';
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
}
/** Connection with UpCloud. */
export interface UpcloudIntegration extends IntegrationCommon {
    /** Connection with UpCloud. */
    readonly type: 'UPCLOUD';
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Docker Hub. */
export interface DockerHubIntegration extends IntegrationCommon {
    /** Connection with Docker Hub. */
    readonly type: 'DOCKER_HUB';
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with StackHawk. */
export interface StackHawkIntegration extends IntegrationCommon {
    /** Connection with StackHawk. */
    readonly type: 'STACK_HAWK';
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Backblaze B2. */
export interface BackblazeIntegration extends IntegrationCommon {
    /** Connection with Backblaze B2. */
    readonly type: 'BACKBLAZE';
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
}
/** Connection with Amazon Web Services. */
export interface AmazonIntegration extends IntegrationCommon {
    /** Connection with Amazon Web Services. */
    readonly type: 'AMAZON';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. Vendor's default: `"DEFAULT"`. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** AWS roles to assume one after the other; their order counts. The vendor does not answer it, so only declared changes are seen. */
    readonly role_assumptions?: Input<readonly Input<{
        /** ARN of the role to assume. */
        readonly arn: Input<string>;
        /** External id the role's trust policy asks for. Secret. */
        readonly external_id?: Input<string>;
        /** Length of the session in seconds. */
        readonly duration?: Input<number>;
    }>[]>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
}
/** Connection with Microsoft Azure. */
export interface AzureCloudIntegration extends IntegrationCommon {
    /** Connection with Microsoft Azure. */
    readonly type: 'AZURE_CLOUD';
    /** Id of the registered application. */
    readonly app_id: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. Vendor's default: `"DEFAULT"`. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
}
/** Connection with a Google service account. */
export interface GoogleServiceAccountIntegration extends IntegrationCommon {
    /** Connection with a Google service account. */
    readonly type: 'GOOGLE_SERVICE_ACCOUNT';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. Vendor's default: `"DEFAULT"`. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Id of the Google Cloud project. */
    readonly google_project?: Input<string>;
    /** Client configuration as JSON text, as the cloud console offers it for download. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly config?: Input<string>;
}
/** Connection with Shopify. */
export interface ShopifyIntegration extends IntegrationCommon {
    /** Connection with Shopify. */
    readonly type: 'SHOPIFY';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. Vendor's default: `"TOKEN"`. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** Name of the shop. The vendor does not answer it, so only declared changes are seen. */
    readonly shop?: Input<string>;
    /** Token of the partner account, for app extensions. Secret. */
    readonly partner_token?: Input<string>;
}
/** Connection with Cloudflare. */
export interface CloudflareIntegration extends IntegrationCommon {
    /** Connection with Cloudflare. */
    readonly type: 'CLOUDFLARE';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
}
/** Connection with Bitbucket. */
export interface BitbucketIntegration extends IntegrationCommon {
    /** Connection with Bitbucket. */
    readonly type: 'BITBUCKET';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Google. */
export interface GoogleIntegration extends IntegrationCommon {
    /** Connection with Google. */
    readonly type: 'GOOGLE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Id of the Google Cloud project. */
    readonly google_project?: Input<string>;
    /** Client configuration as JSON text, as the cloud console offers it for download. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly config?: Input<string>;
}
/** Connection with Slack. */
export interface SlackIntegration extends IntegrationCommon {
    /** Connection with Slack. */
    readonly type: 'SLACK';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Id of the user at Slack. The vendor does not answer it, so only declared changes are seen. */
    readonly slack_user_id?: Input<string>;
    /** Chat that messages go to. The vendor does not answer it, so only declared changes are seen. */
    readonly chat_id?: Input<string>;
}
/** Connection with Modulus. */
export interface ModulusIntegration extends IntegrationCommon {
    /** Connection with Modulus. */
    readonly type: 'MODULUS';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Heroku. */
export interface HerokuIntegration extends IntegrationCommon {
    /** Connection with Heroku. */
    readonly type: 'HEROKU';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with GitHub Enterprise. */
export interface GitHubEnterpriseIntegration extends IntegrationCommon {
    /** Connection with GitHub Enterprise. */
    readonly type: 'GIT_HUB_ENTERPRISE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_id?: Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_name?: Input<string>;
}
/** Connection with a GitLab server of your own. */
export interface GitLabEnterpriseIntegration extends IntegrationCommon {
    /** Connection with a GitLab server of your own. */
    readonly type: 'GIT_LAB_ENTERPRISE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Pushbullet. */
export interface PushbulletIntegration extends IntegrationCommon {
    /** Connection with Pushbullet. */
    readonly type: 'PUSHBULLET';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with a service of your own. */
export interface CustomIntegration extends IntegrationCommon {
    /** Connection with a service of your own. */
    readonly type: 'CUSTOM';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with HipChat. */
export interface HipChatIntegration extends IntegrationCommon {
    /** Connection with HipChat. */
    readonly type: 'HIP_CHAT';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Chat that messages go to. The vendor does not answer it, so only declared changes are seen. */
    readonly chat_id?: Input<string>;
}
/** Connection with Telegram. */
export interface TelegramIntegration extends IntegrationCommon {
    /** Connection with Telegram. */
    readonly type: 'TELEGRAM';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Chat that messages go to. The vendor does not answer it, so only declared changes are seen. */
    readonly chat_id?: Input<string>;
}
/** Connection with Azure publishing. */
export interface AzureIntegration extends IntegrationCommon {
    /** Connection with Azure publishing. */
    readonly type: 'AZURE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Netlify. */
export interface NetlifyIntegration extends IntegrationCommon {
    /** Connection with Netlify. */
    readonly type: 'NETLIFY';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Microsoft Teams. */
export interface MicrosoftTeamsIntegration extends IntegrationCommon {
    /** Connection with Microsoft Teams. */
    readonly type: 'MICROSOFT_TEAMS';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Chat that messages go to. The vendor does not answer it, so only declared changes are seen. */
    readonly chat_id?: Input<string>;
}
/** Connection with Google Play. */
export interface GooglePlayStoreIntegration extends IntegrationCommon {
    /** Connection with Google Play. */
    readonly type: 'GOOGLE_PLAY_STORE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Id of the Google Cloud project. */
    readonly google_project?: Input<string>;
    /** Client configuration as JSON text, as the cloud console offers it for download. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly config?: Input<string>;
}
/** Connection with App Store Connect. */
export interface AppStoreIntegration extends IntegrationCommon {
    /** Connection with App Store Connect. */
    readonly type: 'APP_STORE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with a GitHub app. */
export interface GitHubAppIntegration extends IntegrationCommon {
    /** Connection with a GitHub app. */
    readonly type: 'GIT_HUB_APP';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_id?: Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_name?: Input<string>;
}
/** Connection with a GitHub Enterprise app. */
export interface GitHubAppEnterpriseIntegration extends IntegrationCommon {
    /** Connection with a GitHub Enterprise app. */
    readonly type: 'GIT_HUB_APP_ENTERPRISE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_id?: Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_name?: Input<string>;
}
/** Connection with GitHub's API. */
export interface GitHubApiIntegration extends IntegrationCommon {
    /** Connection with GitHub's API. */
    readonly type: 'GIT_HUB_API';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_id?: Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. */
    readonly git_hub_user_name?: Input<string>;
}
/** Connection with ATOP. */
export interface AtopIntegration extends IntegrationCommon {
    /** Connection with ATOP. */
    readonly type: 'ATOP';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
    /** Address of the ATOP service. */
    readonly atop_url?: Input<string>;
}
/** Connection with Snyk. */
export interface SnykIntegration extends IntegrationCommon {
    /** Connection with Snyk. */
    readonly type: 'SNYK';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Blackfire. */
export interface BlackfireIntegration extends IntegrationCommon {
    /** Connection with Blackfire. */
    readonly type: 'BLACKFIRE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with OneLogin. */
export interface OneLoginIntegration extends IntegrationCommon {
    /** Connection with OneLogin. */
    readonly type: 'ONE_LOGIN';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Okta. */
export interface OktaIntegration extends IntegrationCommon {
    /** Connection with Okta. */
    readonly type: 'OKTA';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Contentful. */
export interface ContentfulIntegration extends IntegrationCommon {
    /** Connection with Contentful. */
    readonly type: 'CONTENTFUL';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Jira. */
export interface JiraIntegration extends IntegrationCommon {
    /** Connection with Jira. */
    readonly type: 'JIRA';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with an npm registry. */
export interface NpmRegistryIntegration extends IntegrationCommon {
    /** Connection with an npm registry. */
    readonly type: 'NPM_REGISTRY';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Connection with Anthropic. */
export interface AnthropicIntegration extends IntegrationCommon {
    /** Connection with Anthropic. */
    readonly type: 'ANTHROPIC';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly url?: Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Secret. */
    readonly token?: Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Secret. */
    readonly api_key?: Input<string>;
    /** Id of the access key; for Pushover the user key. Secret. */
    readonly access_key?: Input<string>;
    /** Secret half of the access key. Secret. */
    readonly secret_key?: Input<string>;
    /** Password, or the client secret of an application. Secret. */
    readonly password?: Input<string>;
    /** Mail address of the account the API key belongs to. Secret. */
    readonly email?: Input<string>;
    /** Token of the client at the connected service. Secret. */
    readonly client_token?: Input<string>;
    /** Token of the server at the connected service. Secret. */
    readonly server_token?: Input<string>;
    /** Secret half of an application key. Secret. */
    readonly application_key?: Input<string>;
    /** OAuth refresh token. Secret. */
    readonly refresh_token?: Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. */
    readonly username?: Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. */
    readonly tenant_id?: Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. */
    readonly client_id?: Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. */
    readonly server_id?: Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. */
    readonly key_id?: Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. */
    readonly region?: Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Secret. */
    readonly target_url?: Input<string>;
    /** Id of the registered application. */
    readonly app_id?: Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: Input<string>;
}
/** Credentials for a connected service that pipelines, targets and environments of a workspace use. */
export type Integration = GitHubIntegration | GitLabIntegration | DigitalOceanIntegration | NewRelicIntegration | SentryIntegration | SentryEnterpriseIntegration | RollbarIntegration | DatadogIntegration | HoneybadgerIntegration | VultrIntegration | LogglyIntegration | FirebaseIntegration | GhostInspectorIntegration | PushoverIntegration | RackspaceIntegration | DoSpacesIntegration | UpcloudIntegration | DockerHubIntegration | StackHawkIntegration | BackblazeIntegration | AmazonIntegration | AzureCloudIntegration | GoogleServiceAccountIntegration | ShopifyIntegration | CloudflareIntegration | BitbucketIntegration | GoogleIntegration | SlackIntegration | ModulusIntegration | HerokuIntegration | GitHubEnterpriseIntegration | GitLabEnterpriseIntegration | PushbulletIntegration | CustomIntegration | HipChatIntegration | TelegramIntegration | AzureIntegration | NetlifyIntegration | MicrosoftTeamsIntegration | GooglePlayStoreIntegration | AppStoreIntegration | GitHubAppIntegration | GitHubAppEnterpriseIntegration | GitHubApiIntegration | AtopIntegration | SnykIntegration | BlackfireIntegration | OneLoginIntegration | OktaIntegration | ContentfulIntegration | JiraIntegration | NpmRegistryIntegration | AnthropicIntegration;
/** Credentials for a connected service that pipelines, targets and environments of a workspace use. */
export declare function integration(properties: Integration, options?: ResourceOptions): ResourceDeclaration<Integration>;
//# sourceMappingURL=buddy.d.ts.map