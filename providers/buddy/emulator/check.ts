import type { Json, JsonObject } from '../../../src/core/json.ts';
import { fields, typeFact } from './facts.ts';
import type { Settings } from './options.ts';
import { problem } from './problem.ts';
import { shapeProblems } from './shape.ts';

type Step = 'post' | 'patch';

/** The members of a body the vendor takes in this step; throws what it would refuse. */
export function takenMembers(step: Step, body: JsonObject, settings: Settings): Record<string, Json> {
  const entries = Object.entries(body);
  const unknown = entries.filter(([name]) => !fields.has(name)).map(([name]) => `unknown field ${name}`);
  const missing = [...fields]
    .filter(([name, fact]) => fact[step] === 'required' && isEmpty(body[name]))
    .map(([name]) => `${name} is required`);
  const misshapen = entries.flatMap(([name, value]) => {
    const fact = fields.get(name);
    return fact === undefined ? [] : shapeProblems(name, fact, value);
  });
  const refused = [...(settings.unknownFields === 'refused' ? unknown : []), ...missing, ...misshapen];
  if (refused.length > 0) throw problem(400, ...refused);
  return Object.fromEntries(entries.filter(([name]) => (fields.get(name)?.[step] ?? 'none') !== 'none'));
}

/** Refuses an update that would change what is fixed at creation. */
export function checkImmutable(values: JsonObject, body: JsonObject, settings: Settings): void {
  if (settings.immutable === 'ignored') return;
  const moved = ['type', 'scope', 'project_name'].filter(
    (name) => body[name] !== undefined && body[name] !== values[name],
  );
  if (moved.length > 0) throw problem(400, ...moved.map((name) => `${name} cannot be changed`));
}

/** Refuses values that do not fit together, whichever request made them so. */
export function checkWhole(values: JsonObject, settings: Settings): void {
  const fact = typeFact(values['type']);
  if (fact === undefined) throw problem(400, 'type is not known');
  if (values['scope'] === 'PROJECT' && isEmpty(values['project_name']))
    throw problem(400, 'project_name is required');
  const { credentials = {} } = fact;
  // A way no source tells of may exist all the same: it is taken without a look at the credentials.
  const alternatives = credentials[wayOf(values)] ?? credentials['*'];
  if (!settings.checkCredentials || alternatives === undefined) return;
  const complete = alternatives.some((names) => names.every((name) => !isEmpty(values[name])));
  const wanted = alternatives.map((names) => names.join(' and ')).join(', or ');
  if (!complete) throw problem(400, `credentials are missing: ${wanted}`);
}

/** Refuses an update without the credentials that are checked again each time. */
export function checkResent(values: JsonObject, body: JsonObject, settings: Settings): void {
  const names = typeFact(values['type'])?.resend?.[wayOf(values)] ?? [];
  const missing = settings.checkCredentials ? names.filter((name) => isEmpty(body[name])) : [];
  if (missing.length > 0) throw problem(400, ...missing.map((name) => `${name} is required`));
}

function wayOf(values: JsonObject): string {
  const way = values['auth_type'];
  return typeof way === 'string' ? way : '*';
}

function isEmpty(value: Json | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}
