import { type Findings } from './findings.ts';
import { type Block, type Document } from './manifest.ts';
/** Values for parameters from the `holdfast.STACK.yaml` beside each file of the manifest. */
export declare function readSideFiles(documents: readonly Document[], stack: string, findings: Findings): ReadonlyMap<string, Block>;
//# sourceMappingURL=side-files.d.ts.map