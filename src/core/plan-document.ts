import { createHash } from 'node:crypto';
import { changeDocument, type ChangeDocument } from './change-document.ts';
import { driftDocumentOf, type ResourceDriftDocument } from './drift-document.ts';
import { problemDocument, type ProblemDocument } from './problem-document.ts';
import { canonical, isList, type Json, type JsonObject } from './json.ts';
import { summarise, type PlanSummary } from './plan-summary.ts';
import { unknownsIn } from './unknowns.ts';
import type { Plan, Unmanaged } from './result.ts';

/** Version of the plan's JSON form: the first number rises when a reader of the former one would misread it. */
export const PLAN_FORMAT = '1.0';

/** The plan as JSON, `schemas/plan.schema.json`; the plan file is this document. */
export interface PlanDocument {
  readonly format_version: string;
  readonly name: string;
  readonly stack: string;
  readonly timestamp: string;
  readonly applyable: boolean;
  readonly complete: boolean;
  readonly errored: boolean;
  readonly lineage: string;
  readonly serial: number;
  readonly tool_version: string;
  readonly manifest_digest: string;
  readonly summary: PlanSummary;
  readonly resource_changes: readonly ChangeDocument[];
  readonly resource_drift: readonly ResourceDriftDocument[];
  readonly unmanaged: readonly Unmanaged[];
  readonly problems: readonly ProblemDocument[];
  readonly requests: { readonly reads: number; readonly writes: number };
  readonly outputs: JsonObject;
  readonly left_out?: number;
  readonly wishes?: {
    readonly replace: readonly string[];
    readonly resend_secrets: true | readonly string[];
  };
  /** SHA-256 over all other members in canonical form, so that an edited file is noticed. */
  readonly digest: string;
}

/** The plan as one JSON document; holds placeholders and keyed digests where secrets stand, never a value. */
export function planToDocument(plan: Plan): PlanDocument {
  const errored = plan.problems.length > 0;
  const complete = !errored && unknownsIn(plan.changes).length === 0;
  const document = {
    format_version: PLAN_FORMAT,
    name: plan.name,
    stack: plan.stack,
    timestamp: plan.timestamp,
    applyable: complete && plan.changes.some(({ action }) => action !== 'no-op'),
    complete,
    errored,
    lineage: plan.lineage,
    serial: plan.serial,
    tool_version: plan.toolVersion,
    manifest_digest: plan.manifestDigest,
    summary: summarise(plan.changes),
    resource_changes: plan.changes.map(changeDocument),
    resource_drift: plan.drift.map(driftDocumentOf),
    unmanaged: plan.unmanaged,
    problems: plan.problems.map(problemDocument),
    requests: { reads: plan.requests.reads, writes: plan.requests.writes },
    outputs: plan.outputs,
    ...(plan.leftOut !== undefined && { left_out: plan.leftOut }),
    ...(plan.wishes !== undefined && {
      wishes: { replace: plan.wishes.replace, resend_secrets: plan.wishes.resendSecrets },
    }),
  };
  return { ...document, digest: digestOf(document as unknown as JsonObject) };
}

/**
 * Digest of a plan document without its own `digest` member: SHA-256 of its canonical text, which is as long as the
 * file and therefore made piece by piece.
 */
export function digestOf(document: JsonObject): string {
  const hash = createHash('sha256');
  const keys = Object.keys(document).filter((key) => key !== 'digest' && document[key] !== undefined);
  let separator = '{';
  for (const key of keys.sort()) {
    hash.update(`${separator}${JSON.stringify(key)}:`);
    for (const piece of canonicalPieces(document[key] ?? null)) hash.update(piece);
    separator = ',';
  }
  return `sha256:${hash.update(keys.length === 0 ? '{}' : '}').digest('hex')}`;
}

function* canonicalPieces(value: Json): Generator<string> {
  if (!isList(value) || value.length === 0) {
    yield canonical(value);
    return;
  }
  let separator = '[';
  for (const item of value) {
    yield `${separator}${canonical(item)}`;
    separator = ',';
  }
  yield ']';
}
