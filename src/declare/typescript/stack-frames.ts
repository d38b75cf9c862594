import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Position } from '../../core/diagnostic.ts';
import { stackLines } from '../../core/stack-lines.ts';

/** One line of an error's stack. */
export interface StackFrame extends Position {
  /** Name of the function, where it has one. */
  readonly name: string | undefined;
  readonly path: string;
}

const SOURCE =
  /^((?:file:\/\/)?(?:\/|[A-Za-z]:\\)[^\n]*):(\d+)\n(?:[\s\S]*?\n( *)\^|(?: {4}[^\n]*\n)*? {2}> ( *))/u;

/** Where this package's own code lies; a user's stack does not show it. */
const OWN = dirname(dirname(dirname(import.meta.dirname)));

/** The frames of a stack that lie in files of the user's, nearest first. */
export function userFrames(stack: string): readonly StackFrame[] {
  return stackLines(stack)
    .map(({ file, ...frame }) => ({ ...frame, path: pathOf(file) }))
    .filter(({ path }) => !isOwn(path));
}

/** The nearest frame in one file. */
export function frameIn(stack: string, path: string): StackFrame | undefined {
  return userFrames(stack).find((frame) => frame.path === path);
}

/** The place that the engine itself names above the message, where a file cannot be parsed. */
export function placeOfSyntaxError(stack: string): StackFrame | undefined {
  const [, place, line, indent, margin] = SOURCE.exec(stack) ?? [];
  if (place === undefined) return undefined;
  return {
    name: undefined,
    path: pathOf(place),
    line: Number(line),
    column: (indent ?? margin ?? '').length + 1,
  };
}

/** Frames as lines for people, paths relative to a directory. */
export function describeFrames(frames: readonly StackFrame[], directory: string): string {
  const lines = frames.slice(0, 8).map(({ name, path, line, column }) => {
    const place = `${relative(directory, path)}:${String(line)}:${String(column)}`;
    return `    at ${name === undefined ? place : `${name} (${place})`}`;
  });
  return lines.join('\n');
}

/** A file of this package, or of another copy of it; examples and tests inside its folder are users. */
function isOwn(path: string): boolean {
  if (/[/\\]node_modules[/\\]holdfast[/\\]/u.test(path)) return true;
  const below = relative(OWN, path);
  return /^(?:dist[/\\])?(?:src|providers)[/\\]/u.test(below);
}

function pathOf(place: string): string {
  try {
    return place.startsWith('file:') ? fileURLToPath(place.replace(/\?[^?]*$/u, '')) : place;
  } catch {
    return place;
  }
}
