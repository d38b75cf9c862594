import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buddyEmulator } from '../../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../../providers/gitjira/emulator/gitjira-emulator.ts';
import { registry } from '../../../providers/index.ts';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';
import type { Provider, ResourceType } from '../../../src/core/define.ts';
import { isList, isObject, type Json, type JsonObject } from '../../../src/core/json.ts';
import { startEmulator, type ApiRequest, type Emulator } from '../../../src/emulator/index.ts';
import { watched } from '../../faults/support/watched.ts';
import { DynamicProcess } from './dynamic-process.ts';
import { addresses, variables } from './provider-rig.ts';

interface Kind {
  readonly token: string;
  readonly title: string;
  readonly inputs: JsonObject;
}

const PRELOAD = join(import.meta.dirname, 'kill-on-return.cjs');

const kinds: Kind[] = [];
for (const load of Object.values(registry)) {
  const { provider } = await load();
  for (const resource of Object.values(provider.resources)) kinds.push(...kindsOf(provider, resource));
}
/** Every variant's example, told apart from the others: in a project of its own, or by its name. */
function kindsOf(provider: Provider, resource: ResourceType): Kind[] {
  const token = `${provider.name}:${resource.name}`;
  const scope = (variant: string): JsonObject =>
    Object.fromEntries(resource.scope.map(({ name }) => [name, `p-${variant.replaceAll('.', '-')}`]));
  return Object.entries(resource.variants).map(([variant, { example }]) => {
    const own = Object.fromEntries(
      ['displayName', 'name'].flatMap((key) =>
        example[key] === undefined ? [] : [[key, `${variant} killed`]],
      ),
    );
    return {
      token,
      title: `${provider.name}:${variant}`,
      inputs: { ...scope(variant), ...example, ...own, [resource.discriminator]: variant },
    };
  });
}

/** Told of each create; `arrived` decides whether it is not to be carried out. */
interface Watch {
  arrived: () => boolean;
  carriedOut: () => void;
}

/** One run of the engine that is killed, on emulated vendors of its own. */
class World {
  readonly #folder: string;
  readonly #emulator: Emulator;
  readonly #watch: Watch;
  readonly #held: (() => void)[];

  private constructor(folder: string, emulator: Emulator, watch: Watch, held: (() => void)[]) {
    this.#folder = folder;
    this.#emulator = emulator;
    this.#watch = watch;
    this.#held = held;
  }

