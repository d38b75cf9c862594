import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

interface Import {
  readonly from: string;
  /** A path below the root, or a package name. */
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.endsWith('.test.ts'));
}

const SPECIFIER =
  /^(?:import|export)\b[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)|\brequire\('([^']+)'\)/gmu;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(SPECIFIER)].map(([, a, b, c, d]) => {
    const name = a ?? b ?? c ?? d ?? '';
    const to = name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), name)) : name;
    return { from: file, to };
  });
}

const all = [...sources('src'), ...sources('providers')].flatMap(importsOf);

/** For each folder: what its files may import besides the folder itself. Longest folder wins. */
const LADDER: Readonly<Record<string, readonly RegExp[]>> = {
  'src/core': [/^node:(crypto|util)$/u],
  'src/declare': [
    /^src\/core\//u,
    /^(yaml|js-yaml|ajv)(\/|$)/u,
    /^node:(fs|fs\/promises|path|url|child_process|crypto|util)$/u,
  ],
  'src/http': [/^src\/core\//u, /^undici(\/|$)/u, /^node:/u],
  'src/state': [/^src\/core\//u, /^node:/u],
  'src/state/backends': [/^src\/(core|state)\//u, /^node:/u, /^(pg|@aws-sdk\/client-s3)$/u],
  'src/engine': [/^src\/core\//u],
  'src/reports': [/^src\/core\//u, /^node:util$/u],
  'src/emulator': [/^src\/core\//u, /^node:/u],
  'src/pulumi-facts': [/^src\/core\//u],
  'src/testing': [/^src\/(core|engine|emulator|http|declare|state)\//u, /^node:/u],
  'src/hosts/cli': [/^(?!src\/hosts\/pulumi|@pulumi)/u],
  'src/hosts/pulumi': [/^(?!src\/hosts\/cli)/u],
  'src/index.ts': [/^src\//u],
  providers: [/^src\/core\//u],
};

const PROVIDER_EMULATOR = [/^src\/emulator\//u, /^node:/u];

function rungOf(file: string): string {
  const rungs = Object.keys(LADDER).filter((rung) => file === rung || file.startsWith(`${rung}/`));
  return rungs.sort((a, b) => b.length - a.length)[0] ?? '';
}

function allowed({ from, to }: Import): boolean {
  const emulator = /^providers\/([^/]+)\/emulator\//u.exec(from);
  if (emulator !== null) {
    const own = [
      new RegExp(`^providers/${emulator[1] ?? ''}/(emulator/|facts\\.json$)`, 'u'),
      /^src\/core\//u,
    ];
    return [...own, ...PROVIDER_EMULATOR].some((pattern) => pattern.test(to));
  }
  const provider = /^providers\/([^/]+)\//u.exec(from)?.[1];
  if (provider !== undefined && to.startsWith('providers/'))
    return to.startsWith(`providers/${provider}/`) && !to.includes('/emulator/');
  const rung = rungOf(from);
  return (
    to.startsWith(`${rung}/`) ||
    (rung === 'providers' && to.startsWith('providers/')) ||
    (LADDER[rung] ?? []).some((pattern) => pattern.test(to))
  );
}

test('every import goes down the ladder', () => {
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((one) => !allowed(one)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('the ladder catches a wrong rung', () => {
  expect(allowed({ from: 'src/core/x.ts', to: 'node:fs' })).toBe(false);
  expect(allowed({ from: 'src/engine/x.ts', to: 'undici' })).toBe(false);
  expect(allowed({ from: 'providers/a/table.ts', to: 'providers/b/table.ts' })).toBe(false);
  expect(allowed({ from: 'providers/a/emulator/x.ts', to: 'providers/a/integration.ts' })).toBe(false);
  expect(allowed({ from: 'src/hosts/cli/x.ts', to: '@pulumi/pulumi' })).toBe(false);
});

test('only hosts import the registry of providers', () => {
  const users = all.filter(({ to }) => to === 'providers/index.ts').map(({ from }) => from);
  expect(users.filter((file) => !file.startsWith('src/hosts/'))).toEqual([]);
});

test('no shared file knows a vendor', () => {
  const vendors = new RegExp(`\\b(${providerFolders().join('|')}|platform\\.sh|jira|gitkraken)\\b`, 'iu');
  const guilty = sources('src').filter(
    (file) => !file.includes('/generated/') && vendors.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(guilty).toEqual([]);
});

test('the registry is the list of provider folders', () => {
  const text = readFileSync(join(ROOT, 'providers/index.ts'), 'utf8');
  const registered = [...text.matchAll(/import\('\.\/(\w+)\/index\.ts'\)/gu)].map(([, name]) => name);
  expect(registered.sort()).toEqual(providerFolders());
});

test('the process is touched by hosts and the file backend only', () => {
  const guilty = sources('src').filter((file) => {
    if (file.startsWith('src/hosts/') || file.startsWith('src/state/backends/')) return false;
    return /(?<![\w.'])process\.(?!stdout\b.*type)/u.test(
      withoutComments(readFileSync(join(ROOT, file), 'utf8')),
    );
  });
  expect(guilty).toEqual([]);
});

test('process.exit stands in one file', () => {
  const guilty = [...sources('src'), ...sources('providers')].filter((file) =>
    withoutComments(readFileSync(join(ROOT, file), 'utf8')).includes('process.exit('),
  );
  expect(
    guilty.filter((file) => file !== 'src/hosts/cli/main.ts' && file !== 'src/hosts/cli/process-host.ts'),
  ).toEqual([]);
});

test('no file hides behind a name that says nothing', () => {
  const vague = [...sources('src'), ...sources('providers')].filter((file) =>
    /(^|\/)(utils?|helpers?|common|misc|manager|base)(\.ts$|\/)/u.test(file),
  );
  expect(vague).toEqual([]);
});

function providerFolders(): string[] {
  return readdirSync(join(ROOT, 'providers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
}
