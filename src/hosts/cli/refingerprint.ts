import { recordAt } from '../../core/record-at.ts';
import { randomUUID } from 'node:crypto';
import type { ResourceType } from '../../core/define.ts';
import type { Desired, Mutable, Recorded, TypeLookup } from '../../core/model.ts';
import type { Keyring } from '../../core/placeholder.ts';
import { recordOf } from '../../core/record.ts';
import { resolveDesired, valueAt } from '../../core/resolve.ts';
import type { Stack } from '../../core/result.ts';
import { seal } from '../../core/seal.ts';
import type { StateDocument } from '../../core/store.ts';
import type { Refingerprint } from '../../state/key.ts';

export interface Refingerprinting {
  readonly refingerprint: Refingerprint;
  /** Secrets under the new key. */
  readonly renewed: readonly string[];
  /** Secrets whose declared value is not the applied one, or not declared at all: they count as changed. */
  readonly open: readonly string[];
}

export interface RefingerprintInput {
  readonly stack: Pick<Stack, 'desired'>;
  readonly document: StateDocument;
  readonly types: TypeLookup;
  /** The key state was made with; without it the declared secrets are believed to be the applied ones. */
  readonly former: Keyring | undefined;
}

type Prints = Readonly<Record<string, string>>;

/**
 * Makes fingerprints anew from the declared secrets. A secret waiting to be applied must stay waiting: where the former
 * fingerprint is not that of the declared value, the new one fits no value at all.
 */
export function refingerprinting(input: RefingerprintInput): Refingerprinting {
  const declared = new Map(input.stack.desired.map((desired) => [desired.address, desired]));
  const renewed: string[] = [];
  const open: string[] = [];
  const refingerprint: Refingerprint = (address, recorded, keyring) => {
    const make = maker(declared.get(address), recorded, input, declared);
    const [next, before] = [make(keyring), input.former && make(input.former)];
    const prints = Object.entries(recorded.fingerprints).map(([path, known]): [string, string] => {
      const fits = next[path] !== undefined && (before === undefined || before[path] === known);
      (fits ? renewed : open).push(`${address}#${path}`);
      return [path, fits ? (next[path] ?? '') : keyring.digest(['fits nothing', path, randomUUID()])];
    });
    return withFingerprints(recorded, Object.fromEntries(prints));
  };
  return { refingerprint, renewed, open };
}

/** Gives the fingerprints a key makes of the declared secrets; none where another object is declared. */
function maker(
  desired: Desired | undefined,
  recorded: Recorded,
  { document, types }: RefingerprintInput,
  declared: ReadonlyMap<string, Desired>,
): (keyring: Keyring) => Prints {
  const type = types(recorded.type);
  if (desired === undefined || type === undefined) return () => ({});
  if (desired.type !== recorded.type || desired.variant !== recorded.variant) return () => ({});
  const whole = seal(type, resolved(desired, document, declared));
  return (keyring) => printsOf(type, whole, recorded, keyring);
}

function printsOf(type: ResourceType, desired: Desired, recorded: Recorded, keyring: Keyring): Prints {
  return recordOf({ type, desired, origin: recorded.origin, id: recorded.id, keyring }).fingerprints;
}

/** References point to recorded ids and declared properties; what only the vendor knows stays open. */
function resolved(
  desired: Desired,
  { resources }: StateDocument,
  declared: ReadonlyMap<string, Desired>,
): Desired {
  return resolveDesired(desired, ({ address, path }) =>
    path === 'id' ? recordAt(resources, address)?.id : valueAt(declared.get(address)?.properties ?? {}, path),
  );
}

/** The witness goes: its digest is of the former key, and only the vendor's answer could make it anew. */
function withFingerprints(recorded: Recorded, fingerprints: Prints): Recorded {
  const renewed: Mutable<Recorded> = { ...recorded, fingerprints };
  delete renewed.witness;
  return renewed;
}
