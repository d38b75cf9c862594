import { canonical, type Json } from '../../core/json.ts';
import { Findings } from '../findings.ts';
import type { Node } from '../node.ts';
import { readYaml } from '../read-yaml.ts';
import { SourceFile } from '../source-file.ts';
import type { FindType } from './format-order.ts';
import { formatYaml, Unformattable } from './format-yaml.ts';

/** The canonical text of a manifest, proven to mean the same; undefined after its mistakes were reported. */
export function formatChecked(
  text: string,
  filename: string,
  find: FindType,
  findings: Findings,
): string | undefined {
  const before = meaningOf(text, filename, findings);
  if (before === undefined) return undefined;
  try {
    const formatted = formatYaml(text, find);
    if (meaningOf(formatted, filename) !== before) throw new Unformattable('it would no longer say the same');
    return formatted;
  } catch (error) {
    if (!(error instanceof Unformattable)) throw error;
    const { start, end, message } = error;
    const place = { file: new SourceFile(filename, text, ''), start, end };
    findings.error(place, `fmt cannot write this anew: ${message}`, 'The file was left as it is.');
    return undefined;
  }
}

/** What a manifest says, in canonical form; undefined where it says nothing, its mistakes reported. */
function meaningOf(text: string, filename: string, findings?: Findings): string | undefined {
  const own = new Findings();
  const file = new SourceFile(filename, text, '');
  const root = readYaml(file, own);
  if (own.hasErrors && findings !== undefined) readYaml(file, findings);
  return own.hasErrors || root?.kind !== 'map' ? undefined : canonical(plain(root));
}

function plain(node: Node): Json {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, plain(value)]));
}
