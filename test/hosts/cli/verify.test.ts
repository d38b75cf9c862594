import { createWorkspace, leaks, type Workspace } from './workspace.ts';
import type { Run } from './test-host.ts';

const PROJECT = 'abcdefgh12345';
let workspace: Workspace;
const runs: Run[] = [];

async function run(...argv: string[]): Promise<Run> {
  const done = await workspace.run(argv);
  runs.push(done);
  return done;
}

async function idOf(address: string): Promise<string> {
  return JSON.parse((await run('state', 'pull')).out).resources[address].id;
}

beforeEach(async () => {
  workspace = await createWorkspace();
  await workspace.manifest((text) =>
    text.replace(
      'resources:\n',
      `resources:
  source:
    type: upsun:Integration
    properties: { projectId: ${PROJECT}, type: gitlab, project: acme/shop, token: "\${env.SLACK_TOKEN}" }
`,
    ),
  );
  await run('apply', '--yes');
});

afterEach(async () => {
  const files = Object.values(await workspace.files());
  const printed = runs.splice(0).flatMap(({ out, err }) => [out, err]);
  await workspace.close();
  expect([...files, ...printed].flatMap(leaks)).toEqual([]);
});

test('asks for each object with one list for the scope, and changes nothing', async () => {
  const before = workspace.emulator.requests.length;
  const { code, out } = await run('verify');
  expect(code).toBe(0);
  expect(out).toContain('Credentials: 4 valid, 0 invalid, 0 cannot be verified.');
  const sent = workspace.emulator.requests
    .slice(before)
    .map(({ method, path }) => `${method} ${path.replace(/.*\//u, '')}`);
  expect(sent.sort()).toEqual(
    ['GET integrations', 'POST token', ...Array<string>(4).fill('POST validate')].sort(),
  );
});

test('an invalid credential exits 4 with the words of the vendor', async () => {
  const id = await idOf('hook');
  workspace.emulator.control('upsun.invalidate', {
    project: PROJECT,
    id,
    detail: { shared_key: 'refused by the host' },
  });
  const { code, out } = await run('verify');
  expect(code).toBe(4);
  expect(out).toMatch(/^hook: invalid {2}.*holdfast\.yaml:\d+:\d+$/mu);
  expect(out).toContain('shared_key: refused by the host');
  const document = JSON.parse((await run('verify', '--json')).out);
  expect(document.summary).toEqual({ valid: 3, invalid: 1, unverifiable: 0, expiring: 0 });
  expect(document.resources.find(({ address }: { address: string }) => address === 'hook')).toMatchObject({
    status: 'invalid',
    fields: { shared_key: 'refused by the host' },
    range: { start: { line: expect.any(Number) } },
  });
});

test('drift knows of it only with --verify', async () => {
  const id = await idOf('hook');
  workspace.emulator.control('upsun.invalidate', {
    project: PROJECT,
    id,
    detail: { shared_key: 'refused by the host' },
  });
  expect((await run('drift')).code).toBe(0);
  const before = workspace.emulator.requests.length;
  const { code, out } = await run('drift', '--verify', '--json');
  const lists = workspace.emulator.requests.slice(before).filter(({ method }) => method === 'GET');
  expect(lists).toHaveLength(1);
  expect(code).toBe(4);
  const { resources, summary } = JSON.parse(out);
  expect(summary['credential-invalid']).toBe(1);
  const hook = resources.find(({ address }: { address: string }) => address === 'hook');
  expect(hook).toMatchObject({ class: 'credential-invalid' });
  expect(hook.properties).toContainEqual(
    expect.objectContaining({ path: 'shared_key', class: 'credential-invalid', sensitive: true }),
  );
});

test('a credential that ends soon is pointed out, one that has ended is invalid', async () => {
  const id = await idOf('source');
  const ends = (at: string) =>
    workspace.emulator.control('upsun.change', { project: PROJECT, id, set: { token_expires_at: at } });
  ends('2026-12-01T00:00:00Z');
  const soon = await run('verify');
  expect(soon.code).toBe(0);
  expect(soon.out).toContain('token ends on 2026-12-01T00:00:00.000Z');
  expect(soon.out).toContain('1 with a credential that ends soon');
  expect((await run('verify', '--warn-within', '2d')).out).not.toContain('ends soon');
  ends('2026-11-01T00:00:00Z');
  const ended = await run('verify');
  expect(ended.code).toBe(4);
  expect(ended.out).toContain('token ended on 2026-11-01T00:00:00.000Z');
});

test('what cannot be verified is said', async () => {
  workspace.emulator.control('upsun.validate', {});
  await workspace.manifest((text) =>
    text.replace(
      'resources:\n',
      'resources:\n  later:\n    type: upsun:Integration\n    properties: { projectId: ' +
        PROJECT +
        ', type: httplog, url: "https://l.example.com" }\n',
    ),
  );
  const { code, out } = await run('verify');
  expect(code).toBe(0);
  expect(out).toContain('later: cannot be verified');
  expect(out).toContain('Not applied yet');
});

test('a vendor that is down is an error, not a verdict', async () => {
  workspace.emulator.faults.add({ match: { path: '*validate' }, fault: { status: 503 } });
  const { code, out } = await run('verify');
  expect(code).toBe(1);
  expect(out).toContain('0 valid, 0 invalid');
});
