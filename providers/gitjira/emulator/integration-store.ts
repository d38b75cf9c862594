import type { Json, JsonObject } from '../../../src/core/json.ts';
import type { EmulatorContext } from '../../../src/emulator/index.ts';
import type { Collection, View } from '../../../src/emulator/index.ts';
import { given, initial, settled } from './members.ts';
import type { GitJiraOptions } from './options.ts';
import { refusal, type Refused } from './refusal.ts';

/** One integration as the app keeps it; secrets included. Replaced, never changed in place. */
export interface Stored {
  readonly id: number;
  readonly type: string;
  readonly values: Readonly<Record<string, Json>>;
  readonly createdAt: number;
  /** Reads that still see it after its deletion; undefined = not deleted. */
  readonly lingering?: number;
}

const ALL = 'integrations';

/** The app's integrations. Ids are shared with repositories, so they have gaps; none is used twice. */
export class IntegrationStore {
  readonly #objects: Collection<Stored>;
  readonly #options: GitJiraOptions;
  readonly #now: () => number;
  #nextId = 1;

  constructor(options: GitJiraOptions, context: EmulatorContext) {
    this.#objects = context.collection<Stored>();
    this.#options = options;
    this.#now = context.now;
  }

  /** Makes an integration, or tells why not. */
  create(body: JsonObject): Stored | Refused {
    const { type } = body;
    const values = typeof type === 'string' ? initial(type, body) : undefined;
    if (typeof type !== 'string' || values === undefined) {
      const error = `Integration type ${JSON.stringify(type ?? null)} is not known`;
      return { error, advice: 'Please use a documented type.' };
    }
    return refusal(type, values, this.#options) ?? this.add(type, values);
  }

  /** Adds an integration of any type unchecked, as the user interface or a GitHub App does. */
  add(type: string, values: Readonly<Record<string, Json>>): Stored {
    const stored = { id: this.#nextId, type, values: settled(type, values), createdAt: this.#now() };
    this.#nextId += 7;
    return this.#put(stored);
  }

  /** Merges the given members over the kept ones, or tells why not. */
  update(stored: Stored, body: JsonObject): Stored | Refused {
    const { disabledByUpdate, disabledOmitted, typeInUpdate } = this.#options;
    const { type = stored.type } = body;
    if (type !== stored.type && typeInUpdate === 'refused') {
      return {
        error: 'The integration type cannot be changed',
        advice: 'Please create another integration.',
      };
    }
    const values = { ...stored.values, ...given(stored.type, body) };
    if (body['global'] === true && body['projectMappingIds'] === undefined) values['projectMappingIds'] = [];
    if (disabledByUpdate === 'ignored') values['disabled'] = stored.values['disabled'] ?? false;
    if (disabledOmitted === 'enabled' && body['disabled'] === undefined) values['disabled'] = false;
    return refusal(stored.type, values, this.#options) ?? this.replace(stored, values);
  }

  /** Replaces an integration's members unchecked. */
  replace(stored: Stored, values: Readonly<Record<string, Json>>): Stored {
    return this.#put({ ...stored, values: settled(stored.type, values) });
  }

  /** An integration for writing; lingering ones are gone. */
  live(id: string): Stored | undefined {
    const stored = this.#objects.get(ALL, id);
    return stored?.lingering === undefined ? stored : undefined;
  }

  /** An integration for reading; a lingering one comes closer to its end. */
  read(id: string): Stored | undefined {
    const stored = this.#objects.get(ALL, id);
    if (stored !== undefined) this.#approachEnd(stored);
    return stored;
  }

  all(view?: View): readonly Stored[] {
    const seen = this.#objects.list(ALL, view);
    for (const stored of seen) this.#approachEnd(stored);
    return seen;
  }

  /** Text derived from all integrations, built once per change and key; never while one is on its way out. */
  memo(key: string, build: () => string): string {
    const ending = this.#objects.list(ALL).some((stored) => stored.lingering !== undefined);
    return ending ? build() : this.#objects.memo(ALL, key, build);
  }

  delete(stored: Stored): void {
    const { lingeringReads } = this.#options;
    if (lingeringReads > 0) this.#put({ ...stored, lingering: lingeringReads });
    else this.#objects.remove(ALL, String(stored.id));
  }

  /** All without side effects, secrets included; for tests. */
  snapshot(): readonly Stored[] {
    return this.#objects.list(ALL);
  }

  #put(stored: Stored): Stored {
    this.#objects.put(ALL, String(stored.id), stored);
    return stored;
  }

  #approachEnd(stored: Stored): void {
    if (stored.lingering === undefined) return;
    if (stored.lingering <= 1) this.#objects.remove(ALL, String(stored.id));
    else this.#put({ ...stored, lingering: stored.lingering - 1 });
  }
}
