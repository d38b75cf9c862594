import type { Stack } from '../../../core/result.ts';
import type { Findings } from '../../findings.ts';
import { type Manifest } from '../../manifest.ts';
/** Reports parameters, provider entries and published variables that nothing refers to. */
export declare function findUnused(manifest: Manifest, stack: Stack, findings: Findings): void;
//# sourceMappingURL=unused.d.ts.map