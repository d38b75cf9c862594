import type { CommandSpec } from './command-spec.ts';
import { globalFlags } from './flag-list.ts';
import { takesValue, type FlagSpec } from './flag-spec.ts';

/**
 * Gives known long flags written with one dash (`-out`, `-target=x`) their second one, and unknown words, too, so that
 * the nearest known flag can be offered. Values and what follows `--` stay.
 */
export function normaliseArgv(argv: readonly string[], tree: readonly CommandSpec[]): string[] {
  const flags = [...globalFlags, ...tree.flatMap(flagsOf)];
  const long = new Map<string, FlagSpec>();
  for (const flag of flags) for (const name of [flag.name, ...(flag.aliases ?? [])]) long.set(name, flag);
  long.set('help', HELP).set('version', HELP);
  const short = new Map<string, FlagSpec>();
  for (const flag of flags) if (flag.short !== undefined) short.set(flag.short, flag);
  const result: string[] = [];
  let isValue = false;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') return [...result, ...argv.slice(index)];
    const name = /^--?([a-z][a-z-]+)(?:=|$)/u.exec(argument)?.[1] ?? '';
    const flag: FlagSpec | undefined = isValue ? undefined : (long.get(name) ?? short.get(argument.slice(1)));
    const word = long.has(name) || (name.length > 2 && !short.has(name.charAt(0)));
    const single = !isValue && word && !argument.startsWith('--');
    result.push(single ? `-${argument}` : argument);
    isValue = flag !== undefined && takesValue(flag) && !argument.includes('=');
  }
  return result;
}

const HELP: FlagSpec = { name: 'help', kind: 'switch', description: '' };

function flagsOf({ flags = [], subcommands = [] }: CommandSpec): FlagSpec[] {
  return [...flags, ...subcommands.flatMap(flagsOf)];
}
