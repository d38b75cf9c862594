import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { directoryWith } from '../loading.ts';
import { installHoldfast } from './project.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const imports =
  "import { buddy, defineStack, env, file, forEach, gitjira, literal, resource, secret, upsun } from 'holdfast';\n";

/** Snippets that must not compile: text, line and error code. */
const wrong: Readonly<Record<string, readonly [text: string, line: number, code: string]>> = {
  'a missing required property of the kind': [
    "export const a = upsun.integration({\n  projectId: 'p',\n  type: 'github',\n  repository: 'acme/shop',\n});\n",
    2,
    'TS2345',
  ],
  'a property of another kind': [
    "export const a = upsun.integration({\n  type: 'github',\n  repository: 'acme/shop',\n  token: env('T'),\n  channel: '#x',\n});\n",
    6,
    'TS2353',
  ],
  'an unknown kind': ["export const a = upsun.integration({\n  type: 'githb',\n});\n", 3, 'TS2820'],
  'no kind at all': ["export const a = upsun.integration({\n  repository: 'x',\n});\n", 2, 'TS2345'],
  'a wrong word': [
    "export const a = buddy.integration({\n  type: 'DOCKER_HUB',\n  name: 'x',\n  scope: 'WORKSPAC',\n  username: 'u',\n  password: env('P'),\n});\n",
    5,
    'TS2820',
  ],
  'a wrong type': [
    "export const a = gitjira.integration({\n  type: 'GITHUB',\n  pat: env('P'),\n  global: 'yes',\n});\n",
    5,
    'TS2322',
  ],
  'a wrong type inside a list': [
    "export const a = gitjira.integration({\n  type: 'GITHUB',\n  projectMappingIds: [\n    '5',\n  ],\n});\n",
    5,
    'TS2322',
  ],
  'an unknown option': ["export const a = resource('acme:Hook', {}, {\n  protekt: true,\n});\n", 3, 'TS2561'],
  'a stack without a name': ['export default defineStack({\n  resources: {},\n});\n', 2, 'TS2345'],
  'a wrong provider key': [
    "export default defineStack({\n  name: 't',\n  providers: {\n    upsun: { apiToken: 5 },\n  },\n});\n",
    5,
    'TS2322',
  ],
  'a parameter of another type': [
    "export default defineStack({ regions: { type: 'array', default: ['eu'] } }, ({ config }) => ({\n  name: 't',\n  resources: { a: upsun.integration({ type: 'blackfire', projectId: config.regions }) },\n}));\n",
    4,
    'TS2322',
  ],
  'a parameter nobody declared': [
    "export default defineStack({ region: 'eu' }, ({ config }) => ({\n  name: config.regoin,\n}));\n",
    3,
    'TS2551',
  ],
};

const right = `
const code = upsun.integration(
  { type: 'github', repository: 'acme/shop', token: env('T'), fetch_branches: env('FETCH') },
  { protect: true, dependsOn: 'other', adopt: 'never' },
);
const hook = upsun.integration({ type: 'webhook', url: \`https://\${env('HOST')}/x\`, shared_key: secret('x') }, { dependsOn: [code] });
const script = upsun.integration({ type: 'script', script: file('hook.js'), ...{ not_known_yet: 1 } }, { passthrough: ['not_known_yet'] });
const many = forEach({ a: 1, b: 2 }, (value, key) =>
  gitjira.integration({ type: 'FILESPACE', displayName: key, origin: '/srv/' + key, folderDepth: value }),
);
export default defineStack(
  {
    names: { type: 'array', items: { type: 'string' } },
    rows: { type: 'array', default: [{ id: 1 }] },
    flag: { type: 'boolean' },
    size: 5,
    list: ['x'],
    secretOne: { secret: true, default: 'y' },
  },
  async ({ config, stack }) => {
    const names: readonly string[] = config.names;
    const ids: readonly number[] = config.rows.map(({ id }) => id);
    const flag: boolean = config.flag;
    const size: number = config.size;
    const list: readonly string[] = config.list;
    const text: string = config.secretOne + stack;
    await Promise.resolve();
    return {
      name: 't',
      backend: \`s3://bucket/\${env('PREFIX')}\`,
      env: { public: ['HOST'] },
      providers: {
        upsun: { apiToken: env('U'), concurrency: size },
        buddy: { token: env('B'), region: flag ? 'eu' : 'us' },
        'buddy-two': { provider: 'buddy', token: env('C') },
        acme: { package: './acme-provider', anything: 1 },
      },
      policy: { maxDeletes: ids.length, rules: [{ name: 'n', when: 'true', warn: literal('\${x}') }] },
      resources: {
        code, hook, script, many,
        more: forEach([...names, ...list], (projectId) => upsun.integration({ type: 'blackfire', projectId })),
        plain: { type: 'acme:Hook', properties: { text }, options: { protect: true } },
        other: resource('acme:Hook', { url: code.ref('id'), list: [many.get('a').ref('origin')] }),
      },
      outputs: { id: code.ref() },
    };
  },
);
`;

interface Report {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

/** Compiles all snippets in one run of the real compiler. */
async function compile(files: Readonly<Record<string, string>>): Promise<readonly Report[]> {
  const directory = directoryWith(files);
  installHoldfast(directory);
  const compilerOptions = {
    target: 'es2024',
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules', '@types')],
  };
  writeFileSync(join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.', '--pretty', 'false'],
      { cwd: directory },
      (_, stdout) => resolve(stdout),
    );
  });
  const lines = [...output.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+):/gmu)];
  return lines.map(([, file = '', line, code = '']) => ({ file, line: Number(line), code }));
}

let reports: readonly Report[] = [];
const names = Object.keys(wrong);
const fileOf = (name: string): string => `wrong-${String(names.indexOf(name))}.ts`;

beforeAll(async () => {
  const snippets = Object.entries(wrong).map(([name, [text]]) => [fileOf(name), imports + text]);
  reports = await compile({ ...Object.fromEntries(snippets), 'right.ts': imports + right });
});

test('a stack that uses everything compiles', () => {
  expect(reports.filter(({ file }) => !file.startsWith('wrong-'))).toEqual([]);
});

test.each(names)('the compiler refuses %s at its line', (name) => {
  const [, line, code] = wrong[name] ?? ['', 0, ''];
  expect(reports.filter(({ file }) => file === fileOf(name))).toEqual([{ file: fileOf(name), line, code }]);
});
