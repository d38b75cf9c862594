import { errors } from './facts.ts';
import type { Account, GitJiraOptions } from './options.ts';

/** What Jira's login layer makes of a request: an account to go on with, or the whole answer. */
export interface Login {
  readonly account?: Account;
  readonly headers: Readonly<Record<string, string>>;
  readonly status?: number;
  /** JSON, or the text of a page. */
  readonly body?: unknown;
}

const page = '<!DOCTYPE html><html><body>Unauthorized (401)</body></html>';

/** Jira's login layer in front of the app; counts failed logins. */
export class LoginLayer {
  readonly #options: GitJiraOptions;
  readonly #failures = new Map<string, number>();

  constructor(options: GitJiraOptions) {
    this.#options = options;
  }

  /** A person has solved the CAPTCHA in a browser. */
  solveCaptcha(): void {
    this.#failures.clear();
  }

  check(authorization: string | undefined): Login {
    if (this.#options.loginPage !== false)
      return this.#options.loginPage === 'redirect' ? signOnRedirect : signOnPage;
    const [scheme = '', value = ''] = (authorization ?? '').split(' ');
    if (scheme.toLowerCase() === 'bearer') return this.#byToken(value);
    if (scheme.toLowerCase() === 'basic')
      return this.#byPassword(Buffer.from(value, 'base64').toString('utf8'));
    return anonymous;
  }

  #byToken(token: string): Login {
    const account = this.#options.accounts.find((candidate) => candidate.token === token);
    if (account !== undefined) return welcome(account);
    if (this.#options.badToken === 'refused') return anonymous;
    return { status: 200, headers: anonymous.headers, body: { success: true, integrations: [] } };
  }

  #byPassword(pair: string): Login {
    const { basic, accounts, captchaAfter } = this.#options;
    if (!basic) return { status: 403, headers: {}, body: errors.basicDisabled.body };
    const name = pair.slice(0, pair.indexOf(':'));
    const failures = this.#failures.get(name) ?? 0;
    if (failures >= captchaAfter) return captcha;
    const account = accounts.find((candidate) => `${candidate.name}:${candidate.password ?? ''}` === pair);
    if (account?.password !== undefined) return welcome(account);
    this.#failures.set(name, failures + 1);
    return { status: 401, headers: { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' }, body: page };
  }
}

function welcome(account: Account): Login {
  return { account, headers: { 'x-ausername': account.name, 'x-seraph-loginreason': 'OK' } };
}

const signOnPage: Login = {
  status: errors.signOnPage.status,
  headers: {},
  body: '<!DOCTYPE html><html><form>Log in</form></html>',
};

const signOnRedirect: Login = {
  status: errors.signOnRedirect.status,
  headers: { location: 'https://sign-on.example/login' },
  body: '',
};

const anonymous: Login = {
  status: 401,
  headers: { 'x-ausername': 'anonymous' },
  body: errors.unauthenticated.body,
};

const captcha: Login = {
  status: 403,
  headers: {
    'x-seraph-loginreason': 'AUTHENTICATION_DENIED',
    'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=http://jira.example/login.jsp',
    'www-authenticate': 'OAuth realm="http%3A%2F%2Fjira.example"',
  },
  body: page,
};
