import { HoldfastError } from '../core/errors.ts';
import { firstFew } from '../core/first-few.ts';
import type { Connection, Desired, Recorded } from '../core/model.ts';
import { recordsOf } from '../core/records-of.ts';
import type { IntentEntry } from '../core/store.ts';
import type { EngineContext } from './context.ts';

/** Requests sent through connections. */
export interface RequestCounter {
  reads: number;
  writes: number;
}

/** Opens every provider entry in use, several in parallel; counts what is read through them. */
export async function connectAll(
  desired: readonly Desired[],
  recorded: Readonly<Record<string, Recorded>>,
  dangling: readonly IntentEntry[],
  context: EngineContext,
  counter: RequestCounter,
): Promise<Map<string, Connection>> {
  const entries = new Set<string>();
  for (const { provider } of desired) entries.add(provider);
  for (const [, { provider }] of recordsOf(recorded)) entries.add(provider);
  for (const { provider } of dangling) entries.add(provider);
  const opened = await Promise.all(
    [...entries].map(async (entry): Promise<[string, Connection]> => {
      const users = (): readonly string[] => usersOf(entry, desired, recorded, dangling);
      return [entry, counted(await open(entry, users, context), counter)];
    }),
  );
  return new Map(opened);
}

/** Addresses that need a provider entry. */
function usersOf(
  entry: string,
  desired: readonly Desired[],
  recorded: Readonly<Record<string, Recorded>>,
  dangling: readonly IntentEntry[],
): readonly string[] {
  const stored = recordsOf(recorded).map(([address, { provider }]) => ({ address, provider }));
  const users = [...desired, ...stored, ...dangling].filter(({ provider }) => provider === entry);
  return [...new Set(users.map(({ address }) => address))];
}

async function open(
  entry: string,
  users: () => readonly string[],
  context: EngineContext,
): Promise<Connection> {
  try {
    return await context.connect(entry);
  } catch (error) {
    if (!(error instanceof HoldfastError) || error.code !== 'not-found') throw error;
    const addresses = users();
    throw new HoldfastError(
      'error',
      `the provider entry "${entry}" cannot be used, but ${firstFew(addresses)} still need${addresses.length === 1 ? 's' : ''} it`,
      {
        advice: 'Declare the entry again, or take what needs it out of state with `holdfast state rm`.',
        cause: error,
      },
    );
  }
}

function counted(connection: Connection, counter: RequestCounter): Connection {
  return {
    ...connection,
    send: (request) => {
      counter[request.method === 'GET' ? 'reads' : 'writes'] += 1;
      return connection.send(request);
    },
  };
}
