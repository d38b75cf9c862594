import type { Json, JsonObject } from '../../../src/core/json.ts';
import { plain } from '../../../src/core/placeholder.ts';
import {
  defineEmulator,
  type ControlAction,
  type EmulatedApi,
  type EmulatorContext,
} from '../../../src/emulator/index.ts';
import { route } from '../../../src/emulator/index.ts';
import { endpoints } from './facts.ts';
import { Gate } from './gate.ts';
import { Handlers } from './handlers.ts';
import { IntegrationStore, type Stored } from './integration-store.ts';
import { defaultOptions, type GitJiraOptions } from './options.ts';

/**
 * A self-managed Jira with the app, made from `facts.json` alone. Its mount is `jira`; its control actions are
 * `add {type, …}`, `change {id, …}`, `remove {id}`, `configure {…options}`, `solveCaptcha` and `refill`.
 */
export const gitjiraEmulator = defineEmulator<GitJiraOptions>({ name: 'gitjira', create });

function create(chosen: Partial<GitJiraOptions>, context: EmulatorContext): EmulatedApi {
  const options: GitJiraOptions = { ...defaultOptions, ...chosen };
  const store = new IntegrationStore(options, context);
  const gate = new Gate(options);
  const handlers = new Handlers(store, options, context.now);
  const path = (name: keyof typeof endpoints): `${string} /${string}` => {
    const { method, path: documented } = endpoints[name];
    return `${method} /${`${options.contextPath}${documented}`.slice(1).replace('{id}', ':id')}`;
  };
  return {
    mounts: [
      {
        prefix: 'jira',
        routes: [
          route(path('list'), (request) => handlers.list(request)),
          route(path('read'), (request) => handlers.read(request)),
          route(path('create'), (request) => handlers.create(request)),
          route(path('update'), (request) => handlers.update(request)),
          route(path('disable'), (request) => handlers.disable(request)),
          route(path('delete'), (request) => handlers.delete(request)),
        ],
        before: (request) => gate.check(request),
        finish: (request, reply) => gate.finish(request, reply),
      },
    ],
    controls: { ...edits(store), ...settings(options, gate) },
    config: {
      baseUrl: `${context.url('jira')}${options.contextPath}`,
      token: options.accounts[0]?.token ?? '',
    },
    snapshot: () => ({ integrations: store.snapshot().map(held), erased: handlers.erased }),
  };
}

/** Edits behind the client's back, as other administrators make them. */
function edits(store: IntegrationStore): Pick<EmulatedApi['controls'], 'add' | 'change' | 'remove'> {
  const named = (argument: JsonObject): Stored => {
    const id = plain(argument['id'] ?? null);
    const stored = store.live(id);
    if (stored === undefined) throw new Error(`no integration ${id}`);
    return stored;
  };
  return {
    add: ({ type, ...values }) => store.add(plain(type ?? null), values).id,
    change: ({ id, ...values }) => {
      const stored = named({ id: id ?? null });
      return held(store.replace(stored, { ...stored.values, ...values }));
    },
    remove: (argument) => {
      store.delete(named(argument));
      return true;
    },
  };
}

function settings(options: GitJiraOptions, gate: Gate): Readonly<Record<string, ControlAction>> {
  const done = (act: (argument: JsonObject) => void): ControlAction => {
    return (argument) => {
      act(argument);
      return true;
    };
  };
  return {
    configure: done((argument) => void Object.assign(options, argument)),
    solveCaptcha: done(() => {
      gate.login.solveCaptcha();
    }),
    refill: done(() => {
      gate.limit.refill();
    }),
  };
}

function held({ id, type, values, createdAt }: Stored): Json {
  return { id, type, createdAt, ...values };
}
