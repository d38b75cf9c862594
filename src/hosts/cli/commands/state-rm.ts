import type { Invocation } from '../invocation.ts';
import { letGo } from '../let-go.ts';
import { printAnswer } from '../print-answer.ts';
import { withState } from '../with-state.ts';
import { neutralLine } from '../../../reports/neutral.ts';

/** `holdfast state rm ADDR…`. */
export async function run(invocation: Invocation): Promise<number> {
  const addresses = invocation.arguments;
  return withState(invocation, async (session) => {
    const backups = await letGo(invocation, session, addresses);
    printAnswer(
      invocation,
      { forgotten: addresses, backups },
      `Forgotten: ${neutralLine(addresses.join(', '))}. The objects stay at the vendor.\n`,
    );
    return 0;
  });
}
