import { lstatSync } from 'node:fs';
import { HoldfastError } from '../../core/errors.ts';
import type { LockInfo } from '../../core/store.ts';
import { parseLockInfo } from '../lock-info.ts';
import type { Holder } from '../medium.ts';
import { createWhole } from './create-whole.ts';
import { readOwn, removeOwn } from './file-access.ts';
import { isGone } from './file-holder.ts';

/** A lock file: made exclusively, naming its holder. */
export class FileLock {
  readonly #path: string;
  #id: string | undefined;
  /** The very file we made: a look at its inode tells in one call that it is still there. */
  #file: string | undefined;
  constructor(path: string) {
    this.#path = path;
  }

  async take(info: LockInfo): Promise<Holder | undefined> {
    if (await this.#create(info)) {
      this.#id = info.id;
      this.#file = identityOf(this.#path);
      return undefined;
    }
    const holder = await this.holder();
    return holder === undefined ? this.take(info) : { info: holder, stale: isGone(holder) };
  }

  async release(info: LockInfo): Promise<void> {
    this.#id = undefined;
    this.#file = undefined;
    await this.remove(info.id);
  }

  async holder(): Promise<LockInfo | undefined> {
    const stored = await readOwn(this.#path);
    return stored === undefined ? undefined : parseLockInfo(stored.text, this.#path);
  }

  /** False where the lock is another's or there is none. */
  async remove(id: string): Promise<boolean> {
    const holder = await this.holder();
    if (holder?.id !== id) return false;
    await removeOwn(this.#path);
    return true;
  }

  /** Complete when it appears, so that whoever finds it can name its holder. A lock that may not last is no lock. */
  async #create(info: LockInfo): Promise<boolean> {
    try {
      return await createWhole(this.#path, `${JSON.stringify(info)}\n`);
    } catch (error) {
      await this.remove(info.id).catch(() => false);
      throw error;
    }
  }

  /** Stops a writer whose lock somebody removed: two writers would damage the journal. */
  async requireHeld(): Promise<void> {
    if (this.#file !== undefined && identityOf(this.#path) === this.#file) return;
    const holder = await this.holder();
    if (this.#id !== undefined && holder?.id === this.#id) return;
    const found = holder === undefined ? 'is gone' : `now belongs to ${holder.who}`;
    throw new HoldfastError('locked', `the lock ${this.#path} ${found}; nothing more is written`, {
      advice: 'Somebody removed it with force-unlock. Run the command again once the other run has ended.',
    });
  }
}

/**
 * Inode and time of change: another file at this path has others. Undefined where there is none. Asked before each
 * write, so without the thread pool: the call takes microseconds, handing it over ten times as long.
 */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino, ctimeNs } = lstatSync(path, { bigint: true });
    return [dev, ino, ctimeNs].join(' ');
  } catch {
    return undefined;
  }
}
