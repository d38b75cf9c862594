import { HoldfastError } from '../../core/errors.ts';
import type { Plan } from '../../core/result.ts';
import type { RunOperation } from '../../engine/finish.ts';
import { text } from '../../reports/formats/text.ts';
import { exitCodeOf, type ExitCode } from './exit-code.ts';
import { usage, type Flags } from './flags.ts';
import type { Invocation } from './invocation.ts';
import { printPlan } from './print-report.ts';
import type { Session } from './session.ts';

/** Why a plan was not carried out. */
export interface Refusal {
  readonly message: string;
  readonly exit: ExitCode;
}

/** Shows a plan and asks for a yes. */
export interface Approval {
  readonly ask: (plan: Plan, session: Session) => Promise<boolean>;
  /** Set once `ask` said no. */
  readonly refusal: () => Refusal | undefined;
}

/** What is asked about. */
type Asked = Exclude<RunOperation, 'import'>;

/** Prepares the question; where nobody could answer it, that is said before anything else is done. */
export function createApproval(invocation: Invocation, operation: Asked): Approval {
  const { flags, host } = invocation;
  if (!flags.has('yes') && (!host.stdin.isTTY || flags.has('json'))) {
    const why = flags.has('json')
      ? '--json leaves no place for a question'
      : 'there is no terminal to ask on';
    throw usage(
      `${operation} needs an approval, and ${why}`,
      'Add --yes, or review a saved plan and apply that.',
    );
  }
  let refusal: Refusal | undefined;
  return {
    refusal: () => refusal,
    ask: async (plan, session) => {
      session.reporter.planned(plan);
      if (!flags.has('json')) printPlan(plan, text, invocation);
      refusal = await refusalOf(plan, session, invocation, operation);
      return refusal === undefined;
    },
  };
}

/** Of a plan that was reviewed already nobody is asked; what flags expect of it counts all the same. */
export function createReviewed({ flags }: Invocation): {
  readonly ask: (plan: Plan) => Promise<boolean>;
  readonly refusal: Approval['refusal'];
} {
  let refusal: Refusal | undefined;
  return {
    refusal: () => refusal,
    ask: (plan) => {
      refusal = unexpected(plan, flags);
      return Promise.resolve(refusal === undefined);
    },
  };
}

function unexpected({ changes }: Plan, flags: Flags): Refusal | undefined {
  const count = countOf(changes);
  if (count === 0 || !flags.has('expect-no-changes')) return undefined;
  const message = `${count} changes are planned, and --expect-no-changes was given. Nothing was done.`;
  return { message, exit: 7 };
}

function countOf(changes: Plan['changes']): number {
  return changes.filter(({ action }) => action !== 'no-op').length;
}

async function refusalOf(
  plan: Plan,
  { interrupts }: Session,
  { flags, host }: Invocation,
  operation: Asked,
): Promise<Refusal | undefined> {
  const surprise = unexpected(plan, flags);
  if (surprise !== undefined) return surprise;
  const count = countOf(plan.changes);
  const early = interrupts.reason;
  if (early !== undefined) return interrupted(early);
  if (count === 0 || flags.has('yes')) return undefined;
  const answer = await host.stdin.ask(question(plan, count, operation), interrupts.soft);
  if (answer?.trim() === 'yes') return undefined;
  const declined = new HoldfastError('cancelled', `the ${operation} was not approved`);
  return interrupted(interrupts.reason ?? declined);
}

function interrupted(error: HoldfastError): Refusal {
  return { message: `Nothing was done: ${error.message}.`, exit: exitCodeOf(error) };
}

function question({ name, stack }: Plan, count: number, operation: Asked): string {
  const resources = `${count} ${count === 1 ? 'resource' : 'resources'}`;
  const headline =
    operation === 'destroy'
      ? `Do you really want to destroy ${resources} of ${name}/${stack}?\n  There is no undo.`
      : `Do you want to perform these actions on ${resources} of ${name}/${stack}?`;
  return `\n${headline}\n  Only 'yes' will be accepted to approve.\n\n  Enter a value: `;
}
