import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What one run of a process cost. */
export interface Cost {
  readonly wallMs: number;
  /** User and system time. */
  readonly cpuMs: number;
  /** Peak resident memory, MB. */
  readonly rssMb: number;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const USAGE = join(import.meta.dirname, 'resource-usage.mjs');
let runs = 0;

/** Runs Node on a file and measures the whole process, start-up included. */
export async function measure(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const usage = join(tmpdir(), `holdfast-bench-${String(process.pid)}-${String(runs++)}.json`);
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, ...args], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      ...env,
      HOLDFAST_BENCH_USAGE: usage,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  const wallMs = performance.now() - started;
  const { cpuMs, rssMb } = JSON.parse(readFileSync(usage, 'utf8')) as { cpuMs: number; rssMb: number };
  rmSync(usage);
  return { wallMs, cpuMs, rssMb, exitCode, stdout, stderr };
}

/** The run with the median wall time, its CPU time replaced by the least of all: noise only ever adds to that. */
export function typical(costs: readonly Cost[]): Cost {
  const byWall = [...costs].sort((a, b) => a.wallMs - b.wallMs);
  const median = byWall[Math.floor((byWall.length - 1) / 2)] as Cost;
  return { ...median, cpuMs: Math.min(...costs.map(({ cpuMs }) => cpuMs)) };
}
