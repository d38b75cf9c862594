import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What a program that is not ours cost; undefined figures where it was stopped or the system does not tell. */
export interface ProgramRun {
  readonly wallMs: number;
  /** User and system time of the program and its children. */
  readonly cpuMs?: number;
  readonly rssMb?: number;
  readonly exitCode: number | null;
  /** It took longer than allowed and was stopped. */
  readonly stopped: boolean;
  readonly output: string;
}

/** How often peak memory is read; Linux keeps the peak, so only growth in the last moment is missed. */
const LOOK_MS = 100;

/** True where a program of that name can be started. */
export function isOnPath(program: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v "$0"', program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a program under a shell whose `times` tells the CPU time of its children, and stops it after the limit. */
export async function measureProgram(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  limitMs: number,
): Promise<ProgramRun> {
  const started = performance.now();
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', '', ''];
  child.stdio.forEach((stream, index) =>
    stream?.on('data', (chunk: Buffer) => (texts[index] = (texts[index] ?? '') + chunk.toString())),
  );
  let rssMb = 0;
  let stopped = false;
  const looking = setInterval(() => (rssMb = Math.max(rssMb, peakBelow(child.pid))), LOOK_MS);
  const stopping = setTimeout(() => {
    stopped = true;
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  }, limitMs);
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  clearInterval(looking);
  clearTimeout(stopping);
  const wallMs = performance.now() - started;
  const [, stdout = '', stderr = '', times = ''] = texts;
  const cpuMs = childrenOf(times);
  return {
    wallMs,
    exitCode,
    stopped,
    output: stdout + stderr,
    ...(cpuMs !== undefined && { cpuMs }),
    ...(rssMb > 0 && { rssMb }),
  };
}

/** Second line of `times`: user and system time of children, as `0m1.234s 0m0.056s`. Milliseconds. */
function childrenOf(times: string): number | undefined {
  const parts = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/gu)];
  if (parts.length !== 2) return undefined;
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  );
}

/** Greatest peak among the shell's children, MB; 0 where the system does not tell or they have just ended. */
function peakBelow(shell: number | undefined): number {
  try {
    const children = readFileSync(`/proc/${String(shell)}/task/${String(shell)}/children`, 'utf8');
    const peaks = children
      .trim()
      .split(' ')
      .map((pid) => {
        const line = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
        return Number(line?.[1] ?? 0) / 1024;
      });
    return Math.max(...peaks);
  } catch {
    return 0;
  }
}
