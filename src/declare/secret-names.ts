import type { Field, Provider, ResourceType } from '../core/define.ts';

type Fields = Readonly<Record<string, Field>>;

/** The names of a provider entry's secrets. */
export function secretsOfEntry({ config }: Provider): readonly string[] {
  const own = Object.entries(config).filter(([, { secret }]) => secret === true);
  return ['headers', ...own.map(([name]) => name)];
}

/** The names of a kind's secrets, at whatever depth; of all its variants where none of them is meant. */
export function secretsOfType({ fields, variants }: ResourceType, variant?: string): readonly string[] {
  const meant = variant !== undefined && Object.hasOwn(variants, variant) ? variants[variant] : undefined;
  const own = meant === undefined ? Object.values(variants) : [meant];
  return [fields, ...own.map((one) => one.fields)].flatMap(secretsIn);
}

/** What a manifest may call a secret: for text that nobody can make anything of. */
export function allSecretNames(providers: readonly Provider[]): ReadonlySet<string> {
  const types = providers.flatMap(({ resources }) => Object.values(resources));
  return new Set([...providers.flatMap(secretsOfEntry), ...types.flatMap((type) => secretsOfType(type))]);
}

function secretsIn(fields: Fields = {}): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => [
    ...(isSecret(field) ? [name] : []),
    ...secretsIn(field.fields),
    ...secretsIn(field.items?.fields),
  ]);
}

/** A choice among documented words tells nothing, though it may be kept from answers. */
function isSecret({ secret, items, enum: choices }: Field): boolean {
  return choices === undefined && (secret === true || items?.secret === true);
}
