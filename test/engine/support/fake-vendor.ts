import { HoldfastError } from '../../../src/core/errors.ts';
import type { Json, JsonObject } from '../../../src/core/json.ts';
import type { Answer, Request, Send } from '../../../src/core/wire.ts';
import type { VirtualClock } from './virtual-clock.ts';

interface Stored {
  readonly id: string;
  readonly project: string;
  values: Record<string, Json>;
  readonly bornAt: number;
}

/**
 * What one request suffers: refused before it counts, carried out and the answer lost, or carried out and answered as if it
 * had not been (a second delivery finds what the first has made; a gateway redirects).
 */
export type Fault =
  | 'lost-request'
  | 'lost-answer'
  | 'refused'
  | 'conflict'
  | 'conflict-after'
  | 'redirect-after'
  | 'crash-before'
  | 'crash-after';

/** Thrown where the process would have died. */
export class Crash extends Error {}

const WRITE_ONLY = new Set(['key', 'style', 'token']);

/** An in-memory Acme, written from the facts in `acme.ts`'s comments, not from its table. */
export class FakeVendor {
  readonly log: Request[] = [];
  readonly #clock: VirtualClock;
  readonly #objects = new Map<string, Stored>();
  readonly #removed = new Map<string, Stored>();
  readonly faults: (Fault | undefined)[] = [];
  /** Projects that answer 404. */
  readonly missingProjects = new Set<string>();
  /** New objects are not listed for this long. Milliseconds. */
  listLagMs = 0;
  #next = 1;
  #moves = 0;
  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  readonly send: Send = async (request) => {
    this.log.push(request);
    const fault = request.method === 'GET' ? undefined : this.faults.shift();
    if (fault === 'crash-before') throw new Crash('before');
    if (fault === 'refused') throw new HoldfastError('vendor', 'refused', { status: 500 });
    if (fault === 'lost-request') throw new HoldfastError('uncertain', 'no answer');
    if (fault === 'conflict') throw new HoldfastError('conflict', 'there is one already', { status: 409 });
    const answer = this.#answer(request);
    if (fault === 'conflict-after')
      throw new HoldfastError('conflict', 'there is one already', { status: 409 });
    if (fault === 'redirect-after') throw new HoldfastError('vendor', 'a redirect', { status: 308 });
    if (fault === 'crash-after') throw new Crash('after');
    if (fault === 'lost-answer') throw new HoldfastError('uncertain', 'no answer');
    return answer;
  };

  writes(): Request[] {
    return this.log.filter(({ method }) => method !== 'GET');
  }

  objects(project = 'p1'): Stored[] {
    return [...this.#objects.values()].filter((object) => object.project === project);
  }

  /** Changes an object behind our back. */
  poke(id: string, values: Record<string, Json>): void {
    const object = this.#objects.get(id);
    if (object !== undefined) object.values = { ...object.values, ...values, updated_at: this.#stamp() };
  }

  add(project: string, values: JsonObject): string {
    const id = `h${String(this.#next++)}`;
    this.#objects.set(id, {
      id,
      project,
      values: { ...values, updated_at: this.#stamp() },
      bornAt: this.#clock.now(),
    });
    return id;
  }

  remove(id: string): void {
    const object = this.#objects.get(id);
    if (object !== undefined) this.#removed.set(id, object);
    this.#objects.delete(id);
  }

  /** An object that was deleted is there again, under the same id. */
  revive(id: string): void {
    const object = this.#removed.get(id);
    if (object !== undefined) this.#objects.set(id, object);
  }

  #stamp(): string {
    this.#moves += 1;
    return `t${String(this.#moves)}`;
  }

  #answer({ method, path, query, body }: Request): Answer {
    const [, , project = '', , id, extra] = path.split('/');
    if (this.missingProjects.has(project))
      throw new HoldfastError('not-found', `no project ${project}`, { status: 404 });
    if (id === undefined)
      return method === 'POST' ? this.#create(project, body as JsonObject) : ok(this.#list(project));
    const object = this.#objects.get(id);
    if (object?.project !== project) throw new HoldfastError('not-found', `no hook ${id}`, { status: 404 });
    if (extra === 'switch') this.poke(id, { off: query?.['off'] === 'true' });
    else if (method === 'PATCH') this.#patch(object, body as JsonObject);
    else if (method === 'DELETE') this.remove(id);
    return ok(method === 'DELETE' ? null : shown(object));
  }

  #list(project: string): Json {
    const now = this.#clock.now();
    return this.objects(project)
      .filter(({ bornAt }) => now - bornAt >= this.listLagMs)
      .map(shown);
  }

  #create(project: string, body: JsonObject): Answer {
    const slot = new Set(['source', 'mirror']);
    if (
      slot.has(body['type'] as string) &&
      this.objects(project).some(({ values }) => slot.has(values['type'] as string))
    ) {
      throw new HoldfastError('conflict', 'one source only', { status: 409 });
    }
    const id = this.add(project, {
      mode: 'soft',
      fetch: true,
      prune: true,
      name: '',
      off: false,
      rights: { others: 'READ', admins: 'WRITE' },
      ...body,
    });
    const object = this.#objects.get(id) as Stored;
    this.#couple(object);
    return ok(shown(object));
  }

  #patch(object: Stored, body: JsonObject): void {
    object.values = { ...object.values, ...body, updated_at: this.#stamp() };
    this.#couple(object);
  }

  #couple(object: Stored): void {
    if (object.values['fetch'] === false) object.values['prune'] = false;
  }
}

function shown({ id, values }: Stored): JsonObject {
  const visible = Object.entries(values).filter(
    ([name, value]) => !WRITE_ONLY.has(name) && !(name === 'label' && value === ''),
  );
  const result: Record<string, Json> = { ...Object.fromEntries(visible), id };
  const credentials = result['credentials'];
  if (typeof credentials === 'object' && credentials !== null)
    result['credentials'] = { user: (credentials as JsonObject)['user'] ?? '' };
  return result;
}

function ok(body: Json): Answer {
  return { status: 200, headers: {}, body, isJson: true };
}
