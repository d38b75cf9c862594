import { request } from 'node:http';
import type { Json } from '../../src/core/json.ts';

/** An answer as it came over the wire; `cut` is true where the connection ended inside it. */
export interface Called {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly cut: boolean;
  /** The body parsed as JSON, untyped as JSON.parse gives it; undefined where it is none. */
  readonly body: ReturnType<JSON['parse']>;
}

export interface CallOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: Json;
  /** Sent as it is; the content type must then be among the headers. */
  readonly text?: string;
}

/** Sends one request on a connection of its own; rejects with the socket's error where no head of an answer comes. */
export function call(method: string, url: string, options: CallOptions = {}): Promise<Called> {
  const text = options.text ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
  const headers: Record<string, string | number> = { ...options.headers };
  if (options.body !== undefined) headers['content-type'] ??= 'application/json';
  if (text !== undefined) headers['content-length'] = Buffer.byteLength(text);
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      const done = (cut: boolean): void => resolve(called(response, Buffer.concat(chunks).toString(), cut));
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(false));
      response.on('error', () => done(true));
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

function called(
  response: { statusCode?: number | undefined; headers: object },
  text: string,
  cut: boolean,
): Called {
  return {
    status: response.statusCode ?? 0,
    headers: response.headers as Record<string, string>,
    text,
    cut,
    body: parsed(text),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
