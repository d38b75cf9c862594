import { isObject } from '../../src/core/json.ts';
import type { Answer, Failure, Request } from '../../src/core/wire.ts';

const objects = '/rest/gitplugin/1.0/integration/';

/** Reads refusals by Jira's login layer and by the app; of overload only the app's words. Sources: gij-api.md 6, 9.1, 9.2. */
export function failure(answer: Answer, request: Request): Failure | undefined {
  const { status } = answer;
  const overload = status === 429 || status >= 500;
  const atDoor = overload ? undefined : (refusedLogin(answer, request) ?? refusedRight(answer));
  return atDoor ?? refusedRequest(answer, request);
}

/** The login headers count whatever the status: Jira answers anonymous callers with 200 too. Source: 9.1. */
function refusedLogin({ status, headers, body }: Answer, { method }: Request): Failure | undefined {
  const reason = headers['x-seraph-loginreason'] ?? '';
  if (headers['x-authentication-denied-reason'] !== undefined || reason.includes('AUTHENTICATION_DENIED')) {
    return auth('Jira wants a CAPTCHA solved before it accepts this account again', advice.captcha);
  }
  const anonymous = headers['x-ausername'] === 'anonymous';
  if (anonymous || status === 401 || reason.includes('AUTHENTICATED_FAILED')) {
    return auth(text(body, 'message') ?? 'Jira did not accept the credentials', advice.credentials);
  }
  if (method !== 'GET' || status >= 400) return undefined;
  if (status >= 300)
    return auth('Jira sends the caller to another address, as a login page does', advice.address);
  return typeof body === 'string'
    ? auth('Jira answered with a page, not with JSON', advice.address)
    : undefined;
}

/** The app's own 403 repeats the status in its body; JSON without it comes from the login layer. Source: 9.1, 9.2. */
function refusedRight({ status, body }: Answer): Failure | undefined {
  if (status !== 403) return undefined;
  const message = text(body, 'message') ?? 'Jira refused the request';
  const ofLogin = isObject(body) && !Object.hasOwn(body, 'status-code');
  return ofLogin ? auth(message, advice.basic) : { code: 'permission', message, advice: advice.permission };
}

/** `success: false`, or its text, is a failure with any status; asking for one object it means there is none. Source: 6. */
function refusedRequest({ status, body }: Answer, { method, path }: Request): Failure | undefined {
  const success = isObject(body) ? body['success'] : undefined;
  if (success === undefined && status === 404 && !path.startsWith(objects)) {
    return { code: 'vendor', message: 'there is no such app at this address', advice: advice.address };
  }
  if (success !== false && success !== 'false') return undefined;
  const missing = status < 500 && path.startsWith(objects) && (method === 'GET' || method === 'DELETE');
  const message = text(body, 'error') ?? 'the app reported no success and gave no reason';
  const code = missing ? 'not-found' : status < 500 ? 'invalid' : 'vendor';
  return { code, message, advice: text(body, 'advice') ?? advice.request };
}

function auth(message: string, remedy: string): Failure {
  return { code: 'auth', message, advice: remedy };
}

function text(body: unknown, member: string): string | undefined {
  const value = isObject(body) ? body[member] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const advice = {
  captcha:
    'Log in once in a browser to solve it, or use a personal access token; further attempts prolong the lock.',
  credentials:
    'Check the token, or the user name and password, of this provider entry; a token may have expired.',
  basic: 'This way of logging in may be switched off on the instance: use a personal access token.',
  permission:
    'Use an account with the Jira administrator permission, or with the permission to manage this app.',
  address:
    'Check the base URL with its scheme and context path, and whether a proxy or single sign-on stands before Jira.',
  request: "Compare the declared properties with the vendor's page for this type.",
} as const;
