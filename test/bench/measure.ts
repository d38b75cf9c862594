import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Cost } from './result.ts';

/** One run of a process. */
export interface Run {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  readonly firstOutputMs: number | undefined;
  readonly silenceMs: number | undefined;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const USAGE = join(import.meta.dirname, 'usage.cjs');
let runs = 0;

/** Runs Node on a file and measures the whole process, start-up included; both outputs are pipes. */
export async function measure(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const usage = join(tmpdir(), `holdfast-bench-${String(process.pid)}-${String(runs++)}.json`);
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', USAGE, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      ...env,
      HOLDFAST_BENCH_USAGE: usage,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  const outputs: number[] = [];
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => {
      outputs.push(performance.now() - started);
      texts[name] += chunk.toString();
    });
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const wallMs = performance.now() - started;
  const { cpuMs, rssMb } = JSON.parse(readFileSync(usage, 'utf8')) as { cpuMs: number; rssMb: number };
  rmSync(usage);
  return { wallMs, cpuMs, rssMb, exitCode, ...texts, ...pauses(outputs, wallMs) };
}

/** As `measure`; throws with the end of what the process said unless it ends with 0. */
export async function measured(...how: Parameters<typeof measure>): Promise<Run> {
  const run = await measure(...how);
  if (run.exitCode === 0) return run;
  const said = `${run.stdout}\n${run.stderr}`.trim().slice(-2000);
  throw new Error(`${how[0].join(' ')} ended with ${String(run.exitCode)}:\n${said}`);
}

function pauses(outputs: readonly number[], end: number): Pick<Run, 'firstOutputMs' | 'silenceMs'> {
  const gaps = outputs.map((at, index) => (outputs[index + 1] ?? end) - at);
  return {
    firstOutputMs: outputs[0],
    silenceMs: gaps.length === 0 ? undefined : Math.max(...gaps),
  };
}

/** Sums up runs of the same thing. */
export function costOf(all: readonly Run[]): Cost {
  const first = all.flatMap(({ firstOutputMs }) => firstOutputMs ?? []);
  const silence = all.flatMap(({ silenceMs }) => silenceMs ?? []);
  return {
    wallMs: median(all.map(({ wallMs }) => wallMs)),
    wallMinMs: Math.min(...all.map(({ wallMs }) => wallMs)),
    cpuMs: median(all.map(({ cpuMs }) => cpuMs)),
    cpuMinMs: Math.min(...all.map(({ cpuMs }) => cpuMs)),
    rssMb: median(all.map(({ rssMb }) => rssMb)),
    ...(first.length > 0 && { firstOutputMs: median(first) }),
    ...(silence.length > 0 && { silenceMs: median(silence) }),
    runs: all.length,
  };
}

/** The middle value; the lower of two. */
export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? Number.NaN;
}

/** Runs something several times, one after the other. */
export async function repeated<T>(times: number, run: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < times; index++) results.push(await run());
  return results;
}
