import type { Recorded } from '../core/model.ts';
import type { StateDocument } from '../core/store.ts';
import type { View } from './view.ts';
/** The state for people, resource by resource. */
export declare function stateText(document: StateDocument, view: View): Generator<string>;
/** What is recorded of one address. Secrets are recorded as fingerprints, which say nothing and are not shown. */
export declare function resourceText(address: string, recorded: Recorded, view: View): string;
//# sourceMappingURL=state-text.d.ts.map