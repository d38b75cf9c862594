import { recordAt } from '../core/record-at.ts';
import { HoldfastError } from '../core/errors.ts';
import { shellWord } from '../core/shell-word.ts';
import type { Recorded } from '../core/model.ts';
import type { StateDocument } from '../core/store.ts';

/** Addresses in order; with patterns (`*` matches anything) only those that one of them matches. */
export function listAddresses(document: StateDocument, patterns: readonly string[] = []): readonly string[] {
  const addresses = Object.keys(document.resources).sort();
  if (patterns.length === 0) return addresses;
  const tests = patterns.map(toTest);
  return addresses.filter((address) => tests.some((test) => test.test(address)));
}

/** What state remembers of one address. */
export function showResource(document: StateDocument, address: string): Recorded {
  const recorded = recordAt(document.resources, address);
  if (recorded === undefined) throw unknownAddress(document, address);
  return recorded;
}

/** Renames an address, also where other resources depend on it. */
export function moveResource(document: StateDocument, from: string, to: string): StateDocument {
  const recorded = showResource(document, from);
  if (from === to) {
    throw new HoldfastError('usage', `${from} has that address already`, { advice: 'Nothing was moved.' });
  }
  if (Object.hasOwn(document.resources, to)) {
    throw new HoldfastError('usage', `${to} is in the state already`, {
      advice: `Remove it first with "holdfast state rm ${shellWord(to)}", or move to another address.`,
    });
  }
  const others = Object.entries(document.resources).filter(([address]) => address !== from);
  const moved = [...others, [to, recorded] as const].map(([address, each]) => [
    address,
    { ...each, dependencies: each.dependencies.map((name) => (name === from ? to : name)) },
  ]);
  return raised(document, Object.fromEntries(moved) as Record<string, Recorded>);
}

/** Forgets addresses; the objects themselves stay where they are. */
export function removeResources(document: StateDocument, addresses: readonly string[]): StateDocument {
  for (const address of addresses) showResource(document, address);
  const removed = new Set(addresses);
  const left = Object.entries(document.resources)
    .filter(([address]) => !removed.has(address))
    .map(([address, recorded]): [string, Recorded] => [
      address,
      { ...recorded, dependencies: recorded.dependencies.filter((name) => !removed.has(name)) },
    ]);
  return raised(document, Object.fromEntries(left));
}

/**
 * Moves every object of one provider entry (and origin) to another of the same vendor, e.g. after a host was renamed.
 * `types`: the type tokens that the other knows.
 */
export function moveProvider(
  document: StateDocument,
  from: { readonly provider: string; readonly origin?: string | undefined },
  to: { readonly provider: string; readonly origin: string },
  types: ReadonlySet<string>,
): StateDocument {
  const belongs = (recorded: Recorded) =>
    recorded.provider === from.provider && (from.origin === undefined || recorded.origin === from.origin);
  const entries = Object.entries(document.resources);
  if (!entries.some(([, recorded]) => belongs(recorded))) {
    throw new HoldfastError('usage', `nothing in the state belongs to provider ${from.provider}`, {
      advice: `Known are: ${[...new Set(entries.map(([, recorded]) => recorded.provider))].sort().join(', ') || 'none'}.`,
    });
  }
  const stranger = entries.find(([, recorded]) => belongs(recorded) && !types.has(recorded.type));
  if (stranger !== undefined) {
    const [address, { type }] = stranger;
    throw new HoldfastError(
      'usage',
      `${address} is a ${type}, which the entry ${to.provider} does not know`,
      {
        advice: `Name an entry of the same vendor as ${from.provider}: objects do not change their vendor.`,
      },
    );
  }
  const moved = entries.map(([address, recorded]): [string, Recorded] => [
    address,
    belongs(recorded) ? { ...recorded, provider: to.provider, origin: to.origin } : recorded,
  ]);
  return raised(document, Object.fromEntries(moved));
}

/** The document to store for a pushed one; refuses another history and what is older than what is there. */
export function pushDocument(
  stored: StateDocument | undefined,
  pushed: StateDocument,
  options: { readonly force?: boolean } = {},
): StateDocument {
  if (stored === undefined) return { ...pushed, serial: Math.max(pushed.serial, 1) };
  const force = 'Check that it is the right file; "holdfast state push --force FILE" stores it all the same.';
  if (options.force !== true && stored.lineage !== pushed.lineage) {
    const histories = `lineage ${pushed.lineage}, stored is ${stored.lineage}`;
    throw new HoldfastError('state', `the pushed state is of another history (${histories})`, {
      advice: force,
    });
  }
  if (options.force !== true && pushed.serial < stored.serial) {
    const serials = `serial ${pushed.serial}, stored is ${stored.serial}`;
    throw new HoldfastError('state', `the pushed state is older than the stored one (${serials})`, {
      advice: force,
    });
  }
  return { ...pushed, serial: Math.max(pushed.serial, stored.serial + 1) };
}

function raised(document: StateDocument, resources: Readonly<Record<string, Recorded>>): StateDocument {
  return { ...document, serial: document.serial + 1, resources };
}

function unknownAddress(document: StateDocument, address: string): HoldfastError {
  const some = Object.keys(document.resources).sort().slice(0, 5).join(', ');
  return new HoldfastError('usage', `${address} is not in the state`, {
    advice: some === '' ? 'The state is empty.' : `"holdfast state list" shows what is, e.g. ${some}.`,
  });
}

function toTest(pattern: string): RegExp {
  const literal = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const instances = pattern.includes('*') || pattern.endsWith(']') ? '' : '(?:\\[.*\\])?';
  return new RegExp(`^${literal.join('.*')}${instances}$`, 'su');
}
