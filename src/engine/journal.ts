import { Fold } from '../core/fold.ts';
import type { Recorded } from '../core/model.ts';
import type { IntentEntry, JournalEntry, OutcomeEntry, StateStore } from '../core/store.ts';

/**
 * Writes the run's journal and keeps the state it describes. Intents are always durable before they are acted on.
 * Outcomes are on their way at once, but nobody waits for them: they are written together with the next intents. With a
 * store that commits per level they wait for the level's end or the next intent, whichever comes first.
 */
export class JournalWriter {
  readonly run: string;
  readonly #store: StateStore;
  readonly #fold: Fold;
  #pending: JournalEntry[] = [];
  /** The outcome that was last on its way. The store writes in order: it is durable only if those before it are. */
  #underWay: Promise<void> | undefined;
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

  /** Requests whose outcome is not known, oldest first. */
  get openIntents(): readonly IntentEntry[] {
    return this.#fold.open();
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
    const batch = this.#pending.length === 0 ? entries : [...this.#pending, ...entries];
    this.#pending = [];
    if (batch.length === 0) return;
    this.#written = true;
    await this.#store.append(batch);
  }

  /** Takes in what only the snapshot needs to hold: a run that dies before it may forget this. */
  note(address: string, record: Recorded): void {
    this.#fold.take({ kind: 'record', run: this.run, address, record });
  }

  async intend(intents: readonly IntentEntry[]): Promise<void> {
    await this.append(intents);
  }

  outcome(entry: Omit<OutcomeEntry, 'kind' | 'run'>): void {
    const full: OutcomeEntry = { kind: 'outcome', run: this.run, ...entry };
    if (this.#store.batch === 'operation') {
      this.#underWay = this.append([full]);
      this.#underWay.catch(() => undefined); // for the next append or flush to tell
      return;
    }
    this.#fold.take(full);
    this.#pending.push(full);
  }

  /** Resolves once everything is durable. */
  async flush(): Promise<void> {
    await this.append([]);
    await this.#underWay;
  }
}
