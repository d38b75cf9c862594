import type { Credentials, Provider, ProviderConfig } from '../core/define.ts';
import { canonical } from '../core/json.ts';
import type { Request } from '../core/wire.ts';
import type { Wire } from './attempt.ts';
import { bodySecrets, secretFieldNames } from './body-secrets.ts';
import type { Cancellation } from './cancellation.ts';
import { Limiter } from './limiter.ts';
import type { UrlRules } from './origin.ts';
import { createMask, type Mask } from './redact.ts';

/** Rates are kept by host and account; entries of one run that share both share a limiter by sharing this map. */
export type Limiters = Map<string, Limiter>;

/** What the two senders of a connection, with and without credentials, have in common. */
export interface Line {
  readonly rules: UrlRules;
  readonly wire: Wire;
  readonly cancellation: Cancellation;
  readonly userAgent: string;
  /** Masks what the connection and the run know as secret, and what this request carried. */
  readonly maskFor: (request: Request) => (text: string) => string;
  readonly limiterFor: (host: string) => Limiter;
  readonly stats: { requests: number; retries: number; exchanges: number };
}

/** Secrets a provider entry was configured with. */
export function configSecrets(provider: Provider, config: ProviderConfig): readonly string[] {
  return Object.entries(config)
    .filter(([key]) => provider.config[key]?.secret === true)
    .map(([, value]) => value);
}

/** Header values that let requests in: whole, without the scheme's name, and decoded where they are Basic. */
export function credentialSecrets(headers: Credentials['headers']): readonly string[] {
  return Object.values(headers).flatMap((value) => {
    const [scheme, rest] = split(value, ' ');
    if (rest === '') return [value];
    const decoded = scheme.toLowerCase() === 'basic' ? Buffer.from(rest, 'base64').toString('utf8') : '';
    return [value, rest, split(decoded, ':')[1]].filter((text) => text !== '');
  });
}

/** See `Line.maskFor`; the tables' secret fields are looked up only once something has to be masked. */
export function requestMasks(
  provider: Provider,
  known: Mask,
  outer: (text: string) => string,
): Line['maskFor'] {
  let names: ReadonlySet<string> | undefined;
  return (request) => {
    names ??= secretFieldNames(provider);
    const sent = createMask();
    sent.add(bodySecrets(request, names));
    sent.add(credentialSecrets(request.headers ?? {}));
    return (text) => outer(known.mask(sent.mask(text)));
  };
}

/** Finds or makes the limiter for a host and an account. */
export function limiterOf(
  limiters: Limiters,
  host: string,
  account: readonly string[],
  make: () => Limiter,
): Limiter {
  const key = canonical([host, account]);
  const limiter = limiters.get(key) ?? make();
  limiters.set(key, limiter);
  return limiter;
}

function split(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
