import { defineProvider } from '../../src/core/define.ts';
import { capabilities, capabilityTable } from '../../src/reports/capability-matrix.ts';
import { explainType, explainVariant } from '../../src/reports/explain-text.ts';
import { plainView } from '../../src/reports/view.ts';
import { hookResource } from '../core/hook-resource.ts';
import { matchGolden } from '../golden/match-golden.ts';

const provider = defineProvider({
  name: 'acme',
  title: 'Acme',
  config: {},
  resources: {
    Hook: {
      ...hookResource,
      rules: [
        {
          when: [
            { field: 'level', is: [1, null] },
            { field: 'name', declared: true },
          ],
          message: 'Level 1 has no name.',
        },
        { when: [{ field: 'tags', empty: true }], message: 'Tags are needed.' },
        { message: 'Always so.' },
      ],
      naturalKeys: [['name', { field: 'level' }], []],
    },
  },
  baseUrl: () => 'https://api.acme.example',
  authenticate: async () => ({ headers: {} }),
});

test('a type lists its kinds', () => {
  matchGolden('explain.type.txt', explainType(provider, provider.resources['Hook']!, plainView));
});

test('a kind tells all its properties, rules and keys', () => {
  matchGolden('explain.variant.txt', explainVariant(provider, provider.resources['Hook']!, 'web', plainView));
});

test('the matrix is read off the table', () => {
  const all = capabilities(provider);
  expect(all[0]).toMatchObject({ adopt: true, verify: false, secrets: ['headers', 'login'] });
  matchGolden('providers.txt', capabilityTable(all));
});
