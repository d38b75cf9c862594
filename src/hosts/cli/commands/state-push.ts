import { HoldfastError } from '../../../core/errors.ts';
import type { StateDocument, StateSnapshot } from '../../../core/store.ts';
import { parseDocument } from '../../../state/document.ts';
import { pushDocument } from '../../../state/surgery.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { readText } from '../read-text.ts';
import { storeEdited, withLock, withState, type StateSession } from '../with-state.ts';

/** `holdfast state push FILE`: also the way back from a state that can no longer be read. */
export async function run(invocation: Invocation): Promise<number> {
  const { host, directory } = invocation;
  const [file = ''] = invocation.arguments;
  const text = file === '-' ? await host.stdin.text() : readText(directory, file);
  return withState(invocation, async (session) => {
    const repair = 'Push the document `holdfast state pull` printed, or one of the backups.';
    const pushed = parseDocument(
      text,
      { name: file, repair },
      { cipher: session.state.cipher, edited: true },
    );
    const backups = await withLock(invocation, session, () => replace(invocation, session, pushed));
    const resources = Object.keys(pushed.resources).length;
    printAnswer(
      invocation,
      { file, resources, backups },
      `Stored ${String(resources)} resources from ${file}.\n`,
    );
    return 0;
  });
}

/** Gives the backups of what was stored. */
async function replace(
  invocation: Invocation,
  session: StateSession,
  pushed: StateDocument,
): Promise<readonly string[]> {
  const force = invocation.flags.has('force');
  const snapshot = await readable(session, force);
  if (snapshot !== undefined) {
    const stored = snapshot.exists ? snapshot.document : undefined;
    return storeEdited(invocation, session, snapshot, pushDocument(stored, pushed, { force }));
  }
  const kept = await session.state.backupRaw();
  invocation.output.log('warn', `The stored state cannot be read; copies are kept in ${kept.join(', ')}.`);
  await session.state.store.restore({ ...pushed, serial: pushed.serial + 1 });
  return kept;
}

/** The stored state; with `--force` undefined where it is damaged. */
async function readable({ state }: StateSession, force: boolean): Promise<StateSnapshot | undefined> {
  try {
    return await state.store.read();
  } catch (error) {
    if (force && error instanceof HoldfastError && error.code === 'state') return undefined;
    throw error;
  }
}
