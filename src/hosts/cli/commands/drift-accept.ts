import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { endOfAccept, type Accepted } from '../../../core/accepted.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { holdsSecret } from '../../../http/redact.ts';
import { ACCEPT_FILE } from '../../../declare/accept-file.ts';
import { acceptable } from '../../../engine/acceptance.ts';
import { usage } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { propertyAddress } from '../property-address.ts';
import { readText } from '../read-text.ts';
import { replaceFiles } from '../replace-file.ts';
import { withSession, type Session } from '../session.ts';

/** `holdfast drift accept ADDR#PROP`: writes the live value into the reviewed file; nothing is sent but reads. */
export async function run(invocation: Invocation): Promise<number> {
  const { address, path } = propertyAddress(invocation.arguments[0] ?? '');
  const wish = wishOf(invocation);
  return withSession(invocation, { writes: false, anyAccept: true }, async (session) => {
    const seen = await acceptable(session.stack, session.context, address, path);
    if ('value' in seen && holdsSecret(seen.value, invocation.output.mask)) {
      throw new HoldfastError('error', `the live value of ${address}#${path} holds a known secret`, {
        advice:
          'The file would show it. Change it at the vendor, and replace that secret: whoever may read there knows it.',
      });
    }
    const accepted: Accepted = { address, path, seen, ...wish };
    const file = join(directoryOf(address, session, invocation), ACCEPT_FILE);
    const { withAcceptEntry } = await import('../../../declare/edit/accept-entry.ts');
    const before = existsSync(file) ? readText('', file) : undefined;
    replaceFiles([{ path: file, text: withAcceptEntry(before, accepted, session.stack.stack) }]);
    printAnswer(
      invocation,
      { address, path, ...wish, file },
      `Accepted ${address}#${path} until ${wish.until}, in ${file}. Commit it for review.\n`,
    );
    return 0;
  });
}

function wishOf({ flags, host }: Invocation): Pick<Accepted, 'until' | 'reason' | 'by'> {
  const until = flags.text('until') ?? '';
  const reason = flags.text('reason')?.trim() ?? '';
  const end = endOfAccept(until);
  if (Number.isNaN(end))
    throw usage(`--until does not take ${JSON.stringify(until)}`, 'Write a day, e.g. 2026-12-31.');
  if (end <= host.clock.now()) throw usage(`--until ${until} is past`, 'An accept must end later than now.');
  if (reason === '')
    throw usage('an accept needs a reason', 'Add --reason TEXT; whoever reviews the file reads it.');
  return { until, reason, by: flags.text('by') ?? host.who };
}

/** Beside the file that declares the resource. */
function directoryOf(address: string, { stack }: Session, { directory }: Invocation): string {
  const declared = stack.desired.find((one) => one.address === address);
  const filename = declared?.source?.filename;
  return filename === undefined || filename.startsWith('<') ? directory : dirname(resolve(filename));
}
