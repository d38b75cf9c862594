const PARTS = Symbol('parts not looked at yet');

/** How to make each part, and what has been made. Not enumerable: a copy has the parts themselves. */
interface Deferred {
  readonly [PARTS]: {
    readonly make: Readonly<Record<string, () => unknown>>;
    readonly made: { [key: string]: unknown };
  };
}

/** By key and always the same, so that the engine sees objects of one shape. */
const accessors = new Map<string, PropertyDescriptor>();

/**
 * Adds properties that are computed when first read and then stay. For what most runs never look at: copying such
 * an object with a spread reads, and so computes, them all.
 */
export function lazily<T extends object, L extends object>(
  target: T,
  parts: { readonly [K in keyof L]: () => L[K] },
): T & L {
  Object.defineProperty(target, PARTS, { value: { make: parts, made: {} } });
  for (const key in parts) Object.defineProperty(target, key, accessorOf(key));
  return target as T & L;
}

function accessorOf(key: string): PropertyDescriptor {
  let accessor = accessors.get(key);
  if (accessor === undefined) {
    const get = function (this: Deferred): unknown {
      const { make, made } = this[PARTS];
      if (!Object.hasOwn(made, key)) made[key] = make[key]?.();
      return made[key];
    };
    accessors.set(key, (accessor = { enumerable: true, configurable: true, get }));
  }
  return accessor;
}
