import { removeResources } from '../../../state/surgery.ts';
import type { Invocation } from '../invocation.ts';
import { editState, withState } from '../with-state.ts';

/** `holdfast state rm ADDR…`. */
export async function run(invocation: Invocation): Promise<number> {
  const addresses = invocation.arguments;
  return withState(invocation, async (session) => {
    await editState(invocation, session, (document) => removeResources(document, addresses));
    invocation.output.out(`Forgotten: ${addresses.join(', ')}. The objects stay at the vendor.\n`);
    return 0;
  });
}
