import { Reference, Secret, Template, Unknown, type Value } from '../../src/core/value.ts';
import { checkRules } from '../../src/declare/rules.ts';
import { validateProperties } from '../../src/declare/validate-properties.ts';
import { validatorFor } from '../../src/declare/validators.ts';
import { acme } from './fixtures/acme.ts';
import { load, loaded, problems, webHook } from './loading.ts';

const hook = acme.resources['Hook']!;

describe('properties against the table', () => {
  test.each(
    [
      ['prot: 1', '8:7 web has no property "prot"', 'Did you mean "port"?'],
      ['zzzzz: 1', '8:7 web has no property "zzzzz"', 'list it under options.passthrough'],
      ['created: now', '8:7 "created" is read-only', 'only answered'],
      ['login: { usr: u, user: x }', '8:16 web has no property "login.usr"', 'Did you mean "user"?'],
      ['login: { password: p }', '8:7 "login.user" is missing', 'web needs it: text. Name.'],
      ['port: "80"', '8:13 "port" must be a whole number, not text', 'Write it without quotes.'],
      ['port: 1.5', '8:13 "port" must be a whole number, not a number', 'Port.'],
      ['port: 0', '8:13 "port" must be at least 1', ''],
      ['port: 70000', '8:13 "port" may be at most 65535', ''],
      ['label: 5', '8:14 "label" must be text, not a number', 'Quote it.'],
      ['label: a label that is far too long', '8:14 "label" may have at most 20 characters', ''],
      ['active: yes', '8:15 "active" must be true or false, not text', 'YAML 1.2'],
      ['active: null', '8:15 "active" may not be null', 'Remove the line'],
      ['mode: pul', '8:13 "mode" must be push or pull', 'Did you mean "pull"?'],
      ['tags: a', '8:13 "tags" must be a list, not text', ''],
      ['tags: [a, 5]', '8:17 "tags[1]" must be text, not a number', 'Quote it.'],
      ['headers: { X-A: 1 }', '8:23 "headers.X-A" must be text, not a number', 'Quote it.'],
      ['headers: [a]', '8:16 "headers" must be a map, not a list', ''],
    ].slice(0, -1),
  )('%s', async (member, problem, detail) => {
    const result = await load(webHook(member));
    expect(problems(result)).toEqual([problem]);
    expect(result.diagnostics[0]!.detail).toContain(detail);
  });

  test('everything wrong is reported at once, in order', async () => {
    const result = await load(webHook('prot: 1\nmode: x\nactive: yes\nport: 0'));
    expect(result.diagnostics.map(({ range }) => range?.start.line)).toEqual([8, 9, 10, 11]);
  });

  test('a diagnostic carries file, range, path, address and a frame of the source', async () => {
    const { diagnostics } = await load(webHook('login: { user: u, attempts: x }'));
    expect(diagnostics[0]).toMatchObject({
      severity: 'error',
      address: 'a',
      path: 'resources.a.properties.login.attempts',
      range: { start: { line: 8, column: 35 }, end: { line: 8, column: 36 } },
    });
    expect(diagnostics[0]!.snippet).toBe(
      [
        '   6 |       kind: web',
        '   7 |       url: https://a.example',
        '>  8 |       login: { user: u, attempts: x }',
        '     |                                   ^',
        '   9 |',
      ].join('\n'),
    );
  });

  test('mistakes behind merges and aliases are shown where they are written', async () => {
    const text =
      'x-base: &b\n  kind: web\n  url: u\n  port: many\nresources:\n  a: { type: acme:Hook, properties: { <<: *b } }\n';
    expect(problems(await load(text))).toEqual(['5:9 "port" must be a whole number, not text']);
  });

  test('null is a value where the table allows it', async () => {
    const { desired } = await loaded(webHook('note: null'));
    expect(desired[0]!.properties['note']).toBeNull();
  });

  test('a passthrough property is taken as it is', async () => {
    const { desired } = await loaded(
      `${webHook('brandNew: { x: 1 }')}    options: { passthrough: [brandNew] }\n`,
    );
    expect(desired[0]).toMatchObject({
      properties: { brandNew: { x: 1 } },
      options: { passthrough: ['brandNew'] },
    });
  });

  test.each([
    ['{ url: u }', '5:5 "kind" is missing'],
    ['{ kind: wbe, url: u }', '5:25 "kind" has no kind "wbe"'],
    ['{ kind: 5 }', '5:25 "kind" must be text'],
    ['{ kind: "${env.ACME_TOKEN}" }', '5:25 "kind" cannot be secret'],
    ['{ kind: "${resources.a.id}" }', '5:25 "kind" must be known before anything is applied'],
    ['{ kind: web, url: u, site: "A B" }', '5:44 "site" does not have the right form'],
    ['{ kind: web, url: u, site: 5 }', '5:44 "site" must be text'],
    ['{ kind: web, url: u, site: "" }', '5:44 "site" is empty'],
    ['{ kind: web, url: u, site: "${env.ACME_SITE}" }', '5:44 "site" cannot be secret'],
    [
      '{ kind: web, url: u, site: "${resources.a.id}" }',
      '5:44 "site" must be known before anything is applied',
    ],
    ['[a]', '5:17 "properties" must be a map that is known'],
    ['{ kind: old }', '5:25 warning: old hooks are no longer offered; use web'],
    ['{ kind: source, repo: A/b }', '5:39 "repo" does not have the right form'],
  ])('%s', async (properties, problem) => {
    const result = await load(`resources:\n  a:\n    type: acme:Hook\n    properties: ${properties}\n`);
    expect(problems(result)).toEqual([problem]);
  });

  test('what a rule asks for is said where the properties stand', async () => {
    const result = await load(
      'resources:\n  a:\n    type: acme:Hook\n    properties: { kind: web, mode: pull }\n',
    );
    expect(problems(result)).toEqual([
      '5:5 "url" is missing',
      '5:5 pull needs a port',
      '5:5 needs url, or login with port',
    ]);
  });

  test('the scope may be missing altogether', async () => {
    const result = await load(webHook(''), { env: { ACME_TOKEN: 't' } });
    expect(problems(result)).toEqual(['5:5 "site" is missing']);
    expect(result.diagnostics[0]!.detail).toBe(
      'Where it lives. Or set providers.acme.site for all, or the variable ACME_SITE.',
    );
  });

  test('a scope from an unset variable may stay open where nothing is sent', async () => {
    const changes = { env: { ACME_TOKEN: 't' }, missingEnv: 'unknown' } as const;
    for (const member of ['', 'site: ${env.NOPE}']) {
      expect(problems(await load(webHook(member), { ...changes, mode: 'validate' }))).toEqual([]);
      expect(problems(await load(webHook(member), changes))).toHaveLength(1);
    }
  });

  test('a block has only its own keys', async () => {
    expect(
      problems(await load('resources:\n  a: { type: acme:Hook, propertys: {}, properties: { kind: old } }')),
    ).toContain('3:25 "a" has no key "propertys"');
  });
});

