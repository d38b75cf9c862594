import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installHoldfast } from '../../declare/typescript/project.ts';
import { credentials, everyExample, openEstate, valueAt, type Estate, type Sample } from './estate.ts';

let estate: Estate;
beforeEach(async () => {
  estate = await openEstate();
});
afterEach(async () => {
  expect(estate.emulator.problems).toEqual([]);
  await estate.close();
});

interface Document {
  readonly files: readonly string[];
  readonly resources: readonly string[];
  readonly variables: readonly { name: string; address: string; path: string; readable: boolean }[];
  readonly skipped: readonly string[];
  readonly adopted?: number;
}

/** Creates objects from declared examples, and leaves no state behind. */
async function live(samples: readonly Sample[]): Promise<void> {
  const resources = samples.map(({ token, properties }, index) => [
    `r${String(index)}`,
    { type: token, properties },
  ]);
  await estate.write(
    'seed.yaml',
    JSON.stringify({ name: 'seed', providers: estate.providers, resources: Object.fromEntries(resources) }),
  );
  const { code, err } = await estate.run(['apply', '-y', '-f', 'seed.yaml', '--backend', 'file:.seed']);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  estate.writes();
}

function scopesOf(samples: readonly Sample[]): string[] {
  const scopes = samples.map(({ token, properties }) => {
    const [entry = ''] = token.split(':');
    const { projectId, workspace } = properties as { projectId?: string; workspace?: string };
    return `${entry}${projectId === undefined && workspace === undefined ? '' : `:${projectId ?? workspace}`}`;
  });
  return [...new Set(scopes)].flatMap((scope) => ['--scope', scope]);
}

async function exported(...argv: string[]): Promise<Document> {
  const { code, out, err } = await estate.run(['export', '--json', ...argv]);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Document;
}

