/** How long each part of a request may take, in milliseconds, and how large an answer may be, in bytes. */
export interface Limits {
  readonly connectMs: number;
  /** From the request being sent to the answer's headers. */
  readonly headersMs: number;
  /** Between two pieces of an answer's body. */
  readonly idleMs: number;
  /** One attempt, from its start to the answer's last byte. */
  readonly requestMs: number;
  /** After decompression, too. */
  readonly bodyBytes: number;
}

export const LIMITS: Limits = {
  connectMs: 10_000,
  headersMs: 30_000,
  idleMs: 30_000,
  requestMs: 120_000,
  bodyBytes: 32 * 1024 * 1024,
};

/** Longest time a run waits because a vendor told it to; beyond it the request fails instead. Milliseconds. */
export const LONGEST_WAIT_MS = 5 * 60_000;

/** How often a request is repeated at most. */
export const RETRIES = 4;
