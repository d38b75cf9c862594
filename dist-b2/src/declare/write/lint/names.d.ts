import type { Stack } from '../../../core/result.ts';
import type { Findings } from '../../findings.ts';
import { type Manifest } from '../../manifest.ts';
import type { FindType } from '../format-order.ts';
/** Reports names that say nothing or are easily mistaken for another. */
export declare function findOddNames(manifest: Manifest, findings: Findings): void;
/** Reports resources whose identity is left to the vendor, so that they could not be found again without state. */
export declare function findUnpinned(manifest: Manifest, stack: Stack, find: FindType, findings: Findings): void;
//# sourceMappingURL=names.d.ts.map