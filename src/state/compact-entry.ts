import { equal, isObject, type Json, type JsonObject } from '../core/json.ts';
import { scopeKey } from '../core/scope.ts';
import type { IntentEntry, JournalEntry, OutcomeEntry } from '../core/store.ts';

/** What is undefined here is not stored. */
type Compact = Members<IntentEntry> | Members<OutcomeEntry> | JournalEntry;

type Members<T> = { -readonly [Key in keyof T]?: T[Key] | undefined };

/** An entry without what `expandEntry` can tell from the rest: it saves a quarter of what a run writes. */
export function compactEntry(entry: JournalEntry): Compact {
  if (entry.kind !== 'intent' && entry.kind !== 'outcome') return entry;
  const compact = entry.kind === 'intent' ? compactIntent(entry) : { ...entry };
  compact.run = entry.run === runOf(entry.intent) ? undefined : entry.run;
  return compact;
}

/** An intent says in the record it foresees what it says of itself; only deletes foresee none. */
function compactIntent(intent: IntentEntry): Members<IntentEntry> {
  const { origin, type, scope } = intent;
  const compact: Members<IntentEntry> = { ...intent };
  if (intent.listing === scopeKey(origin, type, scope)) compact.listing = undefined;
  if (isTold(intent)) for (const name of TOLD) compact[name] = undefined;
  return compact;
}

const TOLD = ['provider', 'origin', 'type', 'variant', 'scope'] as const;

function isTold({ record, provider, origin, type, variant, scope }: IntentEntry): boolean {
  return (
    record !== null &&
    record.provider === provider &&
    record.origin === origin &&
    record.type === type &&
    record.variant === variant &&
    equal(record.scope, scope)
  );
}

/** The whole of a stored entry; what is no entry stays as it is. */
export function expandEntry(stored: Json | undefined): Json | undefined {
  if (!isObject(stored) || typeof stored['intent'] !== 'string') return stored;
  const run = runOf(stored['intent']);
  const { record } = stored;
  if (stored['kind'] !== 'intent') return { run, ...stored };
  return withListing({ run, ...(isObject(record) ? partOf(record) : {}), ...stored });
}

function partOf(record: JsonObject): JsonObject {
  const { provider = null, origin = null, type = null, variant = null, scope = null } = record;
  return { provider, origin, type, variant, scope };
}

function withListing(intent: JsonObject): JsonObject {
  const { origin, type, scope, listing } = intent;
  if (listing !== undefined || typeof origin !== 'string' || typeof type !== 'string' || !isObject(scope))
    return intent;
  return { ...intent, listing: scopeKey(origin, type, scope as Readonly<Record<string, string>>) };
}

/** Intents are named `run/number`. */
function runOf(intent: string): string {
  return intent.slice(0, Math.max(0, intent.lastIndexOf('/')));
}
