import { verify } from '../../../engine/verify.ts';
import type { VerifyReport } from '../../../core/verify.ts';
import { verifyToDocument } from '../../../reports/verify-document.ts';
import { verifyText } from '../../../reports/verify-text.ts';
import { exitCode, exitCodeOf } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { withSession } from '../session.ts';
import { writeWhole } from '../write-file.ts';
import { jsonText } from '../../../reports/json-text.ts';

const FORTNIGHT = 14 * 86_400_000;

/** `holdfast verify`: exits 4 when a vendor refuses a declared credential. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, output, directory } = invocation;
  return withSession(invocation, { writes: false, paths: invocation.arguments }, async (session) => {
    const warnWithin = flags.duration('warn-within') ?? FORTNIGHT;
    const report = await verify(session.stack, session.context, warnWithin);
    const interrupted = session.interrupts.reason;
    if (interrupted !== undefined) throw interrupted;
    const text = `${jsonText(verifyToDocument(report), 2)}\n`;
    if (flags.has('json')) output.out(text);
    else output.stream(verifyText(report, output.outView));
    const into = flags.text('json-into');
    if (into !== undefined) writeWhole(directory, into, [output.mask.mask(text)]);
    return verifyExit(report);
  });
}

function verifyExit({ resources, problems }: VerifyReport): number {
  return exitCode([
    ...problems.map(({ error }) => exitCodeOf(error)),
    ...(resources.some(({ status }) => status === 'invalid') ? [4 as const] : []),
  ]);
}
