import pg from 'pg';
import { postgresPrograms, startPostgres, type PostgresServer } from '../../servers/postgres.ts';
import { KEY, type Place } from './backend-rig.ts';
import { describeBackend } from './shared-backend.ts';

const programs = postgresPrograms();
let server: PostgresServer;
let count = 0;

async function query(text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query(text).finally(() => client.end());
  return rows;
}

async function inSchema(): Promise<Place> {
  count += 1;
  const schema = `t${String(count)}`;
  await query(`create schema ${schema}`);
  const tables = async () => {
    const rows = await query(`select tablename from pg_tables where schemaname = '${schema}'`);
    return (rows as { tablename: string }[]).map(({ tablename }) => `${schema}.${tablename}`);
  };
  return {
    backend: `${server.url}?options=-csearch_path%3D${schema}`,
    env: { HOLDFAST_STATE_KEY: KEY, PGPASSWORD: 'canary-password' },
    texts: async () => {
      const rows = await Promise.all((await tables()).map((table) => query(`select * from ${table}`)));
      return rows
        .flat()
        .map((row) => Object.values(row as object).join('\n'))
        .join('\n');
    },
    lose: async () => {
      await query(`drop schema ${schema} cascade; create schema ${schema}`);
    },
  };
}

if (programs === undefined) {
  test.skip('a real PostgreSQL is not installed (test/servers/install.sh installs it)', () => undefined);
} else {
  beforeAll(async () => {
    server = await startPostgres(programs);
  });
  afterAll(() => server.close());

  describeBackend('a PostgreSQL database', inSchema, { freesLocks: true, tellsOthers: true });
}
