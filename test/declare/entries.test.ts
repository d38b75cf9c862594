import { join } from 'node:path';
import { Secret, Unknown } from '../../src/core/value.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import { acme } from './fixtures/acme.ts';
import { directoryWith, environment, load, loaded, loadFiles, problems } from './loading.ts';

const hooks = (options = '', site = ''): string =>
  `resources:\n  a:\n    type: acme:Hook\n    properties: { kind: web, url: u${site} }\n${options === '' ? '' : `    options: ${options}\n`}`;
const plain = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      value instanceof Secret ? { secret: value.reveal() } : value,
    ]),
  );

describe('provider entries', () => {
  test('without one, the provider’s own variables are used', async () => {
    const { providers, desired } = await loaded(hooks());
    expect(plain(providers['acme']!.values)).toEqual({
      token: { secret: 'token-from-the-environment' },
      site: 'main',
    });
    expect(desired[0]).toMatchObject({ provider: 'acme', scope: { site: 'main' } });
  });

  test('what is written wins, and the resource’s own scope wins over both', async () => {
    const head =
      'config: { where: there }\nproviders: { acme: { token: "${env.OTHER}", site: "${config.where}" } }\n';
    const { providers, desired } = await loaded(head + hooks('', ', site: own'), {
      env: { ...environment, OTHER: 'o' },
    });
    expect(plain(providers['acme']!.values)).toEqual({ token: { secret: 'o' }, site: 'there' });
    expect(desired[0]!.scope).toEqual({ site: 'own' });
  });

  test('a second account is an entry of its own name', async () => {
    const head = 'providers: { acme-eu: { provider: acme, token: t2, region: eu, site: eu } }\n';
    const { desired, providers } = await loaded(head + hooks('{ provider: acme-eu }'));
    expect(desired[0]).toMatchObject({ provider: 'acme-eu', scope: { site: 'eu' } });
    expect(Object.keys(providers)).toEqual(['acme-eu']);
  });

  test('entries nobody uses are not looked up', async () => {
    const head = 'providers: { other: { provider: acme, token: "${env.NOPE}" } }\n';
    expect(problems(await load(head + hooks()))).toEqual([]);
  });

  test('a way of authenticating begun in the entry closes the others', async () => {
    const { providers } = await loaded(`providers: { acme: { user: u, password: pw } }\n${hooks()}`);
    expect(plain(providers['acme']!.values)).toEqual({ user: 'u', password: { secret: 'pw' }, site: 'main' });
  });

  test('a parameter may come from a variable and is not secret there; a password is', async () => {
    const head =
      'providers: { acme: { baseUrl: "${env.URL}", user: "${env.URL}", password: "${env.PW}" } }\n';
    const result = await load(head + hooks(), { env: { ...environment, URL: 'http://h', PW: 'p' } });
    expect(plain(result.stack!.providers['acme']!.values)).toMatchObject({
      baseUrl: 'http://h',
      user: 'http://h',
      password: { secret: 'p' },
    });
    expect(result.variables).toEqual({
      acme: { baseUrl: 'URL', user: 'URL', password: 'PW', site: 'ACME_SITE' },
    });
  });

  test('the common keys', async () => {
    const head =
      'providers: { acme: { concurrency: 4, timeout: 30s, caFile: ca.pem, allowInsecureHttp: true, headers: { X-A: header-value } } }\n';
    const directory = directoryWith({ 'holdfast.yaml': `name: t\n${head}${hooks()}` });
    const { stack } = await loadFiles({}, { directory });
    const { headers, ...values } = stack!.providers['acme']!.values;
    expect(plain(values)).toMatchObject({
      concurrency: 4,
      timeout: '30s',
      caFile: join(directory, 'ca.pem'),
      allowInsecureHttp: true,
    });
    expect(plain(headers as Record<string, unknown>)).toEqual({ 'X-A': { secret: 'header-value' } });
  });

  test('an unset variable may be unknown', async () => {
    const { providers } = await loaded(`providers: { acme: { token: "\${env.NOPE}" } }\n${hooks()}`, {
      missingEnv: 'unknown',
    });
    expect(providers['acme']!.values['token']).toBeInstanceOf(Unknown);
  });

  test.each([
    ['providers: { acme: { tokn: x } }', '2:22 "acme" has no key "tokn"'],
    ['providers: { acme: { token: 5 } }', '2:29 "token" must be text; quote it'],
    ['providers: { acme: { token: "" } }', '2:29 "token" is empty'],
    ['providers: { acme: { region: mars } }', '2:30 "region" must be us or eu.'],
    [
      'providers: { acme: { site: { fn::secret: s } } }',
      '2:28 "site" is shown and recorded, so it cannot be secret; name the variable in env.public',
    ],
    ['providers: { acme: { token: "${resources.a.id}" } }', '2:30 ${resources.a.id} cannot be used here'],
    ['providers: { acme: { concurrency: 0 } }', '2:35 "concurrency" must be a whole number of at least 1'],
    [
      'providers: { acme: { timeout: soon } }',
      '2:31 "timeout" must be seconds, or a duration such as 30s or 2m',
    ],
    ['providers: { acme: { caFile: 5 } }', '2:30 "caFile" must be the path of a file'],
    ['providers: { acme: { allowInsecureHttp: 1 } }', '2:41 "allowInsecureHttp" must be true or false'],
    ['providers: { acme: { headers: { a: 1 } } }', '2:31 "headers" must be a map of texts'],
    ['providers: { acme: { user: u } }', '2:14 the provider entry "acme" lacks password'],
    ['providers: { acme: 5 }', '2:20 the provider entry "acme" must be a map, not a number'],
    ['providers: { acne: {} }', '2:14 there is no provider "acne"'],
    [
      'providers: { mine: { package: ./mine, provider: acme } }',
      '2:14 the provider package ./mine cannot be loaded here',
    ],
  ])('%s', async (head, problem) => {
    expect(problems(await load(`${head}\n${hooks()}`))).toEqual([problem]);
  });

  test.each([
    [hooks('{ provider: nope }'), '6:26 there is no provider entry "nope"'],
    [hooks().replace('acme:Hook', 'acme:Hok'), '4:11 there is no type "acme:Hok"'],
    [hooks().replace('acme:Hook', 'acne:Hook'), '4:11 there is no type "acne:Hook"'],
    [hooks().replace('acme:Hook', '5'), '4:11 "a" needs a type'],
    [hooks().replace('acme:Hook', '${config.x}'), '4:11 there is no type "${config.x}"'],
    [hooks().replace('    type: acme:Hook\n', ''), '3:3 "a" needs a type'],
  ])('%s', async (text, problem) => {
    expect(problems(await load(text))).toEqual([problem]);
  });

  test('credentials are needed to run, not to validate', async () => {
    const env = { ACME_SITE: 's' };
    const result = await load(hooks(), { env });
    expect(problems(result)).toEqual([
      '3:3 the provider entry "acme" lacks token (ACME_TOKEN or ACME_OLD_TOKEN) or user and password',
    ]);
    expect(result.diagnostics[0]!.detail).toContain('set ACME_TOKEN');
    expect(problems(await load(hooks(), { env, mode: 'validate' }))).toEqual([]);
  });

  test('a way of authenticating that no variable gives does not hide one that a variable may give', async () => {
    const provider = { ...acme, configAnyOf: [['user', 'password'], ['token']] };
    const wish = { env: { ACME_SITE: 's' }, registry: { acme: () => Promise.resolve({ provider }) } };
    expect(problems(await load(hooks(), wish))).toEqual([
      '3:3 the provider entry "acme" lacks token (ACME_TOKEN or ACME_OLD_TOKEN) or user and password',
    ]);
    expect(problems(await load(hooks(), { ...wish, mode: 'validate' }))).toEqual([]);
  });

  test('a user’s provider package is loaded through the host', async () => {
    const mine = { ...acme, name: 'mine' };
    const calls: string[] = [];
    const { stack } = await load(
      'providers: { mine: { package: ./mine, token: t, site: s } }\nresources:\n  a: { type: mine:Hook, properties: { kind: web, url: u } }\n',
      {
        allowExec: true,
        loadPackage: (specifier) => {
          calls.push(specifier);
          return Promise.resolve({ provider: mine });
        },
      },
    );
    expect(calls).toEqual(['./mine']);
    expect(stack?.providers['mine']).toMatchObject({
      provider: 'mine',
      package: expect.stringMatching(/^\/.*\/mine$/u),
    });
  });

  test('all entries of a packaged provider know its package', async () => {
    const mine = { ...acme, name: 'mine' };
    const { stack } = await load(
      'providers: { mine: { package: ./mine, token: t, site: s }, two: { provider: mine, token: t, site: s } }\nresources:\n  a: { type: mine:Hook, properties: { kind: web, url: u }, options: { provider: two } }\n',
      { allowExec: true, loadPackage: () => Promise.resolve({ provider: mine }) },
    );
    expect(stack?.providers['two']?.package).toMatch(/\/mine$/u);
  });

  test.each([
    [
      '{ other: { package: ./mine } }',
      'mine',
      'the provider of the package ./mine is called "mine", not "other"',
    ],
    [
      '{ acme: { package: ./mine } }',
      'acme',
      'the provider of the package ./mine is called "acme", which is built in',
    ],
  ])('a packaged provider bears its entry’s name and no built-in one: %s', async (entries, name, problem) => {
    const result = await load(`providers: ${entries}`, {
      allowExec: true,
      loadPackage: () => Promise.resolve({ provider: { ...acme, name } }),
    });
    expect(problems(result)[0]).toBe(`2:14 ${problem}`);
  });

  test('what the host says of a package is passed on', async () => {
    const error = new HoldfastError('error', 'the package is odd', { advice: 'Make it even.' });
    const result = await load('providers: { mine: { package: ./mine } }', {
      allowExec: true,
      loadPackage: () => Promise.reject(error),
    });
    expect(result.diagnostics[0]).toMatchObject({ summary: 'the package is odd', detail: 'Make it even.' });
  });

  test('a package that does not load is reported where it is named', async () => {
    const result = await load('providers: { mine: { package: ./mine } }', {
      allowExec: true,
      loadPackage: () =>
        Promise.reject(Object.assign(new Error('secret text'), { code: 'ERR_MODULE_NOT_FOUND' })),
    });
    expect(problems(result)[0]).toBe(
      '2:14 the provider package ./mine could not be loaded (ERR_MODULE_NOT_FOUND)',
    );
  });
});
