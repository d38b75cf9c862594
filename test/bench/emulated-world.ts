import { writeFileSync } from 'node:fs';
import { buddyEmulator } from '../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator, type Emulator, type EmulatorInstance } from '../../src/emulator/index.ts';
import { BareClient, type Entrance } from './bare-client.ts';
import type { FloorPlan } from './floor.ts';
import { bareRequest, countRequests, isExchange, phasesOf } from './replay.ts';
import type { Requests } from './result.ts';

const APIS: Readonly<Record<string, () => EmulatorInstance>> = {
  upsun: () => upsunEmulator(),
  buddy: () => buddyEmulator(),
  gitjira: () => gitjiraEmulator(),
};

/** More than any scenario sends: a forgotten request could not be sent again. */
const KEEP = 10_000_000;

/**
 * Two emulators of one vendor. Holdfast talks to the first; the second is led to the same objects with the same ids
 * (both draw them from one seed), so that the bare loop can send the very requests that Holdfast sent.
 */
export class EmulatedWorld {
  readonly #vendor: string;
  readonly #first: Emulator;
  #second: Emulator | undefined;
  /** Requests of the first world that the second has seen. */
  #followed = 0;
  #latency = 0;

  private constructor(vendor: string, first: Emulator) {
    this.#vendor = vendor;
    this.#first = first;
  }

  static async open(vendor: string): Promise<EmulatedWorld> {
    return new EmulatedWorld(vendor, await start(vendor));
  }

  get config(): Readonly<Record<string, string>> {
    return this.#first.config[this.#vendor] ?? {};
  }

  latency(ms: number): void {
    this.#latency = ms;
    this.#first.control('latency', { ms });
  }

  /** Requests so far. */
  mark(): number {
    return this.#first.requests.length;
  }

  since(mark: number): Requests {
    return countRequests(this.#first.requests.slice(mark));
  }

  /** Readies the second world and writes the plan for the bare loop: what was sent since the mark. */
  async floor(mark: number, file: string, concurrency: number): Promise<void> {
    const second = await this.#follow(mark);
    second.control('latency', { ms: this.#latency });
    const sent = this.#first.requests.slice(mark);
    const plan: FloorPlan = {
      ...entrance(second, this.#vendor),
      concurrency,
      phases: phasesOf(sent),
    };
    writeFileSync(file, JSON.stringify(plan));
    this.#followed = this.mark();
    if (sent.some((entry) => entry.method === 'POST' && !isExchange(entry))) await this.#forget();
  }

  async close(): Promise<void> {
    await this.#first.close();
    await this.#stale?.close();
    await this.#second?.close();
  }

  /** Creates of the bare loop arrive in another order, so ids fall to other objects: later floors need a new world. */
  async #forget(): Promise<void> {
    await this.#stale?.close();
    this.#stale = this.#second;
    this.#second = undefined;
  }

  /** Still serves the floor that was readied last. */
  #stale: Emulator | undefined;

  async #follow(mark: number): Promise<Emulator> {
    if (this.#second === undefined) this.#followed = 0;
    this.#second ??= await start(this.#vendor);
    this.#second.control('latency', { ms: 0 });
    const way = entrance(this.#second, this.#vendor);
    const client = new BareClient(way, 1);
    for (const entry of this.#first.requests.slice(this.#followed, mark)) {
      if (isExchange(entry)) await client.exchange(way);
      else if (entry.method !== 'GET') await client.send(bareRequest(entry));
    }
    await client.close();
    return this.#second;
  }
}

function start(vendor: string): Promise<Emulator> {
  const api = APIS[vendor];
  if (api === undefined) throw new TypeError(`there is no emulator of ${vendor}`);
  return startEmulator({ apis: [api()], layout: 'prefix', keep: KEEP });
}

function entrance({ origin, config }: Emulator, vendor: string): Entrance {
  const { apiToken, authUrl = '', token } = config[vendor] ?? {};
  return {
    origin,
    ...(token !== undefined && { token }),
    ...(apiToken !== undefined && {
      exchange: { path: `${new URL(authUrl).pathname}/oauth2/token`, apiToken },
    }),
  };
}
