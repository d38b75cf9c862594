import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';
import { nextPause } from '../../../src/hosts/cli/watch/next-pause.ts';
import { call } from '../../emulator/call.ts';
import { createTestHost, type TestHost } from './test-host.ts';
import { canaries, createWorkspace, leaks, type Workspace } from './workspace.ts';

const PROJECT = 'abcdefgh12345';
let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
});

afterEach(() => workspace.close());

interface Watched {
  readonly code: number;
  readonly host: TestHost;
  readonly lines: readonly string[];
}

/** Watches for some cycles of virtual time; `before` is called ahead of each, from 1. */
async function watch(
  cycles: number,
  argv: readonly string[] = [],
  before: (cycle: number, host: TestHost) => void | Promise<void> = () => undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<Watched> {
  const inner = createTestHost({ cwd: workspace.directory, env: { ...canaries, ...env } });
  const lines: string[] = [];
  let ended = 0;
  const sleep = async (ms: number): Promise<void> => {
    await inner.clock.sleep(ms);
    if (ms < 60_000) return;
    ended += 1;
    if (ended >= cycles) inner.interrupt('SIGTERM');
    else await before(ended + 1, inner);
  };
  const isCycle = (text: string): boolean => !text.startsWith('{') || text.startsWith('{"type":"cycle"');
  const stdout = { ...inner.stdout, write: (text: string) => void lines.push(...[text].filter(isCycle)) };
  await before(1, inner);
  const host = { ...inner, stdout, clock: { ...inner.clock, sleep } };
  const code = await runCli(['watch', ...argv], host);
  expect(leaks(lines.join('') + inner.err())).toEqual([]);
  return { code, host: inner, lines };
}

/** A webhook that keeps what it is sent. */
async function webhook(statuses: number[] = []) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      bodies.push(text);
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0/B0/canary-webhook-path`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, bodies, close };
}

async function hookId(): Promise<string> {
  return JSON.parse((await workspace.run(['state', 'pull'])).out).resources.hook.id;
}

test('plans in turn without writing, and ends with 0 on SIGTERM', async () => {
  const { code, lines, host } = await watch(3);
  expect(code).toBe(0);
  expect(lines).toEqual([
    expect.stringMatching(
      /^2026-11-21T.*Z acme\/dev: 3 open: create hook, create slack\["dev"\], create slack\["ops"\]\n$/u,
    ),
  ]);
  expect(host.err()).toContain('Stopped.');
  expect(workspace.emulator.requests.map(({ method }) => method)).not.toContain('PATCH');
});

test('with --apply puts right what drifted, and the guards hold', async () => {
  const { lines } = await watch(4, ['--apply', '--json'], async (cycle) => {
    if (cycle !== 3) return;
    workspace.emulator.control('upsun.change', {
      project: PROJECT,
      id: await hookId(),
      set: { url: 'https://x.example.com' },
    });
  });
  const found = lines.map((line) => JSON.parse(line));
  expect(found.map(({ applied }) => applied.length)).toEqual([3, 0, 1, 0]);
  expect(found.map(({ open }) => open.length)).toEqual([0, 0, 0, 0]);
  await workspace.manifest((text) =>
    text.replace('resources:\n', 'policy: { maxDeletes: 0 }\nresources:\n').replace('[dev, ops]', '[dev]'),
  );
  const refused = await watch(1, ['--apply', '--json']);
  expect(JSON.parse(refused.lines[0] ?? '')).toMatchObject({
    failed: true,
    applied: [],
    open: [{ what: 'policy' }],
  });
});

test('the manifest is read anew in each cycle, and a mistake in it is survived', async () => {
  const before = async (cycle: number) => {
    if (cycle === 2) await workspace.manifest((text) => text.replace('shared_key', 'shared_kye'));
    if (cycle === 3) await workspace.manifest((text) => text.replace('shared_kye', 'shared_key'));
  };
  const { lines, host } = await watch(3, [], before);
  expect(lines.map((line) => line.replace(/^\S+ /u, ''))).toEqual([
    expect.stringContaining('3 open'),
    'Holdfast: could not finish: the manifest has errors\n',
    expect.stringContaining('3 open'),
  ]);
  expect(host.err()).toContain('shared_kye');
});

test('a mistake that stays is told once, another one and the same after it was mended anew', async () => {
  const before = async (cycle: number) => {
    if (cycle === 2) await workspace.manifest((text) => text.replace('shared_key', 'shared_kye'));
    if (cycle === 4) await workspace.manifest((text) => text.replace('shared_kye', 'shard_key'));
    if (cycle === 6) await workspace.manifest((text) => text.replace('shard_key', 'shared_key'));
    if (cycle === 7) await workspace.manifest((text) => text.replace('shared_key', 'shard_key'));
  };
  const { host } = await watch(8, [], before);
  const told = (word: string): number => host.err().split(`property "${word}"`).length - 1;
  expect([told('shared_kye'), told('shard_key')]).toEqual([1, 2]);
});

test('a failure for another reason is news; the same with another number is not', async () => {
  await workspace.run(['apply', '--yes']);
  const { lines } = await watch(5, ['--interval', '1h'], (cycle) => {
    workspace.emulator.faults.clear();
    const message = cycle < 4 ? `closed for repairs, ticket ${cycle}` : 'a new contract is needed';
    if (cycle > 1)
      workspace.emulator.faults.add({
        match: { path: '*integrations' },
        fault: { status: 400, body: { message } },
      });
  });
  expect(lines.map((line) => line.replace(/^\S+ /u, ''))).toEqual([
    'acme/dev: in sync\n',
    expect.stringContaining('closed for repairs, ticket 2'),
    expect.stringContaining('a new contract is needed'),
  ]);
});

test('so it is where changes are refused, one after the other reason', async () => {
  const { lines } = await watch(3, ['--apply', '--interval', '1h'], (cycle) => {
    workspace.emulator.faults.clear();
    const message = cycle < 3 ? 'closed for repairs' : 'a new contract is needed';
    workspace.emulator.faults.add({
      match: { method: 'POST', path: '*integrations' },
      fault: { status: 400, body: { message } },
    });
  });
  expect(lines).toEqual([
    expect.stringContaining('closed for repairs'),
    expect.stringContaining('a new contract is needed'),
  ]);
});

describe('pauses', () => {
  test('are the interval give or take a tenth, and double with failures up to an hour', () => {
    expect([0, 0.5, 1].map((random) => nextPause(300_000, 0, random))).toEqual([270_000, 300_000, 330_000]);
    expect([1, 2, 3, 4, 50].map((failures) => nextPause(300_000, failures, 0.5))).toEqual([
      600_000, 1_200_000, 2_400_000, 3_600_000, 3_600_000,
    ]);
    expect(nextPause(86_400_000, 9, 0.5)).toBe(86_400_000);
  });

  test('begin anew after a success', async () => {
    const times: number[] = [];
    await watch(5, [], (cycle, host) => {
      times.push(host.clock.now());
      if (cycle === 1)
        workspace.emulator.faults.add({ match: { path: '*integrations' }, fault: { status: 404 } });
      if (cycle === 4) workspace.emulator.faults.clear();
    });
    const pauses = times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / 60_000));
    expect(pauses).toEqual([10, 20, 40, 5]);
  });
});

describe('notifications', () => {
  test('are sent only for news', async () => {
    const hook = await webhook();
    await workspace.run(['apply', '--yes']);
    const id = await hookId();
    const { code } = await watch(6, ['--notify', hook.url], (cycle) => {
      const set = { url: cycle < 5 ? 'https://moved.example.com' : 'https://hooks.example.com/a' };
      if (cycle === 2 || cycle === 5)
        workspace.emulator.control('upsun.change', { project: PROJECT, id, set });
    });
    await hook.close();
    expect(code).toBe(0);
    const sent = hook.bodies.map((body) => JSON.parse(body));
    expect(sent).toMatchObject([
      {
        name: 'acme',
        stack: 'dev',
        state: 'open',
        open: [{ address: 'hook', what: 'update', paths: ['url'] }],
      },
      { state: 'in-sync', open: [], text: 'acme/dev: in sync' },
    ]);
    expect(hook.bodies.join('')).not.toContain('moved.example.com');
  });

  test('in the form Slack takes, with its markup escaped', async () => {
    const hook = await webhook();
    await watch(2, ['--notify-format', 'slack'], undefined, { HOLDFAST_NOTIFY: hook.url });
    await hook.close();
    expect(hook.bodies.map((body) => JSON.parse(body))).toEqual([
      { text: 'acme/dev: 3 open: create hook, create slack["dev"], create slack["ops"]' },
    ]);
  });

  test('that were not delivered are sent again; the address is never shown', async () => {
    const hook = await webhook([500, 403]);
    const { host } = await watch(4, ['--notify', hook.url]);
    await hook.close();
    expect(hook.bodies).toHaveLength(3);
    expect(host.err()).toContain('The notification was refused with status 500');
    const gone = await watch(1, ['--notify', hook.url]);
    expect(gone.code).toBe(0);
    expect(gone.host.err()).toContain('The notification was not delivered');
    expect(gone.host.err() + host.err()).not.toContain('canary-webhook-path');
  });

  test('to something that is no URL are a usage error', async () => {
    expect((await workspace.run(['watch', '--notify', 'nowhere'])).code).toBe(64);
    expect((await workspace.run(['watch', '--interval', '10ms'])).code).toBe(64);
  });
});

describe('health and metrics', () => {
  test('are served on loopback while it runs', async () => {
    const answers: string[] = [];
    await watch(2, ['--listen', '0'], async (_cycle, host) => {
      const url = /Health and metrics: (\S+)\/healthz/u.exec(host.err())?.[1];
      if (url === undefined) return;
      const [health, metrics, other, post] = await Promise.all([
        call('GET', `${url}/healthz`),
        call('GET', `${url}/metrics`),
        call('GET', `${url}/`),
        call('POST', `${url}/healthz`),
      ]);
      answers.push(`${health.status} ${other.status} ${post.status}`, metrics.text);
      host.advance(3 * 3_600_000);
      answers.push(`${(await call('GET', `${url}/healthz`)).status}`);
    });
    expect(answers[0]).toBe('200 404 405');
    expect(answers[1]).toContain('holdfast_watch_cycles_total 1\n');
    expect(answers[1]).toContain('# TYPE holdfast_watch_cycles_total counter\n');
    expect(answers[1]).toContain('# TYPE holdfast_watch_open gauge\nholdfast_watch_open 3\n');
    expect(answers[2]).toBe('503');
  });

  test('a port in use is an error', async () => {
    const hook = await webhook();
    const taken = await workspace.run(['watch', '--listen', new URL(hook.url).port]);
    await hook.close();
    expect(taken.code).toBe(1);
    expect(taken.err).toContain('the port is in use');
  });
});
