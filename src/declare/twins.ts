import { canonical } from '../core/json.ts';
import type { Desired } from '../core/model.ts';
import { claimsOf, keyOfDesired, slotOf } from '../core/natural-key.ts';
import { scopeKey } from '../core/scope.ts';
import type { Draft } from './draft.ts';
import { locationOf, type Findings, type Place } from './findings.ts';
import { placeOfName } from './manifest.ts';

/** Keys are compared within this process only, so nothing needs hiding from itself. */
const openKeyring = { keyId: '', digest: canonical };

/**
 * Reports declarations in one scope that want the same exclusive slot, and warns of those that claim what the vendor is
 * believed to take once, or that could not be told apart if the state were lost.
 */
export function checkTwins(
  drafts: readonly Draft[],
  desired: ReadonlyMap<string, Desired>,
  findings: Findings,
): void {
  const slots = new Claims();
  const unique = new Claims();
  const keys = new Claims();
  for (const draft of drafts) {
    const declared = desired.get(draft.address);
    if (declared === undefined) continue;
    const { resource } = draft.found;
    const scope = scopeKey(draft.entry, draft.found.token, declared.scope);
    const slot = slotOf(resource, declared.variant);
    const rival = slot === undefined ? undefined : slots.claim(scope, slot, draft);
    if (rival !== undefined && slot !== undefined) {
      reportSlot(slot, draft, rival, findings);
      continue;
    }
    const taken = claimsOf(resource, declared.variant, declared.properties, openKeyring)
      .map(({ field, text }) => ({ field, first: unique.claim(scope, text, draft) }))
      .find(({ first }) => first !== undefined);
    if (taken?.first !== undefined) {
      reportTaken(taken.field, draft, taken.first, findings);
      continue;
    }
    const key = keyOfDesired(resource, declared, openKeyring);
    const twin = key === undefined ? undefined : keys.claim(scope, key.text, draft);
    if (twin !== undefined) reportTwin(draft, twin, findings);
  }
}

/** What is taken in each scope, and by which declaration. */
class Claims {
  readonly #byScope = new Map<string, Map<string, Draft>>();

  /** The draft that was there first, if any. */
  claim(scope: string, key: string, draft: Draft): Draft | undefined {
    let taken = this.#byScope.get(scope);
    if (taken === undefined) this.#byScope.set(scope, (taken = new Map<string, Draft>()));
    const first = taken.get(key);
    if (first === undefined) taken.set(key, draft);
    return first;
  }
}

function reportSlot(slot: string, draft: Draft, first: Draft, findings: Findings): void {
  const summary = `${draft.address} and ${first.address} both want the one ${slot} there is in ${describeScope(draft)}`;
  findings.error(placeOf(draft), summary, `The other is at ${locationOf(placeOf(first))}. Keep one of them.`);
}

/** A warning only: tables name here what vendors are believed, not known, to refuse. */
function reportTaken(field: string, draft: Draft, first: Draft, findings: Findings): void {
  const detail = `The other is at ${locationOf(placeOf(first))}. The vendor is likely to take it once only: choose another for one of them.`;
  const summary = `${draft.address} and ${first.address} claim the same ${field} in ${describeScope(draft)}`;
  findings.warning(placeOf(draft), summary, detail);
}

function reportTwin(draft: Draft, first: Draft, findings: Findings): void {
  const detail = `The other is at ${locationOf(placeOf(first))}. Nothing that identifies them differs.`;
  const summary = `${draft.address} and ${first.address} cannot be told apart if the state is lost`;
  findings.warning(placeOf(draft), summary, detail);
}

function describeScope({ read, entry }: Draft): string {
  const parts = Object.entries(read.scope).map(([name, value]) => `${name} ${value}`);
  return parts.length === 0 ? entry : parts.join(', ');
}

function placeOf({ block, address }: Draft): Place {
  return { ...placeOfName(block), address };
}
