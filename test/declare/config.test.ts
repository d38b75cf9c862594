import { load, loaded, loadFiles, problems, propertiesOf, webHook } from './loading.ts';
import { environment } from './loading.ts';

const head = (declaration: string): string => `config: { p: ${declaration} }`;

describe('where a parameter’s value comes from', () => {
  const manifest = `name: t\nconfig: { p: { type: string, default: declared } }\n${webHook('note: ${config.p}')}`;
  const side = { 'holdfast.dev.yaml': 'config: { p: side }', 'holdfast.prod.yaml': 'config: { p: prod }' };
  const env = { ...environment, HOLDFAST_CONFIG_P: 'variable' };
  test.each([
    [{}, {}, 'declared'],
    [side, {}, 'side'],
    [side, { stack: 'prod' }, 'prod'],
    [side, { env }, 'variable'],
    [side, { env, config: { p: 'flag' } }, 'flag'],
  ])('%#', async (files, changes, expected) => {
    const { stack } = await loadFiles({ 'holdfast.yaml': manifest, ...files }, changes);
    expect(stack?.desired[0]?.properties['note']).toBe(expected);
  });

  test('names become variables in capitals', async () => {
    const changes = { env: { ...environment, HOLDFAST_CONFIG_MY_PARAM: '5' } };
    expect(
      await propertiesOf('port: ${config.my-param}', changes, 'config: { my-param: { type: integer } }'),
    ).toMatchObject({ port: 5 });
  });

  test.each([
    ['integer', '5', 5],
    ['number', '1.5', 1.5],
    ['boolean', 'false', false],
    ['string', '5', '5'],
    ['array', '["a"]', ['a']],
    ['object', '{"a": {"b": 1}}', { a: { b: 1 } }],
  ])('text from outside becomes %s', async (type, text, value) => {
    const { outputs } = await loaded(`${head(`{ type: ${type} }`)}\noutputs: { o: "\${config.p}" }`, {
      config: { p: text },
    });
    expect(outputs['o']).toEqual(value);
  });
});

describe('what is wrong with parameters', () => {
  test.each([
    [head('{ type: integer, default: x }'), {}, '2:40 the parameter "p" is not of type integer'],
    [
      head('{ type: array, items: { type: integer }, default: [a] }'),
      {},
      '2:64 the parameter "p" is not of type array of integer',
    ],
    [
      head('{ type: integer }'),
      { p: '1.5' },
      '2:11 the parameter "p" as given from outside is not of type integer',
    ],
    [
      head('{ type: boolean }'),
      { p: 'yes' },
      '2:11 the parameter "p" as given from outside is not of type boolean',
    ],
    [
      head('{ type: array }'),
      { p: 'a,b' },
      '2:11 the parameter "p" as given from outside is not of type array',
    ],
    [head('{ typ: string }'), {}, '2:16 "p" has no key "typ"'],
    [head('{ type: str }'), {}, '2:22 str is no type of parameter'],
    [head('{ secret: 1 }'), {}, '2:24 "secret" must be true or false'],
    [head('x'), { q: '1' }, 'no parameter is called "q"'],
    [head('"${config.p}"'), {}, '2:15 ${config.p} cannot be used here'],
    ['config: 5', {}, '2:9 "config" must be a map, not a number'],
  ])('%s with %j', async (text, config, problem) => {
    expect(problems(await load(text, { config }))).toEqual([problem]);
  });

  test('a value lacking is an error only for a parameter in use', async () => {
    expect(problems(await load(head('{ type: string }')))).toEqual([]);
    const result = await load(
      `${head('{ type: string }')}\n${webHook('note: ${config.p}\nlabel: ${config.p}')}`,
    );
    expect(problems(result)).toEqual(['2:11 the parameter "p" has no value']);
    expect(result.diagnostics[0]!.detail).toContain('HOLDFAST_CONFIG_P');
  });

  test.each([
    ['p: 1', '1:1 a manifest has no key "p"'],
    ['config: { q: 1 }', '1:11 no parameter is called "q"'],
    ['config: [', '1:10 this is not valid YAML: unexpected end of the stream within a flow collection'],
  ])('side file %s', async (side, problem) => {
    const files = {
      'holdfast.yaml': `name: t\n${head('{ type: string, default: d }')}`,
      'holdfast.dev.yaml': side,
    };
    expect(problems(await loadFiles(files))).toEqual([problem]);
  });

  test('a side file that cannot be read as text is named', async () => {
    const files = { 'holdfast.yaml': 'name: t', 'holdfast.dev.yaml': new Uint8Array([0xff]) };
    expect(problems(await loadFiles(files))).toEqual([
      expect.stringContaining('holdfast.dev.yaml is not valid UTF-8'),
    ]);
  });

  test('a parameter given twice beside several files is shown', async () => {
    const files = {
      'a/m.yaml': `name: t\n${head('{ type: string }')}\nresources: {}`,
      'b/m.yaml': 'resources: {}',
      'a/holdfast.dev.yaml': 'config: { p: 1 }',
      'b/holdfast.dev.yaml': 'config: { p: x }',
    };
    const list = problems(await loadFiles(files, { paths: ['a', 'b'] }));
    expect(list).toContain('1:11 the parameter "p" is given twice');
  });
});
