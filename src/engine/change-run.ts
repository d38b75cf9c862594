import type { ResourceType } from '../core/define.ts';
import { HoldfastError } from '../core/errors.ts';
import { isObject, type Json } from '../core/json.ts';
import type { Change, Connection, Deposed, Observed, PlannedRequest, Recorded } from '../core/model.ts';
import { keyOfDesired } from '../core/natural-key.ts';
import { topOf } from '../core/path.ts';
import { substitute } from '../core/placeholder.ts';
import { entityOf, readEntity } from '../core/read.ts';
import { recordOf, SELF_ID } from '../core/record.ts';
import { withoutObject } from '../core/recovery.ts';
import { scopeKey } from '../core/scope.ts';
import type { IntentEntry } from '../core/store.ts';
import type { Answer, Request } from '../core/wire.ts';
import type { Executed, Execution } from './execute.ts';
import type { KnownValues } from './known-values.ts';
import { awaitGone, type Gone } from './await-gone.ts';
import { settleCreate } from './settle-create.ts';

/** How often a create that certainly was not carried out is sent again. */
const CREATE_ATTEMPTS = 2;

/** Carries out one change: its requests in order, each with intent before and outcome after. */
export class ChangeRun {
  readonly change: Change;
  readonly #execution: Execution;
  readonly #known: KnownValues;
  readonly #connection: Connection;
  readonly #type: ResourceType;
  readonly #notes: string[] = [];
  #id: string | undefined;

  constructor(change: Change, execution: Execution, known: KnownValues, connection: Connection) {
    this.change = change;
    this.#execution = execution;
    this.#known = known;
    this.#connection = connection;
    const type = execution.context.types(change.type);
    if (type === undefined) throw new TypeError(`no table for ${change.type}`);
    this.#type = type;
    this.#id = change.action === 'create' ? undefined : change.id;
  }

  /** The intent of the first request, for stores that want a whole level's at once. */
  firstIntent(): IntentEntry {
    return this.#intent(this.change.requests[0] as PlannedRequest);
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
    } catch (error) {
      if (!(error instanceof HoldfastError)) throw error;
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
    const intent = prepared ?? this.#intent(planned);
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
    const answer = await this.#sendCreate(planned, intent);
    const observed = answer === undefined ? undefined : this.#observedIn(answer);
    if (observed !== undefined) {
      await this.#created(intent, observed, answer);
      return;
    }
    const found = await settleCreate(intent, this.#type, this.#connection, this.#execution);
    if (found !== undefined) {
      await this.#created(intent, found, undefined);
      return;
    }
    await this.#failed(intent);
    if (attempt >= CREATE_ATTEMPTS) {
      throw new HoldfastError(
        'vendor',
        `${this.change.address}: ${planned.method} ${planned.path} was sent ${String(attempt)} times and not carried out`,
        { advice: 'Nothing was created; run apply again once the service answers.' },
      );
    }
    const again = this.#intent(planned);
    await this.#execution.journal.intend([again]);
    await this.#create(planned, again, attempt + 1);
  }

  /** Undefined when the outcome is not known; a refusal is journalled and thrown. */
  async #sendCreate(planned: PlannedRequest, intent: IntentEntry): Promise<Answer | undefined> {
    try {
      return await this.#connection.send(this.#request(planned));
    } catch (error) {
      if (!(error instanceof HoldfastError)) throw error;
      if (error.code === 'uncertain') return undefined;
      await this.#failed(intent);
      throw error;
    }
  }

  async #created(intent: IntentEntry, observed: Observed, answer: Answer | undefined): Promise<void> {
    this.#id = observed.id;
    this.#known.learn(this.#type, this.change.address, observed.properties);
    await this.#done(intent, this.#record(observed.id, observed, true));
    if (answer !== undefined) await this.#settle(answer);
    if (this.#type.createNote !== undefined) this.#notes.push(this.#type.createNote);
  }