  static async open(): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-killed-'));
    const watch: Watch = { arrived: () => false, carriedOut: () => undefined };
    const held: (() => void)[] = [];
    const creates = ({ method }: ApiRequest) => method === 'POST';
    const apis = [upsunEmulator(), buddyEmulator(), gitjiraEmulator()].map((one) =>
      watched(one, {
        arrived: (request) => creates(request) && watch.arrived(),
        carriedOut: (request) => creates(request) && watch.carriedOut(),
      }),
    );
    const sleep = () => new Promise<void>((resolve) => void held.push(resolve));
    const emulator = await startEmulator({ apis, layout: 'prefix', clock: { now: Date.now, sleep } });
    return new World(folder, emulator, watch, held);
  }

  process(): Promise<DynamicProcess> {
    const env = {
      ...variables(this.#emulator),
      HOLDFAST_TEST_KILL: this.flag,
      NODE_OPTIONS: `--require=${PRELOAD}`,
    };
    const many = Object.keys(registry).map((name) => [`holdfast:${name}.concurrency`, String(kinds.length)]);
    return DynamicProcess.start(env, { ...addresses(this.#emulator), ...Object.fromEntries(many) });
  }

  get flag(): string {
    return join(this.#folder, 'kill');
  }

  /** Ends the process by force when so many creates are at the vendor, which carries them out or not, and answers none. */
  killAtVendor(victim: DynamicProcess, count: number, carriedOut: boolean): void {
    const fault = { delayMs: 1, phase: 'headers' } as const;
    this.#emulator.faults.add({ match: { method: 'POST', path: '*integration*' }, fault });
    let under = 0;
    const strike = () => {
      under += 1;
      if (under === count) victim.kill();
    };
    this.#watch.arrived = () => {
      if (!carriedOut) strike();
      return !carriedOut;
    };
    if (carriedOut) this.#watch.carriedOut = strike;
  }

  calm(): void {
    this.#emulator.faults.clear();
    this.#watch.arrived = () => false;
    this.#watch.carriedOut = () => undefined;
    for (const release of this.#held.splice(0)) release();
  }

  /** Ids of everything that lives. */
  live(): string[] {
    return idsIn(this.#emulator.control('snapshot'));
  }

  posts(): number {
    return this.#emulator.requests.filter(({ method, api }) => method === 'POST' && !api.endsWith('-auth'))
      .length;
  }

  async close(): Promise<void> {
    this.calm();
    await this.#emulator.close();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

function idsIn(value: Json): string[] {
  if (isList(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  const id = value['id'] ?? value['hash_id'];
  if (value['type'] !== undefined && (typeof id === 'string' || typeof id === 'number')) return [String(id)];
  return Object.values(value).flatMap(idsIn);
}

type Ended = { readonly kind: Kind; readonly id?: string; readonly message?: string };

async function createAll(process: DynamicProcess, batch: readonly Kind[]): Promise<readonly Ended[]> {
  return Promise.all(
    batch.map(async (kind): Promise<Ended> => {
      try {
        const { inputs, failures } = await process.check(kind.token, kind.inputs);
        if (failures.length > 0) return { kind, message: failures.join('\n') };
        const { id } = await process.create(kind.token, inputs);
        return { kind, id };
      } catch (error) {
        return { kind, message: (error as Error).message };
      }
    }),
  );
}

/** Where the process was when it was killed: what the vendor had done by then. */
const POINTS = [
  ['got the create, but did not carry it out', 'arrived'],
  ['carried out the create, and has not answered', 'carriedOut'],
  ['answered, and the engine has not heard of it', 'returned'],
] as const;

test('every kind of every vendor takes part', () => {
  expect(kinds.length).toBeGreaterThan(70);
  expect(new Set(kinds.map(({ token }) => token)).size).toBe(Object.keys(registry).length);
});

test.each(POINTS)(
  'after a process that was killed when the vendor %s, each create leaves one object',
  async (_name, point) => {
    const world = await World.open();
    try {
      const victim = await world.process();
      if (point === 'returned') await writeFile(world.flag, String(kinds.length));
      else world.killAtVendor(victim, kinds.length, point === 'carriedOut');
      const lost = await createAll(victim, kinds);
      expect(lost.flatMap(({ id }) => id ?? [])).toEqual([]);
      await victim.close();
      expect(existsSync(world.flag)).toBe(false);
      world.calm();
      const before = world.live();
      const sent = world.posts();
      expect([before.length, sent]).toEqual([point === 'arrived' ? 0 : kinds.length, kinds.length]);
      const successor = await world.process();
      if (point !== 'arrived') await refused(successor, before);
      const again = await createAll(successor, kinds);
      await successor.close();
      expect(
        again.flatMap(({ kind, message }) => (message === undefined ? [] : [[kind.title, message]])),
      ).toEqual([]);
      expect(world.live().sort()).toEqual(again.map(({ id }) => id ?? '').sort());
      if (point === 'arrived') return;
      expect(world.live().sort()).toEqual(before.sort());
      expect(world.posts()).toBe(sent);
    } finally {
      await world.close();
    }
  },
  60_000,
);

/** Under `adopt: never` nothing is taken over: each create names the object that is in its way, and sends nothing. */
async function refused(process: DynamicProcess, live: readonly string[]): Promise<void> {
  const never = kinds.map((kind) => ({
    ...kind,
    inputs: { ...kind.inputs, __holdfast: { adopt: 'never' } },
  }));
  const named = (await createAll(process, never)).map(
    ({ message = '' }) => /`import: "([^"]+)"`/u.exec(message)?.[1],
  );
  expect(named.sort()).toEqual(live.toSorted());
}
