import type { Field, Variant } from '../../../src/core/define.ts';
import { credential } from '../fields/field-kinds.ts';
import {
  codeSource,
  draftsNeedBuilds,
  pruneNeedsFetch,
  pullRequestFields,
  sourceFields,
  toggle,
} from '../fields/source.ts';

/** `owner/repo`: exactly one slash, as the vendor's own client checks it. */
const ownerAndName: Partial<Field> = { required: true, pattern: '^[^/\\s]+/[^/\\s]+$' };

const github: Variant = {
  description: 'Code from a GitHub repository, on github.com or an Enterprise server.',
  fields: {
    ...sourceFields,
    token: credential('Personal access token with administration rights on the repository.', {
      required: true,
    }),
    base_url: {
      type: 'string',
      nullable: true,
      onRemove: 'null',
      compareAs: 'url',
      description: "Address of an Enterprise server's API; leave out for github.com.",
    },
    repository: { type: 'string', ...ownerAndName, description: 'Repository as OWNER/NAME.' },
    ...pullRequestFields,
    build_draft_pull_requests: toggle('Also build drafts; only with build_pull_requests.', true),
    build_pull_requests_post_merge: toggle(
      'Build the merge with the target branch rather than the head.',
      false,
    ),
    token_type: {
      type: 'string',
      readOnly: true,
      enum: ['classic_personal_token', 'github_app'],
      description: 'What kind of credential is in use.',
    },
  },
  rules: [pruneNeedsFetch, draftsNeedBuilds('build_draft_pull_requests', 'build_pull_requests')],
  ...codeSource,
  example: {
    type: 'github',
    repository: 'acme/shop',
    token: 'ghp_example_token_0123456789',
    fetch_branches: true,
    prune_branches: true,
    build_pull_requests: true,
  },
};

const gitlab: Variant = {
  description: 'Code from a GitLab project, on gitlab.com or a server of your own.',
  fields: {
    ...sourceFields,
    token: credential('Access token with the api scope; with rotate_token the vendor renews it itself.', {
      required: true,
      expiresAt: 'token_expires_at',
      selfRotating: [{ field: 'rotate_token', is: [true] }],
    }),
    rotate_token: {
      type: 'boolean',
      description: 'Let Upsun exchange the token for a new one before it ends.',
    },
    rotate_token_validity_in_weeks: {
      type: 'integer',
      minimum: 1,
      description: 'How long a token from such an exchange lives, in weeks.',
    },
    base_url: {
      type: 'string',
      compareAs: 'url',
      description: 'Address of the GitLab server; leave out for gitlab.com.',
    },
    project: {
      type: 'string',
      required: true,
      pattern: '^[^/\\s]+(?:/[^/\\s]+)+$',
      description: 'GitLab project as NAMESPACE/NAME, subgroups included.',
    },
    build_merge_requests: toggle('Make an environment for each merge request.', true),
    build_wip_merge_requests: toggle('Also build drafts; only with build_merge_requests.', true),
    merge_requests_clone_parent_data: toggle("Start such an environment with its parent's data.", true),
    token_expires_at: {
      type: 'string',
      readOnly: true,
      nullable: true,
      description: 'When GitLab will stop accepting the token (ISO 8601).',
    },
  },
  rules: [pruneNeedsFetch, draftsNeedBuilds('build_wip_merge_requests', 'build_merge_requests')],
  ...codeSource,
  example: {
    type: 'gitlab',
    project: 'acme/web/shop',
    token: 'glpat-example-token-0123456789',
    base_url: 'https://gitlab.acme.example',
    fetch_branches: true,
    build_merge_requests: true,
  },
};

/** GitHub and GitLab. */
export const gitHosts: Readonly<Record<string, Variant>> = { github, gitlab };
