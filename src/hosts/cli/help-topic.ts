import type { CommandSpec } from './command-spec.ts';
import { usage } from './flags.ts';
import { suggestion } from './suggestion.ts';

/** `help state key` means `state key --help`; a topic that is no command is a usage error. Other words stay. */
export function withHelpTopic(argv: readonly string[], tree: readonly CommandSpec[]): readonly string[] {
  const at = argv.findIndex((word) => !word.startsWith('-'));
  const topic = argv.slice(at + 1).filter((word) => !word.startsWith('-'));
  if (argv[at] !== 'help' || topic.length === 0) return argv;
  let commands = [...tree, HELP];
  for (const word of topic) {
    const found = commands.find(({ name, aliases = [] }) => name === word || aliases.includes(word));
    if (found === undefined) throw unknown(word, commands);
    commands = [...(found.subcommands ?? [])];
  }
  return [...argv.toSpliced(at, 1), '--help'];
}

const HELP: CommandSpec = { name: 'help', summary: 'Print help for a command.' };

function unknown(word: string, commands: readonly CommandSpec[]): Error {
  const near = suggestion(
    word,
    commands.map(({ name }) => name),
  );
  return usage(`unknown command '${word}'`, `\`holdfast help\` lists the commands.${near}`);
}
