import { globSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { build } from 'rolldown';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = 'src/hosts/cli/main.ts';

/** What package.json names, and what is found by a path of its own. */
const ENTRIES = [
  MAIN,
  'src/index.ts',
  'src/testing/index.ts',
  'src/hosts/pulumi/index.ts',
  'src/hosts/pulumi/provider/v1.ts',
  ...globSync('providers/*/emulator/*-emulator.ts', { cwd: ROOT }),
];

/**
 * What commands load anyway, one file for each step: these modules and all they import at once, without what an
 * earlier step has. Everything else is split by who needs it.
 */
const STEPS: readonly { readonly name: string; readonly roots: readonly string[] }[] = [
  { name: 'start', roots: [MAIN] },
  { name: 'manifest', roots: ['src/hosts/cli/load-manifest.ts'] },
  {
    name: 'run',
    roots: [
      'src/hosts/cli/commands/plan.ts',
      'src/hosts/cli/commands/apply.ts',
      'src/reports/formats/text.ts',
    ],
  },
];

type Imports = (file: string) => readonly string[];

/** The step that each module belongs to. */
function stepsOf(imports: Imports): ReadonlyMap<string, string> {
  const steps = new Map<string, string>();
  for (const { name, roots } of STEPS) {
    const open = roots.map((root) => join(ROOT, root));
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (steps.has(file)) continue;
      steps.set(file, name);
      open.push(...imports(file));
    }
  }
  return steps;
}

/**
 * Puts the package's own modules together, many to a file: Node spends more on finding and linking three hundred
 * small modules than on running them. Parts that are loaded late stay files of their own, and packages stay outside.
 */
async function bundle(): Promise<void> {
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  let steps: ReadonlyMap<string, string> | undefined;
  await build({
    cwd: ROOT,
    input: Object.fromEntries(ENTRIES.map((entry) => [entry.replace(/\.ts$/u, ''), join(ROOT, entry)])),
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    // A file of a step offers more than its entry does.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'node22.19' },
    output: {
      dir: 'dist',
      format: 'esm',
      sourcemap: true,
      entryFileNames: '[name].js',
      // As deep as the folders of the files that look for others from where they are.
      chunkFileNames: 'src/hosts/parts/[name]-[hash].js',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          {
            debugName: 'steps',
            name: (file, graph) => {
              steps ??= stepsOf((module) => graph.getModuleInfo(module)?.importedIds ?? []);
              return file === join(ROOT, MAIN) ? undefined : steps.get(file);
            },
          },
        ],
      },
    },
  });
  await chmod(join(ROOT, 'dist', MAIN.replace(/\.ts$/u, '.js')), 0o755);
}

await bundle();
