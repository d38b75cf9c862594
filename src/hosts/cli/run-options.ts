import type { RunOptions } from '../../engine/context.ts';
import type { Flags } from './flags.ts';

/** The engine's options from the flags; what a command does not know is at its default. */
export function runOptions(flags: Flags): RunOptions {
  const allowDeletes = flags.count('allow-deletes');
  const allowRecreate = flags.count('allow-recreate');
  return {
    targets: flags.list('target'),
    excludes: flags.list('exclude'),
    replace: flags.list('replace'),
    refresh: flags.boolean('refresh', true),
    parallelism: flags.count('parallelism') ?? 10,
    lockTimeoutMs: flags.duration('lock-timeout') ?? 0,
    ...(allowDeletes !== undefined && { allowDeletes }),
    ...(allowRecreate !== undefined && { allowRecreate }),
    noDelete: flags.has('no-delete'),
    skipStale: flags.has('skip-stale'),
    resendSecrets: flags.allOrList('resend-secrets'),
    continueOnError: flags.has('continue-on-error'),
  };
}
