import type { Unmanaged } from '../../core/result.ts';
import { type Markup } from './markup.ts';
/** Live objects nobody declares. */
export declare function unmanagedTable(objects: readonly Unmanaged[]): Generator<Markup>;
//# sourceMappingURL=unmanaged-table.d.ts.map