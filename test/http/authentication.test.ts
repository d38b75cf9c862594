import type { Provider } from '../../src/core/define.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import type { Send } from '../../src/core/wire.ts';
import { createRig, rejection, type Rig } from './rig.ts';
import { drop, json, raw, type Step } from './scripted-server.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  await rig.close();
});

/** A provider that exchanges its token for one that lives 900 s. */
function exchanging(seconds = 900): Partial<Provider> {
  return {
    authenticate: async (config, send) => {
      const answer = await send({
        method: 'POST',
        path: `${config['baseUrl'] ?? ''}/token?tenant=1`,
        query: { realm: 'r' },
        form: { grant_type: 'api_token', api_token: config['token'] ?? '' },
        headers: { authorization: 'Basic Y2xpZW50OmNsaWVudC1zZWNyZXQtMQ==' },
      });
      const { access } = answer.body as { access: string };
      const headers = { authorization: `Bearer ${access}` };
      return seconds === Infinity ? { headers } : { headers, expiresInSeconds: seconds };
    },
  };
}

/** Hands out numbered tokens and accepts those the predicate accepts. */
function tokenServer(accepts: (token: string) => boolean): Step {
  let issued = 0;
  return (response, seen) => {
    if (seen.path.startsWith('/token')) {
      issued += 1;
      json(200, { access: `access-token-${issued}` })(response, seen);
    } else {
      const token = seen.headers.authorization?.slice('Bearer '.length) ?? '';
      json(accepts(token) ? 200 : 401, { message: `token ${token} refused` })(response, seen);
    }
  };
}

const get = { method: 'GET', path: '/x' } as const;

async function many(send: Send, count: number): Promise<PromiseSettledResult<unknown>[]> {
  return await Promise.allSettled(Array.from({ length: count }, () => send(get)));
}

