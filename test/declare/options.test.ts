import { load, loaded, problems } from './loading.ts';
import { findCycles } from '../../src/declare/cycles.ts';

const hooks = (options: string, more = ''): string =>
  `resources:\n  a:\n    type: acme:Hook\n    properties: { kind: web, url: a }\n    options: ${options}\n${more}`;
const other = (name: string, url = name, options = ''): string =>
  `  ${name}: { type: acme:Hook, properties: { kind: web, url: "${url}" }${options === '' ? '' : `, options: ${options}`} }\n`;

describe('options', () => {
  test('all of them', async () => {
    const options = {
      protect: true,
      ignoreChanges: ['label', 'login.user', 'tags[0]'],
      replaceOnChanges: ['*'],
      deleteBeforeReplace: true,
      retainOnDelete: false,
      aliases: ['old', 'older["k"]'],
      import: 'id-1',
      adopt: 'always',
      secretChanges: 'never',
      passthrough: ['extra'],
    };
    expect((await loaded(hooks(JSON.stringify(options)))).desired[0]!.options).toEqual(options);
  });

  test('parameters may decide them, numbers are ids as text, one text is a list of one', async () => {
    const text = `config: { prod: true }\n${hooks('{ protect: "${config.prod}", import: 42, aliases: old, passthrough: null }')}`;
    expect((await loaded(text)).desired[0]!.options).toEqual({
      protect: true,
      import: '42',
      aliases: ['old'],
    });
  });

  test('in a group ids are given by key, and former names keep their keys', async () => {
    const text =
      `resources:\n  g:\n    type: acme:Hook\n    forEach: [x, y]\n    properties: { kind: web, url: "\${each.key}" }\n    options: { import: { x: id-x }, aliases: [h], protect: "\${env.NOPE:-}" }\n`.replace(
        ', protect: "${env.NOPE:-}"',
        '',
      );
    expect((await loaded(text)).desired.map(({ options }) => options)).toEqual([
      { import: 'id-x', aliases: ['h["x"]'] },
      { aliases: ['h["y"]'] },
    ]);
  });

  test.each([
    ['{ protct: true }', '"options" has no key "protct"', 'Did you mean "protect"?'],
    ['5', '"options" must be a map, not a number', ''],
    ['{ protect: yes }', '"protect" must be true or false', ''],
    ['{ adopt: alway }', '"adopt" must be always, ifMatching or never', 'Did you mean "always"?'],
    ['{ import: [x] }', '"import" must be the id of a live object, as text', ''],
    ['{ import: "${env.ACME_TOKEN}" }', '"import" must be the id of a live object, as text', ''],
    ['{ import: "${resources.a.id}" }', '${resources.a.id} cannot be used here', ''],
    ['{ ignoreChanges: [lable] }', '"ignoreChanges": web has no property "lable"', 'Did you mean "label"?'],
    ['{ ignoreChanges: ["a b"] }', '"ignoreChanges" holds "a b", which is no property path', 'Write e.g.'],
    ['{ replaceOnChanges: [5] }', '"replaceOnChanges" must be a list of texts', ''],
    ['{ dependsOn: [b] }', 'dependsOn: no resource is called b', ''],
    ['{ dependsOn: ["a["] }', '"dependsOn" holds "a[", which is no resource', ''],
    ['{ dependsOn: ["a[\\"k\\"]"] }', 'dependsOn: no resource is called a["k"]', ''],
    ['{ dependsOn: [a] }', 'a depends on itself', ''],
    ['{ aliases: [a] }', '"aliases": a stands twice or is the name it has now', ''],
    ['{ aliases: ["a b"] }', '"aliases" holds "a b", which is no address', ''],
    ['{ provider: 5 }', '"provider" must be text that is known and not secret', ''],
  ])('%s', async (options, problem, detail) => {
    const { diagnostics } = await load(hooks(options));
    expect(diagnostics.map(({ summary }) => summary.slice(0, problem.length))).toContain(problem);
    expect(diagnostics.map((diagnostic) => diagnostic.detail).join()).toContain(detail);
    expect(diagnostics.every(({ range }) => range !== undefined)).toBe(true);
  });

  test('a former name belongs to one resource, and to none that is declared', async () => {
    expect(
      problems(await load(hooks('{ aliases: [old] }', other('b', 'b', '{ aliases: [old, a] }')))),
    ).toEqual(['7:82 "aliases": old is a former name of a already', '7:82 "aliases": a is declared itself']);
  });

  test('an id for a key that is not there is an error', async () => {
    const text = `resources:\n  g:\n    type: acme:Hook\n    forEach: [x]\n    properties: { kind: web, url: u }\n    options: { import: { q: id } }\n`;
    expect(problems(await load(text))).toEqual([
      '7:24 "import" names the key "q", which forEach does not hold',
    ]);
    expect(problems(await load(text.replace('{ q: id }', 'id')))).toEqual([
      '7:24 "import" must be a map of ids by key, since the resource has forEach',
    ]);
  });
});

describe('what depends on what', () => {
  test('references and dependsOn together, each once, sorted', async () => {
    const text = `resources:\n${other('a', '${resources.c.id}/${resources.c.url}', '{ dependsOn: [c, b] }')}${other('b')}${other('c')}`;
    expect((await loaded(text)).desired[0]!.dependencies).toEqual(['b', 'c']);
  });

  test('a reference may name anything its target answers', async () => {
    for (const path of ['id', 'kind', 'site', 'created', 'login.user', 'headers.any', 'tags[0]']) {
      expect(
        problems(await load(`resources:\n${other('a', `\${resources.b.${path}}`)}${other('b')}`)),
      ).toEqual([]);
    }
  });

  test('a property that the target does not have is an error with the nearest', async () => {
    const result = await load(`resources:\n${other('a', '${resources.b.lable}')}${other('b')}`);
    expect(problems(result)).toEqual(['3:55 b: web has no property lable']);
    expect(result.diagnostics[0]!.detail).toBe('Did you mean "label"?');
  });

  test('one instance may be named under dependsOn, and needs nothing of the others', async () => {
    const group =
      '  g: { type: acme:Hook, forEach: [x, y], properties: { kind: web, url: "${each.key}" } }\n';
    const text = `resources:\n${group}${other('a', 'a', `{ dependsOn: ['g["y"]'] }`)}`;
    expect((await loaded(text)).desired.at(-1)!.dependencies).toEqual(['g["y"]']);
    const wrong = await load(text.replace('g["y"]', 'g["z"]'));
    expect(problems(wrong)).toEqual([expect.stringContaining('dependsOn: no resource is called g["z"]')]);
  });

  test('a cycle is printed', async () => {
    const text = `resources:\n${other('a', '${resources.b.id}')}${other('b', 'b', '{ dependsOn: [c] }')}${other('c', '${resources.a.id}')}`;
    expect(problems(await load(text))).toEqual(['3:3 resources depend on each other: a → b → c → a']);
  });

  test('a reference to itself is a cycle of one', async () => {
    expect(problems(await load(`resources:\n${other('a', '${resources.a.id}')}`))).toEqual([
      '3:3 a depends on itself',
    ]);
  });

  test('a chain as long as the manifest is walked without recursion, each step once', () => {
    let asked = 0;
    const needs = (address: string): readonly string[] => {
      asked += 1;
      return Number(address) < 50_000 ? [String(Number(address) + 1)] : [];
    };
    expect(
      findCycles(
        Array.from({ length: 50_001 }, (_, i) => String(i)),
        needs,
      ),
    ).toEqual([]);
    expect(asked).toBe(50_001);
  });
});
