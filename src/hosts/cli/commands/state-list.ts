import { listAddresses } from '../../../state/surgery.ts';
import type { Invocation } from '../invocation.ts';
import { withState } from '../with-state.ts';

/** `holdfast state list [patterns…]`. */
export async function run(invocation: Invocation): Promise<number> {
  const { output, flags } = invocation;
  return withState(invocation, async ({ state }) => {
    const { document } = await state.store.read();
    const addresses = listAddresses(document, invocation.arguments);
    if (flags.has('json')) output.out(`${JSON.stringify(addresses)}\n`);
    else output.stream(addresses.map((address) => `${address}\n`));
    return 0;
  });
}
