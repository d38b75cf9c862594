import type { Recorded } from './model.ts';
import type { IntentEntry, JournalEntry } from './store.ts';
/** What a journal says, entry by entry: state, open intents, listings. Any prefix is valid; taking one twice changes nothing. */
export declare class Fold {
    #private;
    constructor(resources: Readonly<Record<string, Recorded>>, dangling?: readonly IntentEntry[]);
    take(entry: JournalEntry): void;
    resource(address: string): Recorded | undefined;
    resources(): Readonly<Record<string, Recorded>>;
    /** Intents without an outcome, oldest first. */
    open(): readonly IntentEntry[];
    get hasOpen(): boolean;
    listings(): Readonly<Record<string, readonly string[]>>;
}
//# sourceMappingURL=fold.d.ts.map