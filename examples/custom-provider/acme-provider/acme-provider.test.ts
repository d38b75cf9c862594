import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conformance, providerProblems, startEmulator } from 'holdfast/testing';
import { acmeEmulator } from './emulator.ts';
import { module } from './index.ts';

await test('the table has the shape of a provider', () => {
  assert.deepEqual(providerProblems(module), []);
});

/** One case for each way in which each field can change, made from the table. */
const suite = conformance({
  module,
  start: async (clock) => {
    const { config, close } = await startEmulator({ apis: [acmeEmulator()], clock });
    return { config: config['acme'] ?? {}, close };
  },
  scope: (number) => ({ team: `team-${String(number)}` }),
});

for (const { title, run } of suite.tests) await test(title, run);
await suite.close();
