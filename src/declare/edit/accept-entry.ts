import { isMap, isSeq, parseDocument, type Document, type YAMLSeq } from 'yaml';
import type { Accepted } from '../../core/accepted.ts';

const HEAD = ` Drift that is to stay until a day. Reviewed like code; \`holdfast drift accept\` writes it.
 An entry holds for the value seen: another value is drift again. One that has ended stops every run.`;

/** The text of an accept file with one more entry, or with this one in place of the former for the same property; comments stay. */
export function withAcceptEntry(text: string | undefined, accepted: Accepted, stack: string): string {
  const document = parseDocument(text ?? 'accepted: []\n');
  if (text === undefined) document.commentBefore = HEAD;
  const list = listIn(document);
  const entry = document.createNode(entryOf(accepted, stack));
  const index = list.items.findIndex((item) => isSame(item, accepted, stack));
  if (index < 0) list.add(entry);
  else list.set(index, keepComment(list.items[index], entry));
  list.flow = false;
  return document.toString({ lineWidth: 0 });
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
