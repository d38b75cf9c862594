import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What the kernel is made to answer. */
export interface Injection {
  readonly call: string;
  /** The n-th of these calls fails, from 1. */
  readonly nth: number;
  readonly error: string;
  /** Only calls that name exactly this file, or a descriptor of it. */
  readonly path: string | undefined;
}

/** True where strace is installed and may be used: see test/servers/install-tools.sh. */
export function hasStrace(): boolean {
  return spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0;
}

const QUIET = ['strace', '-f', '--seccomp-bpf', '-qq'];

/** Command line in front of the one in which a system call is to fail. */
export function injecting({ call, nth, error, path }: Injection, log: string): readonly string[] {
  const rule = `inject=${call}:error=${error}:when=${String(nth)}`;
  return [
    ...QUIET,
    '-o',
    log,
    '-e',
    `trace=${call}`,
    '-e',
    rule,
    ...(path === undefined ? [] : ['-P', path]),
  ];
}

/** Command line in front of the one whose calls are to be written down. */
export function tracing(calls: readonly string[], log: string): readonly string[] {
  return [...QUIET, '-yy', '-o', log, '-e', `trace=${calls.join(',')}`];
}

/** Calls below a directory, in order: name of the call and the last path it names. */
export async function callsIn(
  log: string,
  directory: string,
): Promise<readonly [call: string, path: string][]> {
  const lines = (await readFile(log, 'utf8')).split('\n').filter((line) => line.includes(directory));
  return lines.flatMap((line) => {
    const call = /^\d+ +(\w+)\(/u.exec(line)?.[1];
    const path = line.slice(line.lastIndexOf(directory)).split(/[">]/u, 1)[0];
    return call === undefined || path === undefined ? [] : [[call, path]];
  });
}
