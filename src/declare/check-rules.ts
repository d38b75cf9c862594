import type { Policy } from '../core/result.ts';
import type { Findings, Place } from './findings.ts';
import { placeIn, type Single } from './manifest.ts';
import { nodeAt } from './node.ts';

/** Why an expression is no rule, with the part of it that is wrong. */
export interface RuleFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Looks at a rule's expression; undefined where nothing is wrong with it. A host brings it. */
export type RuleCheck = (when: string) => Promise<RuleFault | undefined>;

/** Reports every rule that does not compile, at the place in the manifest. */
export async function checkRules(
  { rules = [] }: Policy,
  single: Single | undefined,
  check: RuleCheck | undefined,
  findings: Findings,
): Promise<void> {
  if (check === undefined || single === undefined) return;
  for (const [index, { name, when }] of rules.entries()) {
    const fault = await check(when);
    if (fault === undefined) continue;
    const detail = 'Rules are CEL expressions over `change`, e.g. change.action == "delete".';
    findings.error(
      placeOf(single, index, when, fault),
      `the rule "${name}" does not compile: ${fault.message}`,
      detail,
    );
  }
}

/** The wrong part itself where the expression stands in the file as it is. */
function placeOf({ file, entry }: Single, index: number, when: string, { start, end }: RuleFault): Place {
  const path = ['policy', 'rules', index, 'when'];
  const { node } = nodeAt(entry.value, path.slice(1));
  const place = placeIn(file, node, path);
  const at = file.text.slice(node.start, node.end).indexOf(when);
  if (at < 0) return place;
  const first = node.start + at;
  return { ...place, start: first + start, end: first + Math.max(end, start + 1) };
}
