import { HoldfastError } from '../core/errors.ts';
import type { Desired } from '../core/model.ts';
import type { Recovery } from '../core/recovery.ts';
import type { Problem } from '../core/result.ts';
import { scopeKey } from '../core/scope.ts';
import { shellWord } from '../core/shell-word.ts';
import type { StateSnapshot } from '../core/store.ts';
import type { World } from '../core/world.ts';

interface Looked {
  readonly snapshot: StateSnapshot;
  readonly desired: readonly Desired[];
  readonly world: World;
  readonly recovery: Recovery;
  readonly selected: (address: string) => boolean;
}

/**
 * A plan's problems with all that an interrupted run left open: also what nobody declares any more, which would
 * otherwise stay open in silence, and with the way out where waiting would not help.
 */
export function openProblems(problems: readonly Problem[], looked: Looked): readonly Problem[] {
  const { snapshot, desired, recovery, selected } = looked;
  if (snapshot.dangling.length === 0) return problems;
  const told = problems.map((problem) => {
    const error = ambiguity(problem.address, recovery);
    return error === undefined ? problem : { ...problem, error };
  });
  const known = new Set([...desired, ...problems].map(({ address }) => address));
  const others = [...new Set(snapshot.dangling.map(({ address }) => address))].filter(
    (address) => !known.has(address) && selected(address),
  );
  return [...told, ...others.flatMap((address) => undeclared(address, looked))];
}

function undeclared(address: string, looked: Looked): Problem[] {
  const { recovery } = looked;
  const error = ambiguity(address, recovery) ?? settling(address, recovery) ?? unlisted(address, looked);
  return error === undefined ? [] : [{ address, error }];
}

function ambiguity(address: string, { ambiguous }: Recovery): HoldfastError | undefined {
  const reason = ambiguous.get(address);
  if (reason === undefined) return undefined;
  const word = shellWord(address);
  return new HoldfastError('conflict', `${address}: ${reason}`, {
    advice: `Where it is declared, name the right one with \`holdfast import ${word} ID\`; \`holdfast state rm ${word}\` lets go of all of them. Nothing is deleted either way.`,
  });
}

function settling(address: string, recovery: Recovery): HoldfastError | undefined {
  const reason = recovery.settling.get(address);
  if (reason === undefined) return undefined;
  return new HoldfastError('uncertain', `${address}, no longer declared, is settling: ${reason}`, {
    advice: 'Run again in a few seconds: what it made is then deleted, as it is not declared.',
  });
}

function unlisted(address: string, { snapshot, world }: Looked): HoldfastError | undefined {
  return snapshot.dangling
    .filter((intent) => intent.address === address)
    .map(({ origin, type, scope }) => world.get(scopeKey(origin, type, scope))?.failure)
    .find((failure) => failure !== undefined && failure.code !== 'not-found');
}
