import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Waits until something accepts connections on a port of 127.0.0.1; false when `child` ended first or time is up. */
export function listening(port: number, child: ChildProcess, timeoutMs: number): Promise<boolean> {
  return ready(() => accepts(port), child, timeoutMs);
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  socket.destroy();
  return open;
}

/** Asks again and again until a server is ready; false when `child` ended first or time is up. */
export async function ready(
  asked: () => boolean | Promise<boolean>,
  child: ChildProcess,
  timeoutMs: number,
): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await asked()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Ends a process this test started and waits for it. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill(signal);
  await ended;
}

/** Runs a command to its end; throws with its output when it fails. */
export function runToEnd(
  command: string,
  args: readonly string[],
  user?: User,
  env?: NodeJS.ProcessEnv,
): string {
  const options = { encoding: 'utf8' as const, ...user, ...(env === undefined ? {} : { env }) };
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  return stdout;
}

/** Starts a server; its output is dropped unless it fails to start. */
export function background(command: string, args: readonly string[], user?: User): ChildProcess {
  return spawn(command, args, { stdio: 'ignore', ...user });
}
