import { readFileSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HoldfastError } from '../../core/errors.ts';
import { stackLines } from '../../core/stack-lines.ts';
import { withoutVariables, type Variables } from '../../core/without-variables.ts';

/** Where this package's own code lies, built or not. */
const OWN = dirname(dirname(dirname(import.meta.dirname)));

interface Frame {
  readonly path: string;
  /** Line and column. */
  readonly place: string;
}

/**
 * What nobody foresaw, as an error that can be told: a fault of our own, or one of code that the manifest or a package
 * brought. Ours shows what broke, never the data it broke on: that may hold anything. Of other code the message is shown
 * without the values of the variables it names.
 */
export function crashOf(error: unknown, env: Variables): HoldfastError {
  const what =
    error instanceof Error ? `${error.name}: ${firstLine(error.message)}` : 'an unknown value was thrown';
  const found = placeInProgram(error);
  if (found !== undefined) {
    const shown = withoutVariables(what, textOf(found.path), env);
    return new HoldfastError('error', `code that is not part of Holdfast failed (${shown})`, {
      advice: `It happened at ${found.path}:${found.place}. What was sent was noted before; \`holdfast apply\` finds out what became of it.`,
    });
  }
  return new HoldfastError('bug', `Holdfast stopped on a fault of its own (${what})`, {
    advice:
      'Nothing is lost: each write was noted before it was sent. Please report it with the lines below; `npm bugs holdfast` opens the place for it.',
  });
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** Where in a user's file an error was made; undefined for one that was made in our files, or called from there. */
function placeInProgram(error: unknown): Frame | undefined {
  const frames = stackLines(stackOf(error)).map(({ file, line, column }) => ({
    path: pathOf(file),
    place: `${String(line)}:${String(column)}`,
  }));
  const nearest = frames.find(({ path }) => isOwn(path) || !path.includes(`${sep}node_modules${sep}`));
  return nearest === undefined || isOwn(nearest.path) ? undefined : nearest;
}

/** The places in our own files that a stack names, without messages or paths outside. */
export function placesOf(error: unknown): string {
  const places = stackOf(error)
    .split('\n')
    .flatMap((line) => /(?:src|providers|dist)\/[\w./-]+:\d+:\d+/u.exec(line)?.[0] ?? []);
  return places.map((place) => `    at ${place}`).join('\n');
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}

function isOwn(path: string): boolean {
  return /^(?:src|providers)[/\\]/u.test(relative(OWN, path));
}

function pathOf(file: string): string {
  try {
    return file.startsWith('file:') ? fileURLToPath(file.replace(/\?[^?]*$/u, '')) : file;
  } catch {
    return file;
  }
}
