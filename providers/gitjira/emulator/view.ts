import type { Json, JsonObject } from '../../../src/core/json.ts';
import { endpoints, fieldFacts } from './facts.ts';
import type { Stored } from './integration-store.ts';
import type { GitJiraOptions } from './options.ts';

/** The app indexes this often. Milliseconds. */
export const MINUTE = 60_000;

/** An integration as answered: nulls and defaults of some fields are left out, secrets never shown. */
export function view(stored: Stored, options: GitJiraOptions, now: number): JsonObject {
  const shown = fieldFacts(stored.type).filter(([name, fact]) => {
    if (fact.access === 'echoUnconfirmed' && !options.echoUnconfirmed) return false;
    if (fact.access === 'writeOnly' || fact.access === 'readOnly') return false;
    const value = stored.values[name] ?? null;
    return value !== null && !(fact.omittedWhenDefault === true && value === fact.serverDefault);
  });
  return {
    id: stored.id,
    ...Object.fromEntries(shown.map(([name]) => [name, stored.values[name] ?? null])),
    integrationType: stored.type,
    initDate: stored.createdAt,
    ...indexed(stored, options, now),
    ...folder(stored),
  };
}

/** What only the read and list requests add. */
export function fullView(stored: Stored, options: GitJiraOptions, now: number): JsonObject {
  return { ...view(stored, options, now), showAllTags: (stored.values['tagsFilter'] ?? '') === '' };
}

/** Absent until indexing has ended once; later it moves with each full minute, unless the integration is off. */
function indexed({ createdAt, values }: Stored, { indexingMs }: GitJiraOptions, now: number): JsonObject {
  const first = createdAt + indexingMs;
  if (first > now) return {};
  return { lastIndexedDate: values['disabled'] === true ? first : Math.max(first, now - (now % MINUTE)) };
}

function folder({ type, values }: Stored): JsonObject {
  const { origin } = values;
  if (type !== 'FILESPACE' || typeof origin !== 'string') return {};
  const root = origin.replace(/[/\\]\*$/u, '');
  return { root, realRoot: root, absoluteRoot: true };
}

/** The envelope of a successful answer, which differs from request to request. */
export function envelope(
  name: keyof typeof endpoints,
  content: Json | undefined,
  options: GitJiraOptions,
): JsonObject {
  const fact = endpoints[name];
  const asText = options.success === 'documented' ? fact.success === 'string' : options.success === 'string';
  const success = asText ? 'true' : true;
  if (content === undefined || !('member' in fact)) return { success };
  if (Array.isArray(content)) return { success, [fact.member]: content };
  const asArray = options.entity === 'documented' ? fact.shape === 'arrayOfOne' : options.entity === 'array';
  return { success, [fact.member]: asArray ? [content] : content };
}
