import type { DriftClass, DriftReport, PropertyDrift, ResourceDrift } from '../core/result.ts';
import type { Json } from '../core/json.ts';
import { SENSITIVE } from '../core/value.ts';

/** What a class of drift means and what to do about it, for reports that explain themselves. */
export interface DriftClassFacts {
  readonly title: string;
  readonly meaning: string;
  readonly advice: string;
  /** How bad it is where nothing else decides. */
  readonly level: 'error' | 'warning' | 'note' | 'none';
}

/** All classes, worst first. */
export const DRIFT_CLASSES: Readonly<Record<DriftClass, DriftClassFacts>> = {
  missing: {
    title: 'Gone at the vendor',
    meaning: 'The object is recorded in state, but the vendor no longer has it.',
    advice: '`holdfast apply` creates it again; remove the declaration if it is not wanted any more.',
    level: 'error',
  },
  conflict: {
    title: 'Changed on both sides',
    meaning:
      'Since the last apply the property was changed in the declaration and, differently, at the vendor.',
    advice:
      '`holdfast apply` puts the declared value, `holdfast drift pull` writes the live one into the manifest.',
    level: 'error',
  },
  'remote-change': {
    title: 'Changed at the vendor',
    meaning: 'The live value is not the one that was last applied, and the declaration did not change.',
    advice:
      '`holdfast apply` puts the declared value back, `holdfast drift pull` writes the live one into the manifest, `holdfast drift accept` lets it stand until a day.',
    level: 'warning',
  },
  'credential-invalid': {
    title: 'Credential refused',
    meaning: 'The vendor no longer accepts a declared credential.',
    advice: 'Issue a new credential, put it where the manifest reads it, then `holdfast apply`.',
    level: 'error',
  },
  'secret-suspect': {
    title: 'Secret may have changed',
    meaning: 'The vendor reports a later write than ours, though no readable property differs.',
    advice: 'To be sure, send the secret again: `holdfast apply --resend-secrets ADDR#PROP`.',
    level: 'warning',
  },
  'declared-change': {
    title: 'Declared, not applied yet',
    meaning: 'The declaration differs from what was last applied.',
    advice: '`holdfast plan` shows the change, `holdfast apply` carries it out.',
    level: 'note',
  },
  'secret-unverifiable': {
    title: 'In sync as far as it can be read',
    meaning: 'The vendor never shows this secret, so only its own write is known.',
    advice: 'Nothing to do.',
    level: 'none',
  },
  'in-sync': {
    title: 'Live as declared',
    meaning: 'Declared, last applied and live value agree.',
    advice: 'Nothing to do.',
    level: 'none',
  },
  unmanaged: {
    title: 'Live, but not managed here',
    meaning: 'The object exists in a scope that is looked at, and nobody declares it.',
    advice: 'Declare it and `holdfast import ADDR ID`, or leave it alone.',
    level: 'note',
  },
};

/** Says that nothing differs, as far as it could be looked at. */
export function noDrift({ problems, resources }: DriftReport): {
  readonly head: string;
  readonly rest: string;
} {
  if (problems.length === 0) return { head: 'No drift.', rest: 'What was applied is live as declared.' };
  return resources.length === 0
    ? { head: 'Not known.', rest: 'What is live could not be read.' }
    : { head: 'Not known.', rest: 'Of what could be read nothing differs, but not everything could.' };
}

/** Whether a class needs nobody's attention. */
export function isQuiet(found: DriftClass): boolean {
  return found === 'in-sync' || found === 'secret-unverifiable';
}

/** Properties of a resource that need attention: they differ, and nobody accepted that. */
export function differingOf({ properties }: ResourceDrift): readonly PropertyDrift[] {
  return properties.filter(({ class: found, accepted }) => !isQuiet(found) && accepted === undefined);
}

/** Properties whose difference somebody accepted for a while. */
export function acceptedOf({ properties }: ResourceDrift): readonly PropertyDrift[] {
  return properties.filter(({ accepted }) => accepted !== undefined);
}

/** Until when a difference is accepted, by whom and why; empty where it is not. */
export function acceptedText({ accepted }: PropertyDrift): string {
  if (accepted === undefined) return '';
  const who = accepted.by === undefined ? '' : ` by ${accepted.by}`;
  return `accepted until ${accepted.until}${who}: ${accepted.reason}`;
}

/** One of a property's three values as it may be shown: secret ones as a placeholder, also where they cannot be read. */
export function shownDrift({ sensitive }: PropertyDrift, value: Json | undefined): Json | undefined {
  return sensitive === true && value !== null ? SENSITIVE : value;
}
