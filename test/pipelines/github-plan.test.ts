import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeScripts, startGitHub, type GitHub } from './github-site.ts';

let github: GitHub;

afterEach(() => github.close());

describeScripts('in a pull request', () => {
  beforeEach(async () => {
    github = await startGitHub();
  });

  test('plans, comments once, and updates that comment when the plan changes', async () => {
    expect(await github.script('plan.sh', 'reports')).toMatchObject({ code: 0 });
    expect(github.outputs()).toEqual({ saved: 'true', changes: 'true', report: 'true', 'exit-code': '0' });
    expect(github.site.read('summary.md')).toContain('**Plan: 3 to add, 0 to change, 0 to destroy.**');
    expect(JSON.parse(github.site.read('reports/plan.sarif')).runs[0].results).toHaveLength(4);
    expect(await github.script('comment.sh', 'reports/plan.md', '7')).toMatchObject({ code: 0 });
    github.site.edit((text) => text.replace('"#ops"', '"#moved"'));
    await github.script('plan.sh', 'reports');
    expect(await github.script('comment.sh', 'reports/plan.md', '7')).toMatchObject({ code: 0 });
    expect(github.forge.comments).toHaveLength(1);
    expect(github.forge.comments[0]?.body).toContain('#moved');
  });

  test('leaves comments of others alone, and finds its own beyond the first page', async () => {
    await github.script('plan.sh', 'reports');
    const body = github.site.read('reports/plan.md');
    const other = (id: number, login: string, text: string) => ({ id, user: { login }, body: text });
    github.forge.comments.push(other(1, 'mallory', body));
    github.forge.comments.push(
      ...Array.from({ length: 150 }, (_none, index) => other(index + 2, 'ann', 'looks good')),
    );
    github.forge.comments.push(other(500, 'github-actions[bot]', `${body.split('\n')[0] ?? ''}\nformer`));
    expect((await github.script('comment.sh', 'reports/plan.md', '7')).err).toContain(
      'Updated comment 500 of #7.',
    );
    expect(github.forge.comments.find(({ id }) => id === 500)?.body).toBe(body);
    expect(github.count('POST')).toBe(0);
  });

  test('says what happened when there is nothing to plan, and hands the exit code on', async () => {
    github.site.edit((text) => text.replace('type: github', 'type: githup'));
    expect(await github.script('plan.sh', 'reports')).toMatchObject({ code: 0 });
    expect(github.outputs()).toEqual({ saved: 'false', changes: 'false', report: 'false', 'exit-code': '1' });
    expect(
      ['json', 'md', 'sarif'].filter((kind) =>
        existsSync(join(github.site.directory, `reports/plan.${kind}`)),
      ),
    ).toEqual([]);
  });

  test.each([
    [401, 'The token is not valid'],
    [403, 'look at `permissions:` of the job'],
    [404, 'There is no such thing in acme/shop'],
    [422, 'refused the content'],
  ])('explains a %d and does not try again', async (status, advice) => {
    await github.script('plan.sh', 'reports');
    github.forge.failures.push({ method: 'GET', status });
    const ended = await github.script('comment.sh', 'reports/plan.md', '7');
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining(advice) });
    expect(ended.err).toContain(
      `GitHub did not do GET /repos/acme/shop/issues/7/comments (status ${status}).`,
    );
    expect(github.forge.requests).toHaveLength(1);
  });

  test('tries again what may be repeated, and a comment only once', async () => {
    await github.script('plan.sh', 'reports');
    github.forge.failures.push({ method: 'GET', status: 503 }, { method: 'GET', status: 502 });
    expect(await github.script('comment.sh', 'reports/plan.md', '7')).toMatchObject({ code: 0 });
    expect([github.count('GET'), github.count('POST')]).toEqual([3, 1]);
    github.forge.comments.splice(0);
    github.forge.failures.push({ method: 'POST', status: 500 });
    const ended = await github.script('comment.sh', 'reports/plan.md', '7');
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('run the job again later') });
    expect(github.count('POST')).toBe(2);
  });

  test('says when the forge cannot be reached', async () => {
    await github.script('plan.sh', 'reports');
    await github.forge.close();
    const ended = await github.script('comment.sh', 'reports/plan.md', '7');
    expect(ended).toMatchObject({ code: 1, err: expect.stringContaining('could not be reached') });
  });

  test('refuses to comment with anything but a report', async () => {
    writeFileSync(join(github.site.directory, 'other.md'), 'hello\n');
    expect(await github.script('comment.sh', 'other.md', '7')).toMatchObject({
      code: 1,
      err: expect.stringContaining('marker'),
    });
    expect(github.forge.requests).toEqual([]);
  });
});
