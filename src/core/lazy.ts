/**
 * Adds properties that are computed when first read and then stay. For what most runs never look at: copying such
 * an object with a spread reads, and so computes, them all.
 */
export function lazily<T extends object, L extends object>(
  target: T,
  parts: { readonly [K in keyof L]: () => L[K] },
): T & L {
  for (const key of Object.keys(parts) as (keyof L & string)[]) {
    Object.defineProperty(target, key, {
      enumerable: true,
      configurable: true,
      get: (): unknown => {
        const value = parts[key]();
        Object.defineProperty(target, key, { value, enumerable: true, writable: true });
        return value;
      },
    });
  }
  return target as T & L;
}
