import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createSite, drift, missingPrograms, ROOT, type Site } from './site.ts';

let site: Site;

async function start(example: string): Promise<void> {
  site = await createSite(example);
  expect(await site.holdfast('apply', '--yes')).toMatchObject({ code: 0 });
}

afterEach(async () => {
  await site.close();
});

describe('a systemd timer or cron', () => {
  beforeEach(() => start('systemd-timer'));

  const run = () => site.script('drift.sh', [], { METRICS_DIR: site.directory });

  test('prints nothing while all is well, and writes the counts', async () => {
    expect(await run()).toEqual({ code: 0, out: '', err: '' });
    expect(site.read('holdfast.prom')).toContain('class="remote-change"} 0\n');
    expect(statSync(join(site.directory, 'holdfast.prom')).mode & 0o777).toBe(0o644);
  });

  test('prints what differs, counts it and exits 2', async () => {
    await drift(site);
    expect(await run()).toMatchObject({ code: 2, out: expect.stringContaining('alerts: remote-change') });
    expect(site.read('holdfast.prom')).toContain('class="remote-change"} 1\n');
  });

  test('keeps the former counts and leaves nothing half-written when it cannot look', async () => {
    await run();
    const before = site.read('holdfast.prom');
    site.edit((text) => text.replace('type: github', 'type: githup'));
    expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('holdfast ended with 1') });
    expect(site.read('holdfast.prom')).toBe(before);
    expect(readdirSync(site.directory).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('says so when the counts cannot be written', async () => {
    const ended = await site.script('drift.sh', [], { METRICS_DIR: '/nowhere' });
    expect(ended.code).not.toBe(0);
    expect(ended.err).toContain('/nowhere/holdfast.prom');
  });

  test('has a crontab line whose command is this script, started once at a time', () => {
    const lines = site
      .read('crontab')
      .split('\n')
      .filter((line) => /^\d/u.test(line));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^17 \* \* \* \* holdfast .*flock --nonblock \S+ \/usr\/local\/lib\/holdfast\/drift\.sh/u,
    );
    expect(lines[0]).not.toContain('%');
  });

  test('has units that systemd accepts', () => {
    if (missingPrograms('systemd-analyze').length > 0)
      return void process.stderr.write('systemd-analyze is not installed: the units are not checked.\n');
    const unit = join(site.directory, 'holdfast-drift.service');
    writeFileSync(unit, readFileSync(unit, 'utf8').replace('/usr/local/lib/holdfast', site.directory));
    const units = [unit, join(site.directory, 'holdfast-drift.timer')];
    const { stderr } = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => line.includes('holdfast-drift'))).toEqual([]);
  });
});

describe('a Kubernetes CronJob', () => {
  beforeEach(() => start('kubernetes-cronjob'));

  test('reports to its log, and tells the code where Kubernetes looks for it', async () => {
    const log = join(site.directory, 'termination-log');
    expect(await site.script('drift.sh', [], { TERMINATION_LOG: log })).toMatchObject({ code: 0 });
    await drift(site);
    const ended = await site.script('drift.sh', ['--timeout', '1m'], { TERMINATION_LOG: log });
    expect(ended).toMatchObject({ code: 2, out: expect.stringContaining('remote-change') });
    expect(readFileSync(log, 'utf8')).toBe('holdfast drift ended with 2\n');
  });

  test('runs this script without rights, one at a time, and does not repeat a finding', () => {
    const { spec } = parse(site.read('cronjob.yaml'));
    const job = spec.jobTemplate.spec;
    const [container] = job.template.spec.containers;
    expect([spec.concurrencyPolicy, container.command]).toEqual(['Forbid', ['/bin/sh', '/scripts/drift.sh']]);
    expect(job.podFailurePolicy.rules[0].onExitCodes).toMatchObject({
      containerName: container.name,
      values: [2, 3, 4, 5, 64],
    });
    expect(job.template.spec).toMatchObject({
      restartPolicy: 'Never',
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true },
    });
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    const mounts: { name: string }[] = container.volumeMounts;
    const volumes: { name: string }[] = job.template.spec.volumes;
    expect(mounts.map(({ name }) => name)).toEqual(volumes.map(({ name }) => name));
  });

  test('is put together by kustomize with the script and the manifest', () => {
    if (missingPrograms('kubectl').length > 0)
      return void process.stderr.write('kubectl is not installed: the kustomization is not built.\n');
    const folder = mkdtempSync(join(tmpdir(), 'holdfast-kustomize-'));
    for (const name of ['cronjob.yaml', 'kustomization.yaml', 'drift.sh', 'holdfast.yaml'])
      cpSync(join(site.directory, name), join(folder, name));
    const { stdout } = spawnSync('kubectl', ['kustomize', folder], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const [job] = stdout
      .split(/^---$/mu)
      .map((text) => parse(text))
      .filter(({ kind }) => kind === 'CronJob');
    const names: string[] = job.spec.jobTemplate.spec.template.spec.volumes.flatMap(
      ({ configMap }: { configMap?: { name: string } }) => configMap?.name ?? [],
    );
    expect(names).toEqual([
      expect.stringMatching(/^holdfast-scripts-\w+$/u),
      expect.stringMatching(/^holdfast-manifest-\w+$/u),
    ]);
    expect(stdout).toContain('holdfast drift --no-exec');
  });
});

test('every script of the pipelines is executable, or says that it is sourced', () => {
  const examples = join(ROOT, 'examples');
  const scripts = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sh'),
  );
  expect(scripts.length).toBeGreaterThan(9);
  const wrong = scripts.filter((name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    const executable = (statSync(join(examples, name)).mode & 0o111) === 0o111;
    return executable ? !text.startsWith('#!') : !text.includes('# Sourced by');
  });
  expect(wrong).toEqual([]);
  expect(existsSync(join(ROOT, 'action.yml'))).toBe(true);
});
