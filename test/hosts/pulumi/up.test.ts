import { findPulumi } from '../../scripts/pulumi-folder.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/index.ts';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';
import { PulumiStack } from './pulumi-stack.ts';

const cli = findPulumi(process.env);
if (cli === undefined)
  process.stderr.write(
    'The Pulumi command line is not driven: it is not there (npm run pulumi:cli builds it)\n',
  );
const whenPulumi = cli === undefined ? describe.skip : describe;

const TOKEN = 'ghp_the_first_token_of_all';

function program(properties: string, options = '{}'): string {
  return `import { upsun } from 'holdfast/pulumi';
const shop = new upsun.Integration('shop', { projectId: 'abc123', type: 'github', ${properties} }, ${options});
export const id = shop.id;
export const role = shop.role;
`;
}

const declared = `repository: 'acme/shop', token: '${TOKEN}', fetch_branches: true`;

whenPulumi('a resource under the real command line', () => {
  let emulator: Emulator;
  let stack: PulumiStack;

  const sent = (): string[] => {
    const lines = emulator.requests
      .filter(({ path }) => !path.endsWith('/oauth2/token'))
      .map(({ method, path }) => `${method} ${path}`);
    emulator.requests.length = 0;
    return lines;
  };
  const bodies = (): unknown[] =>
    emulator.requests
      .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/oauth2/token'))
      .map(({ body }) => body);
  const live = (): Record<string, unknown>[] => {
    const { upsun } = emulator.control('snapshot') as unknown as {
      upsun: Record<string, Record<string, unknown>[]>;
    };
    return Object.values(upsun).flat();
  };

  beforeAll(async () => {
    emulator = await startEmulator({ apis: [upsunEmulator()], layout: 'prefix' });
    const { apiToken = '', baseUrl = '', authUrl = '' } = emulator.config['upsun'] ?? {};
    stack = await PulumiStack.create(cli ?? '', { UPSUN_API_TOKEN: apiToken, EU_TOKEN: apiToken });
    await stack.set('holdfast:upsun.baseUrl', baseUrl);
    await stack.set('holdfast:upsun.authUrl', authUrl);
  });

  afterAll(async () => {
    await stack.remove();
    await emulator.close();
  });

  test('is created with one list and one POST, and the next preview is clean', async () => {
    await stack.write('index.js', program(declared));
    expect(await stack.preview()).toMatchObject([{ op: 'create' }, { op: 'create', name: 'shop' }]);
    expect(sent()).toEqual([]);
    await stack.up();
    expect(sent()).toEqual(['GET /projects/abc123/integrations', 'POST /projects/abc123/integrations']);
    expect(await stack.outputs()).toEqual({ id: live()[0]?.['id'], role: '' });
    expect(JSON.stringify(await stack.resources())).not.toContain(TOKEN);
    await stack.succeed('preview', '--expect-no-changes');
  });

  test('one changed property is shown as that property and sent as one PATCH', async () => {
    await stack.write('index.js', program(`${declared}, build_pull_requests: false`));
    expect(await stack.preview()).toMatchObject([{ op: 'update', properties: ['build_pull_requests'] }]);
    sent();
    await stack.up();
    expect(bodies()).toEqual([{ type: 'github', build_pull_requests: false }]);
    await stack.succeed('preview', '--expect-no-changes');
  });

  test('a change outside is found by the drift run, named by preview --refresh, and healed by up', async () => {
    emulator.control('upsun.change', {
      id: String(live()[0]?.['id']),
      set: { fetch_branches: false, prune_branches: false },
    });
    const drift = ['refresh', '--preview-only', '--run-program', '--expect-no-changes', '--diff'];
    const found = await stack.run(...drift);
    expect(found.code).toBe(7);
    expect(found.stdout).toMatch(/fetch_branches: true => false/u);
    expect(await stack.preview('--refresh', '--run-program')).toMatchObject([
      { op: 'update', properties: ['fetch_branches'] },
    ]);
    await stack.succeed('refresh', '--yes', '--skip-preview');
    sent();
    await stack.up();
    expect(bodies()).toEqual([{ type: 'github', fetch_branches: true }]);
    expect(live()).toMatchObject([{ fetch_branches: true, prune_branches: false }]);
    await stack.succeed(...drift);
  });

  test('a rotated secret is sent once, and neither shown nor stored in clear', async () => {
    const rotated = 'ghp_the_second_token_of_all';
    await stack.write('index.js', program(declared.replace(TOKEN, rotated)));
    const preview = await stack.succeed('preview', '--diff');
    expect(preview).toMatch(/token/u);
    expect(preview).not.toContain(rotated);
    sent();
    const shown = await stack.up();
    expect(bodies()).toEqual([{ type: 'github', token: rotated }]);
    expect(shown + JSON.stringify(await stack.resources())).not.toContain(rotated);
    await stack.succeed('preview', '--expect-no-changes');
  });

  test('another kind in the one slot of a project is deleted before it is created', async () => {
    await stack.write(
      'index.js',
      program(`project: 'acme/shop', token: '${TOKEN}'`).replace("'github'", "'gitlab'"),
    );
    const steps = await stack.preview();
    expect(steps).toMatchObject([{ op: 'replace', replaces: ['type'] }]);
    sent();
    await stack.up();
    expect(sent().map((line) => line.split(' ')[0])).toEqual(['GET', 'DELETE', 'POST']);
    expect(live()).toMatchObject([{ type: 'gitlab' }]);
  });

  test('a wrong property fails in preview in the words of validate, and nothing is sent', async () => {
    await stack.write(
      'index.js',
      program(`project: 'acme/shop', token: '${TOKEN}', fetch_brnches: true`).replace("'github'", "'gitlab'"),
    );
    sent();
    const { code, stdout, stderr } = await stack.run('preview');
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(
      'gitlab has no property "fetch_brnches". Did you mean "fetch_branches"?',
    );
    expect(sent()).toEqual([]);
  });

  test('a provider instance manages a second account, and state holds the name of its variable only', async () => {
    const { baseUrl = '', authUrl = '', apiToken = '' } = emulator.config['upsun'] ?? {};
    await stack.write(
      'index.js',
      `import { upsun } from 'holdfast/pulumi';
const eu = new upsun.Provider('eu', { baseUrl: '${baseUrl}', authUrl: '${authUrl}', env: { apiToken: 'EU_TOKEN' } });
new upsun.Integration('hook', { projectId: 'def456', type: 'webhook', url: 'https://x.example' }, { provider: eu });
`,
    );
    await stack.up();
    expect(live()).toMatchObject([{ type: 'webhook' }]);
    const state = await stack.succeed('stack', 'export');
    expect(state).toContain('EU_TOKEN');
    expect(state).not.toContain(apiToken);
    await stack.succeed('preview', '--expect-no-changes');
  });

  test('destroy leaves nothing', async () => {
    await stack.succeed('destroy', '--yes', '--skip-preview');
    expect(live()).toEqual([]);
    expect(await stack.resources()).toEqual({});
    expect(emulator.problems).toEqual([]);
  });
});
