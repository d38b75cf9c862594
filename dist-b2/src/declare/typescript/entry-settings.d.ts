import type { Input } from './input.ts';
/** Keys that every provider's entry understands. */
export type EntrySettings = {
    /** Which provider this entry configures, where the name differs. */
    readonly provider?: string;
    /** Package name or path of a provider that is not built in. */
    readonly package?: string;
    /** Most requests at once. */
    readonly concurrency?: Input<number>;
    /** Longest wait for one answer, e.g. `30s`. */
    readonly timeout?: Input<string | number>;
    /** File with certificate authorities to trust. */
    readonly caFile?: string;
    /** Allows http:// beyond loopback. */
    readonly allowInsecureHttp?: Input<boolean>;
    /** Extra headers with every request; treated as secret. */
    readonly headers?: Input<Readonly<Record<string, Input<string>>>>;
};
/** An entry whose provider's own keys are not known here. */
export type OtherEntry = EntrySettings & Readonly<Record<string, unknown>>;
//# sourceMappingURL=entry-settings.d.ts.map