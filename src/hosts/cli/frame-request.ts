import type { readFrame } from '../../declare/write/entry-source.ts';
import type { Invocation } from './invocation.ts';
import { configOf } from './load-manifest.ts';

/** What reading a manifest's files takes, from the flags. */
export function frameRequest(
  { flags, directory, host }: Invocation,
  paths: readonly string[],
): Parameters<typeof readFrame>[0] {
  return {
    paths,
    directory,
    recursive: flags.has('recursive'),
    stack: flags.text('stack') ?? 'dev',
    config: configOf(flags.list('config')),
    env: host.env,
    missingEnv: flags.text('missing-env') === 'unknown' ? 'unknown' : 'error',
  };
}
