import { HoldfastError } from '../core/errors.ts';

/** Request headers with lower-case names. */
export type Headers = Readonly<Record<string, string>>;

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;
/** Belong to the connection or would send a request elsewhere. */
const RESERVED = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/**
 * Merges headers, later ones winning, and refuses those that could split a request or change where it goes.
 * Messages name the header only.
 */
export function mergeHeaders(owner: string, ...layers: readonly (Headers | undefined)[]): Headers {
  const merged: Record<string, string> = {};
  for (const layer of layers) {
    for (const [name, value] of Object.entries(layer ?? {})) {
      checkHeader(owner, name, value);
      merged[name.toLowerCase()] = value;
    }
  }
  return merged;
}

function checkHeader(owner: string, name: string, value: string): void {
  if (!NAME.test(name)) {
    throw wrong(owner, 'a header name contains characters that HTTP does not allow');
  }
  if (RESERVED.has(name.toLowerCase())) throw wrong(owner, `the header ${name} cannot be set`);
  if (!VALUE.test(value)) {
    throw wrong(owner, `the value of header ${name} contains a line break or another character HTTP forbids`);
  }
}

function wrong(owner: string, what: string): HoldfastError {
  return new HoldfastError('error', `${owner}: ${what}`, {
    advice:
      'Check the credentials and the headers of this provider; a trailing line break is the usual cause.',
  });
}
