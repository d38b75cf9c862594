import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LONG } from '../faults/support/draw.ts';
import { AUTHORIZATION, startHttpState, type HttpStateServer } from '../servers/http-state.ts';
import { KEY, openRig, type Place, type Rig } from '../hosts/cli/backend-rig.ts';
import { describeBackend } from '../hosts/cli/shared-backend.ts';

let server: HttpStateServer;
let count = 0;

beforeAll(async () => {
  server = await startHttpState();
  // Terraform's documentation: no state yet is 404.
  server.fault = ({ method, url, headers }) => {
    const name = /[^/]+$/u.exec(url.pathname)?.[0] ?? '';
    const stored = server.states.get(name)?.versions ?? [];
    const none = method === 'GET' && headers.authorization === AUTHORIZATION && stored.length === 0;
    return none ? { status: 404 } : undefined;
  };
});
afterAll(() => server.close());

/** The credentials under the names that Terraform gives them. */
const env = { TF_HTTP_USERNAME: 'holdfast', TF_HTTP_PASSWORD: 'canary-token', HOLDFAST_STATE_KEY: KEY };

/** An address that locks itself, by LOCK and UNLOCK. */
function plain(more: Readonly<Record<string, string>> = {}): Place {
  count += 1;
  const name = `p${String(count)}`;
  return {
    backend: `${server.url}/plain/${name}?team=a`,
    env: { ...env, ...more },
    texts: () => Promise.resolve(server.states.get(name)?.versions.at(-1)?.text ?? ''),
    lose: () => Promise.resolve(void server.states.delete(name)),
  };
}

// What any backend promises; the bounded form asks GitLab's form of this protocol only.
if (LONG) describeBackend('an http server as Terraform describes it', () => plain());

describe('Terraform’s http protocol', () => {
  let rig: Rig;
  const open = async (place: Place): Promise<void> => {
    server.requests.length = 0;
    rig = await openRig(() => place);
  };
  afterEach(() => rig.close());

  test('every write carries the id of the lock, and the address’s own query stays', async () => {
    await open(plain());
    expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    const path = new URL(rig.place.backend).pathname;
    const locks = server.requests.filter((line) => line.startsWith('LOCK'));
    const writes = server.requests.filter((line) => line.startsWith('POST'));
    expect([locks, writes.length > 0]).toEqual([[`LOCK ${path}?team=a`], true]);
    const id = /ID=[\w-]{36}$/u;
    for (const line of [...writes, server.requests.at(-1)]) {
      expect(line).toMatch(id);
      expect(line).toContain(`${path}?team=a&`);
    }
    expect(server.requests.at(-1)).toMatch(/^UNLOCK /u);
    expect(await rig.run(['drift'])).toMatchObject({ code: 0 });
    const reads = server.requests.slice(server.requests.findIndex((line) => line.startsWith('UNLOCK')) + 1);
    expect(reads).toEqual([`GET ${path}?team=a`]);
  });

  test('a lock address and methods of their own are used, also by two that race', async () => {
    const place = plain();
    const lock = { TF_HTTP_LOCK_ADDRESS: place.backend.replace('?', '/lock?'), TF_HTTP_LOCK_METHOD: 'PUT' };
    await open({ ...place, env: { ...place.env, ...lock, TF_HTTP_UNLOCK_METHOD: 'DELETE' } });
    const both = await Promise.all([rig.run(['apply', '--yes']), rig.run(['apply', '--yes'])]);
    expect(both.map(({ code }) => code)).toContain(0);
    for (const { code, err } of both.filter((run) => run.code !== 0))
      expect([code, err]).toEqual([6, expect.stringMatching(/is locked by \S+@\S+, process \d+/u)]);
    expect(rig.creates()).toBe(3);
    const methods = new Set(server.requests.map((line) => line.split(/[ ?]/u, 2).join(' ')));
    const path = new URL(place.backend).pathname;
    expect([...methods].sort()).toEqual(
      [`DELETE ${path}/lock`, `GET ${path}`, `POST ${path}`, `PUT ${path}/lock`].sort(),
    );
  });

  test('a lock that Terraform holds is respected and named as it names itself', async () => {
    await open(plain());
    const lock = { ID: 'e3a', Operation: 'OperationTypePlan', Info: '', Who: 'ann@laptop', Version: '1.9.0' };
    const held = await fetch(rig.place.backend, {
      method: 'LOCK',
      headers: { authorization: AUTHORIZATION },
      body: JSON.stringify({ ...lock, Created: '2026-01-02T03:04:05Z', Path: '' }),
    });
    expect(held.status).toBe(200);
    expect(await rig.run(['plan'])).toMatchObject({ code: 0 });
    const { code, err } = await rig.run(['apply', '--yes']);
    const who = 'is locked by ann@laptop, for "OperationTypePlan" since 2026-01-02T03:04:05Z (lock e3a)';
    expect([code, err, rig.creates()]).toEqual([6, expect.stringContaining(who), 0]);
    expect(err).not.toContain('stale');
    expect(await rig.run(['force-unlock', 'e3a', '--yes'])).toMatchObject({ code: 0 });
    expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
  });

  test('what is pulled can be pushed back', async () => {
    await open(plain());
    expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    const { out } = await rig.run(['state', 'pull']);
    await writeFile(join(rig.workspace.directory, 'pulled.json'), out);
    expect(await rig.run(['state', 'rm', 'hook'])).toMatchObject({ code: 0 });
    expect((await rig.run(['state', 'list'])).out).toBe('slack["dev"]\nslack["ops"]\n');
    expect(await rig.run(['state', 'push', '--force', 'pulled.json'])).toMatchObject({ code: 0 });
    expect(await rig.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
    expect(rig.creates()).toBe(3);
  });

  test('without or with wrong credentials nothing is read, and the variables are named', async () => {
    await open(plain());
    const { code, err } = await rig.run(['plan'], { TF_HTTP_PASSWORD: 'another' });
    expect([code, err]).toEqual([3, expect.stringContaining('TF_HTTP_USERNAME and TF_HTTP_PASSWORD')]);
    expect(err).not.toContain('another');
  });
});
