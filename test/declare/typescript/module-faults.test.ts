import type { ModuleOutcome } from './load-modules.ts';
import { loadNamed, told, type Project } from './loading-modules.ts';

const head = "import { defineStack, env, forEach, resource, upsun } from 'holdfast';\n";
const run = (text: string): Project => ({
  files: head + text,
  request: { env: { CANARY: 'canary-secret-value' }, moduleLimitMs: 300 },
});
const broken = (files: Readonly<Record<string, string>>): Project => ({ files });
const stackOf = (resources: string, more = ''): Project =>
  run(`export default { name: 't', resources: ${resources}, ${more} };\n`);
const hook = "upsun.integration({ projectId: 'p', type: 'webhook', url: 'https://a.example' })";

const projects = {
  throws: run(
    "function pick(): never {\n  throw new Error(`no region for ${process.env['CANARY']}`);\n}\nexport default pick();\n",
  ),
  'throws in a part': broken({
    'holdfast.config.ts': "import { part } from './lib/part.ts';\nexport default { name: part() };\n",
    'lib/part.ts': "export function part(): string {\n  throw new RangeError('out of names');\n}\n",
  }),
  'throws in the function': run(
    "export default defineStack({ a: 1 }, () => {\n  const list = [1].map(() => env('not a name'));\n  return { name: String(list) };\n});\n",
  ),
  'rejects later': run("export default async () => {\n  await null;\n  throw new TypeError('late');\n};\n"),
  'throws text': run("throw 'canary-secret-value';\n"),
  'hostile error': run(
    "const error = new Error('x');\nObject.defineProperty(error, 'stack', { value: 5 });\nthrow error;\n",
  ),
  'never settles': run('await new Promise(() => undefined);\nexport default {};\n'),
  'function never settles': run('export default () => new Promise(() => undefined);\n'),
  enum: run('enum Color { Red }\nexport default { name: Color.Red };\n'),
  namespace: run("namespace A {\n  export const x = 'x';\n}\nexport default { name: A.x };\n"),
  'parameter property': run(
    'class P { constructor(readonly x: number) {} }\nexport default { name: new P(1) };\n',
  ),
  syntax: run('export default {\n  name: ,\n};\n'),
  'syntax in a part': broken({
    'holdfast.config.ts': "import './part.ts';\nexport default {};\n",
    'part.ts': 'const x = 1;\nconst = 2;\n',
  }),
  'no such export': run("import { nope } from 'holdfast';\nexport default { nope };\n"),
  'no such file': run("import './part.ts';\nexport default {};\n"),
  'no such package': run("import * as x from 'not-there';\nexport default x;\n"),
  'commonjs package': broken({
    'holdfast.config.ts': 'export default {};\n',
    'package.json': '{ "type": "commonjs" }',
  }),
  'nothing exported': run('export const name = 1;\n'),
  'function gives nothing': run('export default () => undefined;\n'),
  'a list': run('export default [1];\n'),
  'a class': run("export default new (class Stack { name = 't' })();\n"),
  'wrong kinds': stackOf(
    '{ a: 5 }',
    "outputs: {\n  f: () => 1,\n  p: Promise.resolve(1),\n  d: new Date(0),\n  s: Symbol('x'),\n  n: 10n,\n  u: [undefined],\n  m: new Map(),\n  c: class {},\n}",
  ),
  numbers: stackOf('{}', 'outputs: { big: 2 ** 60, nan: NaN, fine: 1.5, whole: -3 }'),
  'refused names': run("export default { name: 't', outputs: { ['__proto__']: 1, constructor: 2 } };\n"),
  cycle: run(
    "const o: Record<string, unknown> = {};\no['o'] = [o];\nexport default { name: 't', outputs: { o } };\n",
  ),
  deep: run(
    "let o: unknown = 1;\nfor (let i = 0; i < 200; i += 1) o = { o };\nexport default { name: 't', outputs: { o } };\n",
  ),
  'resources in a list': stackOf(`[${hook}]`),
  'resource elsewhere': stackOf('{}', `outputs: { one: ${hook} }`),
  'unknown key': stackOf('{}', 'resorces: {}'),
  'one declaration twice': run(`const a = ${hook};\nexport default { name: 't', resources: { a, b: a } };\n`),
  'reference to nobody': run(
    `const a = ${hook};\nexport default { name: 't', resources: {}, outputs: { id: a.ref('id') } };\n`,
  ),
  'group of types': stackOf("{ g: forEach(['a', 'b'], (x) => resource('upsun:' + x, {})) }"),
  'group of texts': stackOf("{ g: forEach(['a'], (x) => x as never) }"),
  'group twice': stackOf(`{ g: forEach(['a', 'a'], () => ${hook}) }`),
  'group of a text': stackOf(`{ g: forEach('a' as never, () => ${hook}) }`),
  places: run(`const options = {
  type: 'github',
  repositry: 'acme/shop',
} as const;

export default defineStack({
  name: 't',
  providers: { upsun: { apiTokn: 'x' } },
  resources: {
    plain: { type: 'upsun:Nope', properties: {} },
    made: upsun.integration({
      projectId: 'p',
      type: 'health.slack', // channel: not this one
      channel: 5,
      token: 'channel: nor this',
    } as never),
    spread: upsun.integration({ projectId: 'q', ...options } as never),
  },
});
`),
  'not allowed': { files: 'globalThis.process.exit(1);\n', request: { allowExec: false } },
  both: broken({ 'holdfast.config.ts': 'export default {};\n', 'holdfast.yaml': 'name: t\n' }),
} satisfies Record<string, Project>;

