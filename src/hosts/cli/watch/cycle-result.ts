import type { HoldfastError } from '../../../core/errors.ts';
import type { ApplyResult, Plan, Problem } from '../../../core/result.ts';

/** One address that a cycle found something about. */
export interface Finding {
  readonly address: string;
  /** A planned action, `applied`, a drift of state that would not settle, or an error's code. */
  readonly what: string;
  /** Property paths concerned. */
  readonly paths: readonly string[];
}

/** What one look found, in so few words that keeping it costs nothing. */
export interface CycleResult {
  readonly name: string;
  readonly stack: string;
  /** What is open: planned changes, problems, or the error that kept it from looking. */
  readonly open: readonly Finding[];
  /** What was done in this cycle. */
  readonly applied: readonly Finding[];
  /** The vendor, the state or the manifest could not be read. */
  readonly failed: boolean;
  /** For people; masked already. */
  readonly reason?: string;
}

/** The result of a look that changed nothing. */
export function resultOfPlan(plan: Plan): CycleResult {
  const changes = plan.changes.filter(({ action }) => action !== 'no-op');
  const open = changes.map(({ address, action, properties }) => {
    return { address, what: action, paths: properties.map(({ path }) => path) };
  });
  return { ...result(plan, plan.problems), open: [...open, ...plan.problems.map(findingOf)], applied: [] };
}

/** The result of a cycle that applied what it found. */
export function resultOfApply({ plan, outcomes, unsettled }: ApplyResult): CycleResult {
  const actions = new Map(plan.changes.map(({ address, action }) => [address, action]));
  const done = outcomes.filter(({ outcome }) => outcome === 'done');
  const left = outcomes.filter(({ outcome }) => outcome !== 'done');
  const reason = left.find(({ error }) => error !== undefined)?.error?.message;
  return {
    ...(reason !== undefined && { reason }),
    ...result(plan, plan.problems),
    open: [
      ...left.map(({ address, outcome, error }) => ({ address, what: error?.code ?? outcome, paths: [] })),
      ...unsettled.map(({ address, paths }) => ({ address, what: 'unsettled', paths })),
      ...plan.problems.map(findingOf),
    ],
    applied: done.map(({ address }) => ({ address, what: actions.get(address) ?? 'no-op', paths: [] })),
    failed: left.length > 0 || plan.problems.length > 0,
  };
}

/** The result of a cycle that could not look. */
export function resultOfError(error: HoldfastError, mask: (text: string) => string): CycleResult {
  return {
    name: '',
    stack: '',
    open: [{ address: '', what: error.code, paths: [] }],
    applied: [],
    failed: true,
    reason: mask(error.message),
  };
}

/** The same text for the same findings, whatever their order; empty where nothing is open. */
export function fingerprintOf({ open, reason }: CycleResult): string {
  const lines = open.map(({ address, what, paths }) => JSON.stringify([address, what, paths.toSorted()]));
  return [...lines.sort(), ...(reason === undefined ? [] : [unnumbered(reason)])].join('\n');
}

/** Vendors number their answers, so words with a digit in them do not make a failure another one. */
function unnumbered(reason: string): string {
  return reason.replaceAll(/[\w.:-]*\d[\w.:-]*/gu, '#');
}

function result(
  { name, stack }: Plan,
  problems: readonly Problem[],
): Pick<CycleResult, 'name' | 'stack' | 'failed' | 'reason'> {
  const [first] = problems;
  return {
    name,
    stack,
    failed: problems.length > 0,
    ...(first !== undefined && { reason: first.error.message }),
  };
}

function findingOf({ address, error }: Problem): Finding {
  return { address, what: error.code, paths: [] };
}
