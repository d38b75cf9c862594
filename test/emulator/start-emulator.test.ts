import { CONTROL_PATH, startEmulator } from '../../src/emulator/index.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/index.ts';
import { acme } from './acme.ts';
import { call } from './call.ts';

let running: Emulator[] = [];

async function start(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const emulator = await startEmulator({ apis: [acme()], ...options });
  running.push(emulator);
  return emulator;
}

afterEach(async () => {
  await Promise.all(running.map((emulator) => emulator.close()));
  running = [];
});

describe('one server for several APIs', () => {
  test('a lone API answers at the root, all its mounts side by side', async () => {
    const { origin, urls } = await start();
    expect(urls).toEqual({ acme: origin, 'acme-auth': origin });
    expect((await call('GET', `${origin}/greeting`)).body.greeting).toBe('hello');
    expect((await call('GET', `${origin}/token`)).body).toEqual({ url: origin });
  });

  test('with the prefix layout each mount answers below its own prefix only', async () => {
    const { origin, urls } = await start({ layout: 'prefix' });
    expect(urls).toEqual({ acme: `${origin}/acme`, 'acme-auth': `${origin}/acme-auth` });
    expect((await call('GET', `${urls['acme']}/greeting`)).status).toBe(200);
    expect((await call('GET', `${urls['acme-auth']}/token`)).body).toEqual({ url: urls['acme'] });
    expect((await call('GET', `${urls['acme-auth']}/greeting`)).status).toBe(501);
    expect((await call('GET', `${origin}/greeting`)).status).toBe(501);
  });

  test('options reach the vendor', async () => {
    const { origin } = await start({ apis: [acme({ greeting: 'ahoy' })] });
    expect((await call('GET', `${origin}/greeting`)).body.greeting).toBe('ahoy');
  });

  test('a request nobody answers is 501, named, and recorded as a problem', async () => {
    const { origin, problems } = await start();
    const answer = await call('PATCH', `${origin}/greeting`);
    expect(answer.status).toBe(501);
    expect(answer.body.request).toBe('PATCH /greeting');
    expect(problems).toEqual([
      { kind: 'unmatched', method: 'PATCH', path: '/greeting', message: expect.any(String) },
    ]);
  });

  test('a handler that fails is 500 and recorded as a problem', async () => {
    const { origin, problems } = await start();
    expect((await call('GET', `${origin}/crash`)).status).toBe(500);
    expect(problems[0]?.kind).toBe('crashed');
    expect(problems[0]?.message).toContain('a bug in the handler');
  });

  test('before may end a request, finish sees every answer, a Refusal becomes its reply', async () => {
    const { origin } = await start();
    const locked = await call('GET', `${origin}/greeting`, { headers: { 'x-locked': '1' } });
    expect([locked.status, locked.headers['x-acme']]).toEqual([403, 'yes']);
    const missing = await call('GET', `${origin}/boxes/a/things/none`);
    expect([missing.status, missing.headers['x-acme'], missing.body.message]).toEqual([
      404,
      'yes',
      'no such thing',
    ]);
  });

  test('objects are created, listed, read, deleted; path parameters are decoded', async () => {
    const { origin } = await start();
    const created = await call('POST', `${origin}/boxes/a%2Fb/things`, { body: { name: 'one' } });
    expect(created.status).toBe(201);
    const id: string = created.body.id;
    expect(id).toMatch(/^[a-z][a-z0-9]{7}$/);
    expect((await call('GET', `${origin}/boxes/a%2Fb/things`)).body).toEqual([{ name: 'one', id }]);
    expect((await call('GET', `${origin}/boxes/a%2Fb/things/${id}/`)).body.name).toBe('one');
    const deleted = await call('DELETE', `${origin}/boxes/a%2Fb/things/${id}`);
    expect([deleted.status, deleted.text, deleted.headers['content-length']]).toEqual([204, '', undefined]);
    expect((await call('GET', `${origin}/boxes/a%2Fb/things`)).body).toEqual([]);
  });

  test('a strict body refuses another content type, broken JSON and what is no object', async () => {
    const { origin } = await start();
    const url = `${origin}/boxes/a/things`;
    const json = { 'content-type': 'application/json; charset=utf-8' };
    const plain = await call('POST', url, { text: '{}', headers: { 'content-type': 'text/plain' } });
    expect(plain.body.message).toContain('content type');
    expect((await call('POST', url, { text: '{', headers: json })).body.message).toContain('not valid JSON');
    expect((await call('POST', url, { text: '[]', headers: json })).body.message).toContain('object');
    expect((await call('POST', url, { text: '{}', headers: json })).status).toBe(201);
  });

  test('equal seeds give equal ids, other seeds other ids', async () => {
    const ids: string[] = [];
    for (const seed of [7, 7, 8]) {
      const { origin } = await start({ seed });
      ids.push((await call('POST', `${origin}/boxes/a/things`, { body: {} })).body.id);
    }
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });
});

