import type { Diagnostic } from '../core/diagnostic.ts';
import type { PropertyPath } from '../core/path.ts';
import { formatPath } from '../core/path.ts';
import type { Span } from './node.ts';
import { printable } from './printable.ts';
import type { SourceFile } from './source-file.ts';

/** Where something is wrong: a file and a span in it, and what people call the place. */
export interface Place extends Span {
  readonly file: SourceFile;
  readonly path?: PropertyPath;
  readonly address?: string;
}

interface Found {
  readonly diagnostic: Diagnostic;
  readonly file: SourceFile | undefined;
  readonly order: readonly [string, number];
}

/** Collects everything that is wrong, so that all of it is reported at once. */
export class Findings {
  readonly #seen: Set<string>;
  readonly #found: Found[];
  #errors: number;

  /** Starts with what was found before, and leaves that as it is. */
  constructor(before?: Findings) {
    this.#seen = new Set(before === undefined ? [] : before.#seen);
    this.#found = [...(before === undefined ? [] : before.#found)];
    this.#errors = before === undefined ? 0 : before.#errors;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** The same sentence about the same place is kept once, however many instances share the place. */
  add(severity: Diagnostic['severity'], place: Place | undefined, summary: string, detail = ''): void {
    const order = [place?.file.filename ?? '', place?.file.offsetOf(place.start) ?? -1] as const;
    const key = `${order[0]}\n${String(order[1])}\n${summary}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    if (severity === 'error') this.#errors += 1;
    const texts = { severity, summary: printable(summary), detail: printable(detail) };
    const diagnostic = { ...texts, ...(place && describePlace(place)) };
    this.#found.push({ order, diagnostic, file: place?.file });
  }

  error(place: Place | undefined, summary: string, detail = ''): undefined {
    this.add('error', place, summary, detail);
  }

  warning(place: Place | undefined, summary: string, detail = ''): undefined {
    this.add('warning', place, summary, detail);
  }

  /** The files in which something was found. */
  get files(): ReadonlySet<SourceFile> {
    return new Set(this.#found.flatMap(({ file }) => file ?? []));
  }

  /** In order of file and position, with the lines around each place; `textOf` gives another text to show of a file. */
  list(textOf?: (file: SourceFile) => string): readonly Diagnostic[] {
    const sorted = this.#found.toSorted((a, b) => compare(a.order, b.order));
    return sorted.map(({ diagnostic, file }) => {
      const { range } = diagnostic;
      if (file === undefined || range === undefined) return diagnostic;
      return { ...diagnostic, snippet: file.frame(range, textOf?.(file)) };
    });
  }
}

function compare(a: readonly [string, number], b: readonly [string, number]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] - b[1];
}

function describePlace({ file, start, end, path, address }: Place): Partial<Diagnostic> {
  return {
    ...(address !== undefined && { address }),
    ...(path !== undefined && path.length > 0 && { path: formatPath(path) }),
    range: file.range(start, end),
  };
}

/** `file:line:column` of a place, for sentences that name a second one. */
export function locationOf(place: Place): string {
  const { line, column } = place.file.position(place.start);
  return `${place.file.filename}:${String(line)}:${String(column)}`;
}
