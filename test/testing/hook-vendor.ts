import type { Provider } from '../../src/core/define.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { ProviderModule } from '../../src/core/registry.ts';
import type { Clock } from '../../src/core/events.ts';
import {
  defineEmulator,
  empty,
  json,
  jsonBody,
  refuse,
  route,
  startEmulator,
} from '../../src/emulator/index.ts';
import type { ConformanceVendor } from '../../src/testing/index.ts';
import { hookResource } from '../core/hook-resource.ts';

/** Ways in which a vendor can differ from what the table says. */
export type Fault =
  | 'none'
  | 'ignores a field'
  | 'touches a neighbour'
  | 'sorts a list'
  | 'keeps cleared values'
  | 'refuses an update';

/** What the vendor does with each update; the keyed digest of unreadable parts is not its concern. */
const updates: Readonly<Record<Fault, (held: JsonObject, body: JsonObject) => JsonObject>> = {
  none: (held, body) => ({ ...held, ...body }),
  'ignores a field': (held, body) => ({ ...held, ...body, level: held['level'] ?? null }),
  'touches a neighbour': (held, body) => ({ ...held, colour: 'blue', ...body }),
  'sorts a list': (held, body) => {
    const { tags } = body;
    return { ...held, ...body, ...(Array.isArray(tags) && { tags: [...tags].reverse() }) };
  },
  'keeps cleared values': (held, body) => ({
    ...held,
    ...body,
    colour: body['colour'] ?? held['colour'] ?? null,
  }),
  'refuses an update': () => {
    throw refuse(400, { message: 'no' });
  },
};

const DEFAULTS: JsonObject = { level: 5, colour: 'red', tags: [], headers: {}, routes: [], size: 'small' };

const hookEmulator = defineEmulator<{ readonly fault: Fault }>({
  name: 'hook',
  create: ({ fault = 'none' }, context) => {
    const hooks = context.collection<JsonObject>();
    const shown = (hook: JsonObject): JsonObject =>
      Object.fromEntries(Object.entries(hook).filter(([name]) => name !== 'login'));
    const body = (request: Parameters<typeof jsonBody>[0]): JsonObject =>
      jsonBody(request, (message) => refuse(415, { message }));
    const find = (id = ''): JsonObject => {
      const held = hooks.get('all', id);
      if (held === undefined) throw refuse(404, { message: 'no such hook' });
      return held;
    };
    const keep = (id: string, hook: JsonObject): JsonObject => {
      hooks.put('all', id, hook);
      return shown(hook);
    };
    return {
      mounts: [
        {
          prefix: 'hook',
          routes: [
            route('GET /hooks', () => json(200, hooks.list('all').map(shown))),
            route('GET /hooks/:id', ({ params }) => json(200, shown(find(params['id'])))),
            route('POST /hooks', (request) => {
              const id = context.id(8);
              return json(201, keep(id, { ...DEFAULTS, ...body(request), id }));
            }),
            route('PATCH /hooks/:id', (request) => {
              const { id = '' } = request.params;
              return json(200, keep(id, updates[fault](find(id), body(request))));
            }),
            route('DELETE /hooks/:id', ({ params: { id = '' } }) =>
              hooks.remove('all', id) ? empty(204) : json(404, {}),
            ),
          ],
        },
      ],
      controls: { add: () => null, change: () => null, remove: () => null },
      config: {},
      snapshot: () => hooks.list('all').map(shown),
    };
  },
});

const provider: Provider = {
  name: 'hook',
  title: 'Hook',
  config: { baseUrl: { description: 'Where it is.' } },
  resources: { Hook: hookResource },
  baseUrl: (config) => config['baseUrl'] ?? '',
  authenticate: () => Promise.resolve({ headers: {} }),
};

/** A provider of no vendor. */
export const hookModule: ProviderModule = { provider };

/** Starts the vendor behind it, with a fault. */
export async function startHookVendor(fault: Fault, clock: Clock): Promise<ConformanceVendor> {
  const emulator = await startEmulator({ apis: [hookEmulator({ fault })], clock });
  return { config: { baseUrl: emulator.origin }, close: () => emulator.close() };
}
