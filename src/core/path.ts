/** Steps into a value: member names and array positions. `*` stands for every member. */
export type PropertyPath = readonly (string | number)[];

/** What a scan found: the steps and where it stopped. */
export interface ScannedPath {
  readonly steps: PropertyPath;
  readonly end: number;
}

const PLAIN = /^[A-Za-z_][A-Za-z0-9_-]*$/u;
const FIRST = /(?:[A-Za-z_][A-Za-z0-9_-]*|\*)/uy;
const NEXT = /\.([A-Za-z_][A-Za-z0-9_-]*|\*)|\[(0|[1-9][0-9]{0,9})\]|\[(\*)\]|\[("(?:[^"\\]|\\.)*")\]/uy;

/** `a.b[0]["x y"]` as steps; undefined where the text is no path. */
export function parsePath(text: string): PropertyPath | undefined {
  const scanned = scanPath(text, 0);
  return scanned?.end === text.length && text !== '' ? scanned.steps : undefined;
}

/** Reads the longest path at a position; undefined where none begins there. A bracket may come first. */
export function scanPath(text: string, start: number): ScannedPath | undefined {
  FIRST.lastIndex = start;
  const first = FIRST.exec(text)?.[0];
  const steps: (string | number)[] = first === undefined ? [] : [first];
  let end = start + (first?.length ?? 0);
  if (first === undefined && text[start] !== '[') return undefined;
  for (;;) {
    NEXT.lastIndex = end;
    const match = NEXT.exec(text);
    const step = match === null ? undefined : stepOf(match);
    if (match === null || step === undefined) break;
    steps.push(step);
    end = NEXT.lastIndex;
  }
  return steps.length === 0 ? undefined : { steps, end };
}

function stepOf(match: RegExpExecArray): string | number | undefined {
  const [, name, index, star, quoted] = match;
  if (index !== undefined) return Number(index);
  return quoted === undefined ? (name ?? star) : unquote(quoted);
}

function unquote(text: string): string | undefined {
  try {
    return JSON.parse(text) as string;
  } catch {
    return undefined;
  }
}

/** The shortest text `parsePath` reads back: plain words with dots, anything else quoted in brackets. */
export function formatPath(path: PropertyPath): string {
  let text = '';
  for (const step of path) {
    const next = formatStep(step);
    text += text === '' || next.startsWith('[') ? next : `.${next}`;
  }
  return text === '[*]' ? '*' : text;
}

/** One step as it stands in a path, without the dot before a plain word. */
export function formatStep(step: string | number): string {
  if (typeof step === 'number') return `[${String(step)}]`;
  if (PLAIN.test(step)) return step;
  return step === '*' ? '[*]' : `[${JSON.stringify(step)}]`;
}

/** The top-level property a path (or a template part such as `url{1}`) lies in. */
export function topOf(path: string): string {
  const [first = path] = scanPath(path, 0)?.steps ?? [];
  return String(first);
}
