import type { JsonObject } from '../../../src/core/json.ts';
import type { Collection, EmulatorContext, View } from '../../../src/emulator/index.ts';
import { check, settable } from './check.ts';
import type { TypeFact } from './facts.ts';
import { idLength, typeFacts } from './facts.ts';
import type { Held } from './integration-view.ts';
import { couplePrune, defaultsOf, merged } from './merge.ts';
import type { UpsunOptions } from './options.ts';
import { refused } from './refusal.ts';

/** The integrations of all projects, under the vendor's rules. */
export class IntegrationStore {
  readonly #options: () => UpsunOptions;
  readonly #context: EmulatorContext;
  readonly #held: Collection<Held>;

  constructor(options: () => UpsunOptions, context: EmulatorContext) {
    this.#options = options;
    this.#context = context;
    this.#held = context.collection<Held>();
  }

  list(project: string, seen: View | undefined): readonly Held[] {
    return this.#held.list(project, seen);
  }

  /** A serialised list, kept until the project changes. */
  listText(project: string, build: () => string): string {
    return this.#held.memo(project, 'list', build);
  }

  /** The integration, or 404. */
  read(project: string, id: string): Held {
    const held = this.#held.get(project, id);
    if (held === undefined) throw refused(404, `Integration ${id} was not found.`);
    return held;
  }

  /** As `POST` does it. */
  create(project: string, body: JsonObject): Held {
    const { strict, couplePrune: coupling, disabledTypes } = this.#options();
    const type = typeof body['type'] === 'string' ? body['type'] : '';
    const fact = typeFacts.get(type);
    if (fact === undefined) throw refused(400, { type: type === '' ? 'Required' : 'Unknown type' });
    if (disabledTypes.includes(type)) throw refused(400, { type: 'Not available for this project' });
    refuseWrong(check(fact, body, 'create', strict));
    const sent = settable(fact, body);
    const values = couplePrune({ ...defaultsOf(fact), ...sent }, sent, 'create', coupling);
    if (fact.codeSource === true) this.#refuseSecondSource(project);
    return this.add(project, type, values);
  }

  /** As `PATCH` does it. */
  update(held: Held, body: JsonObject): Held {
    const { strict, couplePrune: coupling, maps } = this.#options();
    const fact = factOf(held.type);
    if (body['type'] !== undefined && body['type'] !== held.type) {
      throw refused(400, { type: 'The type of an integration cannot be changed' });
    }
    refuseWrong(check(fact, body, 'update', strict));
    const sent = settable(fact, body);
    const values = couplePrune(merged(fact, held.values, sent, maps), sent, 'update', coupling);
    return this.replace(held, values);
  }

  /** Adds without asking anybody. */
  add(project: string, type: string, values: JsonObject): Held {
    const now = this.#context.now();
    const id = this.#context.id(idLength);
    const held: Held = { id, project, type, values, role: '', createdAt: now, updatedAt: now };
    this.#held.put(project, id, held);
    return held;
  }

  /** Puts other values in place; the time of change always moves on. */
  replace(held: Held, values: JsonObject): Held {
    const updatedAt = Math.max(this.#context.now(), held.updatedAt + 1);
    const next: Held = { ...held, values, updatedAt };
    this.#held.put(held.project, held.id, next);
    return next;
  }

  delete(held: Held): void {
    this.#held.remove(held.project, held.id);
  }

  /** Finds by id alone, for edits behind the client's back. */
  find(id: string): Held {
    const held = this.#held.get(this.#held.scopeOf(id) ?? '', id);
    if (held === undefined) throw new TypeError(`there is no integration ${id}`);
    return held;
  }

  projects(): readonly string[] {
    return this.#held.scopes();
  }

  #refuseSecondSource(project: string): void {
    const present = this.#held.list(project).find(({ type }) => typeFacts.get(type)?.codeSource === true);
    if (present === undefined) return;
    throw refused(409, `The project already has a code source: ${present.type} integration ${present.id}.`);
  }
}

function factOf(type: string): TypeFact {
  return typeFacts.get(type) ?? { fields: {} };
}

function refuseWrong(wrong: JsonObject): void {
  if (Object.keys(wrong).length > 0) throw refused(400, wrong);
}
