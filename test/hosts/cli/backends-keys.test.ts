import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startS3Stub, type S3Stub } from '../../servers/s3-stub.ts';
import { KEY, openRig, type Rig } from './backend-rig.ts';
import { startChild } from './child.ts';
import { canaries } from './workspace.ts';

let rig: Rig;
let stub: S3Stub;

beforeAll(async () => {
  stub = await startS3Stub();
});
afterAll(() => stub.close());
afterEach(() => rig.close());

test('a new key is all that stands on stdout', async () => {
  rig = await local();
  const child = startChild(['state', 'key', 'new'], { cwd: rig.workspace.directory });
  expect(await child.exit).toBe(0);
  expect(child.out()).toMatch(/^hfk1_[\w-]{43}\n$/u);
  expect(child.err()).not.toContain('hfk1_');
});

describe('the key file of a local state', () => {
  beforeEach(async () => {
    rig = await local();
    expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
  });

  const key = () => rig.workspace.read('.holdfast/acme/dev/key');

  test('is replaced, and the plan stays empty', async () => {
    const before = await key();
    const { code, out, err } = await rig.run(['state', 'key', 'rotate']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Fingerprints made anew');
    expect(await key()).not.toBe(before);
    expect(await rig.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
  });

  test('leaves a secret waiting that was changed meanwhile', async () => {
    const changed = { SLACK_TOKEN: 'xoxb-another-canary-token' };
    const { out } = await rig.run(['state', 'key', 'rotate', '--json'], changed);
    expect(JSON.parse(out)).toMatchObject({
      renewed: ['hook#shared_key'],
      open: ['slack["dev"]#token', 'slack["ops"]#token'],
    });
    const plan = await rig.run(['plan', '--json'], changed);
    expect(JSON.parse(plan.out)).toMatchObject({ summary: { update: 2, unchanged: 1 } });
  });

  test('can be lost: the declared secrets are then believed to be the applied ones', async () => {
    await rm(join(rig.workspace.directory, '.holdfast/acme/dev/key'));
    const refused = await rig.run(['plan']);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('holdfast state key rotate') });
    const { code, err } = await rig.run(['state', 'key', 'rotate']);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('--resend-secrets') });
    expect(await rig.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
  });
});

describe('the key of a shared state', () => {
  const NEXT = `hfk1_${'N'.repeat(43)}`;

  beforeEach(async () => {
    rig = await openRig(() => ({
      backend: `s3://state/keys?endpoint=${stub.url}`,
      env: { HOLDFAST_STATE_KEY: KEY, AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'canary-secret-key' },
      texts: () => Promise.resolve([...stub.objects.values()].join('\n')),
      lose: () => Promise.resolve(),
    }));
    stub.objects.clear();
  });

  test('is needed, and the message says how to make one', async () => {
    const { code, err } = await rig.run(['plan'], { HOLDFAST_STATE_KEY: '' });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('holdfast state key new') });
  });

  test('must be the one state was made with; another is an error, never "all secrets changed"', async () => {
    expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    const { code, out, err } = await rig.run(['plan'], { HOLDFAST_STATE_KEY: NEXT });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/fingerprints were made with key \w{8}, but the given key is \w{8}/u);
    expect(err).not.toContain(NEXT);
  });

  test('is replaced by one that is printed once, and the plan stays empty under that one only', async () => {
    expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    const rotating = startChild(['state', 'key', 'rotate'], {
      cwd: rig.workspace.directory,
      env: { ...canaries, ...rig.place.env, HOLDFAST_BACKEND: rig.place.backend },
    });
    expect(await rotating.exit).toBe(0);
    const made = rotating.out().trim();
    expect(made).toMatch(/^hfk1_[\w-]{43}$/u);
    expect(rotating.err()).not.toContain(made);
    expect(await rig.run(['plan', '--expect-no-changes'], { HOLDFAST_STATE_KEY: made })).toMatchObject({
      code: 0,
    });
    expect(await rig.run(['plan'])).toMatchObject({ code: 1 });
  });

  test('is replaced by the one in HOLDFAST_STATE_KEY_NEXT, which is not printed', async () => {
    expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    const rotated = await rig.run(['state', 'key', 'rotate'], { HOLDFAST_STATE_KEY_NEXT: NEXT });
    expect(rotated).toMatchObject({ code: 0, out: '' });
    expect(rotated.err).not.toContain(NEXT);
    const next = { HOLDFAST_STATE_KEY: NEXT };
    expect(await rig.run(['plan', '--expect-no-changes'], next)).toMatchObject({ code: 0 });
    const again = await rig.run(['state', 'key', 'rotate'], { ...next, HOLDFAST_STATE_KEY_NEXT: NEXT });
    expect(again).toMatchObject({ code: 64, err: expect.stringContaining('already') });
  });
});

function local(): Promise<Rig> {
  return openRig(() => ({
    backend: 'file:.holdfast',
    env: {},
    texts: () => Promise.resolve(''),
    lose: () => Promise.resolve(),
  }));
}
