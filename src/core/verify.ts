import type { Verification } from './define.ts';
import { DRIFT_PRECEDENCE, worstOf } from './drift.ts';
import type { Fields } from './fields.ts';
import type { JsonObject } from './json.ts';
import type { DriftReport, Problem, PropertyDrift, ResourceDrift } from './result.ts';
import type { Source } from './diagnostic.ts';

/** A credential whose end the vendor tells. */
export interface Expiry {
  /** The secret's property path. */
  readonly path: string;
  /** ISO 8601. */
  readonly at: string;
  readonly state: 'ended' | 'soon' | 'later';
}

/** What is known of one resource's credentials. */
export interface VerifiedResource {
  readonly address: string;
  readonly provider: string;
  readonly type: string;
  readonly variant: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly status: Verification['status'];
  /** The vendor's words, or why it cannot be verified. */
  readonly message: string;
  /** The vendor's words on single properties. */
  readonly fields: Readonly<Record<string, string>>;
  readonly expires: readonly Expiry[];
  readonly source?: Source;
}

/** Whether the declared credentials still work. */
export interface VerifyReport {
  readonly name: string;
  readonly stack: string;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly resources: readonly VerifiedResource[];
  readonly problems: readonly Problem[];
  /** `checks`: requests that asked a vendor to look at a credential. */
  readonly requests: { readonly reads: number; readonly checks: number };
}

/** Ends the vendor tells of credentials, by the table's word; text or seconds that are no time are left out. */
export function expiriesOf(
  fields: Fields,
  observed: JsonObject,
  now: number,
  warnWithinMs: number,
): Expiry[] {
  return Object.entries(fields).flatMap(([path, { expiresAt }]): Expiry[] => {
    const told = expiresAt === undefined ? undefined : observed[expiresAt];
    const at =
      typeof told === 'number' ? told * 1000 : typeof told === 'string' ? Date.parse(told) : Number.NaN;
    if (Number.isNaN(at)) return [];
    const state = at <= now ? 'ended' : at <= now + warnWithinMs ? 'soon' : 'later';
    return [{ path, at: new Date(at).toISOString(), state }];
  });
}

/** A drift report in which credentials the vendor no longer accepts have their own class. */
export function withVerification(report: DriftReport, verified: VerifyReport): DriftReport {
  const invalid = new Map(
    verified.resources.filter(({ status }) => status === 'invalid').map((one) => [one.address, one]),
  );
  const told = new Set(report.problems.map(({ error }) => error.message));
  return {
    ...report,
    resources: report.resources.map((drift) => marked(drift, invalid.get(drift.address))),
    problems: [...report.problems, ...verified.problems.filter(({ error }) => !told.has(error.message))],
    requests: { reads: report.requests.reads + verified.requests.checks },
  };
}

function marked(drift: ResourceDrift, invalid: VerifiedResource | undefined): ResourceDrift {
  if (invalid === undefined) return drift;
  const named = Object.keys(invalid.fields);
  const ended = invalid.expires.filter(({ state }) => state === 'ended').map(({ path }) => path);
  const secrets = drift.properties.filter(({ sensitive }) => sensitive === true).map(({ path }) => path);
  const paths = [named, ended, secrets].find((some) => some.length > 0) ?? [];
  const properties = [
    ...drift.properties.filter((one) => !paths.includes(one.path) || isWorse(one)),
    ...paths.map((path): PropertyDrift => ({ path, class: 'credential-invalid', sensitive: true })),
  ];
  const own = worstOf([...properties, { path: '', class: 'credential-invalid' }]);
  return { ...drift, class: drift.class === 'missing' ? 'missing' : own, properties };
}

function isWorse({ class: found }: PropertyDrift): boolean {
  return DRIFT_PRECEDENCE.indexOf(found) < DRIFT_PRECEDENCE.indexOf('credential-invalid');
}
