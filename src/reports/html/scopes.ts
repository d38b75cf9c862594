import type { DriftReport, Plan } from '../../core/result.ts';
import { markup, type Markup } from './markup.ts';
import { scopeText } from './row.ts';
import { plainTable } from './table.ts';

/** How many live objects of one scope are managed. */
export type Coverage = DriftReport['coverage'][number];

/** Coverage as a plan shows it: objects that are declared or recorded, beside those nobody declares. */
export function planCoverage({ changes, unmanaged }: Plan): Coverage[] {
  const scopes = new Map<string, Coverage>();
  const count = ({ provider, type, scope }: Omit<Coverage, 'managed' | 'total'>, managed: number): void => {
    const key = JSON.stringify([provider, type, scope]);
    const before = scopes.get(key) ?? { managed: 0, total: 0 };
    const [sum, total] = [before.managed + managed, before.total + 1];
    scopes.set(key, { provider, type, scope, managed: sum, total });
  };
  for (const change of changes) if (change.action !== 'create') count(change, 1);
  for (const object of unmanaged) count(object, 0);
  return [...scopes.values()];
}

const COLUMNS = [
  { title: 'Provider' },
  { title: 'Type' },
  { title: 'Scope' },
  { title: 'Managed', numeric: true },
  { title: 'Live', numeric: true },
  { title: 'Coverage', numeric: true },
];

/** The scopes as a table. */
export function* scopeTable(coverage: readonly Coverage[]): Generator<Markup> {
  if (coverage.length === 0) {
    yield markup`<p>Nothing lives in the scopes looked at.</p>\n`;
    return;
  }
  const rows = coverage.map(({ provider, type, scope, managed, total }) => [
    provider,
    type,
    scopeText(scope),
    managed,
    total,
    total === 0 ? 'nothing live' : `${Math.floor((100 * managed) / total)} %`,
  ]);
  yield* plainTable('Live objects by scope', COLUMNS, rows);
}
