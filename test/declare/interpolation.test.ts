import { Reference, Secret, Template, Unknown } from '../../src/core/value.ts';
import { load, loaded, problems, propertiesOf, webHook } from './loading.ts';

const env = {
  ACME_TOKEN: 't',
  ACME_SITE: 'main',
  NUM: '8080',
  YES: 'true',
  EMPTY: '',
  WORD: 'hunter2hunter2',
  ODD: '08',
};
const open = 'env: { public: [NUM, YES, EMPTY, WORD, ODD] }';
const config =
  'config: { host: h.example, port: 99, on: true, list: [x, y], map: { type: object, default: { k: { deep: v } } } }';

describe('values keep their type when they stand alone', () => {
  test.each([
    ['port: ${config.port}', { port: 99 }],
    ['active: ${config.on}', { active: true }],
    ['tags: ${config.list}', { tags: ['x', 'y'] }],
    ['label: ${config.list[1]}', { label: 'y' }],
    ['label: ${config.map.k["deep"]}', { label: 'v' }],
    ['label: "${config.host}:${config.port}"', { label: 'h.example:99' }],
    ['label: "$${config.x}"', { label: '${config.x}' }],
    ['label: ${env.NOPE:-dflt}', { label: 'dflt' }],
    ['label: ${env.NOPE:-}', { label: '' }],
    ['label: "${env.EMPTY}"', { label: '' }],
    ['label: "a${env.EMPTY:-x}"', { label: 'a' }],
    ['port: ${env.NUM}', { port: 8080 }],
    ['ratio: ${env.NUM}', { ratio: 8080 }],
    ['active: ${env.YES}', { active: true }],
    ['label: ${env.NUM}', { label: '8080' }],
    ['login: { user: u, attempts: "${env.NUM}" }', { login: { user: 'u', attempts: 8080 } }],
    ['headers: { X-A: "${config.host}" }', { headers: { 'X-A': 'h.example' } }],
  ])('%s', async (members, expected) => {
    expect(await propertiesOf(members, { env }, `${open}\n${config}`)).toMatchObject(expected);
  });

  test('text that is not canonical stays text and is refused by the field', async () => {
    const result = await load(`${open}\n${webHook('port: ${env.ODD}')}`, { env });
    expect(problems(result)).toEqual(['9:13 "port" must be a whole number, not text']);
  });

  test('what a value holds is never looked at again', async () => {
    const properties = await propertiesOf('label: ${env.WORD}', { env: { ...env, WORD: '${a}' } }, open);
    expect(properties['label']).toBe('${a}');
  });
});

describe('secrets', () => {
  test('a variable is secret wherever it lands, in its field’s type', async () => {
    const properties = await propertiesOf('port: ${env.NUM}\nlabel: ${env.YES}\nactive: ${env.YES}', {
      env,
    });
    expect(
      Object.values(properties)
        .slice(2)
        .map((value) => (value as Secret).reveal()),
    ).toEqual([8080, 'true', true]);
  });

  test('text computed from a secret is secret', async () => {
    const { note } = await propertiesOf('note: "x-${env.WORD}-y"', { env });
    expect((note as Secret).reveal()).toBe('x-hunter2hunter2-y');
  });

  test('a name under env.public, fn::plain and a default are not', async () => {
    expect(await propertiesOf('note: ${env.WORD}', { env }, open)).toMatchObject({ note: 'hunter2hunter2' });
    expect(await propertiesOf('note: { fn::plain: "${env.WORD}" }', { env })).toMatchObject({
      note: 'hunter2hunter2',
    });
    expect(await propertiesOf('note: ${env.NOPE:-dflt}', { env })).toMatchObject({ note: 'dflt' });
  });

  test('a secret field makes a secret of whatever lands there, also inside structures', async () => {
    const properties = await propertiesOf('token: literal-token\nlogin: { user: u, password: pass-word }', {
      env,
    });
    expect((properties['token'] as Secret).reveal()).toBe('literal-token');
    const login = properties['login'] as Record<string, Secret | string>;
    expect([login['user'], (login['password'] as Secret).reveal()]).toEqual(['u', 'pass-word']);
  });

  test('a structured parameter is taken apart by the fields it lands in', async () => {
    const head =
      'config: { login: { type: object, default: { user: u, password: pass-word } }, list: [x-y] }';
    const properties = await propertiesOf(
      'login: ${config.login}\nheaders: { fn::secret: { A: "${config.list[0]}" } }',
      { env },
      head,
    );
    const { user, password } = properties['login'] as Record<string, string | Secret>;
    expect([user, (password as Secret).reveal()]).toEqual(['u', 'pass-word']);
    expect((properties['headers'] as Record<string, Secret>)['A']!.reveal()).toBe('x-y');
  });

  test('the members of a secret are not looked into, those of a list are counted', async () => {
    const head = 'config: { key: { type: object, secret: true, default: { a: keyvalue1 } }, list: [x] }';
    const result = await load(`${head}\n${webHook('note: ${config.key.a.b}\nlabel: ${config.list.x}')}`, {
      env,
    });
    expect(result.diagnostics.map(({ detail }) => detail)).toEqual([
      'It is one secret value.',
      'It is a list of 1; positions are written [0], [1], ….',
    ]);
  });

  test('a secret parameter is secret, and plain under fn::plain', async () => {
    const head = 'config: { key: { type: string, secret: true, default: keyvalue1 } }';
    expect((await propertiesOf('note: ${config.key}', { env }, head))['note']).toBeInstanceOf(Secret);
    expect(await propertiesOf('note: { fn::plain: "${config.key}" }', { env }, head)).toMatchObject({
      note: 'keyvalue1',
    });
  });

  test('fn::secret marks every value inside', async () => {
    const { tags, note } = await propertiesOf('tags: { fn::secret: [a, b] }\nnote: { fn::secret: null }', {
      env,
    });
    expect((tags as Secret[]).map((tag) => tag.reveal())).toEqual(['a', 'b']);
    expect(note).toBeNull();
  });

  test('all values met are listed for masking; words of a published list are not', async () => {
    const { secrets } = await load(webHook('note: "x${env.WORD}"\ntoken: lit-token\nsecretMode: plaintext'), {
      env,
    });
    expect(secrets).toEqual(expect.arrayContaining(['t', 'hunter2hunter2', 'xhunter2hunter2', 'lit-token']));
    expect(secrets).not.toContain('plaintext');
  });

  test('no diagnostic repeats a secret', async () => {
    const result = await load(
      webHook('port: ${env.WORD}\nmode: ${env.WORD}\nratio: "${env.WORD}!"\nlogin: ${env.WORD}'),
      { env },
    );
    expect(problems(result)).toHaveLength(4);
    expect(JSON.stringify(result.diagnostics)).not.toContain('hunter2');
  });
});

