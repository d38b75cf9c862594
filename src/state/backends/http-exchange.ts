import { HoldfastError, type ErrorCode } from '../../core/errors.ts';
import type { Clock } from '../../core/events.ts';
import type { HttpSettings } from './http-settings.ts';

/** Sends one request of the http state protocol and resolves with any complete answer. */
export type HttpState = (
  method: string,
  url: string,
  request: {
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
) => Promise<HttpAnswer>;

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

export interface HttpRequest {
  readonly method: string;
  readonly address: string;
  readonly lockId?: string | undefined;
  readonly body?: string;
}

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 250;

/** Sends requests with the state's credentials; repeats those whose repetition does no harm. */
export class HttpExchange {
  readonly #send: HttpState;
  readonly #settings: HttpSettings;
  readonly #clock: Clock;
  constructor(send: HttpState, settings: HttpSettings, clock: Clock) {
    this.#send = send;
    this.#settings = settings;
    this.#clock = clock;
  }

  /**
   * The first answer that is not a 5xx. Every request here may be repeated: a state carries its serial, a lock its
   * id. `arrived` is asked before a repetition whether the one before was carried out after all.
   */
  async ask(
    request: HttpRequest,
    arrived: () => Promise<boolean> = () => Promise.resolve(false),
  ): Promise<HttpAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#try(request);
      if (isAnswer(answer) && answer.status < 500) return answer;
      if (await arrived()) return { status: 200, body: '' };
      if (attempt === ATTEMPTS) return settle(answer);
      await this.#clock.sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1));
    }
  }

  /** What a refusal means for the user. */
  refusal(request: HttpRequest, { status }: HttpAnswer): HoldfastError {
    const [code, advice] = REFUSALS[status] ?? ['state', 'Check the backend address and the server.'];
    const what = `${request.method} ${this.#settings.shown}`;
    return new HoldfastError(code, `the state server answered ${String(status)} to ${what}`, {
      advice,
      status,
    });
  }

  async #try({ method, address, lockId, body }: HttpRequest): Promise<HttpAnswer | HoldfastError> {
    const json: Readonly<Record<string, string>> =
      body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { accept: 'application/json', ...json, ...this.#settings.headers };
    const query = lockId === undefined ? {} : { query: { ID: lockId } };
    try {
      return await this.#send(method, address, {
        headers,
        ...query,
        ...(body === undefined ? {} : { body }),
      });
    } catch (error) {
      if (error instanceof HoldfastError && error.code === 'uncertain') return error;
      throw error;
    }
  }
}

function isAnswer(result: HttpAnswer | HoldfastError): result is HttpAnswer {
  return !(result instanceof HoldfastError);
}

function settle(result: HttpAnswer | HoldfastError): HttpAnswer {
  if (isAnswer(result)) return result;
  throw result;
}

const REFUSALS: Readonly<Record<number, readonly [ErrorCode, string]>> = {
  401: [
    'auth',
    'Set HOLDFAST_HTTP_USERNAME and HOLDFAST_HTTP_PASSWORD (or TF_HTTP_USERNAME and TF_HTTP_PASSWORD); in a GitLab job of the same server CI_JOB_TOKEN is used.',
  ],
  403: ['permission', 'The given user may not do this. GitLab needs the Maintainer role to write state.'],
  404: ['state', 'Check the backend address; GitLab also answers so without access to the project.'],
  413: ['state', 'The state is larger than the server accepts: raise its limit or choose another backend.'],
};
