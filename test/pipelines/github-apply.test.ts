import { drift } from './site.ts';
import type { Artifact } from './forge-stub.ts';
import { describeScripts, startGitHub, type GitHub } from './github-site.ts';

let github: GitHub;

afterEach(() => github.close());

/** A plan kept by the run of a pull request. */
function kept(id: number, different: Partial<Artifact> = {}, head = 'abc'): Artifact {
  const workflow_run = { id, head_sha: head, repository_id: 1, head_repository_id: 1 };
  return {
    name: 'holdfast-plan-abc',
    expired: false,
    created_at: `2026-11-21T0${id}:00:00Z`,
    workflow_run,
    ...different,
  };
}

describeScripts('after a merge', () => {
  beforeEach(async () => {
    github = await startGitHub();
    github.forge.pulls = [
      { merged_at: null, head: { sha: 'open' } },
      { merged_at: '2026-11-21T00:00:00Z', head: { sha: 'abc' } },
    ];
  });

  test('the newest plan of the merged head is found, none that expired or came from elsewhere', async () => {
    const fork = { id: 9, head_sha: 'abc', repository_id: 1, head_repository_id: 2 };
    github.forge.artifacts.push(
      kept(1),
      kept(3),
      kept(2),
      kept(5, { expired: true }),
      kept(6, {}, 'other'),
      kept(7, { workflow_run: fork }),
    );
    expect(await github.script('find-plan.sh', 'merge1')).toMatchObject({ code: 0 });
    expect(github.outputs()).toEqual({ 'run-id': '3', artifact: 'holdfast-plan-abc' });
  });

  test('without one, nothing is applied', async () => {
    expect(await github.script('find-plan.sh', 'merge1')).toMatchObject({
      code: 1,
      err: expect.stringContaining('No plan is kept'),
    });
    github.forge.pulls = [];
    expect(await github.script('find-plan.sh', 'merge1')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no merged pull request'),
    });
    github.forge.failures.push({ method: 'GET', status: 403 });
    expect(await github.script('find-plan.sh', 'merge1')).toMatchObject({
      code: 1,
      err: expect.stringContaining('permissions'),
    });
  });

  test('the saved plan is applied, and a second time there is nothing left', async () => {
    await github.script('plan.sh', 'reports');
    expect(await github.script('apply.sh', 'reports/plan.json')).toMatchObject({
      code: 0,
      err: expect.stringContaining('nothing is left'),
    });
    await github.script('plan.sh', 'reports');
    expect(await github.script('apply.sh', 'reports/plan.json')).toMatchObject({
      code: 0,
      err: expect.stringContaining('changes nothing'),
    });
  });

  test('a plan that no longer fits sends nothing and says so', async () => {
    await github.script('plan.sh', 'reports');
    await github.script('apply.sh', 'reports/plan.json');
    github.site.edit((text) => text.replace('"#ops"', '"#planned"'));
    await github.script('plan.sh', 'reports');
    await drift(github.site);
    const before = JSON.stringify(github.site.emulator.control('snapshot', {}));
    expect(await github.script('apply.sh', 'reports/plan.json')).toMatchObject({
      code: 6,
      err: expect.stringContaining('nothing was sent'),
    });
    expect(JSON.stringify(github.site.emulator.control('snapshot', {}))).toBe(before);
  });
});
