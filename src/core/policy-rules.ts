import { parseAddress } from './address.ts';
import { HoldfastError } from './errors.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Change } from './model.ts';
import { SENSITIVE, UNKNOWN } from './value.ts';

/** What one of the user's rules says about one change. */
export interface RuleVerdict {
  readonly rule: string;
  readonly address: string;
  readonly verdict: 'deny' | 'warn';
  /** The rule's own text, or why it could not be decided. */
  readonly message: string;
}

/** Decides the stack's rules over planned changes; a host brings it, so that the engine needs no expression language. */
export type RuleJudge = (changes: readonly Change[]) => readonly RuleVerdict[];

/** One change as rules see it. Secrets and what is not known yet are placeholders. */
export function ruleInput(change: Change): JsonObject {
  const address = parseAddress(change.deposed?.address ?? change.address);
  return {
    address: change.address,
    name: address?.name ?? change.address,
    key: address?.key ?? null,
    action: change.action,
    reason: change.reason ?? '',
    provider: change.provider,
    type: change.type,
    kind: change.variant,
    scope: change.scope,
    id: change.id ?? null,
    before: change.before,
    after: change.action === 'delete' || change.action === 'forget' ? null : shownPlanned(change.planned),
    properties: change.properties.map(({ path, kind, before, after, sensitive = false }) => {
      return { path, kind, before, after, sensitive };
    }),
    hazards: change.hazards,
    requests: change.requests.map(({ method, path }) => ({ method, path })),
  };
}

/** Refusals of the rules that deny; all are found before any write. */
export function ruleRefusals(verdicts: readonly RuleVerdict[]): HoldfastError[] {
  return verdicts
    .filter(({ verdict }) => verdict === 'deny')
    .map(
      ({ rule, address, message }) =>
        new HoldfastError('policy', `the rule "${rule}" denies the change of ${address}: ${message}`, {
          advice: 'Undo the change, or have the rule in `policy.rules` changed by whoever owns it.',
        }),
    );
}

/** The changes with a note for each rule that warns. */
export function withRuleNotes(
  changes: readonly Change[],
  verdicts: readonly RuleVerdict[],
): readonly Change[] {
  const warnings = Map.groupBy(
    verdicts.filter(({ verdict }) => verdict === 'warn'),
    ({ address }) => address,
  );
  if (warnings.size === 0) return changes;
  return changes.map((change) => {
    const notes = (warnings.get(change.address) ?? []).map(
      ({ rule, message }) => `rule "${rule}" warns: ${message}`,
    );
    return notes.length === 0 ? change : { ...change, notes: [...new Set([...change.notes, ...notes])] };
  });
}

function shownPlanned(value: Json): Json {
  if (Array.isArray(value)) return value.map(shownPlanned);
  if (!isObject(value)) return value;
  if (value['$secret'] !== undefined) return SENSITIVE;
  if (value['$ref'] !== undefined || value['$unknown'] !== undefined) return UNKNOWN;
  const template = value['$template'];
  if (Array.isArray(template))
    return template.some((part: Json) => isObject(part) && part['$secret'] !== undefined)
      ? SENSITIVE
      : UNKNOWN;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shownPlanned(member)]));
}