type Name = keyof typeof projects;

let outcomes: Readonly<Record<Name, ModuleOutcome>>;
beforeAll(async () => {
  outcomes = await loadNamed(projects);
});

const first = (name: Name): { readonly at: string; readonly detail: string } => {
  const [at = ''] = told(outcomes[name]);
  return { at, detail: outcomes[name].diagnostics[0]?.detail ?? '' };
};

test('nothing that is wrong gives a stack, and nothing tells of Holdfast’s own code', () => {
  const given = Object.entries(outcomes).filter(([, { stack }]) => stack !== undefined);
  expect(given.map(([name]) => name)).toEqual([]);
  const texts = Object.values(outcomes).flatMap(({ diagnostics }) =>
    diagnostics.map(({ summary, detail }) => summary + detail),
  );
  expect(
    texts.filter((text) => /src\/declare|node:internal|ModuleJob|canary-secret-value/u.test(text)),
  ).toEqual([]);
});

describe('a module that throws', () => {
  test('is shown with its own stack and its first place', () => {
    expect(first('throws').at).toBe('3:9 holdfast.config.ts threw Error: no region for (sensitive value)');
    expect(first('throws').detail).toMatch(
      /^ {4}at pick \(holdfast\.config\.ts:3:9\)\n {4}at holdfast\.config\.ts:5:16/u,
    );
  });

  test('is shown where it called the part that threw', () => {
    expect(first('throws in a part').at).toBe('2:24 holdfast.config.ts threw RangeError: out of names');
    expect(first('throws in a part').detail).toContain(
      'at part (lib/part.ts:2:9)\n    at holdfast.config.ts:2:24',
    );
  });

  test('is shown in functions called back, also after an await', () => {
    expect(first('throws in the function').at).toMatch(
      /^3:30 holdfast\.config\.ts threw TypeError: env\("not a name"\)/u,
    );
    expect(first('rejects later').at).toBe('4:9 holdfast.config.ts threw TypeError: late');
  });

  test('may throw what is no error, or a strange one', () => {
    expect(first('throws text').at).toBe('1:1 holdfast.config.ts threw text');
    expect(first('hostile error').at).toBe('1:1 holdfast.config.ts threw Error: x');
  });
});

test('a module that never settles is given up with a reason', () => {
  expect(first('never settles').at).toBe('1:1 holdfast.config.ts has not settled after 0.3 s');
  expect(told(outcomes['function never settles'])).toEqual(told(outcomes['never settles']));
});

