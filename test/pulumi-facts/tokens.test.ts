import { providerCode, pulumiType } from '../../src/pulumi-facts/tokens.ts';
import { pulumiName } from '../../src/pulumi-facts/pulumi-name.ts';
import {
  judgeInstallation,
  compareVersions,
  type Installation,
} from '../../src/pulumi-facts/installation.ts';

test('what stacks remember never changes', () => {
  expect(providerCode('acme:Hook')).toBe(
    'exports.handler=()=>require("holdfast/pulumi/provider/v1").handler("acme:Hook")',
  );
  expect(pulumiType('acme:Hook')).toBe('pulumi-nodejs:dynamic/acme:Hook');
});

test('instances have names fit for command lines', () => {
  expect(['shop', 'health["eu"]', 'health["a b"]'].map(pulumiName)).toEqual([
    'shop',
    'health[eu]',
    'health[a b]',
  ]);
});

const good: Installation = {
  node: '24.21.0',
  cli: 'v3.259.0',
  languageHost: true,
  dynamicHost: true,
  sdk: '3.270.0',
  entry: 'found',
  runtime: 'nodejs',
  plugAndPlay: false,
  credentials: { acme: { set: ['ACME_TOKEN'] } },
};

test('a complete installation is well', () => {
  expect(judgeInstallation(good).filter(({ level }) => level !== 'ok')).toEqual([]);
});

test.each<[Partial<Installation>, string, string]>([
  [{ node: '20.11.0' }, 'error', 'Node.js 20.11.0 is older than'],
  [{ cli: undefined }, 'error', 'the Pulumi CLI is not on PATH'],
  [{ cli: 'v3.200.0' }, 'warning', 'cannot import files with full state'],
  [{ languageHost: false }, 'error', 'language host'],
  [{ dynamicHost: false }, 'error', 'dynamic providers'],
  [{ sdk: undefined }, 'error', '@pulumi/pulumi is not there'],
  [{ sdk: '3.100.0' }, 'error', '@pulumi/pulumi 3.100.0 is older than'],
  [{ entry: 'missing' }, 'error', 'cannot be found'],
  [{ entry: 'failed' }, 'error', 'cannot be loaded'],
  [{ runtime: 'python' }, 'error', 'uses the python runtime'],
  [{ runtime: undefined }, 'warning', 'no Pulumi.yaml'],
  [
    { credentials: { acme: { set: [], lacking: { text: 'token (ACME_TOKEN)', advice: 'Set it.' } } } },
    'warning',
    'acme: the environment lacks token (ACME_TOKEN)',
  ],
])('%j is told with what to do', (change, level, text) => {
  const found = judgeInstallation({ ...good, ...change }).filter((judgement) => judgement.level !== 'ok');
  expect(found).toEqual([
    { level, text: expect.stringContaining(text), advice: expect.stringMatching(/./u) },
  ]);
});

test('versions compare by number', () => {
  expect(compareVersions('v3.10.0', '3.9.9')).toBeGreaterThan(0);
  expect(compareVersions('3.259.0-alpha.1', '3.259.0')).toBe(0);
});
