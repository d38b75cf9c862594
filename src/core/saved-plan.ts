import { HoldfastError } from './errors.ts';
import type { ChangeDocument } from './change-document.ts';
import { driftOf } from './drift-document.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Change } from './model.ts';
import { digestOf, PLAN_FORMAT, type PlanDocument } from './plan-document.ts';
import { planShapeFault } from './plan-shape.ts';
import { fixedSource, problemOf } from './problem-document.ts';
import type { Plan } from './result.ts';

/** A plan read back from a file. `apply` sends exactly its requests or refuses. */
export interface SavedPlan {
  readonly plan: Plan;
  /** Digest the file carries, checked. */
  readonly digest: string;
}

/** True for text that means to be a plan file, intact or not. */
export function looksLikePlan(text: string): boolean {
  return /^\s*\{\s*"format_version"\s*:/u.test(text.slice(0, 200));
}

/** Reads a plan file's text; `filename` is for messages. Refuses one that is damaged, edited or made by another version. */
export function documentToSavedPlan(text: string, filename: string, toolVersion: string): SavedPlan {
  const document = parse(text, filename);
  checkVersion(document, filename, toolVersion);
  if (document['digest'] !== digestOf(document)) {
    throw refused(filename, 'was changed after it was made: its digest does not match its content');
  }
  const fault = planShapeFault(document);
  if (fault !== undefined) throw refused(filename, `is not a plan: ${fault}`);
  const plan = planOf(document as unknown as PlanDocument);
  return { plan, digest: document['digest'] };
}

function parse(text: string, filename: string): JsonObject {
  let document: Json;
  try {
    document = JSON.parse(text) as Json;
  } catch {
    const state = text.trim() === '' ? 'is empty' : 'is not complete JSON (was it cut off?)';
    throw refused(filename, state);
  }
  if (!isObject(document)) throw refused(filename, 'is not a plan: it holds no JSON object');
  return document;
}

function checkVersion(document: JsonObject, filename: string, toolVersion: string): void {
  const format = document['format_version'];
  const summary = document['resource_changes'];
  if (typeof format !== 'string' || !Array.isArray(summary)) {
    throw refused(filename, 'is not a plan: `format_version` or `resource_changes` is missing');
  }
  if (format.split('.')[0] !== PLAN_FORMAT.split('.')[0]) {
    throw refused(filename, `has format ${format}; this version reads ${PLAN_FORMAT}`);
  }
  if (document['tool_version'] !== toolVersion) {
    const made = JSON.stringify(document['tool_version'] ?? null);
    throw refused(filename, `was made by version ${made}; this is ${JSON.stringify(toolVersion)}`);
  }
}

function refused(filename: string, fault: string): HoldfastError {
  return new HoldfastError('error', `the plan file ${filename} ${fault}`, {
    advice: 'Nothing was done. Make a new one with `holdfast plan --out FILE` and apply that.',
  });
}

function planOf(document: PlanDocument): Plan {
  return {
    name: document.name,
    stack: document.stack,
    lineage: document.lineage,
    serial: document.serial,
    toolVersion: document.tool_version,
    manifestDigest: document.manifest_digest,
    timestamp: document.timestamp,
    changes: document.resource_changes.map(changeOf),
    drift: document.resource_drift.map(driftOf),
    unmanaged: document.unmanaged,
    problems: document.problems.map(problemOf),
    requests: document.requests,
    outputs: document.outputs,
    ...(document.left_out !== undefined && { leftOut: document.left_out }),
    ...(document.wishes !== undefined && {
      wishes: { replace: document.wishes.replace, resendSecrets: document.wishes.resend_secrets },
    }),
  };
}

function changeOf(document: ChangeDocument): Change {
  return {
    address: document.address,
    ...(document.previous_address !== undefined && { previousAddress: document.previous_address }),
    action: document.action,
    ...(document.action_reason !== undefined && { reason: document.action_reason }),
    provider: document.provider,
    type: document.type,
    variant: document.variant,
    scope: document.scope,
    ...(document.id !== undefined && { id: document.id }),
    properties: document.change.properties,
    carried: document.change.carried,
    requests: document.requests,
    hazards: document.hazards,
    notes: document.notes,
    ...(document.precondition !== undefined && { precondition: document.precondition }),
    after: document.depends_on,
    record: document.record,
    before: document.change.before,
    planned: document.change.after,
    ...(document.range !== undefined && { source: fixedSource(document.range) }),
    ...(document.exclusive !== undefined && { exclusive: document.exclusive }),
    ...(document.deposed !== undefined && { deposed: document.deposed }),
  };
}