describe('what Node cannot run', () => {
  test.each([
    ['enum', '2:1', 'enums'],
    ['namespace', '2:1', 'namespaces'],
    ['parameter property', '2:32', 'parameter properties'],
  ] as const)('%s is explained at its place', (name, place, word) => {
    expect(first(name).at).toMatch(
      new RegExp(`^${place} holdfast\\.config\\.ts cannot be run: SyntaxError: TypeScript`, 'u'),
    );
    expect(first(name).detail).toContain(word);
  });

  test('mistakes in the text are marked', () => {
    expect(first('syntax').at).toMatch(/^3:9 .*cannot be run: SyntaxError/u);
    expect(first('no such export').at).toMatch(/^2:10 .*does not provide an export named 'nope'/u);
    expect(first('syntax in a part').at).toMatch(/cannot be run: SyntaxError/u);
    expect(first('syntax in a part').detail).toContain('at part.ts:2:7');
  });

  test('missing modules are marked where they are imported', () => {
    expect(first('no such file').at).toMatch(/^2:8 .*Cannot find module/u);
    expect(first('no such package').at).toMatch(/^2:20 .*Cannot find package 'not-there'/u);
    expect(first('no such package').detail).toContain('install the package');
  });

  test('a package that is CommonJS gets the remedy', () => {
    expect(first('commonjs package').detail).toContain('"type": "commonjs"');
  });
});

describe('a module of the wrong shape', () => {
  test.each([
    ['nothing exported', '1:1 holdfast.config.ts gives no manifest'],
    ['function gives nothing', '1:1 holdfast.config.ts gives no manifest'],
    ['a list', '2:1 a manifest must be an object, not a list'],
    ['a class', '2:1 a manifest must be an object, not a Stack'],
    ['resources in a list', '2:29 resources: "resources" must be an object, not a list'],
    ['unknown key', '2:44 resorces: a manifest has no key "resorces"'],
    ['cycle', '4:40 outputs.o.o[0]: this value contains itself'],
    ['resource elsewhere', '2:55 outputs.one: a resource cannot stand here'],
    ['one declaration twice', '3:45 resources.b: b and a are the same declaration'],
    ['reference to nobody', '3:55 outputs.id: this refers to a resource that is not declared'],
    ['group of types', '2:72 resources.g.b: all resources of a group have one type'],
    ['group of texts', '2:45 resources.g: the function under forEach must return a resource'],
    ['group twice', '2:45 holdfast.config.ts threw TypeError: forEach: the element "a" stands twice'],
  ] as const)('%s', (name, expected) => {
    expect(told(outcomes[name])).toContain(expected);
  });

  test('says of each value what it is and where', () => {
    expect(told(outcomes['wrong kinds'])).toEqual([
      '2:42 resources.a: "a" must be a map, not a number',
      '3:3 outputs.f: a function cannot stand in a manifest',
      '4:3 outputs.p: a promise cannot stand in a manifest',
      '5:3 outputs.d: a Date cannot stand in a manifest',
      '6:3 outputs.s: a symbol cannot stand in a manifest',
      '7:3 outputs.n: a bigint cannot stand in a manifest',
      '8:3 outputs.u[0]: undefined cannot stand in a manifest',
      '9:3 outputs.m: a Map cannot stand in a manifest',
      '10:3 outputs.c: a function cannot stand in a manifest',
    ]);
    expect(told(outcomes.numbers)).toEqual([
      expect.stringContaining('outputs.big: 1152921504606847000 cannot be stored exactly'),
      expect.stringContaining('outputs.nan: NaN cannot be stored exactly'),
    ]);
    expect(told(outcomes['refused names'])).toHaveLength(2);
    expect(first('deep').at).toContain('nested too deeply');
    expect(first('group of a text').at).toContain('forEach needs a list or a record');
  });
});

test('what the loader finds wrong is shown at the call and the property', () => {
  expect(told(outcomes.places)).toEqual([
    '9:25 providers.upsun.apiTokn: "upsun" has no key "apiTokn"',
    '11:14 resources.plain.type: there is no type "upsun:Nope"',
    '15:7 resources.made.properties.channel: "channel" must be text, not a number',
    '18:19 resources.spread.properties.token: "token" is missing',
    '18:19 resources.spread.properties.repository: "repository" is missing',
    '18:19 resources.spread.properties.repositry: github has no property "repositry"',
  ]);
});

test('a folder has one manifest', () => {
  expect(first('both').at).toMatch(/holds both holdfast\.yaml and holdfast\.config\.ts/u);
});

test('where running code is not allowed, a module is not even loaded', () => {
  expect(first('not allowed').at).toBe('1:1 holdfast.config.ts is a program, and running one is not allowed');
});
