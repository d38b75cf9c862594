/** What a value is that a module gave, for messages; the value itself is never shown. */
export function whatItIs(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (value instanceof Promise) return 'a promise';
  const { constructor } = value;
  return typeof constructor === 'function' && constructor.name !== '' && constructor !== Object
    ? `a ${constructor.name}`
    : 'an object';
}

/** A plain object: not a list, not an instance of a class. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
