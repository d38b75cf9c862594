import type { Source } from '../../core/diagnostic.ts';
import type { DriftReport, Plan } from '../../core/result.ts';
import type { Format } from '../formats.ts';
import { planFindings, reportFindings } from '../sarif/findings.ts';
import { resultOf, type Finding } from '../sarif/result.ts';
import { DRIFT_RULES, PLAN_RULES, type Rule } from '../sarif/rules.ts';
import { jsonText } from '../json-text.ts';

/** For code scanning: SARIF 2.1.0 with a rule for each class, each result at the line that declares it. */
export const sarif: Format = {
  mediaType: 'application/sarif+json',
  plan: (plan) => log(plan, 'plan', PLAN_RULES, planFindings(plan), sourcesOf(plan)),
  drift: (report) => log(report, 'drift', DRIFT_RULES, reportFindings(report), sourcesOf(report)),
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The log piece by piece, one result a line. */
function* log(
  report: Plan | DriftReport,
  kind: 'plan' | 'drift',
  rules: readonly Rule[],
  findings: Iterable<Finding>,
  fallback: string,
): Generator<string> {
  yield `${jsonText({ $schema: SCHEMA, version: '2.1.0' }).slice(0, -1)},"runs":[{\n`;
  yield `"tool":${jsonText({ driver: { name: 'Holdfast', version: report.toolVersion, rules } })},\n`;
  yield `"automationDetails":${jsonText({ id: `holdfast/${kind}/${report.name}/${report.stack}/` })},\n`;
  yield `"invocations":${jsonText([{ executionSuccessful: report.problems.length === 0, endTimeUtc: report.timestamp }])},\n`;
  yield '"columnKind":"utf16CodeUnits",\n"results":[';
  let separator = '\n';
  for (const finding of findings) {
    yield separator + jsonText(resultOf(finding, rules, fallback));
    separator = ',\n';
  }
  yield '\n]}]}\n';
}

/** A file that results without a declaration can be put at. */
function sourcesOf(report: Plan | DriftReport): string {
  const items: readonly { readonly source?: Source }[] =
    'changes' in report ? report.changes : report.resources;
  return items.find(({ source }) => source !== undefined)?.source?.filename ?? 'holdfast.yaml';
}
