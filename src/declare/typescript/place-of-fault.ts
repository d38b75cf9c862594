import { relative } from 'node:path';
import type { Place } from '../findings.ts';
import type { SourceFile } from '../source-file.ts';
import type { StackFrame } from './stack-frames.ts';

/** The nearest frame in the manifest itself, as a place. */
export function placeOfFrame(
  frames: readonly StackFrame[],
  file: SourceFile,
  path: string,
): Place | undefined {
  const frame = frames.find((candidate) => candidate.path === path);
  if (frame === undefined) return undefined;
  const start = (file.lineStarts[frame.line - 1] ?? 0) + frame.column - 1;
  const word = /^[\w$]+/u.exec(file.text.slice(start, start + 100))?.[0] ?? ' ';
  return { file, start, end: start + word.length };
}

/** Where the manifest imports what a message says was not found; the top, where something else does. */
export function placeOfImport({ message }: Error, file: SourceFile): Place {
  const missing = /'([^']+)'/u.exec(message)?.[1] ?? '';
  const near = relative(file.directory, missing);
  for (const name of [missing, `./${near}`, near].filter((candidate) => candidate !== '')) {
    const start = Math.max(file.text.indexOf(`'${name}'`), file.text.indexOf(`"${name}"`));
    if (start >= 0) return { file, start, end: start + name.length + 2 };
  }
  return { file, start: 0, end: 0 };
}
