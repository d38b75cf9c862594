import { valueOf } from './cost.ts';
import { requestChecks } from './request-checks.ts';
import type { Check, Figure, Result } from './result.ts';
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

function figureCheck(figure: Figure): Check[] {
  const { name, limit, unit, exact } = figure;
  if (limit === undefined) return [];
  const value = valueOf(figure);
  return [{ name, value, limit, unit, met: value <= limit, asserted: exact }];
}
