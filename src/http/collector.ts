import type { Dispatcher } from 'undici';
import type { Limits } from './limits.ts';
import { reasonOf, type Reason } from './reason.ts';

/** How one attempt ended on the wire. */
export type Exchange =
  | {
      readonly outcome: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly bytes: Buffer;
    }
  /** The answer began but did not end, or cannot be read. */
  | {
      readonly outcome: 'cut';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly reason: Reason;
    }
  /** The request may have arrived; nothing came back. */
  | { readonly outcome: 'lost'; readonly reason: Reason }
  /** Not one byte of the request left. */
  | { readonly outcome: 'unsent'; readonly reason: Reason };

type Controller = Dispatcher.DispatchController;
type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Gathers one answer. undici reports the start of a request just before its first byte is written, so an
 * error before that moment proves that nothing was sent.
 */
export class Collector implements Dispatcher.DispatchHandler {
  readonly #limits: Limits;
  readonly #done: (exchange: Exchange) => void;
  readonly #timer: NodeJS.Timeout;
  #controller: Controller | undefined;
  #settled = false;
  #status = 0;
  #headers: Readonly<Record<string, string>> = {};
  #chunks: Buffer[] = [];
  #size = 0;

  constructor(limits: Limits, done: (exchange: Exchange) => void) {
    this.#limits = limits;
    this.#done = done;
    const seconds = limits.requestMs / 1000;
    const reason: Reason = { text: `not complete within ${seconds} s`, permanent: false };
    this.#timer = setTimeout(() => this.stop(reason), limits.requestMs);
  }

  /** Ends the attempt from outside; what is known by then decides the outcome. */
  stop(reason: Reason): void {
    if (this.#settled) return;
    this.#settle(this.#broken(reason));
    this.#controller?.abort(new Error('stopped'));
  }

  onRequestStart(controller: Controller): void {
    const again = this.#controller !== undefined;
    this.#controller = controller;
    if (this.#settled || again) controller.abort(new Error('stopped'));
  }

  onResponseStart(_controller: Controller, status: number, headers: RawHeaders): void {
    this.#status = status;
    this.#headers = flatten(headers);
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > this.#limits.bodyBytes) this.stop(tooLarge(this.#limits.bodyBytes));
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0] : undefined;
    this.#settle({
      outcome: 'answered',
      status: this.#status,
      headers: this.#headers,
      bytes: bytes ?? Buffer.concat(this.#chunks, this.#size),
    });
  }

  onResponseError(_controller: Controller | undefined, error: unknown): void {
    this.#settle(this.#broken(reasonOf(error)));
  }

  #broken(reason: Reason): Exchange {
    if (this.#controller === undefined) return { outcome: 'unsent', reason };
    if (this.#status < 200) return { outcome: 'lost', reason };
    return { outcome: 'cut', status: this.#status, headers: this.#headers, reason };
  }

  #settle(exchange: Exchange): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#chunks = [];
    clearTimeout(this.#timer);
    this.#done(exchange);
  }
}

/** The reason given for an answer beyond the size limit. */
export function tooLarge(bytes: number): Reason {
  return { text: `the answer is larger than ${bytes / 1024 / 1024} MiB`, permanent: true };
}

function flatten(headers: RawHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : (value ?? '');
  }
  return flat;
}