  async #update(planned: PlannedRequest, intent: IntentEntry): Promise<void> {
    const answer = await this.#sendOrFail(planned, intent);
    const observed = this.#observedIn(answer);
    if (observed !== undefined) this.#known.learn(this.#type, this.change.address, observed.properties);
    await this.#done(intent, this.#record(this.#id ?? '', observed, false));
    await this.#settle(answer);
  }

  async #delete(planned: PlannedRequest, intent: IntentEntry): Promise<void> {
    const gone = await this.#sendDelete(planned, intent);
    const { deposed, address } = this.change;
    const owner = deposed?.address ?? address;
    const left = withoutObject(this.#execution.journal.resources[owner], intent.id ?? '');
    await this.#execution.journal.outcome({
      intent: intent.intent,
      result: 'done',
      address: owner,
      ...(left !== undefined && { record: left }),
    });
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
      const alreadyGone =
        error.code === 'not-found' ||
        (error.status !== undefined && (operation.gone ?? []).includes(error.status));
      if (alreadyGone) return 'gone';
      await this.#failed(intent);
      throw error;
    }
    return awaitGone(
      operation,
      this.#type,
      this.change,
      intent.id ?? '',
      this.#connection,
      this.#execution.context.clock,
    );
  }

  async #sendOrFail(planned: PlannedRequest, intent: IntentEntry): Promise<Answer> {
    try {
      return await this.#connection.send(this.#request(planned));
    } catch (error) {
      if (error instanceof HoldfastError)
        await this.#failed(intent, error.code === 'uncertain' ? (intent.record ?? undefined) : undefined);
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

  async #settle(answer: Answer): Promise<void> {
    const { clock } = this.#execution.context;
    const notes = await this.#type.quirks?.settle?.(answer, this.#connection.send, (ms) => clock.sleep(ms));
    this.#notes.push(...(notes ?? []));
  }

  #current(): Recorded | undefined {
    return this.#execution.journal.resources[this.change.address];
  }

  /** What state will say: the declared properties, and the objects left behind until they are deleted. */
  #record(id: string, observed: Observed | undefined, created: boolean): Recorded {
    const desired = this.#known.desired(this.change.address);
    if (desired === undefined) throw new TypeError(`${this.change.address} is not declared`);
    const previous = this.#current();
    const record = recordOf({
      type: this.#type,
      desired,
      origin: this.#connection.origin,
      id,
      keyring: this.#execution.context.keyring,
      previous: created && previous !== undefined ? { ...previous, applied: {}, fingerprints: {} } : previous,
      observed,
    });
    const behind = created ? this.#leftBehind() : undefined;
    return behind === undefined ? record : { ...record, deposed: [...record.deposed, behind] };
  }

  /** The object that still lives while its replacement is created. */
  #leftBehind(): Deposed | undefined {
    const current = this.#current();
    if (current === undefined || this.change.action === 'create') return undefined;
    const moved = JSON.stringify(current.scope) !== JSON.stringify(this.change.scope);
    return { id: current.id, ...(moved && { scope: current.scope }) };
  }

  #intent(planned: PlannedRequest): IntentEntry {
    const { change } = this;
    const { context, journal } = this.#execution;
    const desired = this.#known.desired(change.address);
    const isCreate = planned.step === 'create';
    const behind = isCreate ? this.#leftBehind() : undefined;
    const id = isCreate
      ? undefined
      : planned.step === 'delete'
        ? (change.deposed?.id ?? change.id)
        : this.#id;
    const scope = planned.step === 'delete' ? this.#scopeOf(id ?? '') : change.scope;
    return {
      kind: 'intent',
      run: journal.run,
      intent: journal.nextIntent(),
      address: change.deposed?.address ?? change.address,
      step: planned.step,
      provider: change.provider,
      origin: this.#connection.origin,
      type: change.type,
      variant: change.variant,
      scope,
      listing: scopeKey(this.#connection.origin, change.type, scope),
      ...(id !== undefined && { id }),
      naturalKey:
        desired === undefined || !isCreate
          ? null
          : (keyOfDesired(this.#type, desired, context.keyring)?.text ?? null),
      payloadDigest: context.keyring.digest(planned.body ?? (null as Json)),
      at: context.clock.now(),
      ...(behind !== undefined && { deposes: behind }),
      record: isCreate ? this.#record(SELF_ID, undefined, true) : this.#ifUnknown(planned),
    };
  }

  /** Where an object of this address lives: its replacement may be in another scope. */
  #scopeOf(id: string): Readonly<Record<string, string>> {
    const owner = this.#execution.journal.resources[this.change.deposed?.address ?? this.change.address];
    const behind = owner?.deposed.find((object) => object.id === id);
    return behind?.scope ?? owner?.scope ?? this.change.scope;
  }

  /** What may be trusted of the record should the answer to an update be lost: not what it sends and nobody can read back. */
  #ifUnknown({ step, body }: PlannedRequest): Recorded | null {
    const current = this.#current();
    if (current === undefined || step !== 'update') return null;
    const sent = new Set(isObject(body) ? Object.keys(body) : []);
    const kept = Object.entries(current.fingerprints).filter(([path]) => !sent.has(topOf(path)));
    return { ...current, fingerprints: Object.fromEntries(kept) };
  }

  async #done(intent: IntentEntry, record: Recorded | undefined): Promise<void> {
    await this.#execution.journal.outcome({
      intent: intent.intent,
      result: 'done',
      address: intent.address,
      ...(record !== undefined && { record }),
    });
  }

  async #failed(intent: IntentEntry, record?: Recorded): Promise<void> {
    await this.#execution.journal.outcome({
      intent: intent.intent,
      result: 'failed',
      address: intent.address,
      ...(record !== undefined && { record }),
    });
  }
}
