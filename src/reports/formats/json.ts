import { planToDocument } from '../../core/plan-document.ts';
import { driftToDocument } from '../drift-report-document.ts';
import type { Format } from '../formats.ts';
import { jsonText } from '../json-text.ts';

/** For programs: `schemas/plan.schema.json` and `schemas/drift.schema.json`. */
export const json: Format = {
  mediaType: 'application/json',
  plan: function* (plan) {
    yield* pieces(planToDocument(plan));
  },
  drift: function* (report) {
    yield* pieces(driftToDocument(report));
  },
};

/** A document as JSON text, the items of its lists piece by piece and one a line. */
export function* pieces(document: object): Generator<string> {
  let separator = '{\n';
  for (const [key, value] of Object.entries(document) as [string, unknown][]) {
    yield `${separator}  ${jsonText(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* items(value);
    else yield jsonText(value);
    separator = ',\n';
  }
  yield '\n}\n';
}

function* items(list: readonly unknown[]): Generator<string> {
  let separator = '[\n';
  for (const item of list) {
    yield `${separator}    ${jsonText(item)}`;
    separator = ',\n';
  }
  yield '\n  ]';
}
