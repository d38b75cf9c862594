import { recordAt } from '../core/record-at.ts';
import { HoldfastError } from '../core/errors.ts';
import { firstFew } from '../core/first-few.ts';
import type { Change, Recorded } from '../core/model.ts';
import { topOf } from '../core/path.ts';
import type { Stack } from '../core/result.ts';
import { shellWord } from '../core/shell-word.ts';

/** Beyond this many, choosing addresses one by one costs more than looking at all. */
const FEW = 200;

/** Address patterns for a run that imports these; empty = everything is looked at. */
export function importTargets(ids: ReadonlyMap<string, string>): readonly string[] {
  return ids.size > FEW ? [] : [...ids.keys()];
}

/**
 * What is planned for these addresses, reduced to remembering whose objects they are. Of one that is managed already there
 * is nothing to remember; one that is managed and gone cannot be imported.
 */
export function importsAmong(
  changes: readonly Change[],
  ids: ReadonlyMap<string, string>,
  managed: ReadonlySet<string>,
): readonly Change[] {
  const meant = changes.filter(({ address }) => ids.has(address));
  const gone = meant.find(({ action }) => action === 'create');
  if (gone !== undefined) throw noLonger(gone.address, ids.get(gone.address) ?? '');
  return meant
    .filter(({ address }) => !managed.has(address))
    .map((change) => ({ ...change, action: 'import', requests: [], record: onlyIdentity(change) }));
}

function noLonger(address: string, id: string): HoldfastError {
  return new HoldfastError(
    'not-found',
    `${address} manages ${id} already, but that object no longer exists`,
    {
      advice: `\`holdfast apply\` creates it anew; \`holdfast state rm ${shellWord(address)}\` forgets it.`,
    },
  );
}

/** What differs stays to be applied: an import remembers whose object it is, and what is already as declared. */
function onlyIdentity({ record, properties }: Change): Change['record'] {
  if (record === null) return null;
  const differing = new Set(properties.map(({ path }) => topOf(path)));
  const applied = Object.fromEntries(Object.entries(record.applied).filter(([name]) => !differing.has(name)));
  return { ...record, applied };
}

/** Declared resources with `options.import` set for those that are to be imported. */
export function namingIds(declared: Stack['desired'], ids: ReadonlyMap<string, string>): Stack['desired'] {
  const known = new Set(declared.map(({ address }) => address));
  const unknown = [...ids.keys()].filter((address) => !known.has(address));
  if (unknown.length > 0) {
    throw new HoldfastError(
      'usage',
      `${firstFew(unknown)} ${unknown.length > 1 ? 'are' : 'is'} not declared`,
      {
        advice: 'Declare the resource first, then import its id.',
      },
    );
  }
  return declared.map((desired) => {
    const id = ids.get(desired.address);
    return id === undefined ? desired : { ...desired, options: { ...desired.options, import: id } };
  });
}

/** Addresses that manage the object already which they are to be given; `recorded` is what state says, without what was recovered. */
export function managedAlready(
  recorded: Readonly<Record<string, Recorded>>,
  ids: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const found = [...ids].filter(([address, id]) => recordAt(recorded, address)?.id === id);
  return new Set(found.map(([address]) => address));
}

/** That there is nothing to import for these. */
export function managedText(managed: ReadonlySet<string>, ids: ReadonlyMap<string, string>): string {
  const [address = ''] = managed;
  return managed.size === 1
    ? `${address} manages ${ids.get(address) ?? ''} already`
    : `${managed.size} of ${ids.size} resources manage these objects already: ${firstFew([...managed])}`;
}

/** An address that manages another object already is not taken from it. */
export function refuseManaged(
  recorded: Readonly<Record<string, Recorded>>,
  ids: ReadonlyMap<string, string>,
): void {
  const taken = [...ids].flatMap(([address, id]) => {
    const managed = recordAt(recorded, address);
    return managed === undefined || managed.id === id ? [] : [{ address, id, managed: managed.id }];
  });
  const [first] = taken;
  if (first === undefined) return;
  const others =
    taken.length > 1 ? ` (and so do ${firstFew(taken.slice(1).map(({ address }) => address))})` : '';
  throw new HoldfastError('conflict', `${first.address} already manages ${first.managed}${others}`, {
    advice: `Run \`holdfast state rm ${shellWord(first.address)}\` first if it shall manage ${first.id} instead.`,
  });
}
