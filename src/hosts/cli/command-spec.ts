import type { FlagSpec } from './flag-spec.ts';
import type { Invocation } from './invocation.ts';

/** What a command's file exports. Gives the exit code. */
export interface Command {
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** One argument of a command. */
export interface ArgumentSpec {
  /** As shown in help, e.g. `ADDR`. */
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** Takes all further arguments. */
  readonly many?: boolean;
  readonly choices?: readonly string[];
  readonly completes?: 'file' | 'address' | 'type';
}

/** One command of the tree: what help, parsing and completion need, and how to load what it does. */
export interface CommandSpec {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly arguments?: readonly ArgumentSpec[];
  readonly flags?: readonly FlagSpec[];
  readonly subcommands?: readonly CommandSpec[];
  /** `--json` gives a stream of JSON lines instead of one document, but for a `--dry-run`. */
  readonly streams?: boolean;
  /** Absent where only subcommands can be called. */
  readonly load?: () => Promise<Command>;
}
