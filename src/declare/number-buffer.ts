/** Whole numbers that are added and changed; the room is kept for the next use. */
export class NumberBuffer {
  #numbers = new Int32Array(1 << 12);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
  }

  add(a: number, b: number, c: number, d: number): void {
    const at = this.#length;
    if (at + 4 > this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    numbers[at] = a;
    numbers[at + 1] = b;
    numbers[at + 2] = c;
    numbers[at + 3] = d;
    this.#length = at + 4;
  }

  get(at: number): number {
    return this.#numbers[at] ?? 0;
  }

  set(at: number, number: number): void {
    this.#numbers[at] = number;
  }

  /** A copy of what was added since it was cleared. */
  copy(): Int32Array {
    return this.#numbers.slice(0, this.#length);
  }

  #grow(): void {
    const larger = new Int32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
