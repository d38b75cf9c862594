import type { JsonObject } from '../../src/core/json.ts';
import { PROVIDER_KEY, providerCode } from '../../src/pulumi-facts/tokens.ts';
import { withoutMarks } from '../../src/pulumi-facts/wire-secret.ts';
import { DynamicProcess } from '../hosts/pulumi/dynamic-process.ts';
import { BareClient } from './bare-client.ts';
import type { EmulatorProcess } from './emulator-process.ts';
import { median } from './cost.ts';
import { below, counted, exactly, timed } from './figures.ts';
import type { Figure } from './result.ts';

export const TOKEN = 'upsun:Integration';
const COUNT = 1_000;
const SCOPES = 10;
/** Calls one after the other, whose middle time is the figure: enough of them that the process is warm. */
const TIMED = 900;
/** As the engine sends them on four cores. */
const AT_ONCE = 16;

interface Stored {
  readonly id: string;
  readonly inputs: JsonObject;
  readonly outputs: JsonObject;
}

interface World {
  readonly emulators: EmulatorProcess;
  readonly api: Readonly<Record<string, string>>;
  readonly figures: Figure[];
}

/** The provider process as the engine drives it: time of each call beyond the request it sends, and requests of a refresh. */
export async function pulumiCalls(emulators: EmulatorProcess): Promise<Figure[]> {
  const world: World = { emulators, api: await emulators.open('upsun'), figures: [] };
  const stored = await lifeOf(world);
  const lists = await refresh(world, stored);
  const bytes = Buffer.byteLength(providerCode(TOKEN));
  return [
    ...world.figures,
    counted('pulumi: lists to refresh 1,000 resources in 10 scopes', 'requests', lists, exactly(SCOPES)),
    counted('pulumi: provider string', 'B', bytes, below(100)),
  ];
}

function declared(index: number): JsonObject {
  const projectId = `project${String(index % SCOPES)}`;
  return { projectId, ...bodyOf(index), [PROVIDER_KEY]: providerCode(TOKEN) };
}

function bodyOf(index: number): JsonObject {
  const url = `https://hooks.acme.example/${String(index)}`;
  return { type: 'webhook', url, shared_key: 'a-shared-key-of-some-length' };
}

function start({ api }: World): Promise<DynamicProcess> {
  const { apiToken = '', baseUrl = '', authUrl = '' } = api;
  const settings = { 'holdfast:upsun.baseUrl': baseUrl, 'holdfast:upsun.authUrl': authUrl };
  return DynamicProcess.start({ UPSUN_API_TOKEN: apiToken }, settings);
}

async function lifeOf(world: World): Promise<readonly Stored[]> {
  const provider = await start(world);
  const request = await bareWrite(world);
  const inputs = Array.from({ length: COUNT }, (_, index) => declared(index));
  await timeEach(world, 'check', 0, inputs, (news) => provider.check(TOKEN, news));
  const stored: Stored[] = [];
  const create = async (news: JsonObject): Promise<void> => {
    const { id, outputs } = await provider.create(TOKEN, news);
    stored.push({ id, inputs: news, outputs: withoutMarks(outputs) as JsonObject });
  };
  await timeEach(world, 'create', request, inputs.slice(0, TIMED), create);
  await together(inputs.slice(TIMED), create);
  await timeEach(world, 'diff', 0, stored, ({ id, inputs: news, outputs }) =>
    provider.diff(id, outputs, news),
  );
  await timeEach(world, 'update', request, stored, ({ id, inputs: news, outputs }) =>
    provider.update(id, outputs, { ...news, events: ['environment.push'] }),
  );
  await provider.close();
  return stored;
}

/** Each scope's list is read once before the clock starts: what is timed is the call that uses it. */
async function refresh(world: World, stored: readonly Stored[]): Promise<number> {
  const provider = await start(world);
  const mark = await world.emulators.mark();
  await together(stored, ({ id, outputs }) => provider.read(id, outputs));
  await timeEach(world, 'read', 0, stored, ({ id, outputs }) => provider.read(id, outputs));
  await provider.close();
  return (await world.emulators.since(mark)).reads;
}

/** Middle time of calls one after the other, less what the bare client needs for the request in it. */
async function timeEach<T>(
  { figures }: World,
  name: string,
  requestMs: number,
  items: readonly T[],
  call: (item: T) => Promise<unknown>,
): Promise<void> {
  const times: number[] = [];
  for (const item of items.slice(0, TIMED)) {
    const began = performance.now();
    await call(item);
    times.push(performance.now() - began);
  }
  figures.push(timed(`pulumi: ${name}, p50 beyond the request`, 'ms', median(times) - requestMs, below(1)));
}

async function bareWrite({ api }: World): Promise<number> {
  const { apiToken = '', baseUrl = '', authUrl = '' } = api;
  const { origin, pathname } = new URL(baseUrl);
  const way = { origin, exchange: { path: `${new URL(authUrl).pathname}/oauth2/token`, apiToken } };
  const client = new BareClient(way, 1);
  await client.exchange(way);
  const times: number[] = [];
  for (let index = 0; index < TIMED; index++) {
    const began = performance.now();
    await client.send({
      method: 'POST',
      path: `${pathname}/projects/bare/integrations`,
      body: JSON.stringify(bodyOf(index)),
      status: 201,
    });
    times.push(performance.now() - began);
  }
  await client.close();
  return median(times);
}

async function together<T>(items: readonly T[], call: (item: T) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) await call(items[index] as T);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
