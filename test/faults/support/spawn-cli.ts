import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { COMPILED } from '../../compiled.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const MAIN = join(ROOT, 'src', 'hosts', 'cli', 'main.ts');
const KILLER = join(import.meta.dirname, 'kill-at.ts');
const TURNS = join(import.meta.dirname, 'take-turns.ts');

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface SpawnOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Loads `kill-at.ts` first. */
  readonly watched?: boolean;
  /** Loads `take-turns.ts` first. */
  readonly inTurn?: boolean;
  /** Runs this in front, e.g. `strace …`. */
  readonly through?: readonly string[];
  readonly started?: (child: ChildProcess) => void;
}

/** Runs the real command line in a process of its own. */
export function spawnCli(argv: readonly string[], options: SpawnOptions): Promise<Ended> {
  const preload = [
    ...(options.watched === true ? ['--import', KILLER] : []),
    ...(options.inTurn === true ? ['--import', TURNS] : []),
  ];
  const line = [...(options.through ?? []), process.execPath, ...preload, MAIN, ...argv];
  const child = spawn(line[0] ?? '', line.slice(1), {
    cwd: options.cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: options.cwd,
      NO_PROXY: '*',
      ...COMPILED,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.started?.(child);
  return ended(child);
}

function ended(child: ChildProcess): Promise<Ended> {
  const texts = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => void (texts.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => void (texts.err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, ...texts }));
  });
}
