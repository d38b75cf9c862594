import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { registry } from '../../providers/index.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { connect } from '../../src/http/connect.ts';
import { createMask } from '../../src/http/redact.ts';
import { BareClient } from './bare-client.ts';
import { CONCURRENCY } from './expected.ts';

/**
 * CPU time of one request through limiter, retry and redaction, and of the same request by the bare client, in
 * microseconds: `node http-layers.ts CONFIG`, the emulator in another process.
 */
const config = JSON.parse(process.argv[2] ?? '') as Readonly<Record<string, string>>;
const { baseUrl = '', authUrl = '', apiToken = '' } = config;
const REQUESTS = 4_000;
const ROUNDS = 4;
const body: JsonObject = {
  type: 'webhook',
  url: 'https://hooks.acme.example/1',
  shared_key: 'bench-secret-value',
  events: ['environment.push', 'environment.activate', 'environment.delete'],
  environments: ['main', 'release/*'],
  excluded_environments: ['staging'],
  states: ['complete'],
  result: 'success',
};

async function cpuOf(send: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  let left = REQUESTS;
  const work = async (): Promise<void> => {
    while (left-- > 0) await send();
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / REQUESTS;
}

async function layered(): Promise<{
  send: () => Promise<unknown>;
  path: string;
  close: () => Promise<void>;
}> {
  const { provider } = (await registry['upsun']?.()) ?? {};
  if (provider === undefined) throw new TypeError('the provider is gone');
  const mask = createMask();
  for (let index = 0; index < 20; index++) mask.add(randomUUID());
  const connection = await connect({
    name: 'bench',
    provider,
    config,
    common: {},
    clock: { now: () => Date.now(), sleep: (ms) => sleep(ms) },
    random: Math.random,
    parallelism: CONCURRENCY,
    userAgent: 'bench',
    mask: (text) => mask.mask(text),
    onRequest: () => undefined,
  });
  const collection = '/projects/bench/integrations';
  await connection.send({ method: 'POST', path: collection, body });
  const listed = await connection.send({ method: 'GET', path: collection });
  const [made] = listed.body as { id: string }[];
  const path = `${collection}/${made?.id ?? ''}`;
  return { send: () => connection.send({ method: 'PATCH', path, body }), path, close: connection.close };
}

const ours = await layered();
const { origin, pathname } = new URL(baseUrl);
const way = { origin, exchange: { path: `${new URL(authUrl).pathname}/oauth2/token`, apiToken } };
const bare = new BareClient(way, CONCURRENCY);
await bare.exchange(way);
const path = `${pathname}${ours.path}`;
const least = { layersUs: Infinity, bareUs: Infinity };
for (let round = 0; round < ROUNDS; round++) {
  least.layersUs = Math.min(least.layersUs, await cpuOf(ours.send));
  const same = (): Promise<unknown> =>
    bare.send({ method: 'PATCH', path, body: JSON.stringify(body), status: 200 });
  least.bareUs = Math.min(least.bareUs, await cpuOf(same));
}
await ours.close();
await bare.close();
console.log(JSON.stringify(least));
