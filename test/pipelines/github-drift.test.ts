import { drift } from './site.ts';
import { describeScripts, startGitHub, type GitHub } from './github-site.ts';

let github: GitHub;

afterEach(() => github.close());

describeScripts('each night', () => {
  beforeEach(async () => {
    github = await startGitHub();
    expect(await github.site.holdfast('apply', '--yes')).toMatchObject({ code: 0 });
  });

  test('drift opens one issue, updates it while it lasts, and closes it when it is gone', async () => {
    expect(await github.script('drift-issue.sh')).toMatchObject({ code: 0 });
    expect(github.forge.issues).toEqual([]);
    await drift(github.site);
    expect(await github.script('drift-issue.sh')).toMatchObject({
      code: 0,
      err: expect.stringContaining('Opened #40.'),
    });
    expect(github.forge.issues[0]).toMatchObject({
      title: 'Holdfast drift: quickstart/dev',
      state: 'open',
      labels: ['holdfast-drift'],
    });
    expect(github.forge.issues[0]?.body).toContain('#moved');
    await github.script('drift-issue.sh');
    expect([github.forge.issues.length, github.count('POST')]).toEqual([1, 1]);
    expect(await github.site.holdfast('apply', '--yes')).toMatchObject({ code: 0 });
    expect((await github.script('drift-issue.sh')).err).toContain('closed #40');
    expect(github.forge.issues[0]?.state).toBe('closed');
    await drift(github.site);
    expect((await github.script('drift-issue.sh')).err).toContain('Opened #41.');
  });

  test('an issue of another stack and a pull request are left alone', async () => {
    await drift(github.site);
    const mark = (stack: string): string => `<!-- holdfast:drift:quickstart/${stack} -->\n`;
    const issue = { title: 't', state: 'open', labels: ['holdfast-drift'] };
    github.forge.issues.push(
      { ...issue, number: 1, body: mark('prod') },
      { ...issue, number: 2, body: mark('dev'), pull_request: {} },
    );
    expect((await github.script('drift-issue.sh')).err).toContain('Opened #42.');
  });

  test('when drift cannot be looked for, the issue stays and the step fails with that code', async () => {
    github.site.edit((text) => text.replace('type: github', 'type: githup'));
    expect(await github.script('drift-issue.sh')).toMatchObject({
      code: 1,
      err: expect.stringContaining('stays as it is'),
    });
    expect(github.forge.requests).toEqual([]);
  });

  test.each([403, 404, 500])('a forge that answers %d fails the step and says why', async (status) => {
    await drift(github.site);
    github.forge.failures.push({ method: 'POST', status });
    expect(await github.script('drift-issue.sh')).toMatchObject({
      code: 1,
      err: expect.stringContaining(`(status ${status})`),
    });
    expect(github.forge.issues).toEqual([]);
  });
});
