import { tlsFault } from './tls-fault.ts';

/** Why a request did not come to a complete answer. */
export interface Reason {
  /** In words, to follow "METHOD host/path". */
  readonly text: string;
  /** May hold the placeholders that `worded` fills in. */
  readonly advice?: string;
  /** Repeating would give the same result. */
  readonly permanent: boolean;
  readonly cause?: unknown;
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'the host name does not exist',
  EAI_AGAIN: 'the host name could not be looked up',
  ENETUNREACH: 'the network is unreachable',
  EHOSTUNREACH: 'the host is unreachable',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed while sending',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within the time limit',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
  UND_ERR_HEADERS_TIMEOUT: 'no answer within the time limit',
  UND_ERR_BODY_TIMEOUT: 'the answer stalled',
  UND_ERR_HEADERS_OVERFLOW: "the answer's headers are too large",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is shorter than it announced',
};

const ADVICE: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Check {address} and its port, and that the service (or the proxy) is running.',
  ENOTFOUND: 'Check {address} for a typing error.',
  EAI_AGAIN: 'Check the network and its name server.',
  UND_ERR_CONNECT_TIMEOUT: 'Check {address}, the network and whether a proxy is needed (HTTPS_PROXY).',
};

/** Puts a network error into words. Error messages of libraries are never shown: some contain input. */
export function reasonOf(error: unknown): Reason {
  const code = codeOf(error);
  const fault = tlsFault(code);
  if (fault !== undefined)
    return { text: `${fault.words} (${code})`, advice: fault.advice, permanent: true, cause: error };
  const number = code === '' ? '' : ` (${code})`;
  // Parser errors carry what the server sent, which may repeat secrets: they are not kept as a cause.
  if (isParserError(error)) return { text: `the answer is not HTTP${number}`, permanent: false };
  const text = WORDS[code] ?? `the connection failed${number}`;
  const advice = ADVICE[code];
  return { text, permanent: false, cause: error, ...(advice === undefined ? {} : { advice }) };
}

function isParserError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'data' in error;
}

/** An error's code, or the empty text. Errors may come from another realm, so their class proves nothing. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
