import { HoldfastError } from '../../../core/errors.ts';
import type { Change, Connection, Desired, Observed } from '../../../core/model.ts';
import { entityOf, readEntity } from '../../../core/read.ts';
import type { Answer, Send } from '../../../core/wire.ts';
import type { ObservedScope } from '../../../core/world.ts';
import { ChangeRun } from '../../../engine/change-run.ts';
import { knownIn, type Execution } from '../../../engine/execute.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';

/** How a change ended. */
export interface CarriedOut {
  /** The object's id; absent where none exists. */
  readonly id?: string;
  /** The object as the last write answered it; absent where that shows too little. */
  readonly answered?: Observed;
  readonly error?: HoldfastError;
}

export interface CarryInput {
  readonly kind: Kind;
  readonly connection: Connection;
  readonly change: Change;
  readonly desired: Desired;
  readonly before: ObservedScope;
}

/** Sends a change's requests through the engine, lost answers included, and tells its notes. */
export async function carryOut(session: Session, input: CarryInput): Promise<CarriedOut> {
  const { kind, change, before, desired } = input;
  const watch = watched(kind, input.connection);
  const context = session.context(kind, watch.connection);
  const execution: Execution = {
    changes: [change],
    unplanned: new Set(),
    desired: new Map([[change.address, desired]]),
    world: new Map([[before.scope.key, before]]),
    connections: new Map([[change.provider, watch.connection]]),
    journal: session.journal,
    context,
  };
  const ended = await new ChangeRun(change, execution, knownIn(execution), watch.connection).run(undefined);
  for (const note of ended.notes) session.tell(note);
  const id = ended.id ?? session.journal.resource(change.address)?.id;
  const answered = watch.answered();
  return {
    ...(id !== undefined && { id }),
    ...(answered !== undefined && answered.id === id && { answered }),
    ...(ended.error !== undefined && { error: ended.error }),
  };
}

interface Watch {
  readonly connection: Connection;
  readonly answered: () => Observed | undefined;
}

/** Keeps what the last write answered; a write that answers no object makes earlier ones worthless. */
function watched(kind: Kind, connection: Connection): Watch {
  let last: Observed | undefined;
  const send: Send = async (request) => {
    if (request.method === 'GET') return connection.send(request);
    last = undefined;
    const answer = await connection.send(request);
    last = objectIn(kind, answer);
    return answer;
  };
  return { connection: { ...connection, send }, answered: () => last };
}

function objectIn({ type }: Kind, answer: Answer): Observed | undefined {
  const { quirks, operations } = type;
  const entity =
    quirks?.unwrap === undefined ? entityOf(answer.body, operations.create.item) : quirks.unwrap(answer);
  return entity === undefined ? undefined : readEntity(type, entity);
}
