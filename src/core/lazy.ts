import { remembered } from './remembered.ts';

/** How each part is made of what was given. */
export type Parts<F, L> = { readonly [K in keyof L]: (from: F) => L[K] };

const FROM = Symbol('what the parts are made of');

/** Not enumerable: a copy has the parts themselves. */
interface Deferred {
  readonly [FROM]: never;
}

/** One for each table of parts, so that the engine sees objects of one shape. */
const accessorsOf = remembered((parts: object) =>
  Object.entries(parts as Parts<never, Record<string, unknown>>).map(([key, make]) => {
    const get = function (this: Deferred): unknown {
      return make(this[FROM]);
    };
    return { key, descriptor: { enumerable: true, configurable: true, get } };
  }),
);

/**
 * Adds properties that are made whenever they are read. For what most runs look at once or never, and what would only
 * take room afterwards: copying such an object with a spread reads, and so makes, them all. `parts` is a constant.
 */
export function lazily<T extends object, F, L extends object>(target: T, from: F, parts: Parts<F, L>): T & L {
  Object.defineProperty(target, FROM, { value: from });
  const accessors = accessorsOf(parts);
  for (let index = 0; index < accessors.length; index++) {
    const { key, descriptor } = accessors[index] as (typeof accessors)[number];
    Object.defineProperty(target, key, descriptor);
  }
  return target as T & L;
}
