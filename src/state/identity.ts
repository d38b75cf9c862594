import { HoldfastError } from '../core/errors.ts';
import type { StateDocument } from '../core/store.ts';

/** Refuses another stack's state, e.g. where two stacks were given one address. */
export function requireIdentity(
  document: Pick<StateDocument, 'name' | 'stack'>,
  wanted: { readonly name: string; readonly stack: string },
  description: string,
): void {
  if (document.name === wanted.name && document.stack === wanted.stack) return;
  throw new HoldfastError(
    'state',
    `${description} holds the state of ${document.name}/${document.stack}, not of ${wanted.name}/${wanted.stack}`,
    {
      advice:
        'Give every stack a place of its own: write {stack} (and, where manifests share a backend, {name}) into the backend address.',
    },
  );
}
