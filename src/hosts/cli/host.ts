import type { Clock } from '../../core/events.ts';

/** What the command line needs of the process it runs in; tests give their own. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Working directory, absolute. */
  readonly cwd: string;
  /** user@host, for locks and run records. */
  readonly who: string;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly stdin: Input;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly uuid: () => string;
  /** Calls back on SIGINT and SIGTERM, also repeatedly; gives the function that stops listening. */
  readonly onInterrupt: (handler: (signal: string) => void) => () => void;
  /** Calls back every so many milliseconds without keeping the process alive; gives the function that stops it. */
  readonly every: (ms: number, tick: () => void) => () => void;
  /** Calls back once after so many milliseconds without keeping the process alive; gives the function that stops it. */
  readonly after: (ms: number, done: () => void) => () => void;
  /** Calls back with what nobody caught, instead of letting the process print it as it is. */
  readonly onCrash?: (handler: (error: unknown) => void) => void;
  /** Much is about to be worked on at once: memory may be arranged for that. */
  readonly makeRoom?: () => void;
  /** Much is about to be read that is soon let go of: memory may be given back sooner. */
  readonly collectOften?: () => void;
  /** Ends the process now, whatever is under way. */
  readonly exitNow: (code: number) => void;
}

/** A text sink that may be a terminal. Whatever becomes of the other end, writing never fails. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly write: (text: string) => void;
  /** Resolves once whoever reads has taken most of what was written, or has left, or nobody is to wait any longer. */
  readonly drained: (until: AbortSignal) => Promise<void>;
}

export interface Input {
  readonly isTTY: boolean;
  /** All of standard input. */
  readonly text: () => Promise<string>;
  /** One line typed after a question on stderr; undefined when the input ends or `signal` aborts first. */
  readonly ask: (question: string, signal: AbortSignal) => Promise<string | undefined>;
}
