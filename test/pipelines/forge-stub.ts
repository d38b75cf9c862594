import { serve, type Received, type Reply } from '../servers/loopback.ts';

export interface Comment {
  readonly id: number;
  readonly user: { readonly login: string };
  body: string;
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  readonly labels: readonly string[];
  readonly pull_request?: object;
}

export interface Artifact {
  readonly name: string;
  readonly expired: boolean;
  readonly created_at: string;
  readonly workflow_run: {
    readonly id: number;
    readonly head_sha: string;
    readonly repository_id: number;
    readonly head_repository_id: number;
  };
}

/** What the stub holds, and how it is made to fail. */
export interface Forge {
  readonly url: string;
  readonly comments: Comment[];
  readonly issues: Issue[];
  readonly artifacts: Artifact[];
  pulls: readonly { readonly merged_at: string | null; readonly head: { readonly sha: string } }[];
  /** Requests as `METHOD /path?query`. */
  readonly requests: string[];
  /** Statuses to answer with first, for requests of that method. */
  readonly failures: { method: string; status: number }[];
  readonly close: () => Promise<void>;
}

const REPOSITORY = '/repos/acme/shop';
export const TOKEN = 'canary-forge-token';

/** The few calls of GitHub's API that the scripts make, held in memory. */
export async function startForge(): Promise<Forge> {
  const state = { comments: [], issues: [], artifacts: [], requests: [], failures: [] } as Pick<
    Forge,
    'comments' | 'issues' | 'artifacts' | 'requests' | 'failures'
  >;
  const forge: { -readonly [Key in keyof Forge]: Forge[Key] } = {
    ...state,
    pulls: [],
    url: '',
    close: async () => undefined,
  };
  const loopback = await serve((request) => {
    forge.requests.push(`${request.method} ${request.url.pathname}${request.url.search}`);
    const failing = forge.failures.findIndex(({ method }) => method === request.method);
    if (failing >= 0)
      return { status: forge.failures.splice(failing, 1)[0]?.status ?? 500, body: 'canary-in-answer' };
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return { status: 401 };
    return answer(request, forge);
  });
  forge.url = loopback.url;
  forge.close = () => loopback.close();
  return forge;
}

function answer(request: Received, forge: Forge): Reply {
  const { pathname } = request.url;
  const route = `${request.method} ${pathname.replace(REPOSITORY, '')}`;
  if (!pathname.startsWith(`${REPOSITORY}/`)) return { status: 404 };
  if (route === 'GET /issues/7/comments') return page(request, forge.comments);
  if (route === 'POST /issues/7/comments') return made(forge.comments, newComment(request, forge));
  if (route.startsWith('PATCH /issues/comments/'))
    return changed(
      forge.comments.find(({ id }) => route.endsWith(`/${id}`)),
      request,
    );
  if (route === 'GET /issues') return page(request, wanted(request, forge.issues));
  if (route === 'POST /issues') return made(forge.issues, newIssue(request, forge));
  if (route.startsWith('PATCH /issues/'))
    return changed(
      forge.issues.find((one) => route.endsWith(`/${one.number}`)),
      request,
    );
  if (route === 'GET /commits/merge1/pulls') return reply(200, forge.pulls);
  if (route === 'GET /actions/artifacts') return artifacts(request, forge);
  return { status: 404 };
}

function page({ url }: Received, items: readonly object[]): Reply {
  const [size, number] = ['per_page', 'page'].map((name) => Number(url.searchParams.get(name)));
  return reply(200, items.slice(((number ?? 1) - 1) * (size ?? 30), (number ?? 1) * (size ?? 30)));
}

function wanted({ url }: Received, issues: readonly Issue[]): Issue[] {
  const [label, state] = [url.searchParams.get('labels') ?? '', url.searchParams.get('state') ?? ''];
  return issues.filter((issue) => issue.labels.includes(label) && issue.state === state);
}

function newComment({ body }: Received, { comments }: Forge): Comment {
  const { body: text } = JSON.parse(body) as { body: string };
  return { id: 1000 + comments.length, user: { login: 'github-actions[bot]' }, body: text };
}

function newIssue({ body }: Received, { issues }: Forge): Issue {
  const { title, body: text, labels } = JSON.parse(body) as { title: string; body: string; labels: string[] };
  return { number: 40 + issues.length, title, body: text, labels, state: 'open' };
}

function made<Item extends object>(items: Item[], item: Item): Reply {
  items.push(item);
  return reply(201, item);
}

function changed(item: object | undefined, { body }: Received): Reply {
  if (item === undefined) return { status: 404 };
  return reply(200, Object.assign(item, JSON.parse(body)));
}

function artifacts({ url }: Received, forge: Forge): Reply {
  const found = forge.artifacts.filter(({ name }) => name === url.searchParams.get('name'));
  return reply(200, { total_count: found.length, artifacts: found });
}

function reply(status: number, body: unknown): Reply {
  return { status, body: JSON.stringify(body) };
}
