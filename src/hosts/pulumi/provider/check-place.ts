import type { ResourceType, ScopeField } from '../../../core/define.ts';
import { hasUnknown, reveal } from '../../../core/placeholder.ts';
import type { Value } from '../../../core/value.ts';
import { didYouMean, oneOf } from '../../../declare/suggest.ts';
import type { Declaration } from './declaration.ts';
import type { EntrySettings } from './entry-settings.ts';
import { joined } from './joined.ts';
import type { Kind } from './kinds.ts';

export interface CheckFailure {
  readonly property: string;
  readonly reason: string;
}

export interface CheckedPlace {
  /** Scope values taken from the provider's settings. */
  readonly filled: Readonly<Record<string, string>>;
  readonly failures: readonly CheckFailure[];
}

/** Checks what decides where an object lives and what it is: its scope and its kind. */
export function checkPlace(
  { type, module }: Kind,
  { discriminator, scope }: Declaration,
  entry: EntrySettings,
): CheckedPlace {
  const kindFailure = checkDiscriminator(type, discriminator);
  const failures = kindFailure === undefined ? [] : [kindFailure];
  const filled: Record<string, string> = {};
  for (const field of type.scope) {
    const declared = scope[field.name] ?? undefined;
    const fallback = field.fromConfig === undefined ? undefined : entry.config[field.fromConfig];
    if (declared === undefined && fallback !== undefined) filled[field.name] = fallback;
    const failure = checkScope(field, declared ?? fallback, module.provider.name);
    if (failure !== undefined) failures.push({ property: field.name, reason: failure });
  }
  return { filled, failures };
}

function checkDiscriminator(
  { discriminator: name, variants }: ResourceType,
  value: Value | undefined,
): CheckFailure | undefined {
  const names = Object.keys(variants);
  const failed = (summary: string, detail: string): CheckFailure => ({
    property: name,
    reason: joined(summary, detail),
  });
  if (value === undefined || value === null)
    return failed(`"${name}" is missing`, `It chooses the kind: ${oneOf(names)}.`);
  if (hasUnknown(value))
    return failed(`"${name}" must be known before anything is applied`, 'Use config instead of a reference.');
  const known = reveal(value);
  if (typeof known !== 'string') return failed(`"${name}" must be text`, 'Quote it.');
  if (names.includes(known)) return undefined;
  return failed(`"${name}" has no kind "${known}"`, didYouMean(known, names) || `Kinds: ${oneOf(names)}.`);
}

/** A scope that is another resource's output is known in time; only its form cannot be checked yet. */
function checkScope(field: ScopeField, value: Value | undefined, provider: string): string | undefined {
  const { name, description, fromConfig, pattern } = field;
  if (value === undefined) {
    const advice =
      fromConfig === undefined
        ? ''
        : ` Or set holdfast:${provider}.${fromConfig} in Pulumi's configuration for all.`;
    return joined(`"${name}" is missing`, `${description}${advice}`);
  }
  if (hasUnknown(value)) return undefined;
  const known = reveal(value);
  if (typeof known !== 'string') return joined(`"${name}" must be text`, 'Quote it.');
  if (known === '') return joined(`"${name}" is empty`, description);
  if (pattern === undefined || new RegExp(pattern, 'u').test(known)) return undefined;
  return joined(`"${name}" does not have the right form`, `It must match ${pattern}.`);
}
