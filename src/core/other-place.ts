import { HoldfastError } from './errors.ts';
import type { Desired, Recorded } from './model.ts';
import { shellWord } from './shell-word.ts';

/** What an id belongs to. */
type Place = Pick<Recorded, 'origin' | 'type'>;

/** Whether an id of the one place means the same object in the other: elsewhere a stranger's may have it. */
export function samePlace(a: Place, b: Place): boolean {
  return a.origin === b.origin && a.type === b.type;
}

/** Refuses a declaration whose recorded object lives at another server than its provider entry leads to. */
export function originMoved(
  address: string,
  recorded: Pick<Recorded, 'provider' | 'origin'>,
  now: { readonly provider: string; readonly origin: string },
): HoldfastError {
  const [from, to] = [shellWord(recorded.provider), shellWord(now.provider)];
  const same = recorded.provider === now.provider;
  return new HoldfastError(
    'policy',
    `${address} was applied at ${recorded.origin}, but its provider entry "${now.provider}" ${same ? 'now ' : ''}points to ${now.origin}`,
    {
      advice: same
        ? `Restore the base URL, or, if the service moved, run \`holdfast state mv-provider ${from} ${to}\`.`
        : `Declare it under a new name, without an alias, so that it is deleted there and created here, or, if the service moved, run \`holdfast state mv-provider ${from} ${to}\`, which moves all objects of ${from}.`,
    },
  );
}

/** Refuses a run that cannot look where an earlier one left a request of unknown outcome. */
export function leftAt(
  address: string,
  intent: Pick<Recorded, 'provider' | 'origin'>,
  now: string,
): HoldfastError {
  return new HoldfastError(
    'policy',
    `an interrupted run left a request for ${address} open at ${intent.origin}, but its provider entry "${intent.provider}" now points to ${now}`,
    {
      advice: `Restore the base URL and run \`holdfast apply\`, which finds out what became of it, or let go of it with \`holdfast state rm ${shellWord(address)}\`.`,
    },
  );
}

/** Refuses a declaration of one type at an address that holds an object of another. */
export function typeChanged({ address, type }: Desired, recorded: Recorded): HoldfastError {
  return new HoldfastError(
    'policy',
    `${address} is declared as ${type}, but what it manages is the ${recorded.type} ${recorded.id} at ${recorded.origin}`,
    {
      advice: `Declare it under a new name, without an alias: the ${recorded.type} is then deleted and the ${type} created.`,
    },
  );
}
