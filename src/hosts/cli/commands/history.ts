import { runDigest } from '../../../core/run-digest.ts';
import { historyText, runText } from '../../../reports/history-text.ts';
import type { Invocation } from '../invocation.ts';
import { readHistory, requireChain, runsUpTo, type History } from '../run-history.ts';
import { withState } from '../with-state.ts';
import { jsonText } from '../../../reports/json-text.ts';

const SHOWN = 20;

/** `holdfast history [RUN]`: who did what when; `--verify HEAD` proves that nothing was changed since. */
export async function run(invocation: Invocation): Promise<number> {
  return withState(invocation, async ({ state }) => {
    const { flags, output, arguments: given } = invocation;
    const history = await readHistory(state.store);
    const head = flags.text('verify');
    if (head !== undefined) requireChain(history, head);
    if (flags.has('json')) output.out(`${jsonText(documentOf(history), 2)}\n`);
    else if (given[0] !== undefined) showOne(history, given[0], invocation);
    else showAll(history, invocation);
    requireChain(history);
    if (head !== undefined)
      output.log(
        'info',
        `The history is whole: ${history.chain.linked.length} runs, each bound to the one before.`,
      );
    return 0;
  });
}

function showOne(history: History, wanted: string, { output }: Invocation): void {
  const found = runsUpTo(history, wanted).at(-1);
  if (found !== undefined) output.stream(runText(found, output.outView));
}

function showAll({ chain, document }: History, { output, flags }: Invocation): void {
  const shown = chain.linked.slice(0, flags.count('limit') ?? SHOWN);
  output.stream(historyText(shown, output.outView));
  const rest = chain.linked.length - shown.length;
  if (rest > 0) output.out(`... and ${rest} more (--limit).\n`);
  if (document.head === undefined) output.out('No run has changed anything yet.\n');
  else output.out(`Head: ${document.head}\n`);
}

function documentOf({ chain, document }: History): object {
  return {
    format_version: '1.0',
    name: document.name,
    stack: document.stack,
    head: document.head ?? null,
    whole: chain.ok,
    ...(chain.missing !== undefined && { missing: chain.missing }),
    runs: chain.linked.map((run) => ({ digest: runDigest(run), ...run })),
    unlinked: chain.unlinked.map((run) => ({ digest: runDigest(run), ...run })),
  };
}
