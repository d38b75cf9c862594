import { splitProperty } from './address.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Desired, Options, TypeLookup } from './model.ts';
import { fingerprint, fingerprintOf, plain, reveal, type Keyring } from './placeholder.ts';
import { secretAt, secretsBeside } from './resolve.ts';
import type { RunRecord } from './store.ts';
import { Reference, Secret, Template, type Value } from './value.ts';

export interface RollbackInput {
  /** The runs up to the one to return to, oldest first, at least those `sinceWhole`. */
  readonly runs: readonly RunRecord[];
  /** What the manifest declares now: where secrets come from. */
  readonly current: readonly Desired[];
  readonly types: TypeLookup;
  readonly keyring: Keyring;
}

/** A former run's declared state, as far as it can be had again. */
export interface FormerState {
  readonly desired: readonly Desired[];
  /** Secrets that are not the ones of that run; the present ones are taken. */
  readonly replaced: readonly string[];
  /** Secrets that nothing declares any more: without them nothing can be applied. */
  readonly lost: readonly string[];
  /** Kinds no provider knows any more. */
  readonly unknown: readonly string[];
}

/** What was declared once the last of these runs had been made. Secrets come by reference from what is declared now. */
export function formerState(input: RollbackInput): FormerState {
  const declaredNow = new Map(input.current.map((desired) => [desired.address, desired]));
  const state: Building = { ...input, declaredNow, replaced: [], lost: [], unknown: [] };
  const declared = Object.entries(declaredAfter(input.runs));
  const desired = declared.flatMap(([address, entry]) => desiredOf(state, address, entry));
  return { desired, replaced: state.replaced, lost: state.lost, unknown: state.unknown };
}

interface Building extends Omit<RollbackInput, 'current'> {
  readonly declaredNow: ReadonlyMap<string, Desired>;
  readonly replaced: string[];
  readonly lost: string[];
  readonly unknown: string[];
}

/** The last run over the whole stack and the partial ones since: what tells what is declared after them all. */
export function sinceWhole<Run extends Pick<RunRecord, 'partial'>>(runs: readonly Run[]): readonly Run[] {
  const first = runs.findLastIndex(({ partial }) => partial !== true);
  return runs.slice(Math.max(0, first));
}

function declaredAfter(runs: readonly RunRecord[]): JsonObject {
  const declared: Record<string, Json> = {};
  for (const run of sinceWhole(runs)) {
    Object.assign(declared, run.declared);
    for (const { address, action, outcome } of run.changes) {
      if (action === 'delete' && outcome === 'done') Reflect.deleteProperty(declared, address);
    }
  }
  return declared;
}

function desiredOf(state: Building, address: string, entry: Json): Desired[] {
  if (!isObject(entry) || !isObject(entry['properties'])) return [];
  const token = plain(entry['type'] ?? '');
  const type = state.types(token);
  if (type === undefined) {
    state.unknown.push(`${address} (${token})`);
    return [];
  }
  const properties = restore(state, entry['properties']) as Desired['properties'];
  const variant = properties[type.discriminator];
  return [
    {
      address,
      provider: plain(entry['provider'] ?? ''),
      type: token,
      scope: entry['scope'] as Desired['scope'],
      variant: typeof variant === 'string' ? variant : '',
      properties,
      options: (entry['options'] ?? {}) as Options,
      dependencies: (entry['depends_on'] ?? []) as readonly string[],
    },
  ];
}

function restore(state: Building, value: Json): Value {
  if (Array.isArray(value)) return value.map((item: Json) => restore(state, item));
  if (!isObject(value)) return value;
  const { $ref, $template } = value as { $ref?: Json; $template?: Json };
  const secret = formerSecret(value);
  if (secret !== undefined) return secretOf(state, secret, presentSecret(state, secret));
  if (typeof $ref === 'string') return referenceTo($ref);
  if (Array.isArray($template)) return restoreTemplate(state, $template);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, restore(state, member)]));
}

function referenceTo(text: string): Reference {
  const { address, path } = splitProperty(text) ?? { address: text, path: 'id' };
  return new Reference(address, path);
}

/** What a run's record says of a secret: `ADDR#PATH`, its two halves, and the fingerprint. */
interface FormerSecret {
  readonly where: string;
  readonly address: string;
  readonly path: string;
  readonly fingerprint: string;
}

function formerSecret(value: Json): FormerSecret | undefined {
  const { $secret } = isObject(value) ? (value as { $secret?: Json }) : {};
  if (!isObject($secret)) return undefined;
  const where = plain($secret['path'] ?? '');
  const { address, path } = splitProperty(where) ?? { address: '', path: '' };
  return { where, address, path, fingerprint: plain($secret['fingerprint'] ?? '') };
}

/**
 * Text with several secrets in it may have been put in another order since: each place gets the secret it had, wherever
 * that stands in the text now, and only what no place had may fill one whose own secret is gone.
 */
function restoreTemplate(state: Building, parts: readonly Json[]): Template {
  const formers = parts.map(formerSecret);
  const own = formers.map((former) => former && sameSecret(state, former));
  return new Template(
    parts.map((part, index) => {
      const former = formers[index];
      if (former === undefined) return restore(state, part) as string | Reference;
      const present = presentSecret(state, former);
      const free = own.some((secret) => secret !== undefined && secret === present) ? undefined : present;
      return secretOf(state, former, own[index] ?? free);
    }),
  );
}

/** The secret with the recorded fingerprint, among those of the text declared at its place now. */
function sameSecret({ declaredNow, keyring }: Building, former: FormerSecret): Secret | undefined {
  const properties = declaredNow.get(former.address)?.properties ?? {};
  return secretsBeside(properties, former.path).find(
    (secret) => fingerprintOf(keyring, former.path, secret) === former.fingerprint,
  );
}

function presentSecret({ declaredNow }: Building, { address, path }: FormerSecret): Value | undefined {
  const declared = declaredNow.get(address);
  return declared && secretAt(declared.properties, path);
}

function secretOf(state: Building, former: FormerSecret, present: Value | undefined): Secret {
  const { keyring, replaced, lost } = state;
  const value = present === undefined ? undefined : reveal(present);
  if (value === undefined) lost.push(former.where);
  else if (fingerprint(keyring, former.path, value) !== former.fingerprint) replaced.push(former.where);
  return new Secret(value ?? null);
}
