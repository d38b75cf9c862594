import { Findings } from '../../src/declare/findings.ts';
import type { Node } from '../../src/declare/node.ts';
import { readYaml } from '../../src/declare/read-yaml.ts';
import { SourceFile } from '../../src/declare/source-file.ts';

/** A tree as plain values, for comparing. */
export function plainTree(node: Node | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainTree);
  return Object.fromEntries([...node.entries].map(([name, entry]) => [name, plainTree(entry.value)]));
}

/** Reads text and gives the plain value, the summaries of what is wrong as `line:column summary`, and all details. */
export function read(text: string): {
  value: unknown;
  problems: string[];
  details: string[];
  root?: Node;
  file: SourceFile;
} {
  const findings = new Findings();
  const file = new SourceFile('m.yaml', text, '/');
  const root = readYaml(file, findings);
  const list = findings.list();
  return {
    value: plainTree(root),
    problems: list.map(({ range, summary }) => `${range?.start.line}:${range?.start.column} ${summary}`),
    details: list.map(({ detail }) => detail),
    file,
    ...(root && { root }),
  };
}
