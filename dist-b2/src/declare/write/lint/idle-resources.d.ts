import type { Stack } from '../../../core/result.ts';
import type { Findings } from '../../findings.ts';
import { type Manifest } from '../../manifest.ts';
import type { FindType } from '../format-order.ts';
/** Reports blocks that declare no object, or none of whose properties anybody watches. */
export declare function findIdleResources(manifest: Manifest, stack: Stack, find: FindType, findings: Findings): void;
//# sourceMappingURL=idle-resources.d.ts.map