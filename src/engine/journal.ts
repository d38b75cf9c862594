import { Fold } from '../core/fold.ts';
import type { Recorded } from '../core/model.ts';
import type { IntentEntry, JournalEntry, OutcomeEntry, StateStore } from '../core/store.ts';

/**
 * Writes the run's journal and keeps the state it describes. With a store that commits per level, outcomes wait
 * for the level's end or the next intent, whichever comes first; intents are always durable before they are acted on.
 */
export class JournalWriter {
  readonly run: string;
  readonly #store: StateStore;
  readonly #fold: Fold;
  #pending: JournalEntry[] = [];
  #count = 0;
  #written = false;
  /** `dangling`: intents of earlier runs that are still to be resolved. */
  constructor(
    store: StateStore,
    run: string,
    recorded: Readonly<Record<string, Recorded>>,
    dangling: readonly IntentEntry[],
  ) {
    this.#store = store;
    this.run = run;
    this.#fold = new Fold(recorded, dangling);
  }

  /** True while the outcome of some request is not known: the journal then has to be kept. */
  get hasOpenIntents(): boolean {
    return this.#fold.hasOpen;
  }

  /** State as of now, outcomes included. */
  get resources(): Readonly<Record<string, Recorded>> {
    return this.#fold.resources();
  }

  /** One entry of the state as of now. */
  resource(address: string): Recorded | undefined {
    return this.#fold.resource(address);
  }

  /** True once anything was written: the run must then end with a snapshot. */
  get written(): boolean {
    return this.#written;
  }

  nextIntent(): string {
    this.#count += 1;
    return `${this.run}/${String(this.#count)}`;
  }

  /** Makes entries durable, together with outcomes that waited. */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    for (const entry of entries) this.#fold.take(entry);
    const batch = [...this.#pending, ...entries];
    this.#pending = [];
    if (batch.length === 0) return;
    this.#written = true;
    await this.#store.append(batch);
  }

  async intend(intents: readonly IntentEntry[]): Promise<void> {
    await this.append(intents);
  }

  async outcome(entry: Omit<OutcomeEntry, 'kind' | 'run'>): Promise<void> {
    const full: OutcomeEntry = { kind: 'outcome', run: this.run, ...entry };
    if (this.#store.batch === 'operation') return this.append([full]);
    this.#fold.take(full);
    this.#pending.push(full);
  }

  async flush(): Promise<void> {
    await this.append([]);
  }
}
