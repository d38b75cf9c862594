import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shown } from './find-files.ts';
import { locationOf, type Findings } from './findings.ts';
import { placeOfName, type Block, type Document } from './manifest.ts';
import { asDocument } from './read-documents.ts';
import { leavesProject } from './project-root.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { expectMap, refuseUnknownKeys } from './shape.ts';
import { SourceFile } from './source-file.ts';

/** Values for parameters from the `holdfast.STACK.yaml` beside each file of the manifest. */
export function readSideFiles(
  documents: readonly Document[],
  stack: string,
  findings: Findings,
): ReadonlyMap<string, Block> {
  const values = new Map<string, Block>();
  for (const directory of new Set(documents.map(({ file }) => file.directory))) {
    for (const name of [`holdfast.${stack}.yaml`, `holdfast.${stack}.yml`]) {
      const path = join(directory, name);
      if (existsSync(path)) readSideFile(path, values, findings);
    }
  }
  return values;
}

function readSideFile(path: string, values: Map<string, Block>, findings: Findings): void {
  if (leavesProject(path, dirname(path))) {
    const detail = 'It is a symbolic link; put the file itself there.';
    findings.error(undefined, `${shown(path)} lies outside the project`, detail);
    return;
  }
  const reading = readText(path);
  if ('problem' in reading) {
    findings.error(undefined, `${shown(path)} ${reading.problem}`, reading.advice);
    return;
  }
  const file = new SourceFile(shown(path), reading.text, dirname(path));
  const root = asDocument(file, readYaml(file, findings), findings)?.root;
  if (root === undefined) return;
  refuseUnknownKeys(root, file, [], ['$schema', 'config'], findings);
  const section = root.entries.get('config');
  const place = section && { file, start: section.start, end: section.end, path: ['config'] };
  const map = place && expectMap(section.value, () => place, '"config"', findings);
  for (const entry of map?.entries.values() ?? []) {
    const block: Block = { file, section: 'config', entry };
    const first = values.get(entry.name);
    if (first === undefined) values.set(entry.name, block);
    else {
      const detail = `It is given at ${locationOf(placeOfName(first))} already.`;
      findings.error(placeOfName(block), `the parameter "${entry.name}" is given twice`, detail);
    }
  }
}
