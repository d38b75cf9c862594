import type { ResourceType } from '../core/define.ts';
import { HoldfastError } from '../core/errors.ts';
import type { Connection, Observed } from '../core/model.ts';
import { recover, SETTLE_WINDOW_MS } from '../core/recovery.ts';
import type { IntentEntry } from '../core/store.ts';
import type { Execution } from './execute.ts';
import { observe } from './observe.ts';
import { pause } from './pause.ts';

/** First pause between two looks, doubled each time up to the last. Milliseconds. */
const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 4_000;

/**
 * Finds out what became of a create whose answer was lost: lists the scope until the object shows or the settle
 * window is over, or the user wants the run to end. Undefined = certainly not carried out. Throws `uncertain` (the
 * intent stays open) otherwise.
 */
export async function settleCreate(
  intent: IntentEntry,
  type: ResourceType,
  connection: Connection,
  execution: Execution,
): Promise<Observed | undefined> {
  const { context } = execution;
  const deadline = intent.at + (type.settleWindowMs ?? SETTLE_WINDOW_MS);
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LAST_PAUSE_MS)) {
    const verdict = await look(intent, connection, execution);
    if (verdict !== 'settling') return verdict;
    if (context.signal?.aborted === true) throw lost(intent, undefined);
    const left = deadline - context.clock.now();
    await pause(left > 0 ? Math.min(wait, left) : wait, context);
  }
}

/** What one list says of a create of unknown outcome. Throws `uncertain` where it cannot tell. */
export async function look(
  intent: IntentEntry,
  connection: Connection,
  { context, journal, world }: Execution,
): Promise<Observed | undefined | 'settling'> {
  const scope = {
    key: intent.listing,
    provider: intent.provider,
    origin: intent.origin,
    type: intent.type,
    values: intent.scope,
  };
  const seen = await observe(
    [{ scope, expected: new Set() }],
    new Map([[intent.provider, connection]]),
    context,
  );
  const failure = seen.get(scope.key)?.failure;
  if (failure !== undefined) throw lost(intent, failure);
  const before = [...(world.get(intent.listing)?.objects.keys() ?? [])];
  const { entries, ambiguous } = recover({
    dangling: [intent],
    listings: { [`${intent.run} ${intent.listing}`]: before },
    recorded: journal.resources,
    world: seen,
    types: context.types,
    keyring: context.keyring,
    run: journal.run,
    now: context.clock.now(),
  });
  if (ambiguous.has(intent.address)) throw lost(intent, undefined);
  const outcome = entries.find((entry) => entry.kind === 'outcome');
  if (outcome === undefined) return 'settling';
  const id = outcome.record?.id;
  return id === undefined ? undefined : seen.get(scope.key)?.objects.get(id);
}

function lost(intent: IntentEntry, cause: HoldfastError | undefined): HoldfastError {
  return new HoldfastError(
    'uncertain',
    `${intent.address}: whether it was created is not known${cause === undefined ? '' : ` (${cause.message})`}`,
    {
      advice: 'Run apply again: it looks for the object before it sends anything.',
      ...(cause !== undefined && { cause }),
    },
  );
}
