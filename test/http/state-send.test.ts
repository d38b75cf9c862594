import { gzipSync } from 'node:zlib';
import { createStateSend, type StateSendOptions } from '../../src/http/state-send.ts';
import { rejection } from './rig.ts';
import { drop, hang, json, raw, scriptedServer, truncate, type ScriptedServer } from './scripted-server.ts';
import { virtualClock } from './virtual-clock.ts';

let server: ScriptedServer;
let closes: (() => Promise<void>)[] = [];
beforeEach(async () => {
  server = await scriptedServer();
});
afterEach(async () => {
  await Promise.all(closes.map((close) => close()));
  closes = [];
  await server.close();
});

function open(options: Partial<StateSendOptions> = {}) {
  const mask = (text: string) => text;
  const sender = createStateSend({
    userAgent: 'holdfast-test/1',
    clock: virtualClock(),
    random: () => 0.5,
    mask,
    ...options,
  });
  closes.push(sender.close);
  return sender.send;
}

describe('the sender for state backends', () => {
  test.each(['GET', 'POST', 'PUT', 'DELETE', 'LOCK', 'UNLOCK'])('sends %s as it is', async (method) => {
    const send = open();
    server.script(json(423, { ID: '1' }, { 'x-a': 'b' }));
    const body = method === 'GET' ? undefined : '{"ID":"1"}';
    const headers = { Authorization: 'Basic eDp5', 'Content-Type': 'application/json' };
    const answer = await send(method, `${server.origin}/state?a=1&ID=0`, {
      query: { ID: 'x y' },
      body,
      headers,
    });
    expect(answer).toMatchObject({ status: 423, body: '{"ID":"1"}', headers: { 'x-a': 'b' } });
    expect(server.seen[0]).toMatchObject({ method, path: '/state?a=1&ID=x+y', body: body ?? '' });
    expect(server.seen[0]!.headers).toMatchObject({
      authorization: 'Basic eDp5',
      'user-agent': 'holdfast-test/1',
    });
  });

  test('gives any complete answer, redirects and errors included', async () => {
    const send = open();
    server.script(
      raw(302, '', { location: '/x' }),
      raw(500, 'oops'),
      raw(200, gzipSync('state'), { 'content-encoding': 'gzip' }),
    );
    expect(await send('GET', server.origin)).toMatchObject({ status: 302, body: '' });
    expect(await send('POST', server.origin, { body: '{}' })).toMatchObject({ status: 500, body: 'oops' });
    expect(await send('GET', server.origin)).toMatchObject({ status: 200, body: 'state' });
  });

  test('repeats reads after lost and unreadable answers, up to four times', async () => {
    const send = open();
    server.script(drop, truncate(200, '{'), raw(200, Buffer.from([0xff])), json(200, {}));
    expect((await send('GET', server.origin)).status).toBe(200);
    server.script(drop);
    const error = await rejection(send('GET', `${server.origin}/state?secret=1`));
    expect(error.code).toBe('network');
    expect(error.message).toMatch(/^state backend: GET 127\.0\.0\.1:\d+\/state failed: /);
    expect(server.seen).toHaveLength(4 + 5);
  });

  test.each([drop, truncate(200, '{')])('leaves a lost write in doubt and never repeats it', async (step) => {
    const send = open();
    server.script(step);
    const error = await rejection(send('POST', server.origin, { body: '{}' }));
    expect(error.code).toBe('uncertain');
    expect(error.message).toContain('was sent, its outcome is not known');
    expect(server.seen).toHaveLength(1);
  });

  test('repeats a write that was never sent', async () => {
    const { origin } = server;
    await server.close();
    const clock = virtualClock();
    const error = await rejection(open({ clock })('LOCK', origin, { body: '{}' }));
    expect(error.code).toBe('network');
    expect(error.message).toContain('connection refused');
    expect(clock.slept).toHaveLength(4);
    server = await scriptedServer();
  });

  test('keeps to the size and time limits', async () => {
    server.script(raw(200, Buffer.alloc(2000, 0x20)));
    const small = await rejection(open({ limits: { bodyBytes: 1000 } })('GET', server.origin));
    expect(small.message).toContain('the answer is larger than');
    server.script(hang);
    const late = await rejection(open({ timeoutMs: 30 })('POST', server.origin, { body: '{}' }));
    expect(late.message).toContain('not complete within 0.03 s');
  });

  test('refuses plain http off the machine, credentials in the URL and header injection', async () => {
    const send = open();
    expect((await rejection(send('GET', 'http://state.example.test/'))).message).toContain('plain http');
    const inUrl = await rejection(send('GET', 'https://user:pass-word@state.example.test/'));
    expect(inUrl.message).toContain('user name or password');
    const split = await rejection(send('GET', server.origin, { headers: { 'X-A': 'a\r\nb' } }));
    expect(split.message).toContain('header X-A');
    expect(server.seen).toHaveLength(0);
    const allowed = open({ allowInsecureHttp: true, environment: { HTTP_PROXY: server.origin } });
    expect((await allowed('GET', 'http://state.example.test/s')).status).toBe(200);
    expect(server.seen[0]!.path).toBe('http://state.example.test/s');
  });

  test('masks its credentials', async () => {
    const send = open();
    server.script(drop);
    const headers = { authorization: 'Bearer canary-state-1' };
    const error = await rejection(send('POST', `${server.origin}/canary-state-1`, { headers, body: '{}' }));
    expect(error.message).toContain('/(sensitive value) was sent');
  });

  test('ends as cancelled, or uncertain where a write was under way', async () => {
    for (const [method, code] of [
      ['GET', 'cancelled'],
      ['POST', 'uncertain'],
    ] as const) {
      const controller = new AbortController();
      const send = open({ signal: controller.signal });
      server.script(() => controller.abort());
      const error = await rejection(send(method, server.origin));
      expect(error.code).toBe(code);
      expect((await rejection(send('POST', server.origin))).code).toBe('cancelled');
    }
  });
});
