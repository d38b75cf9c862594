import { startS3Stub, type S3Stub } from '../../servers/s3-stub.ts';
import { KEY, type Place } from './backend-rig.ts';
import { describeBackend } from './shared-backend.ts';

let stub: S3Stub;
let count = 0;

beforeAll(async () => {
  stub = await startS3Stub();
});
afterAll(() => stub.close());

function inBucket(): Place {
  count += 1;
  const prefix = `team/t${String(count)}/`;
  const keys = () => [...stub.objects.keys()].filter((key) => key.startsWith(prefix));
  return {
    backend: `s3://state/${prefix}?endpoint=${stub.url}`,
    env: {
      HOLDFAST_STATE_KEY: KEY,
      AWS_ACCESS_KEY_ID: 'holdfast',
      AWS_SECRET_ACCESS_KEY: 'canary-secret-key',
    },
    texts: () =>
      Promise.resolve(
        keys()
          .map((key) => stub.objects.get(key))
          .join('\n'),
      ),
    lose: async () => {
      for (const key of keys()) stub.objects.delete(key);
    },
  };
}

describeBackend('an S3 bucket', inBucket);
