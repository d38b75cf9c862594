import { isObject, type Json, type JsonObject } from '../../src/core/json.ts';
import type { Answer, Failure, Request } from '../../src/core/wire.ts';

/** Views of pipelines, users and groups come with more than can be declared; only that is kept. Source: OAS ShortPipelineView. */
export function decode(entity: JsonObject): JsonObject {
  const { allowed_pipelines: pipelines, permissions } = entity;
  return {
    ...entity,
    ...(pipelines !== undefined && { allowed_pipelines: only(pipelines, 'id') }),
    ...(isObject(permissions) && { permissions: decodePermissions(permissions) }),
  };
}

function decodePermissions(permissions: JsonObject): JsonObject {
  const { users = null, groups = null } = permissions;
  return {
    ...permissions,
    users: only(users, 'id', 'access_level'),
    groups: only(groups, 'id', 'access_level'),
  };
}

function only(list: Json, ...names: readonly string[]): Json {
  if (!Array.isArray(list)) return list;
  return list.map((item: Json) =>
    isObject(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name))) : item,
  );
}

/** Reads `{"errors":[{"message"}]}` and says what the vendor's short texts leave out. Overload (429, 5xx) is the transport's. Sources: buddy-api.md 1, 4, 5. */
export function failure({ status, body, isJson }: Answer, { method, path }: Request): Failure | undefined {
  if (status < 400 || status === 429 || status >= 500 || !isJson) return undefined;
  const message = text(body) ?? `the vendor answered with status ${status} and gave no reason`;
  if (status === 401) return { code: 'auth', message, advice: advice.token };
  if (status === 403) return { code: 'permission', message, advice: `${needed[method]} ${advice.workspace}` };
  if (status === 404)
    return {
      code: 'not-found',
      message,
      advice: /\/integrations\/[^/]+$/u.test(path) ? advice.object : advice.place,
    };
  return { code: status === 409 ? 'conflict' : 'invalid', message, advice: advice.request };
}

function text(body: Json | undefined): string | undefined {
  const errors = isObject(body) ? body['errors'] : undefined;
  if (!Array.isArray(errors)) return undefined;
  const messages = errors.map((item: Json) => (isObject(item) ? item['message'] : undefined));
  return messages.filter((message) => typeof message === 'string').join('; ') || undefined;
}

const info = 'The token needs the scope INTEGRATION_INFO (INTEGRATION_READ in newer lists of scopes).';
const manage = 'The token needs the scope INTEGRATION_MANAGE.';

/** Scope each method needs. */
const needed: Readonly<Record<Request['method'], string>> = {
  GET: info,
  POST: 'The token needs the scope INTEGRATION_ADD (INTEGRATION_WRITE in newer lists of scopes).',
  PATCH: manage,
  PUT: manage,
  DELETE: manage,
};

const advice = {
  token:
    'Check the token of this provider entry: it may have expired, or belong to another region or installation.',
  workspace:
    'If it has it: the workspace may be inactive, its API access may be switched off in its settings, or the account may lack the right to manage this integration.',
  place:
    "Check the workspace's handle (as in its address), project_name where one is declared, and the region or base URL: a workspace exists in one region only, and the account must be a member of it.",
  object: 'The integration does not exist in this workspace, or the account may not see it.',
  request:
    "Compare the declared properties with the vendor's page for this kind; credentials may be checked with each update.",
} as const;
