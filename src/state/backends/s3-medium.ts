import { basename } from 'node:path';
import { HoldfastError } from '../../core/errors.ts';
import type { Clock } from '../../core/events.ts';
import type { LockInfo } from '../../core/store.ts';
import type { Base } from '../journal.ts';
import type { Holder, Medium, Stored } from '../medium.ts';
import type { S3Bucket } from './s3-bucket.ts';
import { S3Lock } from './s3-lock.ts';

const PARALLEL = 16;
const READS = 5;
const SEGMENT = /\/(\d{12})-(\d{12})\.ndjson$/u;

/** State as objects: `state.json`, numbered journal segments that name the serial they continue, `lock.json`, `runs/`. */
export class S3Medium implements Medium {
  readonly description: string;
  readonly batch = 'operation';
  readonly tears = false;
  readonly #bucket: S3Bucket;
  readonly #root: string;
  readonly #lock: S3Lock;
  #segments = 0;

  constructor(bucket: S3Bucket, root: string, clock: Clock) {
    this.#bucket = bucket;
    this.#root = root;
    this.#lock = new S3Lock(bucket, this.#key('lock.json'), clock);
    this.description = `s3://${bucket.name}/${root}/state.json`;
  }

  repair(): Promise<string> {
    return Promise.resolve(
      'Restore a copy with "holdfast state push --force FILE": one from .holdfast/…/backups, or a former version of the object where the bucket keeps versions.',
    );
  }

  /** Lists segments before it reads the state; one that vanishes meanwhile was folded, so everything is read again. */
  async load(): Promise<Stored> {
    for (let read = 1; ; read += 1) {
      const keys = await this.#bucket.list(this.#key('journal/'));
      const state = await this.#bucket.get(this.#key('state.json'));
      const current = keys.filter((key) => serialOf(key) >= looseSerial(state));
      const texts = await inParallel(current, (key) => this.#bucket.get(key));
      this.#segments = keys.length === 0 ? 0 : numberOf(keys.at(-1) ?? '') + 1;
      if (!texts.includes(undefined) || read === READS) return { state, journal: texts.join('') };
    }
  }

  openJournal(): Promise<void> {
    return Promise.resolve();
  }

  async append(lines: string, base: Base): Promise<void> {
    const key = this.#key('journal', `${digits(base.serial)}-${digits(this.#segments)}.ndjson`);
    const [created] = await Promise.all([this.#bucket.create(key, lines), this.#lock.requireHeld()]);
    // Taken by this very text: the first request arrived although its answer was lost.
    if (!created && (await this.#bucket.get(key)) !== lines) throw this.#overtaken();
    this.#segments += 1;
  }

  async replace(state: string, base: Base): Promise<void> {
    await this.#lock.requireHeld();
    await this.#bucket.put(this.#key('state.json'), state);
    // The state is stored: folded segments that stay are passed over, and the next commit removes them.
    await this.#sweep((serial) => serial < base.serial).catch(() => undefined);
  }

  async restore(state: string): Promise<void> {
    await this.#lock.requireHeld();
    await this.#sweep(() => true);
    await this.#bucket.put(this.#key('state.json'), state);
  }

  async addRun(name: string, text: string): Promise<boolean> {
    const key = this.#key('runs', `${name}.json`);
    const present = await this.#bucket.get(key);
    if (present !== undefined) return present === text;
    return (await this.#bucket.create(key, text)) || (await this.#bucket.get(key)) === text;
  }

  async runNames(): Promise<readonly string[]> {
    const keys = await this.#bucket.list(this.#key('runs/'));
    return keys.map((key) => basename(key, '.json'));
  }

  runs(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    return inParallel(names, (name) => this.#bucket.get(this.#key('runs', `${name}.json`)));
  }

  tryLock(info: LockInfo): Promise<Holder | undefined> {
    return this.#lock.take(info);
  }

  unlock(info: LockInfo): Promise<void> {
    return this.#lock.release(info);
  }

  holder(): Promise<LockInfo | undefined> {
    return this.#lock.holder();
  }

  forceUnlock(id: string): Promise<boolean> {
    return this.#lock.remove(id);
  }

  close(): Promise<void> {
    this.#bucket.close();
    return Promise.resolve();
  }

  #key(...parts: string[]): string {
    return [this.#root, ...parts].join('/');
  }

  /** Removes journal segments by the serial they continue. */
  async #sweep(folded: (serial: number) => boolean): Promise<void> {
    const keys = await this.#bucket.list(this.#key('journal/'));
    const gone = keys.filter((key) => folded(serialOf(key)));
    await inParallel(gone, (key) => this.#bucket.delete(key));
    this.#segments = 0;
  }

  #overtaken(): HoldfastError {
    return new HoldfastError('locked', `another run writes the journal of ${this.description}`, {
      advice: 'Run the command again once that run has ended.',
    });
  }
}

/** The serial of a state whose text is judged later; 0 where it cannot be told. */
function looseSerial(state: string | undefined): number {
  return Number(/^"serial":(\d{1,15}),?$/mu.exec(state ?? '')?.[1] ?? 0);
}

function serialOf(key: string): number {
  return Number(SEGMENT.exec(key)?.[1] ?? 0);
}

function numberOf(key: string): number {
  return Number(SEGMENT.exec(key)?.[2] ?? 0);
}

function digits(value: number): string {
  return String(value).padStart(12, '0');
}

async function inParallel<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<readonly U[]> {
  const results: U[] = [];
  for (let start = 0; start < items.length; start += PARALLEL) {
    results.push(...(await Promise.all(items.slice(start, start + PARALLEL).map(work))));
  }
  return results;
}
