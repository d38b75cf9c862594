import { recordAt } from '../../core/record-at.ts';
import { HoldfastError } from '../../core/errors.ts';
import type { Recorded } from '../../core/model.ts';
import { shellWord } from '../../core/shell-word.ts';
import type { StateDocument } from '../../core/store.ts';
import { removeResources, showResource } from '../../state/surgery.ts';
import { usage } from './flags.ts';
import type { Invocation } from './invocation.ts';
import { openState } from './open-state.ts';
import { requireSettled, storeEdited, withLock, type StateSession } from './with-state.ts';

/** What is moved, and where to. */
export interface StackMove {
  readonly from: string;
  readonly to: string;
  readonly stack: string;
}

/**
 * Moves a recorded object into another stack of the same manifest. Both stacks are locked; the vendor hears nothing of
 * it. Gives the backups made before.
 */
export async function moveToStack(
  invocation: Invocation,
  session: StateSession,
  { from, to, stack }: StackMove,
): Promise<readonly string[]> {
  const { loaded, interrupts } = session;
  if (stack === loaded.stack.stack)
    throw usage(`--to-stack names the stack ${stack} itself`, 'Leave the flag out to rename inside a stack.');
  const state = await openState(invocation, { ...loaded.stack, stack }, interrupts);
  const other: StateSession = { ...session, state };
  try {
    return await withLock(invocation, session, () =>
      withLock(invocation, other, async () => {
        const source = await session.state.store.read();
        const target = await state.store.read();
        for (const snapshot of [source, target]) requireSettled(snapshot);
        const recorded = showResource(source.document, from);
        const move = { from, to, stack };
        refuseOtherKey(recorded, source.document, state.keyring.keyId, move, loaded.stack.stack);
        const there: string[] = [];
        if (!isThere(target.document, to, recorded)) {
          const next = added(target.document, move, recorded, state.keyring.keyId);
          there.push(...(await storeEdited(invocation, other, target, next)));
        }
        const left = removeResources(source.document, [from]);
        return [...there, ...(await storeEdited(invocation, session, source, left))];
      }),
    );
  } finally {
    await state.close();
  }
}

/** Fingerprints tell a secret that changed from one that did not only under the key they were made with. */
function refuseOtherKey(
  { fingerprints, id }: Recorded,
  { keyId }: StateDocument,
  otherKeyId: string,
  { from, to, stack }: StackMove,
  here: string,
): void {
  if (Object.keys(fingerprints).length === 0 || keyId === otherKeyId) return;
  throw new HoldfastError(
    'state',
    `the stack ${stack} has a key of its own, so it could not tell whether the secrets of ${from} changed`,
    {
      advice: `Declare ${to} there and run \`holdfast import ${shellWord(to)} ${shellWord(id)} --stack ${stack}\`, then \`holdfast state rm ${shellWord(from)} --stack ${here}\`. With one HOLDFAST_STATE_KEY for both stacks this command moves it.`,
    },
  );
}

/** A former move was cut off after its first half. */
function isThere({ resources }: StateDocument, to: string, { origin, type, id }: Recorded): boolean {
  const there = recordAt(resources, to);
  return there?.origin === origin && there.type === type && there.id === id;
}

/** What it depends on stays behind, unless the other stack has it under the same name. */
function added(
  document: StateDocument,
  { to, stack }: StackMove,
  recorded: Recorded,
  keyId: string,
): StateDocument {
  const { resources } = document;
  if (Object.hasOwn(resources, to))
    throw usage(
      `${to} is in the state of ${stack} already`,
      'Choose another address, or remove that one first.',
    );
  const owner = Object.entries(resources).find(
    ([, { origin, type, id }]) => origin === recorded.origin && type === recorded.type && id === recorded.id,
  );
  if (owner !== undefined)
    throw usage(
      `${stack} manages ${recorded.id} already, as ${owner[0]}`,
      'Forget it here with `holdfast state rm`.',
    );
  const dependencies = recorded.dependencies.filter((address) => Object.hasOwn(resources, address));
  return {
    ...document,
    serial: document.serial + 1,
    keyId,
    resources: { ...resources, [to]: { ...recorded, dependencies } },
  };
}
