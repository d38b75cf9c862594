import type { Json, JsonObject } from '../../src/core/json.ts';
import type { Answer, Request, Send } from '../../src/core/wire.ts';

/** Objects in scopes without a network: `…/SCOPE/KIND` is listed and created in, `…/SCOPE/KIND/ID` changed and deleted. */
export function memoryVendor(): Send {
  const scopes = new Map<string, Map<string, JsonObject>>();
  let made = 0;
  return ({ method, path, body }: Request): Promise<Answer> => {
    const given = typeof body === 'object' ? (body as JsonObject) : {};
    const scope = scopes.get(path) ?? new Map<string, JsonObject>();
    if (method === 'GET') return answer([...scope.values()]);
    if (method !== 'POST') throw new TypeError(`${method} is not emulated here`);
    made += 1;
    const at = new Date(made).toISOString();
    const entity: JsonObject = { ...given, id: `id${String(made)}`, created_at: at, updated_at: at };
    scopes.set(path, scope.set(`id${String(made)}`, entity));
    return answer(entity);
  };
}

function answer(body: Json): Promise<Answer> {
  return Promise.resolve({ status: 200, headers: {}, body, isJson: true });
}
