import { formats } from '../../src/reports/formats.ts';
import { canaries, createWorkspace, leaks, type Workspace } from '../hosts/cli/workspace.ts';

let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
});

afterEach(async () => {
  await workspace.close();
});

/** Spellings of a secret in markup, beside those any sink may use. */
function leaksIn(text: string): string[] {
  const marked = Object.entries(canaries).filter(([, value]) => {
    const entities = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
    return text.includes(entities) || text.includes(value.replaceAll('"', '&#34;'));
  });
  return [...leaks(text), ...marked.map(([name]) => `${name} markup`)];
}

const names = Object.keys(formats);

/** A vendor that shows a secret in a place where nobody expects one. */
async function betray(): Promise<void> {
  const { out } = await workspace.run(['state', 'pull']);
  const { resources } = JSON.parse(out) as { resources: Record<string, { id: string }> };
  const url = `https://hooks.example.com/${canaries.HOOK_KEY}?<b>&token=${canaries.SLACK_TOKEN}`;
  workspace.emulator.control('upsun.change', { id: resources['hook']?.id ?? '', set: { url } });
}

test('no format shows a declared secret, nor one that a vendor echoes elsewhere', async () => {
  const first = await Promise.all(names.map((name) => workspace.run(['plan', '-o', name])));
  expect(first.map(({ code }) => code)).toEqual(names.map(() => 0));
  await workspace.run(['apply', '--yes']);
  await betray();
  const later = await Promise.all(
    names.flatMap((name) => [workspace.run(['plan', '-o', name]), workspace.run(['drift', '-o', name])]),
  );
  for (const { out, err } of [...first, ...later]) expect([...leaksIn(out), ...leaksIn(err)]).toEqual([]);
  const shown = later.filter(({ out }) => out.includes('hooks.example.com'));
  expect(shown.length).toBeGreaterThan(5);
});

test('a leak would be noticed in every spelling', () => {
  const value = canaries.HOOK_KEY;
  expect(leaksIn(`<td>${value.replaceAll('"', '&quot;')}</td>`)).toEqual(['HOOK_KEY markup']);
  expect(leaksIn(value)).toContain('HOOK_KEY raw');
});
