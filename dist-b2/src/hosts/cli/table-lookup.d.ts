import type { TypeLookup } from '../../core/model.ts';
import type { Stack } from '../../core/result.ts';
/** Loads all tables that a run may need and gives them by type token. */
export declare function tableLookup(stack: Stack, directory: string): Promise<TypeLookup>;
//# sourceMappingURL=table-lookup.d.ts.map