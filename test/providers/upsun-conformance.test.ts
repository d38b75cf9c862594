import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { module } from '../../providers/upsun/index.ts';
import { startEmulator } from '../../src/emulator/index.ts';
import { conformance } from '../../src/testing/index.ts';

const suite = conformance({
  module,
  scope: (number) => ({ projectId: `project${String(number)}` }),
  start: async (clock) => {
    const emulator = await startEmulator({ apis: [upsunEmulator()], layout: 'prefix', clock });
    const { upsun: baseUrl = '', 'upsun-auth': authUrl = '' } = emulator.urls;
    return {
      config: { baseUrl, authUrl, apiToken: 'upsun-emulator-api-token' },
      close: () => emulator.close(),
    };
  },
});
afterAll(() => suite.close());

test('there is a case for each kind and more than one for most', () => {
  expect(suite.tests.length).toBeGreaterThan(200);
});
test.each(suite.tests.map((found) => [found.title, found] as const))('%s', (_, found) => found.run());
