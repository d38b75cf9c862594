import { Findings } from '../findings.ts';
import type { FindType } from './format-order.ts';
/** The canonical text of a manifest, proven to mean the same; undefined after its mistakes were reported. */
export declare function formatChecked(text: string, filename: string, find: FindType, findings: Findings): string | undefined;
//# sourceMappingURL=format-checked.d.ts.map