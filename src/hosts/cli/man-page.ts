import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
import { EXIT_MEANINGS } from './exit-meanings.ts';
import { globalFlags } from './flag-list.ts';
import { environmentNames, type FlagSpec } from './flag-spec.ts';

/** The manual in roff, made from the command tree: what help says, on one page. */
export function manPage(tree: readonly CommandSpec[], version: string): string {
  return [
    `.TH HOLDFAST 1 "" "Holdfast ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'holdfast \\- keeps third\\-party integrations as they were declared',
    '.SH SYNOPSIS',
    '.B holdfast',
    '.I command',
    '.RI [ arguments ]',
    '.SH DESCRIPTION',
    'Long flags are written with one dash or two. A flag with a single value can also be given by the variable named with it.',
    'Data goes to standard output, progress and messages to standard error.',
    '.SH COMMANDS',
    ...tree.flatMap((spec) => commandLines(spec, '')),
    '.SH COMMON OPTIONS',
    ...globalFlags.flatMap(flagLines),
    '.SH EXIT STATUS',
    ...Object.entries(EXIT_MEANINGS).flatMap(([code, meaning]) => ['.TP', `.B ${code}`, roff(meaning)]),
    '.SH FILES',
    '.TP',
    '.I holdfast.yaml',
    'The manifest; or holdfast.config.ts.',
    '.TP',
    '.I holdfast.STACK.yaml',
    'Values of its parameters for one stack.',
    '.TP',
    '.I holdfast.accept.yaml',
    'Drift that was accepted, until when and why.',
    '',
  ].join('\n');
}

function commandLines(spec: CommandSpec, prefix: string): string[] {
  const { name, aliases = [], summary, arguments: given = [], flags = [], subcommands = [] } = spec;
  const own = [
    `.SS ${roff(`holdfast ${prefix}${name}${given.map(argumentText).join('')}`)}`,
    roff(summary),
    ...(aliases.length === 0 ? [] : ['.br', `Also: ${roff(aliases.join(', '))}.`]),
    ...given.flatMap((one) => ['.TP', `.I ${roff(one.name)}`, roff(one.description)]),
    ...flags.flatMap(flagLines),
  ];
  const callable = spec.load === undefined ? [] : own;
  return [...callable, ...subcommands.flatMap((inner) => commandLines(inner, `${prefix}${name} `))];
}

function argumentText({ name, optional = false, many = false }: ArgumentSpec): string {
  const text = `${name}${many ? '...' : ''}`;
  return optional ? ` [${text}]` : ` ${text}`;
}

function flagLines(flag: FlagSpec): string[] {
  const { name, short, value, description, choices, default: usual } = flag;
  const variables = environmentNames(flag);
  const facts = [
    ...(choices === undefined ? [] : [`One of ${choices.join(', ')}.`]),
    ...(usual === undefined ? [] : [`Default: ${usual}.`]),
    ...(variables.length === 0 ? [] : [`Variable: ${variables.join(' or ')}.`]),
  ];
  const head = `${short === undefined ? '' : `-${short}, `}--${name}`;
  const shown = value === undefined || flag.kind === 'switch' ? '' : ` \\fI${roff(value)}\\fR`;
  return ['.TP', `\\fB${roff(head)}\\fR${shown}`, roff([description, ...facts].join(' '))];
}

/** Text that roff reads as it is: dashes stay dashes, and nothing at the start of a line is a request. */
function roff(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('\n', ' ')
    .replaceAll(/\P{ASCII}/gu, named);
  return /^[.']/u.test(escaped) ? `\\&${escaped}` : escaped;
}

function named(character: string): string {
  return `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
