import { type Node } from 'yaml';
import { type Json } from '../../core/json.ts';
import type { PullEdit, Splice } from './pull-value.ts';
import { type Refused } from './refused.ts';
type Wanted = Pick<PullEdit, 'live' | 'declared' | 'unordered'>;
/** What to write where, so that a node reads as the live value. */
export declare function spliceFor(text: string, node: Node, wanted: Wanted): Splice | Refused;
/** A value on one line, with `${` written so that nothing is interpolated. */
export declare function literal(value: Json): string;
/** True where a source text is computed: it holds an interpolation that is not escaped. */
export declare function isComputed(source: string): boolean;
/** Why a node cannot be written anew as a whole: something in it would be lost. */
export declare function holdsMore(source: string, node: unknown): string | undefined;
export {};
//# sourceMappingURL=splice.d.ts.map