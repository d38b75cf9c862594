import { isObject, type Json } from '../core/json.ts';
import { recordedProblem } from './document-shape.ts';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  listing: ['run', 'scope'],
  intent: [
    'run',
    'intent',
    'address',
    'step',
    'provider',
    'origin',
    'type',
    'variant',
    'listing',
    'payloadDigest',
  ],
  outcome: ['run', 'intent', 'result', 'address'],
  record: ['run', 'address'],
};

/** Says what is wrong with a journal entry that verified but is not one this release knows. */
export function entryProblem(entry: Json | undefined): string | undefined {
  if (!isObject(entry)) return 'the entry is not an object';
  const kind = entry['kind'];
  const texts = typeof kind === 'string' && Object.hasOwn(TEXTS, kind) ? TEXTS[kind] : undefined;
  if (typeof kind !== 'string' || texts === undefined) return 'the entry is of an unknown kind';
  const missing = texts.find((key) => typeof entry[key] !== 'string');
  if (missing !== undefined) return `${kind}.${missing} is not a text`;
  return kind === 'listing'
    ? listingProblem(entry['ids'])
    : (foreseenProblem(entry['foreseen']) ?? recordProblem(entry['record'], kind === 'outcome'));
}

function listingProblem(ids: Json | undefined): string | undefined {
  const texts = Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  return texts ? undefined : 'listing.ids is not a list of texts';
}

function foreseenProblem(foreseen: Json | undefined): string | undefined {
  const whole = foreseen === undefined || (isObject(foreseen) && typeof foreseen['id'] === 'string');
  return whole ? undefined : 'outcome.foreseen names no id';
}

function recordProblem(record: Json | undefined, mayLack: boolean): string | undefined {
  if (record === null || (record === undefined && mayLack)) return undefined;
  return recordedProblem(record, 'record');
}
