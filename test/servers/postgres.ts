import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './loopback.ts';
import { background, ready, runToEnd, stop, type User } from './process.ts';

export interface PostgresServer {
  /** Address with a working user and password. */
  readonly url: string;
  /** Makes it refuse new connections until `close`, while one that is open stays so. */
  refuse(): void;
  close(): Promise<void>;
}

const ROOT = '/usr/lib/postgresql';
const NOBODY = 65_534;

/** Directory of the installed server's programs, or undefined: see `install.sh`. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(ROOT) ? readdirSync(ROOT) : [];
  return versions
    .map((version) => join(ROOT, version, 'bin'))
    .find((path) => existsSync(join(path, 'postgres')));
}

/** Starts a PostgreSQL of its own on loopback in a temporary directory; it refuses to run as root, so it gets another user. */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const user: User | undefined = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
  const root = await mkdtemp(join(tmpdir(), 'holdfast-postgres-'));
  const [data, passwordFile] = [join(root, 'data'), join(root, 'password')];
  await writeFile(passwordFile, 'canary-password\n');
  if (user !== undefined) for (const path of [root, passwordFile]) await chown(path, user.uid, user.gid);
  const setup = [
    '-D',
    data,
    '-U',
    'holdfast',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-sync',
    '--no-locale',
  ];
  runToEnd(join(programs, 'initdb'), setup, user, { PATH: process.env['PATH'], TZ: 'UTC' });
  const port = await freePort();
  const options = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `port=${String(port)}`,
    'fsync=off',
  ];
  const child = background(
    join(programs, 'postgres'),
    ['-D', data, ...options.flatMap((option) => ['-c', option])],
    user,
  );
  const close = async () => {
    await stop(child, 'SIGQUIT');
    await rm(root, { recursive: true, force: true });
  };
  if (!(await accepting(programs, port, child, 30_000))) {
    await close();
    throw new Error('PostgreSQL did not start');
  }
  return {
    url: `postgres://holdfast:canary-password@127.0.0.1:${String(port)}/postgres`,
    refuse: () => void child.kill('SIGTERM'), // a smart shutdown: waits for open sessions
    close,
  };
}

/** Its port is open before it takes connections: it says itself when it does. */
function accepting(programs: string, port: number, child: ChildProcess, timeoutMs: number): Promise<boolean> {
  const question = ['--quiet', '--host=127.0.0.1', `--port=${String(port)}`];
  const asked = () => spawnSync(join(programs, 'pg_isready'), question).status === 0;
  return ready(asked, child, timeoutMs);
}
