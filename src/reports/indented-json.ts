import { jsonText } from './json-text.ts';

const STEP = '  ';

/**
 * A value as JSON over several lines, as `jsonText` with an indent of two gives it, in pieces: what lies `levels` deep is
 * made at once. `margin` stands before each line but the first.
 */
export function* indentedJson(value: object, levels: number, margin = ''): Generator<string> {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  if (levels === 0 || members.length === 0) {
    yield jsonText(value, 2).replaceAll('\n', `\n${margin}`);
    return;
  }
  const inner = margin + STEP;
  let before = open;
  for (const [key, member] of members as [string, unknown][]) {
    yield `${before}\n${inner}${open === '[' ? '' : `${jsonText(key)}: `}`;
    if (typeof member === 'object' && member !== null) yield* indentedJson(member, levels - 1, inner);
    else yield jsonText(member);
    before = ',';
  }
  yield `\n${margin}${close}`;
}
