import type { ProviderConfig } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import type { ProviderModule } from '../core/registry.ts';
import { type ConformanceCase, type Samples } from './cases.ts';
/** A vendor, most often an emulator on loopback. */
export interface ConformanceVendor {
    /** Values of a provider entry that lead to it. */
    readonly config: ProviderConfig;
    readonly close: () => Promise<void>;
}
export interface ConformanceOptions {
    readonly module: ProviderModule;
    /** Starts the vendor; called once, when the first case runs. The clock's sleeps take no time. */
    readonly start: (clock: Clock) => Promise<ConformanceVendor>;
    /** Path parameters for a case, a fresh scope for each where the vendor has scopes. Default: none. */
    readonly scope?: (number: number) => Readonly<Record<string, string>>;
    /** Values for fields whose generated ones mean nothing to the vendor, by `variant.field` or `field`. */
    readonly samples?: Samples;
    /** Chooses among the generated cases. Default: all. */
    readonly select?: (found: ConformanceCase) => boolean;
}
/** One case, to be handed to any test runner: `test(title, run)`. */
export interface ConformanceTest {
    readonly title: string;
    readonly run: () => Promise<void>;
}
export interface Conformance {
    readonly tests: readonly ConformanceTest[];
    /** Ends the vendor; for the runner's `afterAll`. */
    readonly close: () => Promise<void>;
}
/**
 * Proves a provider against a vendor with cases generated from its table: each state is reached by exactly the
 * request it needs, the plan after it is empty, what was declared is live and what was not is untouched.
 */
export declare function conformance(options: ConformanceOptions): Conformance;
//# sourceMappingURL=conformance.d.ts.map