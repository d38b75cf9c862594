/** Why a request did not come to a complete answer. */
export interface Reason {
  /** In words, to follow "METHOD host/path". */
  readonly text: string;
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
  ECONNREFUSED: 'Check the base URL and its port, and that the service (or the proxy) is running.',
  ENOTFOUND: 'Check the base URL for a typing error.',
  EAI_AGAIN: 'Check the network and its name server.',
  UND_ERR_CONNECT_TIMEOUT: 'Check the base URL, the network and whether a proxy is needed (HTTPS_PROXY).',
};

const UNTRUSTED = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

const CERTIFICATE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'its TLS certificate has expired',
  CERT_NOT_YET_VALID: 'its TLS certificate is not valid yet',
  CERT_REVOKED: 'its TLS certificate was revoked',
  CERT_SIGNATURE_FAILURE: 'the signature of its TLS certificate is wrong',
  CA_MD_TOO_WEAK: 'its TLS certificate is signed with a weak algorithm',
  EE_KEY_TOO_SMALL: "its TLS certificate's key is too small",
  // What Node makes of OpenSSL's refusal of weak signatures and keys.
  UNSPECIFIED: 'its TLS certificate is too weak or malformed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its TLS certificate is for another host name',
};

/** Puts a network error into words. Error messages of libraries are never shown: some contain input. */
export function reasonOf(error: unknown): Reason {
  const code = codeOf(error);
  const certificate = UNTRUSTED.has(code) ? 'its TLS certificate is not trusted' : CERTIFICATE[code];
  if (certificate !== undefined) {
    const advice = UNTRUSTED.has(code)
      ? 'If the service uses a private certificate authority, name its certificate file with caFile.'
      : 'Check the base URL and the clock, or have the certificate replaced.';
    return { text: `${certificate} (${code})`, advice, permanent: true, cause: error };
  }
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
