import { errorCode } from '../read-text.ts';
import { adviceFor } from './module-advice.ts';
import { describeFrames, placeOfSyntaxError, userFrames } from './stack-frames.ts';
import { whatItIs } from './what-it-is.ts';

/** A fault of a user's code in words: what happened, and where or what to do. Paths are relative to a directory. */
export function describeFault(
  error: unknown,
  directory: string,
): { readonly summary: string; readonly detail: string } {
  if (!isError(error))
    return { summary: `it threw ${whatItIs(error)}`, detail: 'Throw an Error: it tells where.' };
  const stack = typeof error.stack === 'string' ? error.stack : '';
  const syntax = placeOfSyntaxError(stack);
  const frames = syntax === undefined ? userFrames(stack) : [syntax];
  const advice = adviceFor(errorCode(error), error instanceof SyntaxError || syntax !== undefined, '');
  const first = (error.message.split('\n', 1)[0] ?? '').replaceAll(`${directory}/`, '');
  const detail = [describeFrames(frames, directory), advice ?? ''].filter((part) => part !== '').join('\n');
  return { summary: `${error.name}: ${first}`, detail };
}

/** Whether something is an error, also one of another realm. */
export function isError(value: unknown): value is Error {
  return (
    typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string'
  );
}
