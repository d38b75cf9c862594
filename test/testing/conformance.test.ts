import type { Provider, ResourceType } from '../../src/core/define.ts';
import { conformance } from '../../src/testing/index.ts';
import { hookResource } from '../core/hook-resource.ts';
import { hookModule, startHookVendor, type Fault } from './hook-vendor.ts';

/** Titles of the cases that fail, with what they say. */
async function failures(
  fault: Fault,
  resource: ResourceType = hookResource,
): Promise<ReadonlyMap<string, string>> {
  const provider: Provider = { ...hookModule.provider, resources: { Hook: resource } };
  const suite = conformance({ module: { provider }, start: (clock) => startHookVendor(fault, clock) });
  const failed = new Map<string, string>();
  for (const { title, run } of suite.tests) {
    await run().catch((error: unknown) => failed.set(title.replace('hook:Hook web: ', ''), String(error)));
  }
  await suite.close();
  return failed;
}

test('passes where the vendor is as the table says', async () => {
  expect([...(await failures('none'))]).toEqual([]);
});

test.each<[Fault, string]>([
  ['ignores a field', 'level'],
  ['touches a neighbour', 'level'],
  ['sorts a list', 'tags (one more)'],
  ['keeps cleared values', 'colour (null)'],
  ['refuses an update', 'level'],
])('finds that the vendor %s', async (fault, title) => {
  const failed = await failures(fault);
  expect([...failed.keys()]).toContain(title);
});

test('names the untouched property that moved', async () => {
  expect((await failures('touches a neighbour')).get('level')).toContain(
    'colour is not declared and stays as it was',
  );
});

/** The table with one variant's fields changed. */
function withFields(change: (fields: ResourceType['fields']) => ResourceType['fields']): ResourceType {
  const { web } = hookResource.variants;
  return { ...hookResource, variants: { web: { ...web!, fields: change(web!.fields) } } };
}

test('finds a field that the vendor never answers though the table says so', async () => {
  const wrong = withFields(({ login, ...rest }) => ({ ...rest, login: { ...login!, writeOnly: false } }));
  expect([...(await failures('none', wrong)).keys()]).toContain('login.user');
});

test('expects a replacement where a property cannot change on a live object', async () => {
  const fixed = withFields(({ level, ...rest }) => ({ ...rest, level: { ...level!, createOnly: true } }));
  expect([...(await failures('none', fixed))]).toEqual([]);
});

test('expects what the table couples with a value to go along with it', async () => {
  const coupled = withFields(({ level, ...rest }) => ({
    ...rest,
    level: { ...level!, coupled: { field: 'colour', is: 'blue', send: 9 } },
  }));
  expect([...(await failures('none', coupled))]).toEqual([]);
  expect([...(await failures('refuses an update', coupled)).keys()]).toContain('colour');
});

test('starts the vendor only when a case runs, and ends it', async () => {
  let running = 0;
  const suite = conformance({
    module: hookModule,
    start: async (clock) => {
      const vendor = await startHookVendor('none', clock);
      running += 1;
      return {
        ...vendor,
        close: async () => {
          await vendor.close();
          running -= 1;
        },
      };
    },
  });
  await suite.close();
  expect(running).toBe(0);
  await suite.tests[0]?.run();
  expect(running).toBe(1);
  await suite.close();
  expect(running).toBe(0);
});
