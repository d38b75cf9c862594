/** An account of the emulated Jira. */
export interface Account {
  readonly name: string;
  readonly password?: string;
  readonly token?: string;
  readonly administrator: boolean;
}

/**
 * How the emulated Jira behaves where facts leave a choice; all may be changed while it runs. Defaults follow the
 * documents; each other value is something the notes report or cannot exclude.
 */
export interface GitJiraOptions {
  accounts: readonly Account[];
  /** Status that goes with `success: false`; not documented. */
  failureStatus: number;
  /** Shape of `success`: as documented for each request, or all of one kind. */
  success: 'documented' | 'boolean' | 'string';
  /** Shape of `integration` in answers. */
  entity: 'documented' | 'object' | 'array';
  /** Whether the fields that no page shows in answers are answered. */
  echoUnconfirmed: boolean;
  /** What an update does with `disabled`: nothing, with success (Q1), or what it says. */
  disabledByUpdate: 'ignored' | 'honoured';
  /** What an update without `disabled` does; the field's row can be read both ways. */
  disabledOmitted: 'kept' | 'enabled';
  /** What a project list beside `global: true` does; two pages differ. */
  listBesideGlobal: 'ignored' | 'refused';
  /** Another `type` in an update. */
  typeInUpdate: 'ignored' | 'refused';
  /** Indexing ends this long after a create. Milliseconds; Infinity = never. */
  indexingMs: number;
  /** A deleted integration is still seen by this many reads. */
  lingeringReads: number;
  /** Accounts with a password may log in. */
  basic: boolean;
  /** Bad tokens: refused, or taken for nobody with a successful empty answer. */
  badToken: 'refused' | 'anonymous';
  /** Failed logins with a password before a CAPTCHA is wanted. */
  captchaAfter: number;
  /** A single sign-on answers every request with its page, or sends the caller there. */
  loginPage: boolean | 'redirect';
  /** Path of Jira on its host, e.g. `/jira`; fixed once it runs. */
  contextPath: string;
  /** Bucket of each user; 0 = no limit. It does not refill by itself. */
  rateLimit: number;
  /** `Retry-After` of a refusal; several nodes can answer 0. */
  retryAfterSeconds: number;
}

/** A Jira with one administrator, `admin` with password `admin-password` and token `jira-token`. */
export const defaultOptions: GitJiraOptions = {
  accounts: [{ name: 'admin', password: 'admin-password', token: 'jira-token', administrator: true }],
  failureStatus: 200,
  success: 'documented',
  entity: 'documented',
  echoUnconfirmed: false,
  disabledByUpdate: 'ignored',
  disabledOmitted: 'kept',
  listBesideGlobal: 'refused',
  typeInUpdate: 'ignored',
  indexingMs: 0,
  lingeringReads: 0,
  basic: true,
  badToken: 'refused',
  captchaAfter: 3,
  loginPage: false,
  contextPath: '',
  rateLimit: 0,
  retryAfterSeconds: 0,
};
