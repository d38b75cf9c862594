import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { createRig, rejection, TOKEN, type Rig } from './rig.ts';
import { drop, json, raw, truncate } from './scripted-server.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  await rig.close();
});

describe('a request', () => {
  test('goes below the base URL with credentials, query, headers and a JSON body', async () => {
    const { send, origin } = await rig.open({
      config: { baseUrl: `${rig.server.origin}/api/` },
      provider: { headers: { 'X-Marker': 'no-check' } },
      common: { headers: { 'X-Gateway': 'gate-key-123' } },
    });
    rig.server.script(json(201, { id: 7 }, { 'X-Thing': 'yes', 'Set-Cookie': 'a=b' }));
    const answer = await send({
      method: 'POST',
      path: '/things/a%20b',
      query: { 'q&': 'ü=1' },
      body: { name: 'x', n: [1, null] },
      headers: { 'X-Extra': 'e' },
    });
    expect(origin).toBe(`${rig.server.origin}/api`);
    expect(answer).toMatchObject({ status: 201, isJson: true, body: { id: 7 } });
    expect(answer.headers['x-thing']).toBe('yes');
    const [seen] = rig.server.seen;
    expect(seen).toMatchObject({ method: 'POST', path: '/api/things/a%20b?q%26=%C3%BC%3D1' });
    expect(JSON.parse(seen!.body)).toEqual({ name: 'x', n: [1, null] });
    expect(seen!.headers).toMatchObject({
      accept: 'application/json',
      authorization: `Bearer ${TOKEN}`,
      'content-type': 'application/json',
      'user-agent': 'holdfast-test/1',
      'x-extra': 'e',
      'x-gateway': 'gate-key-123',
      'x-marker': 'no-check',
    });
  });

  test('sends a form where one is given, and no body where none is', async () => {
    const { send } = await rig.open();
    await send({ method: 'POST', path: '/form', form: { grant: 'a b&c' } });
    await send({ method: 'DELETE', path: '/none' });
    expect(rig.server.seen[0]).toMatchObject({ body: 'grant=a+b%26c' });
    expect(rig.server.seen[0]!.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(rig.server.seen[1]).toMatchObject({ body: '' });
    expect(rig.server.seen[1]!.headers).not.toHaveProperty('content-type');
  });

  test('lets credentials win over other headers of the same name', async () => {
    const { send } = await rig.open({ common: { headers: { Authorization: 'mine' } } });
    await send({ method: 'GET', path: '/', headers: { AUTHORIZATION: 'theirs' } });
    expect(rig.server.seen[0]!.headers.authorization).toBe(`Bearer ${TOKEN}`);
  });

  test('joins repeated headers of an answer', async () => {
    const { send } = await rig.open();
    rig.server.script((response) => {
      response.writeHead(200, [
        ['Set-Cookie', 'a=1'],
        ['Set-Cookie', 'b=2'],
      ] as unknown as string[]);
      response.end('{}');
    });
    const { headers } = await send({ method: 'GET', path: '/' });
    expect(headers['set-cookie']).toBe('a=1, b=2');
  });

  test('counts requests and reports each with a masked URL', async () => {
    const infos: unknown[] = [];
    const { send, stats } = await rig.open({
      onRequest: (info) => infos.push(info),
      mask: (text) => text.replace('hidden', '***'),
    });
    rig.server.script(json(503, {}), json(200, {}));
    await send({ method: 'GET', path: '/hidden/x' });
    expect(stats()).toEqual({ requests: 2, retries: 1, exchanges: 0 });
    expect(infos).toEqual([
      { method: 'GET', url: `${rig.server.origin}/***/x`, status: 503, ms: 0, attempt: 1 },
      { method: 'GET', url: `${rig.server.origin}/***/x`, status: 200, ms: expect.any(Number), attempt: 2 },
    ]);
  });

  test('never has more under way than the entry allows', async () => {
    let most = 0;
    const held: ServerResponse[] = [];
    rig.server.script((response) => {
      held.push(response);
      most = Math.max(most, held.length);
      if (held.length === 3) setTimeout(() => held.splice(0).forEach((each) => each.end('{}')), 5);
    });
    const { send, concurrency } = await rig.open({ common: { concurrency: 3 } });
    await Promise.all(Array.from({ length: 21 }, () => send({ method: 'GET', path: '/x' })));
    expect(concurrency).toBe(3);
    expect(most).toBe(3);
  });
});

test('an attempt without an answer is reported without a status', async () => {
  const infos: { status?: number }[] = [];
  const { send } = await rig.open({ onRequest: (info) => infos.push(info) });
  rig.server.script(drop, truncate(200, '{'), json(200, {}));
  await send({ method: 'GET', path: '/' });
  expect(infos.map(({ status }) => status)).toEqual([undefined, 200, 200]);
  expect(infos[0]).not.toHaveProperty('status');
});

describe('a body', () => {
  const body = { text: 'ünï', list: [1, 2, 3] };
  const text = JSON.stringify(body);

  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['identity', Buffer.from(text)],
    ['', Buffer.from(text)],
  ])('encoded as "%s" is read', async (encoding, bytes) => {
    const { send } = await rig.open();
    rig.server.script(raw(200, bytes, { 'content-encoding': encoding, 'content-type': 'application/json' }));
    expect((await send({ method: 'GET', path: '/' })).body).toEqual(body);
  });

  test.each([
    ['with a byte order mark', Buffer.from(`\ufeff${text}`), 'application/json'],
    ['without a content type', Buffer.from(text), undefined],
    ['of a vendor JSON type', Buffer.from(text), 'application/hal+json; charset=utf-8'],
    ['called plain text', Buffer.from(`\n ${text}`), 'text/plain'],
  ])('%s is read', async (_name, bytes, type) => {
    const { send } = await rig.open();
    rig.server.script(raw(200, bytes, type === undefined ? {} : { 'content-type': type }));
    expect((await send({ method: 'GET', path: '/' })).body).toEqual(body);
  });

  test('with duplicate and prototype-like keys is plain data', async () => {
    const { send } = await rig.open();
    rig.server.script(raw(200, '{"a":1,"a":2,"__proto__":{"x":1}}', { 'content-type': 'application/json' }));
    const answer = await send({ method: 'GET', path: '/' });
    expect(Object.keys(answer.body as object)).toEqual(['a', '__proto__']);
    expect((answer.body as { a: number }).a).toBe(2);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('may be empty for anything but a GET', async () => {
    const { send } = await rig.open();
    rig.server.script(raw(204, ''));
    const answer = await send({ method: 'DELETE', path: '/' });
    expect(answer).toMatchObject({ status: 204, isJson: true, body: undefined });
    const error = await rejection(send({ method: 'GET', path: '/' }));
    expect(error).toMatchObject({ code: 'vendor', status: 204 });
    expect(error.message).toContain('an empty answer instead of JSON');
  });

  test.each([
    ['not UTF-8', raw(200, Buffer.from([0x7b, 0xff, 0x7d])), 'not UTF-8'],
    ['cut JSON', raw(200, '{"a":', { 'content-type': 'application/json' }), 'not complete JSON'],
    ['cut JSON without a type', raw(200, '{"a":'), '200 with text instead of JSON'],
    ['damaged gzip', raw(200, 'nope', { 'content-encoding': 'gzip' }), 'damaged'],
    ['cut gzip', raw(200, gzipSync(text).subarray(0, 20), { 'content-encoding': 'gzip' }), 'damaged'],
    ['an unknown encoding', raw(200, 'nope', { 'content-encoding': 'zstd' }), 'not asked for'],
    [
      'a login page',
      raw(200, '<!DOCTYPE html><title>\n Log  in</title>', { 'content-type': 'text/html' }),
      'titled "Log in"',
    ],
    ['a page without title', raw(200, '<html>'), 'a web page instead of JSON'],
    ['a page called JSON', raw(200, '<html>', { 'content-type': 'application/json' }), 'not complete JSON'],
    ['plain text', raw(200, 'fine'), '200 with text instead of JSON'],
  ])(
    'that is %s makes a read fail after retries and a write uncertain at once',
    async (_name, step, words) => {
      const { send, stats } = await rig.open();
      rig.server.script(step);
      const read = await rejection(send({ method: 'GET', path: '/r' }));
      expect(read).toMatchObject({ code: 'vendor', status: 200 });
      expect(read.message).toContain(words);
      expect(stats().requests).toBe(5);
      const write = await rejection(send({ method: 'POST', path: '/w', body: {} }));
      expect(write).toMatchObject({ code: 'uncertain', status: 200 });
      expect(write.message).toContain(words);
      expect(stats().requests).toBe(6);
      const repeatable = await rejection(send({ method: 'PUT', path: '/p', body: {} }));
      expect(repeatable.code).toBe('uncertain');
      expect(stats().requests).toBe(11);
    },
  );

  test('beyond the size limit is refused at once, also when only its decompressed form is', async () => {
    const limits = { bodyBytes: 1024 * 1024 };
    const { send, stats } = await rig.open({ limits });
    const large = Buffer.alloc(2 * 1024 * 1024, 0x20);
    rig.server.script(raw(200, large), raw(200, gzipSync(large), { 'content-encoding': 'gzip' }));
    for (const path of ['/plain', '/bomb']) {
      const error = await rejection(send({ method: 'GET', path }));
      expect(error).toMatchObject({ code: 'vendor', status: 200 });
      expect(error.message).toContain('larger than 1 MiB');
    }
    expect(stats().requests).toBe(2);
  });

  test('expands to at most the limit in memory', async () => {
    const { send } = await rig.open();
    const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 });
    rig.server.script(raw(200, bomb, { 'content-encoding': 'gzip' }));
    const before = process.memoryUsage().rss;
    const error = await rejection(send({ method: 'GET', path: '/bomb' }));
    expect(error.message).toContain('larger than 32 MiB');
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
  });
});
