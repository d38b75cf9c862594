import { createInterface } from 'node:readline';
import process from 'node:process';
import { EmulatedWorld } from './emulated-world.ts';

/** What the bench asks for, one JSON line each; every line is answered by one line. */
export type Ask =
  | { readonly do: 'open'; readonly vendor: string }
  | { readonly do: 'latency'; readonly ms: number }
  | { readonly do: 'mark' }
  | { readonly do: 'since'; readonly mark: number }
  | { readonly do: 'floor'; readonly mark: number; readonly file: string; readonly concurrency: number };

let world: EmulatedWorld | undefined;

async function answer(ask: Ask): Promise<unknown> {
  if (ask.do === 'open') {
    await world?.close();
    world = await EmulatedWorld.open(ask.vendor);
    return world.config;
  }
  if (world === undefined) throw new TypeError('nothing is open');
  if (ask.do === 'latency') {
    world.latency(ask.ms);
    return null;
  }
  if (ask.do === 'mark') return world.mark();
  if (ask.do === 'since') return world.since(ask.mark);
  return world.floor(ask.mark, ask.file, ask.concurrency);
}

for await (const line of createInterface({ input: process.stdin }))
  console.log(JSON.stringify((await answer(JSON.parse(line) as Ask)) ?? null));
await world?.close();
