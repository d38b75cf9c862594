import type * as pulumi from '@pulumi/pulumi';
import type { DeclareOptions } from '../declare-options.ts';
import { DeclaredProvider, type CommonProviderArgs } from '../declared-provider.ts';
import { DeclaredResource } from '../declared-resource.ts';
/** Arguments of every kind. */
export interface CommonIntegrationArgs {
    /** Name in the list of integrations. Jira makes one up when none is given; together with the origin it is how an integration is recognised. */
    readonly displayName?: pulumi.Input<string>;
    /** Switches the integration off: it is no longer reindexed. Written by a request of its own and read back, because an update may report success without doing it. Vendor's default: `false`. */
    readonly disabled?: pulumi.Input<boolean>;
    /** Associates every Jira project; then `projectMappingIds` must be empty or left out. Vendor's default: `true`. */
    readonly global?: pulumi.Input<boolean>;
    /** Numeric ids of the Jira projects this integration is associated with, in any order. Vendor's default: `[]`. */
    readonly projectMappingIds?: pulumi.Input<readonly (pulumi.Input<number>)[]>;
    /** Shows the repository browser. Needs an association: `global: true` or at least one project. Vendor's default: `true`. */
    readonly gitViewerEnabled?: pulumi.Input<boolean>;
    /** Lets users with the right permission see the differences of commits and files inside Jira. */
    readonly sourcesDiffViewEnabled?: pulumi.Input<boolean>;
    /** Carries out the commands that commit messages hold. Vendor's default: `true`. */
    readonly smartCommitsEnabled?: pulumi.Input<boolean>;
    /** Users must bring a token of their own to create branches and pull requests. Needs the repository browser; a setting of the whole app can force it on. Vendor's default: `false`. */
    readonly requireUserPat?: pulumi.Input<boolean>;
    /** Java regular expression; only matching tags are shown on issues. Empty shows all. Vendor's default: `""`. */
    readonly tagsFilter?: pulumi.Input<string>;
    /** Java regular expression; matching pull requests are hidden on issues. Empty hides none. Vendor's default: `""`. */
    readonly prHideFilter?: pulumi.Input<string>;
    /** Sends mail about new commits. */
    readonly sendCommitEmails?: pulumi.Input<boolean>;
    /** Commits older than this many minutes cause no mail. Vendor's default: `1440`. */
    readonly maxMinsToCommitEmail?: pulumi.Input<number>;
    /** Accepts any TLS certificate of the git host. Vendor's default: `false`. */
    readonly disableSslVerification?: pulumi.Input<boolean>;
    /** Looks for issue keys through the whole revision history and links them. Vendor's default: `true`. */
    readonly revisionIndexing?: pulumi.Input<boolean>;
    /** Trusts the modification time of the pack folder instead of reading it each time. Leave off on network shares. Vendor's default: `false`. */
    readonly trustFolderStat?: pulumi.Input<boolean>;
    /** Fetches git notes too; counts for later fetches only. Vendor's default: `true`. */
    readonly refSpecNotes?: pulumi.Input<boolean>;
    /** Fetches the change refs of code reviews too; counts for later fetches only. Vendor's default: `false`. */
    readonly refSpecChanges?: pulumi.Input<boolean>;
    /** Further refs to fetch, separated by commas, e.g. `+refs/x/*:refs/x/*`. Not known to be answered, so only declared changes are seen. Never answered by the vendor. */
    readonly refSpecCustom?: pulumi.Input<string>;
}
/** GitHub and its hosted enterprise offering. */
export interface GithubIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GITHUB';
    /** Address of the service; the service's own public one when left out. Vendor's default: `"https://api.github.com"`. */
    readonly origin?: pulumi.Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Password of that account; the alternative to a personal access token. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Personal access token of the git host. Never answered by the vendor. */
    readonly pat?: pulumi.Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** GitHub Enterprise Server. */
export interface GithubServerIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GITHUB_SERVER';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: pulumi.Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Password of that account; the alternative to a personal access token. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Personal access token of the git host. Never answered by the vendor. */
    readonly pat?: pulumi.Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** GitLab, the hosted service. */
export interface GitlabIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GITLAB';
    /** Address of the service; the service's own public one when left out. Vendor's default: `"https://gitlab.com"`. */
    readonly origin?: pulumi.Input<string>;
    /** Personal access token of the git host. Never answered by the vendor. */
    readonly pat: pulumi.Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** GitLab on a server of your own. */
export interface GitlabServerIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GITLAB_SERVER';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: pulumi.Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Personal access token of the git host. Never answered by the vendor. */
    readonly pat: pulumi.Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** GitLab servers that speak only version 3 of its API. */
