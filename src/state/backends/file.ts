import { existsSync } from 'node:fs';
import { readdir, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { shellWord } from '../../core/shell-word.ts';
import type { LockInfo } from '../../core/store.ts';
import { newestBackup } from '../backups.ts';
import type { Holder, Medium, Stored } from '../medium.ts';
import { createWhole } from './create-whole.ts';
import {
  ensureDirectory,
  isOwnDirectory,
  openForAppend,
  readOwn,
  removeOwn,
  replaceOwn,
  writeNow,
} from './file-access.ts';
import { fileError } from './file-error.ts';
import { FileLock } from './file-lock.ts';

/** A stack's files: `state.json`, `journal.ndjson`, `lock.json`, `key`, `backups/`, `runs/`. */
export class FileMedium implements Medium {
  readonly description: string;
  readonly batch = 'operation';
  readonly tears = true;
  readonly #directory: string;
  readonly #lock: FileLock;
  #journal: FileHandle | undefined;

  /** `directory` is `ROOT/NAME/STACK`; these three are never symbolic links. */
  constructor(directory: string) {
    this.#directory = directory;
    this.description = this.#path('state.json');
    this.#lock = new FileLock(this.#path('lock.json'));
  }

  async repair(): Promise<string> {
    const backup = await newestBackup(this.#path('backups'));
    if (backup !== undefined)
      return `Restore the newest copy with "holdfast state push --force ${shellWord(backup)}": what was applied since it was made is then found again by natural keys only.`;
    return `Restore a copy with "holdfast state push --force FILE". Without one, run "mv ${shellWord(this.#directory)} ${shellWord(`${this.#directory}.damaged`)}": the next plan then finds the objects again by their natural keys.`;
  }

  repairJournal(): string {
    return `The state file itself is whole: "holdfast state push --force ${shellWord(this.description)}" goes on from it and keeps a copy of the journal. What only the journal knew is then found again by natural keys, or has to be imported.`;
  }

  async load(): Promise<Stored> {
    for (const directory of stackDirectories(this.#directory)) await isOwnDirectory(directory);
    const journal = await readOwn(this.#path('journal.ndjson'));
    const state = await readOwn(this.description);
    return { state: state?.text, journal: journal?.text ?? '' };
  }

  async openJournal(bytes: number): Promise<void> {
    await this.#closeJournal();
    await this.#lock.requireHeld();
    this.#journal = await openForAppend(this.#path('journal.ndjson'), bytes);
  }

  async append(lines: string): Promise<void> {
    await this.#lock.requireHeld();
    try {
      if (this.#journal === undefined) throw new TypeError('the journal is not open');
      writeNow(this.#journal, lines);
      await this.#journal.datasync();
    } catch (error) {
      throw fileError('write', this.#path('journal.ndjson'), error);
    }
  }

  async replace(state: string): Promise<void> {
    await this.#lock.requireHeld();
    await replaceOwn(this.description, state);
    await this.#removeJournal();
  }

  async restore(state: string): Promise<void> {
    await this.#lock.requireHeld();
    await this.#removeJournal();
    await replaceOwn(this.description, state);
  }

  async addRun(name: string, text: string): Promise<boolean> {
    await ensureDirectory(this.#path('runs'));
    const path = this.#path('runs', `${name}.json`);
    return (await createWhole(path, text)) || (await readOwn(path))?.text === text;
  }

  async others(): Promise<readonly string[]> {
    const [, family = '', own = ''] = stackDirectories(this.#directory);
    const entries = await readdir(family, { withFileTypes: true }).catch(() => []);
    const stacks = entries.filter((entry) => entry.isDirectory() && entry.name !== basename(own));
    return stacks.map(({ name }) => name).filter((name) => existsSync(join(family, name, 'state.json')));
  }

  async runNames(): Promise<readonly string[]> {
    const directory = this.#path('runs');
    if (!(await isOwnDirectory(directory))) return [];
    const files = await readdir(directory);
    return files.filter((file) => file.endsWith('.json')).map((file) => basename(file, '.json'));
  }

  runs(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    return Promise.all(names.map(async (name) => (await readOwn(this.#path('runs', `${name}.json`)))?.text));
  }

  async tryLock(info: LockInfo): Promise<Holder | undefined> {
    for (const directory of stackDirectories(this.#directory)) await ensureDirectory(directory);
    return this.#lock.take(info);
  }

  async unlock(info: LockInfo): Promise<void> {
    await this.#closeJournal();
    await this.#lock.release(info);
  }

  holder(): Promise<LockInfo | undefined> {
    return this.#lock.holder();
  }

  forceUnlock(id: string): Promise<boolean> {
    return this.#lock.remove(id);
  }

  async close(): Promise<void> {
    await this.#closeJournal();
  }

  #path(...names: string[]): string {
    return join(this.#directory, ...names);
  }

  async #removeJournal(): Promise<void> {
    await this.#closeJournal();
    await removeOwn(this.#path('journal.ndjson'));
  }

  async #closeJournal(): Promise<void> {
    const journal = this.#journal;
    this.#journal = undefined;
    await journal?.close();
  }
}

/** Root, name and stack directory of a stack. */
export function stackDirectories(directory: string): readonly string[] {
  return [dirname(dirname(directory)), dirname(directory), directory];
}
