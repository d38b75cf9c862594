import { type ResourceDeclaration } from '../declaration.ts';
import type { Input } from '../input.ts';
import type { EntrySettings } from '../entry-settings.ts';
import type { ResourceOptions } from '../resource-options.ts';
/** How to reach Git Integration for Jira. */
export type Entry = EntrySettings & {
    /** Address of Jira with its context path, if it has one, e.g. https://tools.acme.example/jira. Else from JIRA_BASE_URL. */
    readonly baseUrl?: Input<string>;
    /** Personal access token of Jira (8.14 and later). Else from JIRA_PAT. */
    readonly token?: Input<string>;
    /** Account of Jira, where no token can be used. */
    readonly username?: Input<string>;
    /** Password of that account. */
    readonly password?: Input<string>;
};
/** What all kinds of Integration have. */
export interface IntegrationCommon {
    /** Name in the list of integrations. Jira makes one up when none is given; together with the origin it is how an integration is recognised. */
    readonly displayName?: Input<string>;
    /** Switches the integration off: it is no longer reindexed. Written by a request of its own and read back, because an update may report success without doing it. Vendor's default: `false`. */
    readonly disabled?: Input<boolean>;
    /** Associates every Jira project; then `projectMappingIds` must be empty or left out. Vendor's default: `true`. */
    readonly global?: Input<boolean>;
    /** Numeric ids of the Jira projects this integration is associated with, in any order. Vendor's default: `[]`. */
    readonly projectMappingIds?: Input<readonly Input<number>[]>;
    /** Shows the repository browser. Needs an association: `global: true` or at least one project. Vendor's default: `true`. */
    readonly gitViewerEnabled?: Input<boolean>;
    /** Lets users with the right permission see the differences of commits and files inside Jira. */
    readonly sourcesDiffViewEnabled?: Input<boolean>;
    /** Carries out the commands that commit messages hold. Vendor's default: `true`. */
    readonly smartCommitsEnabled?: Input<boolean>;
    /** Users must bring a token of their own to create branches and pull requests. Needs the repository browser; a setting of the whole app can force it on. Vendor's default: `false`. */
    readonly requireUserPat?: Input<boolean>;
    /** Java regular expression; only matching tags are shown on issues. Empty shows all. Vendor's default: `""`. */
    readonly tagsFilter?: Input<string>;
    /** Java regular expression; matching pull requests are hidden on issues. Empty hides none. Vendor's default: `""`. */
    readonly prHideFilter?: Input<string>;
    /** Sends mail about new commits. */
    readonly sendCommitEmails?: Input<boolean>;
    /** Commits older than this many minutes cause no mail. Vendor's default: `1440`. */
    readonly maxMinsToCommitEmail?: Input<number>;
    /** Accepts any TLS certificate of the git host. Vendor's default: `false`. */
    readonly disableSslVerification?: Input<boolean>;
    /** Looks for issue keys through the whole revision history and links them. Vendor's default: `true`. */
    readonly revisionIndexing?: Input<boolean>;
    /** Trusts the modification time of the pack folder instead of reading it each time. Leave off on network shares. Vendor's default: `false`. */
    readonly trustFolderStat?: Input<boolean>;
    /** Fetches git notes too; counts for later fetches only. Vendor's default: `true`. */
    readonly refSpecNotes?: Input<boolean>;
    /** Fetches the change refs of code reviews too; counts for later fetches only. Vendor's default: `false`. */
    readonly refSpecChanges?: Input<boolean>;
    /** Further refs to fetch, separated by commas, e.g. `+refs/x/*:refs/x/*`. Not known to be answered, so only declared changes are seen. */
    readonly refSpecCustom?: Input<string>;
}
/** GitHub and its hosted enterprise offering. */
export interface GithubIntegration extends IntegrationCommon {
    /** GitHub and its hosted enterprise offering. */
    readonly type: 'GITHUB';
    /** Address of the service; the service's own public one when left out. Vendor's default: `"https://api.github.com"`. */
    readonly origin?: Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. */
    readonly username?: Input<string>;
    /** Password of that account; the alternative to a personal access token. Secret. */
    readonly password?: Input<string>;
    /** Personal access token of the git host. Secret. */
    readonly pat?: Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** GitHub Enterprise Server. */
export interface GithubServerIntegration extends IntegrationCommon {
    /** GitHub Enterprise Server. */
    readonly type: 'GITHUB_SERVER';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. */
    readonly username?: Input<string>;
    /** Password of that account; the alternative to a personal access token. Secret. */
    readonly password?: Input<string>;
    /** Personal access token of the git host. Secret. */
    readonly pat?: Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** GitLab, the hosted service. */
export interface GitlabIntegration extends IntegrationCommon {
    /** GitLab, the hosted service. */
    readonly type: 'GITLAB';
    /** Personal access token of the git host. Secret. */
    readonly pat: Input<string>;
    /** Address of the service; the service's own public one when left out. Vendor's default: `"https://gitlab.com"`. */
    readonly origin?: Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** GitLab on a server of your own. */
export interface GitlabServerIntegration extends IntegrationCommon {
    /** GitLab on a server of your own. */
    readonly type: 'GITLAB_SERVER';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: Input<string>;
    /** Personal access token of the git host. Secret. */
    readonly pat: Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. */
    readonly username?: Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** GitLab servers that speak only version 3 of its API. @deprecated The vendor dropped GITLAB_SERVER_LEGACY in March 2024; use GITLAB_SERVER with a token. */
export interface GitlabServerLegacyIntegration extends IntegrationCommon {
    /** GitLab servers that speak only version 3 of its API. */
    readonly type: 'GITLAB_SERVER_LEGACY';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. */
    readonly username: Input<string>;
    /** Password of that account; the alternative to a personal access token. Secret. */
    readonly password: Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** A tracked folder on the Jira host; its repositories are used where they lie. */
export interface FilespaceIntegration extends IntegrationCommon {
    /** A tracked folder on the Jira host; its repositories are used where they lie. */
    readonly type: 'FILESPACE';
    /** Path mask on the Jira host below which repositories are looked for; ends in `*`, e.g. `/srv/repos/*`. */
    readonly origin: Input<string>;
    /** How many folder levels are searched; 3 suits hashed storage. Not known to be answered, so only declared changes are seen. Vendor's default: `1`. */
    readonly folderDepth?: Input<number>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** Azure DevOps Server, run by you (the vendor swaps this label with AZURE in places). */
export interface AzureDevopsIntegration extends IntegrationCommon {
    /** Azure DevOps Server, run by you (the vendor swaps this label with AZURE in places). */
    readonly type: 'AZURE_DEVOPS';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. */
    readonly username?: Input<string>;
    /** Password of that account; the alternative to a personal access token. Secret. */
    readonly password?: Input<string>;
    /** Personal access token of the git host. Secret. */
    readonly pat?: Input<string>;
    /** The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen. */
    readonly tfsCollection?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** The hosted service under its former address visualstudio.com. */
export interface VstsIntegration extends IntegrationCommon {
    /** The hosted service under its former address visualstudio.com. */
    readonly type: 'VSTS';
    /** Personal access token of the git host. Secret. */
    readonly pat: Input<string>;
    /** Address of the service; the service's own public one when left out. */
    readonly origin?: Input<string>;
    /** The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen. */
    readonly tfsCollection?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** Azure DevOps, the hosted service (the vendor swaps this label with AZURE_DEVOPS in places). */
export interface AzureIntegration extends IntegrationCommon {
    /** Azure DevOps, the hosted service (the vendor swaps this label with AZURE_DEVOPS in places). */
    readonly type: 'AZURE';
    /** Personal access token of the git host. Secret. */
    readonly pat: Input<string>;
    /** Address of the service; the service's own public one when left out. Vendor's default: `"https://dev.azure.com"`. */
    readonly origin?: Input<string>;
    /** The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen. */
    readonly tfsCollection?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** Team Foundation Server. */
export interface TfsServerIntegration extends IntegrationCommon {
    /** Team Foundation Server. */
    readonly type: 'TFS_SERVER';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. */
    readonly username?: Input<string>;
    /** Password of that account; the alternative to a personal access token. Secret. */
    readonly password?: Input<string>;
    /** Personal access token of the git host. Secret. */
    readonly pat?: Input<string>;
    /** The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen. */
    readonly tfsCollection?: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** AWS CodeCommit; the account is an access key id with its secret key. */
export interface AwsIntegration extends IntegrationCommon {
    /** AWS CodeCommit; the account is an access key id with its secret key. */
    readonly type: 'AWS';
    /** Account at the git host, without a domain prefix. Only declared changes are seen. */
    readonly username: Input<string>;
    /** Password of that account; the alternative to a personal access token. Secret. */
    readonly password: Input<string>;
    /** Region the repositories live in. Not known to be answered, so only declared changes are seen. */
    readonly awsRegion: Input<"us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "af-south-1" | "ap-east-1" | "ap-south-1" | "ap-south-2" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ca-central-1" | "eu-central-1" | "eu-central-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "eu-south-1" | "eu-south-2" | "eu-north-1" | "me-central-1" | "me-south-1" | "sa-east-1">;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** Gerrit code review. */
export interface GerritIntegration extends IntegrationCommon {
    /** Gerrit code review. */
    readonly type: 'GERRIT';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. */
    readonly username: Input<string>;
    /** Password of that account; the alternative to a personal access token. Secret. */
    readonly password: Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: Input<string>;
}
/** Connection of a self-managed Jira with a git host, whose repositories it finds by itself. */
export type Integration = GithubIntegration | GithubServerIntegration | GitlabIntegration | GitlabServerIntegration | GitlabServerLegacyIntegration | FilespaceIntegration | AzureDevopsIntegration | VstsIntegration | AzureIntegration | TfsServerIntegration | AwsIntegration | GerritIntegration;
/** Connection of a self-managed Jira with a git host, whose repositories it finds by itself. */
export declare function integration(properties: Integration, options?: ResourceOptions): ResourceDeclaration<Integration>;
//# sourceMappingURL=gitjira.d.ts.map