import type { DeleteOperation, ResourceType } from '../core/define.ts';
import { HoldfastError } from '../core/errors.ts';
import type { Change, Connection, Observed, PlannedRequest } from '../core/model.ts';
import { substitute } from '../core/placeholder.ts';
import { entityOf, readEntity } from '../core/read.ts';
import { SELF_ID } from '../core/record.ts';
import type { IntentEntry } from '../core/store.ts';
import type { Answer, Request } from '../core/wire.ts';
import type { Executed, Execution } from './execute.ts';
import type { KnownValues } from './known-values.ts';
import { ChangeLedger } from './change-ledger.ts';
import { awaitGone, type Gone } from './await-gone.ts';
import { withLostLimits } from './lost-limits.ts';
import { pause } from './pause.ts';
import { madeAllTheSame } from './refused-create.ts';
import { settleCreate } from './settle-create.ts';

/** How often a create that certainly was not carried out is sent again. */
const CREATE_ATTEMPTS = 2;

/** What came of a create: the answer, and the object it shows or a list has shown since. */
interface Sent {
  readonly answer?: Answer;
  readonly observed?: Observed | undefined;
}

/** Carries out one change: its requests in order, each with intent before and outcome after. */
export class ChangeRun {
  readonly change: Change;
  readonly #execution: Execution;
  readonly #known: KnownValues;
  readonly #connection: Connection;
  readonly #type: ResourceType;
  readonly #ledger: ChangeLedger;
  readonly #notes: string[] = [];
  #id: string | undefined;
  /** The object that a replacement begins by deleting is no more. */
  #formerGone = false;

  constructor(change: Change, execution: Execution, known: KnownValues, connection: Connection) {
    this.change = change;
    this.#execution = execution;
    this.#known = known;
    this.#connection = connection;
    const type = execution.context.types(change.type);
    if (type === undefined) throw new TypeError(`no table for ${change.type}`);
    this.#type = type;
    this.#ledger = new ChangeLedger(change, execution, known, connection, type);
    this.#id = change.action === 'create' ? undefined : change.id;
  }

  /** The intent of the first request, for stores that want a whole level's at once. */
  firstIntent(): IntentEntry {
    return this.#ledger.intent(this.change.requests[0] as PlannedRequest, this.#id);
  }

  async run(first: IntentEntry | undefined): Promise<Executed> {
    const { context } = this.#execution;
    const started = context.clock.now();
    context.emit({ type: 'apply_start', change: this.change });
    try {
      for (const [index, request] of this.change.requests.entries())
        await this.#step(request, index === 0 ? first : undefined);
      const elapsedMs = context.clock.now() - started;
      context.emit({
        type: 'apply_complete',
        change: this.change,
        id: this.#id,
        elapsedMs,
        notes: this.#notes,
      });
      return {
        change: this.change,
        outcome: 'done',
        notes: this.#notes,
        ...(this.#id !== undefined && { id: this.#id }),
      };
    } catch (thrown) {
      if (!(thrown instanceof HoldfastError)) throw thrown;
      const error = this.#formerGone ? withLostLimits(thrown, this.change) : thrown;
      context.emit({
        type: 'apply_errored',
        change: this.change,
        error,
        elapsedMs: context.clock.now() - started,
      });
      return {
        change: this.change,
        outcome: error.code === 'uncertain' ? 'uncertain' : 'failed',
        error,
        notes: this.#notes,
      };
    }
  }

  async #step(planned: PlannedRequest, prepared: IntentEntry | undefined): Promise<void> {
    const intent = prepared ?? this.#ledger.intent(planned, this.#id);
    if (prepared === undefined) await this.#execution.journal.intend([intent]);
    switch (planned.step) {
      case 'create':
        return this.#create(planned, intent, 1);
      case 'delete':
        return this.#delete(planned, intent);
      default:
        return this.#update(planned, intent);
    }
  }

  async #create(planned: PlannedRequest, intent: IntentEntry, attempt: number): Promise<void> {
    const { answer, observed } = await this.#sendCreate(planned, intent);
    if (observed !== undefined) {
      await this.#created(intent, observed, answer);
      return;
    }
    const found = await settleCreate(intent, this.#type, this.#connection, this.#execution);
    if (found !== undefined) {
      await this.#created(intent, found, undefined);
      return;
    }
    this.#ledger.failed(intent);
    if (attempt >= CREATE_ATTEMPTS) {
      throw new HoldfastError(
        'vendor',
        `${this.change.address}: ${planned.method} ${planned.path} was sent ${String(attempt)} times and not carried out`,
        { advice: 'Nothing was created; run apply again once the service answers.' },
      );
    }
    const again = this.#ledger.intent(planned, this.#id);
    await this.#execution.journal.intend([again]);
    await this.#create(planned, again, attempt + 1);
  }

