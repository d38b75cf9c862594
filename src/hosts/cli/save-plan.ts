import { HoldfastError } from '../../core/errors.ts';
import { planToDocument, type PlanDocument } from '../../core/plan-document.ts';
import type { Plan, Unmanaged } from '../../core/result.ts';
import { documentToSavedPlan, type SavedPlan } from '../../core/saved-plan.ts';
import { shellWord } from '../../core/shell-word.ts';
import { unknownsIn, unknownsText } from '../../core/unknowns.ts';
import type { Mask } from '../../http/redact.ts';
import { pieces } from '../../reports/formats/json.ts';
import { jsonText } from '../../reports/json-text.ts';
import type { Invocation } from './invocation.ts';
import { HUGE } from './load-manifest.ts';
import { readText } from './read-text.ts';
import { writeWhole } from './write-file.ts';

/** Saves a plan for `holdfast apply FILE`; one with problems, with a secret in it or with what is not known is not saved. */
export function savePlan(plan: Plan, file: string, { directory, output }: Invocation): void {
  if (plan.problems.length > 0) {
    output.log('warn', `The plan was not saved to ${file}: solve the problems above first.`);
    return;
  }
  refuseUnknown(plan, file);
  writeWhole(directory, file, withoutSecrets(plan, output.mask));
  output.log(
    'info',
    `Saved the plan to ${file}. To carry out exactly these requests: holdfast apply ${shellWord(file)}`,
  );
}

function refuseUnknown({ changes }: Plan, file: string): void {
  const unknowns = unknownsIn(changes);
  if (unknowns.length === 0) return;
  throw new HoldfastError(
    'error',
    `the plan was not saved to ${file}: not all its values are known: ${unknownsText(unknowns)}`,
    { advice: 'A saved plan is what will be sent. Give these values and plan again.' },
  );
}

/** The plan's text. A secret that also stands where nobody called it one cannot be masked in a file that must be sent as it is. */
function* withoutSecrets(plan: Plan, mask: Mask): Generator<string> {
  const document = planToDocument({ ...plan, unmanaged: plan.unmanaged.map((each) => labelled(each, mask)) });
  for (const piece of pieces(document)) {
    if (mask.mask(piece) !== piece) throw refusal(document, mask);
    yield piece;
  }
}

/** What nobody declared is named for people only, so that what is secret here can be left out of its name. */
function labelled(unmanaged: Unmanaged, mask: Mask): Unmanaged {
  return { ...unmanaged, label: mask.mask(unmanaged.label) };
}

function refusal(document: PlanDocument, mask: Mask): HoldfastError {
  const holds = (part: unknown): boolean => mask.mask(jsonText(part)) !== jsonText(part);
  const change = document.resource_changes.find(holds);
  const drift = document.resource_drift.find(holds);
  const member = Object.entries(document).find(([, part]) => holds(part))?.[0];
  const where =
    change !== undefined
      ? `of ${change.address}`
      : drift !== undefined
        ? `(the drift of ${drift.address})`
        : `(its member ${member ?? ''})`;
  return new HoldfastError(
    'error',
    `the plan ${where} holds the value of a known secret where none is declared`,
    {
      advice:
        'A plan file must not hold secrets. Mark that property with `fn::secret`, or, if the value is not secret, name its variable under `env.public`.',
    },
  );
}

/** Reads a plan file, or refuses it. */
export function readPlanFile(file: string, { directory, host, toolVersion }: Invocation): SavedPlan {
  const text = readText(directory, file);
  if (text.length >= HUGE) host.collectOften?.();
  return documentToSavedPlan(text, file, toolVersion);
}
