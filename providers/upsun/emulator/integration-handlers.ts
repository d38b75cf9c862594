import type { JsonObject } from '../../../src/core/json.ts';
import type { ApiRequest, Reply } from '../../../src/emulator/index.ts';
import { json, jsonBody, serialised } from '../../../src/emulator/index.ts';
import type { ActivityLog } from './activity-log.ts';
import { typeFacts } from './facts.ts';
import type { IntegrationStore } from './integration-store.ts';
import type { Held, LinkBase } from './integration-view.ts';
import { view } from './integration-view.ts';
import type { ProjectRegistry } from './project-registry.ts';
import { errorReply, refused } from './refusal.ts';

/** The endpoints of integrations. */
export class IntegrationHandlers {
  readonly #store: IntegrationStore;
  readonly #projects: ProjectRegistry;
  readonly #activities: ActivityLog;
  readonly #base: () => LinkBase;
  /** By id, what validation finds wrong; `*` stands for every integration. */
  readonly invalid = new Map<string, JsonObject>();

  constructor(
    store: IntegrationStore,
    projects: ProjectRegistry,
    activities: ActivityLog,
    base: () => LinkBase,
  ) {
    this.#store = store;
    this.#projects = projects;
    this.#activities = activities;
    this.#base = base;
  }

  list(request: ApiRequest): Reply {
    const project = this.#projects.of(request);
    const base = this.#base();
    const text = (): string =>
      JSON.stringify(this.#store.list(project, request.view).map((held) => view(held, base)));
    return serialised(200, request.view === undefined ? this.#store.listText(project, text) : text());
  }

  read(request: ApiRequest): Reply {
    return json(200, view(this.#held(request), this.#base()));
  }

  create(request: ApiRequest): Reply {
    const project = this.#projects.of(request);
    const body = bodyOf(request);
    return this.#accepted(201, this.#store.create(project, body));
  }

  update(request: ApiRequest): Reply {
    const held = this.#held(request);
    return this.#accepted(200, this.#store.update(held, bodyOf(request)));
  }

  delete(request: ApiRequest): Reply {
    const held = this.#held(request);
    this.#store.delete(held);
    return json(200, { status: 'OK', code: 200, _embedded: { activities: this.#begun(held) } });
  }

  /** Asks whether the outside service still lets the integration in. */
  validate(request: ApiRequest): Reply {
    const { id } = this.#held(request);
    const detail = this.invalid.get(id) ?? this.invalid.get('*');
    return detail === undefined ? json(200, { status: 'OK', code: 200 }) : errorReply(400, detail);
  }

  /** What the code host calls; it asks for no login. */
  hook(request: ApiRequest): Reply {
    this.#held(request);
    return json(200, { status: 'OK', code: 200 });
  }

  #held(request: ApiRequest): Held {
    return this.#store.read(this.#projects.of(request), request.params['id'] ?? '');
  }

  #accepted(code: 200 | 201, held: Held): Reply {
    const entity = view(held, this.#base());
    const status = code === 201 ? 'Created' : 'OK';
    return json(code, { status, code, _embedded: { entity, activities: this.#begun(held) } });
  }

  #begun(held: Held): readonly JsonObject[] {
    return typeFacts.get(held.type)?.codeSource === true ? this.#activities.begin(held) : [];
  }
}

function bodyOf(request: ApiRequest): JsonObject {
  return jsonBody(request, (reason) => refused(400, `The request cannot be read: ${reason}.`));
}
