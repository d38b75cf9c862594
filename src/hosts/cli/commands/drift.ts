import { driftWithVerification } from '../../../engine/verify.ts';
import { drift } from '../../../engine/reconcile.ts';
import type { DriftClass, DriftReport } from '../../../core/result.ts';
import { countClasses, driftToDocument } from '../../../reports/drift-report-document.ts';
import { pieces } from '../../../reports/formats/json.ts';
import { exitCode, exitCodeOf } from '../exit-code.ts';
import { usage, type Flags } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { printDrift, requireFormat, writeMetrics } from '../print-report.ts';
import { withSession } from '../session.ts';
import { suggestion } from '../suggestion.ts';
import { writeWhole } from '../write-file.ts';

const CLASSES: readonly DriftClass[] = [
  'in-sync',
  'declared-change',
  'remote-change',
  'conflict',
  'missing',
  'unmanaged',
  'secret-unverifiable',
  'secret-suspect',
  'credential-invalid',
];

const DEFAULT: readonly DriftClass[] = ['missing', 'conflict', 'remote-change', 'secret-suspect'];

/** `holdfast drift`: a report; exits 2 when a class that matters occurs. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, directory, output } = invocation;
  const failing = failOn(flags);
  const format = await requireFormat(invocation, 'drift');
  return withSession(invocation, { writes: false, paths: invocation.arguments }, async (session) => {
    const look = flags.has('verify') ? driftWithVerification : drift;
    const report = await look(session.stack, session.context);
    const interrupted = session.interrupts.reason;
    if (interrupted !== undefined) throw interrupted;
    printDrift(report, format, invocation);
    const into = flags.text('json-into');
    if (into !== undefined)
      writeWhole(directory, into, [output.mask.mask([...pieces(driftToDocument(report))].join(''))]);
    await writeMetrics({ drift: report }, invocation);
    return driftExit(report, failing);
  });
}

/** The exit code of a report, given the classes that count as drift. */
export function driftExit(report: DriftReport, failing: readonly DriftClass[]): number {
  const counts = countClasses(report);
  return exitCode([
    ...report.problems.map(({ error }) => exitCodeOf(error)),
    ...(counts['credential-invalid'] > 0 ? [4 as const] : []),
    ...(failing.some((found) => occurs(report, found)) ? [2 as const] : []),
  ]);
}

/** Also where a worse class of the same resource hides it; accepted differences do not count. */
function occurs({ resources, unmanaged }: DriftReport, found: DriftClass): boolean {
  if (found === 'unmanaged') return unmanaged.length > 0;
  return resources.some(
    ({ class: worst, properties }) =>
      worst === found ||
      properties.some((property) => property.accepted === undefined && property.class === found),
  );
}

function failOn(flags: Flags): readonly DriftClass[] {
  const text = flags.text('fail-on');
  if (text === undefined) return DEFAULT;
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !(CLASSES as readonly string[]).includes(name));
  if (unknown === undefined) return names as DriftClass[];
  throw usage(
    `--fail-on does not know ${unknown}`,
    `Classes: ${CLASSES.join(', ')}.${suggestion(unknown, CLASSES)}`,
  );
}
