import type { Change } from './model.ts';

/** How many addresses each kind of action concerns. */
export interface PlanSummary {
  readonly import: number;
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  readonly move: number;
  readonly forget: number;
  readonly unchanged: number;
}

/** Counts the changes; an import that also updates counts as both. */
export function summarise(changes: readonly Pick<Change, 'action' | 'previousAddress'>[]): PlanSummary {
  const counts = new Map<Change['action'], number>();
  let moved = 0;
  for (const { action, previousAddress } of changes) {
    counts.set(action, (counts.get(action) ?? 0) + 1);
    if (previousAddress !== undefined) moved++;
  }
  const count = (...actions: Change['action'][]): number =>
    actions.reduce((sum, action) => sum + (counts.get(action) ?? 0), 0);
  return {
    import: count('import', 'import-update'),
    create: count('create'),
    update: count('update', 'import-update'),
    replace: count('replace', 'replace-create-first'),
    delete: count('delete'),
    move: moved,
    forget: count('forget'),
    unchanged: count('no-op'),
  };
}
