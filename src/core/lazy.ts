const PARTS = Symbol('how to make the parts');

/** Not enumerable: a copy has the parts themselves. */
interface Deferred {
  readonly [PARTS]: Readonly<Record<string, () => unknown>>;
}

/** By key and always the same, so that the engine sees objects of one shape. */
const accessors = new Map<string, PropertyDescriptor>();

/**
 * Adds properties that are made whenever they are read. For what most runs look at once or never, and what would only
 * take room afterwards: copying such an object with a spread reads, and so makes, them all.
 */
export function lazily<T extends object, L extends object>(
  target: T,
  parts: { readonly [K in keyof L]: () => L[K] },
): T & L {
  Object.defineProperty(target, PARTS, { value: parts });
  for (const key in parts) Object.defineProperty(target, key, accessorOf(key));
  return target as T & L;
}

function accessorOf(key: string): PropertyDescriptor {
  let accessor = accessors.get(key);
  if (accessor === undefined) {
    const get = function (this: Deferred): unknown {
      return this[PARTS][key]?.();
    };
    accessors.set(key, (accessor = { enumerable: true, configurable: true, get }));
  }
  return accessor;
}
