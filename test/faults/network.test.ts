import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../../src/core/json.ts';
import { begin, courses, type Course } from './support/courses.ts';
import { Site, type SiteOptions } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';

const [create] = courses as readonly [Course];
const [upsun, buddy] = vendors as readonly [Vendor, Vendor];

async function on(vendor: Vendor, options: SiteOptions, run: (site: Site) => Promise<void>): Promise<void> {
  const site = await Site.open(vendor, options);
  try {
    await run(site);
    expect(await site.leaks()).toEqual([]);
  } finally {
    await site.close();
  }
}

describe('a redirect', () => {
  let elsewhere: Server;
  let visits: string[] = [];
  const port = (): string => String((elsewhere.address() as AddressInfo).port);

  beforeAll(async () => {
    elsewhere = createServer((request, response) => {
      visits.push(`${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}`);
      response.end('{}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => elsewhere.close());
  beforeEach(() => (visits = []));

  const targets: readonly (readonly [string, () => string])[] = [
    ['another port', () => `http://127.0.0.1:${port()}/x`],
    ['another name of this host', () => `http://localhost:${port()}/x`],
    ['a host without scheme', () => `//127.0.0.1:${port()}/x`],
    ['an address with credentials', () => `http://user:pass@127.0.0.1:${port()}/x`],
    ['the same host', () => '/x'],
    ['nowhere', () => ''],
  ];
  test.each([300, 301, 302, 303, 304, 305, 307, 308])(
    '%d is never followed, wherever it points',
    async (status) => {
      for (const [, target] of targets) {
        for (const method of ['GET', 'POST']) {
          await on(upsun, {}, async (site) => {
            await site.declare({ kept: upsun.kept });
            const fault = { status, headers: { location: target() } };
            site.emulator.faults.add({ match: { method, path: upsun.paths }, fault });
            const { code } = await site.run(['apply', '--yes']);
            expect(code).not.toBe(0);
            expect(site.emulator.requests.filter(({ path }) => path === '/x')).toEqual([]);
            expect(site.emulator.problems).toEqual([]);
          });
        }
      }
      expect(visits).toEqual([]);
    },
  );

  test('of the sign-in is never followed either', async () => {
    await on(upsun, {}, async (site) => {
      await begin(site, create);
      const fault = { status: 307, headers: { location: `http://127.0.0.1:${port()}/token` } };
      site.emulator.faults.add({ match: { path: '*/oauth2/token' }, fault });
      expect((await site.run(['plan'])).code).not.toBe(0);
    });
    expect(visits).toEqual([]);
  });
});

describe('an address', () => {
  test.each([
    ['http://192.0.2.1', 'plain http'],
    ['http://localhost.example', 'plain http'],
    ['http://127.0.0.1.example', 'plain http'],
    ['http://user:secret-pass@127.0.0.1', 'user name or password'],
    ['ftp://127.0.0.1', 'https://'],
    ['file:///etc/passwd', 'https://'],
    ['https://a.example/#x', 'fragment'],
    ['https://a.example/?q=1', 'query'],
    ['not a url', 'is not a URL'],
  ])('%s is refused before anything is sent', async (baseUrl, why) => {
    for (const vendor of vendors) {
      await on(vendor, { entry: { baseUrl } }, async (site) => {
        await site.declare(create.after(vendor));
        const { code, out, err } = await site.run(['plan']);
        expect(code).toBe(1);
        expect(out + err).toContain(why);
        expect(out + err).not.toContain('secret-pass');
        expect(site.requests()).toBe(0);
      });
    }
  });

  test('of plain http beyond this machine needs the user’s word', async () => {
    const entry = { baseUrl: 'http://192.0.2.1', allowInsecureHttp: true, timeout: '50ms' };
    await on(buddy, { entry }, async (site) => {
      await site.declare(create.after(buddy));
      const { code, out, err } = await site.run(['plan']);
      expect([code, out + err]).toEqual([1, expect.not.stringContaining('plain http')]);
    });
  });
});

const hostile = [
  '../../x',
  '..',
  'a/b',
  'a?b=1',
  'a#b',
  'a\r\nx-evil: 1',
  '%2e%2e',
  'a%2fb',
  '..\\..',
  'a;b',
  'ä',
  '\u0000',
];

describe('a value that becomes part of a path', () => {
  test.each(hostile)('as a scope, %j is refused offline', async (value) => {
    for (const [vendor, name] of [[upsun, 'projectId'] as const, [buddy, 'workspace'] as const]) {
      await on(vendor, {}, async (site) => {
        await site.declare({ main: { ...vendor.first, [name]: value } });
        expect((await site.run(['validate'])).code).toBe(1);
        expect((await site.run(['plan'])).code).toBe(1);
        expect(site.emulator.requests).toEqual([]);
      });
    }
  });

  test.each(hostile)('as an id, %j stays below its collection', async (value) => {
    for (const vendor of vendors) {
      await on(vendor, {}, async (site) => {
        await site.declare(create.after(vendor));
        expect((await site.run(['import', 'main', value])).code).not.toBe(0);
        const paths = site.emulator.requests.map(({ path }) => decodeURIComponent(path));
        const collections = /integrations?(?:\/[^/]+)?$|oauth2\/token$/u;
        const outside = paths.filter(
          (path) => path.includes('/../') || !(path.endsWith(value) || collections.test(path)),
        );
        expect(outside).toEqual([]);
        expect(site.emulator.requests.filter(({ headers }) => 'x-evil' in headers)).toEqual([]);
        expect(site.writes()).toEqual([]);
      });
    }
  });
});

test.each(['a\r\nx-evil: 1', 'a\nb', 'a\u0000b', 'a\rb'])('%j can enter no header', async (text) => {
  const value = `canary-header-${text}`;
  const entries: readonly JsonObject[] = [
    { headers: { 'x-own': value } },
    { headers: { [text]: 'v' } },
    { token: value },
  ];
  for (const entry of entries) {
    await on(buddy, { entry }, async (site) => {
      await site.declare(create.after(buddy));
      const { code, out, err } = await site.run(['plan']);
      expect(code).not.toBe(0);
      expect(out + err).not.toContain('canary-header');
      expect(site.requests()).toBe(0);
    });
  }
});
