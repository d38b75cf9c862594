import pg from 'pg';
import { openStore, type OpenedStore } from '../../src/state/open.ts';
import { postgresPrograms, startPostgres, type PostgresServer } from '../servers/postgres.ts';
import { document, fakeClock, intent, KEY } from './fixtures.ts';
import { describeStore } from './store-conformance.ts';

const programs = postgresPrograms();
let server: PostgresServer;
let count = 0;

async function query(text: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  return client.query(text).finally(() => client.end());
}

async function freshSchema(): Promise<void> {
  count += 1;
  await query(`create schema t${String(count)}`);
}

function open(
  stack = 'dev',
  backend = `${server.url}?options=-csearch_path%3Dt${String(count)}`,
): Promise<OpenedStore> {
  const about = { backend, name: 'acme', directory: '/nowhere', clock: fakeClock(), toolVersion: '1.2.3' };
  return openStore({ ...about, stack, env: { HOLDFAST_STATE_KEY: KEY } });
}

/** A server that was told to stop goes on taking connections for a moment. */
async function untilRefused(ask: () => Promise<unknown>): Promise<unknown> {
  for (let answer = await ask(); ; answer = await ask()) if (answer instanceof Error) return answer;
}

if (programs === undefined) {
  test.skip('a real PostgreSQL is not installed (test/servers/install.sh installs it)', () => undefined);
} else {
  beforeAll(async () => {
    server = await startPostgres(programs);
  });
  afterAll(async () => {
    await server.close();
  });

  describeStore('a PostgreSQL database', async () => {
    await freshSchema();
    return { open };
  });

  describe('rows in a database', () => {
    beforeEach(freshSchema);

    test('a lock is gone with the connection of its holder, so no dead run blocks the next', async () => {
      const [dead, next] = [await open(), await open()];
      await dead.store.lock('apply', 0);
      await dead.store.append([intent(1)]);
      await dead.store.close();
      const lock = await next.store.lock('apply', 0);
      expect((await next.store.read()).dangling).toEqual([intent(1)]);
      await lock.release();
      await next.store.close();
    });

    test('after the connection was lost nothing is written, and the error says so', async () => {
      const { store } = await open();
      await store.lock('apply', 0);
      await store.append([intent(1)]);
      await query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'holdfast'`,
      );
      await expect(store.append([intent(2)])).rejects.toMatchObject({ code: 'state' });
      await expect(store.commit(document())).rejects.toMatchObject({
        code: 'state',
        message: expect.stringContaining('connection was lost'),
      });
      await store.close();
    });

    test('a serial that moved although we hold the lock is not overwritten', async () => {
      const { store } = await open();
      const lock = await store.lock('apply', 0);
      await store.commit(document());
      await query(`update t${String(count)}.holdfast_state set serial = 9`);
      await expect(store.commit(document({ serial: 2 }))).rejects.toThrow('changed by another writer');
      await lock.release();
      await store.close();
    });

    test('reading makes no tables', async () => {
      const { store } = await open();
      await store.read();
      expect(await store.runNames()).toEqual([]);
      await store.lockHolder();
      const { rows } = await query(
        `select count(*)::int as n from pg_tables where schemaname = 't${String(count)}'`,
      );
      expect(rows).toEqual([{ n: 0 }]);
      await store.close();
    });

    test('a server that is stopping is said to be, and one that is gone as well', async () => {
      const stopping = await startPostgres(programs);
      const backend = stopping.url;
      const held = new pg.Client({ connectionString: stopping.url });
      await held.connect();
      held.on('error', () => undefined);
      stopping.refuse();
      const failure = async () => {
        const { store } = await open('dev', backend);
        const error: unknown = await store.read().catch((reason: unknown) => reason);
        await store.close();
        return error;
      };
      await expect(untilRefused(failure)).resolves.toMatchObject({
        code: 'state',
        message: expect.stringContaining('reported 57P03'),
        advice: expect.stringContaining('starting or stopping'),
      });
      await stopping.close();
      expect(await failure()).toMatchObject({
        code: 'state',
        message: expect.stringContaining('cannot be reached (ECONNREFUSED)'),
      });
    });

    test.each([
      ['a wrong password', 'canary-password', 'canary-wrong', 'auth'],
      ['a database that is not there', '/postgres', '/nothing', 'state'],
    ])('%s is an error without the password', async (_what, from, to, code) => {
      const { store } = await open('dev', server.url.replace(from, to));
      const error: unknown = await store.read().catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code });
      expect(JSON.stringify([error, String(error), store.description])).not.toContain('canary');
      await store.close();
    });
  });
}
