import { seenNow, type Seen } from '../core/accepted.ts';
import { ACCEPTABLE, driftOfDesired } from '../core/drift.ts';
import { HoldfastError } from '../core/errors.ts';
import type { Match } from '../core/match.ts';
import type { Desired } from '../core/model.ts';
import type { ResourceDrift, Stack } from '../core/result.ts';
import type { EngineContext } from './context.ts';
import { prepare } from './prepare.ts';

/** What is live at one property now, as an accept would hold on to it. Refuses what has not drifted. */
export async function acceptable(
  stack: Stack,
  context: EngineContext,
  address: string,
  path: string,
): Promise<Seen> {
  const { planned } = await prepare({ ...stack, accepted: [] }, context, { chosen: [address] });
  const desired = planned.resolved.get(address);
  const type = context.types(desired?.type ?? '');
  if (desired === undefined || type === undefined) throw notDeclared(address);
  const { recorded, observed } = paired(planned.matches.get(address), desired);
  const { keyring } = context;
  const found = driftOfDesired(type, desired, { kind: 'paired', recorded, observed }, keyring);
  if (!drifted(found).includes(path)) throw notDrifted(found, path);
  return seenNow({ type, desired, recorded, observed, keyring }, path);
}

function paired(match: Match | undefined, { address }: Desired): Extract<Match, { kind: 'paired' }> {
  if (match?.kind === 'paired') return match;
  if (match?.kind === 'problem') throw match.error;
  throw new HoldfastError('error', `${address} has no live object to accept a value of`, {
    advice: 'Only a property that was applied and then changed at the vendor can be accepted.',
  });
}

function drifted({ properties }: ResourceDrift): string[] {
  return properties.filter((one) => ACCEPTABLE.includes(one.class)).map(({ path }) => path);
}

function notDeclared(address: string): HoldfastError {
  return new HoldfastError('error', `no resource is called ${address}`, {
    advice: '`holdfast drift` shows the addresses; one of a group is written group["key"].',
  });
}

function notDrifted(found: ResourceDrift, path: string): HoldfastError {
  const others = drifted(found);
  return new HoldfastError('error', `${found.address}#${path} has not drifted`, {
    advice:
      others.length === 0
        ? `Nothing of ${found.address} has: there is nothing to accept.`
        : `What has: ${others.join(', ')}.`,
  });
}
