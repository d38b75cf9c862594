import type { Action } from '../../core/model.ts';
import { DRIFT_CLASSES, isQuiet } from '../drift-classes.ts';
import type { DriftClass } from '../../core/result.ts';

/** SARIF's degrees; `none` is left out since nothing quiet is reported. */
export type Level = 'error' | 'warning' | 'note';

/** One rule of the log: `reportingDescriptor` in SARIF's words. */
export interface Rule {
  readonly id: string;
  /** For people; left out where it would be the id again. */
  readonly name?: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: Level };
}

/** Classes that are reported, worst first. */
const CLASSES = (Object.keys(DRIFT_CLASSES) as DriftClass[]).filter((found) => !isQuiet(found));

const CHANGES: readonly (readonly [Action, Level, string, string])[] = [
  ['create', 'note', 'Will be created', 'The object is declared and does not exist yet.'],
  ['update', 'note', 'Will be updated in place', 'Properties differ from what is live.'],
  ['replace', 'warning', 'Must be replaced', 'The object is deleted, then created again with another id.'],
  [
    'replace-create-first',
    'warning',
    'Must be replaced',
    'A new object is created, then the former one is deleted.',
  ],
  ['delete', 'warning', 'Will be destroyed', 'The object is no longer declared and will be deleted.'],
  ['import', 'note', 'Will be imported', 'A live object becomes managed; nothing is sent.'],
  ['import-update', 'note', 'Will be imported and updated', 'A live object becomes managed and is changed.'],
  ['move', 'note', 'Has moved', 'The resource is declared under another name; nothing is sent.'],
  ['forget', 'note', 'Will no longer be managed', 'The object stays as it is and leaves the state.'],
];

/** Rules of a drift report: one for each class, and one for what could not be looked at. */
export const DRIFT_RULES: readonly Rule[] = [...CLASSES.map(classRule), problemRule()];

/** Rules of a plan: what is planned, what is hazardous in it, and the drift it found on the way. */
export const PLAN_RULES: readonly Rule[] = [
  ...CHANGES.map(([action, level, title, meaning]) =>
    rule(`change/${action}`, level, title, meaning, '`holdfast plan` shows the change in full.'),
  ),
  rule(
    'change/hazard',
    'warning',
    'Hazard',
    'The change is risky in a way worth knowing before it is approved.',
    'Read the message and choose the moment.',
  ),
  ...DRIFT_RULES,
];

function classRule(found: DriftClass): Rule {
  const { title, meaning, advice, level } = DRIFT_CLASSES[found];
  return rule(`drift/${found}`, level === 'none' ? 'note' : level, title, meaning, advice);
}

function problemRule(): Rule {
  const meaning = 'Something kept this address from being compared or planned.';
  return rule('problem', 'error', 'Could not be looked at', meaning, 'Solve what the message names.');
}

function rule(id: string, level: Level, title: string, meaning: string, advice: string): Rule {
  const name = id.replaceAll(/(?:^|[/-])(\w)/gu, (_all, letter: string) => letter.toUpperCase());
  return {
    id,
    ...(name.toLowerCase() !== id && { name }),
    shortDescription: { text: title },
    fullDescription: { text: meaning },
    help: { text: `${meaning} ${advice}` },
    defaultConfiguration: { level },
  };
}
