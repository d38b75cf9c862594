import type { IncomingMessage } from 'node:http';
import type { Json } from '../core/json.ts';

/** Longer bodies are refused with 413. */
export const BODY_LIMIT = 32 * 1024 * 1024;

/** True where the message announces a body. */
export function hasBody(message: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = message.headers;
  return (length !== undefined && length !== '0') || encoding !== undefined;
}

/** Reads the whole body, then calls `done` with its text, or with undefined where it is over the limit. */
export function readBody(message: IncomingMessage, done: (text: string | undefined) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  message.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= BODY_LIMIT) chunks.push(chunk);
  });
  message.on('end', () => {
    done(size > BODY_LIMIT ? undefined : Buffer.concat(chunks).toString('utf8'));
  });
  message.on('error', () => undefined);
}

/** The type in a content-type header, lower-case and without parameters. */
export function mediaTypeOf(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  const end = header.indexOf(';');
  return (end === -1 ? header : header.slice(0, end)).trim().toLowerCase();
}

/** A body parsed as its media type says; undefined where that is not possible. */
export function parseBody(text: string, mediaType: string | undefined): Json | undefined {
  if (text === '') return undefined;
  if (mediaType === 'application/x-www-form-urlencoded') {
    return Object.fromEntries(new URLSearchParams(text));
  }
  if (mediaType !== 'application/json') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
