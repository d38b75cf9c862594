import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registry } from '../../providers/index.ts';
import { loadStack, type LoadResult } from '../../src/declare/load.ts';
import { GitJiraRig } from './gitjira-rig.ts';

const env = {
  JIRA_BASE_URL: 'https://tools.acme.example/jira',
  JIRA_PAT: 'jira-token',
  GITLAB_PAT: 'gitlab-host-token',
  GITHUB_PAT: 'github-host-token',
  AWS_ACCESS_KEY_ID: 'AKIASAMPLE',
  AWS_SECRET_ACCESS_KEY: 'sample-aws-secret',
  UNSET_SECRET: '',
};

function load(directory: string): Promise<LoadResult> {
  const inputs = { paths: [], directory, recursive: false, stack: 'dev', config: {}, env, registry };
  return loadStack({ ...inputs, missingEnv: 'error', allowExec: false, mode: 'run' });
}

describe('the example', () => {
  let rig: GitJiraRig | undefined;
  afterEach(() => rig?.close());

  test('is valid, is applied, and leaves nothing to do', async () => {
    const { stack, diagnostics } = await load(path.join(import.meta.dirname, '../../examples/gitjira'));
    expect(diagnostics).toEqual([]);
    if (stack === undefined) throw new Error('no stack');
    rig = await GitJiraRig.start();
    const { result } = await rig.applyStack(stack);
    const again = await rig.planStack(stack);
    const held = rig.held();
    expect(result.outcomes.map(({ address, outcome }) => `${address} ${outcome}`).sort()).toEqual([
      'archive done',
      'codecommit done',
      'github done',
      'gitlab done',
    ]);
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op', 'no-op', 'no-op']);
    expect(held.find(({ type }) => type === 'FILESPACE')).toMatchObject({ disabled: true, folderDepth: 2 });
    expect(held.find(({ type }) => type === 'AWS')).toMatchObject({ password: env.AWS_SECRET_ACCESS_KEY });
  });
});

describe('mistakes are found before anything is sent, each at its place', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'holdfast-gitjira-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  /** What `validate` says of one resource whose properties are these lines, as `line: message`. */
  async function findings(...properties: readonly string[]): Promise<string[]> {
    const lines = ['name: x', 'resources:', '  it:', '    type: gitjira:Integration', '    properties:'];
    const text = [...lines, '      displayName: A', ...properties.map((line) => `      ${line}`)].join('\n');
    await writeFile(path.join(directory, 'holdfast.yaml'), text);
    const { diagnostics } = await load(directory);
    return diagnostics.map(
      ({ range, severity, summary, detail }) =>
        `${String(range?.start.line)} ${severity}: ${summary} ${detail}`,
    );
  }

  const mistakes: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a misspelt field', ['type: GITLAB', 'pat: x', 'tagFilter: v'], /^9 error: .*tagFilter.*tagsFilter/u],
    ['a field of another type', ['type: GITLAB', 'pat: x', 'awsRegion: eu-west-1'], /^9 error: .*awsRegion/u],
    ['an empty token', ['type: GITLAB', 'pat: ${env.UNSET_SECRET}'], /^8 error: "pat" .*empty/u],
    [
      'an empty account name',
      ['type: AWS', 'username: ${env.UNSET_SECRET}', 'password: x', 'awsRegion: eu-west-1'],
      /^8 error: "username" .*empty/u,
    ],
    ['no token', ['type: GITLAB'], /error: .*pat/u],
    ['half an account', ['type: GERRIT', 'origin: https://g.example', 'username: u'], /error: .*password/u],
    ['neither token nor account', ['type: GITHUB'], /error: .*`pat`, or `username` and `password`/u],
    [
      'projects beside global',
      ['type: GITLAB', 'pat: x', 'global: true', 'projectMappingIds: [1]'],
      /^10 error: .*global/u,
    ],
    ['a depth out of range', ['type: FILESPACE', 'origin: /x/*', 'folderDepth: 9'], /^9 error: .*5/u],
    [
      'an unknown region',
      ['type: AWS', 'username: u', 'password: p', 'awsRegion: ap-outh-1'],
      /^10 error: .*ap-south-1/u,
    ],
    ['an unknown type', ['type: GITLAP', 'pat: x'], /^7 error: .*GITLAB/u],
    [
      'a dropped type',
      ['type: GITLAB_SERVER_LEGACY', 'origin: https://g.example', 'username: u', 'password: p'],
      /warning: .*March 2024/u,
    ],
  ];
  test.each(mistakes)('%s', async (_what, properties, expected) => {
    expect(await findings(...properties)).toEqual([expect.stringMatching(expected)]);
  });
});
