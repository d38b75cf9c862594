/** What one cycle said on stderr, so that the next one does not say it again. */
export class ToldLines {
  #before = new Set<string>();
  #now = new Set<string>();

  /** Whether the cycle before did not say this. */
  isNew(line: string): boolean {
    this.#now.add(line);
    return !this.#before.has(line);
  }

  nextCycle(): void {
    this.#before = this.#now;
    this.#now = new Set();
  }
}