  /** No object when the outcome is not known; a refusal after which there is none is journalled and thrown. */
  async #sendCreate(planned: PlannedRequest, intent: IntentEntry): Promise<Sent> {
    try {
      const answer = await this.#connection.send(this.#request(planned));
      return { answer, observed: this.#observedIn(answer) };
    } catch (error) {
      if (!(error instanceof HoldfastError)) throw error;
      if (error.code === 'uncertain') return {};
      const observed = await madeAllTheSame(error, intent, this.#type, this.#connection, this.#execution);
      if (observed !== undefined) return { observed };
      this.#ledger.failed(intent);
      throw error;
    }
  }

  async #created(intent: IntentEntry, observed: Observed, answer: Answer | undefined): Promise<void> {
    this.#id = observed.id;
    this.#known.learn(this.#type, this.change.address, observed.properties);
    this.#ledger.created(intent, observed.id);
    if (answer !== undefined) await this.#settle(answer);
    if (this.#type.createNote !== undefined) this.#notes.push(this.#type.createNote);
  }

  async #update(planned: PlannedRequest, intent: IntentEntry): Promise<void> {
    const answer = await this.#sendOrFail(planned, intent);
    const observed = this.#observedIn(answer);
    if (observed !== undefined) this.#known.learn(this.#type, this.change.address, observed.properties);
    this.#ledger.done(intent, this.#ledger.record(this.#id ?? '', observed, false));
    await this.#settle(answer);
  }

  async #delete(planned: PlannedRequest, intent: IntentEntry): Promise<void> {
    const gone = await this.#sendDelete(planned, intent);
    this.#ledger.deleted(intent);
    this.#formerGone = this.change.action === 'replace';
    if (gone === 'lingering') this.#notes.push(`${intent.id ?? ''} is still being removed by the vendor`);
    if (this.change.action === 'delete') this.#id = undefined;
  }

  async #sendDelete(planned: PlannedRequest, intent: IntentEntry): Promise<Gone> {
    const { delete: operation } = this.#type.operations;
    try {
      const answer = await this.#connection.send(this.#request(planned));
      await this.#settle(answer);
    } catch (error) {
      if (!(error instanceof HoldfastError)) throw error;
      if (!isAlreadyGone(error, operation)) {
        this.#ledger.failed(intent);
        throw error;
      }
    }
    return awaitGone(
      operation,
      this.#type,
      { action: this.change.action, scope: intent.scope },
      intent.id ?? '',
      this.#connection,
      this.#execution.context,
    );
  }

  async #sendOrFail(planned: PlannedRequest, intent: IntentEntry): Promise<Answer> {
    try {
      return await this.#connection.send(this.#request(planned));
    } catch (error) {
      if (error instanceof HoldfastError)
        this.#ledger.failed(intent, error.code === 'uncertain' ? (intent.record ?? undefined) : undefined);
      throw error;
    }
  }

  /** The planned request with values in place of placeholders; nothing else is decided here. */
  #request({ method, path, query, body, idempotent }: PlannedRequest): Request {
    const id = encodeURIComponent(this.#id ?? '');
    return {
      method,
      path: path.replaceAll(SELF_ID, id),
      ...(query !== undefined && { query }),
      ...(body !== undefined && { body: substitute(body, this.#known) }),
      idempotent,
    };
  }

  #observedIn(answer: Answer): Observed | undefined {
    const { quirks, operations } = this.#type;
    const entity =
      quirks?.unwrap === undefined ? entityOf(answer.body, operations.create.item) : quirks.unwrap(answer);
    return entity === undefined ? undefined : readEntity(this.#type, entity);
  }

  /** A wish to stop ends the wait, but not between the two halves of a replacement. */
  async #settle(answer: Answer): Promise<void> {
    const { clock, signal } = this.#execution.context;
    const stop = this.change.action.startsWith('replace') ? undefined : signal;
    const notes = await this.#type.quirks?.settle?.(answer, this.#connection.send, async (ms) => {
      await pause(ms, { clock, signal: stop });
      return stop?.aborted !== true;
    });
    this.#notes.push(...(notes ?? []));
  }
}

function isAlreadyGone({ code, status }: HoldfastError, { gone }: DeleteOperation): boolean {
  return code === 'not-found' || (status !== undefined && gone?.includes(status) === true);
}
