import type { Position, Range } from '../core/diagnostic.ts';
import { codeFrame } from './code-frame.ts';

/** One file of the user's, with positions counted only when somebody asks. */
export class SourceFile {
  /** As shown to people. */
  readonly filename: string;
  readonly text: string;
  /** Absolute directory that relative paths in this file start from. */
  readonly directory: string;
  #lineStarts: number[] | undefined;

  constructor(filename: string, text: string, directory: string) {
    this.filename = filename;
    this.text = text;
    this.directory = directory;
  }

  /** Offsets at which lines begin; LF, CRLF and lone CR end a line. */
  get lineStarts(): readonly number[] {
    return (this.#lineStarts ??= findLineStarts(this.text));
  }

  /** Offset in the text of a place: the same, but for files whose places are no offsets. */
  offsetOf(place: number): number {
    return place;
  }

  position(offset: number): Position {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  range(start: number, end: number): Range {
    return { filename: this.filename, start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /** What frames show lines of: the text itself, but for files that are not merely read. */
  get source(): string {
    return this.text;
  }

  /** The lines around a place with a marker under it; of another text of the same lines, where one is given. */
  frame(range: Range, text: string = this.text): string {
    return codeFrame((line) => this.#line(line, text), range);
  }

  #line(line: number, text: string): string | undefined {
    const start = this.lineStarts[line - 1];
    if (start === undefined) return undefined;
    return text.slice(start, this.lineStarts[line]).replace(/[\r\n]+$/u, '');
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length);
  return starts;
}