export interface GitlabServerLegacyIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GITLAB_SERVER_LEGACY';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: pulumi.Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. Never answered by the vendor. */
    readonly username: pulumi.Input<string>;
    /** Password of that account; the alternative to a personal access token. Never answered by the vendor. */
    readonly password: pulumi.Input<string>;
    /** Path of the host's API, beginning with `/`, that lists the repositories to track. Vendor's default: `""`. */
    readonly apiPath?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** A tracked folder on the Jira host; its repositories are used where they lie. */
export interface FilespaceIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'FILESPACE';
    /** Path mask on the Jira host below which repositories are looked for; ends in `*`, e.g. `/srv/repos/*`. */
    readonly origin: pulumi.Input<string>;
    /** How many folder levels are searched; 3 suits hashed storage. Not known to be answered, so only declared changes are seen. Vendor's default: `1`. Never answered by the vendor. */
    readonly folderDepth?: pulumi.Input<number>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** Azure DevOps Server, run by you (the vendor swaps this label with AZURE in places). */
export interface AzureDevopsIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'AZURE_DEVOPS';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: pulumi.Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Password of that account; the alternative to a personal access token. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Personal access token of the git host. Never answered by the vendor. */
    readonly pat?: pulumi.Input<string>;
    /** The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen. Never answered by the vendor. */
    readonly tfsCollection?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** The hosted service under its former address visualstudio.com. */
export interface VstsIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'VSTS';
    /** Address of the service; the service's own public one when left out. */
    readonly origin?: pulumi.Input<string>;
    /** Personal access token of the git host. Never answered by the vendor. */
    readonly pat: pulumi.Input<string>;
    /** The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen. Never answered by the vendor. */
    readonly tfsCollection?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** Azure DevOps, the hosted service (the vendor swaps this label with AZURE_DEVOPS in places). */
export interface AzureIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'AZURE';
    /** Address of the service; the service's own public one when left out. Vendor's default: `"https://dev.azure.com"`. */
    readonly origin?: pulumi.Input<string>;
    /** Personal access token of the git host. Never answered by the vendor. */
    readonly pat: pulumi.Input<string>;
    /** The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen. Never answered by the vendor. */
    readonly tfsCollection?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** Team Foundation Server. */
export interface TfsServerIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'TFS_SERVER';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: pulumi.Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. Never answered by the vendor. */
    readonly username?: pulumi.Input<string>;
    /** Password of that account; the alternative to a personal access token. Never answered by the vendor. */
    readonly password?: pulumi.Input<string>;
    /** Personal access token of the git host. Never answered by the vendor. */
    readonly pat?: pulumi.Input<string>;
    /** The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen. Never answered by the vendor. */
    readonly tfsCollection?: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** AWS CodeCommit; the account is an access key id with its secret key. */
export interface AwsIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'AWS';
    /** Account at the git host, without a domain prefix. Only declared changes are seen. Never answered by the vendor. */
    readonly username: pulumi.Input<string>;
    /** Password of that account; the alternative to a personal access token. Never answered by the vendor. */
    readonly password: pulumi.Input<string>;
    /** Region the repositories live in. Not known to be answered, so only declared changes are seen. Never answered by the vendor. */
    readonly awsRegion: pulumi.Input<"us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "af-south-1" | "ap-east-1" | "ap-south-1" | "ap-south-2" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ca-central-1" | "eu-central-1" | "eu-central-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "eu-south-1" | "eu-south-2" | "eu-north-1" | "me-central-1" | "me-south-1" | "sa-east-1">;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** Gerrit code review. */
