import { inspect } from 'node:util';
import type { Provider } from '../../src/core/define.ts';
import type { Json } from '../../src/core/json.ts';
import type { Request } from '../../src/core/wire.ts';
import { createRig, rejection, TOKEN, type Rig } from './rig.ts';
import { json, raw } from './scripted-server.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  await rig.close();
});

const post: Request = { method: 'POST', path: '/w/1', body: {} };

describe('a refusal', () => {
  test.each([
    [400, 'invalid'],
    [401, 'auth'],
    [402, 'vendor'],
    [403, 'permission'],
    [404, 'not-found'],
    [405, 'vendor'],
    [409, 'conflict'],
    [422, 'invalid'],
  ])('with status %i is %s', async (status, code) => {
    const { send } = await rig.open();
    rig.server.script(json(status, {}));
    const error = await rejection(send(post));
    expect(error).toMatchObject({ code, status, request: `POST ${rig.server.origin}/w/1` });
    expect(error.message).toBe(`sample-eu: POST ${rig.server.origin.slice(7)}/w/1 answered ${status}`);
  });

  test.each<[string, Json]>([
    ['message', { message: 'words' }],
    ['error_description', { error: 'code', error_description: 'words' }],
    ['error', { error: 'words' }],
    ['detail', { detail: 'words', title: 'other' }],
    ['title', { status: 409, title: 'words' }],
    ['errors', { errors: [{ code: 1 }, { message: 'words' }] }],
    ['errors as texts', { errors: ['words'] }],
    ['errorMessages', { errorMessages: ['words'], errors: {} }],
    ['a list', [null, { message: 'words' }]],
    ['a text', 'words'],
  ])('shows what the vendor says in %s', async (_name, body) => {
    const { send } = await rig.open();
    rig.server.script(json(409, body));
    expect((await rejection(send(post))).message).toMatch(/answered 409: words$/);
  });

  test.each<[string, Json]>([
    ['a number', 7],
    ['nothing usable', { errors: { message: 7 }, message: '' }],
    ['an inherited name', { constructor: 'x' }],
  ])('says only the status where the vendor sends %s', async (_name, body) => {
    const { send } = await rig.open();
    rig.server.script(json(409, body));
    expect((await rejection(send(post))).message).toMatch(/answered 409$/);
  });

  test('as plain text is shown, as a web page only by its title, with a hint', async () => {
    const { send } = await rig.open();
    rig.server.script(
      raw(403, 'XSRF check failed'),
      raw(403, '<!-- x --><html><title>Denied</title>secret page'),
    );
    expect((await rejection(send(post))).message).toMatch(/answered 403: XSRF check failed$/);
    const page = await rejection(send(post));
    expect(page.message).toMatch(/answered 403: a web page titled "Denied"$/);
    expect(page.advice).toContain('login page or a proxy');
  });

  test.each(['x-request-id', 'request-id', 'x-correlation-id', 'x-arequestid', 'cf-ray'])(
    'names the request id of header %s',
    async (name) => {
      const { send } = await rig.open();
      rig.server.script(json(404, {}, { [name]: 'abc-1' }));
      expect((await rejection(send(post))).message).toMatch(/answered 404 \(request id abc-1\)$/);
    },
  );

  test('is what the provider says it is, fields and advice included', async () => {
    const failure: Provider['failure'] = (answer, { path }) => ({
      code: 'conflict',
      message: `at ${path}: ${(answer.body as { text: string }).text}`,
      fields: { 'a.b': 'bad \u001b[31m value' },
    });
    const { send } = await rig.open({ provider: { failure } });
    rig.server.script(json(200, { text: 'taken' }));
    const error = await rejection(send(post));
    expect(error).toMatchObject({
      code: 'conflict',
      status: 200,
      fields: { 'a.b': 'bad \\u001b[31m value' },
    });
    expect(error.message).toContain('answered 200: at /w/1: taken');
  });

  test('that the provider cannot read falls back on the status; an unreadable success is in doubt', async () => {
    const failure: Provider['failure'] = ({ body }) => {
      throw new TypeError(`no ${(body as { x: string }).x}`);
    };
    const { send, stats } = await rig.open({ provider: { failure } });
    rig.server.script(json(404, []), json(201, []));
    expect((await rejection(send(post))).code).toBe('not-found');
    const error = await rejection(send(post));
    expect(error).toMatchObject({ code: 'uncertain', status: 201 });
    expect(error.message).toContain('the answer has an unexpected form');
    expect(stats().requests).toBe(2);
  });

  test('of a write with 5xx stays in doubt, whatever the provider calls it', async () => {
    const failure: Provider['failure'] = () => ({ code: 'invalid', message: 'words' });
    const { send } = await rig.open({ provider: { failure } });
    rig.server.script(json(500, {}));
    const error = await rejection(send(post));
    expect(error.code).toBe('uncertain');
    expect(error.message).toContain('answered 500: words; its outcome is not known');
  });
});