describe('the request log', () => {
  test('keeps method, path, query, body and status, but no credential', async () => {
    const { origin, requests } = await start();
    await call('POST', `${origin}/boxes/a/things?page=2&access_token=canary-1`, {
      body: { name: 'one' },
      headers: { authorization: 'Bearer canary-2', 'x-api-key': 'canary-3', 'x-trace': 'kept' },
    });
    expect(requests[0]).toMatchObject({
      sequence: 1,
      api: 'acme',
      method: 'POST',
      path: '/boxes/a/things',
      query: { page: '2', access_token: '(redacted)' },
      headers: { authorization: '(redacted)', 'x-api-key': '(redacted)', 'x-trace': 'kept' },
      body: { name: 'one' },
      status: 201,
    });
    expect(JSON.stringify(requests)).not.toContain('canary');
  });

  test('forgets the oldest beyond keep, and keeps none at 0', async () => {
    const few = await start({ keep: 2 });
    for (let count = 0; count < 5; count += 1) await call('GET', `${few.origin}/greeting`);
    expect(few.requests.length).toBeLessThan(4);
    expect(few.requests.at(-1)?.sequence).toBe(5);
    const none = await start({ keep: 0 });
    await call('GET', `${none.origin}/greeting`);
    expect(none.requests).toEqual([]);
    expect(none.control('totals')).toEqual({ requests: 1, problems: 0 });
  });
});

describe('control', () => {
  const act = (origin: string, action: string, argument = {}): ReturnType<typeof call> =>
    call('POST', `${origin}${CONTROL_PATH}`, { body: { action, argument } });

  test('edits behind the client and the snapshot work in process', async () => {
    const { origin, control } = await start();
    const added = control('acme.add', { box: 'a', thing: { name: 'one' } }) as { id: string };
    control('acme.change', { id: added.id, set: { name: 'two' } });
    expect((await call('GET', `${origin}/boxes/a/things`)).body).toEqual([{ name: 'two', id: added.id }]);
    expect(control('snapshot')).toEqual({ acme: { a: [{ name: 'two', id: added.id }] } });
    expect(control('acme.remove', { id: added.id })).toBe(true);
    expect((await call('GET', `${origin}/boxes/a/things`)).body).toEqual([]);
  });

  test('the same actions work over the control endpoint, which is not logged itself', async () => {
    const { origin, requests } = await start({ layout: 'prefix' });
    const added = await act(origin, 'acme.add', { box: 'a', thing: {} });
    expect(added.status).toBe(200);
    expect((await act(origin, 'snapshot')).body.result.acme.a).toEqual([added.body.result]);
    const rule = { match: { path: '/greeting' }, fault: { status: 503 } };
    const { result: id } = (await act(origin, 'faults.add', rule)).body;
    expect((await call('GET', `${origin}/acme/greeting`)).status).toBe(503);
    expect((await act(origin, 'faults.list')).body.result).toEqual([{ id, rule, struck: 1 }]);
    expect((await act(origin, 'faults.remove', { id })).body.result).toBe(true);
    expect((await call('GET', `${origin}/acme/greeting`)).status).toBe(200);
    expect(requests.map(({ path }) => path)).toEqual(['/greeting', '/greeting']);
  });

  test('requests are told without bodies unless asked for, and can be cleared', async () => {
    const { origin } = await start();
    await call('POST', `${origin}/boxes/a/things`, { body: { secret: 'canary' } });
    expect((await act(origin, 'requests')).text).not.toContain('canary');
    const withBodies = await act(origin, 'requests', { bodies: true });
    expect(withBodies.body.result[0].body).toEqual({ secret: 'canary' });
    await act(origin, 'requests.clear');
    expect((await act(origin, 'requests')).body.result).toEqual([]);
  });

  test('problems can be told and cleared', async () => {
    const { origin, control } = await start();
    await call('GET', `${origin}/nowhere`);
    expect(control('problems')).toHaveLength(1);
    control('problems.clear');
    expect(control('problems')).toEqual([]);
  });

  test('a request that came under another host name is refused, as rebinding attacks send it', async () => {
    const { origin } = await start();
    const body = { action: 'snapshot' };
    const foreign = await call('POST', `${origin}${CONTROL_PATH}`, {
      body,
      headers: { host: 'evil.example' },
    });
    expect(foreign.status).toBe(403);
    const local = await call('POST', `${origin}${CONTROL_PATH}`, { body, headers: { host: 'localhost:1' } });
    expect(local.status).toBe(200);
  });

  test('an answer that cannot be sent ends its connection and is a problem, not the end of the server', async () => {
    const { origin, faults, problems } = await start();
    const id = faults.add({ match: {}, fault: { status: 200, headers: { x: 'a\r\nb' } } });
    await expect(call('GET', `${origin}/greeting`)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(problems.map(({ kind, path }) => [kind, path])).toEqual([['crashed', '/greeting']]);
    faults.remove(id);
    expect((await call('GET', `${origin}/greeting`)).status).toBe(200);
  });

  test('a wrong action, argument, method or content type is a 400 that says so', async () => {
    const { origin } = await start();
    expect((await act(origin, 'explode')).body.error).toContain('known are acme.add');
    expect((await act(origin, 'latency', { ms: 'long' })).body.error).toContain('latency');
    expect((await call('GET', `${origin}${CONTROL_PATH}`)).status).toBe(400);
    const text = JSON.stringify({ action: 'snapshot' });
    const asText = await call('POST', `${origin}${CONTROL_PATH}`, {
      text,
      headers: { 'content-type': 'text/plain' },
    });
    expect(asText.status).toBe(400);
  });
});
