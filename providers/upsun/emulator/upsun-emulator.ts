import type { JsonObject } from '../../../src/core/json.ts';
import { isObject } from '../../../src/core/json.ts';
import type { ApiRequest, EmulatedApi, EmulatorContext, Reply, Route } from '../../../src/emulator/index.ts';
import { defineEmulator, route } from '../../../src/emulator/index.ts';
import { ActivityLog } from './activity-log.ts';
import { authFacts, endpoints, pathPrefixes, typeFacts } from './facts.ts';
import { IntegrationHandlers } from './integration-handlers.ts';
import { IntegrationStore } from './integration-store.ts';
import { whole } from './integration-view.ts';
import { defaultsOf } from './merge.ts';
import type { UpsunOptions } from './options.ts';
import { configured, defaultOptions } from './options.ts';
import { ProjectRegistry } from './project-registry.ts';
import { TokenGate } from './token-gate.ts';

/**
 * Upsun's API (mount `upsun`) and sign-in host (mount `upsun-auth`), made from `facts.json` alone. Control actions:
 * `add {project, type, set}`, `change {id, set}`, `remove {id}`, `invalidate {id?, detail}`, `validate {id?}`,
 * `revokeTokens` and `configure {…options}`.
 */
export const upsunEmulator = defineEmulator<UpsunOptions>({ name: 'upsun', create });

function create(chosen: Partial<UpsunOptions>, context: EmulatorContext): EmulatedApi {
  let options: UpsunOptions = { ...defaultOptions, ...chosen };
  const current = (): UpsunOptions => options;
  const gate = new TokenGate(current, context);
  const store = new IntegrationStore(current, context);
  const activities = new ActivityLog(current, context);
  const projects = new ProjectRegistry(current, context, (project) => {
    if (options.defaultEmail) store.create(project, { type: 'health.email', recipients: ['#admins'] });
  });
  const url = context.url('upsun');
  const handlers = new IntegrationHandlers(store, projects, activities, () => ({
    region: options.regionUrl ?? url,
    path: new URL(url).pathname.replace(/\/$/, ''),
  }));
  return {
    mounts: [
      {
        prefix: 'upsun',
        routes: pathPrefixes.flatMap((prefix) => routes(prefix, handlers, projects, activities)),
        before: (request) => (request.path.endsWith('/hook') ? undefined : gate.check(request)),
      },
      { prefix: 'upsun-auth', routes: [route(`POST /${authFacts.path.slice(1)}`, (r) => gate.exchange(r))] },
    ],
    controls: {
      ...edits(store),
      ...validity(handlers.invalid),
      revokeTokens: () => {
        gate.revoke();
        return null;
      },
      configure: (changes) => {
        options = configured(options, changes);
        return null;
      },
    },
    config: { baseUrl: url, authUrl: context.url('upsun-auth'), apiToken: options.apiTokens[0] ?? '' },
    snapshot: () =>
      Object.fromEntries(
        store.projects().map((project) => [project, store.list(project, undefined).map(whole)]),
      ),
  };
}

type Endpoint = keyof typeof endpoints;

function routes(
  prefix: string,
  handlers: IntegrationHandlers,
  projects: ProjectRegistry,
  activities: ActivityLog,
): readonly Route[] {
  const documented = (name: Endpoint, handle: (request: ApiRequest) => Reply): Route => ({
    method: endpoints[name].method,
    pattern: `${prefix}${endpoints[name].path.replace('{projectId}', ':projectId').replace('{id}', ':id')}`,
    handle,
  });
  const project = `${prefix}/projects/:projectId`.slice(1);
  const one = `${project}/integrations/:id`;
  return [
    documented('list', (request) => handlers.list(request)),
    documented('read', (request) => handlers.read(request)),
    documented('create', (request) => handlers.create(request)),
    documented('update', (request) => handlers.update(request)),
    documented('delete', (request) => handlers.delete(request)),
    documented('validate', (request) => handlers.validate(request)),
    route(`POST /${one}/hook`, (request) => handlers.hook(request)),
    route(`GET /${one}/activities`, (request) => activities.list(request)),
    route(`GET /${one}/activities/:activityId`, (request) => activities.read(request)),
    route(`GET /${one}/activities/:activityId/log`, (request) => activities.text(request)),
    route(`POST /${one}/activities/:activityId/cancel`, (request) => activities.cancel(request)),
    route(`GET /${project}`, (request) => projects.read(request)),
    route(`GET /${project}/capabilities`, (request) => projects.capabilities(request)),
  ];
}

/** Edits behind the client's back, as somebody makes them in the console. */
function edits(store: IntegrationStore): Pick<EmulatedApi['controls'], 'add' | 'change' | 'remove'> {
  return {
    add: ({ project, type, set }) => {
      const fact = typeFacts.get(text(type));
      if (fact === undefined) throw new TypeError(`add needs a known type, not "${text(type)}"`);
      return whole(store.add(text(project), text(type), { ...defaultsOf(fact), ...members(set) }));
    },
    change: ({ id, set }) => {
      const held = store.find(text(id));
      return whole(store.replace(held, { ...held.values, ...members(set) }));
    },
    remove: ({ id }) => {
      store.delete(store.find(text(id)));
      return null;
    },
  };
}

function validity(
  invalid: Map<string, JsonObject>,
): Pick<EmulatedApi['controls'], 'invalidate' | 'validate'> {
  return {
    invalidate: ({ id, detail }) => {
      invalid.set(id === undefined ? '*' : text(id), members(detail));
      return null;
    },
    validate: ({ id }) => {
      if (id === undefined) invalid.clear();
      else invalid.delete(text(id));
      return null;
    },
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function members(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
