import type { ResourceType } from '../core/define.ts';
import type { ProviderModule, Validator } from '../core/registry.ts';
import { remembered } from '../core/remembered.ts';
import { resolvedSchema } from '../core/schema.ts';

type Compile = (schema: object) => Validator;

const validators = remembered((): Map<string, Validator> => new Map());

/** The check of one variant: the generated one where the provider brings it, else compiled now. */
export async function validatorFor(
  module: ProviderModule,
  resource: ResourceType,
  variant: string,
): Promise<Validator> {
  const known = validators(resource);
  let validator = known.get(variant);
  if (validator === undefined) {
    validator =
      (await module.validator?.(`${resource.name}.${variant}`)) ?? (await compile(resource, variant));
    known.set(variant, validator);
  }
  return validator;
}

async function compile(resource: ResourceType, variant: string): Promise<Validator> {
  return (await compiler())(resolvedSchema(resource, variant));
}

let loading: Promise<Compile> | undefined;

/** ajv takes longer to load than most manifests to check, so only providers without generated validators pay for it. */
function compiler(): Promise<Compile> {
  loading ??= import('ajv/dist/2020.js').then(({ Ajv2020 }) => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    return (schema) => ajv.compile(schema) as Validator;
  });
  return loading;
}
