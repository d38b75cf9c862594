import { canonical, type Json, type JsonObject } from '../../../core/json.ts';
import type { Change, Desired } from '../../../core/model.ts';
import { topOf } from '../../../core/path.ts';
import { changeFor } from '../../../core/plan-change.ts';
import { declarationOf, desiredOf, pastOf, type Past } from './declaration.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';

/** What Pulumi's engine learns of a difference. `changes` absent = it compares old and new inputs itself. */
export interface Difference {
  readonly changes?: boolean;
  readonly replaces?: readonly string[];
  readonly deleteBeforeReplace?: boolean;
}

/** Compares what is declared with what state remembers; nothing is requested. */
export async function diff(
  session: Session,
  kind: Kind,
  id: string,
  olds: JsonObject,
  news: JsonObject,
): Promise<Difference> {
  const declaration = declarationOf(kind, news, session.secrets);
  const address = session.newAddress();
  const { name } = session.entry(kind, declaration.hidden);
  const desired = desiredOf(kind, declaration, name, address);
  const past = pastOf({
    kind,
    id,
    outputs: olds,
    names: Object.keys(declaration.properties),
    origin: '',
    provider: name,
    address,
    keyring: session.keyring,
    secrets: session.secrets,
  });
  await session.own(past);
  const change = changeFor(
    {
      type: kind.type,
      desired,
      origin: past.recorded.origin,
      keyring: session.keyring,
      forceReplace: false,
      resend: () => false,
    },
    { kind: 'paired', recorded: past.recorded, observed: past.observed },
  );
  if (change.action === 'replace' || change.action === 'replace-create-first')
    tellLost(session, kind, change);
  return verdict(kind, desired, past, change, entryMoved(declaration.hidden, past));
}

/** The engine replaces by creating what is declared: the provider does not see the former object then. */
function tellLost(session: Session, { token }: Kind, { id, carried }: Change): void {
  if (carried.length === 0) return;
  session.tell(
    `${token} ${id ?? ''}: the object that replaces it gets the vendor's own ${carried.join(', ')}: what is live of that is not declared. Declare it to keep it.`,
  );
}

/** How the object is reached has changed: what remembers the old way must be written anew. */
function entryMoved(hidden: Past['hidden'], past: Past): boolean {
  if (past.memory === undefined) return false;
  return canonical((hidden.entry ?? null) as Json) !== canonical((past.hidden.entry ?? null) as Json);
}

function verdict({ type }: Kind, desired: Desired, past: Past, change: Change, moved: boolean): Difference {
  if (change.action === 'replace' || change.action === 'replace-create-first') {
    const replaces = replacing(type.discriminator, desired, past, change);
    return { replaces, deleteBeforeReplace: change.action === 'replace' };
  }
  if (change.action === 'no-op') return { changes: moved };
  return visibleToEngine(desired, past, change) ? {} : { changes: true };
}

/** Properties that only a new object can have. */
function replacing(discriminator: string, desired: Desired, past: Past, change: Change): string[] {
  const { recorded } = past;
  const kind = recorded.variant === desired.variant ? [] : [discriminator];
  const scope = Object.keys({ ...recorded.scope, ...desired.scope }).filter(
    (name) => recorded.scope[name] !== desired.scope[name],
  );
  const forced = change.properties.filter(({ replaces }) => replaces === true).map(({ path }) => topOf(path));
  return [...new Set([...kind, ...scope, ...forced])];
}

/** True when old and new inputs differ where the object does, so that the engine's own comparison names the properties. */
function visibleToEngine(desired: Desired, past: Past, change: Change): boolean {
  const unsettled = new Set(past.memory?.unsettled ?? []);
  const always = desired.options.secretChanges === 'always';
  return change.properties.some(
    ({ path, sensitive, sent }) => sent && !unsettled.has(path) && !(always && sensitive === true),
  );
}
