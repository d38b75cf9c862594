import type { Json, JsonObject } from 'holdfast';
import { defineEmulator, empty, json, jsonBody, refuse, route, type ApiRequest } from 'holdfast/testing';

const TOKEN = 'acme-token';
const MEMBERS = {
  json: ['format', 'url', 'events', 'active', 'secret', 'headers'],
  form: ['format', 'url', 'events', 'active', 'secret', 'charset'],
};

/** Acme's API in memory, written from its documentation and not from the table: each checks the other. */
export const acmeEmulator = defineEmulator({
  name: 'acme',
  create: (_options, context) => {
    const hooks = context.collection<JsonObject>();
    const stored = (team: string, id: string): JsonObject => {
      const hook = hooks.get(team, id);
      if (hook === undefined) throw refuse(404, { error: 'no such webhook' });
      return hook;
    };
    const keep = (team: string, id: string, sent: JsonObject, secret: Json): JsonObject => {
      const own = sent['format'] === 'json' ? { headers: {} } : { charset: 'utf-8' };
      const updated_at = new Date(context.now()).toISOString();
      const hook = { events: [], active: true, ...own, ...sent, id, secret, updated_at };
      hooks.put(team, id, hook);
      return shown(hook);
    };
    const add = (team: string, sent: JsonObject): JsonObject =>
      keep(team, `wh_${context.id(8)}`, sent, sent['secret'] ?? null);
    const replace = (team: string, id: string, sent: JsonObject): JsonObject => {
      const before = stored(team, id);
      if (sent['format'] !== before['format']) throw refuse(422, { error: 'format cannot change' });
      return keep(team, id, sent, sent['secret'] ?? before['secret'] ?? null);
    };
    return {
      mounts: [
        {
          prefix: 'acme',
          before: ({ headers }) =>
            headers.authorization === `Bearer ${TOKEN}` ? undefined : json(401, { error: 'unknown token' }),
          routes: [
            route('GET /teams/:team/webhooks', (request) => {
              const { team } = named(request);
              return json(200, { webhooks: hooks.list(team, request.view).map(shown) });
            }),
            route('GET /teams/:team/webhooks/:id', (request) => {
              const { team, id } = named(request);
              return json(200, shown(stored(team, id)));
            }),
            route('POST /teams/:team/webhooks', (request) =>
              json(201, add(named(request).team, checked(request))),
            ),
            route('PUT /teams/:team/webhooks/:id', (request) => {
              const { team, id } = named(request);
              return json(200, replace(team, id, checked(request)));
            }),
            route('DELETE /teams/:team/webhooks/:id', (request) => {
              const { team, id } = named(request);
              return hooks.remove(team, id) ? empty(204) : json(404, { error: 'no such webhook' });
            }),
          ],
        },
      ],
      // What tests do behind Holdfast's back.
      controls: {
        add: ({ team, hook }) => add(text(team), hook as JsonObject)['id'] ?? null,
        change: ({ id, set }) => {
          const team = hooks.scopeOf(text(id)) ?? '';
          return replace(team, text(id), { ...stored(team, text(id)), ...(set as JsonObject) });
        },
        remove: ({ id }) => hooks.remove(hooks.scopeOf(text(id)) ?? '', text(id)),
      },
      config: { url: context.url('acme'), token: TOKEN },
      snapshot: () => hooks.scopes().flatMap((team) => hooks.list(team)),
    };
  },
});

function named({ params }: ApiRequest): { readonly team: string; readonly id: string } {
  return { team: params['team'] ?? '', id: params['id'] ?? '' };
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** Secrets are never answered. */
function shown(hook: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(hook).filter(([name]) => name !== 'secret'));
}

/** The body of a write; what the API does not know is refused. */
function checked(request: ApiRequest): JsonObject {
  const body = jsonBody(request, (reason) => refuse(415, { error: reason }));
  const { format, url } = body;
  if (format !== 'json' && format !== 'form') throw refuse(422, { error: 'format must be json or form' });
  if (typeof url !== 'string') throw refuse(422, { error: 'url is missing' });
  const unknown = Object.keys(body).find((name) => !MEMBERS[format].includes(name));
  if (unknown !== undefined) throw refuse(422, { error: `${unknown} is unknown` });
  return body;
}
