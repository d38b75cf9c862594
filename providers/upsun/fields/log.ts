import type { Field } from '../../../src/core/define.ts';
import { set } from './field-kinds.ts';

type Fields = Readonly<Record<string, Field>>;

const text: Field = { type: 'string', description: 'Value.' };

/** What all six kinds of log forwarding share. */
export const logFields: Fields = {
  extra: {
    type: 'map',
    description: 'Pairs of your own added to each forwarded record.',
    items: text,
    default: {},
    onRemove: 'empty',
  },
  tls_verify: {
    type: 'boolean',
    description: "Check the receiver's certificate.",
    default: true,
    onRemove: 'default',
  },
  excluded_services: set('Services and applications whose logs stay home.', {
    default: [],
    onRemove: 'empty',
  }),
  redaction: {
    type: 'boolean',
    description: 'Take sensitive data out of the records before they leave.',
    default: false,
    absent: false,
    source: 'upsun/cli 6776dc92 (2026-07-29); in no OpenAPI file yet',
  },
};

/** Headers often hold a login, so their values are treated as secret though the API answers them. */
export const logHeaders: Field = {
  type: 'map',
  description: 'Headers sent with each delivery; treated as secret.',
  items: text,
  secret: true,
  default: {},
  onRemove: 'empty',
};