describe('values that are not known yet', () => {
  const validate = async (properties: { readonly [name: string]: Value }): Promise<readonly string[]> => {
    const module = { provider: acme };
    const validator = await validatorFor(module, hook, 'web');
    const checked = {
      resource: hook,
      variant: 'web',
      properties: { kind: 'web', ...properties },
      passthrough: [],
    };
    return validateProperties(checked, validator).map(({ summary }) => summary);
  };
  const reference = new Reference('b', 'id');

  test.each<[string, { readonly [name: string]: Value }, readonly string[]]>([
    [
      'a reference is accepted anywhere',
      { url: reference, port: reference, mode: reference, tags: [reference], login: reference },
      [],
    ],
    ['an unknown too', { url: new Unknown('x'), port: new Unknown('x') }, []],
    [
      'a template is text',
      { url: new Template(['a', reference]), port: new Template(['1', reference]) },
      ['"port" must be a whole number, not text'],
    ],
    [
      'a secret is checked',
      { url: new Secret('u'), port: new Secret('x') },
      ['"port" must be a whole number, not text'],
    ],
    [
      'inside structures',
      { url: 'u', login: { user: reference, attempts: 'x' } },
      ['"login.attempts" must be a whole number, not text'],
    ],
    ['what is beside them is checked', { url: reference, prot: reference }, ['web has no property "prot"']],
    ['a rule on an unknown value stays silent', { url: 'u', mode: reference }, []],
    ['an unknown value is there', { url: 'u', mode: 'pull', port: reference }, []],
  ])('%s', async (_, properties, expected) => {
    expect(await validate(properties)).toEqual(expected);
  });

  test('a near word is not suggested for a secret', async () => {
    const validator = await validatorFor({ provider: acme }, hook, 'web');
    const checked = {
      resource: hook,
      variant: 'web',
      properties: { kind: 'web', url: 'u', mode: new Secret('pul') },
      passthrough: [],
    };
    expect(validateProperties(checked, validator)[0]!.detail).toBe('');
  });

  test('generated validators are used where a provider brings them', async () => {
    const own = Object.assign(() => true, { errors: null });
    const validator = (name: string) => Promise.resolve(name === 'Hook.web' ? own : undefined);
    const resource = { ...hook };
    const module = { provider: acme, validator };
    expect(await validatorFor(module, resource, 'web')).toBe(own);
    expect(await validatorFor(module, resource, 'source')).not.toBe(own);
  });
});

