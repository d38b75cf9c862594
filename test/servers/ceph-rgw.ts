import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { freePort } from './loopback.ts';
import { background, listening, runToEnd, stop } from './process.ts';

export interface RgwServer {
  readonly endpoint: string;
  readonly accessKey: string;
  readonly secretKey: string;
  close(): Promise<void>;
}

const PROGRAMS = ['ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'ceph-authtool', 'monmaptool', 'ceph'];

/** True when Debian's ceph-mon, ceph-osd and radosgw are installed and may be started: see `install.sh`. */
export function hasRgw(): boolean {
  return PROGRAMS.every((name) => existsSync(join('/usr/bin', name)));
}

/** Starts a monitor, an object store in memory and the S3 gateway on loopback; some 15 seconds. */
export async function startRgw(): Promise<RgwServer> {
  const root = await mkdtemp(join(tmpdir(), 'holdfast-rgw-'));
  const [monitor, gateway] = [await freePort(), await freePort()];
  const children: ChildProcess[] = [];
  const close = async () => {
    for (const child of children.reverse()) await stop(child, 'SIGKILL');
    await rm(root, { recursive: true, force: true });
  };
  try {
    const conf = await configure(root, monitor, gateway);
    children.push(background('ceph-mon', ['-c', conf, '-i', 'a', '-f']));
    if (!(await listening(monitor, children[0]!, 30_000))) throw new Error('ceph-mon did not start');
    children.push(startOsd(conf, root));
    const secretKey = 'canary-secret-key';
    const user = ['user', 'create', '--uid=holdfast', '--display-name=holdfast', '--access-key=holdfast'];
    runToEnd('radosgw-admin', ['-c', conf, '-n', 'client.admin', ...user, `--secret-key=${secretKey}`]);
    children.push(background('radosgw', ['-c', conf, '-n', 'client.admin', '-f']));
    if (!(await listening(gateway, children[2]!, 120_000))) throw new Error('radosgw did not start');
    return { endpoint: `http://127.0.0.1:${String(gateway)}`, accessKey: 'holdfast', secretKey, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function configure(root: string, monitor: number, gateway: number): Promise<string> {
  const conf = join(root, 'ceph.conf');
  const keyring = join(root, 'keyring');
  const fsid = '6f3c6b3a-0000-4000-8000-000000000001';
  await writeFile(conf, settings({ root, keyring, fsid, monitor, gateway }));
  for (const directory of ['mon', 'osd', 'run']) await mkdir(join(root, directory));
  const all = ['--cap', 'mon', 'allow *', '--cap', 'osd', 'allow *', '--cap', 'mgr', 'allow *'];
  runToEnd('ceph-authtool', [
    '--create-keyring',
    keyring,
    '--gen-key',
    '-n',
    'mon.',
    '--cap',
    'mon',
    'allow *',
  ]);
  runToEnd('ceph-authtool', [keyring, '--gen-key', '-n', 'client.admin', ...all]);
  const map = join(root, 'monmap');
  const address = `[v1:127.0.0.1:${String(monitor)}]`;
  runToEnd('monmaptool', ['--create', '--fsid', fsid, '--addv', 'a', address, map]);
  runToEnd('ceph-mon', ['-c', conf, '--mkfs', '-i', 'a', '--monmap', map, '--keyring', keyring]);
  return conf;
}

function startOsd(conf: string, root: string): ChildProcess {
  const uuid = '6f3c6b3a-0000-4000-8000-000000000002';
  const ceph = (...args: string[]) =>
    runToEnd('ceph', ['-c', conf, '-n', 'client.admin', '--connect-timeout', '30', ...args]);
  ceph('osd', 'new', uuid);
  const key = ceph('auth', 'get-or-create', 'osd.0', 'mon', 'allow profile osd', 'osd', 'allow *');
  runToEnd('sh', ['-c', `cat > '${join(root, 'osd', 'keyring')}' <<'END'\n${key}END\n`]);
  runToEnd('ceph-osd', ['-c', conf, '-i', '0', '--mkfs', '--osd-uuid', uuid]);
  return background('ceph-osd', ['-c', conf, '-i', '0', '-f']);
}

function settings(at: {
  root: string;
  keyring: string;
  fsid: string;
  monitor: number;
  gateway: number;
}): string {
  return `[global]
fsid = ${at.fsid}
mon host = [v1:127.0.0.1:${String(at.monitor)}]
mon initial members = a
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind msgr2 = false
auth cluster required = cephx
auth service required = cephx
auth client required = cephx
auth allow insecure global id reclaim = false
keyring = ${at.keyring}
run dir = ${join(at.root, 'run')}
admin socket =
pid file =
log file = /dev/null
mon cluster log file = /dev/null
log to stderr = false
mon data = ${join(at.root, 'mon')}
osd data = ${join(at.root, 'osd')}
osd objectstore = memstore
memstore device bytes = 1073741824
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd crush chooseleaf type = 0
mon allow pool size one = true
mon allow pool delete = true
osd pool default pg autoscale mode = off
[osd.0]
keyring = ${join(at.root, 'osd', 'keyring')}
[client.admin]
rgw frontends = beast endpoint=127.0.0.1:${String(at.gateway)}
rgw data = ${at.root}
rgw thread pool size = 16
rgw enable apis = s3
rgw run sync thread = false
rgw enable usage log = false
`;
}
