import type { Provider } from '../core/define.ts';
import type { JsonObject } from '../core/json.ts';
/** What Holdfast can do with one kind of object, read off its table. */
export interface Capability extends JsonObject {
    readonly type: string;
    readonly variant: string;
    readonly description: string;
    /** Changes a live object without replacing it. */
    readonly update: boolean;
    /** Can be found again when state is lost. */
    readonly adopt: boolean;
    /** A change by others to what cannot be read is noticed as a suspicion. */
    readonly witness: boolean;
    /** The vendor can be asked whether the credential still works. */
    readonly verify: boolean;
    /** Properties whose value is secret. */
    readonly secrets: readonly string[];
    readonly exclusive: string;
    readonly deprecated: string;
}
/** A provider's kinds in the order of its tables. */
export declare function capabilities(provider: Provider): Capability[];
/** The matrix as an aligned table. */
export declare function capabilityTable(all: readonly Capability[]): string;
/** Rows as lines with their columns aligned. */
export declare function table(rows: readonly (readonly string[])[]): string;
//# sourceMappingURL=capability-matrix.d.ts.map