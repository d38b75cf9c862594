import type { Field, Rule, Variant } from '../../../src/core/define.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { authTypeField, type AuthType } from './auth-type.ts';
import { ownFields, type OwnField } from './own-fields.ts';
import { sample } from './sample.ts';

type Fields = Readonly<Record<string, Field>>;

/** What distinguishes one kind of integration from the others. */
export interface Kind {
  /** The service it connects to. */
  readonly service: string;
  /** Must be declared whatever the way of authentication. */
  readonly requires?: readonly OwnField[];
  /** May be declared. */
  readonly accepts?: readonly OwnField[];
  /** The way of authentication the vendor takes when none is declared, where known. */
  readonly auth?: AuthType;
  /** Words over those of the shared fields. */
  readonly fields?: Fields;
  readonly rules?: readonly Rule[];
  /** Properties of the example beside name, scope and what is required. */
  readonly example?: JsonObject;
}

const hazards = {
  delete: 'pipelines and targets that use the integration stop working until they name another one',
  replace:
    'the integration gets another id, and another identifier unless one is declared; what refers to the former breaks',
} as const;

/** Makes the table entry of a kind from the shared fields. */
export function variantOf(type: string, kind: Kind): Variant {
  const { requires = [], accepts = [], fields = {}, rules } = kind;
  const required = requires.map((name): [string, Field] => [name, { ...ownFields[name], required: true }]);
  const optional = accepts.map((name): [string, Field] => [name, ownFields[name]]);
  return {
    description: `Connection with ${kind.service}.`,
    fields: {
      auth_type: authTypeField(kind.auth),
      ...Object.fromEntries([...required, ...optional]),
      ...fields,
    },
    ...(rules !== undefined && { rules }),
    hazards,
    example: {
      type,
      name: `${kind.service} of the shop`,
      scope: 'WORKSPACE',
      ...Object.fromEntries(requires.map((name) => [name, sample[name]])),
      ...kind.example,
    },
  };
}
