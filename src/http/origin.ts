import { HoldfastError } from '../core/errors.ts';

/** Where a provider's requests go. */
export interface Base {
  /** scheme://host[:port], as undici wants it. */
  readonly host: string;
  /** Path prefix without a trailing slash; empty at the root. */
  readonly path: string;
}

/** Who asks, for messages, and whether plain http may leave the machine. */
export interface UrlRules {
  /** Name of the provider entry. */
  readonly name: string;
  readonly allowInsecureHttp: boolean;
}

/** True for hosts that never leave the machine; expects a host name as `URL` gives it. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** Reads and checks an absolute URL from configuration; messages never repeat it, since it may hold a password. */
export function parseUrl(text: string, rules: UrlRules): URL {
  const url = URL.parse(text.trim());
  if (url === null) throw wrong(rules, 'is not a URL', 'Write it as https://HOST[:PORT][/PATH].');
  if (url.username !== '' || url.password !== '') {
    throw wrong(rules, 'contains a user name or password', 'Give credentials by their own keys instead.');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw wrong(rules, `begins with ${JSON.stringify(url.protocol)}`, 'Use an https:// URL.');
  }
  if (url.protocol === 'http:' && !rules.allowInsecureHttp && !isLoopback(url.hostname)) {
    const advice =
      'Use https://, or set allowInsecureHttp: true for this provider if the network is trusted.';
    throw wrong(rules, 'is plain http, which would send credentials readable by others', advice);
  }
  if (url.hash !== '') throw wrong(rules, 'contains a fragment', 'Remove the part from # on.');
  return url;
}

/** Canonical form of a provider's base URL: default port, letter case and trailing slashes do not matter. */
export function parseBase(text: string, rules: UrlRules): Base {
  const url = parseUrl(text, rules);
  if (url.search !== '') throw wrong(rules, 'contains a query', 'Remove the part from ? on.');
  return { host: url.origin, path: url.pathname.replace(/\/+$/, '') };
}

function wrong(rules: UrlRules, what: string, advice: string): HoldfastError {
  return new HoldfastError('error', `${rules.name}: the URL ${what}`, { advice });
}
