import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import pg from 'pg';
import { hasRgw, startRgw } from '../../servers/ceph-rgw.ts';
import { CREDENTIALS, startHttpState } from '../../servers/http-state.ts';
import { postgresPrograms, startPostgres } from '../../servers/postgres.ts';
import { startS3Stub } from '../../servers/s3-stub.ts';
import { startProxy, type Proxy } from './proxy.ts';

/** A running server for shared state, reached through a proxy. */
export interface SharedBackend {
  readonly proxy: Proxy;
  readonly env: Readonly<Record<string, string>>;
  /** A `backend:` that holds nothing yet. */
  readonly fresh: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export interface SharedKind {
  readonly name: string;
  /** False where its programs are not installed (test/servers/install.sh installs them). */
  readonly available: boolean;
  /** Takes long to start, so the bounded form leaves it out. */
  readonly slow: boolean;
  readonly start: () => Promise<SharedBackend>;
}

let count = 0;
const next = (): string => `t${String((count += 1))}`;

async function through(
  url: string,
  rest: (port: number) => Omit<SharedBackend, 'proxy'>,
): Promise<SharedBackend> {
  const proxy = await startProxy(Number(new URL(url).port));
  const { close, ...backend } = rest(proxy.port);
  return {
    ...backend,
    proxy,
    close: async () => {
      await proxy.close();
      await close();
    },
  };
}

async function http(): Promise<SharedBackend> {
  const server = await startHttpState();
  return through(server.url, (port) => ({
    env: CREDENTIALS,
    fresh: async () => `http://127.0.0.1:${String(port)}/api/v4/projects/1/terraform/state/${next()}`,
    close: () => server.close(),
  }));
}

const STUB_KEYS = {
  AWS_ACCESS_KEY_ID: 'stub',
  AWS_SECRET_ACCESS_KEY: 'stub-secret-key',
  AWS_REGION: 'us-east-1',
};

async function s3(): Promise<SharedBackend> {
  const server = await startS3Stub();
  return through(server.url, (port) => ({
    env: STUB_KEYS,
    fresh: async () => `s3://state/${next()}?endpoint=http://127.0.0.1:${String(port)}`,
    close: () => server.close(),
  }));
}

async function rgw(): Promise<SharedBackend> {
  const server = await startRgw();
  const credentials = { accessKeyId: server.accessKey, secretAccessKey: server.secretKey };
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
  });
  await client.send(new CreateBucketCommand({ Bucket: 'state' }));
  client.destroy();
  const env = {
    AWS_ACCESS_KEY_ID: server.accessKey,
    AWS_SECRET_ACCESS_KEY: server.secretKey,
    AWS_REGION: 'us-east-1',
  };
  return through(server.endpoint, (port) => ({
    env,
    fresh: async () => `s3://state/${next()}?endpoint=http://127.0.0.1:${String(port)}`,
    close: () => server.close(),
  }));
}

async function postgres(): Promise<SharedBackend> {
  const server = await startPostgres(postgresPrograms() ?? '');
  return through(server.url, (port) => ({
    env: {},
    fresh: async () => {
      const schema = next();
      const client = new pg.Client({ connectionString: server.url });
      await client.connect();
      await client.query(`create schema ${schema}`).finally(() => client.end());
      const url = new URL(server.url);
      url.port = String(port);
      return `${url.href}?options=-csearch_path%3D${schema}`;
    },
    close: () => server.close(),
  }));
}

/** Every kind of shared state. */
export const sharedKinds: readonly SharedKind[] = [
  { name: 'http', available: true, slow: false, start: http },
  { name: 'S3 (a strict stub)', available: true, slow: false, start: s3 },
  { name: 'S3 (Ceph RGW)', available: hasRgw(), slow: true, start: rgw },
  { name: 'PostgreSQL', available: postgresPrograms() !== undefined, slow: false, start: postgres },
];
