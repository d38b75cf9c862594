import type { Stack } from '../../core/result.ts';
import type { Invocation } from './invocation.ts';
/**
 * A saved plan names secrets and live objects by keyed digests, and `apply` must make the same ones. A local stack
 * without state has no key yet, so saving its first plan makes the key file; state itself stays unwritten.
 */
export declare function keepKey(invocation: Invocation, place: Pick<Stack, 'name' | 'stack' | 'backend'>): Promise<void>;
//# sourceMappingURL=keep-key.d.ts.map