import { readFileSync } from 'node:fs';
import process from 'node:process';
import { BareClient, type BareRequest, type Entrance } from './bare-client.ts';

/**
 * The least a client can do: the same requests with the same bodies, the same concurrency, nothing else. Phases run
 * one after the other; requests of one chain (about one object) too.
 */
export interface FloorPlan extends Entrance {
  readonly concurrency: number;
  readonly phases: readonly (readonly (readonly BareRequest[])[])[];
}

const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as FloorPlan;
const client = new BareClient(plan, plan.concurrency);
await client.exchange(plan);
for (const chains of plan.phases) {
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < chains.length; index = next++)
      for (const request of chains[index] ?? []) await client.send(request);
  };
  await Promise.all(Array.from({ length: plan.concurrency }, work));
}
await client.close();
