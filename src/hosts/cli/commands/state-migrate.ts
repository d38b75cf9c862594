import type { StateStore } from '../../../core/store.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { copyKey } from '../../../state/copy-key.ts';
import { migrate, type Migrated } from '../../../state/migrate.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { openState, type OpenState } from '../open-state.ts';
import { withState, type StateSession } from '../with-state.ts';

/** `holdfast state migrate --to URL`: state, open writes and history at another place; the source stays as it was. */
export async function run(invocation: Invocation): Promise<number> {
  const backend = invocation.flags.text('to');
  if (backend === undefined) throw usage('state migrate needs a place', 'Add --to URL.');
  return withState(invocation, async (session) => {
    const { stack } = session.loaded;
    const target = await openState(invocation, { ...stack, backend }, session.interrupts, { keyless: true });
    try {
      await move(invocation, session, target);
    } finally {
      await target.close();
    }
    return 0;
  });
}

async function move(invocation: Invocation, { state }: StateSession, target: OpenState): Promise<void> {
  const { flags, output } = invocation;
  const [from, to] = [state.store, target.store];
  if (from.description === to.description) {
    throw usage(`${to.description} is where the state is already`, 'Give another place to --to.');
  }
  const force = flags.has('force');
  const present = force ? await to.read() : undefined;
  if (present?.exists === true) {
    output.log('info', `The state replaced is kept in ${await target.backup(present.document)}.`);
  }
  await requireState(from);
  const keyed = await copyKey(state.keyDirectory, target.keyDirectory, { force });
  const moved = await migrate(from, to, { force, lockTimeoutMs: flags.duration('lock-timeout') ?? 0 });
  printAnswer(invocation, { ...moved, to: to.description }, summary(moved, from, to));
  if (!keyed) output.log('info', keyAdvice(state, target));
}

/** Before a key file is copied for nothing. */
async function requireState(store: StateStore): Promise<void> {
  if ((await store.read()).exists) return;
  throw new HoldfastError('state', `${store.description} has no state to migrate`, {
    advice: 'Check the backend and the stack.',
  });
}

function summary({ resources, runs, serial }: Migrated, from: StateStore, to: StateStore): string {
  return [
    `Copied ${String(resources)} resources and ${String(runs)} run records to ${to.description} (serial ${String(serial)}).`,
    'Next: write the new place as `backend:` into the manifest, run `holdfast plan`, and when it is empty remove',
    `the former state, which stays as it was: ${from.description}\n`,
  ].join('\n');
}

/** Fingerprints fit one key, which does not travel with the state. */
function keyAdvice({ keyDirectory: from }: OpenState, { keyDirectory: to }: OpenState): string {
  if (from !== undefined)
    return `Set HOLDFAST_STATE_KEY to the key in ${from}/key for everyone who plans or applies.`;
  if (to !== undefined)
    return 'Set HOLDFAST_STATE_KEY to the key of the former place; no key file was written.';
  return 'HOLDFAST_STATE_KEY stays as it is.';
}
