import type { CommandSpec } from './command-spec.ts';
import { globalFlags } from './flag-list.ts';
import { takesValue, type FlagSpec } from './flag-spec.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

/** What can follow one command line so far. */
interface Position {
  /** Names so far, joined with spaces; empty at the beginning. */
  readonly path: string;
  readonly words: readonly { readonly word: string; readonly summary: string }[];
  readonly flags: readonly FlagSpec[];
  /** Arguments may be files. */
  readonly files: boolean;
}

/** The completion script of a shell, made from the command tree. */
export function completionScript(shell: Shell, tree: readonly CommandSpec[]): string {
  const all = [
    { path: '', words: wordsOf(tree), flags: globalFlags, files: false },
    ...tree.flatMap((spec) => positions(spec, '')),
  ];
  if (shell === 'fish') return fish(all);
  return shell === 'bash'
    ? bash(all)
    : `#compdef holdfast\nautoload -U +X bashcompinit && bashcompinit\n${bash(all)}`;
}

function wordsOf(specs: readonly CommandSpec[]): Position['words'] {
  return specs.flatMap(({ name, aliases = [], summary }) =>
    [name, ...aliases].map((word) => ({ word, summary })),
  );
}

function positions(spec: CommandSpec, prefix: string): Position[] {
  const { subcommands = [], flags = [] } = spec;
  const choices = (spec.arguments ?? []).flatMap(({ choices: all = [] }) => all);
  const words = [...wordsOf(subcommands), ...choices.map((word) => ({ word, summary: '' }))];
  const files = (spec.arguments ?? []).some(({ completes }) => completes === 'file');
  const own = [...flags, ...globalFlags.filter(({ name }) => !flags.some((flag) => flag.name === name))];
  return [spec.name, ...(spec.aliases ?? [])].flatMap((name) => [
    { path: `${prefix}${name}`, words, flags: own, files },
    ...subcommands.flatMap((inner) => positions(inner, `${prefix}${name} `)),
  ]);
}

function bash(all: readonly Position[]): string {
  const cases = all.map(({ path, words, flags, files }) => {
    const options = [...words.map(({ word }) => word), ...flags.map(({ name }) => `--${name}`), '--help'];
    return `    ${JSON.stringify(path)}) words=${JSON.stringify(options.join(' '))} files=${files ? 1 : ''} ;;`;
  });
  const values = flagChoices(all).map(
    ([name, choices]) => `    --${name}) words=${JSON.stringify(choices.join(' '))} files= ;;`,
  );
  const paths = all.map(({ path }) => path).filter((path) => path !== '');
  return `# holdfast completion; load it with: source <(holdfast completion bash)
_holdfast() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path="" candidate word words="" files=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    candidate="\${path:+$path }$word"
    case "$candidate" in
      ${paths.map((path) => JSON.stringify(path)).join('|')}) path="$candidate" ;;
    esac
  done
  case "$path" in
${cases.join('\n')}
  esac
  case "$previous" in
${values.join('\n')}
    ${fileFlags(all).join('|')}) words="" files=1 ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ -n "$files" && "$current" != -* ]]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _holdfast holdfast
`;
}

function flagChoices(all: readonly Position[]): [string, readonly string[]][] {
  const choices = new Map<string, readonly string[]>();
  for (const { name, choices: values } of all.flatMap(({ flags }) => flags)) {
    if (values !== undefined && !choices.has(name)) choices.set(name, values);
  }
  return [...choices];
}

function fileFlags(all: readonly Position[]): string[] {
  const flags = all
    .flatMap((position) => position.flags)
    .filter((flag) => takesValue(flag) && flag.choices === undefined);
  return [
    ...new Set(
      flags.flatMap(({ name, short }) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]),
    ),
  ];
}

function fish(all: readonly Position[]): string {
  const lines = all.flatMap(({ path, words, flags }) => {
    const condition = path === '' ? '__fish_use_subcommand' : seen(path);
    const start = `complete -c holdfast -n ${single(condition)}`;
    return [
      ...words.map(({ word, summary }) => `${start} -a ${single(word)} -d ${single(summary)}`),
      ...flags.map((flag) => `${start} ${fishFlag(flag)} -d ${single(flag.description)}`),
    ];
  });
  return `# holdfast completion; load it with: holdfast completion fish | source\n${lines.join('\n')}\n`;
}

function seen(path: string): string {
  return path
    .split(' ')
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join('; and ');
}

function fishFlag(flag: FlagSpec): string {
  const short = flag.short === undefined ? '' : `-s ${flag.short} `;
  const value = flag.choices === undefined ? '-r' : `-x -a ${single(flag.choices.join(' '))}`;
  return `${short}-l ${flag.name}${takesValue(flag) ? ` ${value}` : ''}`;
}

function single(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`;
}
