import { importMany } from '../../../engine/reconcile.ts';
import { finishRun } from '../finish-run.ts';
import { usage } from '../flags.ts';
import { readImportFile } from '../import-file.ts';
import type { Invocation } from '../invocation.ts';
import { withSession } from '../session.ts';

/** `holdfast import ADDR ID`, or `--from FILE` for many at once: all or none. */
export async function run(invocation: Invocation): Promise<number> {
  const ids = await idsOf(invocation);
  return withSession(invocation, { writes: true }, async (session) => {
    const result = await importMany(session.stack, session.context, ids);
    return finishRun({ result, verb: 'Import', shown: false }, session, invocation);
  });
}

const TWICE = 'import takes either an address and an id, or --from';

async function idsOf(invocation: Invocation): Promise<ReadonlyMap<string, string>> {
  const [address, id] = invocation.arguments;
  const file = invocation.flags.text('from');
  if (file !== undefined && address === undefined) return readImportFile(file, invocation);
  if (file === undefined && address !== undefined && id !== undefined) return new Map([[address, id]]);
  const what =
    file === undefined ? `missing required argument '${address === undefined ? 'ADDR' : 'ID'}'` : TWICE;
  throw usage(what, 'Write `holdfast import ADDR ID`, or `holdfast import --from FILE`.');
}
