import type { DriftReport, Plan } from '../../core/result.ts';
import { type Markup } from './markup.ts';
/** How many live objects of one scope are managed. */
export type Coverage = DriftReport['coverage'][number];
/** Coverage as a plan shows it: objects that are declared or recorded, beside those nobody declares. */
export declare function planCoverage({ changes, unmanaged }: Plan): Coverage[];
/** The scopes as a table. */
export declare function scopeTable(coverage: readonly Coverage[]): Generator<Markup>;
//# sourceMappingURL=scopes.d.ts.map