import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { HoldfastError } from '../core/errors.ts';
import { canonical, isObject, type Json, type JsonObject } from '../core/json.ts';
import { damaged, type Place } from './damage.ts';

/** Encrypts and decrypts texts; `context` is authenticated with them, so that a text cannot be moved elsewhere. */
export interface Cipher {
  seal(text: string, context: string): JsonObject;
  open(sealed: Json, context: string, place: Place): string;
}

export interface CipherOptions {
  /** scrypt's cost as a power of two; for tests. */
  readonly cost?: number;
  /** A former passphrase: what it sealed is still read, everything written uses the new one. */
  readonly previous?: string | undefined;
}

/** 2^17 blocks of 1 KiB: some 0.4 s and 128 MiB for each guess. */
const COST = 17;
/** The most that is accepted from stored text, so that a crafted one cannot exhaust memory. */
const MOST_COST = 20;
const BLOCK = 8;
const MAX_MEMORY = 2 ** 31;
const SHORTEST = 12;

interface Header {
  readonly v: 1;
  readonly kdf: 'scrypt';
  readonly cost: number;
  readonly salt: string;
  readonly iv: string;
}

/** AES-256-GCM with a key derived from a passphrase by scrypt; one derivation for each salt and process. */
export function createCipher(passphrase: string, options: CipherOptions = {}): Cipher {
  requireLength(passphrase);
  const passphrases = [passphrase, ...(options.previous === undefined ? [] : [options.previous])];
  const keys = new Map<string, Buffer>();
  const derive = (secret: string, salt: string, cost: number) => {
    const name = `${String(passphrases.indexOf(secret))} ${String(cost)} ${salt}`;
    const key = keys.get(name) ?? deriveKey(secret, salt, cost);
    keys.set(name, key);
    return key;
  };
  let salt: string | undefined;
  const cost = options.cost ?? COST;
  return {
    seal: (text, context) => {
      salt ??= randomBytes(16).toString('base64url');
      const header: Header = { v: 1, kdf: 'scrypt', cost, salt, iv: randomBytes(12).toString('base64url') };
      return { ...header, data: encrypt(text, derive(passphrase, salt, cost), header, context) };
    },
    open: (sealed, context, place) => {
      const { header, data } = readSealed(sealed, place);
      for (const candidate of passphrases) {
        const text = decrypt(data, derive(candidate, header.salt, header.cost), header, context);
        if (text === undefined) continue;
        if (candidate === passphrase && header.cost === cost) salt ??= header.salt;
        return text;
      }
      throw unreadable(place);
    },
  };
}

function requireLength(passphrase: string): void {
  if (passphrase.length >= SHORTEST) return;
  throw new HoldfastError('usage', `the state passphrase has fewer than ${SHORTEST} characters`, {
    advice: 'Set HOLDFAST_STATE_PASSPHRASE to a longer one.',
  });
}

function deriveKey(passphrase: string, salt: string, cost: number): Buffer {
  const options = { N: 2 ** cost, r: BLOCK, p: 1, maxmem: MAX_MEMORY };
  return scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64url'), 32, options);
}

function authenticated(header: Header, context: string): Buffer {
  return Buffer.from(canonical([{ ...header }, context]));
}

function encrypt(text: string, key: Buffer, header: Header, context: string): string {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(header.iv, 'base64url'));
  cipher.setAAD(authenticated(header, context));
  const body = [cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(body).toString('base64url');
}

function decrypt(data: Buffer, key: Buffer, header: Header, context: string): string | undefined {
  const tag = data.subarray(-16);
  const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(header.iv, 'base64url'), {
    authTagLength: 16,
  });
  cipher.setAAD(authenticated(header, context));
  cipher.setAuthTag(tag);
  try {
    return cipher.update(data.subarray(0, -16), undefined, 'utf8') + cipher.final('utf8');
  } catch {
    return undefined;
  }
}

function readSealed(sealed: Json, place: Place): { header: Header; data: Buffer } {
  if (!isObject(sealed)) throw damaged(place, 'its encrypted part is not an object');
  const { v, kdf, cost, salt, iv, data } = sealed;
  if (v !== 1 || kdf !== 'scrypt') throw damaged(place, 'its encryption is of an unknown kind');
  if (typeof cost !== 'number' || !Number.isInteger(cost) || cost < 1 || cost > MOST_COST) {
    throw damaged(place, 'its encryption names an unreasonable cost');
  }
  if (typeof salt !== 'string' || typeof iv !== 'string' || typeof data !== 'string') {
    throw damaged(place, 'its encrypted part is incomplete');
  }
  const bytes = Buffer.from(data, 'base64url');
  if (bytes.length < 16 || Buffer.from(iv, 'base64url').length !== 12) {
    throw damaged(place, 'its encrypted part is too short');
  }
  return { header: { v, kdf, cost, salt, iv }, data: bytes };
}

function unreadable(place: Place): HoldfastError {
  return new HoldfastError('state', `${place.name} cannot be decrypted with the given passphrase`, {
    advice:
      'Set HOLDFAST_STATE_PASSPHRASE to the passphrase it was encrypted with; after a change of passphrase, set HOLDFAST_STATE_PASSPHRASE_PREVIOUS to the former one. With the right passphrase, this means the state was tampered with.',
  });
}
