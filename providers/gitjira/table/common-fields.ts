import type { Field } from '../../../src/core/define.ts';

/** Text the vendor leaves out of answers while it is empty; clearing it is sending `""`. */
const clearable = { type: 'string', absent: '', default: '', onRemove: 'empty' } as const;

const naming: Readonly<Record<string, Field>> = {
  displayName: {
    type: 'string',
    minLength: 1,
    description:
      'Name in the list of integrations. Jira makes one up when none is given; together with the origin it is how an integration is recognised.',
  },
  disabled: {
    type: 'boolean',
    default: false,
    via: 'disable',
    carry: 'always',
    description:
      'Switches the integration off: it is no longer reindexed. Written by a request of its own and read back, because an update may report success without doing it.',
    source: 'gij-api.md Q1, Q2',
  },
};

const projects: Readonly<Record<string, Field>> = {
  global: {
    type: 'boolean',
    default: true,
    description: 'Associates every Jira project; then `projectMappingIds` must be empty or left out.',
  },
  projectMappingIds: {
    type: 'array',
    items: { type: 'integer', minimum: 1, description: 'Numeric id of a Jira project (not its key).' },
    unordered: true,
    absent: [],
    default: [],
    description: 'Numeric ids of the Jira projects this integration is associated with, in any order.',
  },
};

const views: Readonly<Record<string, Field>> = {
  gitViewerEnabled: {
    type: 'boolean',
    default: true,
    description:
      'Shows the repository browser. Needs an association: `global: true` or at least one project.',
  },
  sourcesDiffViewEnabled: {
    type: 'boolean',
    description: 'Lets users with the right permission see the differences of commits and files inside Jira.',
  },
  smartCommitsEnabled: {
    type: 'boolean',
    default: true,
    description: 'Carries out the commands that commit messages hold.',
  },
  requireUserPat: {
    type: 'boolean',
    default: false,
    absent: false,
    description:
      'Users must bring a token of their own to create branches and pull requests. Needs the repository browser; a setting of the whole app can force it on.',
  },
  tagsFilter: {
    ...clearable,
    description: 'Java regular expression; only matching tags are shown on issues. Empty shows all.',
  },
  prHideFilter: {
    ...clearable,
    description: 'Java regular expression; matching pull requests are hidden on issues. Empty hides none.',
  },
};

const mail: Readonly<Record<string, Field>> = {
  sendCommitEmails: { type: 'boolean', description: 'Sends mail about new commits.' },
  maxMinsToCommitEmail: {
    type: 'integer',
    minimum: 0,
    default: 1440,
    description: 'Commits older than this many minutes cause no mail.',
  },
};

const fetching: Readonly<Record<string, Field>> = {
  disableSslVerification: {
    type: 'boolean',
    default: false,
    description: 'Accepts any TLS certificate of the git host.',
  },
  revisionIndexing: {
    type: 'boolean',
    default: true,
    description: 'Looks for issue keys through the whole revision history and links them.',
  },
  trustFolderStat: {
    type: 'boolean',
    default: false,
    description:
      'Trusts the modification time of the pack folder instead of reading it each time. Leave off on network shares.',
  },
  refSpecNotes: {
    type: 'boolean',
    default: true,
    description: 'Fetches git notes too; counts for later fetches only.',
  },
  refSpecChanges: {
    type: 'boolean',
    default: false,
    description: 'Fetches the change refs of code reviews too; counts for later fetches only.',
  },
  refSpecCustom: {
    type: 'string',
    writeOnly: true,
    description:
      'Further refs to fetch, separated by commas, e.g. `+refs/x/*:refs/x/*`. Not known to be answered, so only declared changes are seen.',
  },
};

const answered: Readonly<Record<string, Field>> = {
  initDate: {
    type: 'integer',
    readOnly: true,
    description: 'When the integration was made, in milliseconds since 1970.',
  },
  lastIndexedDate: {
    type: 'integer',
    readOnly: true,
    volatile: true,
    description: 'When indexing last finished, in milliseconds since 1970; absent before the first time.',
  },
  showAllTags: {
    type: 'boolean',
    readOnly: true,
    description: 'True while `tagsFilter` is empty.',
  },
};

/** What integrations of every type have. */
export const commonFields: Readonly<Record<string, Field>> = {
  ...naming,
  ...projects,
  ...views,
  ...mail,
  ...fetching,
  ...answered,
};
