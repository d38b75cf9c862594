import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registry } from '../../providers/index.ts';
import { loadStack } from '../../src/declare/load.ts';

const env = { BUDDY_TOKEN: 'buddy-token', BUDDY_WORKSPACE: 'acme' };
const gitHub = 'type: GIT_HUB, name: A, token: t, scope: WORKSPACE';
const gitLab = 'type: GIT_LAB, name: B, token: t, scope: WORKSPACE';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'holdfast-buddy-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** What `validate` says of two resources, as `line severity: summary`. */
async function findings(first: string, second: string): Promise<string[]> {
  const block = (name: string, properties: string) =>
    `  ${name}: { type: "buddy:Integration", properties: { ${properties} } }`;
  const text = ['name: x', 'resources:', block('one', first), block('two', second)].join('\n');
  await writeFile(path.join(directory, 'holdfast.yaml'), text);
  const inputs = { paths: [], directory, recursive: false, stack: 'dev', config: {}, env, registry };
  const { diagnostics } = await loadStack({ ...inputs, missingEnv: 'error', allowExec: false, mode: 'run' });
  return diagnostics.map(
    ({ range, severity, summary }) => `${range?.start.line ?? 0} ${severity}: ${summary}`,
  );
}

describe('an identifier that two resources claim', () => {
  const claimed = '4 warning: two and one claim the same identifier in workspace acme';
  const project = 'scope: PROJECT, project_name';

  test.each([
    ['is found in one kind', gitHub, gitHub, [claimed]],
    ['is found across kinds', gitHub, gitLab, [claimed]],
    [
      'is found in one project',
      gitHub.replace('scope: WORKSPACE', `${project}: shop`),
      gitLab.replace('scope: WORKSPACE', `${project}: shop`),
      [claimed],
    ],
    [
      'is none in two projects',
      gitHub.replace('scope: WORKSPACE', `${project}: shop`),
      gitLab.replace('scope: WORKSPACE', `${project}: blog`),
      [],
    ],
    ['is none in two scopes', gitHub, gitLab.replace('scope: WORKSPACE', `${project}: shop`), []],
    ['is none in two workspaces', gitHub, `${gitLab}, workspace: other`, []],
  ])('%s', async (_what, first, second, expected) => {
    const named = [first, second].map((properties) => `${properties}, identifier: code_host`);
    expect(await findings(named[0] ?? '', named[1] ?? '')).toEqual(expected);
  });

  test('is not looked for where none is declared, or it is not known yet', async () => {
    expect(await findings(gitHub, gitLab)).toEqual([]);
    const later = `${gitLab}, identifier: "\${resources.one.identifier}"`;
    expect(await findings(`${gitHub}, identifier: code_host`, later)).toEqual([]);
  });
});
