import type { Field } from '../../../src/core/define.ts';

type Fields = Readonly<Record<string, Field>>;

/** What an integration is called and where it belongs. */
export const naming: Fields = {
  name: {
    type: 'string',
    required: true,
    minLength: 1,
    carry: 'always',
    description:
      'Name shown to people. Not unique at the vendor; sent with each update because it has to be.',
  },
  identifier: {
    type: 'string',
    pattern: '^[A-Za-z0-9_-]+$',
    description:
      'Handle by which pipelines and other configuration refer to the integration. Made up by the vendor when left out; can be changed in place.',
    source: 'buddy-api.md 3, 7',
  },
  scope: {
    type: 'string',
    required: true,
    createOnly: true,
    enum: ['WORKSPACE', 'PROJECT', 'ENVIRONMENT'],
    description: 'How far the integration reaches: the workspace, one project or one environment.',
  },
  project_name: {
    type: 'string',
    minLength: 1,
    createOnly: true,
    description: 'Handle of the project (as in its address, not its display name) for scope PROJECT.',
  },
};

/** Texts for people and machines that work with the integration. */
export const notes: Fields = {
  note: {
    type: 'string',
    absent: '',
    description: 'Remark for people who look at the integration.',
    source: 'terraform-provider-buddy 03cc7515, docs/resources/integration.md',
  },
  agent_note: {
    type: 'string',
    absent: '',
    description: 'Remark for automated assistants that use the integration.',
    source: 'terraform-provider-buddy 03cc7515, docs/resources/integration.md',
  },
};

/** In answers only. */
export const links: Fields = {
  url: { type: 'string', readOnly: true, description: "Address of the object in the vendor's API." },
  html_url: { type: 'string', readOnly: true, description: "Address of the object in the vendor's app." },
  hash_id: { type: 'string', readOnly: true, description: 'Id by which the API knows the object.' },
};
