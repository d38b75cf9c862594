import { withoutVariables, type Variables } from '../../core/without-variables.ts';
import type { Findings, Place } from '../findings.ts';
import { errorCode } from '../read-text.ts';
import type { SourceFile } from '../source-file.ts';
import { isError } from './describe-fault.ts';
import { adviceFor } from './module-advice.ts';
import { NeverSettled } from './never-settled.ts';
import { placeOfFrame, placeOfImport } from './place-of-fault.ts';
import { describeFrames, placeOfSyntaxError, userFrames } from './stack-frames.ts';
import { whatItIs } from './what-it-is.ts';

/** The module that could not be run, and the variables it could see. */
export interface FailedModule {
  readonly file: SourceFile;
  readonly path: string;
  readonly env: Variables;
}

/** Says why running a module failed: in the user's terms and with the user's part of the stack. */
export function reportFailure(error: unknown, failed: FailedModule, findings: Findings): void {
  const { file } = failed;
  if (error instanceof NeverSettled) {
    const summary = `${file.filename} has not settled after ${String(error.limitMs / 1000)} s`;
    const detail =
      'A promise that it awaits or returns is neither fulfilled nor rejected. Look for a missing resolve, or for an answer that never comes.';
    findings.error(topOf(file), summary, detail);
  } else if (!isError(error)) {
    findings.error(
      topOf(file),
      `${file.filename} threw ${whatItIs(error)}`,
      'Throw an Error: it tells where.',
    );
  } else reportError(error, failed, findings);
}

/** Says that a module gives no manifest. */
export function reportShape(file: SourceFile, findings: Findings): void {
  const detail =
    'Write: export default defineStack({ name, resources }), or a function that returns such an object.';
  findings.error(topOf(file), `${file.filename} gives no manifest`, detail);
}

function reportError(error: Error, { file, path, env }: FailedModule, findings: Findings): void {
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const syntax = placeOfSyntaxError(stack);
  const frames = syntax === undefined ? userFrames(stack) : [syntax];
  const place = placeOfFrame(frames, file, path) ?? placeOfImport(error, file);
  const marked = file.text.slice(place.start, place.end);
  const advice = adviceFor(errorCode(error), error instanceof SyntaxError || syntax !== undefined, marked);
  const elsewhere = syntax !== undefined && syntax.path !== path;
  const shown = advice === undefined || elsewhere ? describeFrames(frames, file.directory) : '';
  const first = (error.message.split('\n', 1)[0] ?? '').replaceAll(`${file.directory}/`, '');
  const sentence = withoutVariables(`${error.name}: ${first}`, file.text, env);
  const summary = `${file.filename} ${advice === undefined ? 'threw' : 'cannot be run:'} ${sentence}`;
  findings.error(place, summary, [shown, advice ?? ''].filter((part) => part !== '').join('\n'));
}

function topOf(file: SourceFile): Place {
  return { file, start: 0, end: 0 };
}
