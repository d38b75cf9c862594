import type { Json } from '../../../src/core/json.ts';
import type { GitJiraOptions } from './options.ts';
type Values = Readonly<Record<string, Json>>;
/** Why a request is refused, in the members of its answer. */
export interface Refused {
    readonly error: string;
    readonly advice: string;
}
/** Why the app does not accept an integration, or undefined. The vendor does not document these texts; their number is what counts. */
export declare function refusal(type: string, values: Values, options: GitJiraOptions): Refused | undefined;
export {};
//# sourceMappingURL=refusal.d.ts.map