describe('authentication', () => {
  test('is one exchange for parallel requests, sent bare as a form', async () => {
    const { send, stats } = await rig.open({
      provider: exchanging(),
      common: { headers: { 'x-gateway': 'gateway-secret' } },
    });
    rig.server.script(tokenServer(() => true));
    await many(send, 25);
    expect(stats()).toEqual({ requests: 25, retries: 0, exchanges: 1 });
    const [exchange] = rig.server.seen;
    expect(exchange).toMatchObject({ path: '/token?tenant=1&realm=r' });
    expect(exchange!.body).toBe('grant_type=api_token&api_token=canary-token-0123456789');
    expect(exchange!.headers).not.toHaveProperty('x-gateway');
    expect(exchange!.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  test('is renewed sixty seconds before the credentials end', async () => {
    const { send, stats } = await rig.open({ provider: exchanging() });
    rig.server.script(tokenServer(() => true));
    await send(get);
    rig.clock.advance(839_000);
    await send(get);
    expect(stats().exchanges).toBe(1);
    rig.clock.advance(1_000);
    await many(send, 5);
    expect(stats().exchanges).toBe(2);
    expect(rig.server.seen.at(-1)!.headers.authorization).toBe('Bearer access-token-2');
  });

  test('uses short-lived credentials for half their life, and lasting ones for ever', async () => {
    const short = await rig.open({ provider: exchanging(20) });
    rig.server.script(tokenServer(() => true));
    await short.send(get);
    rig.clock.advance(9_000);
    await short.send(get);
    expect(short.stats().exchanges).toBe(1);
    rig.clock.advance(1_000);
    await short.send(get);
    expect(short.stats().exchanges).toBe(2);
    const lasting = await rig.open({ provider: exchanging(Infinity) });
    await lasting.send(get);
    rig.clock.advance(1e12);
    await lasting.send(get);
    expect(lasting.stats().exchanges).toBe(1);
  });

  test('is renewed once for all requests that a revoked token fails, writes included', async () => {
    const { send, stats } = await rig.open({ provider: exchanging() });
    rig.server.script(tokenServer((token) => token !== 'access-token-1'));
    const results = await many(send, 8);
    const write = await send({ method: 'POST', path: '/w', body: {} });
    expect(results.every(({ status }) => status === 'fulfilled')).toBe(true);
    expect(write.status).toBe(200);
    expect(stats()).toEqual({ requests: 17, retries: 8, exchanges: 2 });
  });

  test('refused after renewal fails every later request without sending it, with one line', async () => {
    const { send, stats } = await rig.open({ provider: exchanging() });
    rig.server.script(tokenServer(() => false));
    const error = await rejection(send(get));
    expect(error).toMatchObject({ code: 'auth', status: 401 });
    expect(error.message).toContain('answered 401: token (sensitive value) refused');
    expect(stats()).toEqual({ requests: 2, retries: 1, exchanges: 2 });
    const later = await rejection(send(get));
    expect(later).toMatchObject({
      code: 'auth',
      message: 'sample-eu: not sent, authentication was refused before',
    });
    expect(stats().requests).toBe(2);
  });

  test('shows details once, whatever was under way', async () => {
    const { send, stats } = await rig.open({ provider: exchanging() });
    rig.server.script(tokenServer(() => false));
    const results = await many(send, 6);
    const messages = results.map((result) => String((result as PromiseRejectedResult).reason.message));
    expect(messages.filter((message) => message.includes('answered 401'))).toHaveLength(1);
    expect(messages.filter((message) => message.includes('refused before'))).toHaveLength(5);
    expect(stats().exchanges).toBe(2);
  });

  test('with a fixed token is not tried twice', async () => {
    const { send, stats } = await rig.open();
    rig.server.script(json(401, { message: 'no' }));
    const results = await many(send, 4);
    expect(results.map((result) => (result as PromiseRejectedResult).reason.code)).toEqual(
      Array(4).fill('auth'),
    );
    await rejection(send(get));
    expect(stats().requests).toBe(4);
  });

  test('notices added credentials when comparing old and new ones', async () => {
    let round = 0;
    const authenticate = () => {
      round += 1;
      const headers: Record<string, string> = { 'x-key': 'key-1' };
      if (round > 1) headers['x-second'] = 'second';
      return Promise.resolve({ headers });
    };
    const { send } = await rig.open({ provider: { authenticate } });
    rig.server.script(json(401, {}), json(200, {}));
    expect((await send(get)).status).toBe(200);
  });

  test('refused by the exchange itself is an auth error for everyone, asked once', async () => {
    const { send, stats } = await rig.open({ provider: exchanging() });
    rig.server.script(json(400, { error: 'invalid API token canary-token-0123456789' }));
    const results = await many(send, 3);
    const messages = results.map((result) => String((result as PromiseRejectedResult).reason.message));
    expect(messages.filter((message) => message.includes('POST'))).toEqual([
      expect.stringContaining('/token answered 400: invalid API token (sensitive value)'),
    ]);
    expect(stats()).toEqual({ requests: 0, retries: 0, exchanges: 1 });
    expect((await rejection(send(get))).code).toBe('auth');
    expect(stats().exchanges).toBe(1);
  });

  test('survives lost answers, and is asked again after a network failure', async () => {
    const { send, stats } = await rig.open({ provider: exchanging() });
    rig.server.script(drop);
    const results = await many(send, 2);
    expect(results.map((result) => (result as PromiseRejectedResult).reason.code)).toEqual([
      'network',
      'network',
    ]);
    expect(stats().exchanges).toBe(5);
    rig.server.script(drop, json(200, { access: 'access-token-9' }), json(200, {}));
    expect((await send(get)).status).toBe(200);
  });

  test('is refused to a host that is plain http and not loopback, before anything is sent', async () => {
    const authenticate: Provider['authenticate'] = async (_config, send) => {
      await send({ method: 'POST', path: 'http://auth.example.test/token', form: { secret: 'x' } });
      return { headers: {} };
    };
    const { send, stats } = await rig.open({ provider: { authenticate } });
    const error = await rejection(send(get));
    expect(error.code).toBe('error');
    expect(error.message).toContain('plain http');
    expect(stats().exchanges).toBe(0);
  });

  test('may use GET without a body', async () => {
    const authenticate: Provider['authenticate'] = async (config, send) => {
      const { body } = await send({ method: 'GET', path: `${config['baseUrl'] ?? ''}/session` });
      return { headers: { cookie: (body as { cookie: string }).cookie } };
    };
    const { send } = await rig.open({ provider: { authenticate } });
    rig.server.script(json(200, { cookie: 'session=abcdefgh' }));
    await send(get);
    expect(rig.server.seen[1]!.headers.cookie).toBe('session=abcdefgh');
  });

  test('tells the host the secrets it learns, decoded where they are Basic', async () => {
    const learnt: string[] = [];
    const basic = `Basic ${Buffer.from('user:pass-word-9').toString('base64')}`;
    const authenticate = () => Promise.resolve({ headers: { authorization: basic, 'x-key': 'plain-key-1' } });
    const { send } = await rig.open({ provider: { authenticate }, onSecret: (value) => learnt.push(value) });
    rig.server.script(json(403, { message: 'user:pass-word-9 and plain-key-1 may not' }));
    const error = await rejection(send(get));
    expect(learnt).toEqual([basic, basic.slice(6), 'pass-word-9', 'plain-key-1']);
    expect(error.message).toContain('user:(sensitive value) and (sensitive value) may not');
  });
});

describe('an authentication failure told by the provider', () => {
  test('counts, also inside a 200, and is not repeated', async () => {
    const failure: Provider['failure'] = (answer) =>
      answer.headers['x-user'] === 'anonymous'
        ? { code: 'auth', message: 'the token is not accepted', advice: 'Make a new one.' }
        : undefined;
    const { send, stats } = await rig.open({ provider: { failure } });
    rig.server.script(json(200, [], { 'x-user': 'anonymous' }));
    const error = await rejection(send(get));
    expect(error).toMatchObject({ code: 'auth', status: 200, advice: 'Make a new one.' });
    expect((await rejection(send(get))).message).toContain('refused before');
    expect(stats().requests).toBe(1);
  });

  test('in a 503 is not repeated either', async () => {
    const failure: Provider['failure'] = () => ({ code: 'auth', message: 'captcha' });
    const { send, stats } = await rig.open({ provider: { failure } });
    rig.server.script(raw(503, 'x'));
    expect((await rejection(send(get))).code).toBe('auth');
    expect(stats().requests).toBe(1);
  });

  test('that is a permission in a 401 does not stop other requests', async () => {
    const failure: Provider['failure'] = ({ status }) =>
      status === 401 ? { code: 'permission', message: 'not here' } : undefined;
    const { send } = await rig.open({ provider: { failure } });
    rig.server.script(json(401, {}), json(200, {}));
    expect((await rejection(send(get))).code).toBe('permission');
    expect((await send(get)).status).toBe(200);
  });
});

test('an error thrown by authenticate reaches the caller, and the next request tries again', async () => {
  let calls = 0;
  const authenticate = () => {
    calls += 1;
    return calls === 1
      ? Promise.reject(new HoldfastError('error', 'no token given'))
      : Promise.resolve({ headers: {} });
  };
  const { send } = await rig.open({ provider: { authenticate } });
  expect((await rejection(send(get))).message).toBe('no token given');
  expect((await send(get)).status).toBe(200);
});
