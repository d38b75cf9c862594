import type { ResourceType } from '../core/define.ts';
import { HoldfastError } from '../core/errors.ts';
import type { Connection, Observed } from '../core/model.ts';
import { isAsSent } from '../core/recovery.ts';
import type { IntentEntry } from '../core/store.ts';
import type { Execution } from './execute.ts';
import { look } from './settle-create.ts';

/**
 * Looks once for what a create made although it was refused: of a request that is delivered twice the second answer may
 * be all that comes, and a redirect may have passed it on. Undefined = nothing new lives that is as it was sent. Throws
 * `uncertain` (the intent stays open) where that cannot be told.
 */
export async function madeAllTheSame(
  refusal: HoldfastError,
  intent: IntentEntry,
  type: ResourceType,
  connection: Connection,
  execution: Execution,
): Promise<Observed | undefined> {
  if (!leavesDoubt(refusal)) return undefined;
  const rival = rivalOf(intent, execution);
  if (rival !== undefined)
    throw unknown(refusal, `${rival.address} is being created with the same natural key`);
  try {
    const found = await look(intent, connection, execution);
    return found === undefined || found === 'settling' || !isAsSent(type, intent, found) ? undefined : found;
  } catch (error) {
    if (!(error instanceof HoldfastError) || error.code !== 'uncertain') throw error;
    throw unknown(refusal, error.message);
  }
}

/** "There is one already" may be our own, and what a redirect led to is not known. */
function leavesDoubt({ code, status = 0 }: HoldfastError): boolean {
  return code !== 'auth' && code !== 'permission' && (status === 409 || (status >= 300 && status < 400));
}

/** Another create under way that makes what cannot be told from ours. */
function rivalOf(intent: IntentEntry, { journal }: Execution): IntentEntry | undefined {
  return journal.openIntents.find(
    (other) =>
      other.intent !== intent.intent &&
      other.step === 'create' &&
      other.listing === intent.listing &&
      other.variant === intent.variant &&
      other.naturalKey === intent.naturalKey,
  );
}

function unknown(refusal: HoldfastError, why: string): HoldfastError {
  return new HoldfastError(
    'uncertain',
    `${refusal.message}; whether it was carried out is not known: ${why}`,
    {
      advice: 'Run apply again: it looks for the object before it sends anything.',
      cause: refusal,
      ...(refusal.status !== undefined && { status: refusal.status }),
      ...(refusal.request !== undefined && { request: refusal.request }),
    },
  );
}
