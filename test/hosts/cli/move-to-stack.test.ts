import { execFileSync } from 'node:child_process';
import { openEstate, type Estate } from './estate.ts';

let estate: Estate;
beforeEach(async () => {
  estate = await openEstate();
  const slack = (name: string) => ({
    type: 'upsun:Integration',
    properties: {
      projectId: 'shop',
      type: 'health.slack',
      channel: `#${name}`,
      token: 'xoxb-a-token-for-all',
    },
  });
  const resources = {
    hook: {
      type: 'upsun:Integration',
      properties: { projectId: 'shop', type: 'webhook', url: 'https://hooks.acme.example/a' },
    },
    slack: slack('ops'),
  };
  await estate.write(
    'holdfast.yaml',
    JSON.stringify({ name: 'estate', providers: estate.providers, resources }),
  );
  await estate.run(['apply', '-y', '--target', 'hook']);
  estate.writes();
});
afterEach(() => estate.close());

const list = async (stack: string) => (await estate.run(['state', 'list', '--stack', stack])).out;

test('an object moves into another stack without a request', async () => {
  const { code, out } = await estate.run(['state', 'mv', 'hook', 'hook', '--to-stack', 'prod']);
  expect({ code, out }).toEqual({ code: 0, out: 'Moved hook to hook in the stack prod.\n' });
  expect([await list('dev'), await list('prod')]).toEqual(['', 'hook\n']);
  expect(estate.emulator.requests).toEqual([]);
  const { out: planned } = await estate.run(['plan', '--stack', 'prod', '--target', 'hook']);
  expect(planned).toContain('No changes.');
});

test('a move that was cut off after its first half is finished by the next one', async () => {
  const state = '.holdfast/estate/dev/state.json';
  const before = await estate.read(state);
  await estate.run(['state', 'mv', 'hook', 'hook', '--to-stack', 'prod']);
  const moved = await estate.read('.holdfast/estate/prod/state.json');
  await estate.write(state, before);
  expect([await list('dev'), await list('prod')]).toEqual(['hook\n', 'hook\n']);
  expect((await estate.run(['state', 'mv', 'hook', 'hook', '--to-stack', 'prod'])).code).toBe(0);
  expect([await list('dev'), await list('prod')]).toEqual(['', 'hook\n']);
  expect(await estate.read('.holdfast/estate/prod/state.json')).toBe(moved);
});

test('while a request of either stack is of unknown outcome, neither is changed', async () => {
  const { providers, emulator } = estate;
  const properties = { projectId: 'shop', type: 'httplog', url: 'https://logs.acme.example' };
  const resources = { log: { type: 'upsun:Integration', properties } };
  await estate.write('holdfast.yaml', JSON.stringify({ name: 'estate', providers, resources }));
  emulator.faults.add({ match: { method: 'POST', path: '*integrations' }, fault: 'drop-after' });
  emulator.faults.add({ match: { method: 'GET', path: '*integrations*', nth: 2 }, fault: { status: 403 } });
  await estate.run(['apply', '-y', '--target', 'log']);
  const before = await estate.read('.holdfast/estate/dev/state.json');
  const { code, err } = await estate.run(['state', 'mv', 'hook', 'hook', '--to-stack', 'prod']);
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('unknown outcome open: log') });
  expect(await list('prod')).toBe('');
  expect(await estate.read('.holdfast/estate/dev/state.json')).toBe(before);
});

test('where both stacks share a key, secrets move along', async () => {
  const env = { HOLDFAST_STATE_KEY: `hfk1_${Buffer.alloc(32, 7).toString('base64url')}` };
  await estate.run(['state', 'rm', 'hook']);
  expect((await estate.run(['apply', '-y', '--backend', 'file:shared'], { env })).code).toBe(0);
  estate.writes();
  const shared = ['--backend', 'file:shared'];
  const moved = await estate.run(['state', 'mv', 'slack', 'slack', '--to-stack', 'prod', ...shared], { env });
  expect({ code: moved.code, err: moved.code === 0 ? '' : moved.err }).toEqual({ code: 0, err: '' });
  const { out } = await estate.run(['plan', '--stack', 'prod', '--target', 'slack', ...shared], { env });
  expect(out).toContain('No changes.');
  expect(estate.writes()).toEqual([]);
});

