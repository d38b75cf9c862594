import facts from '../../providers/gitjira/facts.json' with { type: 'json' };
import { provider } from '../../providers/gitjira/provider.ts';
import { failure } from '../../providers/gitjira/quirks.ts';
import type { Json } from '../../src/core/json.ts';
import type { Answer, Request, Send } from '../../src/core/wire.ts';

const base = '/rest/gitplugin/1.0/integration';
const list: Request = { method: 'GET', path: base };
const one: Request = { method: 'GET', path: `${base}/5` };
const missing = {
  success: false,
  error: 'Repository with id=5 does not exist',
  advice: 'Please try again with an existing repository id.',
};

function answer(status: number, body?: Json, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers, body, isJson: typeof body !== 'string' };
}

describe("refusals by Jira's login layer", () => {
  const captcha = {
    'x-seraph-loginreason': 'AUTHENTICATION_DENIED',
    'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=https://jira.example/login.jsp',
  };

  test('a CAPTCHA is an authentication failure that tells to stop trying', () => {
    const found = failure(answer(403, '<html></html>', captcha), list);
    expect(found).toMatchObject({ code: 'auth', message: expect.stringContaining('CAPTCHA') });
    expect(found?.advice).toContain('further attempts prolong the lock');
  });

  test('a denied login without a reason header is one too', () => {
    const headers = { 'x-seraph-loginreason': 'OK, AUTHENTICATION_DENIED' };
    expect(failure(answer(403, undefined, headers), list)?.code).toBe('auth');
  });

  test('a failed login counts even with status 200 and an empty body', () => {
    const headers = { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' };
    expect(failure(answer(200, undefined, headers), list)?.code).toBe('auth');
  });

  test('an anonymous answer is an authentication failure whatever it holds', () => {
    const found = failure(
      answer(200, { success: true, integrations: [] }, { 'x-ausername': 'anonymous' }),
      list,
    );
    expect(found?.code).toBe('auth');
  });

  test('an answer to a known user with a good login header is no failure', () => {
    const headers = { 'x-ausername': 'admin', 'x-seraph-loginreason': 'OK' };
    expect(failure(answer(200, { success: 'true', integrations: [] }, headers), list)).toBeUndefined();
  });

  test('a 401 repeats the words of Jira', () => {
    const { status, body } = facts.errors.unauthenticated;
    expect(failure(answer(status, body), list)).toMatchObject({ code: 'auth', message: body.message });
  });

  test('a switched-off Basic login is told apart from a missing permission', () => {
    const { basicDisabled, notAdministrator } = facts.errors;
    expect(failure(answer(403, basicDisabled.body), list)).toMatchObject({
      code: 'auth',
      advice: expect.stringContaining('personal access token'),
    });
    expect(failure(answer(403, notAdministrator.body), list)).toMatchObject({
      code: 'permission',
      message: notAdministrator.body.message,
    });
  });

  test('a refusal in plain text is one of permission', () => {
    expect(failure(answer(403, facts.errors.xsrf.text), { method: 'POST', path: base })?.code).toBe(
      'permission',
    );
  });

  test('a login page in place of JSON is an authentication failure for readers', () => {
    expect(failure(answer(200, '<html>log in</html>'), list)).toMatchObject({
      code: 'auth',
      advice: expect.stringContaining('context path'),
    });
  });

  test.each([301, 302, 303, 307, 308])(
    'so is a redirect with status %i, whatever comes with it',
    (status) => {
      const headers = { location: 'https://sign-on.example/login?ticket=t' };
      for (const body of [undefined, '<html>moved</html>', {}]) {
        const found = failure(answer(status, body, headers), one);
        expect(found).toMatchObject({ code: 'auth', advice: expect.stringContaining('single sign-on') });
        expect(found?.message).not.toContain('sign-on.example');
      }
    },
  );

  test('a redirect of a write is left to the rules for redirects', () => {
    expect(failure(answer(302), { method: 'PUT', path: one.path })).toBeUndefined();
  });

  test('after a write such a page is left to the rules for unknown outcomes', () => {
    expect(failure(answer(200, '<html></html>'), { method: 'POST', path: base })).toBeUndefined();
  });
});

describe('refusals by the app', () => {
  test.each([200, 400, 404, 409])('success false with status %i names error and advice', (status) => {
    const found = failure(answer(status, missing), { method: 'PUT', path: `${base}/5` });
    expect(found).toEqual({ code: 'invalid', message: missing.error, advice: missing.advice });
  });

  test('success may be the text false', () => {
    expect(failure(answer(200, { success: 'false' }), { method: 'POST', path: base })).toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('no reason'),
    });
  });

  test.each(['GET', 'DELETE'] as const)('to %s one object it means there is none', (method) => {
    expect(failure(answer(200, missing), { method, path: one.path })?.code).toBe('not-found');
  });

  test('the list is never taken for a missing object', () => {
    expect(failure(answer(200, missing), list)?.code).toBe('invalid');
  });

  test('an address without the app is explained, and never taken for missing objects', () => {
    expect(failure(answer(404, '<html></html>'), list)).toMatchObject({
      code: 'vendor',
      advice: expect.stringContaining('base URL'),
    });
  });

  test.each([429, 500, 503])('overload with status %i is never a matter of login', (status) => {
    const anonymous = { 'x-ausername': 'anonymous', 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' };
    expect(failure(answer(status, { message: 'busy' }, anonymous), list)).toBeUndefined();
  });

  test.each(['GET', 'DELETE'] as const)('a server error does not make an object missing for %s', (method) => {
    const found = failure(answer(500, missing), { method, path: one.path });
    expect(found).toEqual({ code: 'vendor', message: missing.error, advice: missing.advice });
  });

  test.each([true, 'true', 'True'])('success %p is none', (success) => {
    expect(failure(answer(200, { success, integration: {} }), one)).toBeUndefined();
  });
});

describe('what every request carries', () => {
  const noSend: Send = () => Promise.reject(new Error('no request is needed to authenticate'));

  test('a token goes as Bearer and wins over an account', async () => {
    const { headers } = await provider.authenticate({ token: 'abc', username: 'u', password: 'p' }, noSend);
    expect(headers).toEqual({ authorization: 'Bearer abc' });
  });

  test('an account goes as Basic, in UTF-8', async () => {
    const { headers } = await provider.authenticate({ username: 'jürg', password: 'pass' }, noSend);
    expect(headers['authorization']).toBe(`Basic ${Buffer.from('jürg:pass').toString('base64')}`);
  });

  test('the headers say JSON and pass the cross-site check', () => {
    expect(provider.headers).toEqual({
      accept: 'application/json',
      'content-type': 'application/json',
      'x-atlassian-token': 'no-check',
    });
  });

  test('the base URL keeps its context path', () => {
    expect(provider.baseUrl({ baseUrl: 'https://tools.acme.example/jira' })).toBe(
      'https://tools.acme.example/jira',
    );
  });
});
