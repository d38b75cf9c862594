import { removeResources } from '../../../state/surgery.ts';
import type { Invocation } from '../invocation.ts';
import { editState, withState } from '../with-state.ts';
import { neutralLine } from '../../../reports/neutral.ts';

/** `holdfast state rm ADDR…`. */
export async function run(invocation: Invocation): Promise<number> {
  const addresses = invocation.arguments;
  return withState(invocation, async (session) => {
    await editState(invocation, session, (document) => removeResources(document, addresses));
    invocation.output.out(
      `Forgotten: ${neutralLine(addresses.join(', '))}. The objects stay at the vendor.\n`,
    );
    return 0;
  });
}
