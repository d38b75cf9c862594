import { connect } from '../../src/http/connect.ts';
import { isLoopback } from '../../src/http/origin.ts';
import { createRig, rejection, sampleProvider, type Rig } from './rig.ts';
import { virtualClock } from './virtual-clock.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(async () => {
  await rig.close();
});

describe('a path', () => {
  test.each([
    '',
    'things',
    '//evil.example/x',
    'http://evil.example/x',
    '/a//b',
    '/a//',
    '/..',
    '/a/../b',
    '/a/./b',
    '/.',
    '/a/%2e%2e/b',
    '/a/%2E%2e',
    '/a/.%2e',
    '/%2e',
    '/a/..%2fb',
    '/a/..%2Fb',
    '/a/x%2f..%2fb',
    '/a/..%5cb',
    '/a/%252e%252e/b',
    '/a/%25252e%25252e/b',
    '/a/%2525252525252e',
    '/a/..;/b',
    '/a/..;x=1/b',
    '/a/.;/b',
    '/a/%2e%2e;/b',
    '/a/..%3b/b',
    '/a\\..\\b',
    '/a\\b',
    '/a#b',
    '/a?b',
    '/a b',
    '/a\tb',
    '/a\r\nX: y',
    '/a\u0000',
    '/a%00',
    '/a%0d%0aX: y',
    '/a%0D%0A',
    '/a%09b',
    '/a%7f',
    '/a%250a',
    '/ä',
    '/a\u2028',
    '/a%',
    '/a%2',
    '/a%zz',
    '/a%ff',
    '/a%c0%ae%c0%ae/b',
    '/a"b',
    '/a<b>',
    '/a{b}',
    '/a|b',
    '/a^b',
    '/a`b',
    '/@evil\r\nHost: x',
    '/a/%u002e%u002e/b',
    '/[::1]',
    '/a%e0%80%af',
    '/a/%2e%2e%00',
    '/...%2f..',
    '/%2e%2e%2f%2e%2e%2f',
    '/a/%5c..%5c',
  ])('%j is refused and nothing is sent', async (path) => {
    const { send } = await rig.open();
    const error = await rejection(send({ method: 'GET', path }));
    expect(error.code).toBe('error');
    expect(error.message).toBe('sample-eu: the path of a GET would leave the base URL');
    expect(rig.server.seen).toHaveLength(0);
  });

  test.each([
    '/',
    '/a',
    '/a/',
    '/a.b/..c/d..',
    '/group%2Frepo',
    '/a%20b',
    '/%C3%A4',
    '/a;b=1/c',
    "/a:b@c!$&'()*+,=~_-",
    '/100%25',
    '/...',
  ])('%j is sent as it is', async (path) => {
    const { send } = await rig.open();
    await send({ method: 'GET', path });
    expect(rig.server.seen[0]!.path).toBe(path);
  });

  test('cannot smuggle anything in by the query', async () => {
    const { send } = await rig.open();
    await send({ method: 'GET', path: '/a', query: { 'k\r\n': 'v&x=1#\r\nHost: evil' } });
    expect(rig.server.seen[0]!.path).toBe('/a?k%0D%0A=v%26x%3D1%23%0D%0AHost%3A%20evil');
    expect(rig.server.seen[0]!.headers.host).toMatch(/^127\.0\.0\.1:/);
  });
});

