import { closeSync, openSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileError } from './file-error.ts';
import type { Invocation } from './invocation.ts';

/** A file that grows line by line, each masked and written before the run goes on. */
export class LineFile {
  readonly #descriptor: number;
  readonly #invocation: Invocation;

  constructor(path: string, invocation: Invocation) {
    this.#invocation = invocation;
    try {
      this.#descriptor = openSync(resolve(invocation.directory, path), 'w', 0o600);
    } catch (error) {
      throw fileError('write', path, error);
    }
  }

  write(text: string): void {
    writeFileSync(this.#descriptor, this.#invocation.output.mask.mask(text));
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
