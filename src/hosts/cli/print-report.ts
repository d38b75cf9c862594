import type { DriftReport, Plan } from '../../core/result.ts';
import { formats, type Format } from '../../reports/formats.ts';
import { usage } from './flags.ts';
import type { Invocation } from './invocation.ts';
import { suggestion } from './suggestion.ts';

/** The format that `-o` or `--json` asks for; one that does not exist, or not for this report, is a usage error. */
export async function requireFormat({ flags }: Invocation, report: 'plan' | 'drift'): Promise<Format> {
  const name = flags.has('json') ? 'json' : (flags.text('output') ?? 'text');
  const available = await formatsFor(report);
  const format = available.get(name);
  if (format !== undefined) return format;
  const names = [...available.keys()];
  throw usage(
    `-o does not know ${name} for a ${report}`,
    `Available: ${names.join(', ')}.${suggestion(name, names)}`,
  );
}

async function formatsFor(report: 'plan' | 'drift'): Promise<Map<string, Format>> {
  const found = new Map<string, Format>();
  for (const [name, load] of Object.entries(formats)) {
    const format = await load();
    if (format[report] !== undefined) found.set(name, format);
  }
  return found;
}

/** Writes a plan to stdout. */
export function printPlan(plan: Plan, format: Format, { output }: Invocation): void {
  output.stream(format.plan?.(plan, output.outView) ?? []);
}

/** Writes a drift report to stdout. */
export function printDrift(report: DriftReport, format: Format, { output }: Invocation): void {
  output.stream(format.drift?.(report, output.outView) ?? []);
}
