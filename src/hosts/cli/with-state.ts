import { HoldfastError } from '../../core/errors.ts';
import type { StateDocument, StateSnapshot } from '../../core/store.ts';
import { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import { loadManifest, type Loaded } from './load-manifest.ts';
import { openState, type OpenState } from './open-state.ts';

/** What a `state` command works on; no fingerprint key is needed. */
export interface StateSession {
  readonly loaded: Loaded;
  readonly state: OpenState;
  readonly interrupts: Interrupts;
}

/** Opens the stack's state and closes it again, whatever happens. Resource properties are resolved with `all` only. */
export async function withState(
  invocation: Invocation,
  run: (session: StateSession) => Promise<number>,
  parts: 'frame' | 'all' = 'frame',
): Promise<number> {
  const interrupts = new Interrupts(invocation, true);
  interrupts.beginWriting();
  let state: OpenState | undefined;
  try {
    const loaded = await loadManifest(invocation, { mode: 'run', parts });
    state = await openState(invocation, loaded.stack, interrupts, { keyless: true });
    return await run({ loaded, state, interrupts });
  } finally {
    await state?.close();
    interrupts.close();
  }
}

/** Runs under the lock. */
export async function withLock<T>(
  { command, flags }: Invocation,
  { state }: StateSession,
  run: () => Promise<T>,
): Promise<T> {
  const lock = await state.store.lock(command, flags.duration('lock-timeout') ?? 0);
  try {
    return await run();
  } finally {
    await lock.release();
  }
}

/** Changes the state document under the lock. Gives the backups made before. */
export async function editState(
  invocation: Invocation,
  session: StateSession,
  edit: (document: StateDocument) => StateDocument,
): Promise<readonly string[]> {
  return withLock(invocation, session, async () => {
    const snapshot = await session.state.store.read();
    return storeEdited(invocation, session, snapshot, edit(snapshot.document));
  });
}

/** Stores a document in place of the one read before. Tells, and gives, where the backup of that one is. */
export async function storeEdited(
  { output }: Invocation,
  { state }: StateSession,
  before: StateSnapshot,
  next: StateDocument,
): Promise<readonly string[]> {
  requireSettled(before);
  const backups = before.exists ? [await state.backup(before.document)] : [];
  for (const path of backups) output.log('info', `The state as it was is kept in ${path}.`);
  await state.store.commit(next);
  return backups;
}

/** Storing a document empties the journal, so nothing may be open in it. */
export function requireSettled({ dangling }: StateSnapshot): void {
  if (dangling.length === 0) return;
  const addresses = [...new Set(dangling.map(({ address }) => address))].join(', ');
  throw new HoldfastError('state', `an interrupted run left requests of unknown outcome open: ${addresses}`, {
    advice: 'Run `holdfast apply` first: it finds out what became of them.',
  });
}
