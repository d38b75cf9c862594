import { defineResource } from '../../src/core/define.ts';
import { commonFields } from './table/common-fields.ts';
import { commonRules } from './table/rules.ts';
import { variants } from './table/variants.ts';

const base = '/rest/gitplugin/1.0';

/** Integrations of the Jira app with git hosts. Facts and sources: README.md beside this file. */
export const integration = defineResource({
  name: 'Integration',
  description: 'Connection of a self-managed Jira with a git host, whose repositories it finds by itself.',
  scope: [],
  discriminator: 'type',
  discriminatorReadAs: 'integrationType',
  idField: 'id',
  fields: commonFields,
  variants,
  naturalKeys: [[{ field: 'origin', as: 'url' }, 'displayName']],
  rules: commonRules,
  settleWindowMs: 10_000,
  createNote:
    'indexing has begun at the vendor and may take hours; `lastIndexedDate` appears once it has finished the first time',
  operations: {
    list: { method: 'GET', path: `${base}/integration`, items: 'integrations' },
    read: { method: 'GET', path: `${base}/integration/{id}`, item: 'integration' },
    create: { method: 'POST', path: `${base}/integration`, item: 'integration' },
    update: { method: 'PUT', path: `${base}/integration/{id}`, item: 'integration' },
    delete: {
      method: 'DELETE',
      path: `${base}/integration/{id}`,
      // Never true: it erases the host's own repositories where the origin is a folder (gij-api.md Q6).
      query: { deleteFiles: 'false' },
      untilGone: { everyMs: 1_000, limitMs: 60_000 },
    },
    extra: {
      // The path says `repository`, yet takes an integration's id (gij-api.md Q2).
      disable: {
        method: 'PUT',
        path: `${base}/repository/{id}/disable`,
        query: { disable: '{disabled}' },
      },
    },
  },
});
