import { Secret } from '../../src/core/value.ts';
import type { RunOptions } from '../../src/engine/context.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, web, type Block, yes } from './support/harness.ts';

const signed = (name: string): Block =>
  web({ url: `https://a.test/${name}`, key: new Secret(`key-of-${name}`), style: 'plain' });

/** A group of two, and one beside it. */
const STACK = stackOf({
  'hook["a"]': signed('a'),
  'hook["b#1"]': signed('b'),
  other: { ...signed('c'), options: { ignoreChanges: ['note'] } },
  bare: web({ url: 'https://a.test/d' }),
});

async function planned(options: Partial<RunOptions>): Promise<Record<string, string>> {
  const harness = new Harness();
  await apply(STACK, harness.context(), yes);
  const { changes } = await plan(STACK, harness.context(options));
  const open = changes.filter(({ action }) => action !== 'no-op');
  return Object.fromEntries(
    open.map(({ address, action, properties }) => [
      address,
      `${action} ${properties.map(({ path }) => path).join()}`,
    ]),
  );
}

describe('--replace', () => {
  test.each(['other', 'oth*'])('takes an address or a pattern: %s', async (pattern) => {
    expect(Object.keys(await planned({ replace: [pattern] }))).toEqual(['other']);
  });

  test('takes a bare name for all its instances', async () => {
    const both = await planned({ replace: ['hook'] });
    expect(both).toEqual({
      'hook["a"]': expect.stringContaining('replace') as string,
      'hook["b#1"]': expect.stringContaining('replace') as string,
    });
    expect(Object.keys(await planned({ replace: ['hook["a"]'] }))).toEqual(['hook["a"]']);
  });

  test.each([{ replace: ['othr'] }, { replace: ['other', 'x*'] }, { replace: ['other'], targets: ['hook'] }])(
    'is refused where it means nothing: %j',
    async (options) => {
      await expect(planned(options)).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('--replace: nothing this run is about is called') as string,
      });
    },
  );
});

describe('--resend-secrets', () => {
  test.each<[string, Record<string, string>]>([
    ['other', { other: 'update key,style' }],
    ['other#key', { other: 'update key' }],
    ['hook#key', { 'hook["a"]': 'update key', 'hook["b#1"]': 'update key' }],
    ['hook["b#1"]#key', { 'hook["b#1"]': 'update key' }],
    ['*#style', { 'hook["a"]': 'update style', 'hook["b#1"]': 'update style', other: 'update style' }],
    ['o*', { other: 'update key,style' }],
  ])('takes %s', async (wish, expected) => {
    expect(await planned({ resendSecrets: [wish] })).toEqual(expected);
  });

  test('takes no value for all', async () => {
    expect(Object.keys(await planned({ resendSecrets: true }))).toHaveLength(3);
  });

  test.each(['othr', 'othr#key', 'other#kye', 'other#', 'other#url', 'bare', 'hook["c"]', 'x*#key'])(
    'is refused where it means no secret: %s',
    async (wish) => {
      await expect(planned({ resendSecrets: ['other#key', wish] })).rejects.toMatchObject({
        code: 'usage',
        message: `--resend-secrets: no declared secret is called ${wish}`,
      });
    },
  );

  test('is refused where the secret is no part of the run', async () => {
    await expect(planned({ resendSecrets: ['other#key'], targets: ['hook'] })).rejects.toThrow(
      'no declared secret is called other#key',
    );
  });
});
