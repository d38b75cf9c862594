import type { Field } from '../../../src/core/define.ts';

/** Levels that make sense for an integration; the generic list of the vendor's schema has more. */
const levels = ['MANAGE', 'USE_ONLY', 'DENIED'] as const;

function level(who: string): Field {
  return {
    type: 'string',
    enum: levels,
    description: `What ${who} may do: change and use, use only, or nothing.`,
  };
}

function grants(who: string): Field {
  const id: Field = { type: 'integer', required: true, minimum: 1, description: `Numeric id of the ${who}.` };
  const fields = { id, access_level: { ...level(`this ${who}`), required: true } };
  return {
    type: 'array',
    unordered: true,
    absent: [],
    default: [],
    onRemove: 'empty',
    items: { type: 'object', description: `A ${who} and its level.`, fields },
    description: `Exceptions for single ${who}s, in any order. The list is replaced as a whole.`,
  };
}

/** Who may see, use and change the integration; sent complete, members that are not declared as they are live. */
const permissions: Field = {
  type: 'object',
  whole: true,
  limitsAccess: true,
  description:
    'Who may use and change the integration. Without it the vendor lets administrators manage and everybody else use it.',
  fields: {
    others: level('everybody who is not named otherwise'),
    admins: level('administrators of the workspace'),
    users: grants('user'),
    groups: grants('group'),
  },
};

const pipeline: Field = {
  type: 'object',
  description: 'One pipeline.',
  fields: { id: { type: 'integer', required: true, minimum: 1, description: 'Numeric id of the pipeline.' } },
};

/** Which people and pipelines may use an integration. */
export const access: Readonly<Record<string, Field>> = {
  permissions,
  all_pipelines_allowed: {
    type: 'boolean',
    default: true,
    limitsAccess: true,
    description: 'Lets every pipeline use the integration, also those not in `allowed_pipelines`.',
  },
  allowed_pipelines: {
    type: 'array',
    unordered: true,
    absent: [],
    default: [],
    onRemove: 'empty',
    items: pipeline,
    description:
      'Pipelines that may use the integration when not all may, in any order. The list is replaced as a whole.',
  },
};
