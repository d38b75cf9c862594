import { type Findings } from './findings.ts';
import { type Document, type Manifest } from './manifest.ts';
/** Puts the files of a manifest together. A name that stands twice is an error that shows both places. */
export declare function unite(documents: readonly Document[], findings: Findings): Manifest;
//# sourceMappingURL=union.d.ts.map