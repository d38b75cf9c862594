import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import type { GitJiraOptions } from '../../providers/gitjira/emulator/options.ts';
import { module } from '../../providers/gitjira/index.ts';
import { startEmulator } from '../../src/emulator/index.ts';
import { conformance, type Conformance } from '../../src/testing/index.ts';

function suiteFor(options: Partial<GitJiraOptions>, variants?: readonly string[]): Conformance {
  return conformance({
    module,
    start: async (clock) => {
      const emulator = await startEmulator({ apis: [gitjiraEmulator(options)], clock });
      return { config: { baseUrl: emulator.origin, token: 'jira-token' }, close: () => emulator.close() };
    },
    ...(variants === undefined ? {} : { select: ({ variant }) => variants.includes(variant) }),
  });
}

describe('as the documents say', () => {
  const suite = suiteFor({});
  afterAll(() => suite.close());

  test('there are cases for every kind', () => {
    expect(suite.tests.length).toBeGreaterThan(400);
  });

  test.each(suite.tests.map((found) => [found.title, found] as const))('%s', (_, found) => found.run());
});

/** Ways in which versions of the app differ, or may differ; tried on two types with most fields of their own. */
const versions: readonly (readonly [string, Partial<GitJiraOptions>])[] = [
  ['answers the unconfirmed fields', { echoUnconfirmed: true }],
  ['has other envelopes', { success: 'string', entity: 'array', failureStatus: 404 }],
  ['enables on update and ignores lists', { disabledOmitted: 'enabled', listBesideGlobal: 'ignored' }],
  ['is slow in the background', { indexingMs: Infinity, lingeringReads: 2 }],
];

describe.each(versions)('a Jira that %s', (_name, options) => {
  const suite = suiteFor(options, ['GITHUB', 'FILESPACE']);
  afterAll(() => suite.close());

  test.each(suite.tests.map((found) => [found.title, found] as const))('%s', (_, found) => found.run());
});
