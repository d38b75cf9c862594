import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { newKey } from '../../src/state/key.ts';
import { CREDENTIALS, startHttpState, type HttpStateServer } from '../servers/http-state.ts';
import { createSite, drift, ROOT, secrets, type Ended, type Site } from './site.ts';

let site: Site;
let gitlab: HttpStateServer;
const ends: Ended[] = [];

/** As in the pipeline: state in GitLab, its address made from the job's own variables. */
async function script(name: string, ...args: readonly string[]): Promise<Ended> {
  const ended = await site.script(`scripts/${name}`, args);
  ends.push(ended);
  return ended;
}

const reports = (): string[] =>
  ['plan.json', 'plan.md', 'plan.html', 'report.json', 'drift.xml'].filter((name) =>
    existsSync(join(site.directory, 'reports', name)),
  );

beforeEach(async () => {
  gitlab = await startHttpState();
  const { variables } = parse(readFileSync(join(ROOT, 'examples/gitlab-ci/.gitlab-ci.yml'), 'utf8'));
  const backend = String(variables.HOLDFAST_BACKEND)
    .replace('${CI_API_V4_URL}', `${gitlab.url}/api/v4`)
    .replace('${CI_PROJECT_ID}', '1');
  site = await createSite('gitlab-ci', {
    ...CREDENTIALS,
    HOLDFAST_BACKEND: backend,
    HOLDFAST_STACK: variables.HOLDFAST_STACK,
    HOLDFAST_STATE_KEY: newKey(),
  });
});

afterEach(async () => {
  const shown = ends.splice(0).flatMap(({ out, err }) => [out, err]);
  const kept = reports().map((name) => site.read(`reports/${name}`));
  for (const secret of [...Object.values(secrets), 'canary-token'])
    expect([...shown, ...kept].filter((text) => text.includes(secret))).toEqual([]);
  await site.close();
  await gitlab.close();
});

describe('GitLab CI', () => {
  test('plans with a report of counts, applies exactly that, and keeps the state in GitLab', async () => {
    expect(await script('plan.sh', 'reports')).toMatchObject({ code: 0 });
    expect(reports()).toEqual(['plan.json', 'plan.md', 'plan.html', 'report.json']);
    expect(JSON.parse(site.read('reports/report.json'))).toEqual({ create: 3, update: 0, delete: 0 });
    expect(await script('apply.sh', 'reports/plan.json')).toMatchObject({ code: 0 });
    expect([...gitlab.states.keys()]).toEqual(['holdfast-prod']);
    expect(existsSync(join(site.directory, '.holdfast'))).toBe(false);
  });

  test('counts a replacement as one that comes and one that goes', async () => {
    await site.holdfast('apply', '--yes');
    site.edit((text) =>
      text
        .replace('type: health.slack', 'type: health.email')
        .replace(/ {6}token: .*\n {6}channel: .*\n/u, '      recipients: [ops@acme.example]\n'),
    );
    expect(await script('plan.sh', 'reports')).toMatchObject({ code: 0 });
    expect(JSON.parse(site.read('reports/report.json'))).toEqual({ create: 1, update: 0, delete: 1 });
  });

  test('leaves no plan behind when planning failed, and fails as holdfast did', async () => {
    await script('plan.sh', 'reports');
    site.edit((text) => text.replace('type: github', 'type: githup'));
    expect(await script('plan.sh', 'reports')).toMatchObject({
      code: 1,
      err: expect.stringContaining('No plan was saved'),
    });
    expect(reports()).toEqual([]);
  });

  test('says what to do when the plan no longer fits', async () => {
    await site.holdfast('apply', '--yes');
    site.edit((text) => text.replace('"#ops"', '"#planned"'));
    await script('plan.sh', 'reports');
    await drift(site);
    expect(await script('apply.sh', 'reports/plan.json')).toMatchObject({
      code: 6,
      err: expect.stringContaining('Start a new pipeline'),
    });
  });

  test('turns drift into failed tests and a failed job', async () => {
    await site.holdfast('apply', '--yes');
    expect(await script('drift.sh', 'reports')).toMatchObject({ code: 0 });
    expect(site.read('reports/drift.xml')).toContain('tests="3" failures="0"');
    await drift(site);
    const ended = await script('drift.sh', 'reports');
    expect(ended).toMatchObject({ code: 2, out: expect.stringContaining('remote-change') });
    expect(site.read('reports/drift.xml')).toContain('failures="1"');
  });

  test.each([401, 403, 500])(
    'fails without a report when GitLab answers %d for the state',
    async (status) => {
      gitlab.fault = () => ({ status });
      const ended = await script('drift.sh', 'reports');
      expect(ended.err).toMatch(/Drift could not be looked for: holdfast ended with [13]\./u);
      expect([ended.code === 0, ended.code === 2, reports()]).toEqual([false, false, []]);
    },
  );
});

test('the pipeline runs only scripts that are there, and the apply job only by hand', () => {
  const pipeline = parse(readFileSync(join(ROOT, 'examples/gitlab-ci/.gitlab-ci.yml'), 'utf8'));
  const jobs = ['validate', 'plan', 'apply', 'drift'];
  const lines: string[] = jobs.flatMap((job) => pipeline[job].script);
  const files = lines.flatMap((line) => /^scripts\/\S+/u.exec(line)?.[0] ?? []);
  expect(files.filter((file) => !existsSync(join(ROOT, 'examples/gitlab-ci', file)))).toEqual([]);
  expect(files).toHaveLength(3);
  expect(pipeline.apply.rules).toEqual([expect.objectContaining({ when: 'manual' })]);
  expect(pipeline.stages).toEqual(jobs);
});
