import { recordAt } from './record-at.ts';
import type { Recorded } from './model.ts';
import { recordsOf } from './records-of.ts';
import type { IntentEntry, JournalEntry, OutcomeEntry } from './store.ts';

/** What a journal says, entry by entry: state, open intents, listings. Any prefix is valid; taking one twice changes nothing. */
export class Fold {
  readonly #before: Readonly<Record<string, Recorded>>;
  readonly #since = new Map<string, Recorded | null>();
  readonly #open = new Map<string, IntentEntry>();
  readonly #listings = new Map<string, readonly string[]>();

  constructor(resources: Readonly<Record<string, Recorded>>, dangling: readonly IntentEntry[] = []) {
    this.#before = resources;
    for (const intent of dangling) this.#open.set(intent.intent, intent);
  }

  take(entry: JournalEntry): void {
    if (entry.kind === 'listing') this.#listings.set(`${entry.run} ${entry.scope}`, entry.ids);
    else if (entry.kind === 'intent') this.#open.set(entry.intent, entry);
    else if (entry.kind === 'record') this.#assign(entry.address, entry.record);
    else this.#end(entry);
  }

  resource(address: string): Recorded | undefined {
    const since = this.#since.get(address);
    if (since !== undefined) return since ?? undefined;
    return recordAt(this.#before, address);
  }

  /** The very same as given where nothing has changed. */
  resources(): Readonly<Record<string, Recorded>> {
    if (this.#since.size === 0) return this.#before;
    const resources = Object.create(null) as Record<string, Recorded>;
    for (const [address, record] of recordsOf(this.#before))
      if (!this.#since.has(address)) resources[address] = record;
    for (const [address, record] of this.#since) if (record !== null) resources[address] = record;
    return resources;
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
    this.#since.set(address, record);
  }
}
