import { formatAddress, parseAddress } from '../core/address.ts';
import { parsePath } from '../core/path.ts';
import type { Value } from '../core/value.ts';
import { isValueObject } from '../core/value.ts';
import type { Group, Instance } from './instances.ts';
import { didYouMean, oneOf } from './suggest.ts';

/** What an option's reader may use; `report` takes the end of a sentence that begins with the option's name. */
export interface OptionContext {
  readonly group: Group;
  readonly instance: Instance;
  readonly report: (summary: string, detail?: string) => void;
}

/** Turns an option's value into what the model holds; undefined after a problem was reported. */
export type OptionReader = (value: Value, context: OptionContext) => unknown;

/** One reader per option; the keys are all there are. */
export const optionReaders: Readonly<Record<string, OptionReader>> = {
  dependsOn: readDependencies,
  protect: readFlag,
  ignoreChanges: readPaths,
  replaceOnChanges: readPaths,
  deleteBeforeReplace: readFlag,
  retainOnDelete: readFlag,
  aliases: readAliases,
  provider: (value, context) => readText(value, context),
  import: readImport,
  adopt: choice('always', 'ifMatching', 'never'),
  secretChanges: choice('onChange', 'always', 'never'),
  passthrough: (value, context) => readTexts(value, context),
};

function readFlag(value: Value, { report }: OptionContext): boolean | undefined {
  if (typeof value === 'boolean') return value;
  report('must be true or false');
  return undefined;
}

function readText(value: Value, { report }: OptionContext): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  report('must be text that is known and not secret');
  return undefined;
}

function choice(...words: readonly string[]): OptionReader {
  return (value, { report }) => {
    if (typeof value === 'string' && words.includes(value)) return value;
    report(`must be ${oneOf(words)}`, typeof value === 'string' ? didYouMean(value, words) : '');
    return undefined;
  };
}

function readTexts(value: Value, { report }: OptionContext): readonly string[] | undefined {
  const items: readonly Value[] = Array.isArray(value) ? (value as readonly Value[]) : [value];
  const texts = items.filter((item): item is string => typeof item === 'string' && item !== '');
  if (texts.length === items.length) return texts;
  report('must be a list of texts that are known and not secret');
  return undefined;
}

function readPaths(value: Value, context: OptionContext): readonly string[] | undefined {
  const paths = readTexts(value, context);
  for (const path of paths ?? []) {
    if (parsePath(path) === undefined)
      context.report(
        `holds "${path}", which is no property path`,
        'Write e.g. a.b, list[0] or map["a key"].',
      );
  }
  return paths;
}

function readDependencies(value: Value, context: OptionContext): readonly string[] | undefined {
  const names = readTexts(value, context);
  for (const name of names ?? []) {
    if (parseAddress(name) === undefined)
      context.report(`holds "${name}", which is no resource`, 'Write the name alone, or name["key"].');
  }
  return names?.filter((name) => parseAddress(name) !== undefined);
}

/** In a group a former name stands for the instance of the same key. */
function readAliases(value: Value, context: OptionContext): readonly string[] | undefined {
  const { each } = context.instance;
  return readTexts(value, context)?.flatMap((alias) => {
    const address = parseAddress(alias);
    if (address === undefined) {
      context.report(`holds "${alias}", which is no address`, 'Write the former name, or name["key"].');
      return [];
    }
    const { name, key = each && String(each.key) } = address;
    return [formatAddress(name, key)];
  });
}

/** An id, or in a group a map of ids by key. Ids are text; a whole number is taken as its digits. */
function readImport(value: Value, context: OptionContext): string | undefined {
  const { group, instance, report } = context;
  if (group.keys === undefined || instance.map !== group.map) return readId(value, report);
  if (!isValueObject(value)) {
    report('must be a map of ids by key, since the resource has forEach');
    return undefined;
  }
  if (instance === group.instances[0]) refuseForeignKeys(Object.keys(value), group.keys, report);
  const id = value[String(instance.each?.key)];
  return id === undefined ? undefined : readId(id, report);
}

/** Said once for a group, not for each of its instances. */
function refuseForeignKeys(
  given: readonly string[],
  keys: ReadonlySet<string>,
  report: OptionContext['report'],
): void {
  for (const key of given.filter((name) => !keys.has(name))) {
    report(`names the key "${key}", which forEach does not hold`, didYouMean(key, keys));
  }
}

function readId(value: Value, report: OptionContext['report']): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  report('must be the id of a live object, as text');
  return undefined;
}
