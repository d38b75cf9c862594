/** A module took longer than it may. */
export class NeverSettled extends Error {
  readonly limitMs: number;

  constructor(limitMs: number) {
    super('the module has not settled');
    this.limitMs = limitMs;
  }
}

/** What a promise gives, unless it takes too long. A loop that never yields cannot be ended from inside. */
export async function settled(work: Promise<unknown>, limitMs: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise((_, reject: (error: Error) => void) => {
    timer = setTimeout(() => reject(new NeverSettled(limitMs)), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