export interface GerritIntegrationArgs extends CommonIntegrationArgs {
    readonly type: 'GERRIT';
    /** Address of the git server; changing it points the integration at another server. */
    readonly origin: pulumi.Input<string>;
    /** Account at the git host, without a domain prefix. Only declared changes are seen. Never answered by the vendor. */
    readonly username: pulumi.Input<string>;
    /** Password of that account; the alternative to a personal access token. Never answered by the vendor. */
    readonly password: pulumi.Input<string>;
    /** JMESPath expression that picks repositories from what the host lists. Vendor's default: `""`. */
    readonly apiFilter?: pulumi.Input<string>;
}
/** Arguments of `Integration`; `type` chooses the kind. */
export type IntegrationArgs = GithubIntegrationArgs | GithubServerIntegrationArgs | GitlabIntegrationArgs | GitlabServerIntegrationArgs | GitlabServerLegacyIntegrationArgs | FilespaceIntegrationArgs | AzureDevopsIntegrationArgs | VstsIntegrationArgs | AzureIntegrationArgs | TfsServerIntegrationArgs | AwsIntegrationArgs | GerritIntegrationArgs;
/** Connection of a self-managed Jira with a git host, whose repositories it finds by itself. */
export declare class Integration extends DeclaredResource {
    readonly type: pulumi.Output<'GITHUB' | 'GITHUB_SERVER' | 'GITLAB' | 'GITLAB_SERVER' | 'GITLAB_SERVER_LEGACY' | 'FILESPACE' | 'AZURE_DEVOPS' | 'VSTS' | 'AZURE' | 'TFS_SERVER' | 'AWS' | 'GERRIT'>;
    readonly displayName: pulumi.Output<string | undefined>;
    readonly disabled: pulumi.Output<boolean | undefined>;
    readonly global: pulumi.Output<boolean | undefined>;
    readonly projectMappingIds: pulumi.Output<readonly (number)[] | undefined>;
    readonly gitViewerEnabled: pulumi.Output<boolean | undefined>;
    readonly sourcesDiffViewEnabled: pulumi.Output<boolean | undefined>;
    readonly smartCommitsEnabled: pulumi.Output<boolean | undefined>;
    readonly requireUserPat: pulumi.Output<boolean | undefined>;
    readonly tagsFilter: pulumi.Output<string | undefined>;
    readonly prHideFilter: pulumi.Output<string | undefined>;
    readonly sendCommitEmails: pulumi.Output<boolean | undefined>;
    readonly maxMinsToCommitEmail: pulumi.Output<number | undefined>;
    readonly disableSslVerification: pulumi.Output<boolean | undefined>;
    readonly revisionIndexing: pulumi.Output<boolean | undefined>;
    readonly trustFolderStat: pulumi.Output<boolean | undefined>;
    readonly refSpecNotes: pulumi.Output<boolean | undefined>;
    readonly refSpecChanges: pulumi.Output<boolean | undefined>;
    readonly refSpecCustom: pulumi.Output<string | undefined>;
    readonly initDate: pulumi.Output<number | undefined>;
    readonly lastIndexedDate: pulumi.Output<number | undefined>;
    readonly showAllTags: pulumi.Output<boolean | undefined>;
    readonly origin: pulumi.Output<string | undefined>;
    readonly username: pulumi.Output<string | undefined>;
    readonly password: pulumi.Output<string | undefined>;
    readonly pat: pulumi.Output<string | undefined>;
    readonly apiPath: pulumi.Output<string | undefined>;
    readonly apiFilter: pulumi.Output<string | undefined>;
    readonly folderDepth: pulumi.Output<number | undefined>;
    readonly root: pulumi.Output<string | undefined>;
    readonly realRoot: pulumi.Output<string | undefined>;
    readonly absoluteRoot: pulumi.Output<boolean | undefined>;
    readonly tfsCollection: pulumi.Output<string | undefined>;
    readonly awsRegion: pulumi.Output<"us-east-1" | "us-east-2" | "us-west-1" | "us-west-2" | "af-south-1" | "ap-east-1" | "ap-south-1" | "ap-south-2" | "ap-northeast-1" | "ap-northeast-2" | "ap-northeast-3" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ca-central-1" | "eu-central-1" | "eu-central-2" | "eu-west-1" | "eu-west-2" | "eu-west-3" | "eu-south-1" | "eu-south-2" | "eu-north-1" | "me-central-1" | "me-south-1" | "sa-east-1" | undefined>;
    constructor(name: string, args: IntegrationArgs, options?: DeclareOptions);
    /** Reads a live object that the program does not manage. One that does not exist is an error. */
    static get(name: string, id: pulumi.Input<pulumi.ID>, place?: {}, options?: Omit<DeclareOptions, 'import' | 'adopt'>): Integration;
}
/** Settings of a Git Integration for Jira account or server. What is absent comes from the environment. */
export interface ProviderArgs extends CommonProviderArgs {
    /** Address of Jira with its context path, if it has one, e.g. https://tools.acme.example/jira. */
    readonly baseUrl?: pulumi.Input<string>;
    /** Personal access token of Jira (8.14 and later). */
    readonly token?: pulumi.Input<string>;
    /** Account of Jira, where no token can be used. */
    readonly username?: pulumi.Input<string>;
    /** Password of that account. */
    readonly password?: pulumi.Input<string>;
}
/** A second Git Integration for Jira account or server. */
export declare class Provider extends DeclaredProvider {
    constructor(name: string, args: ProviderArgs, options?: pulumi.ResourceOptions);
}
//# sourceMappingURL=gitjira.d.ts.map