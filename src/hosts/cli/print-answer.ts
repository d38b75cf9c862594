import { jsonText } from '../../reports/json-text.ts';
import type { Invocation } from './invocation.ts';
import type { Output } from './output.ts';

/** What a command has done: as text, or with `--json` as one document that stands alone on stdout. */
export function printAnswer(
  { flags, output }: Pick<Invocation, 'flags' | 'output'>,
  members: object,
  text: string,
): void {
  if (flags.has('json')) printJson(members, output);
  else output.out(text);
}

/** One document, with the version of its form. */
export function printJson(members: object, output: Output): void {
  output.out(`${jsonText({ format_version: '1.0', ...members })}\n`);
}
