import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { directoryWith, loadFiles, problems, webHook } from './loading.ts';

const manifest = (path: string): string => `name: t\n${webHook(`note: { fn::file: ${path} }`)}`;
const outside = 'lies outside the project';

function projectWith(files: Readonly<Record<string, string>>, repository: boolean): string {
  const parent = directoryWith({ 'secret.txt': 'elsewhere', ...files });
  if (repository) mkdirSync(join(parent, '.git'));
  return parent;
}

async function load(parent: string): Promise<readonly string[]> {
  return problems(await loadFiles({}, { directory: join(parent, 'stack') }));
}

describe('fn::file with a relative path', () => {
  test('stays in the directory of the manifest where there is no repository', async () => {
    const parent = projectWith({ 'stack/holdfast.yaml': manifest('../secret.txt') }, false);
    expect(await load(parent)).toEqual([expect.stringContaining(`the file ../secret.txt ${outside}`)]);
  });

  test('may go up inside the repository, and no further', async () => {
    expect(await load(projectWith({ 'stack/holdfast.yaml': manifest('../secret.txt') }, true))).toEqual([]);
    const parent = projectWith({ 'stack/holdfast.yaml': manifest('../../nope.txt') }, true);
    expect(await load(parent)).toEqual([expect.stringContaining(outside)]);
  });

  test('does not follow a symbolic link that leaves, and does follow one that stays', async () => {
    const parent = projectWith({ 'stack/holdfast.yaml': manifest('note.txt') }, false);
    symlinkSync('../secret.txt', join(parent, 'stack/note.txt'));
    expect(await load(parent)).toEqual([expect.stringContaining(outside)]);
    const other = projectWith({ 'stack/holdfast.yaml': manifest('note.txt'), 'stack/real.txt': 'x' }, false);
    symlinkSync('real.txt', join(other, 'stack/note.txt'));
    expect(await load(other)).toEqual([]);
  });

  test('an absolute path says where it goes, and goes there', async () => {
    const parent = projectWith({}, false);
    const stack = directoryWith({ 'holdfast.yaml': manifest(join(parent, 'secret.txt')) });
    const { stack: read } = await loadFiles({}, { directory: stack });
    expect(read?.desired[0]?.properties['note']).toBe('elsewhere');
  });
});

describe('files taken along without being named', () => {
  const hook = 'resources:\n  b: { type: acme:Hook, properties: { kind: web, url: "https://b" } }\n';

  test('a link in a directory brings in nothing from elsewhere, unless it is named itself', async () => {
    const parent = projectWith({ 'b.yaml': hook, 'stack/holdfast.yaml': 'name: t\n' }, false);
    symlinkSync('../b.yaml', join(parent, 'stack/b.yaml'));
    const all = await loadFiles({}, { directory: parent, paths: ['stack'] });
    expect(problems(all)).toEqual([expect.stringContaining(outside)]);
    const paths = ['stack/holdfast.yaml', 'stack/b.yaml'];
    const named = await loadFiles({}, { directory: parent, paths });
    expect(named.stack?.desired.map(({ address }) => address)).toEqual(['b']);
  });

  test('nor does a side file that is a link', async () => {
    const files = {
      'values.yaml': 'config: { x: 2 }\n',
      'stack/holdfast.yaml': 'name: t\nconfig: { x: 1 }\n',
    };
    const parent = projectWith(files, false);
    symlinkSync('../values.yaml', join(parent, 'stack/holdfast.dev.yaml'));
    expect(await load(parent)).toEqual([expect.stringContaining(outside)]);
  });
});
