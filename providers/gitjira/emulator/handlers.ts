import type { JsonObject } from '../../../src/core/json.ts';
import { plain } from '../../../src/core/placeholder.ts';
import type { ApiRequest, Reply } from '../../../src/emulator/index.ts';
import { json, jsonBody, refuse, serialised, type Refusal } from '../../../src/emulator/index.ts';
import { errors } from './facts.ts';
import type { IntegrationStore, Stored } from './integration-store.ts';
import type { GitJiraOptions } from './options.ts';
import type { Refused } from './refusal.ts';
import { envelope, fullView, MINUTE, view } from './view.ts';

/** What the app does with the requests the gate lets through. */
export class Handlers {
  readonly #store: IntegrationStore;
  readonly #options: GitJiraOptions;
  readonly #now: () => number;
  /** Folders whose repositories a `deleteFiles=true` has erased (Q6); tests want none. */
  readonly erased: string[] = [];

  constructor(store: IntegrationStore, options: GitJiraOptions, now: () => number) {
    this.#store = store;
    this.#options = options;
    this.#now = now;
  }

  list({ view: age }: ApiRequest): Reply {
    const now = this.#now();
    const build = (): string => {
      const items = this.#store.all(age).map((stored) => fullView(stored, this.#options, now));
      return JSON.stringify(envelope('list', items, this.#options));
    };
    const steady = age === undefined && this.#options.indexingMs === 0;
    const key = JSON.stringify([Math.floor(now / MINUTE), this.#options]);
    return serialised(200, steady ? this.#store.memo(key, build) : build());
  }

  read({ params }: ApiRequest): Reply {
    const stored = this.#store.read(params['id'] ?? '') ?? this.#missing(params['id']);
    return json(200, envelope('read', fullView(stored, this.#options, this.#now()), this.#options));
  }

  create(request: ApiRequest): Reply {
    const created = this.#accepted(this.#store.create(jsonBody(request, unsupported)));
    return json(200, envelope('create', view(created, this.#options, -1), this.#options));
  }

  update(request: ApiRequest): Reply {
    const stored = this.#live(request);
    const updated = this.#accepted(this.#store.update(stored, jsonBody(request, unsupported)));
    return json(200, envelope('update', view(updated, this.#options, this.#now()), this.#options));
  }

  disable(request: ApiRequest): Reply {
    const stored = this.#live(request);
    const wish = request.query.get('disable');
    if (wish !== 'true' && wish !== 'false')
      throw this.#failure({ error: 'Parameter disable is required', advice: '' });
    this.#store.replace(stored, { ...stored.values, disabled: wish === 'true' });
    return json(200, envelope('disable', undefined, this.#options));
  }

  delete(request: ApiRequest): Reply {
    const stored = this.#live(request);
    if (request.query.get('deleteFiles') === 'true') this.erased.push(plain(stored.values['origin'] ?? null));
    this.#store.delete(stored);
    return json(200, envelope('delete', undefined, this.#options));
  }

  #live({ params }: ApiRequest): Stored {
    return this.#store.live(params['id'] ?? '') ?? this.#missing(params['id']);
  }

  #missing(id = ''): never {
    const { error, advice } = errors.missing.body;
    throw this.#failure({ error: error.replace('{id}', id), advice });
  }

  #accepted(outcome: Stored | Refused): Stored {
    if ('error' in outcome) throw this.#failure(outcome);
    return outcome;
  }

  #failure(reason: Refused): Refusal {
    const body: JsonObject = { success: false, ...reason };
    return refuse(this.#options.failureStatus, body);
  }
}

function unsupported(reason: string): Refusal {
  return refuse(415, { message: reason, 'status-code': 415 });
}
