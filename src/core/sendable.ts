import type { Field } from './define.ts';
import { matchesPath, type PropertyDiff } from './diff.ts';
import { HoldfastError } from './errors.ts';
import type { Json } from './json.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import { fingerprintOf, hasSecret, hasUnknown, type Keyring } from './placeholder.ts';
import { isHidden, sealLive } from './seal.ts';
import { shellWord } from './shell-word.ts';
import type { Value } from './value.ts';

/** A live object, what was last applied to it, and what is declared for it now. */
export interface Sending {
  readonly desired: Desired;
  readonly recorded: Recorded | undefined;
  readonly observed: Observed;
  readonly diffs: readonly PropertyDiff[];
  readonly keyring: Keyring;
}

/** A declared value, and the live one in its place. */
export interface SentPlace {
  readonly field: Field | undefined;
  readonly path: string;
  readonly declared: Value;
  readonly live: Json | undefined;
}

/**
 * What an update sends for a declared value, alone or as part of an object that goes out complete: the value itself,
 * unless an option keeps it from being sent. What can be read goes out as it is live then (undefined: it is not there);
 * what cannot, only if it certainly is what was applied. Throws a conflict where it is not.
 */
export function sendable(sending: Sending, place: SentPlace): Value | undefined {
  const { desired, observed, recorded } = sending;
  const { field, path, declared, live } = place;
  const ignored = matchesPath(desired.options.ignoreChanges, path);
  if (!ignored && desired.options.secretChanges !== 'never') return declared;
  if (sending.diffs.some((diff) => diff.sent && diff.path === path)) return declared;
  const hidden = (field !== undefined && isHidden(field)) || hasSecret(declared);
  if (field?.writeOnly === true || (observed.assumed === true && hidden))
    return ignored || hidden ? asApplied(sending, path, declared, ignored) : declared;
  if (!ignored) return declared;
  return live === undefined ? undefined : sealLive(field, live, declared, path, recorded);
}

/** What was assumed when an object was adopted counts as applied. */
function asApplied(
  { desired: { address }, recorded, keyring }: Sending,
  path: string,
  declared: Value,
  ignored: boolean,
): Value {
  if (recorded === undefined) return declared;
  const known = recorded.fingerprints[path];
  if (!hasUnknown(declared) && known === fingerprintOf(keyring, path, declared)) return declared;
  const option = ignored ? 'ignoreChanges' : 'secretChanges: never';
  const word = shellWord(`${address}#${path}`);
  throw new HoldfastError(
    'conflict',
    `${address}: this update has to send ${path} along, but ${option} keeps it as it is, and what is declared is not known to be what was applied`,
    {
      advice: ignored
        ? `Declare the value that was applied, or take ${path} out of ignoreChanges so that the declared one is sent.`
        : `Declare the value that was applied, or have the declared one sent, without the option or with \`--resend-secrets ${word}\`.`,
    },
  );
}
