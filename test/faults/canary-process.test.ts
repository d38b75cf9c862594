import { execFile, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { readFileSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CANARY, leaks } from './support/canary.ts';
import { Site } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';
import { watched, type Watch } from './support/watched.ts';

const [upsun, buddy, gitjira] = vendors as readonly [Vendor, Vendor, Vendor];
const CRASH = join(import.meta.dirname, 'support', 'crash-on-signal.ts');

/** Bytes a traced process wrote by file descriptor, sockets left out: what travels to the vendor holds the secret rightly. */
function writtenBytes(trace: string): string {
  const lines = trace.matchAll(/\b(?:write|pwrite64|writev|pwritev)\(\d+<([^>]*)>, (.*)$/gmu);
  return [...lines]
    .filter(([, target = '']) => !/^(?:socket|TCP|TCPv6|UNIX)/u.test(decoded(target).toString()))
    .flatMap(([, , rest = '']) => [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/gu)])
    .map(([, bytes = '']) => decoded(bytes).toString('latin1'))
    .join('\n');
}

/** `\x61\x62`; names of sockets are partly plain. */
function decoded(text: string): Buffer {
  const plain = text.replaceAll(/\\x([0-9a-f]{2})/gu, (_whole, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return Buffer.from(plain, 'latin1');
}

async function traced(argv: readonly string[], run: (through: readonly string[]) => Promise<unknown>) {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-trace-'));
  const file = join(folder, 'trace');
  const calls = 'trace=write,pwrite64,writev,pwritev';
  await run(['strace', '-f', '-y', '-xx', '-s', '1000000', '-e', calls, '-o', file, ...argv]);
  const bytes = writtenBytes(await readFile(file, 'utf8'));
  await rm(folder, { recursive: true, force: true });
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('all bytes a process writes, wherever to', () => {
  test('would show a secret that is written and removed again', async () => {
    const script = `
      const fs = require('node:fs');
      fs.writeFileSync('gone', Buffer.from(process.env.CANARY).toString('base64'));
      fs.rmSync('gone');
    `;
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-planted-'));
    const bytes = await traced([process.execPath, '-e', script], async ([file = '', ...rest]) =>
      promisify(execFile)(file, rest, { cwd: folder, env: { PATH: process.env['PATH'], CANARY } }),
    );
    await rm(folder, { recursive: true });
    expect(leaks(bytes)).not.toEqual([]);
  });

  test.each([
    ['upsun', upsun],
    ['buddy', buddy],
    ['gitjira', gitjira],
  ] as const)('hold no secret, for %s', async (_name, vendor) => {
    const site = await Site.open(vendor);
    try {
      await site.declare({ main: vendor.first, kept: vendor.kept });
      const lines = [
        'plan --out plan.json --json-into into.json',
        'apply plan.json',
        'drift',
        'destroy --yes',
      ];
      for (const line of lines) {
        const bytes = await traced([], async (through) => {
          const { code, err } = await site.spawn([...line.split(' '), '--log-level', 'debug'], { through });
          expect([line, code, err]).toEqual([line, 0, err]);
        });
        expect(bytes.length).toBeGreaterThan(100);
        expect([line, leaks(bytes)]).toEqual([line, []]);
      }
    } finally {
      await site.close();
    }
  });
});

/** A site whose vendor answers no write until it is closed, and what to do once the first has come. */
async function holding(strike: (child: ChildProcess) => void) {
  let child: ChildProcess | undefined;
  const watch: Watch = {
    carriedOut: ({ method }) => {
      if (method !== 'GET' && child !== undefined) strike(child);
    },
  };
  const site = await Site.open(buddy, { instance: watched(buddy.emulator(), watch) });
  await site.declare({ main: buddy.first });
  return { site, started: (one: ChildProcess) => (child = one) };
}

test('neither arguments nor title of the process, nor names of its open files, hold a secret', async () => {
  const seen: string[] = [];
  const { site, started } = await holding(({ pid }) => {
    const folder = `/proc/${String(pid)}`;
    for (const name of ['cmdline', 'comm', 'stat']) seen.push(readFileSync(join(folder, name), 'utf8'));
    seen.push(readlinkSync(join(folder, 'cwd')));
  });
  try {
    expect((await site.spawn(['apply', '--yes'], { started })).code).toBe(0);
    expect(seen[0]).toContain('apply');
    expect(seen.flatMap((text) => leaks(text))).toEqual([]);
  } finally {
    await site.close();
  }
});

describe('an error that nobody catches', () => {
  test.each([
    ['exception', 'own', 255, 'bug', 'Holdfast stopped on a fault of its own'],
    ['rejection', 'own', 255, 'bug', 'Holdfast stopped on a fault of its own'],
    ['exception', 'other', 1, 'error', 'code that is not part of Holdfast failed'],
    ['rejection', 'other', 1, 'error', 'code that is not part of Holdfast failed'],
  ])('is told without the secret it holds: %s in %s code', async (HOW, WHOSE, exit, kind, summary) => {
    const { site, started } = await holding((child) => child.kill('SIGUSR2'));
    try {
      site.emulator.faults.add({ match: { method: 'POST' }, fault: { delayMs: 3_000, phase: 'headers' } });
      const env = { NODE_OPTIONS: `--import=${CRASH}`, HOW, WHOSE };
      const { code, out, err } = await site.spawn(['apply', '--yes', '--json'], { env, started });
      expect(code).toBe(exit);
      expect(err.replaceAll('\n│ ', ' ')).toContain(`${summary} (TypeError: broke on (sensitive value))`);
      expect(out).toContain(`"code":"${kind}"`);
      expect(err).not.toContain('authorization');
      expect(await site.leaks()).toEqual([]);
    } finally {
      await site.close();
    }
  });

  test('Node’s own way would show it', async () => {
    const script = `setImmediate(() => process.kill(process.pid, 'SIGUSR2')); setTimeout(() => {}, 60_000);`;
    const env = { PATH: process.env['PATH'], CANARY };
    const argv = [`--import=${CRASH}`, '-e', script];
    const failed = promisify(execFile)(process.execPath, argv, { env });
    await expect(failed).rejects.toMatchObject({ stderr: expect.stringContaining(CANARY) as string });
  });
});
