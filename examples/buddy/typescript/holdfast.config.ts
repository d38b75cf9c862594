// The same as ../holdfast.yaml, in TypeScript. Try: holdfast plan -C typescript
import { buddy, defineStack, env } from 'holdfast';

export default defineStack(
  { pipelines: { type: 'array', items: { type: 'object' }, default: [{ id: 123 }, { id: 456 }] } },
  ({ config }) => ({
    name: 'deployments',
    resources: {
      source: buddy.integration({
        type: 'GIT_HUB',
        name: 'Acme on GitHub',
        identifier: 'acme-github',
        scope: 'WORKSPACE',
        token: env('GITHUB_TOKEN'),
      }),

      'aws-keys': buddy.integration({
        type: 'AMAZON',
        name: 'AWS deploy',
        scope: 'WORKSPACE',
        permissions: { others: 'USE_ONLY', admins: 'MANAGE' },
        auth_type: 'DEFAULT',
        // one after the other
        role_assumptions: [
          { arn: 'arn:aws:iam::111122223333:role/entry', external_id: env('AWS_EXTERNAL_ID') },
          { arn: 'arn:aws:iam::444455556666:role/deploy', duration: 3600 },
        ],
        access_key: env('AWS_ACCESS_KEY_ID'),
        secret_key: env('AWS_SECRET_ACCESS_KEY'),
      }),

      'aws-oidc': buddy.integration({
        type: 'AMAZON',
        name: 'AWS without keys',
        scope: 'WORKSPACE',
        all_pipelines_allowed: false,
        allowed_pipelines: config.pipelines,
        auth_type: 'OIDC',
        role_assumptions: [{ arn: 'arn:aws:iam::444455556666:role/deploy' }],
        audience: 'https://acme.example',
      }),

      images: buddy.integration({
        type: 'DOCKER_HUB',
        name: 'Docker Hub',
        scope: 'PROJECT',
        project_name: 'shop',
        username: 'acme',
        password: env('DOCKER_HUB_TOKEN'),
      }),
    },
  }),
);
