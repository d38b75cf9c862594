import type { Options } from '../core/model.ts';
import { FAILED } from './evaluate.ts';
import { OPEN } from './conform.ts';
import { Interpreter } from './interpreter.ts';
import { optionReaders, type OptionContext } from './option-readers.ts';
import { pathOf, placeIn, placeOfName } from './manifest.ts';
import type { Group, Instance } from './instances.ts';
import { memberOf } from './node.ts';
import { expectMap, refuseUnknownKeys } from './shape.ts';
import type { World } from './world.ts';

/** Options as read: what becomes part of the resource, and what only the loader needs. */
export interface ReadOptions {
  readonly options: Options;
  /** Name of the provider entry, where one is chosen. */
  readonly provider?: string;
  /** As written: names of blocks, or addresses. */
  readonly dependsOn: readonly string[];
}

/** Of most resources. */
const NONE: ReadOptions = { options: {}, dependsOn: [] };

/** Reads the options of one instance; they must be known. */
export function readOptions(group: Group, instance: Instance, world: World): ReadOptions {
  const entry = memberOf(instance.map, 'options');
  if (entry === undefined) return NONE;
  const { block } = instance;
  const path = [...pathOf(block), 'options'];
  const map = expectMap(entry.value, () => ({ ...placeOfName(block), path }), '"options"', world.findings);
  if (map === undefined) return NONE;
  refuseUnknownKeys(map, block.file, path, Object.keys(optionReaders), world.findings);
  const { address, each } = instance;
  const frame = {
    file: block.file,
    roots: ['env', 'config', 'each'] as const,
    address,
    ...(each && { each }),
  };
  const interpreter = new Interpreter(world, frame, path);
  const read: Record<string, unknown> = {};
  for (const [name, option] of map.entries) {
    const reader = Object.hasOwn(optionReaders, name) ? optionReaders[name] : undefined;
    if (reader === undefined) continue;
    const value = interpreter.member(name, option.value, OPEN);
    const context: OptionContext = {
      group,
      instance,
      report: (summary, detail = '') =>
        world.findings.error(
          { ...placeIn(block.file, option.value, [...path, name]), address },
          `"${name}" ${summary}`,
          detail,
        ),
    };
    if (value !== FAILED && value !== null) read[name] = reader(value, context);
  }
  return split(read);
}

function split({ provider, dependsOn, ...options }: Record<string, unknown>): ReadOptions {
  const kept: Options = Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined),
  );
  return {
    options: kept,
    dependsOn: (dependsOn ?? []) as readonly string[],
    ...(typeof provider === 'string' && { provider }),
  };
}
