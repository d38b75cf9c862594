/** Why a secure connection was not made, for people. */
export interface TlsFault {
  /** To follow "METHOD host/path was not sent: ". */
  readonly words: string;
  /** What to do about it; `{caFile}` and `{address}` stand for what the user calls these settings. */
  readonly advice: string;
}

const UNTRUSTED: TlsFault = {
  words: 'its TLS certificate is not trusted',
  advice:
    'If the service uses a private certificate authority, name its certificate file with {caFile}; of a certificate that signed itself, that file is the certificate.',
};

const REPLACE =
  'Whoever runs the service must have the certificate replaced by one signed with SHA-256 or better, with a key of 2048 bits or an elliptic one.';

const OLD: TlsFault = {
  words: 'it offers no TLS 1.2 or newer',
  advice: 'Older versions can be broken into: whoever runs the service must switch on TLS 1.2 or 1.3.',
};

const NONE: TlsFault = {
  words: 'it does not speak TLS',
  advice: 'Check the scheme and the port of {address}.',
};

const FAULTS: Readonly<Record<string, TlsFault>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: UNTRUSTED,
  SELF_SIGNED_CERT_IN_CHAIN: UNTRUSTED,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT: UNTRUSTED,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNTRUSTED,
  CERT_HAS_EXPIRED: {
    words: 'its TLS certificate has expired',
    advice:
      "Check this machine's clock; if it is right, whoever runs the service must renew the certificate.",
  },
  CERT_NOT_YET_VALID: {
    words: 'its TLS certificate is not valid yet',
    advice: "Check this machine's clock.",
  },
  CERT_REVOKED: {
    words: 'its TLS certificate was revoked',
    advice: 'Send nothing there until whoever runs the service has explained it.',
  },
  CERT_SIGNATURE_FAILURE: { words: 'the signature of its TLS certificate is wrong', advice: REPLACE },
  CA_MD_TOO_WEAK: { words: 'its TLS certificate is signed with a weak algorithm', advice: REPLACE },
  EE_KEY_TOO_SMALL: { words: "its TLS certificate's key is too small", advice: REPLACE },
  // What Node makes of OpenSSL's refusal of weak signatures and keys.
  UNSPECIFIED: { words: 'its TLS certificate is too weak or malformed', advice: REPLACE },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    words: 'its TLS certificate is for another host name',
    advice: 'Check the host in {address} for a typing error; the certificate must name it.',
  },
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: OLD,
  ERR_SSL_UNSUPPORTED_PROTOCOL: OLD,
  ERR_SSL_WRONG_VERSION_NUMBER: NONE,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: NONE,
};

/** What an error code of a secure connection means; undefined for other errors. Repeating helps with none of them. */
export function tlsFault(code: string): TlsFault | undefined {
  return FAULTS[code];
}
