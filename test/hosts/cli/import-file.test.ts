import { openEstate, type Estate } from './estate.ts';

let estate: Estate;
beforeEach(async () => {
  estate = await openEstate();
  const hooks = ['a', 'b', 'c'].map((name) => [
    `hook-${name}`,
    {
      type: 'upsun:Integration',
      properties: { projectId: 'shop', type: 'webhook', url: `https://hooks.acme.example/${name}` },
      options: { adopt: 'never' },
    },
  ]);
  const resources = Object.fromEntries(hooks) as object;
  await estate.write(
    'holdfast.yaml',
    JSON.stringify({ name: 'estate', providers: estate.providers, resources }),
  );
});
afterEach(() => estate.close());

/** Objects somebody else made, in order. */
function found(...names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const set = { url: `https://hooks.acme.example/${name}` };
    const made = estate.emulator.control('upsun.add', { project: 'shop', type: 'webhook', set });
    return (made as { id: string }).id;
  });
}

test('a file of ids by address is imported at once, with two lists and no write', async () => {
  const [a = '', b = ''] = found('a', 'b');
  await estate.write('ids.yaml', `# made by hand\nhook-a: ${a}\nhook-b: "${b}"\n`);
  const { code, out, err } = await estate.run(['import', '--from', 'ids.yaml']);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('Import complete!');
  expect(estate.writes()).toEqual([]);
  expect((await estate.run(['state', 'list'])).out).toBe('hook-a\nhook-b\n');
  expect((await estate.run(['plan'])).out).toContain('Plan: 1 to add, 0 to change, 0 to destroy.');
});

test('JSON from standard input will do', async () => {
  const [a = ''] = found('a');
  const stdin = JSON.stringify({ 'hook-a': a });
  expect((await estate.run(['import', '--from', '-'], { stdin })).code).toBe(0);
});

test('an id that does not exist, or belongs to another kind, keeps all from being imported', async () => {
  const [a = ''] = found('a');
  const other = estate.emulator.control('upsun.add', { project: 'shop', type: 'blackfire', set: {} }) as {
    id: string;
  };
  await estate.write('ids.yaml', `hook-a: ${a}\nhook-b: nowhere\nhook-c: ${other.id}\n`);
  const { code, out, err } = await estate.run(['import', '--from', 'ids.yaml']);
  expect(code).toBe(1);
  const told = `${out}${err}`.replaceAll(/\n│ /gu, ' ');
  expect(told).toContain('names nowhere, which does not exist');
  expect(told).toContain('which is a blackfire, but webhook is declared');
  expect((await estate.run(['state', 'list'])).out).toBe('');
});

test.each([
  ['- a\n', 'an import file holds a map, not a list'],
  ['hook-a: [x]\n', 'ids.yaml:1:9'],
  ['"a b": x\n', '"a b" is no address'],
  ['{}\n', 'names nothing to import'],
  ['hook-a: x: y\n', 'this is not valid YAML'],
  ['hook-z: x\nhook-y: x\n', 'hook-z, hook-y are not declared'],
])('%j is refused', async (text, sentence) => {
  await estate.write('ids.yaml', text);
  const { code, err } = await estate.run(['import', '--from', 'ids.yaml']);
  expect(code).not.toBe(0);
  expect(err.replaceAll(/\n│ /gu, ' ')).toContain(sentence);
});

test('neither both nor half of an import is understood', async () => {
  await estate.write('ids.yaml', 'hook-a: x\n');
  for (const argv of [['import'], ['import', 'hook-a'], ['import', 'hook-a', 'x', '--from', 'ids.yaml']])
    expect((await estate.run(argv)).code).toBe(64);
});
