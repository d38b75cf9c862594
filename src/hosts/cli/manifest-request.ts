import type { ReadRequest } from '../../declare/read-documents.ts';
import type { ConfigRequest } from '../../declare/typescript/given-config.ts';
import { usage } from './flags.ts';
import type { Invocation } from './invocation.ts';

/** Which manifest the flags name and what is filled in there. */
export function manifestRequest(
  { flags, directory, host }: Invocation,
  paths: readonly string[],
): ReadRequest & ConfigRequest {
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

/** `--config NAME=VALUE` flags as values by name. */
function configOf(given: readonly string[]): Record<string, string> {
  const entries = given.map((text): [string, string] => {
    const at = text.indexOf('=');
    if (at < 1) throw usage(`--config does not take ${JSON.stringify(text)}`, 'Write --config NAME=VALUE.');
    return [text.slice(0, at), text.slice(at + 1)];
  });
  return Object.fromEntries(entries);
}