describe('references', () => {
  test('alone they stay references, inside text they make a template', async () => {
    const { desired } = await loaded(
      `${webHook('note: ${resources.b.id}\nlabel: "id ${resources.b.url}!"\ntoken: "k${resources.b.id}"')}  b:\n    type: acme:Hook\n    properties: { kind: web, url: u }\n`,
    );
    const { note, label, token } = desired[0]!.properties;
    expect(note).toEqual(new Reference('b', 'id'));
    expect((label as Template).parts).toEqual(['id ', new Reference('b', 'url'), '!']);
    expect((token as Template).parts[0]).toBeInstanceOf(Secret);
    expect(desired[0]!.dependencies).toEqual(['b']);
  });

  test('a template cannot land where no text can', async () => {
    const result = await load(
      webHook('port: "1${resources.b.id}"') + '  b: { type: acme:Hook, properties: { kind: web, url: u } }',
    );
    expect(problems(result)).toEqual(['8:13 "port" must be a whole number, not text']);
  });
});

describe('what cannot be looked up is an error with its place', () => {
  test.each([
    ['label: ${env.NOPE}', '9:14 the environment variable NOPE is not set'],
    ['label: "abc ${config.nope}"', '9:19 ${config.nope}: no parameter is called nope'],
    ['label: ${config.map.q}', '9:14 ${config.map.q}: there is no map.q'],
    ['label: ${config.list[2]}', '9:14 ${config.list[2]}: there is no list[2]'],
    ['label: ${config.host.x}', '9:14 ${config.host.x}: there is no host.x'],
    ['label: "a${config.list}"', '9:16 ${config.list} is a list and cannot stand inside text'],
    ['label: ${each.key}', '9:14 ${each.key} needs forEach'],
    ['label: ${resources.q.id}', '9:14 ${resources.q.id}: no resource is called "q"'],
    ['label: ${resources.a}', '9:14 ${resources.a}: a property is missing'],
    ['label: ${a.b}', '9:14 ${a.b}: nothing is called a'],
    ['label: { fn::fil: x }', '9:16 no function is called fn::fil'],
    ['label: { fn::file: x, y: 1 }', '9:16 fn::file must stand alone'],
  ])('%s', async (member, problem) => {
    const list = problems(await load(`${config}\n${webHook(member)}`, { env }));
    expect(list).toHaveLength(1);
    expect(list[0]).toContain(problem);
  });

  test('the sentence about an unset variable names file, line and column', async () => {
    const { diagnostics } = await load(webHook('label: ${env.WORDD}'), { env });
    expect(diagnostics[0]!.summary).toMatch(
      /^the environment variable WORDD is not set \(.*holdfast\.yaml:8:14\)$/u,
    );
    expect(diagnostics[0]!.detail).toContain('Did you mean "WORD"?');
  });

  test('an unset variable may be an unknown value instead', async () => {
    const properties = await propertiesOf('port: ${env.NOPE}\nlabel: "a${env.NOPE}"', {
      env,
      missingEnv: 'unknown',
    });
    expect(properties['port']).toBeInstanceOf(Unknown);
    expect(properties['label']).toBeInstanceOf(Unknown);
  });

  test('each mistake is reported once, not once per instance, and nothing follows from it', async () => {
    const text = `resources:\n  a:\n    type: acme:Hook\n    forEach: [x, y, z]\n    properties: { kind: web, url: "\${env.NOPE}" }\n`;
    expect(problems(await load(text, { env }))).toHaveLength(1);
  });
});
