import type { KeyPart, Variant } from '../../../src/core/define.ts';
import * as own from './own-fields.ts';
import * as rules from './rules.ts';

const { username, password, pat } = own;
const account = {
  username: { ...username, required: true },
  password: { ...password, required: true },
} as const;
const token = { pat: { ...pat, required: true } } as const;
const either = { username, password, pat } as const;

/** Origin and name, where the vendor fills in this origin when none is declared. */
function keyWithOrigin(absent: string): readonly (readonly KeyPart[])[] {
  return [[{ field: 'origin', as: 'url', absent }, 'displayName']];
}

const nameAlone: readonly (readonly KeyPart[])[] = [['displayName']];

const GITHUB: Variant = {
  description: 'GitHub and its hosted enterprise offering.',
  fields: { ...own.hostedOrigin('https://api.github.com'), ...either, ...own.apiPath, ...own.apiFilter },
  naturalKeys: keyWithOrigin('https://api.github.com'),
  rules: [...rules.tokenOrAccount, ...rules.apiHost],
  example: {
    type: 'GITHUB',
    displayName: 'Acme GitHub',
    origin: 'https://api.github.com',
    pat: 'sample-host-token',
  },
};

const GITHUB_SERVER: Variant = {
  description: 'GitHub Enterprise Server.',
  fields: { ...own.serverOrigin, ...either, ...own.apiPath, ...own.apiFilter },
  rules: [...rules.tokenOrAccount, ...rules.tokenPreferred],
  example: {
    type: 'GITHUB_SERVER',
    displayName: 'Acme GHES',
    origin: 'https://ghes.acme.example',
    pat: 'sample-host-token',
  },
};

const GITLAB: Variant = {
  description: 'GitLab, the hosted service.',
  fields: { ...own.hostedOrigin('https://gitlab.com'), ...token, ...own.apiPath, ...own.apiFilter },
  naturalKeys: keyWithOrigin('https://gitlab.com'),
  example: { type: 'GITLAB', displayName: 'Acme GitLab', pat: 'sample-host-token', global: true },
};

const GITLAB_SERVER: Variant = {
  description: 'GitLab on a server of your own.',
  fields: { ...own.serverOrigin, username, ...token, ...own.apiPath, ...own.apiFilter },
  example: {
    type: 'GITLAB_SERVER',
    displayName: 'Acme GitLab CE',
    origin: 'https://gitlab.acme.example',
    pat: 'sample-host-token',
  },
};

const GITLAB_SERVER_LEGACY: Variant = {
  description: 'GitLab servers that speak only version 3 of its API.',
  fields: { ...own.serverOrigin, ...account, ...own.apiPath, ...own.apiFilter },
  deprecated: 'The vendor dropped GITLAB_SERVER_LEGACY in March 2024; use GITLAB_SERVER with a token.',
  example: {
    type: 'GITLAB_SERVER_LEGACY',
    displayName: 'Old GitLab',
    origin: 'https://old-gitlab.acme.example',
    username: 'jira',
    password: 'sample-host-password',
  },
};

const FILESPACE: Variant = {
  description: 'A tracked folder on the Jira host; its repositories are used where they lie.',
  fields: { ...own.folder, ...own.apiFilter },
  naturalKeys: [['origin', 'displayName']],
  rules: rules.depthDeclared,
  example: { type: 'FILESPACE', displayName: 'Shared repositories', origin: '/srv/repos/*', folderDepth: 2 },
};

const AZURE_DEVOPS: Variant = {
  description: 'Azure DevOps Server, run by you (the vendor swaps this label with AZURE in places).',
  fields: { ...own.serverOrigin, ...either, ...own.tfsCollection, ...own.apiFilter },
  rules: rules.tokenOrAccount,
  example: {
    type: 'AZURE_DEVOPS',
    displayName: 'Acme DevOps Server',
    origin: 'https://devops.acme.example/DefaultCollection',
    username: 'jira',
    password: 'sample-host-password',
  },
};

const VSTS: Variant = {
  description: 'The hosted service under its former address visualstudio.com.',
  fields: { ...own.hostedOrigin(), ...token, ...own.tfsCollection, ...own.apiFilter },
  naturalKeys: [[{ field: 'origin', as: 'url' }, 'displayName'], ...nameAlone],
  rules: rules.collectionOnServers,
  example: { type: 'VSTS', displayName: 'Acme VSTS', pat: 'sample-host-token' },
};

const AZURE: Variant = {
  description: 'Azure DevOps, the hosted service (the vendor swaps this label with AZURE_DEVOPS in places).',
  fields: {
    ...own.hostedOrigin('https://dev.azure.com'),
    ...token,
    ...own.tfsCollection,
    ...own.apiFilter,
  },
  naturalKeys: keyWithOrigin('https://dev.azure.com'),
  rules: rules.collectionOnServers,
  example: { type: 'AZURE', displayName: 'Acme Azure', pat: 'sample-host-token' },
};

const TFS_SERVER: Variant = {
  description: 'Team Foundation Server.',
  fields: { ...own.serverOrigin, ...either, ...own.tfsCollection, ...own.apiFilter },
  rules: rules.tokenOfAll,
  example: {
    type: 'TFS_SERVER',
    displayName: 'Acme TFS',
    origin: 'https://tfs.acme.example/tfs',
    username: 'jira',
    password: 'sample-host-password',
  },
};

const AWS: Variant = {
  description: 'AWS CodeCommit; the account is an access key id with its secret key.',
  fields: { ...account, ...own.awsRegion, ...own.apiFilter },
  naturalKeys: nameAlone,
  example: {
    type: 'AWS',
    displayName: 'Acme CodeCommit',
    username: 'AKIASAMPLE',
    password: 'sample-secret-key',
    awsRegion: 'eu-west-1',
  },
};

const GERRIT: Variant = {
  description: 'Gerrit code review.',
  fields: { ...own.serverOrigin, ...account, ...own.apiFilter },
  example: {
    type: 'GERRIT',
    displayName: 'Acme Gerrit',
    origin: 'https://gerrit.acme.example',
    username: 'jira',
    password: 'sample-host-password',
    refSpecNotes: true,
    refSpecChanges: true,
  },
};

const bare: Readonly<Record<string, Variant>> = {
  GITHUB,
  GITHUB_SERVER,
  GITLAB,
  GITLAB_SERVER,
  GITLAB_SERVER_LEGACY,
  FILESPACE,
  AZURE_DEVOPS,
  VSTS,
  AZURE,
  TFS_SERVER,
  AWS,
  GERRIT,
};

const hazards = {
  delete: 'Jira forgets the repositories of this integration; cloned files stay on its disk',
  replace: 'all repositories of this integration are indexed anew, which may take hours',
} as const;

/** The vendor's twelve types, by the value of `type`. */
export const variants: Readonly<Record<string, Variant>> = Object.fromEntries(
  Object.entries(bare).map(([type, variant]) => [type, { ...variant, hazards }]),
);
