import type { JsonObject } from '../../src/core/json.ts';
import { isObject } from '../../src/core/json.ts';
import {
  defineEmulator,
  empty,
  json,
  jsonBody,
  refuse,
  route,
  serialised,
} from '../../src/emulator/index.ts';

/** A made-up vendor with one kind of object in boxes, enough to see what the kit does. */
export const acme = defineEmulator<{ greeting: string }>({
  name: 'acme',
  create: (options, context) => {
    const things = context.collection<JsonObject>();
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    const put = (box: string, id: string, thing: JsonObject): JsonObject => {
      things.put(box, id, thing);
      return thing;
    };
    return {
      mounts: [
        {
          prefix: 'acme',
          before: ({ headers }) =>
            headers['x-locked'] === undefined ? undefined : json(403, { message: 'locked' }),
          finish: (_request, reply) => ({ ...reply, headers: { ...reply.headers, 'x-acme': 'yes' } }),
          routes: [
            route('GET /greeting', () =>
              json(200, { greeting: options.greeting ?? 'hello', headers: { A: '1' } }),
            ),
            route('GET /crash', () => {
              throw new Error('a bug in the handler');
            }),
            route('GET /boxes/:box/things', ({ params, view }) => {
              const box = params['box'] ?? '';
              const list = (): string => JSON.stringify(things.list(box, view));
              return serialised(200, view === undefined ? things.memo(box, 'list', list) : list());
            }),
            route('GET /boxes/:box/wrapped', ({ params, view }) =>
              json(200, { things: things.list(params['box'] ?? '', view), count: 2 }),
            ),
            route('POST /boxes/:box/things', (request) => {
              const body = jsonBody(request, (reason) => refuse(415, { message: reason }));
              const id = context.id(8);
              return json(201, put(request.params['box'] ?? '', id, { ...body, id }));
            }),
            route('GET /boxes/:box/things/:id', ({ params }) => {
              const thing = things.get(params['box'] ?? '', params['id'] ?? '');
              if (thing === undefined) throw refuse(404, { message: 'no such thing' });
              return json(200, thing);
            }),
            route('DELETE /boxes/:box/things/:id', ({ params }) => {
              const removed = things.remove(params['box'] ?? '', params['id'] ?? '');
              return removed ? empty(204) : json(404, { message: 'no such thing' });
            }),
          ],
        },
        { prefix: 'acme-auth', routes: [route('GET /token', () => json(200, { url: context.url('acme') }))] },
      ],
      controls: {
        add: ({ box, thing }) => {
          const id = context.id(8);
          return put(text(box), id, { ...(isObject(thing) ? thing : {}), id });
        },
        change: ({ id, set }) => {
          const box = things.scopeOf(text(id)) ?? '';
          return put(box, text(id), { ...things.get(box, text(id)), ...(isObject(set) ? set : {}) });
        },
        remove: ({ id }) => things.remove(things.scopeOf(text(id)) ?? '', text(id)),
      },
      snapshot: () => Object.fromEntries(things.scopes().map((box) => [box, things.list(box)])),
    };
  },
});
