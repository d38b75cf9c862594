import { parseAddress } from '../../../core/address.ts';
import { moveResource } from '../../../state/surgery.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { editState, withState } from '../with-state.ts';

/** `holdfast state mv FROM TO`. */
export async function run(invocation: Invocation): Promise<number> {
  const [from = '', to = ''] = invocation.arguments;
  if (parseAddress(to) === undefined) throw usage(`${to} is no address`, 'Write NAME or NAME["KEY"].');
  return withState(invocation, async (session) => {
    await editState(invocation, session, (document) => moveResource(document, from, to));
    invocation.output.out(`Moved ${from} to ${to}.\n`);
    return 0;
  });
}
