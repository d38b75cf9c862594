import type { StateDocument, StateSnapshot } from '../../core/store.ts';
import { removeResources } from '../../state/surgery.ts';
import type { Invocation } from './invocation.ts';
import { storeEdited, withLock, type StateSession } from './with-state.ts';

/**
 * Forgets addresses, and with them what an interrupted run left open there: whatever came of that is nobody's. Gives the
 * backups made before.
 */
export async function letGo(
  invocation: Invocation,
  session: StateSession,
  addresses: readonly string[],
): Promise<readonly string[]> {
  const { store } = session.state;
  return withLock(invocation, session, async () => {
    const { document, dangling } = await store.read();
    const mine = dangling.filter(({ address }) => addresses.includes(address));
    const next = without(document, mine, addresses);
    if (mine.length > 0 && (next === undefined || mine.length === dangling.length)) {
      await store.append(
        mine.map(({ intent, run, address }) => ({ kind: 'outcome', run, intent, result: 'failed', address })),
      );
    }
    return next === undefined ? [] : storeEdited(invocation, session, await store.read(), next);
  });
}

/** Undefined where nothing is recorded of any of them; what is open there need not be recorded. */
function without(
  document: StateDocument,
  open: StateSnapshot['dangling'],
  addresses: readonly string[],
): StateDocument | undefined {
  const onlyOpen = new Set(open.map(({ address }) => address));
  const recorded = addresses.filter(
    (address) => Object.hasOwn(document.resources, address) || !onlyOpen.has(address),
  );
  return recorded.length === 0 ? undefined : removeResources(document, recorded);
}
