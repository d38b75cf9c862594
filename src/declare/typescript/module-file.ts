import type { Position, Range } from '../../core/diagnostic.ts';
import type { PropertyPath } from '../../core/path.ts';
import type { Span } from '../node.ts';
import { SourceFile } from '../source-file.ts';
import { codeOf, locateInModule } from './locate-in-module.ts';
import { frameIn } from './stack-frames.ts';

/** Where a declaration was made, as a stack that is read only when needed. */
export interface Origin {
  readonly stack?: string;
}

/** A value of the manifest: its step from the value around it, and where the declaration was made that it belongs to. */
interface Numbered {
  readonly parent: number;
  readonly step: string | number;
  readonly origin?: Origin;
}

/**
 * A manifest that was run. Its values have no place in the text, so each has a number in place of an offset; where it
 * stands is found out when a message needs it, from the stack of the declaration and the names on the way.
 */
export class ModuleFile extends SourceFile {
  readonly #written: SourceFile;
  readonly #path: string;
  #code: string | undefined;
  readonly #numbered: Numbered[] = [];

  constructor(written: SourceFile, path: string) {
    super(written.filename, '', written.directory);
    this.#written = written;
    this.#path = path;
  }

  /** The number of a value one step below another; the top is a step from nothing. */
  number(parent: number, step: string | number, origin?: Origin): number {
    this.#numbered.push({ parent, step, ...(origin && { origin }) });
    return this.#numbered.length - 1;
  }

  pathOf(number: number): PropertyPath {
    return this.#way(number)
      .slice(1)
      .map(({ step }) => step);
  }

  override offsetOf(number: number): number {
    return this.#spanOf(number).start;
  }

  override position(number: number): Position {
    return this.range(number).start;
  }

  override range(number: number): Range {
    const { start, end } = this.#spanOf(number);
    return this.#written.range(start, end);
  }

  #spanOf(number: number): Span {
    const way = this.#way(number);
    const made = way.findLastIndex(({ origin }) => origin !== undefined);
    const frame = made < 0 ? undefined : frameIn(way[made]?.origin?.stack ?? '', this.#path);
    const steps = way.slice(frame === undefined ? 1 : made + 1).map(({ step }) => step);
    const from = frame === undefined ? 0 : (this.#written.lineStarts[frame.line - 1] ?? 0) + frame.column - 1;
    return locateInModule((this.#code ??= codeOf(this.#written.text)), from, frame !== undefined, steps);
  }

  override get source(): string {
    return this.#written.text;
  }

  override frame(range: Range, text?: string): string {
    return this.#written.frame(range, text);
  }

  #way(number: number): readonly Numbered[] {
    const way: Numbered[] = [];
    for (let at = this.#numbered[number]; at !== undefined; at = this.#numbered[at.parent]) way.unshift(at);
    return way;
  }
}
