import { HoldfastError } from '../../core/errors.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { diagnosticsToDocument } from '../../reports/diagnostics-document.ts';
import { errorLine } from '../../reports/progress-json.ts';
import { errorText } from '../../reports/problem-text.ts';
import { crashOf, placesOf } from './crash.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import { jsonText } from '../../reports/json-text.ts';

/** Where a failure is told. */
export interface FailureSink {
  readonly output: Output;
  readonly env: Host['env'];
  /** Also on stdout. */
  readonly json: boolean;
  /** As a line of a stream instead of a document. */
  readonly streams: boolean;
}

/**
 * Tells how a run failed: on stderr, and with `--json` as a document on stdout. What was told already is not repeated.
 * Gives the error that was told.
 */
export function reportFailure(error: unknown, sink: FailureSink): HoldfastError {
  if (error instanceof HoldfastError && error.code === 'manifest') return error;
  const known = error instanceof HoldfastError ? error : crashOf(error, sink.env);
  const { output } = sink;
  if (sink.json) printFailure(known, sink);
  const places = known.code === 'bug' ? `\n${placesOf(error)}` : '';
  output.log('error', errorText(known, output.errView) + places);
  return known;
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