/** Values for what nobody can read: from the example whose block it became, else anything. */
function environment(document: Document, samples: readonly Sample[]): Record<string, string> {
  const entries = document.variables.map(({ name, path, address }) => {
    const own = samples.filter(({ variant }) => address.startsWith(variant.replaceAll('.', '-')));
    const values = [...own, ...samples].map(({ properties }) => valueAt(properties, path));
    const value = values.find((found) => found !== undefined);
    return [
      name,
      typeof value === 'string' ? value : value === undefined ? 'anything' : JSON.stringify(value),
    ];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

interface PlannedChanges {
  readonly resource_changes: readonly { address: string; change: { actions: string[] } }[];
}

/** Plans in a process of its own, since Node itself runs the module. */
async function plannedByNode(directory: string, env: Record<string, string>): Promise<PlannedChanges> {
  const main = join(import.meta.dirname, '../../../src/hosts/cli/main.ts');
  const run = promisify(execFile);
  const all = { PATH: process.env['PATH'], ...credentials, ...env };
  const { stdout } = await run(process.execPath, [main, 'plan', '--json', '-C', directory], { env: all });
  return JSON.parse(stdout) as PlannedChanges;
}

test('in TypeScript, too, every kind plans nothing but adoptions', async () => {
  const samples = await everyExample();
  await live(samples);
  const document = await exported(...scopesOf(samples), '--format', 'ts', '--split-by', 'provider', 'out');
  expect(document.files).toEqual(['holdfast.config.ts', 'buddy.ts', 'gitjira.ts', 'upsun.ts']);
  expect(await estate.read('out/upsun.ts')).toContain("token: env('HEALTH_SLACK_OPS_TOKEN')");
  installHoldfast(join(estate.directory, 'out'));
  const planned = await plannedByNode(join(estate.directory, 'out'), environment(document, samples));
  const actions = planned.resource_changes.map(({ change }) => change.actions.join());
  expect(actions).toEqual(samples.map(() => 'import'));
  expect(estate.writes()).toEqual([]);
});

test('every kind of every vendor is exported, valid, and adopted without a write', async () => {
  const samples = await everyExample();
  await live(samples);
  const document = await exported(...scopesOf(samples), '--split-by', 'provider', 'out');
  expect(document.skipped).toEqual([]);
  expect(document.resources).toHaveLength(samples.length);
  const env = environment(document, samples);
  const inside = ['-C', 'out', '-f', '.'];
  const validated = await estate.run(['validate', ...inside], { env });
  expect({ code: validated.code, err: validated.code === 0 ? '' : validated.err }).toEqual({
    code: 0,
    err: '',
  });
  expect((await estate.run(['fmt', '--check', ...inside])).out).toBe('');
  const planned = JSON.parse((await estate.run(['plan', '--json', ...inside], { env })).out) as {
    resource_changes: { address: string; change: { actions: string[] } }[];
    requests: { writes: number };
  };
  const others = planned.resource_changes.filter(({ change }) => change.actions.join() !== 'import');
  expect(others.map(({ address, change }) => `${address}: ${change.actions.join()}`)).toEqual([]);
  expect(planned.resource_changes).toHaveLength(samples.length);
  expect(planned.requests.writes).toBe(0);
  expect(estate.writes()).toEqual([]);
});

const HOOK = {
  token: 'upsun:Integration',
  variant: 'webhook',
  properties: {
    projectId: 'shop',
    type: 'webhook',
    url: 'https://hooks.acme.example/a',
    shared_key: 'canary-key-that-nobody-may-see',
  },
};
const SCRIPT = {
  token: 'upsun:Integration',
  variant: 'script',
  properties: { projectId: 'shop', type: 'script', script: 'say(`$${name}`);\n' },
};
const HEALTH = {
  token: 'upsun:Integration',
  variant: 'health.slack',
  properties: { projectId: 'shop', type: 'health.slack', channel: '#ops', token: 'xoxb-never-answered' },
};
const KEY = 'WEBHOOK_ACME_EXAMPLE_A_SHARED_KEY';

describe('what is written', () => {
  test('secrets are variables, a literal interpolation is escaped, defaults are left out', async () => {
    await live([HOOK, SCRIPT]);
    const { out } = await estate.run(['export', '--scope', 'upsun:shop', 'out']);
    const text = await estate.read('out/holdfast.yaml');
    expect(text).toContain(`shared_key: \${env.${KEY}}`);
    expect(text).toContain('say(`$${name}`);');
    expect(text).not.toMatch(/canary|states:|updated_at|tls_verify/u);
    expect(out).not.toContain('canary');
    expect(out).toContain('Exported 2 resources to out: holdfast.yaml.');
    expect(out).toContain(`${KEY}  webhook-acme-example-a#shared_key`);
  });

  test('what the stack sent as a secret is a variable, though no table says that it is one', async () => {
    const env = { TOK: 'Top-S3cret/tok+=1', BRANCH: 'branch-S3cret-22' };
    const properties = {
      projectId: 'shop',
      type: 'webhook',
      url: 'https://s.example/${env.TOK}/x',
      excluded_environments: ['shown', '${env.BRANCH}'],
    };
    const resources = { one: { type: 'upsun:Integration', properties } };
    const stack = { name: 'acme', providers: estate.providers, resources };
    await estate.write('holdfast.yaml', JSON.stringify(stack));
    expect((await estate.run(['apply', '-y'], { env })).code).toBe(0);
    estate.writes();
    const hidden: readonly string[] = ['excluded_environments[0]', 'excluded_environments[1]', 'url'];
    for (const [format, directory, file] of [
      ['yaml', 'out', 'holdfast.yaml'],
      ['ts', 'out-ts', 'holdfast.config.ts'],
    ] as const) {
      const document = await exported('--scope', 'upsun:shop', '--format', format, directory);
      const text = await estate.read(`${directory}/${file}`);
      expect(text + JSON.stringify(document)).not.toMatch(/S3cret/iu);
      expect(document.variables.map(({ path }) => path).sort()).toEqual(hidden);
    }
    const { variables } = await exported('--scope', 'upsun:shop', 'again');
    const values = variables.map(({ name, path }) => {
      return [
        name,
        path === 'url' ? `https://s.example/${env.TOK}/x` : path === hidden[0] ? 'shown' : env.BRANCH,
      ];
    });
    const planned = await estate.run(['plan', '-C', 'again'], { env: Object.fromEntries(values) });
    expect(planned.out).toContain('Plan: 1 to import, 0 to add, 0 to change, 0 to destroy.');
    expect(estate.writes()).toEqual([]);
  });

  test('a property, a value and a kind that no table knows are kept, kept and told', async () => {
    await live([HOOK]);
    const state = JSON.stringify(estate.emulator.control('snapshot'));
    const id = /"id":"(\w+)"/u.exec(state)?.[1] ?? '';
    estate.emulator.control('upsun.change', { id, set: { brand_new: { depth: 2 }, result: 'perhaps' } });
    const document = await exported('--scope', 'upsun:shop', 'out');
    const text = await estate.read('out/holdfast.yaml');
    expect(text).toContain('# Not known to this version, kept as it is: brand_new.');
    expect(text).toContain('# Holds a value not known to this version: result.');
    expect(text).toContain('passthrough: [brand_new, result]');
    const env = { [KEY]: HOOK.properties.shared_key };
    const { code, err } = await estate.run(['plan', '-C', 'out', '--detailed-exitcode'], { env });
    expect({ code, err }).toMatchObject({ code: 2 });
    expect(document.resources).toEqual(['webhook-acme-example-a']);
    expect(estate.writes()).toEqual([]);
  });

  test('a kind that no table knows is named in a comment', async () => {
    estate.emulator.control('gitjira.add', { type: 'FORGEJO', displayName: 'New' });
    const document = await exported('--scope', 'gitjira', 'out');
    expect(document.skipped).toEqual([expect.stringMatching(/^gitjira: FORGEJO, id \d+$/u)]);
    expect(await estate.read('out/holdfast.yaml')).toContain('# gitjira: FORGEJO, id');
  });

  test('objects that look the same are adopted by id', async () => {
    await live([HOOK]);
    estate.emulator.control('upsun.add', {
      project: 'shop',
      type: 'webhook',
      set: { url: HOOK.properties.url },
    });
    const document = await exported('--scope', 'upsun:shop', 'out');
    expect(document.resources).toHaveLength(2);
    expect((await estate.read('out/holdfast.yaml')).match(/import: \w+/gu)).toHaveLength(2);
    const env = Object.fromEntries(document.variables.map(({ name }) => [name, HOOK.properties.shared_key]));
    const { out } = await estate.run(['plan', '-C', 'out'], { env });
    expect(out).toContain('Plan: 2 to import, 0 to add, 0 to change, 0 to destroy.');
  });

  describe('two providers', () => {
    const GROUP = {
      token: 'buddy:Integration',
      variant: 'AMAZON',
      properties: {
        workspace: 'acme',
        name: 'AWS deploy',
        type: 'AMAZON',
        scope: 'WORKSPACE',
        auth_type: 'DEFAULT',
        access_key: 'access-key-of-amazon',
        secret_key: 'secret-key-of-amazon',
      },
    };
    const scopes = ['--scope', 'upsun:projectId=shop', '--scope', 'buddy:workspace=acme'];
    const variables = (document: Document): Record<string, string> => environment(document, [HOOK, GROUP]);

    test('stand in one file, where a bare plan shows adoptions only', async () => {
      await live([HOOK, GROUP]);
      const document = await exported(...scopes, 'infra');
      expect(await estate.list('infra')).toEqual(['holdfast.yaml']);
      const { code, out } = await estate.run(['plan', '-C', 'infra'], { env: variables(document) });
      expect(code).toBe(0);
      expect(out).toContain('Plan: 2 to import, 0 to add, 0 to change, 0 to destroy.');
      expect(estate.writes()).toEqual([]);
    });

    test('with --adopt a bare plan shows no changes', async () => {
      await live([HOOK, GROUP]);
      const env = variables(await exported(...scopes, 'before'));
      const { code, out } = await estate.run(['export', ...scopes, '--adopt', 'infra'], { env });
      expect(code).toBe(0);
      expect(out).toContain('Recorded in state: 2. Nothing was sent but reads.');
      const planned = await estate.run(['plan', '-C', 'infra', '--detailed-exitcode'], { env });
      expect(planned.out).toContain('No changes.');
      expect(planned.code).toBe(0);
      expect(estate.writes()).toEqual([]);
    });

    test('in several files, the first of them and the last words say how to take all', async () => {
      await live([HOOK, GROUP]);
      const { out } = await estate.run(['export', ...scopes, '--split-by', 'provider', 'infra']);
      expect(out).toContain('Only together are these files the manifest: say -f . with every command.');
      expect(out).toContain('holdfast plan -C infra -f .');
      expect(await estate.read('infra/holdfast.yaml')).toContain('`holdfast plan -f .`');
    });

    test('in several files, the first alone is refused, before and after it was adopted', async () => {
      await live([HOOK, GROUP]);
      const env = variables(await exported(...scopes, 'before'));
      const argv = ['export', ...scopes, '--split-by', 'provider'];
      for (const more of [['infra'], ['--adopt', '--force', 'infra']]) {
        expect((await estate.run([...argv, ...more], { env })).code).toBe(0);
        const { code, out, err } = await estate.run(['plan', '-C', 'infra'], { env });
        expect({ code, out }).toEqual({ code: 1, out: '' });
        expect(err).toContain('-f .');
      }
      const { out } = await estate.run(['plan', '-C', 'infra', '-f', '.'], { env });
      expect(out).toContain('No changes.');
      expect(estate.writes()).toEqual([]);
    });
  });

  test('one file for each scope', async () => {
    const other = { ...HOOK, properties: { ...HOOK.properties, projectId: 'blog' } };
    await live([HOOK, other]);
    const scopes = ['--scope', 'upsun:shop', '--scope', 'upsun:projectId=blog'];
    const document = await exported(...scopes, '--split-by', 'scope', 'out');
    expect(await estate.list('out')).toEqual(['holdfast.yaml', 'upsun-blog.yaml', 'upsun-shop.yaml']);
    expect(document.resources).toEqual(['webhook-acme-example-a-shop', 'webhook-acme-example-a-blog']);
    const env = Object.fromEntries(document.variables.map(({ name }) => [name, HOOK.properties.shared_key]));
    const { out } = await estate.run(['plan', '-C', 'out', '-f', '.'], { env });
    expect(out).toContain('Plan: 2 to import');
  });
});

describe('where from', () => {
  test('without --scope every provider entry is asked; one that does not say its scope is an error', async () => {
    const { code, err } = await estate.run(['export', 'out']);
    expect(code).toBe(64);
    expect(err).toContain('upsun does not say which projectId');
    expect(err).toContain('upsun:projectId=VALUE');
    const { upsun, ...others } = estate.providers;
    const providers = { ...others, upsun: { ...(upsun as object), projectId: 'shop' } };
    await estate.write('holdfast.yaml', JSON.stringify({ name: 'estate', providers, resources: {} }));
    await exported('--split-by', 'provider', 'out');
    expect(await estate.list('out')).toEqual(['buddy.yaml', 'gitjira.yaml', 'holdfast.yaml', 'upsun.yaml']);
    expect(estate.lists()).toBe(3);
  });

  test('without a manifest credentials come from the environment', async () => {
    const env = { BUDDY_BASE_URL: estate.emulator.urls['buddy'] ?? '' };
    await estate.write('holdfast.yaml', '');
    const { code } = await estate.run(['export', '-C', 'elsewhere', '--scope', 'buddy', '.'], { env });
    expect(code).toBe(0);
    expect(await estate.read('elsewhere/holdfast.yaml')).toContain('name: elsewhere');
  });

  test.each([
    ['upsun:project=x', 'there is no part project'],
    ['upsun:projectId=', '--scope does not take'],
    ['nobody:x', '--scope nobody:x: there is no provider entry nobody'],
    ['constructor:x', '--scope constructor:x: there is no provider entry constructor'],
    ['upsn:x', 'Did you mean "upsun"?'],
    ['upsun:a/b', 'projectId does not have the right form'],
  ])('--scope %s is refused', async (scope, sentence) => {
    const { code, err } = await estate.run(['export', '--scope', scope, 'out']);
    expect(code).not.toBe(0);
    expect(err.replaceAll(/\n│ /gu, ' ')).toContain(sentence);
    await expect(estate.list('out')).rejects.toThrow('ENOENT');
  });

  test('an entry without credentials is refused with the way to give them', async () => {
    await estate.write('holdfast.yaml', '');
    const { code, err } = await estate.run(['export', '-C', 'elsewhere', '--scope', 'gitjira', '.'], {
      env: { JIRA_PAT: '' },
    });
    expect(code).toBe(1);
    expect(err.replaceAll(/\n│ /gu, ' ')).toContain('the provider entry "gitjira" lacks');
    expect(err).not.toContain('State holds');
  });

  test('a scope that cannot be listed leaves nothing written', async () => {
    estate.emulator.control('upsun.configure', { forbiddenProjects: ['secret'] });
    const { code } = await estate.run(['export', '--scope', 'upsun:shop', '--scope', 'upsun:secret', 'out']);
    expect(code).toBe(3);
    await expect(estate.list('out')).rejects.toThrow('ENOENT');
  });
});

describe('where to', () => {
  test('a directory with files is refused before anything is asked, unless forced', async () => {
    await live([HOOK]);
    const { code, err } = await estate.run(['export', '--scope', 'upsun:shop']);
    expect(code).toBe(64);
    expect(err).toContain('is not empty');
    expect(estate.lists()).toBe(0);
    await estate.run(['export', '--scope', 'upsun:shop', 'out']);
    await estate.write('out/notes.txt', 'mine');
    expect((await estate.run(['export', '--scope', 'upsun:shop', 'out'])).code).toBe(64);
    expect((await estate.run(['export', '--scope', 'upsun:shop', '--force', 'out'])).code).toBe(0);
    expect(await estate.list('out')).toEqual(['holdfast.yaml', 'notes.txt']);
  });
});

describe('--adopt', () => {
  test('records everything whose secrets are known, and sends nothing', async () => {
    await live([HOOK, SCRIPT, HEALTH]);
    const env = { HEALTH_SLACK_OPS_TOKEN: HEALTH.properties.token };
    const { code, out, err } = await estate.run(['export', '--scope', 'upsun:shop', '--adopt', 'out'], {
      env,
    });
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Recorded in state: 3. Nothing was sent but reads.');
    expect(estate.writes()).toEqual([]);
    const all = { ...env, [KEY]: HOOK.properties.shared_key };
    const planned = await estate.run(['plan', '-C', 'out', '--expect-no-changes'], { env: all });
    expect(planned.out).toContain('No changes.');
    expect(planned.code).toBe(0);
  });

  test('leaves for later what has a secret nobody can read', async () => {
    await live([HOOK, HEALTH]);
    const { out } = await estate.run(['export', '--scope', 'upsun:shop', '--adopt', 'out']);
    expect(out).toContain('Recorded in state: 1.');
    expect(out).toContain('Not recorded, since their variables are not set: health-slack-ops.');
    const env = { [KEY]: HOOK.properties.shared_key, HEALTH_SLACK_OPS_TOKEN: HEALTH.properties.token };
    const applied = await estate.run(['apply', '-y', '-C', 'out'], { env });
    expect(applied.code).toBe(0);
    expect(estate.writes()).toEqual([]);
  });
});
