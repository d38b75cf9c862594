import { HoldfastError } from '../../core/errors.ts';
import type { Clock } from '../../core/events.ts';
import type { LockInfo } from '../../core/store.ts';
import { parseLockInfo } from '../lock-info.ts';
import type { Holder } from '../medium.ts';
import type { S3Bucket } from './s3-bucket.ts';

/** Longest time in which two writers that both saw no lock may overwrite each other's, on stores without conditions. */
const SETTLE_MS = 2_000;

/** A lock object, created on condition that there is none, and read back. */
export class S3Lock {
  readonly #bucket: S3Bucket;
  readonly #key: string;
  readonly #clock: Clock;
  #id: string | undefined;
  constructor(bucket: S3Bucket, key: string, clock: Clock) {
    this.#bucket = bucket;
    this.#key = key;
    this.#clock = clock;
  }

  async take(info: LockInfo): Promise<Holder | undefined> {
    const present = await this.holder();
    if (present !== undefined) return { info: present, stale: false };
    const text = `${JSON.stringify(info)}\n`;
    const created = await this.#bucket.create(this.#key, text);
    // A store that lets the same creation succeed twice ignores conditions: the last of several racing writers wins there.
    if (created && (await this.#bucket.create(this.#key, text))) await this.#clock.sleep(SETTLE_MS);
    const holder = await this.holder();
    if (holder === undefined) return this.take(info);
    if (holder.id !== info.id) return { info: holder, stale: false };
    this.#id = info.id;
    return undefined;
  }

  async release(info: LockInfo): Promise<void> {
    this.#id = undefined;
    await this.remove(info.id);
  }

  async holder(): Promise<LockInfo | undefined> {
    const text = await this.#bucket.get(this.#key);
    return text === undefined ? undefined : parseLockInfo(text, `s3://${this.#bucket.name}/${this.#key}`);
  }

  /** False where the lock is another's or there is none. */
  async remove(id: string): Promise<boolean> {
    if ((await this.holder())?.id !== id) return false;
    await this.#bucket.delete(this.#key);
    return true;
  }

  /** Stops a writer whose lock was removed or, on a store without conditions, overwritten. */
  async requireHeld(): Promise<void> {
    const holder = await this.holder();
    if (this.#id !== undefined && holder?.id === this.#id) return;
    const found = holder === undefined ? 'is gone' : `now belongs to ${holder.who}`;
    throw new HoldfastError(
      'locked',
      `the lock s3://${this.#bucket.name}/${this.#key} ${found}; nothing more is written`,
      {
        advice: 'Somebody removed it with force-unlock. Run the command again once the other run has ended.',
      },
    );
  }
}
