import type { ResourceType } from './define.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import { type Keyring } from './placeholder.ts';
/** Stands for an id the vendor has not given yet. */
export declare const SELF_ID = "{self.id}";
export interface RecordInput {
    readonly type: ResourceType;
    readonly desired: Desired;
    readonly origin: string;
    readonly id: string;
    readonly keyring: Keyring;
    readonly previous?: Recorded | undefined;
    readonly observed?: Observed | undefined;
}
/**
 * What state will remember of a resource once it is as declared. Needs every reference resolved; unknown parts are left
 * out. The members are in the order in which they are stored.
 */
export declare function recordOf(input: RecordInput): Recorded;
/** What tells later whether anybody else changed the object; the former witness where it was not seen. */
export declare function witnessOf(type: ResourceType, observed: Observed | undefined, previous: Recorded | undefined, keyring: Keyring): Pick<Recorded, 'witness'>;
/** Keyed digest of all readable, non-volatile properties: tells whether anything visible moved. */
export declare function digestReadable(type: ResourceType, observed: Observed, keyring: Keyring): string;
//# sourceMappingURL=record.d.ts.map