import type { Provider, ResourceType } from '../../core/define.ts';
import { registry } from '../../../providers/index.ts';
import { usage } from './flags.ts';
import { suggestion } from './suggestion.ts';

/** A type as named on the command line, with its table. */
export interface NamedType {
  readonly provider: Provider;
  readonly type: ResourceType;
  /** Without the kind. */
  readonly token: string;
  readonly variant: string | undefined;
}

/** Finds `provider:Type` or `provider:Type.kind` among the built-in tables; the kind may hold dots of its own. */
export async function findNamedType(text: string): Promise<NamedType> {
  const dot = text.indexOf('.', text.indexOf(':') + 1);
  const token = dot < 0 ? text : text.slice(0, dot);
  const variant = dot < 0 ? undefined : text.slice(dot + 1);
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  const types = modules.flatMap(({ provider }) =>
    Object.values(provider.resources).map((type) => ({
      provider,
      type,
      token: `${provider.name}:${type.name}`,
    })),
  );
  const found = types.find((one) => one.token === token);
  if (found === undefined) {
    const known = types.map((one) => one.token);
    throw usage(`there is no type ${token}`, `Known types: ${known.join(', ')}.${suggestion(token, known)}`);
  }
  const kinds = Object.keys(found.type.variants);
  if (variant !== undefined && !kinds.includes(variant))
    throw usage(
      `${token} has no kind ${variant}`,
      `Its kinds: ${kinds.join(', ')}.${suggestion(variant, kinds)}`,
    );
  return { ...found, variant };
}

/** A name for a resource of a kind, where the user gives none. */
export function nameOfKind(variant: string): string {
  const name = variant.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
  return /^[a-z]/u.test(name) ? name : `resource-${name}`;
}
