import { importOne } from '../../../engine/reconcile.ts';
import { finishRun } from '../finish-run.ts';
import type { Invocation } from '../invocation.ts';
import { withSession } from '../session.ts';

/** `holdfast import ADDR ID`. */
export async function run(invocation: Invocation): Promise<number> {
  const [address = '', id = ''] = invocation.arguments;
  return withSession(invocation, { writes: true }, async (session) => {
    const result = await importOne(session.stack, session.context, address, id);
    return finishRun({ result, verb: 'Import', shown: false }, session, invocation);
  });
}
