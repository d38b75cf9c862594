import process from 'node:process';
import { Agent } from 'undici';

/**
 * The least a client can do: the same requests, the same concurrency, nothing else. Reads from standard
 * arguments a JSON plan `{ exchange?, token?, phases: [[{method, url, body?}]] }`; phases run one after the other.
 */
interface Wanted {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
  readonly times?: number;
}

interface FloorPlan {
  readonly exchange?: { readonly url: string; readonly apiToken: string };
  readonly token?: string;
  readonly concurrency: number;
  readonly phases: readonly (readonly Wanted[])[];
}

const plan = JSON.parse(process.argv[2] ?? '{}') as FloorPlan;
const agent = new Agent({ connections: plan.concurrency, pipelining: 1 });

async function send({ method, url, body }: Wanted, token: string): Promise<unknown> {
  const { origin, pathname, search } = new URL(url);
  const answer = await agent.request({
    origin,
    path: pathname + search,
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.body.text();
  return text === '' ? undefined : JSON.parse(text);
}

async function exchange(): Promise<string> {
  if (plan.exchange === undefined) return plan.token ?? '';
  const { url, apiToken } = plan.exchange;
  const { origin, pathname } = new URL(url);
  const answer = await agent.request({
    origin,
    path: pathname,
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from('platform-api-user:').toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ grant_type: 'api_token', api_token: apiToken }).toString(),
  });
  return ((await answer.body.json()) as { access_token: string }).access_token;
}

const token = await exchange();
for (const phase of plan.phases) {
  const queue = phase.flatMap((wanted) => Array.from({ length: wanted.times ?? 1 }, () => wanted));
  let next = 0;
  await Promise.all(
    Array.from({ length: plan.concurrency }, async () => {
      for (let index = next++; index < queue.length; index = next++)
        await send(queue[index] as Wanted, token);
    }),
  );
}
await agent.close();
