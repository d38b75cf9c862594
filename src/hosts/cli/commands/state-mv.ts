import { parseAddress } from '../../../core/address.ts';
import { moveResource } from '../../../state/surgery.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { moveToStack } from '../move-to-stack.ts';
import { printAnswer } from '../print-answer.ts';
import { editState, withState } from '../with-state.ts';
import { neutralLine } from '../../../reports/neutral.ts';

/** `holdfast state mv FROM TO`, inside a stack or with `--to-stack` into another. */
export async function run(invocation: Invocation): Promise<number> {
  const [from = '', to = ''] = invocation.arguments;
  if (parseAddress(to) === undefined) throw usage(`${to} is no address`, 'Write NAME or NAME["KEY"].');
  const stack = invocation.flags.text('to-stack');
  return withState(invocation, async (session) => {
    const backups =
      stack === undefined
        ? await editState(invocation, session, (document) => moveResource(document, from, to))
        : await moveToStack(invocation, session, { from, to, stack });
    const where = stack === undefined ? '' : ` in the stack ${stack}`;
    const moved = { from, to, stack: stack ?? session.loaded.stack.stack, backups };
    printAnswer(invocation, moved, `${neutralLine(`Moved ${from} to ${to}${where}.`)}\n`);
    return 0;
  });
}
