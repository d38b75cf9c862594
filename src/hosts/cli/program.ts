import { Command, Option } from 'commander';
import { wrapped } from '../../reports/display-width.ts';
import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
import { environmentNames, type FlagSpec } from './flag-spec.ts';
import { globalFlags } from './flag-list.ts';
import type { Given } from './flags.ts';
import { helpTopic } from './help-topic.ts';

/** A command with what was given to it, before anything is checked or loaded. */
export interface Chosen {
  readonly spec: CommandSpec;
  readonly command: string;
  readonly arguments: readonly string[];
  readonly given: Given;
}

export interface ProgramOptions {
  readonly tree: readonly CommandSpec[];
  readonly version: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly width: number;
  readonly choose: (chosen: Chosen) => void;
  /** Words given: commands that are not among them are not meant. */
  readonly words: readonly string[];
}

/** The command tree as commander's program; settings come before subcommands, which copy them. */
export function createProgram(options: ProgramOptions): Command {
  const program = new Command('holdfast')
    .description('Keeps third-party integrations as they were declared.')
    .exitOverride()
    .configureOutput({
      writeOut: options.out,
      writeErr: options.err,
      getOutHelpWidth: () => options.width,
      getErrHelpWidth: () => options.width,
    })
    .configureHelp({ boxWrap })
    .showHelpAfterError('Run the command with --help for its usage.')
    .version(`Holdfast v${options.version}`, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print help.')
    .helpCommand(false);
  addFlags(program, globalFlags);
  for (const spec of commandsFor(options)) addCommand(program, spec, '', options);
  const help = program.command('help').description('Print help for a command.').argument('[command...]');
  help
    .helpOption(false)
    .allowUnknownOption()
    .action((words: string[]) => helpTopic(program, words).help());
  return program.addHelpText('after', EXIT_CODES);
}

/** Those that may be meant; all where the first word names none, for help and for the nearest known name. */
function commandsFor({ tree, words }: ProgramOptions): readonly CommandSpec[] {
  const first = words.find((word) => !word.startsWith('-'));
  const isKnown = first !== undefined && tree.some((spec) => isAmong(spec, [first]));
  return isKnown ? tree.filter((spec) => isAmong(spec, words)) : tree;
}

function isAmong({ name, aliases = [] }: CommandSpec, words: readonly string[]): boolean {
  return words.includes(name) || aliases.some((alias) => words.includes(alias));
}

/** Too narrow to break lines in, as commander has it. */
const NARROW = 40;

/** Lines break between words, and never inside a quoted command: it is copied whole. */
function boxWrap(text: string, width: number): string {
  return width < NARROW ? text : wrapped(text, width).join('\n');
}

const EXIT_CODES = `
Exit codes:
  0 ok or no changes   1 error   2 changes or drift   3 authentication or permission
  4 a credential failed verification   5 refused by policy   6 locked or stale plan
  7 changes under --expect-no-changes, or not converged   8 cancelled   9 timeout
  64 usage   255 bug
`;

function addCommand(parent: Command, spec: CommandSpec, prefix: string, options: ProgramOptions): void {
  const path = `${prefix}${spec.name}`;
  const command = parent.command(spec.name).description(spec.summary).summary(spec.summary);
  command.aliases([...(spec.aliases ?? [])]);
  for (const argument of spec.arguments ?? []) addArgument(command, argument);
  addFlags(command, flagsOf(spec, options.words));
  for (const inner of spec.subcommands ?? []) addCommand(command, inner, `${path} `, options);
  if (spec.load === undefined) return;
  command.action(() => {
    options.choose({ spec, command: path, arguments: command.args, given: givenTo(command) });
  });
}

/** Of a command that is not meant nothing is shown but that it has options: one is enough. */
function flagsOf(spec: CommandSpec, words: readonly string[]): readonly FlagSpec[] {
  const { flags = [] } = spec;
  return isAmong(spec, words)
    ? [...flags, ...globalFlags.filter((flag) => !named(spec, flag.name))]
    : globalFlags.slice(0, 1);
}

/** Values given to a command or, before its name, to those above it. */
function givenTo(command: Command): Given {
  const above = command.parent === null ? {} : givenTo(command.parent);
  return { ...above, ...flagValues(command) };
}

function named({ flags = [] }: CommandSpec, name: string): boolean {
  return flags.some((flag) => flag.name === name);
}

function addArgument(command: Command, { name, description, optional, many, choices }: ArgumentSpec): void {
  const inner = many === true ? `${name}...` : name;
  const argument = command.createArgument(optional === true ? `[${inner}]` : `<${inner}>`, description);
  command.addArgument(choices === undefined ? argument : argument.choices(choices));
}

function addFlags(command: Command, flags: readonly FlagSpec[]): void {
  for (const flag of flags) {
    command.addOption(optionOf(flag, flag.name, flag.short));
    for (const alias of flag.aliases ?? []) command.addOption(optionOf(flag, alias, undefined).hideHelp());
  }
}

function optionOf(flag: FlagSpec, name: string, short: string | undefined): Option {
  const value = flag.value ?? 'VALUE';
  const forms = {
    switch: '',
    boolean: ` [${value}]`,
    text: ` <${value}>`,
    count: ` <${value}>`,
    port: ` <${value}>`,
    duration: ` <${value}>`,
    list: ` <${value}>`,
    'optional-list': ` [${value}]`,
  };
  const dashed = short === undefined ? `--${name}` : `-${short}, --${name}`;
  const option = new Option(dashed + forms[flag.kind], describe(flag));
  return flag.kind === 'list' || flag.kind === 'optional-list' ? option.argParser(collect) : option;
}

function collect(value: string, previous: unknown): unknown[] {
  return [...(Array.isArray(previous) ? (previous as unknown[]) : []), value];
}

function describe(flag: FlagSpec): string {
  const names = environmentNames(flag);
  const facts = [
    ...(flag.choices === undefined ? [] : [flag.choices.join(', ')]),
    ...(flag.default === undefined ? [] : [`default: ${flag.default}`]),
    ...(flag.kind === 'list' || flag.kind === 'optional-list' ? ['may be repeated'] : []),
    ...(flag.aliases === undefined ? [] : [`also ${flag.aliases.map((alias) => `--${alias}`).join(', ')}`]),
    ...(names.length === 0 ? [] : [`env: ${names.join(', ')}`]),
  ];
  return facts.length === 0 ? flag.description : `${flag.description} (${facts.join('; ')})`;
}

/** Values by long name; `--no-x` flags are ours, not commander's negations, so they come back as given. */
function flagValues(command: Command): Given {
  const values: Record<string, unknown> = {};
  for (const option of command.options) {
    const key = option.attributeName();
    if (command.getOptionValueSource(key) !== 'cli') continue;
    const name = (option.long ?? '').slice(2);
    const value: unknown = command.getOptionValue(key);
    values[name] = option.negate ? value === false : value;
  }
  return values;
}
