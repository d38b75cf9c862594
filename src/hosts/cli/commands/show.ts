import type { StateDocument } from '../../../core/store.ts';
import { renderDocument } from '../../../state/document.ts';
import { stateText } from '../../../reports/state-text.ts';
import type { Invocation } from '../invocation.ts';
import { printPlan, requireFormat } from '../print-report.ts';
import { usage } from '../flags.ts';
import { readPlanFile } from '../save-plan.ts';
import { withState } from '../with-state.ts';
import { inertJson } from '../../../reports/json-text.ts';

/** `holdfast show [PLANFILE]`: a saved plan in any of the plan's formats, or the state. */
export async function run(invocation: Invocation): Promise<number> {
  const [file] = invocation.arguments;
  if (file !== undefined) {
    printPlan(readPlanFile(file, invocation).plan, await requireFormat(invocation, 'plan'), invocation);
    return 0;
  }
  return withState(invocation, async ({ state }) => {
    const { document } = await state.store.read();
    printState(document, invocation);
    return 0;
  });
}

function printState(document: StateDocument, { flags, output }: Invocation): void {
  const format = flags.has('json') ? 'json' : (flags.text('output') ?? 'text');
  if (format === 'json') output.out(inertJson(renderDocument(document)));
  else if (format === 'text') output.stream(stateText(document, output.outView));
  else throw usage(`the state cannot be shown as ${format}`, 'Formats for the state: text, json.');
}
