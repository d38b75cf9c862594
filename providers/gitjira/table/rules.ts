import type { Rule } from '../../../src/core/define.ts';

/** Rules on project association and views, for every type. Sources: gij-api.md 3.2 (R1, R3), 2, and `requireUserPat`. */
export const commonRules: readonly Rule[] = [
  {
    when: [{ field: 'global', is: [true] }],
    expect: { field: 'projectMappingIds', empty: true },
    message:
      '`global: true` already stands for every project and cannot be joined with `projectMappingIds`: remove the list, or set `global: false`.',
  },
  {
    when: [
      { field: 'projectMappingIds', empty: false },
      { field: 'global', is: [null] },
    ],
    require: ['global'],
    severity: 'warning',
    at: 'projectMappingIds',
    message:
      'A new integration counts as global and would ignore `projectMappingIds`: declare `global: false` with it.',
  },
  {
    when: [
      { field: 'gitViewerEnabled', is: [true] },
      { field: 'global', is: [false] },
    ],
    expect: { field: 'projectMappingIds', empty: false },
    message:
      'The repository browser needs a project: set `global: true`, list `projectMappingIds`, or set `gitViewerEnabled: false`.',
  },
  {
    when: [
      { field: 'gitViewerEnabled', is: [null] },
      { field: 'global', is: [false] },
    ],
    expect: { field: 'projectMappingIds', empty: false },
    severity: 'warning',
    message:
      'The repository browser is on by default and needs a project: list `projectMappingIds`, or set `gitViewerEnabled: false`.',
  },
  {
    when: [{ field: 'requireUserPat', is: [true] }],
    expect: { field: 'gitViewerEnabled', is: [true, null] },
    severity: 'warning',
    message: '`requireUserPat` has an effect only with the repository browser: set `gitViewerEnabled: true`.',
  },
  {
    require: ['displayName'],
    severity: 'warning',
    message:
      'Without `displayName` this integration cannot be recognised if state or the answer to its creation is lost: declare one.',
  },
];

/** A token or an account, of which one must be complete. Source: gij-api.md 3.1, R6. */
export const tokenOrAccount: readonly Rule[] = [
  {
    anyOf: [['pat'], ['username', 'password']],
    at: 'pat',
    message: 'Credentials for the git host are missing: declare `pat`, or `username` and `password`.',
  },
  {
    when: [{ field: 'pat', declared: true }],
    forbid: ['password'],
    severity: 'warning',
    message: '`pat` and `password` are alternatives: declare one of them.',
  },
];

/** The host shows its public service under its API address. Source: gij-api.md 3, row `origin`. */
export const apiHost: readonly Rule[] = [
  {
    when: [{ field: 'origin', is: ['https://github.com', 'https://github.com/'] }],
    expect: { field: 'origin', is: ['https://api.github.com'] },
    severity: 'warning',
    message:
      'Jira stores the API address of this service, so the plan would never be empty: write https://api.github.com or leave `origin` out.',
  },
];

/** Older pages accept an account here, current ones only a token. Source: gij-api.md 3.1. */
export const tokenPreferred: readonly Rule[] = [
  {
    when: [{ field: 'password', declared: true }],
    require: ['pat'],
    severity: 'warning',
    message: 'Current versions name only a token for this type: declare `pat` instead of `password`.',
  },
];

/** With a token, the account's name is a fixed word. Source: gij-api.md 3.1, row `TFS_SERVER`. */
export const tokenOfAll: readonly Rule[] = [
  {
    anyOf: [
      ['username', 'password'],
      ['username', 'pat'],
    ],
    at: 'username',
    message:
      'Credentials for the git host are missing: declare `username` and `password`, or `username: all` and `pat`.',
  },
  {
    when: [
      { field: 'pat', declared: true },
      { field: 'password', declared: false },
    ],
    expect: { field: 'username', is: ['all'] },
    message: 'With `pat` this type wants the literal `username: all`.',
  },
];

/** Pages differ on whether this is required. Source: gij-api.md 3, row `folderDepth`. */
export const depthDeclared: readonly Rule[] = [
  {
    require: ['folderDepth'],
    severity: 'warning',
    message: 'The vendor calls `folderDepth` required in one place and optional in another: declare 1 to 5.',
  },
];

/** Documented for the servers; for the hosted services pages differ. Source: gij-api.md 3, row `tfsCollection`. */
export const collectionOnServers: readonly Rule[] = [
  {
    forbid: ['tfsCollection'],
    severity: 'warning',
    message: '`tfsCollection` is documented for servers you run; this hosted type may ignore it: remove it.',
  },
];
