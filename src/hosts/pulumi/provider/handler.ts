import { isObject, type JsonObject } from '../../../core/json.ts';
import { PROVIDER_KEY } from '../../../pulumi-facts/tokens.ts';
import { check, type Checked } from './check.ts';
import { create, type Created } from './create.ts';
import { diff, type Difference } from './diff.ts';
import type { Kind } from './kinds.ts';
import { read, type Read } from './read.ts';
import { remove } from './remove.ts';
import type { Session } from './session.ts';
import { update } from './update.ts';

/** What the dynamic-provider process hands over to `configure`. */
export interface ConfigureRequest {
  readonly config: { get(key: string): string | undefined };
}

type Properties = Readonly<Record<string, unknown>>;

/** The dynamic provider of one resource type, in the form Pulumi's host process calls. */
export class ResourceHandler {
  readonly #token: string;
  readonly #session: Session;

  constructor(token: string, session: Session) {
    this.#token = token;
    this.#session = session;
  }

  /** Takes effect before it returns: the host calls other methods without waiting for it. */
  configure({ config }: ConfigureRequest): Promise<void> {
    this.#session.configure((key) => config.get(key));
    return Promise.resolve();
  }

  check(_olds: Properties, news: Properties): Promise<Checked> {
    return this.#call(news, (kind, given) => check(this.#session, kind, given));
  }

  diff(id: string, olds: Properties, news: Properties): Promise<Difference> {
    return this.#call(news, (kind, given) => diff(this.#session, kind, id, plain(olds), given));
  }

  create(inputs: Properties): Promise<Created> {
    return this.#call(inputs, (kind, given) => create(this.#session, kind, given));
  }

  read(id: string, props: Properties = {}): Promise<Read> {
    return this.#call(props, async (kind, given) => {
      const found = await read(this.#session, kind, id, given);
      return found.id === undefined ? found : { ...found, props: keepCode(found.props, given) };
    });
  }

  async update(id: string, olds: Properties, news: Properties): Promise<{ outs: JsonObject }> {
    return this.#call(news, async (kind, given) => ({
      outs: await update(this.#session, kind, id, plain(olds), given),
    }));
  }

  delete(id: string, props: Properties): Promise<void> {
    return this.#call(props, (kind, given) => remove(this.#session, kind, id, given));
  }

  /** Whatever goes wrong leaves as an Error with a message for people: the host cannot tell the user anything else. */
  async #call<T>(properties: Properties, run: (kind: Kind, given: JsonObject) => Promise<T>): Promise<T> {
    let entry = this.#token;
    try {
      const kind = await this.#session.kind(this.#token);
      const given = plain(properties);
      entry = this.#session.entryName(kind, given);
      return await run(kind, given);
    } catch (error) {
      throw this.#session.failures.toError(error, entry);
    }
  }
}

function plain(properties: Properties): JsonObject {
  return isObject(properties) ? properties : {};
}

function keepCode(props: JsonObject | undefined, given: JsonObject): JsonObject {
  return { ...props, [PROVIDER_KEY]: given[PROVIDER_KEY] ?? null };
}
