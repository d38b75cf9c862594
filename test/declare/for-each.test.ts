import { Secret } from '../../src/core/value.ts';
import { load, loaded, problems } from './loading.ts';

const group = (forEach: string, properties: string, rest = ''): string =>
  `resources:\n  g:\n    type: acme:Hook\n    forEach: ${forEach}\n    properties: ${properties}\n${rest}`;

describe('groups', () => {
  test('a list makes one instance per element, whose key is its value', async () => {
    const { desired } = await loaded(
      group('[eu, 5]', '{ kind: web, url: "https://${each.key}", note: "n${each.value}" }'),
    );
    expect(
      desired.map(({ address, properties }) => [address, properties['url'], properties['note']]),
    ).toEqual([
      ['g["eu"]', 'https://eu', 'neu'],
      ['g["5"]', 'https://5', 'n5'],
    ]);
  });

  test('a whole number stays one where it stands alone', async () => {
    const { desired } = await loaded(
      group('[443]', '{ kind: web, url: u, port: "${each.value}", active: true }'),
    );
    expect(desired[0]!.properties['port']).toBe(443);
  });

  test('a map gives keys and structured values', async () => {
    const text = group(
      '{ a: { u: "https://x", p: 7 }, b: { u: "https://y", p: 8 } }',
      '{ kind: web, url: "${each.value.u}", port: "${each.value.p}" }',
    );
    const { desired } = await loaded(text);
    expect(desired.map(({ address, properties }) => [address, properties['port']])).toEqual([
      ['g["a"]', 7],
      ['g["b"]', 8],
    ]);
  });

  test('the properties themselves may be the value', async () => {
    const { desired } = await loaded(
      group('{ a: { kind: web, url: u, site: s1, token: tok-tok-1 } }', '${each.value}'),
    );
    expect(desired[0]).toMatchObject({
      scope: { site: 's1' },
      variant: 'web',
      properties: { kind: 'web', url: 'u' },
    });
    expect(desired[0]!.properties['token']).toBeInstanceOf(Secret);
  });

  test('parameters feed it, and public variables', async () => {
    const text = `config: { list: [a, b] }\n${group('${config.list}', '{ kind: web, url: "${each.key}" }')}`;
    expect((await loaded(text)).desired).toHaveLength(2);
  });

  test('no elements, no instances', async () => {
    expect((await loaded(group('[]', '{ kind: web, url: u }'))).desired).toEqual([]);
  });

  test.each([
    ['[a, a]', '5:14 forEach holds "a" twice'],
    ['[5, "5"]', '5:14 forEach holds "5" twice'],
    ['[{ a: 1 }]', '5:14 a list under forEach holds texts or whole numbers only'],
    ['[1.5]', '5:14 a list under forEach holds texts or whole numbers only'],
    ['5', '5:14 forEach needs a list or a map'],
    ['text', '5:14 forEach needs a list or a map'],
    ['', '5:12 forEach needs a list or a map'],
    ['["${env.ACME_TOKEN}"]', '5:14 forEach holds a secret'],
    ['${env.ACME_TOKEN}', '5:14 forEach must be known and not secret'],
    ['["${resources.g.id}"]', '5:16 ${resources.g.id} cannot be used here'],
    ['["${each.key}"]', '5:16 ${each.key} cannot be used here'],
  ])('forEach: %s', async (forEach, problem) => {
    const list = problems(await load(group(forEach, '{ kind: web, url: "u${each.key}" }')));
    expect(list).toHaveLength(1);
    expect(list[0]).toBe(problem);
  });

  test('a key that is not known yet is refused', async () => {
    const result = await load(group('["${env.NOPE}"]', '{ kind: web, url: u }'), { missingEnv: 'unknown' });
    expect(problems(result)).toEqual(['5:14 forEach holds a value that is not known yet']);
  });

  test('a small file cannot grow without bounds', async () => {
    const long = 'x'.repeat(200_000);
    const text = `config: { list: [${Array.from({ length: 2000 }, (_, i) => `k${i}`).join(', ')}] }\n${group('${config.list}', `{ kind: web, url: ${long} }`)}`;
    expect(problems(await load(text))).toContain('6:14 the manifest grows beyond 256 MiB here');
  });
});

describe('references to groups', () => {
  const other = (note: string, options = ''): string =>
    `  o: { type: acme:Hook, properties: { kind: web, url: o, note: '${note}' }${options} }\n`;

  test('one instance by its key, all of them by the group’s name under dependsOn', async () => {
    const text = group(
      '[a, b]',
      '{ kind: web, url: "${each.key}" }',
      other('${resources.g["b"].id}', ', options: { dependsOn: [g] }'),
    );
    const { desired } = await loaded(text);
    expect(desired.at(-1)).toMatchObject({
      properties: { note: { address: 'g["b"]', path: 'id' } },
      dependencies: ['g["a"]', 'g["b"]'],
    });
  });

  test('the group itself has no properties', async () => {
    const result = await load(group('[a]', '{ kind: web, url: u }', other('${resources.g.id}')));
    expect(problems(result)).toEqual(['7:65 ${resources.g.id}: "g" is a group, made by forEach']);
    expect(result.diagnostics[0]!.detail).toContain('${resources.g["a"].id}');
  });

  test('nothing follows from a group that could not be read', async () => {
    const text = group(
      '[a, a]',
      '{ kind: web, url: u }',
      other('${resources.g["z"].id}', ', options: { dependsOn: [g] }'),
    );
    expect(problems(await load(text))).toEqual(['5:14 forEach holds "a" twice']);
  });
});
