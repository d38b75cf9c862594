import type { Host } from '../../../src/hosts/cli/host.ts';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';

/** What a test decides about the process the command line believes to run in. */
export interface HostOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Texts typed after questions, in order; given = stdin is a terminal. */
  readonly answers?: readonly string[];
  readonly stdin?: string;
  readonly tty?: boolean;
  readonly columns?: number;
}

/** A host in memory. */
export interface TestHost extends Host {
  readonly out: () => string;
  readonly err: () => string;
  readonly exits: readonly number[];
  readonly questions: readonly string[];
  readonly interrupt: (signal?: string) => void;
  /** Moves the clock and fires what is due. */
  readonly advance: (ms: number) => void;
}

interface Timer {
  at: number;
  readonly every?: number;
  readonly fire: () => void;
}

export function createTestHost(options: HostOptions = {}): TestHost {
  const sinks = { out: '', err: '' };
  const exits: number[] = [];
  const questions: string[] = [];
  const answers = [...(options.answers ?? [])];
  const handlers = new Set<(signal: string) => void>();
  const timers = new Set<Timer>();
  let now = Date.parse('2026-11-21T04:00:00Z');
  const timer = (entry: Timer) => {
    timers.add(entry);
    return () => void timers.delete(entry);
  };
  const drained = () => Promise.resolve();
  const terminal = { isTTY: options.tty ?? false, columns: options.columns ?? 0, drained };
  let uuids = 0;
  return {
    env: options.env ?? {},
    cwd: options.cwd ?? '/',
    who: 'tester@nowhere',
    stdout: { ...terminal, write: (text) => void (sinks.out += text) },
    stderr: { ...terminal, write: (text) => void (sinks.err += text) },
    stdin: {
      isTTY: options.answers !== undefined,
      text: async () => options.stdin ?? '',
      ask: async (question) => {
        questions.push(question);
        return answers.shift();
      },
    },
    clock: { now: () => now, sleep: async (ms) => void (now += ms) },
    random: () => 0.5,
    uuid: () => `00000000-0000-4000-8000-${String((uuids += 1)).padStart(12, '0')}`,
    onInterrupt: (handler) => {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
    every: (ms, tick) => timer({ at: now + ms, every: ms, fire: tick }),
    after: (ms, done) => timer({ at: now + ms, fire: done }),
    exitNow: (code) => void exits.push(code),
    out: () => sinks.out,
    err: () => sinks.err,
    exits,
    questions,
    interrupt: (signal = 'SIGINT') => {
      for (const handler of handlers) handler(signal);
    },
    advance: (ms) => {
      now += ms;
      for (const entry of [...timers]) {
        if (entry.at > now) continue;
        entry.fire();
        if (entry.every === undefined) timers.delete(entry);
        else entry.at = now + entry.every;
      }
    },
  };
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly host: TestHost;
}

/** Runs a command line in this process. */
export async function cli(argv: readonly string[], options: HostOptions = {}): Promise<Run> {
  const host = createTestHost(options);
  const code = await runCli(argv, host);
  return { code, out: host.out(), err: host.err(), host };
}
