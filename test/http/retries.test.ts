import { createServer, type AddressInfo } from 'node:net';
import type { Request } from '../../src/core/wire.ts';
import { createRig, rejection, type Rig } from './rig.ts';
import { drop, json, truncate } from './scripted-server.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  await rig.close();
});

const get: Request = { method: 'GET', path: '/r' };
const put: Request = { method: 'PUT', path: '/r', body: {} };
const post: Request = { method: 'POST', path: '/w', body: {} };

describe('what may be repeated', () => {
  test.each([408, 429, 500, 502, 503, 504])(
    'a read answered %i is repeated up to four times',
    async (status) => {
      const { send, stats } = await rig.open();
      rig.server.script(json(status, { message: 'busy' }));
      const error = await rejection(send(get));
      expect(error).toMatchObject({ code: 'vendor', status });
      expect(error.message).toContain(`answered ${status}: busy`);
      expect(stats()).toEqual({ requests: 5, retries: 4, exchanges: 0 });
    },
  );

  test('the fifth attempt still succeeds', async () => {
    const { send } = await rig.open();
    const bad = json(503, {});
    rig.server.script(bad, drop, truncate(200, '{"a"'), json(429, {}), json(200, { ok: true }));
    expect((await send(get)).body).toEqual({ ok: true });
  });

  test.each([400, 403, 404, 409, 410, 422, 501, 505])(
    'a read answered %i is not repeated',
    async (status) => {
      const { send, stats } = await rig.open();
      rig.server.script(json(status, {}));
      expect((await rejection(send(get))).status).toBe(status);
      expect(stats().requests).toBe(1);
    },
  );

  test.each([408, 500, 501, 502, 503, 504, 599])(
    'a POST answered %i is in doubt and not repeated',
    async (status) => {
      const { send, stats } = await rig.open();
      rig.server.script(json(status, { detail: 'oops' }));
      const error = await rejection(send(post));
      expect(error).toMatchObject({ code: 'uncertain', status });
      expect(error.message).toContain(`answered ${status}: oops; its outcome is not known`);
      expect(stats().requests).toBe(1);
    },
  );

  test.each([
    ['a lost answer', drop],
    ['a cut answer', truncate(201, '{"id": 1')],
  ])('a POST with %s is in doubt and not repeated', async (_name, step) => {
    const { send, stats } = await rig.open();
    rig.server.script(step);
    expect((await rejection(send(post))).code).toBe('uncertain');
    const patch: Request = { method: 'PATCH', path: '/w', body: {} };
    expect((await rejection(send(patch))).code).toBe('uncertain');
    expect(stats()).toEqual({ requests: 2, retries: 0, exchanges: 0 });
  });

  test('a POST answered 429 was refused, so it is repeated', async () => {
    const { send } = await rig.open();
    rig.server.script(json(429, {}), json(201, { id: 1 }));
    expect((await send(post)).status).toBe(201);
  });

  test('idempotent writes are repeated, and in doubt in the end', async () => {
    const { send, stats } = await rig.open();
    rig.server.script(drop);
    expect((await rejection(send(put))).code).toBe('uncertain');
    expect(stats().requests).toBe(5);
    rig.server.script(drop, json(200, {}));
    expect((await send({ method: 'DELETE', path: '/r' })).status).toBe(200);
    rig.server.script(json(500, {}), json(200, {}));
    expect((await send({ method: 'PATCH', path: '/r', body: {}, idempotent: true })).status).toBe(200);
  });

  test('a PUT said not to be idempotent is sent once', async () => {
    const { send, stats } = await rig.open();
    rig.server.script(drop);
    expect((await rejection(send({ ...put, idempotent: false }))).code).toBe('uncertain');
    expect(stats().requests).toBe(1);
  });

  test('a read whose answers are all lost is a network error', async () => {
    const { send } = await rig.open();
    rig.server.script(drop);
    const error = await rejection(send(get));
    expect(error.code).toBe('network');
    expect(error.message).toContain('GET 127.0.0.1');
  });

  test('a refusal is a refusal even if its body is cut', async () => {
    const { send } = await rig.open();
    rig.server.script(truncate(422, '{"mess'));
    expect(await rejection(send(post))).toMatchObject({ code: 'invalid', status: 422 });
  });

  test('what was never sent is repeated for every method, and is a network error', async () => {
    const { send, stats } = await rig.open({ config: { baseUrl: await unusedOrigin() } });
    const error = await rejection(send(post));
    expect(error.code).toBe('network');
    expect(error.message).toContain('was not sent: connection refused');
    expect(error.advice).toContain('Check the base URL');
    expect(stats().requests).toBe(5);
  });
});

