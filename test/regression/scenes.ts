import type { Deed } from '../bench/expected.ts';
import type { Scene } from './played.ts';

const sure = '--auto-approve';

/** A team's way from nothing to nothing, with a change in between that touches one resource in a hundred. */
function life(count: number): readonly Deed[] {
  return [
    { name: 'plan of creates', args: ['plan'], kind: 'read', changed: 0 },
    { name: 'first apply', args: ['apply', sure], kind: 'write', changed: count },
    { name: 'no-op plan', args: ['plan'], kind: 'read', changed: 0 },
    { name: 'drift', args: ['drift'], kind: 'read', changed: 0 },
    { name: 'no-op apply', args: ['apply', sure], kind: 'write', changed: 0 },
    { name: '1 % apply', args: ['apply', sure], kind: 'write', changed: Math.max(1, count / 100) },
    { name: 'destroy', args: ['destroy', sure], kind: 'delete', changed: count },
  ];
}

/** Commands that send nothing. */
const offline: readonly Deed[] = [
  { name: 'version', args: ['version'], kind: 'offline', changed: 0 },
  { name: 'help', args: ['--help'], kind: 'offline', changed: 0 },
  { name: 'validate', args: ['validate'], kind: 'offline', changed: 0 },
];

/** One after the other, so that every number is the same in every run. */
export const ONE_BY_ONE: readonly Scene[] = [
  { vendor: 'upsun', count: 100, scopes: 4, parallelism: 1, deeds: [...offline, ...life(100)] },
  { vendor: 'buddy', count: 5, scopes: 1, parallelism: 1, deeds: life(5) },
  { vendor: 'gitjira', count: 5, scopes: 1, parallelism: 1, deeds: life(5) },
];

/** Ten at once, as the command line does it unless told otherwise. */
export const TEN_AT_ONCE: Scene = { ...(ONE_BY_ONE[0] as Scene), parallelism: 10, deeds: life(100) };
