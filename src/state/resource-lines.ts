import { canonical, isObject, type Json, type JsonObject } from '../core/json.ts';

/** Before the first resource; each has a line of its own. */
const OPENING = '\n"resources":{\n';

/** The lines that entries were read from: most are stored again as they are. */
const known = new WeakMap<object, string>();

/** Remembers the lines of a text just as `serialiseDocument` makes it, by the entries read from them. */
export function rememberLines(text: string, resources: JsonObject): void {
  const start = text.indexOf(OPENING) + OPENING.length;
  const lines = text.slice(start).split('\n');
  for (const [index, key] of Object.keys(resources).sort().entries()) {
    const line = lines[index]?.replace(/,$/u, '') ?? '';
    if (line.startsWith(`${JSON.stringify(key)}:{`)) known.set(resources[key] as object, line);
  }
}

/** The line of one entry, without what separates it from the next. */
export function lineOf(key: string, value: Json): string {
  const name = `${JSON.stringify(key)}:`;
  const before = isObject(value) ? known.get(value) : undefined;
  return before?.startsWith(name) === true ? before : `${name}${canonical(value)}`;
}
