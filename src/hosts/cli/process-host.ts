import { hostname, userInfo } from 'node:os';
import process from 'node:process';
import type { Host, Input } from './host.ts';
import { collectOften } from './collect-often.ts';
import { makeRoom } from './make-room.ts';
import { processTerminals, type ProcessTerminal } from './process-terminal.ts';

/** The process as a host. */
export interface ProcessHost extends Host {
  readonly stdout: ProcessTerminal;
  readonly stderr: ProcessTerminal;
}

/** The host that is this process. Only `main` may end it, so it brings the function. */
export function processHost(exitNow: (code: number) => void): ProcessHost {
  const terminals = processTerminals(process.stdout, process.stderr);
  const flush = (): void => [terminals.stdout, terminals.stderr].forEach((terminal) => terminal.flush());
  process.on('exit', flush);
  // Standard output is the command's data: what a program of the manifest prints goes where people read.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  return {
    env: process.env,
    cwd: process.cwd(),
    get who() {
      return `${userName()}@${hostname()}`;
    },
    ...terminals,
    stdin: standardInput(flush),
    clock: { now: steadyNow, sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
    random: () => Math.random(),
    uuid: () => crypto.randomUUID(),
    onInterrupt,
    every: (ms, tick) => {
      const timer = setInterval(tick, ms).unref();
      return () => clearInterval(timer);
    },
    after: (ms, done) => {
      const timer = setTimeout(done, ms).unref();
      return () => clearTimeout(timer);
    },
    onCrash: (handler) => void process.on('uncaughtException', handler),
    makeRoom,
    collectOften,
    exitNow,
  };
}

const STARTED = performance.timeOrigin;

/** The time of day, but never going back while the process runs, whoever sets the clock. */
function steadyNow(): number {
  return Math.round(STARTED + performance.now());
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}

function standardInput(flush: () => void): Input {
  return {
    get isTTY() {
      return process.stdin.isTTY;
    },
    text: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString('utf8');
    },
    ask: (question, signal) => {
      flush();
      return ask(question, signal);
    },
  };
}

async function ask(question: string, signal: AbortSignal): Promise<string | undefined> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<undefined>((resolve) => {
    lines.once('close', () => resolve(undefined));
    lines.once('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  });
  const typed = lines.question(question, { signal }).catch((): undefined => undefined);
  try {
    return await Promise.race([typed, ended]);
  } finally {
    lines.close();
  }
}

function onInterrupt(handler: (signal: string) => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, handler);
  return () => {
    for (const signal of signals) process.off(signal, handler);
  };
}
