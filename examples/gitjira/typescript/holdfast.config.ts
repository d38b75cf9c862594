// The same as ../holdfast.yaml, in TypeScript. Try: holdfast plan -C typescript
import { defineStack, env, gitjira } from 'holdfast';

export default defineStack(
  { projects: { type: 'array', items: { type: 'integer' }, default: [10000, 10100] } }, // ids, not keys
  ({ config }) => ({
    name: 'git-hosts',
    resources: {
      gitlab: gitjira.integration({
        type: 'GITLAB',
        displayName: 'Acme GitLab',
        pat: env('GITLAB_PAT'),
        global: true,
      }),

      github: gitjira.integration({
        type: 'GITHUB',
        displayName: 'Acme GitHub',
        global: false,
        projectMappingIds: config.projects,
        tagsFilter: 'v\\d+.*',
        pat: env('GITHUB_PAT'),
      }),

      codecommit: gitjira.integration({
        type: 'AWS',
        displayName: 'Acme CodeCommit',
        username: env('AWS_ACCESS_KEY_ID'),
        password: env('AWS_SECRET_ACCESS_KEY'),
        awsRegion: 'eu-west-1',
      }),

      archive: gitjira.integration({
        type: 'FILESPACE',
        displayName: 'Archived repositories',
        origin: '/srv/archive/*',
        disabled: true,
        folderDepth: 2,
      }),
    },
  }),
);
