import type { Field } from '../../../src/core/define.ts';

type Fields = Readonly<Record<string, Field>>;

// Credentials may not be empty: an unset variable would take the place of a live one, since absent keeps it (gij-api.md 4).

/** Name of an account at the git host; not known to be answered. */
export const username: Field = {
  type: 'string',
  minLength: 1,
  writeOnly: true,
  description: 'Account at the git host, without a domain prefix. Only declared changes are seen.',
};

/** Never answered. */
export const password: Field = {
  type: 'string',
  minLength: 1,
  writeOnly: true,
  secret: true,
  description: 'Password of that account; the alternative to a personal access token.',
};

/** Never answered. */
export const pat: Field = {
  type: 'string',
  minLength: 1,
  writeOnly: true,
  secret: true,
  description: 'Personal access token of the git host.',
};

/** Address of a hosted service, which the vendor fills in when it is left out. */
export function hostedOrigin(value?: string): Fields {
  const shown = value === undefined ? {} : { default: value };
  const description = "Address of the service; the service's own public one when left out.";
  return { origin: { type: 'string', compareAs: 'url', description, ...shown } };
}

/** Address of a server the user runs. */
export const serverOrigin: Fields = {
  origin: {
    type: 'string',
    required: true,
    minLength: 1,
    compareAs: 'url',
    description: 'Address of the git server; changing it points the integration at another server.',
  },
};

/** A folder on the Jira host. */
export const folder: Fields = {
  origin: {
    type: 'string',
    required: true,
    minLength: 1,
    description:
      'Path mask on the Jira host below which repositories are looked for; ends in `*`, e.g. `/srv/repos/*`.',
  },
  folderDepth: {
    type: 'integer',
    minimum: 1,
    maximum: 5,
    default: 1,
    writeOnly: true,
    description:
      'How many folder levels are searched; 3 suits hashed storage. Not known to be answered, so only declared changes are seen.',
  },
  root: { type: 'string', readOnly: true, description: 'Folder the mask stands for.' },
  realRoot: { type: 'string', readOnly: true, description: 'That folder with links resolved.' },
  absoluteRoot: {
    type: 'boolean',
    readOnly: true,
    description: "The repositories are used in place and are not Jira's own copies.",
  },
};

const limited = { type: 'string', maxLength: 2000, absent: '', default: '', onRemove: 'empty' } as const;

/** Narrows what a host's REST API offers. */
export const apiFilter: Fields = {
  apiFilter: {
    ...limited,
    description: 'JMESPath expression that picks repositories from what the host lists.',
  },
};

/** For hosts whose listing request can be chosen. */
export const apiPath: Fields = {
  apiPath: {
    ...limited,
    pattern: '^(/.*)?$',
    description: "Path of the host's API, beginning with `/`, that lists the repositories to track.",
  },
};

/** For the Microsoft services. */
export const tfsCollection: Fields = {
  tfsCollection: {
    type: 'string',
    writeOnly: true,
    description:
      'The one collection to connect; all of them when left out. Not known to be answered, so only declared changes are seen.',
  },
};

/** Regions in which the vendor offers CodeCommit. Source: gij-api.md 3.3. */
const regions = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'af-south-1', 'ap-east-1', 'ap-south-1'],
  ...['ap-south-2', 'ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-southeast-1'],
  ...['ap-southeast-2', 'ap-southeast-3', 'ca-central-1', 'eu-central-1', 'eu-central-2', 'eu-west-1'],
  ...['eu-west-2', 'eu-west-3', 'eu-south-1', 'eu-south-2', 'eu-north-1', 'me-central-1', 'me-south-1'],
  'sa-east-1',
] as const;

/** Where CodeCommit keeps the repositories. */
export const awsRegion: Fields = {
  awsRegion: {
    type: 'string',
    required: true,
    writeOnly: true,
    enum: regions,
    description:
      'Region the repositories live in. Not known to be answered, so only declared changes are seen.',
  },
};
