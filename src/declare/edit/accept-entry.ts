import { isMap, isSeq, parseDocument, visit, type Document, type Node, type YAMLSeq } from 'yaml';
import type { Accepted } from '../../core/accepted.ts';
import { DANGEROUS } from '../../core/dangerous.ts';
import { scalarText } from '../write/yaml-text.ts';

const HEAD = ` Drift that is to stay until a day. Reviewed like code; \`holdfast drift accept\` writes it.
 An entry holds for the value seen: another value is drift again. One that has ended stops every run.`;

/** The text of an accept file with one more entry, or with this one in place of the former for the same property; comments stay. */
export function withAcceptEntry(text: string | undefined, accepted: Accepted, stack: string): string {
  const document = parseDocument(text ?? 'accepted: []\n');
  if (text === undefined) document.commentBefore = HEAD;
  const list = listIn(document);
  const entry = document.createNode(entryOf(accepted, stack));
  const dangerous = quotedTexts(entry);
  const index = list.items.findIndex((item) => isSame(item, accepted, stack));
  if (index < 0) list.add(entry);
  else list.set(index, keepComment(list.items[index], entry));
  list.flow = false;
  const written = document.toString({ lineWidth: 0 });
  return dangerous.reduce(
    (all, each) => all.replaceAll(JSON.stringify(each), () => scalarText(each, true)),
    written,
  );
}

/** Texts of an entry that could show a reviewer something else than is read: they are to stand in quotes, with escapes. */
function quotedTexts(entry: Node): readonly string[] {
  const found: string[] = [];
  visit(entry, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value !== 'string' || scalar.value.search(DANGEROUS) < 0) return;
      scalar.type = 'QUOTE_DOUBLE';
      found.push(scalar.value);
    },
  });
  return found;
}

function listIn(document: Document): YAMLSeq {
  const found = document.get('accepted');
  if (isSeq(found)) return found;
  const list = document.createNode([]) as YAMLSeq;
  document.set('accepted', list);
  return list;
}

function entryOf({ address, path, seen, until, reason, by }: Accepted, stack: string): object {
  return { address, path, stack, ...seen, until, reason, ...(by !== undefined && { by }) };
}

function isSame(item: unknown, { address, path }: Accepted, stack: string): boolean {
  if (!isMap(item)) return false;
  const of = item.get('stack');
  return item.get('address') === address && item.get('path') === path && (of === undefined || of === stack);
}

interface Commented {
  commentBefore?: string | null;
  comment?: string | null;
}

function keepComment<T extends Commented>(former: unknown, entry: T): T {
  const { commentBefore, comment } = former as Commented;
  if (commentBefore !== undefined) entry.commentBefore = commentBefore;
  if (comment !== undefined) entry.comment = comment;
  return entry;
}
