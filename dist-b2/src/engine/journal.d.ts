import type { Recorded } from '../core/model.ts';
import type { IntentEntry, JournalEntry, OutcomeEntry, StateStore } from '../core/store.ts';
/**
 * Writes the run's journal and keeps the state it describes. Intents are always durable before they are acted on.
 * Outcomes are on their way at once, but nobody waits for them: they are written together with the next intents. With a
 * store that commits per level they wait for the level's end or the next intent, whichever comes first.
 */
export declare class JournalWriter {
    #private;
    readonly run: string;
    /** `dangling`: intents of earlier runs that are still to be resolved. */
    constructor(store: StateStore, run: string, recorded: Readonly<Record<string, Recorded>>, dangling: readonly IntentEntry[]);
    /** True while the outcome of some request is not known: the journal then has to be kept. */
    get hasOpenIntents(): boolean;
    /** State as of now, outcomes included. */
    get resources(): Readonly<Record<string, Recorded>>;
    /** One entry of the state as of now. */
    resource(address: string): Recorded | undefined;
    /** True once anything was written: the run must then end with a snapshot. */
    get written(): boolean;
    nextIntent(): string;
    /** Makes entries durable, together with outcomes that waited. */
    append(entries: readonly JournalEntry[]): Promise<void>;
    intend(intents: readonly IntentEntry[]): Promise<void>;
    outcome(entry: Omit<OutcomeEntry, 'kind' | 'run'>): void;
    /** Resolves once everything is durable. */
    flush(): Promise<void>;
}
//# sourceMappingURL=journal.d.ts.map