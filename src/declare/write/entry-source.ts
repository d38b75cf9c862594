import { isAbsolute, relative, resolve } from 'node:path';
import type { Json, JsonObject } from '../../core/json.ts';
import { Findings } from '../findings.ts';
import type { Block, Manifest } from '../manifest.ts';
import type { Node } from '../node.ts';
import { MODULE_EXTENSIONS, readDocuments, type Reader, type ReadRequest } from '../read-documents.ts';
import type { ConfigRequest } from '../typescript/given-config.ts';
import { unite } from '../union.ts';

/** Longest a manifest that is a module may take. */
const LIMIT_MS = 30_000;

/** Reads what a manifest's files say, nothing looked up. Mistakes in them are for `loadStack` to report. */
export async function readFrame(request: ReadRequest & ConfigRequest): Promise<Manifest> {
  const findings = new Findings();
  const reader: Reader = async (file, path, found) => {
    const { moduleReader } = await import('../typescript/read-module.ts');
    return moduleReader({ ...request, limitMs: LIMIT_MS })(file, path, found);
  };
  const readers = Object.fromEntries(MODULE_EXTENSIONS.map((extension) => [extension, reader]));
  return unite(await readDocuments({ ...request, readers }, findings), findings);
}

/** Provider entries as written, and the parameters they use, for a manifest in another directory. */
export function copyEntries(
  manifest: Manifest,
  names: ReadonlySet<string>,
  directory: string,
): { readonly providers: JsonObject; readonly config: JsonObject } {
  const providers = copy(
    [...manifest.providers.values()].filter(({ entry }) => names.has(entry.name)),
    directory,
  );
  const text = JSON.stringify(providers);
  const used = [...manifest.config.values()].filter(({ entry }) =>
    new RegExp(`\\$\\{config(?:\\.|\\[\\\\")${entry.name}\\b`, 'u').test(text),
  );
  return { providers, config: copy(used, directory) };
}

function copy(blocks: readonly Block[], directory: string): JsonObject {
  return Object.fromEntries(
    blocks.map(({ entry, file }) => [entry.name, written(entry.value, file.directory, directory)]),
  );
}

/** The value as it stands, paths turned to where they lead from the new place. */
function written(node: Node, from: string, to: string): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map((item) => written(item, from, to));
  return Object.fromEntries(
    [...node.entries].map(([name, { value }]) => {
      const inner = written(value, from, to);
      return [name, isRelativePath(name, inner) ? moved(inner, from, to) : inner];
    }),
  );
}

/** Packages are paths only when they begin with a dot; files always are. */
function isRelativePath(name: string, value: Json): value is string {
  if (typeof value !== 'string' || value.includes('${')) return false;
  if (name === 'package') return /^\.{1,2}\//u.test(value);
  return (name === 'fn::file' || name === 'caFile') && !isAbsolute(value);
}

function moved(path: string, from: string, to: string): string {
  const found = relative(to, resolve(from, path)).replaceAll('\\', '/');
  return found.startsWith('.') ? found : `./${found}`;
}