describe('a connection reset', () => {
  const answer =
    'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 8\r\n\r\n{"id":1}';

  test('after any number of bytes of the answer leaves a POST in doubt and is never repeated', async () => {
    for (let bytes = 0; bytes < answer.length; bytes += 1) {
      let requests = 0;
      const baseUrl = await rig.listen((socket) => {
        socket.once('data', () => {
          requests += 1;
          if (bytes === 0) socket.resetAndDestroy();
          else socket.write(answer.slice(0, bytes), () => socket.destroy());
        });
      });
      const { send } = await rig.open({ config: { baseUrl } });
      const error = await rejection(send(post));
      expect({ bytes, code: error.code, requests }).toEqual({ bytes, code: 'uncertain', requests: 1 });
    }
  });

  test('after a 103 counts as no answer', async () => {
    const { send } = await rig.open();
    rig.server.script((response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' }, () => response.socket?.destroy());
    });
    const error = await rejection(send(post));
    expect(error.code).toBe('uncertain');
    expect(error.status).toBeUndefined();
  });

  test('to something that is not HTTP is reported', async () => {
    const baseUrl = await rig.listen((socket) => {
      socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9\r\n'));
    });
    const { send } = await rig.open({ config: { baseUrl } });
    const error = await rejection(send(get));
    expect(error.code).toBe('network');
    expect(error.message).toContain('the answer is not HTTP');
    expect(error.cause).toBeUndefined();
  });
});

describe('waiting between attempts', () => {
  test('doubles its bound and takes a random part of it', async () => {
    const { send } = await rig.open({ random: () => 0.25 });
    rig.server.script(drop);
    await rejection(send(get));
    expect(rig.clock.slept).toEqual([125, 250, 500, 1000]);
  });

  test.each([
    ['seconds', '7', 7_000],
    ['a fraction', '1.5', 1_500],
    ['a date', 'Thu, 01 Jan 2026 00:00:20 GMT', 20_000],
  ])('follows Retry-After in %s for the whole account', async (_name, value, ms) => {
    const { send } = await rig.open();
    const start = rig.clock.now();
    const times: number[] = [];
    const log: (status: number) => Parameters<typeof rig.server.script>[0] = (status) => (response) => {
      times.push(rig.clock.now() - start);
      response.writeHead(status, { 'retry-after': value, date: 'Thu, 01 Jan 2026 00:00:00 GMT' }).end('{}');
    };
    rig.server.script(log(429), log(200));
    await Promise.all([send(get).then(() => send(post))]);
    expect(times).toEqual([0, ms, ms]);
  });

  test('follows Retry-After of a 503, too', async () => {
    const { send } = await rig.open();
    rig.server.script(json(503, {}, { 'retry-after': '30' }), json(200, {}));
    await send(get);
    expect(rig.clock.slept).toEqual([30_000]);
  });

  test('measures a date against the server’s clock, not the local one', async () => {
    const { send } = await rig.open();
    const date = 'Fri, 01 Jan 2027 00:00:00 GMT';
    rig.server.script(json(429, {}, { 'retry-after': 'Fri, 01 Jan 2027 00:00:03 GMT', date }), json(200, {}));
    await send(get);
    expect(rig.clock.slept).toEqual([3_000]);
  });

  test.each(['0', '-5', 'soon', '', '1e9', 'Thu, 99 Foo 2026', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'backs off as usual where Retry-After is %j',
    async (value) => {
      const { send } = await rig.open();
      rig.server.script(json(429, {}, { 'retry-after': value }), json(200, {}));
      expect((await send(get)).status).toBe(200);
      expect(rig.clock.slept).toEqual([250]);
    },
  );

  test.each(['301', '1000000000', '9'.repeat(40)])(
    'ends with an error where Retry-After is %s, and sends nothing more before that time',
    async (value) => {
      const { send, stats } = await rig.open();
      rig.server.script(json(429, { message: 'calm down' }, { 'retry-after': value }));
      const error = await rejection(send(get));
      expect(error).toMatchObject({ code: 'vendor', status: 429 });
      expect(error.message).toMatch(
        /calm down; the vendor allows no request before (?:\d{4}-|a very distant time)/,
      );
      const later = await rejection(send(post));
      expect(later).toMatchObject({ code: 'vendor', status: 429 });
      expect(later.message).toContain('not sent, the vendor allows no request before');
      expect(stats().requests).toBe(1);
      expect(rig.server.seen).toHaveLength(1);
    },
  );
});

async function unusedOrigin(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
