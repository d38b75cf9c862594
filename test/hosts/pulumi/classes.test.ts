import * as pulumi from '@pulumi/pulumi';
import { buddy, gitjira, upsun } from '../../../src/hosts/pulumi/generated/index.ts';
import { providerCode } from '../../../src/pulumi-facts/tokens.ts';
import { isWireSecret } from '../../../src/pulumi-facts/wire-secret.ts';

interface Registered {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

const registered: Registered[] = [];

await pulumi.runtime.setMocks(
  {
    newResource: ({ type, name, inputs }) => {
      registered.push({ type, name, inputs: inputs as Registered['inputs'] });
      return { id: `${name}-id`, state: inputs as object };
    },
    call: () => ({}),
  },
  'acme',
  'dev',
);

/** Waits until Pulumi has told its engine of the resource. */
async function known(resource: pulumi.CustomResource): Promise<Registered> {
  await new Promise((resolve) => resource.urn.apply(resolve));
  const found = registered.at(-1);
  if (found === undefined) throw new Error('nothing was registered');
  return found;
}

test('a resource carries its arguments and a short constant, nothing of the program', async () => {
  const args = { projectId: 'abc123', type: 'github', repository: 'acme/shop', token: 'ghp_token' } as const;
  const shop = new upsun.Integration('shop', args);
  const { type, inputs } = await known(shop);
  expect(type).toBe('pulumi-nodejs:dynamic/upsun:Integration');
  expect(inputs).toEqual({ ...args, __provider: providerCode('upsun:Integration') });
  expect(args).not.toHaveProperty('__provider');
});

test("Holdfast's options travel in one hidden input", async () => {
  const hook = new upsun.Integration(
    'hook',
    { projectId: 'abc123', type: 'webhook', url: 'https://hooks.acme.example' },
    { adopt: 'always', import: 'xyz', passthrough: { brand_new: 1 }, protect: true },
  );
  expect((await known(hook)).inputs).toMatchObject({
    brand_new: 1,
    __holdfast: { adopt: 'always', import: 'xyz', passthrough: ['brand_new'] },
  });
});

test('an output there is before the vendor answers it is an Output', () => {
  const hook = new upsun.Integration('role', { projectId: 'a', type: 'webhook', url: 'https://x.example' });
  expect(pulumi.Output.isInstance(hook.role)).toBe(true);
});

test('a provider instance keeps values as secret text, and variables by name', async () => {
  const eu = new upsun.Provider('eu', {
    accessToken: 'short',
    concurrency: 3,
    env: { apiToken: 'EU_TOKEN' },
  });
  const { type, inputs } = await known(eu);
  expect(type).toBe('pulumi:providers:pulumi-nodejs');
  const { 'holdfast:upsun.accessToken': token, ...rest } = inputs;
  expect(isWireSecret(token)).toBe(true);
  expect(rest).toMatchObject({
    'holdfast:instance': 'eu',
    'holdfast:upsun.concurrency': '3',
    'holdfast:upsun.apiToken.env': 'EU_TOKEN',
  });
});

test('wrong arguments are compile errors', () => {
  const wrong = (): unknown[] => [
    // @ts-expect-error a GitHub source needs its token
    new upsun.Integration('a', { projectId: 'a', type: 'github', repository: 'acme/shop' }),
    // @ts-expect-error there is no such kind
    new upsun.Integration('b', { projectId: 'a', type: 'githob', repository: 'acme/shop', token: 'x' }),
    // @ts-expect-error a webhook has no repository
    new upsun.Integration('c', { type: 'webhook', url: 'https://x.example', repository: 'acme/shop' }),
    // @ts-expect-error one of three words
    new buddy.Integration('d', { type: 'GIT_HUB', name: 'x', scope: 'GALAXY', token: 'x' }),
    // @ts-expect-error true or false
    new gitjira.Integration('e', { type: 'GITHUB', displayName: 'x', pat: 'x', global: 'yes' }),
    // @ts-expect-error Pulumi's own import does not exist here as a list
    new upsun.Integration('f', { type: 'webhook', url: 'https://x.example' }, { import: ['x'] }),
  ];
  expect(wrong).toBeInstanceOf(Function);
});
