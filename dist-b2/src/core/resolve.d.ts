import type { Desired } from './model.ts';
import { Reference, type Value } from './value.ts';
/** Gives what a reference stands for: a value (perhaps secret), or undefined while it is not known. */
export type ResolveReference = (reference: Reference) => Value | undefined;
/** Puts known values in place of references; what is not known yet stays a Reference or a Template. */
export declare function resolveValue(value: Value, resolve: ResolveReference): Value;
/** A declared resource with known values in place of its references; the very same where it has none. */
export declare function resolveDesired(desired: Desired, resolve: ResolveReference): Desired;
/** The value at a property path (`a.b[0]["c d"]`) inside properties; undefined where there is none. */
export declare function valueAt(properties: Readonly<Record<string, Value>>, path: string): Value | undefined;
/** The known value, a secret perhaps, at a property path; `path{2}` is the third part of a template there. */
export declare function secretAt(properties: Readonly<Record<string, Value>>, path: string): Value | undefined;
//# sourceMappingURL=resolve.d.ts.map