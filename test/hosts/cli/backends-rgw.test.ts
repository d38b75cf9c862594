import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { hasRgw, startRgw, type RgwServer } from '../../servers/ceph-rgw.ts';
import { KEY, type Place } from './backend-rig.ts';
import { describeBackend } from './shared-backend.ts';

const Bucket = 'state';
let server: RgwServer;
let client: S3Client;
let count = 0;

function inBucket(): Place {
  count += 1;
  const Prefix = `t${String(count)}/`;
  const keys = async () => {
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket, Prefix }));
    return Contents.map(({ Key = '' }) => Key);
  };
  const text = async (Key: string) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return (await Body?.transformToString()) ?? '';
  };
  return {
    backend: `s3://${Bucket}/${Prefix}?endpoint=${server.endpoint}`,
    env: {
      HOLDFAST_STATE_KEY: KEY,
      AWS_ACCESS_KEY_ID: server.accessKey,
      AWS_SECRET_ACCESS_KEY: server.secretKey,
    },
    texts: async () => (await Promise.all((await keys()).map(text))).join('\n'),
    lose: async () => {
      for (const Key of await keys()) await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}

if (hasRgw()) {
  beforeAll(async () => {
    server = await startRgw();
    const credentials = { accessKeyId: server.accessKey, secretAccessKey: server.secretKey };
    client = new S3Client({
      endpoint: server.endpoint,
      region: 'us-east-1',
      forcePathStyle: true,
      credentials,
    });
    await client.send(new CreateBucketCommand({ Bucket }));
  }, 180_000);
  afterAll(async () => {
    client.destroy();
    await server.close();
  });

  describeBackend('a real S3 server (Ceph RGW)', inBucket);
} else {
  test.skip('a real S3 server: Ceph RGW is not installed (test/servers/install.sh installs it)', () =>
    undefined);
}
