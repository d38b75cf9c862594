import { showResource } from '../../../state/surgery.ts';
import { resourceText } from '../../../reports/state-text.ts';
import type { Invocation } from '../invocation.ts';
import { withState } from '../with-state.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast state show ADDR`. */
export async function run(invocation: Invocation): Promise<number> {
  const { output, flags } = invocation;
  const [address = ''] = invocation.arguments;
  return withState(invocation, async ({ state }) => {
    const { document } = await state.store.read();
    const recorded = showResource(document, address);
    if (flags.has('json')) output.out(`${jsonText({ address, ...recorded }, 2)}\n`);
    else output.out(resourceText(address, recorded, output.outView));
    return 0;
  });
}
