import { HoldfastError } from '../core/errors.ts';

/** Environment variables, given by the host. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What EnvHttpProxyAgent needs; empty texts mean "none". */
export interface ProxySettings {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/** Proxies named by the environment, or undefined where none is. Loopback hosts are never reached through one. */
export function proxySettings(environment: Environment): ProxySettings | undefined {
  const httpProxy = variable(environment, 'http_proxy');
  const httpsProxy = variable(environment, 'https_proxy');
  if (httpProxy === '' && httpsProxy === '') return undefined;
  checkProxy('HTTP_PROXY', httpProxy);
  checkProxy('HTTPS_PROXY', httpsProxy);
  const noProxy = [variable(environment, 'no_proxy'), 'localhost', '127.0.0.1', '::1'].join(',');
  return { httpProxy, httpsProxy, noProxy };
}

/** The credentials inside proxy URLs, which no message may show. */
export function proxySecrets(settings: ProxySettings): readonly string[] {
  return [settings.httpProxy, settings.httpsProxy].flatMap((text) => {
    const url = URL.parse(text);
    if (url === null || url.password === '') return [];
    return [url.password, decodeURIComponent(url.password), text];
  });
}

function variable(environment: Environment, name: string): string {
  return (environment[name] ?? environment[name.toUpperCase()] ?? '').trim();
}

function isProxyUrl(url: URL | null): boolean {
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return false;
  try {
    decodeURIComponent(url.username + url.password);
    return true;
  } catch {
    return false;
  }
}

function checkProxy(name: string, text: string): void {
  if (text === '' || isProxyUrl(URL.parse(text))) return;
  throw new HoldfastError('error', `the environment variable ${name} is not an http:// or https:// URL`, {
    advice: 'Write it as http://HOST:PORT, or unset it.',
  });
}
