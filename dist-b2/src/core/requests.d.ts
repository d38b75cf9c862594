import type { ResourceType } from './define.ts';
import type { PropertyDiff } from './diff.ts';
import type { Desired, Observed, PlannedRequest } from './model.ts';
import { type Keyring } from './placeholder.ts';
/** Requests that create an object as declared: the create itself, then fields with operations of their own. */
export declare function createRequests(type: ResourceType, desired: Desired, keyring: Keyring): PlannedRequest[];
export interface UpdateRequests {
    readonly requests: readonly PlannedRequest[];
    /** Properties sent though they do not change. */
    readonly carried: readonly string[];
}
/** Requests that bring a live object to what is declared: exactly the changed properties plus what the vendor needs with them. */
export declare function updateRequests(type: ResourceType, desired: Desired, observed: Observed, diffs: readonly PropertyDiff[], keyring: Keyring): UpdateRequests;
/** The request that deletes an object by id. */
export declare function deleteRequest(type: ResourceType, scope: Readonly<Record<string, string>>, id: string): PlannedRequest;
/** Fills a path's `{name}` with percent-encoded segments; `{self.id}` stays for apply to fill. */
export declare function fillPath(template: string, values: Readonly<Record<string, string>>, id: string): string;
//# sourceMappingURL=requests.d.ts.map