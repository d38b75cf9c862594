import { createHash } from 'node:crypto';
import { canonical, mapMembers, type Json } from './json.ts';
import type { Stack } from './result.ts';
import { isValueObject, Reference, Secret, Template, Unknown, type Value } from './value.ts';

/** SHA-256 over what a manifest declares, in hex. Secrets leave only a mark; positions and file names do not count. */
export function manifestDigest(stack: Omit<Stack, 'manifestDigest'>): string {
  const providers = Object.values(stack.providers).map(({ name, provider, values }) => [
    name,
    provider,
    bare(values),
  ]);
  const desired = stack.desired.map(
    ({ address, provider, type, scope, properties, options, dependencies }) => [
      [address, provider, type, scope, dependencies],
      { ...options },
      bare(properties),
    ],
  );
  const identity = [stack.name, stack.stack, stack.owner ?? 'cli'];
  const content = [identity, providers, { ...stack.policy }, bare(stack.outputs), desired] as Json;
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** Declared values as JSON: references by name, secrets and unknown values as marks. */
function bare(value: Value): Json {
  if (value instanceof Secret) return { $secret: true };
  if (value instanceof Unknown) return { $unknown: true };
  if (value instanceof Reference) return { $ref: value.toString() };
  if (value instanceof Template) return { $template: value.parts.map(bare) };
  if (Array.isArray(value)) return value.map(bare);
  return isValueObject(value) ? mapMembers(value, bare) : (value as Json);
}
