import { HoldfastError } from '../../core/errors.ts';
import type { Clock } from '../../core/events.ts';
import type { JsonObject } from '../../core/json.ts';
import type { LockInfo } from '../../core/store.ts';
import { lockedBy } from '../acquire.ts';
import type { Base } from '../journal.ts';
import { fromTerraformLock, toTerraformLock, UNREADABLE } from '../lock-info.ts';
import type { Holder, Medium, Stored } from '../medium.ts';
import {
  checksumOf,
  countersOf,
  NOTHING,
  openEnvelope,
  sealEnvelope,
  type Envelope,
} from './http-envelope.ts';
import { HttpExchange, type HttpAnswer, type HttpRequest, type HttpState } from './http-exchange.ts';
import { httpSettings, type HttpSettings } from './http-settings.ts';

const LOCKED = [409, 423];

/** State behind Terraform's http protocol, as GitLab and others serve it. */
export class HttpMedium implements Medium {
  readonly description: string;
  readonly batch = 'level';
  readonly tears = false;
  readonly #settings: HttpSettings;
  readonly #exchange: HttpExchange;
  #envelope: Envelope | undefined;
  #lock: LockInfo | undefined;
  /** Another's lock, as a refusal named it. */
  #other: LockInfo | undefined;

  constructor(
    url: URL,
    {
      env,
      send,
      clock,
    }: { env: Readonly<Record<string, string | undefined>>; send: HttpState; clock: Clock },
  ) {
    this.#settings = httpSettings(url, env);
    this.#exchange = new HttpExchange(send, this.#settings, clock);
    this.description = this.#settings.shown;
  }

  repair(): Promise<string> {
    return Promise.resolve(
      'Restore a copy with "holdfast state push --force FILE": one from .holdfast/…/backups, or a former version that the server keeps.',
    );
  }

  async load(): Promise<Stored> {
    const text = await this.#get();
    const place = { name: this.description, repair: await this.repair() };
    this.#envelope = text === undefined ? NOTHING : openEnvelope(text, place);
    const { state, journal } = this.#envelope;
    return { state: state === null ? undefined : JSON.stringify(state), journal: journal.join('') };
  }

  openJournal(bytes: number): Promise<void> {
    const envelope = this.#envelope ?? NOTHING;
    if (bytes === 0) this.#envelope = { ...envelope, journal: [] };
    return Promise.resolve();
  }

  async append(lines: string, base: Base): Promise<void> {
    const envelope = this.#envelope ?? NOTHING;
    await this.#post({ ...envelope, lineage: base.lineage, journal: [...envelope.journal, lines] });
  }

  async replace(state: string, base: Base): Promise<void> {
    await this.#post({ ...(this.#envelope ?? NOTHING), ...content(state, base) });
  }

  async restore(state: string, base: Base): Promise<void> {
    const { serial } = countersOf((await this.#get()) ?? '');
    await this.#post({ ...(this.#envelope ?? NOTHING), serial, ...content(state, base) });
  }

  async addRun(name: string, text: string): Promise<boolean> {
    if (this.#envelope === undefined) await this.load();
    const envelope = this.#envelope ?? NOTHING;
    const present = envelope.runs.find((run) => run.name === name);
    if (present !== undefined) return present.text === text;
    await this.#post({ ...envelope, runs: [...envelope.runs, { name, text }] });
    return true;
  }

  async runNames(): Promise<readonly string[]> {
    await this.load();
    return (this.#envelope ?? NOTHING).runs.map(({ name }) => name);
  }

  async runs(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    if (this.#envelope === undefined) await this.load();
    const kept = new Map((this.#envelope ?? NOTHING).runs.map(({ name, text }) => [name, text]));
    return names.map((name) => kept.get(name));
  }

  async tryLock(info: LockInfo): Promise<Holder | undefined> {
    if (this.#lock !== undefined) return { info: this.#lock, stale: false };
    const request = { ...this.#settings.lock, body: JSON.stringify(toTerraformLock(info)) };
    const answer = await this.#exchange.ask(request);
    if (LOCKED.includes(answer.status)) {
      const holder = fromTerraformLock(answer.body, this.description);
      // The first request may have arrived although its answer was lost.
      if (holder.id !== info.id) return { info: holder, stale: false };
    } else if (!isSuccess(answer)) throw this.#exchange.refusal(request, answer);
    this.#lock = info;
    this.#envelope = undefined;
    return undefined;
  }

  async unlock(info: LockInfo): Promise<void> {
    this.#lock = undefined;
    const answer = await this.#exchange.ask(this.#unlockRequest(info));
    if (isSuccess(answer) || LOCKED.includes(answer.status) || answer.status === 404) return;
    throw new HoldfastError(
      'state',
      `the lock of ${this.description} could not be released (${String(answer.status)})`,
      {
        advice: `Remove it with "holdfast force-unlock ${info.id}".`,
      },
    );
  }

  /** The protocol cannot ask who holds a lock without taking it; a refusal may have told. */
  holder(): Promise<LockInfo | undefined> {
    return Promise.resolve(this.#lock ?? this.#other);
  }

  async forceUnlock(id: string): Promise<boolean> {
    const blank = {
      operation: '',
      who: '',
      host: '',
      pid: 0,
      version: '',
      created: '',
      path: this.description,
    };
    const answer = await this.#exchange.ask(this.#unlockRequest({ id, ...blank }));
    if (LOCKED.includes(answer.status)) {
      const holder = fromTerraformLock(answer.body, this.description);
      this.#other = holder.id === UNREADABLE ? undefined : holder;
    }
    return isSuccess(answer);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #unlockRequest(info: LockInfo): HttpRequest {
    return { ...this.#settings.unlock, lockId: info.id, body: JSON.stringify(toTerraformLock(info)) };
  }

  async #get(): Promise<string | undefined> {
    const request = { method: 'GET', address: this.#settings.address };
    const answer = await this.#exchange.ask(request);
    if (answer.status === 204 || answer.status === 404) return undefined;
    if (answer.status === 200) return answer.body;
    throw this.#exchange.refusal(request, answer);
  }

  async #post(content: Envelope): Promise<void> {
    const envelope = { ...content, serial: content.serial + 1 };
    const { text, checksum } = sealEnvelope(envelope);
    const arrived = async () => checksumOf((await this.#get()) ?? '') === checksum;
    const request = { method: 'POST', address: this.#settings.address, lockId: this.#lock?.id, body: text };
    const answer = await this.#exchange.ask(request, arrived);
    // GitLab refuses a serial it has already, also when it was this very state.
    if (!isSuccess(answer) && !(answer.status === 422 && (await arrived())))
      throw this.#refused(request, answer);
    this.#envelope = envelope;
  }

  #refused(request: HttpRequest, answer: HttpAnswer): HoldfastError {
    this.#envelope = undefined;
    if (!LOCKED.includes(answer.status)) return this.#exchange.refusal(request, answer);
    return lockedBy(this.description, {
      info: fromTerraformLock(answer.body, this.description),
      stale: false,
    });
  }
}

function content(state: string, base: Base): Pick<Envelope, 'lineage' | 'state' | 'journal'> {
  return { lineage: base.lineage, state: JSON.parse(state) as JsonObject, journal: [] };
}

function isSuccess({ status }: HttpAnswer): boolean {
  return status >= 200 && status < 300;
}
