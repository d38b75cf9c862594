import { integration } from '../../providers/gitjira/integration.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { brokenRules, rulesOf } from '../../src/testing/legal.ts';

/** The rules an example breaks once some of its properties are changed; undefined removes one. */
function broken(type: string, changes: Readonly<Record<string, JsonObject[string] | undefined>>): string[] {
  const properties = Object.entries({ ...integration.variants[type]?.example, ...changes });
  const declared = Object.fromEntries(properties.filter(([, value]) => value !== undefined)) as JsonObject;
  return brokenRules(declared, rulesOf(integration, type)).map(
    ({ severity = 'error', message }) => `${severity}: ${message}`,
  );
}

test.each(Object.keys(integration.variants))('the example of %s breaks no rule', (type) => {
  expect(broken(type, {})).toEqual([]);
});

describe('projects', () => {
  test('global excludes a list, not an empty one', () => {
    expect(broken('GITLAB', { global: true, projectMappingIds: [1] })).toEqual([
      expect.stringMatching(/^error: .*cannot be joined with `projectMappingIds`/u),
    ]);
    expect(broken('GITLAB', { global: true, projectMappingIds: [] })).toEqual([]);
  });

  test('a list without a word on global is doubtful', () => {
    expect(broken('GITLAB', { global: undefined, projectMappingIds: [1] })).toEqual([
      expect.stringMatching(/^warning: .*declare `global: false`/u),
    ]);
    expect(broken('GITLAB', { global: false, projectMappingIds: [1] })).toEqual([]);
  });

  test('the repository browser needs a project, its default too', () => {
    const needs = { global: false, projectMappingIds: [] };
    expect(broken('GITLAB', { ...needs, gitViewerEnabled: true })).toEqual([
      expect.stringMatching(/^error: .*needs a project/u),
    ]);
    expect(broken('GITLAB', needs)).toEqual([expect.stringMatching(/^warning: .*needs a project/u)]);
    expect(broken('GITLAB', { ...needs, gitViewerEnabled: false })).toEqual([]);
    expect(broken('GITLAB', { global: undefined, gitViewerEnabled: true })).toEqual([]);
  });

  test("users' own tokens need the repository browser", () => {
    expect(broken('GITLAB', { requireUserPat: true, gitViewerEnabled: false })).toEqual([
      expect.stringMatching(/^warning: /u),
    ]);
    expect(broken('GITLAB', { requireUserPat: true })).toEqual([]);
  });
});

describe('credentials', () => {
  test.each(['GITHUB', 'GITHUB_SERVER', 'AZURE_DEVOPS'])('%s takes a token or a whole account', (type) => {
    const none = { pat: undefined, username: undefined, password: undefined };
    const missing = [expect.stringMatching(/^error: .*declare `pat`, or `username` and `password`/u)];
    expect(broken(type, none)).toEqual(missing);
    expect(broken(type, { ...none, username: 'u' })).toEqual(missing);
    expect(broken(type, { ...none, pat: 'p' })).toEqual([]);
  });

  test('both at once are doubtful', () => {
    expect(broken('GITHUB', { pat: 'p', username: 'u', password: 'x' })).toEqual([
      expect.stringMatching(/^warning: .*alternatives/u),
    ]);
  });

  test('an account for a GitHub server is what only older pages name', () => {
    expect(broken('GITHUB_SERVER', { pat: undefined, username: 'u', password: 'x' })).toEqual([
      expect.stringMatching(/^warning: /u),
    ]);
  });

  test('a token for TFS goes with the word all', () => {
    const token = { password: undefined, pat: 'p' };
    expect(broken('TFS_SERVER', { ...token, username: 'all' })).toEqual([]);
    expect(broken('TFS_SERVER', { ...token, username: 'joe' })).toEqual([
      expect.stringContaining('`username: all`'),
    ]);
    expect(broken('TFS_SERVER', { password: undefined })).toEqual([
      expect.stringMatching(/^error: .*missing/u),
    ]);
  });
});

describe('the rest', () => {
  test('the public address of GitHub is answered otherwise', () => {
    expect(broken('GITHUB', { origin: 'https://github.com/' })).toEqual([
      expect.stringContaining('https://api.github.com'),
    ]);
    expect(broken('GITHUB', { origin: undefined })).toEqual([]);
  });

  test('a folder should say its depth', () => {
    expect(broken('FILESPACE', { folderDepth: undefined })).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test.each(['AZURE', 'VSTS'])('a collection means little to %s', (type) => {
    expect(broken(type, { tfsCollection: 'c' })).toEqual([expect.stringMatching(/^warning: /u)]);
  });

  test('without a name an integration cannot be recognised', () => {
    expect(broken('GITLAB', { displayName: undefined })).toEqual([
      expect.stringMatching(/^warning: .*displayName/u),
    ]);
  });
});
