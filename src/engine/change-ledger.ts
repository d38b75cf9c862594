import type { ResourceType } from '../core/define.ts';
import { isObject } from '../core/json.ts';
import type { Change, Connection, Deposed, Observed, PlannedRequest, Recorded } from '../core/model.ts';
import { keyOfDesired } from '../core/natural-key.ts';
import { topOf } from '../core/path.ts';
import { unknownPrints } from '../core/placeholder.ts';
import { beforeNew, recordOf, SELF_ID, type Previous } from '../core/record.ts';
import { withoutObject } from '../core/recovery.ts';
import { payloadDigest } from '../core/requests.ts';
import { scopeKey } from '../core/scope.ts';
import type { IntentEntry } from '../core/store.ts';
import type { Execution } from './execute.ts';
import type { KnownValues } from './known-values.ts';

const NOTHING_BEFORE: Previous = { applied: {}, fingerprints: {}, deposed: [] };

/** What is journalled about one change: intents before its requests, outcomes and records after them. */
export class ChangeLedger {
  readonly #change: Change;
  readonly #execution: Execution;
  readonly #known: KnownValues;
  readonly #connection: Connection;
  readonly #type: ResourceType;

  constructor(
    change: Change,
    execution: Execution,
    known: KnownValues,
    connection: Connection,
    type: ResourceType,
  ) {
    this.#change = change;
    this.#execution = execution;
    this.#known = known;
    this.#connection = connection;
    this.#type = type;
  }

  #current(): Recorded | undefined {
    return this.#execution.journal.resource(this.#change.address);
  }

  /** What state will say: the declared properties, and the objects left behind until they are deleted. */
  record(id: string, observed: Observed | undefined, created: boolean): Recorded {
    const desired = this.#known.desired(this.#change.address);
    if (desired === undefined) throw new TypeError(`${this.#change.address} is not declared`);
    const previous = this.#current();
    // Of an object that is being adopted state knows nothing but the id.
    const isNew = created || this.#change.action === 'import-update';
    const record = recordOf({
      type: this.#type,
      desired,
      origin: this.#connection.origin,
      id,
      keyring: this.#execution.context.keyring,
      previous: isNew ? this.#beforeNew(previous) : previous,
      observed,
      properties: this.#change.properties,
    });
    const behind = created ? this.#leftBehind() : undefined;
    return behind === undefined ? record : { ...record, deposed: [...record.deposed, behind] };
  }

  /** What went over of the former object is known to the plan: state may hold another one by now, or none. */
  #beforeNew(previous: Recorded | undefined): Previous | undefined {
    const released = this.#change.record?.released;
    if (previous === undefined && released === undefined) return undefined;
    const before = previous === undefined ? NOTHING_BEFORE : beforeNew(previous, this.#type);
    return released === undefined ? before : { ...before, released };
  }

  /** The object that still lives while its replacement is created, unless it is kept: then it is nobody's. */
  #leftBehind(): Deposed | undefined {
    const current = this.#current();
    const { action, requests } = this.#change;
    if (current === undefined || action === 'create') return undefined;
    if (!requests.some(({ step }) => step === 'delete')) return undefined;
    const moved = JSON.stringify(current.scope) !== JSON.stringify(this.#change.scope);
    const secrets = [...Object.keys(current.fingerprints), ...(current.released ?? [])];
    return {
      id: current.id,
      ...(moved && { scope: current.scope }),
      ...(current.variant !== this.#change.variant && { variant: current.variant }),
      ...(secrets.length > 0 && { secrets }),
    };
  }

  /** The entry written before a request leaves. `objectId`: the object it is about, once there is one. */
  intent(planned: PlannedRequest, objectId: string | undefined): IntentEntry {
    const change = this.#change;
    const { context, journal } = this.#execution;
    const desired = this.#known.desired(change.address);
    const isCreate = planned.step === 'create';
    const behind = isCreate ? this.#leftBehind() : undefined;
    const id = isCreate
      ? undefined
      : planned.step === 'delete'
        ? (change.deposed?.id ?? change.id)
        : objectId;
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
      naturalKey:
        desired === undefined || !isCreate
          ? null
          : (keyOfDesired(this.#type, desired, context.keyring)?.text ?? null),
      payloadDigest: payloadDigest(planned),
      at: context.clock.now(),
      record: isCreate ? this.record(SELF_ID, undefined, true) : this.#ifUnknown(planned),
      ...(id !== undefined && { id }),
      ...(behind !== undefined && { deposes: behind }),
    };
  }

  /** Where an object of this address lives: its replacement may be in another scope. */
  #scopeOf(id: string): Readonly<Record<string, string>> {
    const owner = this.#execution.journal.resource(this.#change.deposed?.address ?? this.#change.address);
    const behind = owner?.deposed.find((object) => object.id === id);
    return behind?.scope ?? owner?.scope ?? this.#change.scope;
  }

  /** What may be trusted of the record should the answer to an update be lost: not the secrets it sends. */
  #ifUnknown({ step, body }: PlannedRequest): Recorded | null {
    const current = this.#current();
    if (current === undefined || step !== 'update') return null;
    const then = this.record(current.id, undefined, false);
    const paths = [...Object.keys(current.fingerprints), ...Object.keys(then.fingerprints)];
    const sent = isObject(body) ? paths.filter((path) => Object.hasOwn(body, topOf(path))) : [];
    return { ...current, fingerprints: { ...current.fingerprints, ...unknownPrints(sent) } };
  }

  /** The object exists: state says what the intent foresaw, with its id. */
  created(intent: IntentEntry, id: string): void {
    if (intent.record === null) throw new TypeError('a create without a foreseen record');
    const { journal } = this.#execution;
    journal.outcome({ intent: intent.intent, result: 'done', address: intent.address, foreseen: { id } });
  }

  /** The object is gone: it leaves the entry, which an object left behind earlier may take over. */
  deleted(intent: IntentEntry): void {
    const left = withoutObject(this.#execution.journal.resource(intent.address), intent.id ?? '');
    this.#outcome(intent, 'done', left);
  }

  /** The request was carried out; `record` is what state says from now on. */
  done(intent: IntentEntry, record: Recorded): void {
    this.#outcome(intent, 'done', record);
  }

  /** The request was not carried out, or (with a record) nobody can know what became of it. */
  failed(intent: IntentEntry, record?: Recorded): void {
    this.#outcome(intent, 'failed', record);
  }

  #outcome(intent: IntentEntry, result: 'done' | 'failed', record: Recorded | null | undefined): void {
    const { journal } = this.#execution;
    journal.outcome({
      intent: intent.intent,
      result,
      address: intent.address,
      ...(record !== undefined && { record }),
    });
  }
}
