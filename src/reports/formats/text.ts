import { driftText } from '../drift-text.ts';
import type { Format } from '../formats.ts';
import { planText } from '../plan-text.ts';

/** For people, in Terraform's manner. */
export const text: Format = { mediaType: 'text/plain', plan: planText, drift: driftText };
