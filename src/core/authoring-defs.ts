import type { JsonObject } from './json.ts';
import type { SchemaStyle } from './field-schema.ts';

/** Schemas of the manifest's parts that no provider has a say in. */

const text = (description: string): JsonObject => ({ description, type: 'string' });
/** A list of texts; one alone may stand without brackets. */
const texts = (description: string): JsonObject => ({
  description,
  type: ['array', 'string'],
  items: { type: 'string' },
});

/** Any value may be written as an interpolation or be fetched by a function. */
export const looseStyle: SchemaStyle = {
  annotated: true,
  wrap: (schema) => ({ anyOf: [schema, { $ref: '#/$defs/interpolation' }, { $ref: '#/$defs/function' }] }),
};

const flag = (description: string): JsonObject => ({ description, ...looseStyle.wrap({ type: 'boolean' }) });
const choice = (description: string, ...values: string[]): JsonObject => ({
  description,
  ...looseStyle.wrap({ enum: values }),
});

const interpolation: JsonObject = {
  title: 'interpolation',
  description: 'Text with `${env.…}`, `${config.…}`, `${each.…}` or `${resources.…}` inside.',
  type: 'string',
  pattern: '\\$\\{',
};

const functions: JsonObject = {
  title: 'function',
  description: 'A value that is fetched or marked when the manifest is read.',
  type: 'object',
  properties: {
    'fn::file': text('Content of a file, verbatim; relative to the file that names it.'),
    'fn::exec': {
      description:
        'Output of a command, run without a shell; secret unless under `fn::plain`. Its arguments can be read by every user of the machine, so no secret belongs into them; its environment is that of Holdfast without what Holdfast itself signs in with, but for names under `env.public`.',
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
    },
    'fn::secret': { description: 'Marks the value as secret.' },
    'fn::plain': { description: 'Lets a value from the environment or a command be shown.' },
  },
  minProperties: 1,
  maxProperties: 1,
  additionalProperties: false,
};

const configEntry: JsonObject = {
  description: 'A parameter of the manifest, or simply its value.',
  if: { type: 'object' },
  then: {
    properties: {
      type: { enum: ['string', 'integer', 'number', 'boolean', 'array', 'object'] },
      default: { description: 'Used where the stack gives no value.' },
      items: { description: 'Type of the elements of an array.', type: 'object' },
      secret: { description: 'The value is never shown or stored in clear.', type: 'boolean' },
      description: text('What the parameter is for.'),
    },
  },
};

const options: JsonObject = {
  description: 'How this resource is handled.',
  type: 'object',
  properties: {
    dependsOn: texts('Resources that must be done first; the name of a group means all its instances.'),
    protect: flag('Refuses every run that would delete or replace it, also after the block is gone.'),
    ignoreChanges: texts('Properties sent on create and never compared afterwards.'),
    replaceOnChanges: texts('Properties whose change replaces the object.'),
    deleteBeforeReplace: flag('A replacement deletes first.'),
    retainOnDelete: flag('Removing the block forgets the object and leaves it alive.'),
    aliases: texts('Former names; the state moves along and nothing is created again.'),
    provider: text('Which entry under `providers` to use.'),
    import: {
      description: 'Id of a live object to adopt; with forEach a map of ids by key.',
      type: ['string', 'object'],
      additionalProperties: { type: 'string' },
    },
    adopt: choice(
      'Whether a live object with the same natural key may be adopted.',
      'always',
      'ifMatching',
      'never',
    ),
    secretChanges: choice('When unreadable secrets are sent again.', 'onChange', 'always', 'never'),
    passthrough: texts('Properties unknown to the schema that are sent and compared as they are.'),
  },
  additionalProperties: false,
};

const policy: JsonObject = {
  description: 'Guards on what one run may do.',
  type: 'object',
  properties: {
    maxDeletes: { description: 'Most deletes and replaces in one run.', type: 'integer', minimum: 0 },
    maxDeletePercent: {
      description: 'The same, in percent of what is managed; counts from ten managed resources on.',
      type: 'number',
      minimum: 0,
    },
    maxChanges: { description: 'Most changes of any kind in one run.', type: 'integer', minimum: 0 },
    forbidReplace: { description: 'No run may replace an object.', type: 'boolean' },
    adopt: { description: "Default of the resources' own `adopt`.", enum: ['always', 'ifMatching', 'never'] },
    rules: { description: 'Rules over single planned changes.', type: 'array', items: ruleSchema() },
  },
  additionalProperties: false,
};

function ruleSchema(): JsonObject {
  return {
    type: 'object',
    properties: {
      name: text('Shown when the rule speaks.'),
      when: text('CEL expression over one planned change.'),
      deny: text('Why such a change is refused.'),
      warn: text('What to say about such a change.'),
    },
    required: ['name', 'when'],
    additionalProperties: false,
  };
}

/** `$defs` shared by all manifests. */
export const sharedDefs: JsonObject = { interpolation, function: functions, configEntry, options, policy };

/** Keys of a provider entry that every provider understands. */
export const entryKeys: JsonObject = {
  provider: text('Which provider this entry configures, where the name differs.'),
  package: text('Package name or path of a provider that is not built in.'),
  concurrency: { description: 'Most requests at once.', ...looseStyle.wrap({ type: 'integer', minimum: 1 }) },
  timeout: {
    description: 'Longest wait for one answer, e.g. `30s`.',
    ...looseStyle.wrap({ type: ['string', 'number'] }),
  },
  caFile: text('File with certificate authorities to trust.'),
  allowInsecureHttp: flag('Allows http:// beyond loopback.'),
  headers: {
    description: 'Extra headers with every request; treated as secret.',
    ...looseStyle.wrap({ type: 'object', additionalProperties: { $ref: '#/$defs/entryValue' } }),
  },
};

/** Top-level keys of a manifest besides `providers` and `resources`. */
export const manifestKeys: JsonObject = {
  $schema: text("Where this file's schema is."),
  name: text("Name of the stack family; part of the state's identity."),
  backend: text(
    'Where state is kept: file:, s3://, https:// or postgres://. Only `${env.…}` is interpolated.',
  ),
  owner: { description: 'Who applies this manifest.', enum: ['cli', 'pulumi'] },
  env: {
    description: 'About environment variables.',
    type: 'object',
    properties: { public: texts('Variables whose values are not secret.') },
    additionalProperties: false,
  },
  config: {
    description: 'Typed parameters.',
    type: 'object',
    additionalProperties: { $ref: '#/$defs/configEntry' },
  },
  policy: { $ref: '#/$defs/policy' },
  outputs: { description: 'Values printed after a run.', type: 'object' },
};
