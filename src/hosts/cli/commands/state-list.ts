import { listAddresses } from '../../../state/surgery.ts';
import type { Invocation } from '../invocation.ts';
import { withState } from '../with-state.ts';
import { jsonText } from '../../../reports/json-text.ts';
import { neutralLine } from '../../../reports/neutral.ts';

/** `holdfast state list [patterns…]`. */
export async function run(invocation: Invocation): Promise<number> {
  const { output, flags } = invocation;
  return withState(invocation, async ({ state }) => {
    const { document } = await state.store.read();
    const addresses = listAddresses(document, invocation.arguments);
    if (flags.has('json')) output.out(`${jsonText(addresses)}\n`);
    else output.stream(addresses.map((address) => `${neutralLine(address)}\n`));
    return 0;
  });
}
