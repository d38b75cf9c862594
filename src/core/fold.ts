import type { Recorded } from './model.ts';
import type { IntentEntry, JournalEntry, OutcomeEntry } from './store.ts';

/** What a journal says, entry by entry: state, open intents, listings. Any prefix is valid; taking one twice changes nothing. */
export class Fold {
  readonly #resources: Map<string, Recorded>;
  readonly #open = new Map<string, IntentEntry>();
  readonly #listings = new Map<string, readonly string[]>();

  constructor(resources: Readonly<Record<string, Recorded>>, dangling: readonly IntentEntry[] = []) {
    this.#resources = new Map(Object.entries(resources));
    for (const intent of dangling) this.#open.set(intent.intent, intent);
  }

  take(entry: JournalEntry): void {
    if (entry.kind === 'listing') this.#listings.set(`${entry.run} ${entry.scope}`, entry.ids);
    else if (entry.kind === 'intent') this.#open.set(entry.intent, entry);
    else if (entry.kind === 'record') this.#assign(entry.address, entry.record);
    else this.#end(entry);
  }

  resource(address: string): Recorded | undefined {
    return this.#resources.get(address);
  }

  resources(): Readonly<Record<string, Recorded>> {
    return Object.fromEntries(this.#resources);
  }

  /** Intents without an outcome, oldest first. */
  open(): readonly IntentEntry[] {
    return [...this.#open.values()];
  }

  get hasOpen(): boolean {
    return this.#open.size > 0;
  }

  listings(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries(this.#listings);
  }

  #end(outcome: OutcomeEntry): void {
    const foreseen = this.#open.get(outcome.intent)?.record;
    this.#open.delete(outcome.intent);
    if (outcome.record !== undefined) this.#assign(outcome.address, outcome.record);
    else if (outcome.foreseen !== undefined && foreseen)
      this.#assign(outcome.address, { ...foreseen, ...outcome.foreseen });
  }

  #assign(address: string, record: Recorded | null): void {
    if (record === null) this.#resources.delete(address);
    else this.#resources.set(address, record);
  }
}
