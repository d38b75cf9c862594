import { historyDocument, type HistoryFacts } from '../../../reports/history-document.ts';
import { historyText, runText } from '../../../reports/history-text.ts';
import type { Interrupts } from '../interrupts.ts';
import type { Invocation } from '../invocation.ts';
import { readHistory, recordsOf, requireChain, runsUpTo, type History } from '../run-history.ts';
import { withState } from '../with-state.ts';

const SHOWN = 20;

/** `holdfast history [RUN]`: who did what when; `--verify HEAD` proves that nothing was changed since. */
export async function run(invocation: Invocation): Promise<number> {
  return withState(invocation, async ({ state, interrupts }) => {
    const { flags, output, arguments: given } = invocation;
    const history = await readHistory(state.store);
    const head = flags.text('verify');
    if (head !== undefined) requireChain(history, head);
    const [wanted] = given;
    if (flags.has('json')) await showDocument(history, wanted, invocation, interrupts);
    else if (wanted !== undefined) await showOne(history, wanted, invocation);
    else await showAll(history, invocation, interrupts);
    requireChain(history);
    if (head !== undefined)
      output.log(
        'info',
        `The history is whole: ${history.chain.linked.length} runs, each bound to the one before.`,
      );
    return 0;
  });
}

async function showOne(history: History, wanted: string, { output }: Invocation): Promise<void> {
  const found = runsUpTo(history, wanted).slice(-1);
  for await (const record of recordsOf(history, found)) output.stream(runText(record, output.outView));
}

async function showAll(
  history: History,
  { output, flags }: Invocation,
  interrupts: Interrupts,
): Promise<void> {
  const { linked } = history.chain;
  const shown = linked.slice(0, flags.count('limit') ?? SHOWN);
  await output.flow(historyText(recordsOf(history, shown), output.outView), interrupts);
  const rest = linked.length - shown.length;
  if (rest > 0) output.out(`... and ${rest} more (--limit).\n`);
  const { head } = history.document;
  if (head === undefined) output.out('No run has changed anything yet.\n');
  else output.out(`Head: ${head}\n`);
}

async function showDocument(
  history: History,
  wanted: string | undefined,
  { output, flags }: Invocation,
  interrupts: Interrupts,
): Promise<void> {
  const { linked, unlinked } = history.chain;
  const [mine, rest] =
    wanted === undefined
      ? [linked.slice(0, flags.count('limit')), unlinked]
      : [runsUpTo(history, wanted).slice(-1), []];
  const [runs, others] = [recordsOf(history, mine), recordsOf(history, rest)];
  await output.flow(historyDocument(factsOf(history), runs, others), interrupts);
}

function factsOf({ chain, document }: History): HistoryFacts {
  return {
    format_version: '1.0',
    name: document.name,
    stack: document.stack,
    head: document.head ?? null,
    whole: chain.ok,
    ...(chain.missing !== undefined && { missing: chain.missing }),
  };
}
