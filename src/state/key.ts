import { createHash, createHmac, createSecretKey, randomBytes } from 'node:crypto';
import { HoldfastError } from '../core/errors.ts';
import { canonical } from '../core/json.ts';
import type { Recorded } from '../core/model.ts';
import { unknownPrints, type Keyring } from '../core/placeholder.ts';
import type { StateSnapshot, StateDocument } from '../core/store.ts';

const PREFIX = 'hfk1_';
const KEY = /^hfk1_[A-Za-z0-9_-]{43}$/u;

/** A new fingerprint key as text: what `holdfast state key new` prints and HOLDFAST_STATE_KEY takes. */
export function newKey(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/** Keyed digests (HMAC-SHA-256 over canonical JSON) with a key given as text; `origin` names where the text came from. */
export function createKeyring(key: string, origin: string): Keyring {
  const text = key.trim();
  if (!KEY.test(text)) {
    throw new HoldfastError('usage', `${origin} does not hold a fingerprint key`, {
      advice: `A key is "${PREFIX}" and 43 characters, as "holdfast state key new" prints it.`,
    });
  }
  const secret = Buffer.from(text.slice(PREFIX.length), 'base64url');
  const hmacKey = createSecretKey(secret); // five times as fast as handing over the bytes each time
  return {
    keyId: keyIdOf(secret),
    digest: (value) => createHmac('sha256', hmacKey).update(canonical(value)).digest('base64url'),
  };
}

/** Short public name of a key; it tells keys apart and gives nothing away. */
function keyIdOf(secret: Buffer): string {
  return createHash('sha256').update('holdfast key id\n').update(secret).digest('hex').slice(0, 8);
}

/** State made with another key. Comparing anyway would show every secret as changed. */
export function wrongKey(made: string, given: string): HoldfastError {
  return new HoldfastError(
    'state',
    `fingerprints were made with key ${made}, but the given key is ${given}`,
    {
      advice:
        'Set HOLDFAST_STATE_KEY to that key. If it is lost, "holdfast state key rotate" makes the fingerprints anew from the declared secrets.',
    },
  );
}

/** Gives an object's record with its fingerprints made by the new key; undefined where a declared value is missing. */
export type Refingerprint = (address: string, recorded: Recorded, keyring: Keyring) => Recorded | undefined;

export interface Rotation {
  readonly document: StateDocument;
  /** Addresses that keep no fingerprints: their secrets count as unknown until they are sent again. */
  readonly lost: readonly string[];
}

/** The document under another key, serial raised. Refused while a write is open: its digests need the former key. */
export function rotateKey(
  { document, dangling }: Pick<StateSnapshot, 'document' | 'dangling'>,
  keyring: Keyring,
  refingerprint: Refingerprint,
): Rotation {
  if (dangling.length > 0) {
    throw new HoldfastError(
      'state',
      `the key cannot be rotated: ${dangling.length} writes have no known outcome`,
      {
        advice: 'Run "holdfast apply" first: it resolves them.',
      },
    );
  }
  const lost: string[] = [];
  const resources = Object.entries(document.resources).map(([address, recorded]): [string, Recorded] => {
    const renewed = refingerprint(address, recorded, keyring);
    if (renewed === undefined) lost.push(address);
    return [address, renewed ?? withoutDigests(recorded)];
  });
  const serial = document.serial + 1;
  const renewed = { ...document, serial, keyId: keyring.keyId, resources: Object.fromEntries(resources) };
  return { document: renewed, lost };
}

function withoutDigests(recorded: Recorded): Recorded {
  const rest = Object.fromEntries(Object.entries(recorded).filter(([key]) => key !== 'witness'));
  return {
    ...(rest as unknown as Recorded),
    fingerprints: unknownPrints(Object.keys(recorded.fingerprints)),
  };
}
