import type { Diagnostic } from '../core/diagnostic.ts';
import type { HoldfastError } from '../core/errors.ts';
import type { Problem } from '../core/result.ts';
import { wrapped } from './display-width.ts';
import { neutral } from './neutral.ts';
import type { View } from './view.ts';

/** What a box says: a headline, the place, the source around it, and what to do. */
interface Box {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly place?: string;
  readonly snippet?: string;
  readonly detail: string;
}

/** One finding about the user's files. */
export function diagnosticText(diagnostic: Diagnostic, view: View): string {
  const { range, path } = diagnostic;
  const place =
    range === undefined
      ? path
      : `${range.filename}:${range.start.line}:${range.start.column}${path === undefined ? '' : ` (${path})`}`;
  return boxed({ ...diagnostic, ...(place !== undefined && { place }) }, view);
}

/** What keeps one address from being planned. */
export function problemText({ address, error, source }: Problem, view: View): string {
  const range = source?.locate([]);
  const at = range === undefined ? '' : `${range.filename}:${range.start.line}:${range.start.column}`;
  const place = [at, at === '' || address === '' ? address : `(${address})`].join(' ').trim();
  const known = place === '' ? {} : { place };
  return boxed({ severity: 'error', summary: error.message, ...known, detail: detailOf(error) }, view);
}

/** An error that ended a run or one change. */
export function errorText(error: HoldfastError, view: View, address?: string): string {
  const place = address === undefined ? {} : { place: address };
  return boxed({ severity: 'error', summary: error.message, ...place, detail: detailOf(error) }, view);
}

function detailOf(error: HoldfastError): string {
  const fields = Object.entries(error.fields).map(([field, text]) => `  ${field}: ${text}`);
  return [...fields, ...(error.advice === undefined ? [] : [error.advice])].join('\n');
}

function boxed({ severity, summary, place, snippet, detail }: Box, view: View): string {
  const ink = severity === 'error' ? 'red' : 'yellow';
  const word = view.paint(ink, view.paint('bold', severity === 'error' ? 'Error:' : 'Warning:'));
  const [headline = '', ...more] = wrapped(neutral(summary), view.width - 10);
  const lines = [
    `${word} ${view.paint('bold', headline)}`,
    ...more.map((line) => view.paint('bold', line)),
    ...(place === undefined ? [] : ['', `  at ${neutral(place)}`]),
    ...(snippet === undefined || snippet === '' ? [] : neutral(snippet).trimEnd().split('\n')),
    ...(detail === '' ? [] : ['', ...wrapped(neutral(detail), view.width - 2)]),
  ];
  const bar = view.paint(ink, '│');
  return `${view.paint(ink, '╷')}\n${lines.map((line) => `${bar} ${line}`.trimEnd()).join('\n')}\n${view.paint(ink, '╵')}`;
}
