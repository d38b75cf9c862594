import { serve, type Loopback, type Received, type Reply } from './loopback.ts';

const LOCK_FIELDS = ['ID', 'Operation', 'Info', 'Who', 'Version', 'Created', 'Path'];

interface StoredState {
  readonly versions: { serial: number; text: string }[];
  lock: string | undefined;
}

export interface HttpStateServer extends Loopback {
  /** Requests as `METHOD /path?query`, in order. */
  readonly requests: string[];
  readonly states: Map<string, StoredState>;
  /** Called before each request is answered; a reply replaces the answer, `drop-after` drops it once it was carried out. */
  fault: ((request: Received) => Reply | 'drop-after' | undefined) | undefined;
  /** Called before that; a request is carried out once its promise is kept. */
  hold: ((request: Received) => Promise<void> | undefined) | undefined;
}

const USER = 'holdfast';
const PASSWORD = 'canary-token';

export const AUTHORIZATION = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`;
export const CREDENTIALS = { HOLDFAST_HTTP_USERNAME: USER, HOLDFAST_HTTP_PASSWORD: PASSWORD };

/**
 * The http state protocol as GitLab serves it: below `/api/v4/projects/1/terraform/state/NAME`, with `/lock`. The
 * rules follow GitLab's source: seven lock texts, the lock's id must fit every write, no serial twice.
 * Below `/plain/NAME` it behaves as Terraform's documentation says: LOCK and UNLOCK, 423. `/plain/NAME/lock` is a lock
 * address of its own, with methods of its own.
 */
export async function startHttpState(): Promise<HttpStateServer> {
  const states = new Map<string, StoredState>();
  const requests: string[] = [];
  const stateOf = (name: string): StoredState => {
    const state = states.get(name) ?? { versions: [], lock: undefined };
    states.set(name, state);
    return state;
  };
  const answer = async (request: Received): Promise<Reply> => {
    requests.push(`${request.method} ${request.url.pathname}${request.url.search}`);
    await server.hold?.(request);
    const fault = server.fault?.(request);
    if (fault !== undefined && fault !== 'drop-after') return fault;
    const reply = respond(request, stateOf);
    return fault === 'drop-after' ? 'drop' : reply;
  };
  const loopback = await serve(answer);
  const server: HttpStateServer = { ...loopback, requests, states, fault: undefined, hold: undefined };
  return server;
}

function respond(request: Received, stateOf: (name: string) => StoredState): Reply {
  if (request.headers.authorization !== AUTHORIZATION) return { status: 401 };
  const gitlab = /^\/api\/v4\/projects\/1\/terraform\/state\/([^/]+)(\/lock)?$/u.exec(request.url.pathname);
  if (gitlab !== null) {
    const state = stateOf(gitlab[1] ?? '');
    return gitlab[2] === undefined
      ? content(request, state, 409)
      : lock(request, state, ['POST', 'DELETE'], 409);
  }
  const plain = /^\/plain\/([^/]+)(\/lock)?$/u.exec(request.url.pathname);
  if (plain === null) return { status: 404 };
  const state = stateOf(plain[1] ?? '');
  if (plain[2] !== undefined) return lock(request, state, ['PUT', 'DELETE'], 423);
  if (request.method.endsWith('LOCK')) return lock(request, state, ['LOCK', 'UNLOCK'], 423);
  return content(request, state, 423);
}

function content(request: Received, state: StoredState, locked: number): Reply {
  if (request.method === 'GET') {
    const last = state.versions.at(-1);
    return last === undefined ? { status: 204 } : { status: 200, body: last.text };
  }
  if (request.method !== 'POST') return { status: 405 };
  const id = request.url.searchParams.get('ID');
  if (id !== (lockId(state) ?? null)) return { status: locked, body: state.lock ?? '' };
  const { serial } = JSON.parse(request.body) as { serial?: unknown };
  if (!Number.isInteger(serial)) return { status: 400 };
  if (state.versions.some((version) => version.serial === serial)) return { status: 422 };
  state.versions.push({ serial: serial as number, text: request.body });
  return { status: 200 };
}

function lock(request: Received, state: StoredState, [take, free]: readonly string[], locked: number): Reply {
  if (request.method === take) {
    const given = JSON.parse(request.body) as Record<string, unknown>;
    if (!LOCK_FIELDS.every((field) => typeof given[field] === 'string')) return { status: 400 };
    if (state.lock !== undefined) return { status: locked, body: state.lock };
    state.lock = request.body;
    return { status: 200 };
  }
  if (request.method !== free) return { status: 405 };
  const id = request.url.searchParams.get('ID');
  if (id !== lockId(state)) return { status: locked, body: state.lock ?? '' };
  state.lock = undefined;
  return { status: 200 };
}

function lockId(state: StoredState): string | undefined {
  return state.lock === undefined ? undefined : (JSON.parse(state.lock) as { ID: string }).ID;
}
