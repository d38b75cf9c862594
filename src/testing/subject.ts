import { createHmac, randomUUID } from 'node:crypto';
import type { Field, ResourceType } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import { fieldsOf, type Fields } from '../core/fields.ts';
import { canonical, isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Connection, Desired, Observed } from '../core/model.ts';
import type { Keyring } from '../core/placeholder.ts';
import { entityOf, readEntity } from '../core/read.ts';
import { fillPath } from '../core/requests.ts';
import type { ApplyResult, Plan, Stack } from '../core/result.ts';
import { Secret, type Value } from '../core/value.ts';
import type { Request } from '../core/wire.ts';
import { apply, destroy, plan, type EngineContext } from '../engine/reconcile.ts';
import { MemoryStore } from './memory-store.ts';

/** What one case works with. */
export interface SubjectOptions {
  readonly token: string;
  readonly resource: ResourceType;
  readonly variant: string;
  readonly scope: Readonly<Record<string, string>>;
  readonly connection: Connection;
  readonly clock: Clock;
}

const ADDRESS = 'subject';
const keyring: Keyring = {
  keyId: 'conformance',
  digest: (value) => createHmac('sha256', 'conformance').update(canonical(value)).digest('hex'),
};

/** One resource under the engine, with its own empty state and a record of what is sent. */
export class Subject {
  readonly #options: SubjectOptions;
  readonly #store = new MemoryStore();
  /** Writes since the last `take`. */
  #writes: Request[] = [];

  constructor(options: SubjectOptions) {
    this.#options = options;
  }

  /** Plans a declared state; nothing may be sent. */
  plan(properties: JsonObject): Promise<Plan> {
    return plan(this.#stack([this.#desired(properties)]), this.#context());
  }

  /** Brings a declared state about. */
  apply(properties: JsonObject): Promise<ApplyResult> {
    return apply(this.#stack([this.#desired(properties)]), this.#context(), () => Promise.resolve(true));
  }

  /** Deletes the object. */
  destroy(): Promise<ApplyResult> {
    return destroy(this.#stack([]), this.#context(), () => Promise.resolve(true));
  }

  /** The live object as its table decodes it, or undefined where none is recorded. */
  async live(): Promise<Observed | undefined> {
    const { resource, connection, scope } = this.#options;
    const id = (await this.#store.read()).document.resources[ADDRESS]?.id;
    if (id === undefined) return undefined;
    const { read } = resource.operations;
    const path = fillPath(read.path, scope, id);
    const answer = await connection.send({
      method: read.method,
      path,
      ...(read.query && { query: read.query }),
    });
    const entity = resource.quirks?.unwrap?.(answer) ?? entityOf(answer.body, read.item);
    return entity === undefined ? undefined : readEntity(resource, entity);
  }

  /** The writes since the last call. */
  take(): readonly Request[] {
    const taken = this.#writes;
    this.#writes = [];
    return taken;
  }

  #desired(properties: JsonObject): Desired {
    const { token, resource, variant, scope, connection } = this.#options;
    const fields = fieldsOf(resource, variant);
    return {
      address: ADDRESS,
      provider: connection.name,
      type: token,
      scope,
      variant,
      properties: seal(fields, properties),
      options: {},
      dependencies: [],
    };
  }

  #stack(desired: readonly Desired[]): Stack {
    return {
      name: 'conformance',
      stack: 'test',
      backend: 'memory',
      desired,
      policy: {},
      outputs: {},
      manifestDigest: '',
      providers: {},
    };
  }

  #context(): EngineContext {
    const { token, resource, clock } = this.#options;
    return {
      types: (asked) => (asked === token ? resource : undefined),
      connect: () => Promise.resolve(this.#recording()),
      store: this.#store,
      keyring,
      clock,
      random: randomUUID,
      emit: () => undefined,
      who: 'conformance',
      toolVersion: '0.0.0',
      options: runOptions,
    };
  }

  #recording(): Connection {
    const { connection } = this.#options;
    return {
      ...connection,
      send: (request) => {
        if (request.method !== 'GET') this.#writes.push(request);
        return connection.send(request);
      },
    };
  }
}

const runOptions: EngineContext['options'] = {
  targets: [],
  excludes: [],
  replace: [],
  refresh: true,
  parallelism: 1,
  lockTimeoutMs: 0,
  noDelete: false,
  skipStale: false,
  resendSecrets: [],
  continueOnError: false,
};

/** Marks as secret what the table calls secret, as a manifest's loader does. */
function seal(fields: Fields, properties: JsonObject): Readonly<Record<string, Value>> {
  const sealed = Object.entries(properties).map(([name, value]) => [name, sealValue(fields[name], value)]);
  return Object.fromEntries(sealed) as Record<string, Value>;
}

function sealValue(field: Field | undefined, value: Json): Value {
  if (field === undefined || value === null) return value;
  if (isObject(value)) return sealMembers(field, value);
  return field.secret === true ? new Secret(value) : value;
}

function sealMembers(field: Field, value: JsonObject): Value {
  const members = Object.entries(value).map(([name, member]) => {
    const known = field.fields?.[name] ?? field.items;
    const secret = field.secret === true && known !== undefined ? { ...known, secret: true } : known;
    return [name, sealValue(secret, member)] as const;
  });
  return Object.fromEntries(members);
}
