/** One line of an error's stack that names a place in a file. */
export interface StackLine {
  /** Name of the function, where it has one. */
  readonly name: string | undefined;
  /** As the engine writes it: a path, or a `file:` address. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const LINE = /^\s+at (?:(.*) \()?(?:async )?((?:file:\/\/)?\/[^\n]*?|[A-Za-z]:\\[^\n]*?):(\d+):(\d+)\)?$/gmu;

/** The places that a stack names, nearest first; those within the engine are no files. */
export function stackLines(stack: string): readonly StackLine[] {
  return [...stack.matchAll(LINE)].map(([, name, file = '', line, column]) => ({
    name,
    file,
    line: Number(line),
    column: Number(column),
  }));
}
