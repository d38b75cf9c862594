import { formatAddress } from '../core/address.ts';
import { hasSecret, hasUnknown } from '../core/placeholder.ts';
import { isValueObject, Secret } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import { FAILED } from './evaluate.ts';
import { OPEN } from './conform.ts';
import { Interpreter } from './interpreter.ts';
import { pathOf, type Block } from './manifest.ts';
import { memberOf, type MapNode } from './node.ts';
import type { Each, World } from './world.ts';

/** A block of resources taken apart into what will become one resource each. */
export interface Group {
  readonly block: Block;
  readonly map: MapNode;
  /** Undefined for a single resource; else the instances' keys. */
  readonly keys: ReadonlySet<string> | undefined;
  readonly instances: readonly Instance[];
  /** forEach could not be read, so the keys are not all there are. */
  readonly broken: boolean;
}

export interface Instance {
  readonly address: string;
  /** Where its properties and options stand: the group's block, or one made for this instance alone. */
  readonly block: Block;
  readonly map: MapNode;
  readonly each?: Each;
}

/** Most instances of one group. */
const LIMIT = 100_000;

/** One instance, or one per element of forEach. Elements must be known and unique, and their keys not secret. */
export function expand(block: Block, map: MapNode, world: World): Group {
  const entry = memberOf(map, 'forEach');
  const { name } = block.entry;
  if (entry === undefined)
    return { block, map, keys: undefined, instances: [{ address: name, block, map }], broken: false };
  const frame = { file: block.file, roots: ['env', 'config'] as const, address: name };
  const interpreter = new Interpreter(world, frame, pathOf(block));
  const value = interpreter.member('forEach', entry.value, OPEN);
  let broken = value === FAILED;
  const report = (summary: string, detail = ''): void => {
    broken = true;
    world.findings.error(
      { ...interpreter.place(entry.value), path: [...pathOf(block), 'forEach'] },
      summary,
      detail,
    );
  };
  const elements = value === FAILED ? [] : elementsOf(value, report);
  const weight = (map.entries.get('properties')?.value.weight ?? 0) + 64;
  const fits = interpreter.spend(elements.length * weight, entry.value) && elements.length <= LIMIT;
  if (elements.length > LIMIT) report(`forEach has more than ${String(LIMIT)} elements`, 'Split the group.');
  const instances = (fits ? elements : []).map((each) => ({
    address: formatAddress(name, String(each.key)),
    each,
    ...ownBlock(block, map, String(each.key)),
  }));
  return { block, map, keys: new Set(instances.map(({ each }) => String(each.key))), instances, broken };
}

function ownBlock(block: Block, map: MapNode, key: string): Pick<Instance, 'block' | 'map'> {
  const own = map.instances?.get(key);
  if (own === undefined) return { block, map };
  const entry = { name: block.entry.name, start: own.start, end: own.end, value: own };
  return { block: { ...block, entry }, map: own };
}

type Report = (summary: string, detail?: string) => void;

function elementsOf(value: Value, report: Report): readonly Each[] {
  if (Array.isArray(value)) return listElements(value as readonly Value[], report);
  if (isValueObject(value)) return Object.entries(value).map(([key, member]) => ({ key, value: member }));
  const detail = 'It may use ${config.…} and ${env.…}, no references; variables must be named in env.public.';
  if (hasUnknown(value) || hasSecret(value)) report('forEach must be known and not secret', detail);
  else report('forEach needs a list or a map', 'A list of unique texts or whole numbers, or a map by key.');
  return [];
}

function listElements(values: readonly Value[], report: Report): readonly Each[] {
  const keys = new Set<string>();
  const elements: Each[] = [];
  for (const value of values) {
    if (typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value))) {
      if (keys.has(String(value)))
        report(`forEach holds "${String(value)}" twice`, 'Each element names one resource.');
      else elements.push({ key: value, value });
      keys.add(String(value));
    } else refuseElement(value, report);
  }
  return elements;
}

function refuseElement(value: Value, report: Report): void {
  if (value === FAILED) return;
  if (value instanceof Secret)
    report('forEach holds a secret', 'Keys are shown; name the variable in env.public, or use config.');
  else if (hasUnknown(value))
    report('forEach holds a value that is not known yet', 'Keys must be known before anything is applied.');
  else
    report(
      'a list under forEach holds texts or whole numbers only',
      'For more than one value each use a map by key.',
    );
}
