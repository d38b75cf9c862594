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
    repository: 'acme/shop',
    token: env('GITHUB_TOKEN'),
    fetch_branches: true,
    prune_branches: true,
    build_pull_requests: true,
  });

  const alerts = upsun.integration({ type: 'health.slack', channel: '#ops', token: env('SLACK_TOKEN') });

  const logs = upsun.integration({
    type: 'httplog',
    url: 'https://logs.acme.example/ingest',
    headers: { Authorization: `Bearer ${env('LOGS_TOKEN')}` },
    excluded_services: ['cache'],
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