describe('a base URL', () => {
  const open = (baseUrl: string, allowInsecureHttp = false) =>
    connect({
      name: 'sample-eu',
      provider: sampleProvider(),
      config: { baseUrl, token: 'token-12345678' },
      common: { allowInsecureHttp },
      clock: virtualClock(),
      random: () => 0,
      parallelism: 1,
      userAgent: 'test',
      mask: (text) => text,
    });

  test.each([
    ['https://API.Example.com', 'https://api.example.com'],
    ['https://api.example.com:443/', 'https://api.example.com'],
    [' https://api.example.com/jira// ', 'https://api.example.com/jira'],
    ['https://api.example.com:8443/a/../b/', 'https://api.example.com:8443/b'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://localhost:1/x', 'http://localhost:1/x'],
    ['http://127.0.0.9', 'http://127.0.0.9'],
    ['http://2130706433/', 'http://127.0.0.1'],
    ['http://[::1]:8/', 'http://[::1]:8'],
  ])('%j is %s', async (baseUrl, origin) => {
    expect((await open(baseUrl)).origin).toBe(origin);
  });

  test.each([
    ['', 'is not a URL'],
    ['api.example.com', 'is not a URL'],
    ['https://', 'is not a URL'],
    ['https://user:hunter2pass@api.example.com', 'contains a user name or password'],
    ['https://hunter2pass@api.example.com', 'contains a user name or password'],
    ['ftp://api.example.com', 'begins with "ftp:"'],
    ['file:///etc/passwd', 'begins with "file:"'],
    ['http://api.example.com', 'is plain http'],
    ['http://127.0.0.1.example.com', 'is plain http'],
    ['http://localhost.example.com', 'is plain http'],
    ['http://10.0.0.1', 'is plain http'],
    ['http://169.254.169.254', 'is plain http'],
    ['http://[::ffff:10.0.0.1]', 'is plain http'],
    ['https://api.example.com/#x', 'contains a fragment'],
    ['https://api.example.com/?token=hunter2pass', 'contains a query'],
  ])('%j is refused: %s', async (baseUrl, words) => {
    const error = await rejection(open(baseUrl));
    expect(error.code).toBe('error');
    expect(error.message).toContain(words);
    expect(error.advice).not.toBe('');
    expect(JSON.stringify([error.message, error.advice])).not.toContain('hunter2pass');
  });

  test('of plain http is taken when the entry allows it', async () => {
    expect((await open('http://jira.intranet/jira', true)).origin).toBe('http://jira.intranet/jira');
  });

  test.each(['127.1', '128.0.0.1', 'x127.0.0.1', '127.0.0.1x', '[::2]', 'LOCALHOST.'])(
    'host %s is not taken for loopback',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});

describe('a header', () => {
  test.each([
    ['a line break', 'value\r\nX-Evil: 1'],
    ['a trailing line feed', 'value\n'],
    ['a NUL', 'a\u0000b'],
    ['a character beyond Latin-1', 'tökén–€'],
  ])('value with %s is refused by name only', async (_name, value) => {
    const error = await rejection(rig.open({ common: { headers: { 'X-Gate': value } } }));
    expect(error).toMatchObject({ code: 'error' });
    expect(error.message).toContain('header X-Gate');
    expect(error.message).not.toContain(value);
    const { send } = await rig.open({ config: { token: value } });
    expect((await rejection(send({ method: 'GET', path: '/' }))).code).toBe('error');
    expect(rig.server.seen).toHaveLength(0);
  });

  test.each(['', 'a b', 'a:b', 'a\r\nb', 'ä'])('name %j is refused', async (name) => {
    const { send } = await rig.open();
    const error = await rejection(send({ method: 'GET', path: '/', headers: { [name]: 'v' } }));
    expect(error.message).toContain('characters that HTTP does not allow');
  });

  test.each(['Host', 'content-length', 'Transfer-Encoding', 'connection', 'expect', 'upgrade'])(
    'named %s cannot be set',
    async (name) => {
      const error = await rejection(rig.open({ common: { headers: { [name]: 'v' } } }));
      expect(error.message).toContain(`the header ${name} cannot be set`);
    },
  );
});

test('undici is not loaded by connecting, only by the first request', async () => {
  const { execFileSync } = await import('node:child_process');
  const script = `
    const { connect } = await import('./src/http/connect.ts');
    const { createRequire } = await import('node:module');
    const loaded = () => Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('undici')).length;
    const { send, close } = await connect({
      name: 'x', config: {}, common: {}, parallelism: 1, userAgent: 'x', random: () => 0, mask: (text) => text,
      clock: { now: () => 0, sleep: () => Promise.resolve() },
      provider: { name: 'x', title: 'x', config: {}, resources: {}, baseUrl: () => 'http://127.0.0.1:1',
        authenticate: () => Promise.resolve({ headers: {} }) },
    });
    const before = loaded();
    await send({ method: 'GET', path: '/' }).catch(() => undefined);
    await close();
    const whole = Object.keys(createRequire(import.meta.url).cache).some((file) => /undici.(index|lib.web.fetch.index)\\.js$/.test(file));
    process.stdout.write(JSON.stringify([before, loaded() > 0, whole]));
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(JSON.parse(out)).toEqual([0, true, false]);
});
