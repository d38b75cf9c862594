import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModuleOutcome } from '../typescript/load-modules.ts';
import { loadNamed, type Project } from '../typescript/loading-modules.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', '..', 'examples', 'custom-provider', 'acme-provider');
const source = (name: string): string => readFileSync(join(EXAMPLE, name), 'utf8');
const table = { 'index.ts': source('index.ts'), 'webhook.ts': source('webhook.ts') };

/** As a build leaves it: Node does not remove types below node_modules. */
const built = {
  'index.js': source('index.ts')
    .replace(', type ProviderModule', '')
    .replace(': ProviderModule', '')
    .replace('./webhook.ts', './webhook.js'),
  'webhook.js': source('webhook.ts'),
};

const hook = 'type: "acme:Webhook", properties: { team: a, format: json, url: "https://a.example" }';
const manifest = (specifier: string, name = 'acme'): string =>
  `name: t\nproviders:\n  ${name}: { package: '${specifier}', token: t }\nresources: { a: { ${hook} } }\n`;

/** A project whose provider consists of these files in a folder. */
function project(
  specifier: string,
  folder: string,
  files: Readonly<Record<string, string>>,
  name = 'acme',
): Project {
  const placed = Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text] as const);
  return { files: { 'holdfast.yaml': manifest(specifier, name), ...Object.fromEntries(placed) } };
}

const projects = {
  'a file': project('./p/index.ts', 'p', table),
  'a folder with an index': project('./p', 'p', table),
  'a folder with a main': project('./p', 'p', {
    'table.ts': table['index.ts'],
    'webhook.ts': table['webhook.ts'],
    'package.json': '{ "main": "table.ts" }',
  }),
  'a folder with exports': project('./p', 'p', {
    ...table,
    'package.json': '{ "exports": { ".": { "types": "./x.d.ts", "default": "./index.ts" } } }',
  }),
  'an installed package': project('acme-provider', 'node_modules/acme-provider', {
    ...built,
    'package.json': '{ "type": "module", "exports": "./index.js" }',
  }),
  'an installed package for import only': project('@acme/provider', 'node_modules/@acme/provider', {
    ...built,
    'package.json': '{ "type": "module", "exports": { "import": "./index.js" } }',
  }),
  'a default export': project('./p', 'p', {
    ...table,
    'index.ts': table['index.ts'].replace('export const module: ProviderModule =', 'export default'),
  }),
  nothing: project('./nope', 'p', {}),
  'an empty folder': project('./p', 'p', { 'notes.txt': '' }),
  'a broken package.json': project('./p', 'p', { 'package.json': '{' }),
  'not installed': project('acme-provider', 'p', {}),
  'installed as TypeScript': project('acme-provider', 'node_modules/acme-provider', {
    ...table,
    'package.json': '{ "type": "module", "exports": "./index.ts" }',
  }),
  'no provider exported': project('./p', 'p', { 'index.ts': 'export const provider = 1;\n' }),
  'a table with gaps': project('./p', 'p', {
    ...table,
    'webhook.ts': table['webhook.ts']
      .replace("idField: 'id',", '')
      .replace("method: 'PUT'", "method: 'put' as never"),
  }),
  'a provider that throws': project('./p', 'p', {
    'index.ts': "import './part.ts';\nthrow new Error('no luck');\n",
    'part.ts': '',
  }),
  'a provider with a mistake': project('./p', 'p', { 'index.ts': 'export const module = {\n  a: ,\n};\n' }),
  'another name': project('./p', 'p', table, 'acne'),
  'not allowed': {
    ...project('./p', 'p', { 'index.ts': 'globalThis.process.exit(1);\n' }),
    request: { allowExec: false },
  },
  'a mistake in a resource': {
    files: {
      ...(project('./p', 'p', table).files as Record<string, string>),
      'holdfast.yaml': manifest('./p').replace('format: json', 'format: json, evnts: []'),
    },
  },
} satisfies Record<string, Project>;

type Name = keyof typeof projects;
let outcomes: Readonly<Record<Name, ModuleOutcome>>;
beforeAll(async () => {
  outcomes = await loadNamed(projects);
});

test.each([
  'a file',
  'a folder with an index',
  'a folder with a main',
  'a folder with exports',
  'an installed package',
  'an installed package for import only',
  'a default export',
] as const)('a provider is loaded from %s', (name) => {
  expect(outcomes[name].diagnostics).toEqual([]);
  expect(outcomes[name].stack?.desired[0]).toMatchObject({ address: 'a', provider: 'acme' });
});

test.each([
  [
    'nothing',
    'the provider package ./nope cannot be found',
    /There is nothing at .*\/nope; paths start at the manifest/u,
  ],
  [
    'an empty folder',
    'the provider package ./p cannot be found',
    /has no index\.ts or index\.js or index\.mjs/u,
  ],
  ['a broken package.json', 'the provider package ./p cannot be found', /package\.json is not valid JSON/u],
  ['not installed', 'the provider package acme-provider cannot be found', /npm install acme-provider/u],
  [
    'installed as TypeScript',
    'the provider package acme-provider cannot be run: ',
    /was built to JavaScript/u,
  ],
  ['no provider exported', 'the provider package ./p exports no provider', /export const module/u],
  [
    'a table with gaps',
    'the provider package ./p is no provider: provider.resources.Webhook.idField is missing',
    /operations\.update\.method must be one of[\s\S]*conformance/u,
  ],
  [
    'a provider that throws',
    'the provider package ./p cannot be run: Error: no luck',
    /^ {4}at p\/index\.ts:2:7/u,
  ],
  [
    'a provider with a mistake',
    'the provider package ./p cannot be run: SyntaxError',
    /at p\/index\.ts:2:6/u,
  ],
  ['not allowed', 'the provider package ./p is a program, and running one is not allowed', /--no-exec/u],
  ['another name', 'the provider of the package ./p is called "acme", not "acne"', /Call the entry "acme"/u],
] as const)('%s is explained at the entry', (name, summary, detail) => {
  const [first] = outcomes[name].diagnostics;
  expect(first?.summary).toContain(summary);
  expect(first?.detail).toMatch(detail);
  expect(first?.range?.start).toEqual({ line: 3, column: 3 });
  expect(JSON.stringify(outcomes[name].diagnostics)).not.toMatch(/node:internal|src\/hosts/u);
});

test('resources of such a provider are checked like any other', () => {
  const [first] = outcomes['a mistake in a resource'].diagnostics;
  expect(first).toMatchObject({ summary: 'json has no property "evnts"', detail: 'Did you mean "events"?' });
});
