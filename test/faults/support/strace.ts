import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** One call of a run. */
export interface CallPoint {
  readonly call: string;
  /** The n-th of these calls, from 1; strace counts for each thread. */
  readonly nth: number;
  /** Only calls that name exactly this file, or a descriptor of it. */
  readonly path: string | undefined;
}

/** True where strace is installed and may be used: see test/servers/install-tools.sh. */
export function hasStrace(): boolean {
  return spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0;
}

const QUIET = ['strace', '-f', '-qq'];
/** Much faster, but strace 6.1 then sends no signals. */
const FAST = '--seccomp-bpf';

/** Command line in front of the one that is to fail at a call (`error=EIO`) or to die in it (`signal=KILL`). */
export function injecting({ call, nth, path }: CallPoint, what: string, log: string): readonly string[] {
  const rule = `inject=${call}:${what}:when=${String(nth)}`;
  const speed = what.startsWith('signal') ? [] : [FAST];
  const only = path === undefined ? [] : ['-P', path];
  return [...QUIET, ...speed, '-o', log, '-e', `trace=${call}`, '-e', rule, ...only];
}

/** Command line in front of the one for which calls always fail. */
export function refusing(calls: readonly string[], error: string, log: string): readonly string[] {
  const names = calls.join(',');
  return [...QUIET, FAST, '-o', log, '-e', `trace=${names}`, '-e', `inject=${names}:error=${error}`];
}

/** Command line in front of the one whose calls are to be written down. */
export function tracing(calls: readonly string[], log: string): readonly string[] {
  return [...QUIET, FAST, '-yy', '-o', log, '-e', `trace=${calls.join(',')}`];
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
