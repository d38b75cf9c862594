import type { Command } from 'commander';
import { usage } from './flags.ts';
import { suggestion } from './suggestion.ts';

/**
 * The command whose help is asked for: `state key` names one within another; what follows one without any is its own
 * affair. A topic that is no command is a usage error.
 */
export function helpTopic(program: Command, words: readonly string[]): Command {
  let found = program;
  for (const word of words) {
    if (found.commands.length === 0) return found;
    const next = found.commands.find(
      (command) => command.name() === word || command.aliases().includes(word),
    );
    if (next === undefined) throw unknown(word, found);
    found = next;
  }
  return found;
}

function unknown(word: string, { commands }: Command): Error {
  const names = commands.map((command) => command.name());
  return usage(
    `unknown command '${word}'`,
    `\`holdfast help\` lists the commands.${suggestion(word, names)}`,
  );
}
