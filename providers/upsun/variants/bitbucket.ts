import type { Field, Variant } from '../../../src/core/define.ts';
import { credential } from '../fields/field-kinds.ts';
import { codeSource, pruneNeedsFetch, pullRequestFields, sourceFields, toggle } from '../fields/source.ts';

/** Sent complete or not at all: the API wants every member whenever one is given, and never answers the secret one. */
function credentials(description: string, fields: Readonly<Record<string, Field>>): Field {
  return { type: 'object', description, nullable: true, absent: null, whole: true, onRemove: 'null', fields };
}

const bitbucket: Variant = {
  description: 'Code from a Bitbucket Cloud repository.',
  fields: {
    ...sourceFields,
    app_credentials: credentials('OAuth consumer of the workspace.', {
      key: { type: 'string', required: true, description: 'Key of the consumer.' },
      secret: credential('Secret of the consumer.', { required: true }),
    }),
    addon_credentials: credentials('Installed add-on, as an alternative to an OAuth consumer.', {
      addon_key: { type: 'string', required: true, description: 'Key of the add-on.' },
      client_key: { type: 'string', required: true, description: 'Key of this installation.' },
      shared_secret: credential('Secret shared at installation.', { required: true }),
    }),
    repository: {
      type: 'string',
      required: true,
      pattern: '^[^/\\s]+/[^/\\s]+$',
      description: 'Repository as WORKSPACE/NAME.',
    },
    ...pullRequestFields,
    pull_requests_max_pages: {
      type: 'integer',
      nullable: true,
      onRemove: 'null',
      minimum: 0,
      description: 'Most pages of pull requests read in one synchronisation; null reads all.',
    },
    resync_pull_requests: toggle("Copy the parent's data again with every build of a pull request.", false),
  },
  rules: [pruneNeedsFetch],
  ...codeSource,
  example: {
    type: 'bitbucket',
    repository: 'acme/shop',
    app_credentials: { key: 'consumer-key', secret: 'consumer-secret-example' },
    fetch_branches: true,
    build_pull_requests: true,
  },
};

const bitbucketServer: Variant = {
  description: 'Code from a repository on a Bitbucket Data Center server.',
  fields: {
    ...sourceFields,
    url: {
      type: 'string',
      required: true,
      minLength: 1,
      compareAs: 'url',
      description: 'Address of the Bitbucket server.',
    },
    username: {
      type: 'string',
      required: true,
      minLength: 1,
      description: 'Account the token belongs to.',
    },
    token: credential('HTTP access token with administration rights on the repository.', { required: true }),
    project: { type: 'string', required: true, minLength: 1, description: 'Key of the Bitbucket project.' },
    repository: {
      type: 'string',
      required: true,
      minLength: 1,
      description: 'Name of the repository inside that project.',
    },
    ...pullRequestFields,
  },
  rules: [pruneNeedsFetch],
  ...codeSource,
  example: {
    type: 'bitbucket_server',
    url: 'https://bitbucket.acme.example',
    username: 'deploy',
    token: 'bitbucket-server-token-example',
    project: 'SHOP',
    repository: 'storefront',
    fetch_branches: true,
  },
};

/** Bitbucket in the cloud and on a server. */
export const bitbuckets: Readonly<Record<string, Variant>> = {
  bitbucket,
  bitbucket_server: bitbucketServer,
};
