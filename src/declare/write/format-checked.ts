import { HoldfastError } from '../../core/errors.ts';
import { canonical, type Json } from '../../core/json.ts';
import { Findings } from '../findings.ts';
import type { Node } from '../node.ts';
import { readYaml } from '../read-yaml.ts';
import { SourceFile } from '../source-file.ts';
import type { FindType } from './format-order.ts';
import { formatYaml } from './format-yaml.ts';

/** The canonical text of a manifest, proven to mean the same; undefined after its mistakes were reported. */
export function formatChecked(
  text: string,
  filename: string,
  find: FindType,
  findings: Findings,
): string | undefined {
  const own = new Findings();
  const file = new SourceFile(filename, text, '');
  const before = readYaml(file, own);
  if (own.hasErrors) readYaml(file, findings);
  if (own.hasErrors || before?.kind !== 'map') return undefined;
  const formatted = formatYaml(text, find);
  const after = readYaml(new SourceFile(filename, formatted, ''), new Findings());
  if (after !== undefined && canonical(plain(after)) === canonical(plain(before))) return formatted;
  throw new HoldfastError('bug', `formatting ${filename} would have changed what it says; it was left alone`);
}

function plain(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plain(value)]));
}
