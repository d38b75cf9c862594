import { isObject, type JsonObject } from '../../../src/core/json.ts';
import {
  defineEmulator,
  route,
  type EmulatedApi,
  type EmulatorContext,
  type Route,
} from '../../../src/emulator/index.ts';
import { endpoints, type Endpoint } from './facts.ts';
import { Gate } from './gate.ts';
import { handlersOf, type Workplace } from './handlers.ts';
import { defaults, type BuddyOptions, type Settings } from './options.ts';
import { completed, type Stored } from './stored.ts';

export type { BuddyOptions } from './options.ts';

/**
 * The vendor's cloud, made from `facts.json` alone. Its mount is `buddy`; its control actions are
 * `add {workspace, integration}`, `change {id, set}`, `remove {id}`, `token {token, scopes?}` (no scopes = revoked)
 * and `workspace {workspace, refuses?}` (a text it answers everything with, or none = open).
 */
export const buddyEmulator = defineEmulator<BuddyOptions>({ name: 'buddy', create });

function create(options: Partial<BuddyOptions>, context: EmulatorContext): EmulatedApi {
  const settings: Settings = { ...defaults, ...options };
  const place: Workplace = {
    settings,
    gate: new Gate(settings, context.now),
    integrations: context.collection<Stored>(),
    baseUrl: context.url('buddy'),
    newId: () => context.id(25),
  };
  return {
    mounts: [
      {
        prefix: 'buddy',
        routes: routesOf(place),
        before: (request) => place.gate.admit(request),
        finish: (request, reply) => place.gate.tell(request, reply),
      },
    ],
    controls: { ...edits(place), ...doors(place.gate) },
    config: {
      baseUrl: context.url('buddy'),
      token: Object.keys(settings.tokens)[0] ?? '',
      workspace: settings.workspaces?.[0] ?? 'acme',
    },
    snapshot: () => everything(place).map(held),
  };
}

function routesOf(place: Workplace): Route[] {
  const handlers = handlersOf(place);
  return (Object.keys(endpoints) as Endpoint[]).map((name) => {
    const { method, path } = endpoints[name];
    const pattern = path.slice(1).replaceAll(/\{(\w+)\}/gu, ':$1');
    return route(`${method} /${pattern}`, handlers[name]);
  });
}

/** Edits behind the client's back, as others make them in the app. */
function edits(place: Workplace): Pick<EmulatedApi['controls'], 'add' | 'change' | 'remove'> {
  const { integrations } = place;
  const put = (stored: Stored): JsonObject => {
    integrations.put(stored.workspace, stored.id, stored);
    return held(stored);
  };
  return {
    add: ({ workspace, integration }) => {
      const values = completed({ scope: 'WORKSPACE', ...members(integration) }, () => false);
      return put({ id: place.newId(), workspace: text(workspace), values });
    },
    change: ({ id, set }) => {
      const stored = integrations.get(integrations.scopeOf(text(id)) ?? '', text(id));
      if (stored === undefined) throw new TypeError(`no integration ${text(id)}`);
      return put({ ...stored, values: completed({ ...stored.values, ...members(set) }, () => false) });
    },
    remove: ({ id }) => integrations.remove(integrations.scopeOf(text(id)) ?? '', text(id)),
  };
}

function doors(gate: Gate): Pick<EmulatedApi['controls'], 'token' | 'workspace'> {
  return {
    token: ({ token, scopes }) => {
      gate.setToken(text(token), Array.isArray(scopes) ? scopes.map(text) : undefined);
      return null;
    },
    workspace: ({ workspace, refuses }) => {
      gate.setWorkspace(text(workspace), typeof refuses === 'string' ? refuses : undefined);
      return null;
    },
  };
}

function everything({ integrations }: Workplace): Stored[] {
  return integrations.scopes().flatMap((workspace) => [...integrations.list(workspace)]);
}

function held({ id, workspace, values }: Stored): JsonObject {
  return { id, workspace, ...values };
}

function members(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
