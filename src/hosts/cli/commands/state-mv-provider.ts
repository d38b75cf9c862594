import { moveProvider } from '../../../state/surgery.ts';
import { Connections } from '../connections.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { editState, withState } from '../with-state.ts';

/** `holdfast state mv-provider FROM TO`: the recorded origin becomes that of the entry TO. Nothing is sent. */
export async function run(invocation: Invocation): Promise<number> {
  const [from = '', to = ''] = invocation.arguments;
  return withState(invocation, async (session) => {
    const connections = new Connections(invocation, session.loaded, session.interrupts);
    const { origin, provider } = await connections.get(to);
    await connections.close();
    const types = new Set(Object.keys(provider.resources).map((name) => `${provider.name}:${name}`));
    const source = { provider: from, origin: invocation.flags.text('origin') };
    const backups = await editState(invocation, session, (document) =>
      moveProvider(document, source, { provider: to, origin }, types),
    );
    printAnswer(
      invocation,
      { from, to, origin, backups },
      `The objects of ${from} belong to ${to} at ${origin} now.\n`,
    );
    return 0;
  });
}
