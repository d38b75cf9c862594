import type { Policy } from '../core/result.ts';
import { isObject, type Json } from '../core/json.ts';
import { hasSecret, hasUnknown, reveal } from '../core/placeholder.ts';
import { FAILED } from './evaluate.ts';
import type { Findings } from './findings.ts';
import { OPEN } from './conform.ts';
import { Interpreter } from './interpreter.ts';
import { placeIn, type Single } from './manifest.ts';
import { expectMap, refuseUnknownKeys } from './shape.ts';
import { oneOf } from './suggest.ts';
import type { World } from './world.ts';

const count = (value: Json): string | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? undefined
    : 'must be a whole number of at least 0';

const readers: Readonly<Record<keyof Policy, (value: Json) => string | undefined>> = {
  maxDeletes: count,
  maxChanges: count,
  maxDeletePercent: (value) =>
    typeof value === 'number' && value >= 0 && value <= 100 ? undefined : 'must be a number from 0 to 100',
  forbidReplace: (value) => (typeof value === 'boolean' ? undefined : 'must be true or false'),
  adopt: (value) => {
    const words = ['always', 'ifMatching', 'never'];
    return typeof value === 'string' && words.includes(value) ? undefined : `must be ${oneOf(words)}`;
  },
  rules: (value) =>
    Array.isArray(value) && value.every(isRule)
      ? undefined
      : 'must be a list of { name, when, deny or warn }',
};

function isRule(rule: Json): boolean {
  if (!isObject(rule)) return false;
  const keys = Object.keys(rule);
  const known = keys.every(
    (key) => ['name', 'when', 'deny', 'warn'].includes(key) && typeof rule[key] === 'string',
  );
  return (
    known && keys.includes('name') && keys.includes('when') && keys.includes('deny') !== keys.includes('warn')
  );
}

/** Reads `policy`; its values must be known. */
export function readPolicy(single: Single | undefined, world: World): Policy {
  if (single === undefined) return {};
  const { file, entry } = single;
  const { findings } = world;
  const map = expectMap(entry.value, () => placeIn(file, entry, ['policy']), '"policy"', findings);
  if (map === undefined) return {};
  refuseUnknownKeys(map, file, ['policy'], Object.keys(readers), findings);
  const interpreter = new Interpreter(world, { file, roots: ['env', 'config'] }, ['policy']);
  const policy: Record<string, Json> = {};
  for (const name of Object.keys(readers) as (keyof Policy)[]) {
    const member = map.entries.get(name);
    const value = member && interpreter.member(name, member.value, OPEN);
    if (member === undefined || value === undefined || value === FAILED) continue;
    const known = hasUnknown(value) || hasSecret(value) ? undefined : reveal(value);
    const problem = known === undefined ? 'must be known and not secret' : readers[name](known);
    if (problem !== undefined) report(findings, single, name, problem);
    else if (known !== undefined) policy[name] = known;
  }
  return policy;
}

function report(findings: Findings, { file, entry }: Single, name: string, problem: string): void {
  const member = entry.value.kind === 'map' ? entry.value.entries.get(name) : undefined;
  findings.error(placeIn(file, member?.value ?? entry, ['policy', name]), `"${name}" ${problem}`);
}
