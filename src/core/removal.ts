import type { HoldfastError } from './errors.ts';
import type { Change, Deposed, Recorded, TypeLookup } from './model.ts';
import { slotOf } from './natural-key.ts';
import { hazards, preconditionOfDelete } from './change-parts.ts';
import type { Keyring } from './placeholder.ts';
import { recordOfDeposed } from './record.ts';
import { recordsOf } from './records-of.ts';
import { deleteRequest } from './requests.ts';
import { keyOfRecorded, scopeOfDeposed, scopeOfRecorded, type Scope } from './scope.ts';
import { shownObserved } from './seal.ts';
import { notRead } from './unread-scope.ts';
import type { World } from './world.ts';

export interface RemovalInput {
  readonly declared: (address: string) => boolean;
  readonly recorded: Readonly<Record<string, Recorded>>;
  readonly world: World;
  readonly types: TypeLookup;
  readonly keyring: Keyring;
  readonly untouched: (address: string) => boolean;
}

export interface Removals {
  readonly changes: readonly Change[];
  /** Recorded objects of scopes that could not be listed: whether they still exist is not known. */
  readonly blocked: readonly Blocked[];
}

interface Blocked {
  readonly address: string;
  readonly provider: string;
  readonly error: HoldfastError;
}

/**
 * Deletes for what state holds and nobody declares any more, and for objects a replace left behind. `renamed`: the address
 * to which a record moves before anything is sent, with what was left behind.
 */
export function removals(input: RemovalInput, renamed: (address: string) => string | undefined): Removals {
  const changes: Change[] = [];
  const blocked: Blocked[] = [];
  for (const { address, recorded, removed } of leftovers(input, renamed)) {
    const { provider } = recorded;
    const owner = renamed(address) ?? address;
    const main = unknownIn(input.world, address, scopeOfRecorded(recorded));
    if (removed && main !== undefined) blocked.push({ address, provider, error: main });
    if (main !== undefined) continue;
    if (removed) changes.push(removal(input, address, recorded));
    for (const deposed of recorded.deposed) {
      const error = unknownIn(input.world, address, scopeOfDeposed(recorded, deposed));
      if (error === undefined) changes.push(deposedRemoval(input, owner, recorded, deposed));
      else blocked.push({ address: owner, provider, error });
    }
  }
  return { changes: dependantsFirst(changes, input.recorded), blocked };
}

/** Why it is not known what lives in a scope; undefined where it was listed, or certainly does not exist. */
function unknownIn(world: World, address: string, scope: Scope): HoldfastError | undefined {
  const seen = world.get(scope.key);
  if (seen === undefined) return notRead(address, scope);
  return seen.failure?.code === 'not-found' ? undefined : seen.failure;
}

interface Leftover {
  readonly address: string;
  readonly recorded: Recorded;
  /** The address itself is no longer declared. */
  readonly removed: boolean;
}

/** Of what state holds, what is to go, or was left behind by a replace. */
function leftovers(input: RemovalInput, renamed: (address: string) => string | undefined): Leftover[] {
  const result: Leftover[] = [];
  for (const [address, recorded] of recordsOf(input.recorded)) {
    if (input.untouched(address)) continue;
    const removed = !input.declared(address) && renamed(address) === undefined;
    if (removed || recorded.deposed.length > 0) result.push({ address, recorded, removed });
  }
  return result;
}

function removal(input: RemovalInput, address: string, recorded: Recorded): Change {
  const type = input.types(recorded.type);
  if (type === undefined) throw new TypeError(`no table for ${recorded.type}`);
  const observed = input.world.get(scopeOfRecorded(recorded).key)?.objects.get(recorded.id);
  const base = {
    ...outline(address, recorded),
    after: [],
    before: observed === undefined ? null : shownObserved(type, observed, undefined, recorded),
    precondition: preconditionOfDelete(recorded, observed, input.keyring),
  };
  if (recorded.options.retainOnDelete === true) {
    return {
      ...base,
      action: 'forget',
      reason: 'no longer declared; the object is kept (retainOnDelete)',
      requests: [],
      hazards: [],
    };
  }
  if (observed?.variant !== recorded.variant) {
    return {
      ...base,
      action: 'forget',
      reason: 'no longer declared, and already gone',
      requests: [],
      hazards: [],
    };
  }
  const slot = slotOf(type, recorded.variant);
  return {
    ...base,
    action: 'delete',
    reason: 'no longer declared',
    requests: [deleteRequest(type, recorded.scope, recorded.id)],
    hazards: hazards(type, recorded.variant, 'delete'),
    ...(slot !== undefined && { exclusive: slot }),
  };
}

function deposedRemoval(input: RemovalInput, address: string, recorded: Recorded, deposed: Deposed): Change {
  const type = input.types(recorded.type);
  const { id } = deposed;
  const former = recordOfDeposed(recorded, deposed);
  const observed = input.world.get(keyOfRecorded(former))?.objects.get(id);
  return {
    ...outline(address, former),
    address: `${address} (deposed ${id})`,
    action: type === undefined || observed === undefined ? 'forget' : 'delete',
    reason: 'left behind by a replacement whose delete did not succeed',
    requests: type === undefined || observed === undefined ? [] : [deleteRequest(type, former.scope, id)],
    hazards: [],
    after: [address],
    before:
      type === undefined || observed === undefined ? null : shownObserved(type, observed, undefined, former),
    precondition: input.keyring.digest(['deposed', id, observed !== undefined]),
    deposed: { address, id },
  };
}

function outline(
  address: string,
  recorded: Recorded,
): Pick<
  Change,
  | 'address'
  | 'provider'
  | 'type'
  | 'variant'
  | 'scope'
  | 'id'
  | 'properties'
  | 'carried'
  | 'notes'
  | 'record'
  | 'planned'
> & { id: string } {
  return {
    address,
    provider: recorded.provider,
    type: recorded.type,
    variant: recorded.variant,
    scope: recorded.scope,
    id: recorded.id,
    properties: [],
    carried: [],
    notes: [],
    record: null,
    planned: null,
  };
}

/** What depends on something is deleted before it. */
function dependantsFirst(
  changes: readonly Change[],
  recorded: Readonly<Record<string, Recorded>>,
): readonly Change[] {
  if (changes.length === 0) return changes;
  const dependants = new Map<string, string[]>();
  for (const [address, { dependencies }] of recordsOf(recorded)) {
    for (const needed of dependencies) {
      const users = dependants.get(needed);
      if (users === undefined) dependants.set(needed, [address]);
      else users.push(address);
    }
  }
  return changes.map((change) => ({
    ...change,
    after: [...change.after, ...(dependants.get(change.address) ?? [])],
  }));
}
