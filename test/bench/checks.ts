import { valueOf } from './cost.ts';
import { requestChecks } from './request-checks.ts';
import type { Check, Figure, Limit, Result } from './result.ts';
import { stageChecks } from './stage-checks.ts';
import { targetChecks } from './targets.ts';

/** All targets, looked at in what was measured. */
export function checksOf({ rows, figures }: Pick<Result, 'rows' | 'figures'>): Check[] {
  return [
    ...rows.flatMap(requestChecks),
    ...figures.flatMap(figureCheck),
    ...stageChecks(figures),
    ...targetChecks(rows),
  ];
}

const HOLDS: Readonly<Record<Limit['is'], (value: number, limit: number) => boolean>> = {
  'at most': (value, limit) => value <= limit,
  below: (value, limit) => value < limit,
  exactly: (value, limit) => value === limit,
};

/** An exact figure must hold every time; the first that does not is told. */
function figureCheck(figure: Figure): Check[] {
  const { name, limit, unit, exact, values } = figure;
  if (limit === undefined) return [];
  const holds = (value: number): boolean => HOLDS[limit.is](value, limit.value);
  const wrong = exact ? values.find((value) => !holds(value)) : undefined;
  const value = wrong ?? valueOf(figure);
  return [{ name, value, limit: limit.value, unit, met: holds(value), asserted: exact }];
}
