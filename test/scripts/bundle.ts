import { globSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { build } from 'rolldown';
import { JOINED, shortenJoined, writeLicences } from './joined-packages.ts';
import { withoutFacades } from './without-facades.ts';
import { isHalf, withoutHalves } from './without-halves.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = 'src/hosts/cli/main.ts';

/** Entries that must not load what only commands need. */
const OTHERS = {
  library: 'src/index.ts',
  testing: 'src/testing/index.ts',
  pulumi: 'src/hosts/pulumi/index.ts',
  provider: 'src/hosts/pulumi/provider/v1.ts',
} as const;

/** What package.json names, and what is found by a path of its own. */
const ENTRIES = [
  MAIN,
  ...Object.values(OTHERS),
  ...globSync('providers/*/emulator/*-emulator.ts', { cwd: ROOT }),
];

/**
 * What commands load anyway, a step at a time: these modules and all they import at once, without what an earlier step
 * has. A step is one file, but for what other entries need as well. Everything else is split by who needs it.
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

/** The modules a module imports: at once, or at some time. */
interface Graph {
  readonly atOnce: (file: string) => readonly string[];
  readonly ever: (file: string) => readonly string[];
}

function closure(roots: readonly string[], imports: Graph['ever']): ReadonlySet<string> {
  const found = new Set<string>();
  const open = roots.map((root) => join(ROOT, root));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    open.push(...imports(file));
  }
  return found;
}

/**
 * Names the file that a module goes to: by its step, and by who else needs it. Small files cost more than what somebody
 * loads in vain, so what others need at once is one file; but what Pulumi's component alone needs (reading manifests)
 * is too much for its provider, which every process of Pulumi's loads.
 */
function fileNames({ atOnce, ever }: Graph): (module: string) => string | undefined {
  const steps = STEPS.map(({ name, roots }) => ({ name, modules: closure(roots, atOnce) }));
  const { pulumi, ...lean } = OTHERS;
  const needed = [
    { suffix: '-shared', modules: closure(Object.values(lean), atOnce) },
    { suffix: '-pulumi', modules: closure([pulumi], atOnce) },
    { suffix: '-late', modules: closure(Object.values(OTHERS), ever) },
  ];
  return (module) => {
    const step = steps.find(({ modules }) => modules.has(module));
    if (step === undefined || module === join(ROOT, MAIN)) return undefined;
    const suffix = needed.find(({ modules }) => modules.has(module))?.suffix ?? '';
    return step.name === 'start' && suffix === '-pulumi' ? 'start-shared' : `${step.name}${suffix}`;
  };
}

/**
 * Puts the package's own modules together, many to a file, with the few packages that nearly every command needs: Node
 * spends more on finding and linking hundreds of small modules than on running them. Parts that are loaded late stay
 * files of their own, and other packages stay outside. Names stay as they are, for who reads a stack.
 */
async function bundle(): Promise<void> {
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  let nameOf: ReturnType<typeof fileNames> | undefined;
  await build({
    cwd: ROOT,
    input: Object.fromEntries(ENTRIES.map((entry) => [entry.replace(/\.ts$/u, ''), join(ROOT, entry)])),
    platform: 'node',
    external: (id, importer) =>
      !id.startsWith('.') && !isAbsolute(id) && !JOINED.includes(id) && !isHalf(id, importer),
    // A file of a step offers more than its entry does.
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'node22.19' },
    plugins: [withoutHalves(), shortenJoined(), withoutFacades()],
    output: {
      dir: 'dist',
      format: 'esm',
      sourcemap: true,
      minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      entryFileNames: '[name].js',
      // As deep as the folders of the files that look for others from where they are.
      chunkFileNames: 'src/hosts/parts/[name]-[hash].js',
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          {
            debugName: 'steps',
            name: (file, graph) => {
              nameOf ??= fileNames({
                atOnce: (module) => graph.getModuleInfo(module)?.importedIds ?? [],
                ever: (module) => {
                  const info = graph.getModuleInfo(module);
                  return info === null ? [] : [...info.importedIds, ...info.dynamicallyImportedIds];
                },
              });
              return nameOf(file);
            },
          },
        ],
      },
    },
  });
  await writeLicences(join(ROOT, 'dist'));
  await chmod(join(ROOT, 'dist', MAIN.replace(/\.ts$/u, '.js')), 0o755);
}

await bundle();
