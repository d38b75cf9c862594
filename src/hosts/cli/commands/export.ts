import { basename, relative, resolve } from 'node:path';
import { copyEntries } from '../../../declare/write/entry-source.ts';
import { exportManifests, type Export, type ExportRequest } from '../../../declare/write/export-manifests.ts';
import type { Provider, ResourceType } from '../../../core/define.ts';
import { RecordedSecrets } from '../../../core/recorded-secrets.ts';
import { survey, type SurveyedScope } from '../../../engine/survey.ts';
import { Connections } from '../connections.ts';
import { adoptExported, type Adoption } from '../export/adopt-exported.ts';
import { requireRoom, writeFolder } from '../export/export-folder.ts';
import { openSource, type ExportSource } from '../export/export-source.ts';
import { spellings } from '../export/spell.ts';
import { tellExport } from '../export/tell-export.ts';
import { exportTargets } from '../export/export-targets.ts';
import { Interrupts } from '../interrupts.ts';
import type { Invocation } from '../invocation.ts';
import { openState } from '../open-state.ts';
import { requireOwner } from '../require-owner.ts';
import { RunReporter } from '../run-reporter.ts';

/** `holdfast export [DIR]`: manifests for everything that lives in some scopes. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, host, directory } = invocation;
  const target = resolve(directory, invocation.arguments[0] ?? '.');
  const shown = relative(host.cwd, target) || '.';
  requireRoom(target, shown, flags.has('force'));
  const exported = await readLive(invocation, target);
  const format = flags.text('format') === 'ts' ? 'ts' : 'yaml';
  const files = await spellings[format](exported.files);
  writeFolder(target, shown, files, host.uuid());
  const { addresses, variables } = exported;
  let adoption: Adoption | undefined;
  if (flags.has('adopt')) adoption = await adoptExported(invocation, target, addresses, variables, format);
  tellExport({ exported, shown, files: [...files.keys()], adoption, format }, invocation);
  return 0;
}

async function readLive(invocation: Invocation, target: string): Promise<Export> {
  const { flags, output, host } = invocation;
  const interrupts = new Interrupts(invocation, false);
  const reporter = new RunReporter(invocation, false);
  const source = await openSource(invocation);
  if (flags.has('adopt')) requireOwner(source.loaded.stack);
  const connections = new Connections(invocation, source.loaded, interrupts);
  try {
    const targets = await exportTargets(flags.list('scope'), source, connections);
    const providers = await Promise.all(
      targets.map(async ({ entry }) => (await connections.get(entry)).provider),
    );
    const types = typesOf(providers);
    const scopes = await survey(targets, {
      types: (token) => types.get(token),
      connect: (entry) => connections.get(entry),
      clock: host.clock,
      emit: reporter.emit,
      options: { parallelism: flags.count('parallelism') ?? 10 },
    });
    const secrets = await recordedSecrets(invocation, source, interrupts);
    const reserved = providers.flatMap(({ config }) => Object.values(config).flatMap(({ env = [] }) => env));
    const exported = exportManifests({
      ...requestFor(invocation, source, target, scopes, types),
      reserved,
      secrets,
    });
    for (const { value } of exported.variables) if (value !== undefined) output.mask.add(value);
    return exported;
  } catch (error) {
    throw interrupts.explain(error);
  } finally {
    await connections.close();
    reporter.close();
    interrupts.close();
  }
}

/** What the stack's state knows to be secret; a directory without a manifest has no stack. */
async function recordedSecrets(
  invocation: Invocation,
  { manifest, loaded }: ExportSource,
  interrupts: Interrupts,
): Promise<RecordedSecrets> {
  if (manifest === undefined) return new RecordedSecrets([]);
  const { store, close } = await openState(invocation, loaded.stack, interrupts, { keyless: true });
  try {
    const { document } = await store.read();
    return new RecordedSecrets(Object.values(document.resources));
  } finally {
    await close();
  }
}

function typesOf(providers: readonly Provider[]): ReadonlyMap<string, ResourceType> {
  const all = providers.flatMap(({ name, resources }) =>
    Object.values(resources).map((type) => [`${name}:${type.name}`, type] as const),
  );
  return new Map(all);
}

function requestFor(
  { flags, toolVersion }: Invocation,
  { manifest, loaded }: ExportSource,
  target: string,
  scopes: readonly SurveyedScope[],
  types: ReadonlyMap<string, ResourceType>,
): Omit<ExportRequest, 'reserved' | 'secrets'> {
  const used = new Set(scopes.map(({ entry }) => entry));
  const entries =
    manifest === undefined ? { providers: {}, config: {} } : copyEntries(manifest, used, target);
  const fallback = manifest === undefined ? nameFrom(target) : loaded.stack.name;
  return {
    ...entries,
    name: flags.text('name') ?? fallback,
    scopes: scopes.flatMap((scope) => {
      const type = types.get(scope.token);
      return type === undefined ? [] : [{ ...scope, type }];
    }),
    splitBy: (flags.text('split-by') ?? 'none') as 'none' | 'provider' | 'scope',
    header: [
      `Exported by Holdfast ${toolVersion}. Properties left out are as the vendor has them by default.`,
    ],
    splitHeader: flags.text('format') === 'ts' ? [] : [WHOLE_FOLDER],
  };
}

/** A module imports its parts; YAML files are put together by whoever names their folder. */
const WHOLE_FOLDER =
  'The resources are declared in the files beside this one. Name the folder with every command, e.g. `holdfast plan -f .`: this file alone declares nothing, and whoever applied it alone would ask for all of them to be deleted.';

/** A stack is called like its directory unless it is told otherwise. */
function nameFrom(target: string): string {
  const name = basename(target)
    .replaceAll(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/^[^A-Za-z0-9]+/u, '');
  return name === '' ? 'exported' : name.slice(0, 100);
}
