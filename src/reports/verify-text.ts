import type { VerifiedResource, VerifyReport } from '../core/verify.ts';
import { neutralLine } from './neutral.ts';
import { problemText } from './problem-text.ts';
import { countVerified } from './verify-document.ts';
import type { Ink, View } from './view.ts';
import { placeText } from './place.ts';

const INKS: Readonly<Record<VerifiedResource['status'], Ink>> = {
  valid: 'green',
  invalid: 'red',
  unverifiable: 'dim',
};

const WORDS: Readonly<Record<VerifiedResource['status'], string>> = {
  valid: 'valid',
  invalid: 'invalid',
  unverifiable: 'cannot be verified',
};

/** The verification for people: one paragraph a resource, the vendor's words included. */
export function* verifyText(report: VerifyReport, view: View): Generator<string> {
  for (const resource of report.resources) yield resourceText(resource, view);
  for (const problem of report.problems) yield `${problemText(problem, view)}\n`;
  const { valid, invalid, unverifiable, expiring } = countVerified(report);
  const soon = expiring === 0 ? '' : `, ${expiring} with a credential that ends soon`;
  yield `${view.paint('bold', 'Credentials:')} ${valid} valid, ${invalid} invalid, ${unverifiable} cannot be verified${soon}.\n`;
}

function resourceText(resource: VerifiedResource, view: View): string {
  const { address, status, message, fields, expires } = resource;
  const place = placeOf(resource);
  return [
    `${view.paint('bold', neutralLine(address))}: ${view.paint(INKS[status], WORDS[status])}${place === '' ? '' : view.paint('dim', `  ${place}`)}`,
    `    ${neutralLine(message)}`,
    ...Object.entries(fields).map(([path, words]) => `    ${neutralLine(`${path}: ${words}`)}`),
    ...expires.map(({ path, at, state }) => {
      const line = `    ${neutralLine(path)} ${state === 'ended' ? 'ended' : 'ends'} on ${neutralLine(at)}`;
      return state === 'later' ? line : view.paint(state === 'ended' ? 'red' : 'yellow', line);
    }),
    '',
  ].join('\n');
}

function placeOf({ source }: VerifiedResource): string {
  return neutralLine(placeText(source?.locate([])));
}
