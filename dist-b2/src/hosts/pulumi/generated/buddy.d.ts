import type * as pulumi from '@pulumi/pulumi';
import type { DeclareOptions } from '../declare-options.ts';
import { DeclaredProvider, type CommonProviderArgs } from '../declared-provider.ts';
import { DeclaredResource } from '../declared-resource.ts';
/** Arguments of every kind. */
export interface CommonIntegrationArgs {
    /** Handle of the workspace, as in its address. Default: `holdfast:buddy.workspace`. */
    readonly workspace?: pulumi.Input<string>;
    /** Name shown to people. Not unique at the vendor; sent with each update because it has to be. */
    readonly name: pulumi.Input<string>;
    /** Handle by which pipelines and other configuration refer to the integration. Made up by the vendor when left out; can be changed in place. */
    readonly identifier?: pulumi.Input<string>;
    /** How far the integration reaches: the workspace, one project or one environment. A change replaces the object. */
    readonly scope: pulumi.Input<"WORKSPACE" | "PROJECT" | "ENVIRONMENT">;
    /** Handle of the project (as in its address, not its display name) for scope PROJECT. A change replaces the object. */
    readonly project_name?: pulumi.Input<string>;
    /** Remark for people who look at the integration. */
    readonly note?: pulumi.Input<string>;
    /** Remark for automated assistants that use the integration. */
    readonly agent_note?: pulumi.Input<string>;
    /** Who may use and change the integration. Without it the vendor lets administrators manage and everybody else use it. */
    readonly permissions?: pulumi.Input<{
        /** What everybody who is not named otherwise may do: change and use, use only, or nothing. */
        readonly others?: pulumi.Input<"MANAGE" | "USE_ONLY" | "DENIED">;
        /** What administrators of the workspace may do: change and use, use only, or nothing. */
        readonly admins?: pulumi.Input<"MANAGE" | "USE_ONLY" | "DENIED">;
        /** Exceptions for single users, in any order. The list is replaced as a whole. Vendor's default: `[]`. */
        readonly users?: pulumi.Input<readonly (pulumi.Input<{
            /** Numeric id of the user. */
            readonly id: pulumi.Input<number>;
            /** What this user may do: change and use, use only, or nothing. */
            readonly access_level: pulumi.Input<"MANAGE" | "USE_ONLY" | "DENIED">;
        }>)[]>;
        /** Exceptions for single groups, in any order. The list is replaced as a whole. Vendor's default: `[]`. */
        readonly groups?: pulumi.Input<readonly (pulumi.Input<{
            /** Numeric id of the group. */
            readonly id: pulumi.Input<number>;
            /** What this group may do: change and use, use only, or nothing. */
            readonly access_level: pulumi.Input<"MANAGE" | "USE_ONLY" | "DENIED">;
        }>)[]>;
    }>;
    /** Lets every pipeline use the integration, also those not in `allowed_pipelines`. Vendor's default: `true`. */
    readonly all_pipelines_allowed?: pulumi.Input<boolean>;
    /** Pipelines that may use the integration when not all may, in any order. The list is replaced as a whole. Vendor's default: `[]`. */
    readonly allowed_pipelines?: pulumi.Input<readonly (pulumi.Input<{
        /** Numeric id of the pipeline. */
        readonly id: pulumi.Input<number>;
    }>)[]>;
}
/** Connection with GitHub. */
export interface GitHubIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GIT_HUB';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_id?: pulumi.Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_name?: pulumi.Input<string>;
}
/** Connection with GitLab. */
export interface GitLabIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GIT_LAB';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with DigitalOcean. */
export interface DigitalOceanIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'DIGITAL_OCEAN';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with New Relic. */
export interface NewRelicIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'NEW_RELIC';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with Sentry. */
export interface SentryIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'SENTRY';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with a Sentry server of your own. */
export interface SentryEnterpriseIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'SENTRY_ENTERPRISE';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
}
/** Connection with Rollbar. */
export interface RollbarIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'ROLLBAR';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with Datadog. */
export interface DatadogIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'DATADOG';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
}
/** Connection with Honeybadger. */
export interface HoneybadgerIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'HONEYBADGER';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with Vultr. */
export interface VultrIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'VULTR';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with Loggly. */
export interface LogglyIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'LOGGLY';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with Firebase. */
export interface FirebaseIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'FIREBASE';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with Ghost Inspector. */
export interface GhostInspectorIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GHOST_INSPECTOR';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with Pushover. */
export interface PushoverIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'PUSHOVER';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key: pulumi.Input<string>;
}
/** Connection with Rackspace. */
export interface RackspaceIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'RACKSPACE';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username: pulumi.Input<string>;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token: pulumi.Input<string>;
}
/** Connection with DigitalOcean Spaces. */
export interface DoSpacesIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'DO_SPACES';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
}
/** Connection with UpCloud. */
export interface UpcloudIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'UPCLOUD';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password: pulumi.Input<string>;
}
/** Connection with Docker Hub. */
export interface DockerHubIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'DOCKER_HUB';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password: pulumi.Input<string>;
}
/** Connection with StackHawk. */
export interface StackHawkIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'STACK_HAWK';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key: pulumi.Input<string>;
}
/** Connection with Backblaze B2. */
export interface BackblazeIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'BACKBLAZE';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key: pulumi.Input<string>;
}
/** Connection with Amazon Web Services. */
export interface AmazonIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'AMAZON';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. Vendor's default: `"DEFAULT"`. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** AWS roles to assume one after the other; their order counts. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly role_assumptions?: pulumi.Input<readonly (pulumi.Input<{
        /** ARN of the role to assume. */
        readonly arn: pulumi.Input<string>;
        /** External id the role's trust policy asks for. */
        readonly external_id?: pulumi.Input<string>;
        /** Length of the session in seconds. */
        readonly duration?: pulumi.Input<number>;
    }>)[]>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
}
/** Connection with Microsoft Azure. */
export interface AzureCloudIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'AZURE_CLOUD';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. Vendor's default: `"DEFAULT"`. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Id of the registered application. */
    readonly app_id: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
}
/** Connection with a Google service account. */
export interface GoogleServiceAccountIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GOOGLE_SERVICE_ACCOUNT';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. Vendor's default: `"DEFAULT"`. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Id of the Google Cloud project. */
    readonly google_project?: pulumi.Input<string>;
    /** Client configuration as JSON text, as the cloud console offers it for download. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly config?: pulumi.Input<string>;
}
/** Connection with Shopify. */
export interface ShopifyIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'SHOPIFY';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. Vendor's default: `"TOKEN"`. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** Name of the shop. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly shop?: pulumi.Input<string>;
    /** Token of the partner account, for app extensions. Never answered by the vendor. */
    readonly partner_token?: pulumi.Input<string>;
}
/** Connection with Cloudflare. */
export interface CloudflareIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'CLOUDFLARE';
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
}
/** Connection with Bitbucket. */
export interface BitbucketIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'BITBUCKET';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Google. */
export interface GoogleIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GOOGLE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Id of the Google Cloud project. */
    readonly google_project?: pulumi.Input<string>;
    /** Client configuration as JSON text, as the cloud console offers it for download. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly config?: pulumi.Input<string>;
}
/** Connection with Slack. */
export interface SlackIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'SLACK';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Id of the user at Slack. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly slack_user_id?: pulumi.Input<string>;
    /** Chat that messages go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly chat_id?: pulumi.Input<string>;
}
/** Connection with Modulus. */
export interface ModulusIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'MODULUS';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Heroku. */
export interface HerokuIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'HEROKU';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with GitHub Enterprise. */
export interface GitHubEnterpriseIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GIT_HUB_ENTERPRISE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_id?: pulumi.Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_name?: pulumi.Input<string>;
}
/** Connection with a GitLab server of your own. */
export interface GitLabEnterpriseIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GIT_LAB_ENTERPRISE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Pushbullet. */
export interface PushbulletIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'PUSHBULLET';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with a service of your own. */
export interface CustomIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'CUSTOM';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with HipChat. */
export interface HipChatIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'HIP_CHAT';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Chat that messages go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly chat_id?: pulumi.Input<string>;
}
/** Connection with Telegram. */
export interface TelegramIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'TELEGRAM';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Chat that messages go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly chat_id?: pulumi.Input<string>;
}
/** Connection with Azure publishing. */
export interface AzureIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'AZURE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Netlify. */
export interface NetlifyIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'NETLIFY';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Microsoft Teams. */
export interface MicrosoftTeamsIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'MICROSOFT_TEAMS';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Chat that messages go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly chat_id?: pulumi.Input<string>;
}
/** Connection with Google Play. */
export interface GooglePlayStoreIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GOOGLE_PLAY_STORE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Id of the Google Cloud project. */
    readonly google_project?: pulumi.Input<string>;
    /** Client configuration as JSON text, as the cloud console offers it for download. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly config?: pulumi.Input<string>;
}
/** Connection with App Store Connect. */
export interface AppStoreIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'APP_STORE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with a GitHub app. */
export interface GitHubAppIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GIT_HUB_APP';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_id?: pulumi.Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_name?: pulumi.Input<string>;
}
/** Connection with a GitHub Enterprise app. */
export interface GitHubAppEnterpriseIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GIT_HUB_APP_ENTERPRISE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_id?: pulumi.Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_name?: pulumi.Input<string>;
}
/** Connection with GitHub's API. */
export interface GitHubApiIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GIT_HUB_API';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Numeric id of the account at GitHub, as text. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_id?: pulumi.Input<string>;
    /** Login of the account at GitHub. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly git_hub_user_name?: pulumi.Input<string>;
}
/** Connection with ATOP. */
export interface AtopIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'ATOP';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
    /** Address of the ATOP service. */
    readonly atop_url?: pulumi.Input<string>;
}
/** Connection with Snyk. */
export interface SnykIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'SNYK';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Blackfire. */
export interface BlackfireIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'BLACKFIRE';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with OneLogin. */
export interface OneLoginIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'ONE_LOGIN';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Okta. */
export interface OktaIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'OKTA';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Contentful. */
export interface ContentfulIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'CONTENTFUL';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Jira. */
export interface JiraIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'JIRA';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with an npm registry. */
export interface NpmRegistryIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'NPM_REGISTRY';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Connection with Anthropic. */
export interface AnthropicIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'ANTHROPIC';
    /** Address of the connected service. Answers carry the object's own address under this name. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly url?: pulumi.Input<string>;
    /** How the vendor proves itself to the connected service; decides which credentials are needed. */
    readonly auth_type?: pulumi.Input<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW">;
    /** Access token of the connected service. Never answered by the vendor. */
    readonly token?: pulumi.Input<string>;
    /** API key of the connected service; for Google service accounts the JSON key file as text. Never answered by the vendor. */
    readonly api_key?: pulumi.Input<string>;
    /** Id of the access key; for Pushover the user key. Never answered by the vendor. */
    readonly access_key?: pulumi.Input<string>;
    /** Secret half of the access key. Never answered by the vendor. */
    readonly secret_key?: pulumi.Input<string>;
    /** Password, or the client secret of an application. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Mail address of the account the API key belongs to. Never answered by the vendor. */
    readonly email?: pulumi.Input<string>;
    /** Token of the client at the connected service. Never answered by the vendor. */
    readonly client_token?: pulumi.Input<string>;
    /** Token of the server at the connected service. Never answered by the vendor. */
    readonly server_token?: pulumi.Input<string>;
    /** Secret half of an application key. Never answered by the vendor. */
    readonly application_key?: pulumi.Input<string>;
    /** OAuth refresh token. Never answered by the vendor. */
    readonly refresh_token?: pulumi.Input<string>;
    /** Account at the connected service. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Directory (tenant) the application is registered in. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly tenant_id?: pulumi.Input<string>;
    /** Id of the OAuth client. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly client_id?: pulumi.Input<string>;
    /** Id of the chat server. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly server_id?: pulumi.Input<string>;
    /** Id of the application key. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly key_id?: pulumi.Input<string>;
    /** Region of the cloud, e.g. eu-west-1. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly region?: pulumi.Input<string>;
    /** Address that calls go to. The vendor does not answer it, so only declared changes are seen. Never answered by the vendor. */
    readonly target_url?: pulumi.Input<string>;
    /** Id of the registered application. */
    readonly app_id?: pulumi.Input<string>;
    /** Audience written into the identity tokens the vendor signs. */
    readonly audience?: pulumi.Input<string>;
    /** Address of the user's own server. */
    readonly host_url?: pulumi.Input<string>;
    /** Address that receives notifications. */
    readonly webhook_address?: pulumi.Input<string>;
}
/** Arguments of `Integration`; `type` chooses the kind. */
export type IntegrationArgs = GitHubIntegrationArgs | GitLabIntegrationArgs | DigitalOceanIntegrationArgs | NewRelicIntegrationArgs | SentryIntegrationArgs | SentryEnterpriseIntegrationArgs | RollbarIntegrationArgs | DatadogIntegrationArgs | HoneybadgerIntegrationArgs | VultrIntegrationArgs | LogglyIntegrationArgs | FirebaseIntegrationArgs | GhostInspectorIntegrationArgs | PushoverIntegrationArgs | RackspaceIntegrationArgs | DoSpacesIntegrationArgs | UpcloudIntegrationArgs | DockerHubIntegrationArgs | StackHawkIntegrationArgs | BackblazeIntegrationArgs | AmazonIntegrationArgs | AzureCloudIntegrationArgs | GoogleServiceAccountIntegrationArgs | ShopifyIntegrationArgs | CloudflareIntegrationArgs | BitbucketIntegrationArgs | GoogleIntegrationArgs | SlackIntegrationArgs | ModulusIntegrationArgs | HerokuIntegrationArgs | GitHubEnterpriseIntegrationArgs | GitLabEnterpriseIntegrationArgs | PushbulletIntegrationArgs | CustomIntegrationArgs | HipChatIntegrationArgs | TelegramIntegrationArgs | AzureIntegrationArgs | NetlifyIntegrationArgs | MicrosoftTeamsIntegrationArgs | GooglePlayStoreIntegrationArgs | AppStoreIntegrationArgs | GitHubAppIntegrationArgs | GitHubAppEnterpriseIntegrationArgs | GitHubApiIntegrationArgs | AtopIntegrationArgs | SnykIntegrationArgs | BlackfireIntegrationArgs | OneLoginIntegrationArgs | OktaIntegrationArgs | ContentfulIntegrationArgs | JiraIntegrationArgs | NpmRegistryIntegrationArgs | AnthropicIntegrationArgs;
/** Credentials for a connected service that pipelines, targets and environments of a workspace use. */
export declare class Integration extends DeclaredResource {
    readonly workspace: pulumi.Output<string>;
    readonly type: pulumi.Output<'GIT_HUB' | 'GIT_LAB' | 'DIGITAL_OCEAN' | 'NEW_RELIC' | 'SENTRY' | 'SENTRY_ENTERPRISE' | 'ROLLBAR' | 'DATADOG' | 'HONEYBADGER' | 'VULTR' | 'LOGGLY' | 'FIREBASE' | 'GHOST_INSPECTOR' | 'PUSHOVER' | 'RACKSPACE' | 'DO_SPACES' | 'UPCLOUD' | 'DOCKER_HUB' | 'STACK_HAWK' | 'BACKBLAZE' | 'AMAZON' | 'AZURE_CLOUD' | 'GOOGLE_SERVICE_ACCOUNT' | 'SHOPIFY' | 'CLOUDFLARE' | 'BITBUCKET' | 'GOOGLE' | 'SLACK' | 'MODULUS' | 'HEROKU' | 'GIT_HUB_ENTERPRISE' | 'GIT_LAB_ENTERPRISE' | 'PUSHBULLET' | 'CUSTOM' | 'HIP_CHAT' | 'TELEGRAM' | 'AZURE' | 'NETLIFY' | 'MICROSOFT_TEAMS' | 'GOOGLE_PLAY_STORE' | 'APP_STORE' | 'GIT_HUB_APP' | 'GIT_HUB_APP_ENTERPRISE' | 'GIT_HUB_API' | 'ATOP' | 'SNYK' | 'BLACKFIRE' | 'ONE_LOGIN' | 'OKTA' | 'CONTENTFUL' | 'JIRA' | 'NPM_REGISTRY' | 'ANTHROPIC'>;
    readonly name: pulumi.Output<string | undefined>;
    readonly identifier: pulumi.Output<string | undefined>;
    readonly scope: pulumi.Output<"WORKSPACE" | "PROJECT" | "ENVIRONMENT" | undefined>;
    readonly project_name: pulumi.Output<string | undefined>;
    readonly note: pulumi.Output<string | undefined>;
    readonly agent_note: pulumi.Output<string | undefined>;
    readonly permissions: pulumi.Output<{
        /** What everybody who is not named otherwise may do: change and use, use only, or nothing. */
        readonly others?: "MANAGE" | "USE_ONLY" | "DENIED";
        /** What administrators of the workspace may do: change and use, use only, or nothing. */
        readonly admins?: "MANAGE" | "USE_ONLY" | "DENIED";
        /** Exceptions for single users, in any order. The list is replaced as a whole. Vendor's default: `[]`. */
        readonly users?: readonly ({
            /** Numeric id of the user. */
            readonly id?: number;
            /** What this user may do: change and use, use only, or nothing. */
            readonly access_level?: "MANAGE" | "USE_ONLY" | "DENIED";
        })[];
        /** Exceptions for single groups, in any order. The list is replaced as a whole. Vendor's default: `[]`. */
        readonly groups?: readonly ({
            /** Numeric id of the group. */
            readonly id?: number;
            /** What this group may do: change and use, use only, or nothing. */
            readonly access_level?: "MANAGE" | "USE_ONLY" | "DENIED";
        })[];
    } | undefined>;
    readonly all_pipelines_allowed: pulumi.Output<boolean | undefined>;
    readonly allowed_pipelines: pulumi.Output<readonly ({
        /** Numeric id of the pipeline. */
        readonly id?: number;
    })[] | undefined>;
    readonly url: pulumi.Output<string | undefined>;
    readonly html_url: pulumi.Output<string | undefined>;
    readonly auth_type: pulumi.Output<"OAUTH" | "TOKEN" | "API_KEY" | "APP" | "APP_SPRYKER" | "TOKEN_APP_EXTENSION" | "DEFAULT" | "OIDC" | "TRUSTED" | "APP_RW" | undefined>;
    readonly token: pulumi.Output<string | undefined>;
    readonly username: pulumi.Output<string | undefined>;
    readonly git_hub_user_id: pulumi.Output<string | undefined>;
    readonly git_hub_user_name: pulumi.Output<string | undefined>;
    readonly host_url: pulumi.Output<string | undefined>;
    readonly application_key: pulumi.Output<string | undefined>;
    readonly access_key: pulumi.Output<string | undefined>;
    readonly secret_key: pulumi.Output<string | undefined>;
    readonly region: pulumi.Output<string | undefined>;
    readonly password: pulumi.Output<string | undefined>;
    readonly api_key: pulumi.Output<string | undefined>;
    readonly key_id: pulumi.Output<string | undefined>;
    readonly role_assumptions: pulumi.Output<readonly ({
        /** ARN of the role to assume. */
        readonly arn?: string;
        /** External id the role's trust policy asks for. */
        readonly external_id?: string;
        /** Length of the session in seconds. */
        readonly duration?: number;
    })[] | undefined>;
    readonly audience: pulumi.Output<string | undefined>;
    readonly app_id: pulumi.Output<string | undefined>;
    readonly tenant_id: pulumi.Output<string | undefined>;
    readonly google_project: pulumi.Output<string | undefined>;
    readonly config: pulumi.Output<string | undefined>;
    readonly shop: pulumi.Output<string | undefined>;
    readonly partner_token: pulumi.Output<string | undefined>;
    readonly email: pulumi.Output<string | undefined>;
    readonly client_token: pulumi.Output<string | undefined>;
    readonly server_token: pulumi.Output<string | undefined>;
    readonly refresh_token: pulumi.Output<string | undefined>;
    readonly client_id: pulumi.Output<string | undefined>;
    readonly server_id: pulumi.Output<string | undefined>;
    readonly target_url: pulumi.Output<string | undefined>;
    readonly webhook_address: pulumi.Output<string | undefined>;
    readonly slack_user_id: pulumi.Output<string | undefined>;
    readonly chat_id: pulumi.Output<string | undefined>;
    readonly atop_url: pulumi.Output<string | undefined>;
    constructor(name: string, args: IntegrationArgs, options?: DeclareOptions);
    /** Reads a live object that the program does not manage. One that does not exist is an error. */
    static get(name: string, id: pulumi.Input<pulumi.ID>, place?: {
        readonly workspace?: pulumi.Input<string>;
    }, options?: Omit<DeclareOptions, 'import' | 'adopt'>): Integration;
}
/** Settings of a Buddy account or server. What is absent comes from the environment. */
export interface ProviderArgs extends CommonProviderArgs {
    /** Personal access token, or OAuth token, that may read, add and manage integrations. It is valid for one region or installation only. */
    readonly token?: pulumi.Input<string>;
    /** Handle of the workspace for resources that name none. */
    readonly workspace?: pulumi.Input<string>;
    /** Region of the cloud the workspace lives in: United States, European Union or Asia. */
    readonly region?: pulumi.Input<'us' | 'eu' | 'as'>;
    /** Address of an installation of your own with its path, e.g. https://buddy.acme.example/api; wins over `region`. */
    readonly baseUrl?: pulumi.Input<string>;
}
/** A second Buddy account or server. */
export declare class Provider extends DeclaredProvider {
    constructor(name: string, args: ProviderArgs, options?: pulumi.ResourceOptions);
}
//# sourceMappingURL=buddy.d.ts.map