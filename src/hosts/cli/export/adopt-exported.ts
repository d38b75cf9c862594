import { HoldfastError } from '../../../core/errors.ts';
import type { Plan } from '../../../core/result.ts';
import type { WrittenVariable } from '../../../declare/write/placeholders.ts';
import { plain } from '../../../core/placeholder.ts';
import { apply } from '../../../engine/reconcile.ts';
import {
  applyFlags,
  globalFlags,
  manifestFlags,
  missingEnvFlag,
  observeFlags,
  stateFlags,
} from '../flag-list.ts';
import { derivedFlags } from '../derived-flags.ts';
import type { Flags } from '../flags.ts';
import type { Invocation } from '../invocation.ts';
import { withSession } from '../session.ts';

/** What was recorded, and what could not be. */
export interface Adoption {
  readonly adopted: number;
  /** Addresses that need variables which are not set: their secrets cannot be told from others later. */
  readonly left: readonly string[];
}

/** Records exported objects in state without a write; their secrets count as what the variables say. */
export async function adoptExported(
  invocation: Invocation,
  directory: string,
  addresses: readonly string[],
  variables: readonly WrittenVariable[],
  format: 'yaml' | 'ts',
): Promise<Adoption> {
  const { host } = invocation;
  const readable = variables.flatMap(({ name, value }): [string, string][] =>
    value === undefined || value === null ? [] : [[name, plain(value)]],
  );
  const env = { ...Object.fromEntries(readable), ...host.env };
  const left = new Set(variables.filter(({ name }) => env[name] === undefined).map(({ address }) => address));
  const inside: Invocation = {
    ...invocation,
    directory,
    host: { ...host, env },
    flags: flagsFor(invocation, [...left], format),
  };
  if (left.size === addresses.length) return { adopted: 0, left: [...left] };
  let adopted = 0;
  await withSession(inside, { writes: true }, async ({ stack, context }) => {
    const trusting = { ...stack, policy: { ...stack.policy, adopt: 'always' as const } };
    const { plan } = await apply(trusting, context, (planned) => approve(planned));
    const [problem] = plan.problems;
    if (problem !== undefined) throw problem.error;
    adopted = plan.changes.filter(({ action }) => action === 'import').length;
    return 0;
  });
  return { adopted, left: [...left] };
}

/** Nothing may be sent: an object that differs from what was just read changed meanwhile, or its variable is wrong. */
function approve({ changes }: Plan): Promise<boolean> {
  const writing = changes.filter(({ requests }) => requests.length > 0).map(({ address }) => address);
  if (writing.length === 0) return Promise.resolve(true);
  const some = writing.slice(0, 5).join(', ');
  throw new HoldfastError('stale', `not everything is as it was exported: ${some} would be written to`, {
    advice:
      'Nothing was recorded. Look at `holdfast plan` in the new directory; a variable may hold another value.',
  });
}

/** Flags for the new directory: where state lives stays as given, the manifest is the new one. */
function flagsFor({ flags }: Invocation, left: readonly string[], format: 'yaml' | 'ts'): Flags {
  const kinds = [globalFlags, manifestFlags, stateFlags, observeFlags, applyFlags];
  const specs = [...kinds.flat(), missingEnvFlag];
  const kept = specs.filter(({ name }) => !['file', 'recursive', 'json', 'no-exec'].includes(name));
  return derivedFlags(
    flags,
    kept,
    { file: format === 'ts' ? [] : ['.'], exclude: left, 'missing-env': 'unknown' },
    specs,
  );
}
