import type { DriftReport, Plan } from '../../core/result.ts';
import { formats, type Format } from '../../reports/formats.ts';
import { plainView } from '../../reports/view.ts';
import { usage } from './flags.ts';
import type { Invocation } from './invocation.ts';
import { suggestion } from './suggestion.ts';
import { writeWhole } from './write-file.ts';

/** The format that `--json` or else `-o` asks for; one that does not exist, or not for this report, is a usage error. */
export async function requireFormat({ flags }: Invocation, report: 'plan' | 'drift'): Promise<Format> {
  const name = flags.text('output') ?? (flags.has('json') ? 'json' : 'text');
  const format = Object.hasOwn(formats, name) ? await formats[name]?.() : undefined;
  const chosen = flags.has('json') ? await formats['json']?.() : format;
  if (format?.[report] !== undefined && chosen !== undefined) return chosen;
  const names = await namesFor(report);
  throw usage(
    `-o does not know ${name} for a ${report}`,
    `Available: ${names.join(', ')}.${suggestion(name, names)}`,
  );
}

async function namesFor(report: 'plan' | 'drift'): Promise<string[]> {
  const all = await Promise.all(
    Object.entries(formats).map(async ([name, load]) => ({ name, format: await load() })),
  );
  return all.filter(({ format }) => format[report] !== undefined).map(({ name }) => name);
}

/** Writes a plan to stdout. */
export function printPlan(plan: Plan, format: Format, { output }: Invocation): void {
  output.stream(format.plan?.(plan, output.outView) ?? []);
}

/** `--metrics-file`: counts for Prometheus' text-file collector, which runs as another user. */
export async function writeMetrics(
  report: { plan: Plan } | { drift: DriftReport },
  invocation: Invocation,
): Promise<void> {
  const file = invocation.flags.text('metrics-file');
  if (file === undefined) return;
  const { metrics } = await import('../../reports/formats/metrics.ts');
  const pieces =
    'plan' in report ? metrics.plan?.(report.plan, plainView) : metrics.drift?.(report.drift, plainView);
  writeWhole(invocation.directory, file, pieces ?? [], 0o644);
}

/** Writes a drift report to stdout. */
export function printDrift(report: DriftReport, format: Format, { output }: Invocation): void {
  output.stream(format.drift?.(report, output.outView) ?? []);
}
