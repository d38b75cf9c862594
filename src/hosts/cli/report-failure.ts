import { HoldfastError } from '../../core/errors.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { diagnosticsToDocument } from '../../reports/diagnostics-document.ts';
import { errorLine } from '../../reports/progress-json.ts';
import { errorText } from '../../reports/problem-text.ts';
import type { Output } from './output.ts';
import { jsonText } from '../../reports/json-text.ts';

/** Where a failure is told. */
export interface FailureSink {
  readonly output: Output;
  /** Also on stdout. */
  readonly json: boolean;
  /** As a line of a stream instead of a document. */
  readonly streams: boolean;
}

/** Tells how a run failed: on stderr, and with `--json` as a document on stdout. What was told already is not repeated. */
export function reportFailure(error: unknown, sink: FailureSink): void {
  if (error instanceof HoldfastError && error.code === 'manifest') return;
  const known = error instanceof HoldfastError ? error : crash(error);
  const { output } = sink;
  if (sink.json) printFailure(known, sink);
  const places = known.code === 'bug' ? `\n${placesOf(error)}` : '';
  output.log('error', errorText(known, output.errView) + places);
}

/** A crash shows what broke and where in our code, never the data it broke on: that may hold anything. */
function crash(error: unknown): HoldfastError {
  const what =
    error instanceof Error ? `${error.name}: ${firstLine(error.message)}` : 'an unknown value was thrown';
  return new HoldfastError('bug', `Holdfast stopped on a fault of its own (${what})`, {
    advice:
      'Nothing is lost: each write was noted before it was sent. Please report it with the lines below; `npm bugs holdfast` opens the place for it.',
  });
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** The places in our own files that a stack names, without messages or paths outside. */
function placesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack
    .split('\n')
    .flatMap((line) => /(?:src|providers|dist)\/[\w./-]+:\d+:\d+/u.exec(line)?.[0] ?? []);
  return places.map((place) => `    at ${place}`).join('\n');
}

/** On stdout, in the form the command's own output has; a document that is there already stays alone. */
export function printFailure(
  error: HoldfastError,
  { output, streams }: Pick<FailureSink, 'output' | 'streams'>,
): void {
  if (!streams && output.hasData) return;
  const document = streams ? errorLine(error) : diagnosticsToDocument([diagnosticOf(error)]);
  output.out(`${jsonText(document)}\n`);
}

function diagnosticOf(error: HoldfastError): Diagnostic & { readonly code: string } {
  return { severity: 'error', summary: error.message, detail: error.advice ?? '', code: error.code };
}
