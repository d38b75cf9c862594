import type { Field, Rule, Variant } from '../../../src/core/define.ts';

type Fields = Readonly<Record<string, Field>>;

/** A switch that Upsun's pages document with a default; the server's own is unconfirmed, so it is never restored. */
export function toggle(description: string, byDefault: boolean): Field {
  return { type: 'boolean', description, default: byDefault };
}

/** What all four code sources share. */
export const sourceFields: Fields = {
  fetch_branches: toggle('Bring the branches of the repository in as environments.', true),
  prune_branches: {
    type: 'boolean',
    description:
      'Deactivate environments whose branch is gone from the repository; only with fetch_branches.',
    default: true,
    coupled: { field: 'fetch_branches', is: false, send: false },
    source: 'legacy-cli PR #1264: the server assumes true and then refuses fetch_branches: false',
  },
  environment_init_resources: {
    type: 'string',
    enum: ['default', 'manual', 'minimum', 'parent'],
    description: 'How much a service gets when it first starts in a new environment.',
  },
};

/** Builds of pull requests, as GitHub and both Bitbuckets have them. */
export const pullRequestFields: Fields = {
  build_pull_requests: toggle('Make an environment for each pull request.', true),
  pull_requests_clone_parent_data: toggle("Start such an environment with its parent's data.", true),
};

/** Without branches there is nothing to prune; the server refuses the pair. */
export const pruneNeedsFetch: Rule = {
  when: [{ field: 'fetch_branches', is: [false] }],
  expect: { field: 'prune_branches', is: [false, null] },
  message:
    'prune_branches cannot be true while fetch_branches is false: turn fetching on or leave pruning off.',
};

/** Drafts are built only where such requests are built at all. */
export function draftsNeedBuilds(drafts: string, builds: string): Rule {
  return {
    when: [{ field: builds, is: [false] }],
    expect: { field: drafts, is: [false, null] },
    message: `${drafts} cannot be true while ${builds} is false: turn ${builds} on or leave drafts off.`,
  };
}

/** What makes a variant a code source: one per project, and its repository takes the code over. */
export const codeSource: Pick<Variant, 'naturalKeys' | 'exclusive' | 'hazards'> = {
  naturalKeys: [[]],
  exclusive: 'codeSource',
  hazards: {
    create: "the repository's content replaces the project's code",
    replace:
      "no code source between the two requests; the repository's content then replaces the project's code",
    delete: "the project loses its code source; its Git address becomes Upsun's own again",
  },
};
