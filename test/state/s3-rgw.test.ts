import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { openStore } from '../../src/state/open.ts';
import { hasRgw, startRgw, type RgwServer } from '../servers/ceph-rgw.ts';
import { fakeClock, KEY } from './fixtures.ts';
import { describeStore } from './store-conformance.ts';

const former = { ...process.env };
let server: RgwServer;
let count = 0;

if (hasRgw()) {
  beforeAll(async () => {
    server = await startRgw();
    Object.assign(process.env, {
      AWS_ACCESS_KEY_ID: server.accessKey,
      AWS_SECRET_ACCESS_KEY: server.secretKey,
    });
    const client = new S3Client({ endpoint: server.endpoint, region: 'us-east-1', forcePathStyle: true });
    await client.send(new CreateBucketCommand({ Bucket: 'state' }));
    client.destroy();
  }, 180_000);
  afterAll(async () => {
    process.env = former;
    await server.close();
  });
  describeStore('a real S3 server (Ceph RGW)', async () => {
    count += 1;
    const backend = `s3://state/t${String(count)}?endpoint=${server.endpoint}`;
    const about = { backend, name: 'acme', directory: '/nowhere', clock: fakeClock(), toolVersion: '1.2.3' };
    return { open: (stack = 'dev') => openStore({ ...about, stack, env: { HOLDFAST_STATE_KEY: KEY } }) };
  });
} else {
  test.skip('a real S3 server: Ceph RGW is not installed (test/servers/install.sh installs it)', () =>
    undefined);
}
