// The same as ../holdfast.yaml, in TypeScript. Try: holdfast plan -C typescript
import { defineStack, env, upsun } from 'holdfast';

const parameters = {
  project: { type: 'string', default: 'abc123' },
  upsunUrl: { type: 'string', default: 'https://api.upsun.com' }, // another value points it at an emulator
  upsunAuthUrl: { type: 'string', default: 'https://auth.upsun.com' },
} as const;

export default defineStack(parameters, ({ config }) => {
  const code = upsun.integration({
    type: 'github',
    token: env('GITHUB_TOKEN'),
    repository: 'acme/shop',
    fetch_branches: true,
    prune_branches: true,
    build_pull_requests: true,
  });

  const alerts = upsun.integration({ type: 'health.slack', token: env('SLACK_TOKEN'), channel: '#ops' });

  const logs = upsun.integration({
    type: 'httplog',
    url: 'https://logs.acme.example/ingest',
    excluded_services: ['cache'],
    headers: { Authorization: `Bearer ${env('LOGS_TOKEN')}` },
  });

  return {
    name: 'quickstart',
    providers: {
      upsun: {
        apiToken: env('UPSUN_API_TOKEN'),
        baseUrl: config.upsunUrl,
        authUrl: config.upsunAuthUrl,
        projectId: config.project,
      },
    },
    resources: { code, alerts, logs },
    outputs: { codeIntegrationId: code.ref('id') },
  };
});
