import type { LockInfo } from '../../../core/store.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { withState } from '../with-state.ts';

/** `holdfast force-unlock ID`: asks, since a run that still lives would lose its protection. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, host, output } = invocation;
  const [id = ''] = invocation.arguments;
  if (!flags.has('yes') && !host.stdin.isTTY) {
    throw usage('force-unlock asks before it removes a lock, and there is no terminal', 'Add --yes.');
  }
  return withState(invocation, async ({ state, interrupts }) => {
    const holder = await state.store.lockHolder();
    if (holder !== undefined) output.log('info', heldBy(holder));
    const question =
      "Remove the lock? Only 'yes' will be accepted, and only when that run is no more.\n\n  Enter a value: ";
    const answer = flags.has('yes') ? 'yes' : await host.stdin.ask(question, interrupts.soft);
    if (answer?.trim() !== 'yes') {
      output.log('warn', 'The lock stays.');
      printAnswer(invocation, { lock: id, removed: false }, '');
      return 8;
    }
    await state.store.forceUnlock(id);
    printAnswer(invocation, { lock: id, removed: true }, 'The lock is removed.\n');
    return 0;
  });
}

/** What is known of the holder: a lock half written names nobody. */
function heldBy({ who, host, pid, operation, created }: LockInfo): string {
  const where = host === '' ? '' : ` on ${host} (pid ${pid})`;
  const since = created === '' ? '' : ` since ${created}`;
  return `Held by ${who}${where} for ${operation}${since}.`;
}
