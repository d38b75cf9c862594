import type { Figure, Limit } from './result.ts';

/** The value itself is still allowed. */
export function atMost(value: number): Limit {
  return { value, is: 'at most' };
}

/** The value itself is too much. */
export function below(value: number): Limit {
  return { value, is: 'below' };
}

/** Nothing else is right. */
export function exactly(value: number): Limit {
  return { value, is: 'exactly' };
}

/** What holds on every machine, every time it is measured. */
export function counted(name: string, unit: string, value: number, limit?: Limit): Figure {
  return { name, unit, values: [value], ...(limit !== undefined && { limit }), exact: true };
}

/** What depends on the machine. */
export function timed(name: string, unit: string, value: number, limit?: Limit): Figure {
  return { ...counted(name, unit, value, limit), exact: false };
}
