import { renderDocument } from '../../../state/document.ts';
import type { Invocation } from '../invocation.ts';
import { withState } from '../with-state.ts';
import { inertJson } from '../../../reports/json-text.ts';

/** `holdfast state pull`: the document as `state push` takes it, the journal folded in. */
export async function run(invocation: Invocation): Promise<number> {
  return withState(invocation, async ({ state }) => {
    const { document } = await state.store.read();
    invocation.output.out(inertJson(renderDocument(document)));
    return 0;
  });
}
