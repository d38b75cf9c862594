import * as pulumi from '@pulumi/pulumi';
import { upsun } from 'holdfast/pulumi';

const config = new pulumi.Config();
const projectId = config.get('project') ?? 'abc123';
const token = config.requireSecret('githubToken');

/** The project's code comes from here. Protected: a project without its code source stops deploying. */
const source = new upsun.Integration(
  'shop-source',
  { projectId, type: 'github', repository: 'acme/shop', token, fetch_branches: true },
  { protect: true },
);

/** Loops are TypeScript's own. */
for (const channel of ['ops', 'shop']) {
  new upsun.Integration(`slack-${channel}`, {
    projectId,
    type: 'health.slack',
    channel: `#${channel}`,
    token: config.requireSecret('slackToken'),
  });
}

export const sourceId = source.id;
