import { changeDocument } from '../../core/change-document.ts';
import { HoldfastError } from '../../core/errors.ts';
import { planToDocument } from '../../core/plan-document.ts';
import type { Plan } from '../../core/result.ts';
import { documentToSavedPlan, type SavedPlan } from '../../core/saved-plan.ts';
import { shellWord } from '../../core/shell-word.ts';
import type { Mask } from '../../http/redact.ts';
import { pieces } from '../../reports/formats/json.ts';
import { jsonText } from '../../reports/json-text.ts';
import type { Invocation } from './invocation.ts';
import { readText } from './read-text.ts';
import { writeWhole } from './write-file.ts';

/** Saves a plan for `holdfast apply FILE`; one with problems, or with a secret in it, is not saved. */
export function savePlan(plan: Plan, file: string, { directory, output }: Invocation): void {
  if (plan.problems.length > 0) {
    output.log('warn', `The plan was not saved to ${file}: solve the problems above first.`);
    return;
  }
  writeWhole(directory, file, withoutSecrets(plan, output.mask));
  output.log(
    'info',
    `Saved the plan to ${file}. To carry out exactly these requests: holdfast apply ${shellWord(file)}`,
  );
}

/** The plan's text. A secret that also stands where nobody called it one cannot be masked in a file that must be sent as it is. */
function* withoutSecrets(plan: Plan, mask: Mask): Generator<string> {
  for (const piece of pieces(planToDocument(plan))) {
    if (mask.mask(piece) !== piece) throw refusal(plan, mask);
    yield piece;
  }
}

function refusal({ changes }: Plan, mask: Mask): HoldfastError {
  const texts = changes.map((change) => ({ change, text: jsonText(changeDocument(change)) }));
  const guilty = texts.find(({ text }) => mask.mask(text) !== text)?.change.address;
  return new HoldfastError(
    'error',
    `the plan${guilty === undefined ? '' : ` of ${guilty}`} holds the value of a known secret where none is declared`,
    {
      advice:
        'A plan file must not hold secrets. Mark that property with `fn::secret`, or, if the value is not secret, name its variable under `env.public`.',
    },
  );
}

/** Reads a plan file, or refuses it. */
export function readPlanFile(file: string, { directory, toolVersion }: Invocation): SavedPlan {
  return documentToSavedPlan(readText(directory, file), file, toolVersion);
}
