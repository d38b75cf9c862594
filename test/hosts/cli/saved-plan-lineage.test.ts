import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
});
afterEach(() => workspace.close());

/** State goes and comes back from what is live, as another history. */
async function anew(): Promise<void> {
  await rm(join(workspace.directory, '.holdfast'), { recursive: true });
  expect(await workspace.run(['apply', '--yes'])).toMatchObject({ code: 0 });
}

test('a plan of another history of the stack is refused, whatever it would do', async () => {
  await workspace.run(['apply', '--yes']);
  await workspace.manifest((text) => text.replace('com/a', 'com/b'));
  await workspace.run(['plan', '--out', 'p.json']);
  await workspace.manifest((text) => text.replace('com/b', 'com/a'));
  await anew();
  await workspace.manifest((text) => text.replace('com/a', 'com/b'));
  const { code, err } = await workspace.run(['apply', 'p.json']);
  expect({ code, err }).toEqual({ code: 6, err: expect.stringContaining('another history') });
});

test('a plan from before the first apply has no history; what was applied since makes its changes stale', async () => {
  await workspace.run(['plan', '--out', 'p.json']);
  await workspace.run(['apply', '--yes']);
  const { code, err } = await workspace.run(['apply', 'p.json']);
  expect({ code, err }).toEqual({ code: 6, err: expect.stringContaining('hook: ') });
  expect(err).not.toContain('history');
});
