import { SENSITIVE } from './value.ts';

/** The environment, as given by the host. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A message without the values of the variables that a source text names: a module reads them itself, so none is known to be secret. */
export function withoutVariables(message: string, source: string, env: Variables): string {
  const names = new Set(source.match(/\b[A-Za-z_]\w*\b/gu));
  const values = [...names].map((name) => (Object.hasOwn(env, name) ? (env[name] ?? '') : ''));
  return values
    .filter((value) => value.length >= 8)
    .reduce((text, value) => text.replaceAll(value, SENSITIVE), message);
}
