import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const COPIED = [
  'src',
  'providers',
  'test/scripts',
  'package.json',
  'tsconfig.json',
  'jest.config.mjs',
  '.prettierrc.json',
];

let repository = '';
beforeAll(() => {
  repository = realpathSync(mkdtempSync(join(tmpdir(), 'holdfast-scaffold-')));
  for (const name of COPIED) cpSync(join(ROOT, name), join(repository, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(repository, 'node_modules'));
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

async function run(
  ...args: readonly string[]
): Promise<{ readonly code: number | null; readonly output: string }> {
  const child = spawn(process.execPath, args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

const scaffold = (...names: readonly string[]): ReturnType<typeof run> =>
  run('test/scripts/new-provider.ts', ...names);

test('a new provider is registered, generated, formatted, compiles and passes its tests at once', async () => {
  const made = await scaffold('sample');
  expect(made).toMatchObject({
    code: 0,
    output: expect.stringContaining('wrote: providers/sample/facts.json'),
  });
  expect(readFileSync(join(repository, 'providers/index.ts'), 'utf8')).toMatch(
    /gitjira: .*\n {2}sample: .*\n {2}upsun: /u,
  );
  for (const file of ['providers/sample/generated/validators.ts', 'schemas/sample/integration.schema.json'])
    expect(existsSync(join(repository, file))).toBe(true);
  const tsconfig = {
    extends: './tsconfig.json',
    include: ['providers/sample', 'test/providers', 'src/**/*.d.ts'],
  };
  writeFileSync(join(repository, 'tsconfig.sample.json'), JSON.stringify(tsconfig));
  const sources = ['providers/sample/**/*.ts', '!**/generated/**', 'test/providers/*.ts'];
  const [compiled, formatted, tested] = await Promise.all([
    run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.sample.json'),
    run('node_modules/prettier/bin/prettier.cjs', '--check', ...sources),
    run('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'test/providers/sample'),
  ]);
  expect(compiled).toEqual({ code: 0, output: '' });
  expect(formatted).toMatchObject({ code: 0 });
  expect(tested).toMatchObject({ code: 0, output: expect.stringMatching(/Tests: +2\d passed/u) });
});

test.each([
  [[], 64, 'lower-case letters and digits'],
  [['Acme-Corp'], 64, 'lower-case letters and digits'],
  [['upsun'], 64, 'providers/upsun exists already'],
] as const)('%j is refused and nothing is written', async (names, code, reason) => {
  const before = readFileSync(join(repository, 'providers/index.ts'), 'utf8');
  expect(await scaffold(...names)).toMatchObject({ code, output: expect.stringContaining(reason) });
  expect(readFileSync(join(repository, 'providers/index.ts'), 'utf8')).toBe(before);
});