test('where the other stack has a key of its own, the way is told and nothing is moved', async () => {
  await estate.run(['apply', '-y']);
  const { code, err } = await estate.run(['state', 'mv', 'slack', 'slack', '--to-stack', 'prod']);
  expect(code).toBe(1);
  const told = err.replaceAll(/\n│ /gu, ' ');
  expect(told).toContain('the stack prod has a key of its own');
  expect(told).toMatch(/holdfast import slack \w+ --stack prod/u);
  expect([await list('dev'), await list('prod')]).toEqual(['hook\nslack\n', '']);
  const id = /import slack (\w+) /u.exec(told)?.[1] ?? '';
  estate.writes();
  await estate.run(['import', 'slack', id, '--stack', 'prod']);
  await estate.run(['state', 'rm', 'slack']);
  expect((await estate.run(['plan', '--stack', 'prod', '--target', 'slack'])).out).toContain('No changes.');
  expect(estate.writes()).toEqual([]);
});

test('the commands told can be pasted, keys of instances included', async () => {
  await estate.run(['apply', '-y']);
  const address = `slack["it's"]`;
  await estate.run(['state', 'mv', 'slack', address]);
  const { err } = await estate.run(['state', 'mv', address, address, '--to-stack', 'prod']);
  const told = err.replaceAll(/\n│ /gu, ' ');
  const commands = [...told.matchAll(/`holdfast ([^`]*)`/gu)].map(([, command = '']) => command);
  const read = commands.map((command) =>
    execFileSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' }).split('\n'),
  );
  expect(read).toEqual([
    ['import', address, expect.any(String), '--stack', 'prod', ''],
    ['state', 'rm', address, '--stack', 'dev', ''],
  ]);
});

test.each([
  [['nobody', 'hook', '--to-stack', 'prod'], 'nobody is not in the state'],
  [['hook', 'hook', '--to-stack', 'dev'], 'names the stack dev itself'],
  [['hook', 'hook', '--to-stack', 'a/b'], 'a/b'],
])('state mv %j is refused', async (argv, sentence) => {
  const { code, err } = await estate.run(['state', 'mv', ...argv]);
  expect(code).not.toBe(0);
  expect(err.replaceAll(/\n│ /gu, ' ')).toContain(sentence);
  expect(await list('dev')).toBe('hook\n');
});

test('what the other stack has already is not overwritten', async () => {
  await estate.run(['import', 'hook', 'x', '--stack', 'prod']);
  expect((await estate.run(['state', 'mv', 'hook', 'hook', '--to-stack', 'prod'])).code).toBe(0);
  const text = await estate.read('holdfast.yaml');
  await estate.write('holdfast.yaml', text.replace('acme.example/a', 'acme.example/b'));
  await estate.run(['apply', '-y', '--target', 'hook']);
  const { code, err } = await estate.run(['state', 'mv', 'hook', 'hook', '--to-stack', 'prod']);
  expect(code).toBe(64);
  expect(err).toContain('hook is in the state of prod already');
});

test('an object moves between the keys of a group, by command and by alias', async () => {
  const group = (key: string, aliases: readonly string[] = []) =>
    JSON.stringify({
      name: 'estate',
      providers: estate.providers,
      resources: {
        hooks: {
          type: 'upsun:Integration',
          forEach: [key],
          properties: { projectId: 'shop', type: 'webhook', url: 'https://hooks.acme.example/a' },
          options: { aliases },
        },
      },
    });
  await estate.write('holdfast.yaml', group('one', ['hook']));
  expect((await estate.run(['state', 'mv', 'hook', 'hooks["one"]'])).code).toBe(0);
  expect((await estate.run(['plan'])).out).toContain('No changes.');
  await estate.write('holdfast.yaml', group('two', ['hooks["one"]']));
  expect((await estate.run(['apply', '-y'])).code).toBe(0);
  expect(await list('dev')).toBe('hooks["two"]\n');
  expect(estate.writes()).toEqual([]);
});
