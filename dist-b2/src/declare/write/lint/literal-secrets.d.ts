import type { Findings } from '../../findings.ts';
import type { Manifest } from '../../manifest.ts';
import type { FindType } from '../format-order.ts';
/** Whether a key of a provider's entry is a credential. */
export type IsCredential = (entry: string, key: string) => boolean;
/** Reports secrets that stand in the files themselves, and gives them to be masked. Frames shown with them are blackened. */
export declare function findLiteralSecrets(manifest: Manifest, find: FindType, isCredential: IsCredential, findings: Findings): readonly string[];
//# sourceMappingURL=literal-secrets.d.ts.map