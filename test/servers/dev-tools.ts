import { EventEmitter, once } from 'node:events';
import { WebSocket } from 'undici';

/** What the browser answers and tells; which members are there depends on the method. */
export interface Told {
  readonly targetId?: string;
  readonly sessionId?: string;
  readonly data?: string;
  readonly request?: { readonly url: string };
  readonly entry?: { readonly text: string };
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly value?: unknown; readonly description?: string };
}

interface Message {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: Told;
  readonly method?: string;
  readonly params?: Told;
  readonly sessionId?: string;
}

/** The connection to one page. */
export interface Session {
  readonly send: (method: string, parameters?: object) => Promise<Told>;
  readonly on: (event: string, listener: (told: Told) => void) => void;
  readonly once: (event: string) => Promise<void>;
}

/** A client of the browser's debugging protocol, as small as the tests need. */
export class DevTools {
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, (message: Message) => void>();
  readonly #events = new EventEmitter();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as Message));
  }

  static async connect(address: string): Promise<DevTools> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    return new DevTools(socket);
  }

  async newPage(): Promise<Session> {
    const { targetId } = await this.#send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.#send('Target.attachToTarget', { targetId, flatten: true });
    const name = (event: string): string => `${sessionId ?? ''} ${event}`;
    return {
      send: (method, parameters = {}) => this.#send(method, parameters, sessionId),
      on: (event, listener) => void this.#events.on(name(event), listener),
      once: async (event) => {
        await once(this.#events, name(event));
      },
    };
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Message): void {
    const { id, method, params, sessionId = '' } = message;
    if (method !== undefined) this.#events.emit(`${sessionId} ${method}`, params);
    else if (id !== undefined) this.#pending.get(id)?.(message);
  }

  async #send(method: string, params: object, sessionId?: string): Promise<Told> {
    const id = (this.#last += 1);
    const answer = new Promise<Message>((resolve) => this.#pending.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) }));
    const { error, result = {} } = await answer;
    this.#pending.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }
}
