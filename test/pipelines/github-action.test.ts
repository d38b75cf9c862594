import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './site.ts';

const EXAMPLE = join(ROOT, 'examples/github-actions');
const WORKFLOWS = join(EXAMPLE, '.github/workflows');

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly shell?: string;
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const steps: readonly Step[] = action.runs.steps;

const workflows = readdirSync(WORKFLOWS).map((name) => parse(readFileSync(join(WORKFLOWS, name), 'utf8')));
const jobs: readonly { steps: readonly Step[]; permissions?: object }[] = workflows.flatMap(({ jobs: all }) =>
  Object.values(all as Record<string, { steps: readonly Step[] }>),
);

const scriptsIn = (texts: readonly Step[]): string[] =>
  texts.flatMap(({ run = '' }) => /scripts\/([\w.-]+)/u.exec(run)?.[1] ?? []);

test('the action runs the scripts that are tested here', () => {
  const named = scriptsIn(steps);
  expect(new Set(named)).toEqual(new Set(['plan.sh', 'comment.sh', 'apply.sh', 'drift-issue.sh']));
  expect(named.filter((name) => !existsSync(join(EXAMPLE, 'scripts', name)))).toEqual([]);
});

test('the workflows run only scripts that are there, all of them', () => {
  const named = new Set(scriptsIn(jobs.flatMap((job) => job.steps)));
  const all = readdirSync(join(EXAMPLE, 'scripts')).filter((name) => name !== 'forge.sh');
  expect([...named].sort()).toEqual(all.sort());
});

test('no input, title or branch name is put into a command', () => {
  const commands = [...steps, ...jobs.flatMap((job) => job.steps)].flatMap(({ run }) => run ?? []);
  expect(commands.length).toBeGreaterThan(15);
  expect(commands.filter((text) => text.includes('${{'))).toEqual([]);
});

test('every step of the action says in which shell it runs', () => {
  expect(steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
});

test('every workflow begins with reading rights and names what it needs beyond', () => {
  for (const { permissions } of workflows) expect(permissions.contents).toBe('read');
  const writes = [...workflows, ...jobs].flatMap(({ permissions }) =>
    Object.entries(permissions ?? {}).flatMap(([name, right]) => (right === 'write' ? [name] : [])),
  );
  expect(writes.sort()).toEqual(['issues', 'pull-requests', 'security-events']);
});

test('inputs of the action that are used are declared, and declared ones are used', () => {
  const text = readFileSync(join(ROOT, 'action.yml'), 'utf8');
  const used = new Set([...text.matchAll(/inputs\.([\w-]+)/gu)].map(([, name]) => name));
  expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
});
