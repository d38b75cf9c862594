import { defineResource } from '../../src/core/define.ts';
import { answeredFields } from './fields/answered.ts';
import { probe, settle, unwrap } from './quirks.ts';
import { bitbuckets } from './variants/bitbucket.ts';
import { gitHosts } from './variants/git-hosts.ts';
import { healthVariants } from './variants/health.ts';
import { hookVariants } from './variants/hooks.ts';
import { logVariants } from './variants/logs.ts';

const all = '/projects/{projectId}/integrations';
const one = `${all}/{id}`;

/** Everything a project can be tied to: 18 kinds behind one endpoint. */
export const integration = defineResource({
  name: 'Integration',
  description: 'An integration of an Upsun project with an outside service.',
  scope: [
    {
      name: 'projectId',
      description: 'Project the integration belongs to.',
      fromConfig: 'projectId',
      pattern: '^[A-Za-z0-9_-]+$',
    },
  ],
  discriminator: 'type',
  carryDiscriminator: true,
  idField: 'id',
  fields: answeredFields,
  variants: { ...gitHosts, ...bitbuckets, ...healthVariants, ...hookVariants, ...logVariants },
  updatedAtField: 'updated_at',
  operations: {
    list: { method: 'GET', path: all },
    read: { method: 'GET', path: one },
    create: { method: 'POST', path: all },
    update: { method: 'PATCH', path: one, idempotent: true },
    delete: { method: 'DELETE', path: one },
  },
  quirks: { unwrap, settle, probe },
});
