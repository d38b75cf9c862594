import { Agent } from 'undici';

/** A request as the bare loop sends it; `status` is what it must be answered with. */
export interface BareRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** With query. */
  readonly path: string;
  readonly body?: string;
  readonly status: number;
}

/** What lets the loop in: a token, or a secret to exchange for one. */
export interface Entrance {
  readonly origin: string;
  readonly token?: string;
  readonly exchange?: { readonly path: string; readonly apiToken: string };
}

/** Sends and parses answers, nothing else. */
export class BareClient {
  readonly #agent: Agent;
  readonly #origin: string;
  #headers: Readonly<Record<string, string>> = {};

  constructor({ origin, token }: Entrance, connections: number) {
    this.#agent = new Agent({ connections, pipelining: 1 });
    this.#origin = origin;
    if (token !== undefined) this.#admit(token);
  }

  #admit(token: string): void {
    this.#headers = { authorization: `Bearer ${token}` };
  }

  async exchange({ exchange }: Entrance): Promise<void> {
    if (exchange === undefined) return;
    const answer = await this.#agent.request({
      origin: this.#origin,
      path: exchange.path,
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa('platform-api-user:')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'api_token', api_token: exchange.apiToken }).toString(),
    });
    this.#admit(((await answer.body.json()) as { access_token: string }).access_token);
  }

  async send({ method, path, body, status }: BareRequest): Promise<unknown> {
    const headers =
      body === undefined ? this.#headers : { ...this.#headers, 'content-type': 'application/json' };
    const answer = await this.#agent.request({
      origin: this.#origin,
      path,
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    const text = await answer.body.text();
    if (answer.statusCode !== status)
      throw new Error(
        `${method} ${path} was answered ${String(answer.statusCode)}, not ${String(status)}: ${text}`,
      );
    return text === '' ? undefined : JSON.parse(text);
  }

  close(): Promise<void> {
    return this.#agent.close();
  }
}
