import { defineResource } from '../../src/core/define.ts';
import { decode } from './quirks.ts';
import { access } from './table/access.ts';
import { links, naming, notes } from './table/naming.ts';
import { commonRules } from './table/rules.ts';
import { variants } from './table/variants.ts';

const collection = '/workspaces/{workspace}/integrations';
const member = `${collection}/{id}`;

/** The project counts only where the vendor keeps one. */
const project = { field: 'project_name', absent: '' } as const;

/** Integrations of one workspace. Facts and sources: README.md beside this file. */
export const integration = defineResource({
  name: 'Integration',
  description:
    'Credentials for a connected service that pipelines, targets and environments of a workspace use.',
  scope: [
    {
      name: 'workspace',
      description: 'Handle of the workspace, as in its address.',
      fromConfig: 'workspace',
      pattern: '^[A-Za-z0-9][A-Za-z0-9_-]*$',
    },
  ],
  discriminator: 'type',
  idField: 'hash_id',
  fields: { ...naming, ...notes, ...access, ...links },
  variants,
  // An identifier is probably unique within its scope only, so the scope is part of the key (buddy-api.md 3).
  naturalKeys: [
    ['identifier', 'scope', project],
    ['scope', project, 'name'],
  ],
  // Whatever the kind, since nothing but identifier and scope is given where one is looked up (buddy-api.md 1, 3).
  unique: [['identifier', 'scope', project]],
  rules: commonRules,
  operations: {
    list: {
      method: 'GET',
      path: collection,
      items: 'integrations',
      completeWhen: ['scope', 'permissions', 'all_pipelines_allowed', 'allowed_pipelines'],
    },
    read: { method: 'GET', path: member },
    create: { method: 'POST', path: collection },
    update: { method: 'PATCH', path: member, idempotent: true },
    delete: { method: 'DELETE', path: member },
  },
  quirks: { decode },
});