describe('a message', () => {
  test('cuts long texts, keeps one line and neutralises control and direction characters', async () => {
    const { send } = await rig.open();
    rig.server.script(json(409, { message: `a\u001b[2Jb\r\n\tc\u202ed${'x'.repeat(900)}` }));
    const { message } = await rejection(send(post));
    expect(message).toContain('a\\u001b[2Jb c\\u202edxxx');
    expect(message).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(message.length).toBeLessThan(600);
    expect(message.endsWith('…')).toBe(true);
  });

  test('masks the token, the configured headers and the secrets the request carried, in any encoding', async () => {
    const canaries = [
      'canary-secret-1',
      'canary-inner-2',
      'canary-item-3',
      'canary-variant-4',
      'canary-map-5',
    ];
    const body = {
      secretKey: canaries[0]!,
      nested: { innerKey: canaries[1]!, open: 'open-value-1' },
      list: [{ itemKey: canaries[2]! }],
      variantKey: canaries[3]!,
      headers: { 'X-Any': canaries[4]! },
    };
    const { send } = await rig.open({ common: { headers: { 'x-gateway': 'canary-gateway-5' } } });
    const all = [...canaries, TOKEN, 'canary-gateway-5', 'canary-header-6'];
    const echo = (text: string) =>
      [text, encodeURIComponent(text), Buffer.from(text).toString('base64')].join(' ');
    for (const secret of all) {
      rig.server.script(
        json(422, { message: `no: ${echo(secret)} open-value-1` }, { 'x-request-id': secret }),
      );
      const headers = { 'x-mine': 'canary-header-6' };
      const error = await rejection(send({ method: 'PATCH', path: '/w', body, headers }));
      const everything = inspect(error, { depth: 9, showHidden: true });
      for (const form of echo(secret).split(' ')) expect(everything).not.toContain(form);
      expect(everything).toContain('open-value-1');
    }
  });

  test('masks fields, advice and the path', async () => {
    const failure: Provider['failure'] = () => ({
      code: 'invalid',
      message: 'x',
      advice: 'not run-secret-1',
      fields: { 'run-secret-1': 'run-secret-1' },
    });
    const mask = (text: string) => text.replaceAll('run-secret-1', '***');
    const { send } = await rig.open({ provider: { failure }, mask });
    rig.server.script(json(400, {}));
    const error = await rejection(send({ method: 'GET', path: '/run-secret-1' }));
    expect(inspect(error, { depth: 9 })).not.toContain('run-secret-1');
    expect(error).toMatchObject({ advice: 'not ***', fields: { '***': '***' } });
  });

  test('does not keep a secret visible because it is cut at the end of the shown part', async () => {
    const { send } = await rig.open();
    rig.server.script(json(409, { message: `${'x'.repeat(470)}${TOKEN}` }));
    expect((await rejection(send(post))).message).not.toContain('canary');
  });
});
