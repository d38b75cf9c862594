import { createHash } from 'node:crypto';
import { canonical, isObject, type Json, type JsonObject } from '../../core/json.ts';
import { damaged, type Place } from '../damage.ts';
import type { Base } from '../journal.ts';

/**
 * What an http state holds: the protocol knows one document, so journal and run records travel with the state.
 * `serial` counts stored envelopes and must rise with each (GitLab refuses a serial twice); the state inside has
 * its own.
 */
export interface Envelope {
  readonly lineage: string;
  readonly serial: number;
  readonly state: JsonObject | null;
  readonly journal: readonly string[];
  readonly runs: readonly { readonly name: string; readonly text: string }[];
}

/** Run records kept; older ones are dropped. */
export const KEPT_RUNS = 50;

export const NOTHING: Envelope = { lineage: '', serial: 0, state: null, journal: [], runs: [] };

/** The next envelope's text and checksum. */
export function sealEnvelope(envelope: Envelope): { readonly text: string; readonly checksum: string } {
  const content: JsonObject = {
    version: 1,
    lineage: envelope.lineage,
    serial: envelope.serial,
    state: envelope.state,
    journal: envelope.journal,
    runs: envelope.runs.slice(-KEPT_RUNS).map(({ name, text }) => ({ name, text })),
  };
  const checksum = sha256(content);
  return { text: JSON.stringify({ checksum, ...content }), checksum };
}

/** Reads an envelope; a bare state document counts as one without journal. */
export function openEnvelope(text: string, place: Place): Envelope {
  const stored = parse(text);
  if (stored === undefined)
    throw damaged(place, text.trim() === '' ? 'it is empty' : 'it is not a JSON object');
  if (typeof stored['terraform_version'] === 'string')
    throw damaged(foreign(place), 'it is a Terraform state');
  if (stored['state'] === undefined) return { ...NOTHING, ...counters(stored), state: stored };
  const { checksum, ...content } = stored;
  if (checksum !== sha256(content)) throw damaged(place, 'its checksum does not fit');
  const { state, journal, runs } = content;
  return {
    ...counters(stored),
    state: isObject(state) ? state : null,
    journal: texts(journal),
    runs: Array.isArray(runs) ? runs.flatMap((run: Json) => namedText(run)) : [],
  };
}

/** The counters of whatever is stored, readable or not: what replaces it must go beyond them. */
export function countersOf(text: string): Base {
  return counters(parse(text) ?? {});
}

function counters(stored: JsonObject): Base {
  const { lineage, serial } = stored;
  return {
    lineage: typeof lineage === 'string' ? lineage : '',
    serial: typeof serial === 'number' && Number.isSafeInteger(serial) ? serial : 0,
  };
}

/** The checksum that was stored, to see whether a write arrived. */
export function checksumOf(text: string): Json {
  return parse(text)?.['checksum'] ?? null;
}

function foreign(place: Place): Place {
  return { ...place, repair: 'Give Holdfast an address of its own; nothing was changed.' };
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item: Json): item is string => typeof item === 'string') : [];
}

function namedText(run: Json): readonly { name: string; text: string }[] {
  if (!isObject(run) || typeof run['name'] !== 'string' || typeof run['text'] !== 'string') return [];
  return [{ name: run['name'], text: run['text'] }];
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function sha256(content: JsonObject): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}
