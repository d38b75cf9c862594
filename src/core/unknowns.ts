import type { Json } from './json.ts';
import type { Change } from './model.ts';

/** A change with a request that needs what this run cannot know. */
export interface UnknownIn {
  readonly address: string;
  /** Why it is not known, e.g. which variable is not set. */
  readonly reason: string;
}

/** Changes that can be shown, but neither saved nor sent. What an earlier change of the same run will give is not meant. */
export function unknownsIn(changes: readonly Change[]): UnknownIn[] {
  return changes.flatMap(({ address, requests }) => {
    const reason = requests.map(({ body }) => unknownReason(body)).find((found) => found !== undefined);
    return reason === undefined ? [] : [{ address, reason }];
  });
}

function unknownReason(body: Json | undefined): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { $unknown } = body as { readonly $unknown?: Json };
  if (typeof $unknown === 'string') return $unknown;
  for (const member of Object.values(body)) {
    const reason = unknownReason(member);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** All of them in words, at most a few. */
export function unknownsText(unknowns: readonly UnknownIn[]): string {
  const some = unknowns.slice(0, MOST).map(({ address, reason }) => `${address} (${reason})`);
  const more = unknowns.length - some.length;
  return some.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const MOST = 5;
