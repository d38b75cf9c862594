import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Sample } from './result.ts';

/** One run of a process. */
export interface Run {
  readonly sample: Sample;
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
  return { sample: { wallMs, cpuMs, rssMb, ...pauses(outputs, wallMs) }, exitCode, ...texts };
}

/** As `measure`; throws with the end of what the process said unless it ends with 0. */
export async function measured(...how: Parameters<typeof measure>): Promise<Run> {
  const run = await measure(...how);
  if (run.exitCode === 0) return run;
  const said = `${run.stdout}\n${run.stderr}`.trim().slice(-2000);
  throw new Error(`${how[0].join(' ')} ended with ${String(run.exitCode)}:\n${said}`);
}

function pauses(outputs: readonly number[], end: number): Pick<Sample, 'firstOutputMs' | 'silenceMs'> {
  const [first] = outputs;
  if (first === undefined) return {};
  const gaps = outputs.map((at, index) => (outputs[index + 1] ?? end) - at);
  return { firstOutputMs: first, silenceMs: Math.max(...gaps) };
}

/** Runs something several times, one after the other. */
export async function repeated(
  times: number,
  ...how: Parameters<typeof measure>
): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (let index = 0; index < times; index++) samples.push((await measured(...how)).sample);
  return samples;
}