describe('rules', () => {
  const rules = (properties: { readonly [name: string]: Value }): readonly (readonly [string, string])[] =>
    checkRules(hook.variants['web']!.rules!, properties).map(({ rule, field }) => [rule.message, field]);

  test.each<[{ readonly [name: string]: Value }, readonly (readonly string[])[]]>([
    [{ url: 'u' }, []],
    [{ url: 'u', mode: 'pull' }, [['pull needs a port', 'port']]],
    [{ url: 'u', mode: 'pull', port: null }, [['pull needs a port', 'port']]],
    [{ url: 'u', mode: new Secret('pull') }, [['pull needs a port', 'port']]],
    [{ url: 'u', active: false, ratio: 1 }, [['an inactive hook has no ratio', 'ratio']]],
    [{ url: 'u', active: false, ratio: null }, []],
    [{}, [['needs url, or login with port', 'url']]],
    [{ login: { user: 'u' }, port: 1 }, []],
    [{ url: 'u', port: 443 }, [['port 443 needs active: true', 'active']]],
    [{ url: 'u', port: 443, active: new Unknown('x') }, []],
  ])('%j', (properties, expected) => {
    expect(rules(properties)).toEqual(expected);
  });

  test('a rule may look inside, and point elsewhere', () => {
    const rule = {
      when: [{ field: 'login.user', is: ['root'] }],
      require: ['login.password'],
      message: 'm',
      at: 'login',
    };
    expect(checkRules([rule], { login: { user: 'root' } })).toEqual([{ rule, field: 'login' }]);
    expect(checkRules([rule], { login: { user: 'root', password: 'x' } })).toEqual([]);
  });

  test('a rule may only warn', async () => {
    const result = await load(webHook('active: false\nratio: 1'));
    expect(problems(result)).toEqual(['9:14 warning: an inactive hook has no ratio']);
    expect(result.stack).toBeDefined();
  });
});

describe('declarations that get in each other’s way', () => {
  const two = (first: string, second: string): string =>
    `resources:\n  a: { type: acme:Hook, properties: { ${first} } }\n  b: { type: acme:Hook, properties: { ${second} } }\n`;

  test.each([
    [
      'kind: web, url: u',
      'kind: web, url: u',
      ['4:3 warning: b and a cannot be told apart if the state is lost'],
    ],
    ['kind: web, url: u', 'kind: web, url: v', []],
    ['kind: web, url: u', 'kind: web, url: u, site: other', []],
    ['kind: web, url: u', 'kind: web, url: "${resources.a.id}"', []],
    [
      'kind: source, repo: a/b',
      'kind: source, repo: c/d',
      ['4:3 b and a both want the one codeSource there is in site main'],
    ],
    ['kind: source, repo: a/b', 'kind: source, repo: c/d, site: other', []],
  ])('%s and %s', async (first, second, expected) => {
    expect(problems(await load(two(first, second)))).toEqual(expected);
  });
});
