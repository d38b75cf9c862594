import type { Field } from '../../../src/core/define.ts';
import { set } from './field-kinds.ts';

/** Which activities of a project set an integration off: webhooks, scripts and the CDN share these. */
export const activityFields: Readonly<Record<string, Field>> = {
  events: set('Names of the activity types that count; `*` for all.', { default: ['*'] }),
  environments: set('Only activities of these environments count; `*` for all.', { default: ['*'] }),
  excluded_environments: set('Activities of these environments never count.', {
    default: [],
    onRemove: 'empty',
  }),
  states: set('States at which an activity is reported, e.g. `pending`, `in_progress`, `complete`.', {
    default: ['complete'],
  }),
  result: {
    type: 'string',
    enum: ['*', 'failure', 'success'],
    description: 'Which outcome of an activity counts.',
  },
};
