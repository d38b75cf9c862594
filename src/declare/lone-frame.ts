import { basename, dirname, resolve } from 'node:path';
import type { Findings } from './findings.ts';
import { listDirectory, MAIN, type FoundFile } from './find-files.ts';
import type { Manifest } from './manifest.ts';
import { leavesProject } from './project-root.ts';
import { readLoosely } from './read-loosely.ts';
import type { ReadRequest } from './read-documents.ts';
import { readText } from './read-text.ts';
import { holdsBlocks } from './resource-block.ts';
import { SourceFile } from './source-file.ts';

/**
 * Refuses a `holdfast.yaml` that was found and not named, declares nothing, and lies beside files that declare resources
 * and have no name of their own: they are parts of it, and without them everything they declare would be deleted.
 */
export function refuseLoneFrame(
  manifest: Manifest,
  { paths, directory }: ReadRequest,
  findings: Findings,
): void {
  const [document] = manifest.documents;
  if (paths.length > 0 || manifest.resources.size > 0 || document === undefined) return;
  const { file } = document;
  if (basename(file.filename) !== MAIN) return;
  const [first, ...others] = siblings(directory).filter((found) => isPart(found));
  if (first === undefined) return;
  const beside =
    others.length === 0
      ? `${first.filename} beside it does`
      : `${first.filename} and ${others.length} more beside it do`;
  findings.error(
    undefined,
    `${file.filename} declares nothing, while ${beside}`,
    `Name the folder to take them all: -f . Where it is meant to stand alone, name it: -f ${MAIN}.`,
  );
}

/** A folder that may be entered but not listed shows none. */
function siblings(directory: string): readonly FoundFile[] {
  try {
    return listDirectory(resolve(directory), false);
  } catch {
    return [];
  }
}

function isPart({ filename, path }: FoundFile): boolean {
  if (/^holdfast\./u.test(basename(path)) || leavesProject(path, dirname(path))) return false;
  const reading = readText(path);
  if ('problem' in reading) return false;
  const loose = readLoosely(new SourceFile(filename, reading.text, dirname(path)));
  const [root] = 'roots' in loose ? loose.roots : [];
  if (root?.kind !== 'map' || root.entries.has('name')) return false;
  const resources = root.entries.get('resources')?.value;
  return resources !== undefined && holdsBlocks(resources);
}
