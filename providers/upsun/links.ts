import { isObject, type JsonObject } from '../../src/core/json.ts';

/**
 * Path of a HAL link below the API's base. Links may name a region's host and `/api`; the gateway serves both
 * without. Source: HAL sample in the docs.
 */
export function linkedPath(entity: JsonObject, relation: string): string | undefined {
  const links = entity['_links'];
  const link = isObject(links) ? links[relation] : undefined;
  const href = isObject(link) ? link['href'] : undefined;
  const match = typeof href === 'string' ? /\/projects\/[^?#]*/u.exec(href) : null;
  return match?.[0];
}
