import { HoldfastError } from '../../core/errors.ts';

/** Where and how an http state is read, written and locked. */
export interface HttpSettings {
  /** Without user name and password. */
  readonly address: string;
  /** The address for people: a query may hold a credential. */
  readonly shown: string;
  readonly lock: { readonly method: string; readonly address: string };
  readonly unlock: { readonly method: string; readonly address: string };
  /** Credentials: never to be printed. */
  readonly headers: Readonly<Record<string, string>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A state address as GitLab shows it; its lock has an address of its own and other methods than Terraform's default. */
const GITLAB = /\/api\/v4\/projects\/[^/]+\/terraform\/state\/[^/]+$/u;
const METHODS = ['LOCK', 'UNLOCK', 'POST', 'PUT', 'DELETE'];

/** Reads the address and what HOLDFAST_HTTP_* (or Terraform's TF_HTTP_*) say about it. */
export function httpSettings(url: URL, env: Environment): HttpSettings {
  const plain = new URL(url);
  plain.username = '';
  plain.password = '';
  plain.hash = '';
  const address = plain.href;
  const gitlab = GITLAB.test(plain.pathname);
  const lockAddress = variable(env, 'LOCK_ADDRESS') ?? (gitlab ? withPath(plain, '/lock') : address);
  return {
    address,
    shown: address.replace(/\?.*$/u, ''),
    lock: { method: method(env, 'LOCK_METHOD', gitlab ? 'POST' : 'LOCK'), address: lockAddress },
    unlock: {
      method: method(env, 'UNLOCK_METHOD', gitlab ? 'DELETE' : 'UNLOCK'),
      address: variable(env, 'UNLOCK_ADDRESS') ?? lockAddress,
    },
    headers: authorization(url, env, gitlab),
  };
}

function authorization(url: URL, env: Environment, gitlab: boolean): Readonly<Record<string, string>> {
  const user = variable(env, 'USERNAME') ?? decodeURIComponent(url.username);
  const password = variable(env, 'PASSWORD') ?? decodeURIComponent(url.password);
  if (user !== '' || password !== '') return basic(user, password);
  const token = env['CI_JOB_TOKEN'];
  const own = gitlab && token !== undefined && isOwnServer(url, env['CI_API_V4_URL']);
  return own ? basic('gitlab-ci-token', token) : {};
}

/** A job's token goes to the server that issued it and nowhere else. */
function isOwnServer(url: URL, api: string | undefined): boolean {
  return api !== undefined && URL.canParse(api) && new URL(api).origin === url.origin;
}

function basic(user: string, password: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
}

function method(env: Environment, name: string, fallback: string): string {
  const given = variable(env, name);
  if (given === undefined) return fallback;
  if (METHODS.includes(given.toUpperCase())) return given.toUpperCase();
  throw new HoldfastError('usage', `HOLDFAST_HTTP_${name} is none of ${METHODS.join(', ')}`);
}

function variable(env: Environment, name: string): string | undefined {
  const value = env[`HOLDFAST_HTTP_${name}`] ?? env[`TF_HTTP_${name}`];
  return value === '' ? undefined : value;
}

function withPath(url: URL, suffix: string): string {
  const longer = new URL(url);
  longer.pathname += suffix;
  return longer.href;
}
