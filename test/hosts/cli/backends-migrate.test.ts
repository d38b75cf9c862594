import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { CREDENTIALS, startHttpState, type HttpStateServer } from '../../servers/http-state.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../../servers/postgres.ts';
import { startS3Stub, type S3Stub } from '../../servers/s3-stub.ts';
import { openRig, type Rig } from './backend-rig.ts';
import { resourcesIn } from './shared-backend.ts';

const programs = postgresPrograms();
let rig: Rig;
let http: HttpStateServer;
let bucket: S3Stub;
let database: PostgresServer | undefined;

beforeAll(async () => {
  http = await startHttpState();
  bucket = await startS3Stub();
  database = programs === undefined ? undefined : await startPostgres(programs);
});
afterAll(async () => {
  await Promise.all([http.close(), bucket.close(), database?.close()]);
});

beforeEach(async () => {
  rig = await openRig(() => ({
    backend: 'file:.holdfast',
    env: {
      ...CREDENTIALS,
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'canary-secret-key',
      PGPASSWORD: 'canary-password',
    },
    texts: everything,
    lose: () => Promise.resolve(),
  }));
  expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
});
afterEach(() => rig.close());

async function everything(): Promise<string> {
  const states = [...http.states.values()].flatMap(({ versions }) => versions.map(({ text }) => text));
  return [...states, ...bucket.objects.values(), ...(await rows())].join('\n');
}

/** Every row of every table, read as XML. */
async function rows(): Promise<readonly string[]> {
  if (database === undefined) return [];
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows: found } = await client.query("select schema_to_xml('public', true, false, '') as text");
  await client.end();
  return (found as { text: string }[]).map(({ text }) => text);
}

test('state goes from place to place with its lineage and its history, and no plan changes', async () => {
  const before = JSON.parse((await rig.run(['state', 'pull'])).out) as { lineage: string };
  const places = [
    `${http.url}/api/v4/projects/1/terraform/state/moved-{stack}`,
    ...(database === undefined ? [] : [database.url]),
    `s3://state/moved?endpoint=${bucket.url}`,
    'file:elsewhere',
  ];
  const key = (await rig.workspace.read('.holdfast/acme/dev/key')).trim();
  let env: Record<string, string> = {};
  for (const [runs, place] of places.entries()) {
    const moved = await rig.run(['state', 'migrate', '--to', place], env);
    expect(moved).toMatchObject({ code: 0 });
    expect(moved.out).toContain(`Copied 3 resources and ${String(runs + 1)} run records`);
    expect(moved.err).toContain('HOLDFAST_STATE_KEY');
    env = { HOLDFAST_BACKEND: place, HOLDFAST_STATE_KEY: key };
    expect(await rig.run(['plan', '--expect-no-changes'], env)).toMatchObject({ code: 0 });
    await rig.workspace.manifest((text) =>
      text.replace(/example\.com\/\w+/u, `example.com/step${String(runs)}`),
    );
    expect(await rig.run(['apply', '--yes'], env)).toMatchObject({ code: 0 });
  }
  const { out } = await rig.run(['state', 'pull'], env);
  expect(JSON.parse(out)).toMatchObject({ lineage: before.lineage, serial: 1 + places.length });
  expect(Object.keys(resourcesIn(out))).toHaveLength(3);
  expect(rig.creates()).toBe(3);
});

test('from one directory to another the key file goes along', async () => {
  expect(await rig.run(['state', 'migrate', '--to', 'file:elsewhere'])).toMatchObject({ code: 0, err: '' });
  const env = { HOLDFAST_BACKEND: 'file:elsewhere' };
  expect(await rig.run(['plan', '--expect-no-changes'], env)).toMatchObject({ code: 0 });
});

test('a place that has a state, or the same place, is refused; --force keeps a backup of what it replaces', async () => {
  expect(await rig.run(['state', 'migrate', '--to', 'file:.holdfast'])).toMatchObject({ code: 64 });
  expect(await rig.run(['state', 'migrate'])).toMatchObject({ code: 64 });
  await rig.run(['state', 'migrate', '--to', 'file:elsewhere']);
  const refused = await rig.run(['state', 'migrate', '--to', 'file:elsewhere']);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('has a state already') });
  const forced = await rig.run(['state', 'migrate', '--to', 'file:elsewhere', '--force']);
  expect(forced).toMatchObject({ code: 0, err: expect.stringMatching(/is kept in \S+elsewhere\S+backups/u) });
});

test('a history that cannot be read leaves nothing behind that would pass for a state', async () => {
  const record = join(rig.workspace.directory, '.holdfast/acme/dev/runs/1.json');
  const whole = await readFile(record, 'utf8');
  await writeFile(record, whole.slice(0, 100));
  const refused = await rig.run(['state', 'migrate', '--to', 'file:elsewhere']);
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('runs/1') });
  expect(
    Object.keys(await rig.workspace.files()).filter((file) => /elsewhere.*state\.json/u.test(file)),
  ).toEqual([]);
  await writeFile(record, whole);
  expect(await rig.run(['state', 'migrate', '--to', 'file:elsewhere'])).toMatchObject({ code: 0 });
});

test('an empty place has nothing to migrate', async () => {
  const empty = await rig.run(['state', 'migrate', '--to', 'file:third'], {
    HOLDFAST_BACKEND: 'file:second',
  });
  expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('has no state to migrate') });
  expect(Object.keys(await rig.workspace.files()).filter((file) => file.includes('/third/'))).toEqual([]);
});
