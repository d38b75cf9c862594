import { OWN_SECRETS } from '../../core/own-secrets.ts';
import { createMask, type Mask } from '../../http/redact.ts';

/** Variables whose values no output may show, whatever the manifest says of them. */
const SECRET_VARIABLES = [
  ...OWN_SECRETS,
  'CI_JOB_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'PGPASSWORD',
] as const;

/** A mask that knows the credentials of state from the start, before any manifest is read. */
export function environmentMask(env: Readonly<Record<string, string | undefined>>): Mask {
  const mask = createMask();
  for (const name of SECRET_VARIABLES) {
    const value = env[name];
    if (value !== undefined) mask.add(value.trim());
  }
  for (const secret of addressSecrets(env['HOLDFAST_BACKEND'] ?? '')) mask.add(secret);
  return mask;
}

/** The password inside a backend's address, as written and decoded. */
export function addressSecrets(address: string): readonly string[] {
  const url = URL.parse(address);
  const written = url === null ? '' : [url.password, url.searchParams.get('password') ?? ''].join('\n');
  return written
    .split('\n')
    .filter((text) => text !== '')
    .flatMap((text) => [text, decoded(text)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
