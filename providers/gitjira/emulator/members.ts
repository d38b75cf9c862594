import type { Json, JsonObject } from '../../../src/core/json.ts';
import { fieldFacts, typeFact } from './facts.ts';

type Values = Readonly<Record<string, Json>>;

/** A new integration's members: the server's defaults under what was given; undefined for an unknown type. */
export function initial(type: string, body: JsonObject): Record<string, Json> | undefined {
  const fact = typeFact(type);
  if (fact === undefined) return undefined;
  const known = fieldFacts(type).flatMap(([name, { access, serverDefault }]) =>
    access === 'readOnly' || serverDefault === undefined ? [] : [[name, serverDefault] as const],
  );
  const origin = fact.serverOrigin === undefined ? {} : { origin: fact.serverOrigin };
  const undocumented = { sendCommitEmails: true, sourcesDiffViewEnabled: true };
  return { ...undocumented, ...Object.fromEntries(known), ...origin, ...given(type, body) };
}

/** The members the app takes: known to the type and not null. Everything else is ignored without a word (Q12). */
export function given(type: string, body: JsonObject): Record<string, Json> {
  const taken = fieldFacts(type).flatMap(([name, { access }]) => {
    const value = body[name] ?? null;
    return access === 'readOnly' || value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(taken);
}

/** As the app keeps them: named, a public service under its API address, projects as a set, none beside `global`. */
export function settled(type: string, values: Values): Values {
  const { serverOrigin, serverName } = typeFact(type) ?? {};
  const { origin, global, projectMappingIds } = values;
  const isPublic = typeof origin === 'string' && serverOrigin === origin.replace('https://', 'https://api.');
  const kept = isPublic ? serverOrigin : origin;
  const projects = global === true || !Array.isArray(projectMappingIds) ? [] : projectMappingIds;
  return {
    ...values,
    ...(kept === undefined ? {} : { origin: kept }),
    displayName: values['displayName'] ?? serverName ?? kept ?? type,
    projectMappingIds: [...new Set<Json>(projects)].sort((a, b) => Number(b) - Number(a)),
  };
}
