import type { WrittenVariable } from '../../../declare/write/placeholders.ts';
import type { Invocation } from '../invocation.ts';
/** What was recorded, and what could not be. */
export interface Adoption {
    readonly adopted: number;
    /** Addresses that need variables which are not set: their secrets cannot be told from others later. */
    readonly left: readonly string[];
}
/** Records exported objects in state without a write; their secrets count as what the variables say. */
export declare function adoptExported(invocation: Invocation, directory: string, addresses: readonly string[], variables: readonly WrittenVariable[], format: 'yaml' | 'ts'): Promise<Adoption>;
//# sourceMappingURL=adopt-exported.d.ts.map