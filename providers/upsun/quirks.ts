import type { ResourceQuirks, Verification } from '../../src/core/define.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import { isObject, type JsonObject } from '../../src/core/json.ts';
import type { Answer } from '../../src/core/wire.ts';
import { awaitActivity } from './activities.ts';
import { linkedPath } from './links.ts';

/** A write answers `{status, code, _embedded: {entity}}`; older answers were the entity itself. Source: API introduction, platformsh-client-js. */
export const unwrap: NonNullable<ResourceQuirks['unwrap']> = ({ body }) => {
  const { entity } = embedded(body);
  if (isObject(entity)) return entity;
  return isObject(body) && typeof body['id'] === 'string' ? body : undefined;
};

/** Waits for the activities a write embeds, as the vendor's own client does. Source: Add/Update/DeleteCommand of the CLI. */
export const settle: NonNullable<ResourceQuirks['settle']> = async (answer, send, wait) => {
  const { activities } = embedded(answer.body);
  const started = Array.isArray(activities) ? activities.filter(isObject) : [];
  const notes = await Promise.all(started.map((activity) => awaitActivity(activity, send, wait)));
  return notes.filter((note) => note !== undefined);
};

/** Follows `#validate`; it is in no OpenAPI file, and only 400 with a map of fields means invalid. Source: client-php listValidationErrors. */
export const probe: NonNullable<ResourceQuirks['probe']> = async (entity, id, scope, send) => {
  const linked = linkedPath(entity, '#validate');
  if (isObject(entity['_links']) && linked === undefined) return cannotTell;
  const project = encodeURIComponent(scope['projectId'] ?? '');
  const path = linked ?? `/projects/${project}/integrations/${encodeURIComponent(id)}/validate`;
  try {
    await send({ method: 'POST', path, body: {}, idempotent: true });
    return { status: 'valid', message: 'Upsun reached the service with these credentials.' };
  } catch (error) {
    if (!(error instanceof HoldfastError)) throw error;
    if (saysWhichFields(error)) return { status: 'invalid', message: error.message, fields: error.fields };
    if (error.code === 'invalid')
      return {
        status: 'unverifiable',
        message: `Nothing is known of these credentials, since the check itself was refused: ${error.message}`,
      };
    if (error.code !== 'not-found') throw error;
    return cannotTell;
  }
};

function saysWhichFields({ status, fields }: HoldfastError): boolean {
  return status === 400 && Object.keys(fields).length > 0;
}

const cannotTell: Verification = {
  status: 'unverifiable',
  message: 'Upsun offers no validation for this integration.',
};

function embedded(body: Answer['body']): JsonObject {
  const inner = isObject(body) ? body['_embedded'] : undefined;
  return isObject(inner) ? inner : {};
}
