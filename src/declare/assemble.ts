import type { Desired } from '../core/model.ts';
import { SharedScopes } from '../core/shared-scopes.ts';
import { sourceOf } from './block-source.ts';
import type { Draft } from './draft.ts';

/** What most resources need first. */
const NOTHING: readonly string[] = [];

/** Resources in the order of the files, complete but for their validation. */
export function assemble(
  drafts: readonly Draft[],
  needs: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Desired> {
  const scopes = new SharedScopes();
  return new Map(
    drafts.map((draft) => [
      draft.address,
      {
        address: draft.address,
        provider: draft.entry,
        type: draft.found.token,
        scope: scopes.share(draft.read.scope),
        variant: draft.read.variant,
        properties: draft.read.properties,
        options: draft.options.options,
        dependencies: needs.get(draft.address) ?? NOTHING,
        source: sourceOf(draft.block),
      },
    ]),
  );
}
