import type { Request } from '../../src/core/wire.ts';
import { createAgent } from '../../src/http/agent.ts';
import { LIMITS } from '../../src/http/limits.ts';
import { createRig, rejection, type Rig } from './rig.ts';
import { drop, hang, json, raw } from './scripted-server.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  await rig.close();
});

const get: Request = { method: 'GET', path: '/r' };
const post: Request = { method: 'POST', path: '/w', body: {} };

describe('time limits', () => {
  test('no headers: a read fails, a write is in doubt', async () => {
    const { send } = await rig.open({ limits: { headersMs: 40 } });
    rig.server.script(hang);
    const error = await rejection(send(post));
    expect(error.code).toBe('uncertain');
    expect(error.message).toContain('no answer within the time limit');
  });

  test('a body that stalls', async () => {
    const { send } = await rig.open({ limits: { idleMs: 40 } });
    rig.server.script((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('[');
    });
    const error = await rejection(send(post));
    expect(error).toMatchObject({ code: 'uncertain', status: 200 });
    expect(error.message).toContain('the answer stalled');
  });

  test('no connection: nothing was sent', async () => {
    const origin = await rig.listen((socket) => socket.resume());
    const agent = createAgent({ limits: { ...LIMITS, connectMs: 40 }, connections: 1 });
    const host = origin.replace('http:', 'https:'); // the TLS greeting is never answered
    const exchange = await agent.exchange({ method: 'POST', host, path: '/', headers: {}, body: '{}' });
    expect(exchange).toMatchObject({ outcome: 'unsent', reason: { permanent: false } });
    expect(exchange).toHaveProperty('reason.text', 'no connection within the time limit');
    await agent.close();
  });

  test('a body that trickles for ever ends at the limit of the entry, others go on', async () => {
    const { send } = await rig.open({ common: { timeoutMs: 120 } });
    let timer: NodeJS.Timeout | undefined;
    rig.server.script((response, { path }) => {
      if (path === '/quick') response.end('{}');
      else {
        response.writeHead(200, { 'content-type': 'application/json' });
        timer = setInterval(() => response.write(' '), 10);
      }
    });
    const slow = rejection(send(post));
    expect((await send({ method: 'GET', path: '/quick' })).status).toBe(200);
    const error = await slow;
    clearInterval(timer);
    expect(error.code).toBe('uncertain');
    expect(error.message).toContain('not complete within 0.12 s');
  });

  test('a request that never gets a connection was not sent, and never is later', async () => {
    let greetings = 0;
    const origin = await rig.listen((socket) => socket.on('data', () => (greetings += 1)));
    const baseUrl = origin.replace('http:', 'https:'); // the TLS greeting is never answered
    const { send } = await rig.open({ config: { baseUrl }, limits: { requestMs: 60 } });
    const error = await rejection(send(post));
    expect(error.code).toBe('network');
    expect(error.message).toContain('was not sent: not complete within 0.06 s');
    expect(greetings).toBeGreaterThan(0);
  });
});

describe('cancelling', () => {
  test('ends what was not sent as cancelled and what was under way as uncertain or cancelled', async () => {
    const controller = new AbortController();
    const { send } = await rig.open({ signal: controller.signal, common: { concurrency: 2 } });
    await send(get);
    rig.server.script((_response, { method }) => {
      if (method === 'POST') controller.abort();
    });
    const read = rejection(send(get));
    const write = rejection(send(post));
    const queued = rejection(send(post));
    expect((await read).code).toBe('cancelled');
    expect((await write).code).toBe('uncertain');
    expect((await queued).code).toBe('cancelled');
    expect((await rejection(send(get))).code).toBe('cancelled');
    expect(rig.server.seen.length).toBeLessThanOrEqual(3);
  });

  test('interrupts waiting between attempts', async () => {
    const controller = new AbortController();
    const clock = { now: () => 0, sleep: () => (controller.abort(), new Promise<void>(() => undefined)) };
    const { send } = await rig.open({ signal: controller.signal, clock });
    rig.server.script(drop);
    expect((await rejection(send(get))).code).toBe('cancelled');
  });

  test('interrupts waiting for the limiter', async () => {
    const controller = new AbortController();
    const clock = { now: () => 0, sleep: () => (controller.abort(), new Promise<void>(() => undefined)) };
    const { send } = await rig.open({ signal: controller.signal, clock });
    rig.server.script(json(429, {}, { 'retry-after': '9' }));
    expect((await rejection(send(get))).code).toBe('cancelled');
  });

  test('before the first request sends nothing', async () => {
    const { send } = await rig.open({ signal: AbortSignal.abort() });
    const error = await rejection(send(get));
    expect(error).toMatchObject({ code: 'cancelled' });
    expect(rig.server.seen).toHaveLength(0);
  });

  test('keeps a refusal that had come already', async () => {
    const controller = new AbortController();
    const { send } = await rig.open({ signal: controller.signal, onRequest: () => controller.abort() });
    rig.server.script(json(409, { message: 'taken' }));
    expect((await rejection(send(post))).code).toBe('conflict');
  });
});

describe('closing', () => {
  test('before anything was sent, and twice, is fine; later requests fail', async () => {
    const unused = await rig.open();
    await unused.close();
    await unused.close();
    const { send, close } = await rig.open();
    await send(get);
    await close();
    expect((await rejection(send(post))).code).toBe('network');
  });
});

describe('an answer without a body', () => {
  test('with an empty 200 to a POST is an answer', async () => {
    const { send } = await rig.open();
    rig.server.script(raw(200, ''));
    expect(await send(post)).toMatchObject({ status: 200, body: undefined });
  });
});
