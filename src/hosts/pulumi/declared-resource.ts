import * as pulumi from '@pulumi/pulumi';
import type { HiddenOptions } from '../../pulumi-facts/hidden.ts';
import { HOLDFAST_KEY, PROVIDER_KEY, providerCode, pulumiType } from '../../pulumi-facts/tokens.ts';
import type { DeclareOptions } from './declare-options.ts';

/** What a generated class knows of its table. */
export interface KindFacts {
  /** e.g. `acme:Hook`. */
  readonly token: string;
  readonly discriminator: string;
  /** Every property of every variant, so that each becomes an Output. */
  readonly outputs: readonly string[];
  /** Secret properties by variant. */
  readonly secrets: Readonly<Record<string, readonly string[]>>;
}

/** A resource of a table under Pulumi. Nothing of the program is serialised: state holds a short constant instead. */
export abstract class DeclaredResource extends pulumi.CustomResource {
  constructor(facts: KindFacts, name: string, args: object, options: DeclareOptions = {}) {
    super(pulumiType(facts.token), name, propertiesOf(facts, args, options), optionsOf(facts, args, options));
  }
}

function propertiesOf(facts: KindFacts, args: object, options: DeclareOptions): pulumi.Inputs {
  const hidden = hiddenOf(options);
  const placeholders = Object.fromEntries(facts.outputs.map((name) => [name, undefined]));
  return {
    ...placeholders,
    ...args,
    ...options.passthrough,
    ...(Object.keys(hidden).length > 0 && { [HOLDFAST_KEY]: hidden }),
    [PROVIDER_KEY]: providerCode(facts.token),
  };
}

function hiddenOf({ adopt, import: id, secretChanges, passthrough, entry }: DeclareOptions): HiddenOptions {
  return {
    ...(adopt !== undefined && { adopt }),
    ...(id !== undefined && { import: id }),
    ...(secretChanges !== undefined && { secretChanges }),
    ...(passthrough !== undefined && { passthrough: Object.keys(passthrough) }),
    ...(entry !== undefined && { entry }),
  };
}

/** Pulumi sees its own options only. */
function optionsOf(
  { secrets, discriminator }: KindFacts,
  args: object,
  options: DeclareOptions,
): pulumi.CustomResourceOptions {
  const given: Partial<DeclareOptions> = { ...options };
  for (const own of ['adopt', 'import', 'secretChanges', 'passthrough', 'entry'] as const)
    Reflect.deleteProperty(given, own);
  const variant = (args as Readonly<Record<string, unknown>>)[discriminator];
  const names = typeof variant === 'string' ? secrets[variant] : [...new Set(Object.values(secrets).flat())];
  return pulumi.mergeOptions(given, {
    hideDiffs: [PROVIDER_KEY, HOLDFAST_KEY],
    ...(names !== undefined && names.length > 0 && { additionalSecretOutputs: [...names] }),
  });
}
