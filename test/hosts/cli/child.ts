import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { COMPILED } from '../../compiled.ts';

const MAIN = join(import.meta.dirname, '../../../src/hosts/cli/main.ts');

/** The command line in a process of its own. */
export interface Child {
  readonly out: () => string;
  readonly err: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Resolves once stdout or stderr holds the text. */
  readonly says: (text: string) => Promise<void>;
  readonly exit: Promise<number | null>;
  /** Stops reading stdout, as `head` does. */
  readonly hangUp: () => void;
}

export interface ChildOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
  /** What Node runs; the command line from source where nothing else is said. */
  readonly main?: string;
}

const running = new Set<ChildProcess>();

/** Ends what a failed test left running. */
export function killChildren(): void {
  for (const child of running) child.kill('SIGKILL');
}

export function startChild(
  argv: readonly string[],
  { cwd, env = {}, nodeArguments = [], main = MAIN }: ChildOptions,
): Child {
  const child = spawn(process.execPath, [...nodeArguments, main, ...argv], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', HOME: cwd, ...COMPILED, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const sinks = { out: '', err: '' };
  const waiting = new Set<() => void>();
  const collect = (sink: 'out' | 'err') => (text: string) => {
    sinks[sink] += text;
    for (const check of waiting) check();
  };
  child.stdout.setEncoding('utf8').on('data', collect('out'));
  child.stderr.setEncoding('utf8').on('data', collect('err'));
  running.add(child);
  child.once('close', () => running.delete(child));
  return {
    out: () => sinks.out,
    err: () => sinks.err,
    signal: (signal) => void child.kill(signal),
    says: (text) =>
      new Promise((resolve) => {
        const check = () => {
          if (!(sinks.out + sinks.err).includes(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    exit: new Promise((resolve) => child.once('close', (code) => resolve(code))),
    hangUp: () => void child.stdout.destroy(),
  };
}
