// The same as ../holdfast.yaml, in TypeScript. Try: holdfast plan -C typescript
import { buddy, defineStack, env, forEach, gitjira, upsun } from 'holdfast';

const parameters = {
  projects: { type: 'array', items: { type: 'string' }, default: ['abc123', 'def456'] },
  workspace: { type: 'string', default: 'acme' },
  upsunUrl: { type: 'string', default: 'https://api.upsun.com' },
  upsunAuthUrl: { type: 'string', default: 'https://auth.upsun.com' },
  buddyUrl: { type: 'string', default: 'https://api.buddy.works' },
  jiraUrl: { type: 'string', default: 'https://jira.acme.example' },
} as const;

export default defineStack(parameters, ({ config }) => {
  const source = upsun.integration({
    projectId: 'abc123',
    type: 'github',
    token: env('GITHUB_TOKEN'),
    repository: 'acme/shop',
    fetch_branches: true,
    prune_branches: true,
  });

  // addresses health-slack["abc123"], health-slack["def456"]
  const slack = forEach(config.projects, (projectId) =>
    upsun.integration({ projectId, type: 'health.slack', token: env('SLACK_TOKEN'), channel: '#ops' }),
  );

  const aws = buddy.integration({
    type: 'AMAZON',
    name: 'AWS deploy',
    scope: 'WORKSPACE',
    permissions: { others: 'USE_ONLY', admins: 'MANAGE' },
    auth_type: 'DEFAULT',
    access_key: env('AWS_ACCESS_KEY_ID'),
    secret_key: env('AWS_SECRET_ACCESS_KEY'),
  });

  const gitlab = gitjira.integration(
    { type: 'GITLAB', displayName: 'Acme GitLab', pat: env('GITLAB_PAT'), global: true },
    { dependsOn: source },
  );

  return {
    name: 'acme',
    providers: {
      upsun: {
        apiToken: env('UPSUN_API_TOKEN'),
        baseUrl: config.upsunUrl,
        authUrl: config.upsunAuthUrl,
      },
      buddy: { token: env('BUDDY_TOKEN'), workspace: config.workspace, baseUrl: config.buddyUrl },
      gitjira: { token: env('JIRA_PAT'), baseUrl: config.jiraUrl },
    },
    policy: { maxDeletes: 5, maxDeletePercent: 30 },
    resources: {
      'shop-source': source,
      'health-slack': slack,
      'deploy-aws': aws,
      'jira-gitlab': gitlab,
    },
    outputs: { shopIntegrationId: source.ref('id') },
  };
});
