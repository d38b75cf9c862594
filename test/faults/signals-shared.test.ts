import { KEY, openRig, type Rig } from '../hosts/cli/backend-rig.ts';
import type { Child } from '../hosts/cli/child.ts';
import { createTestHost } from '../hosts/cli/test-host.ts';
import { canaries } from '../hosts/cli/workspace.ts';
import { runCli } from '../../src/hosts/cli/run-cli.ts';
import { CREDENTIALS, startHttpState, type HttpStateServer } from '../servers/http-state.ts';

const LISTS = { method: 'GET', path: '*integrations', nth: 1 };
let server: HttpStateServer;
let rig: Rig;

beforeEach(async () => {
  server = await startHttpState();
  rig = await openRig(() => ({
    backend: `${server.url}/api/v4/projects/1/terraform/state/t1-{stack}`,
    env: { ...CREDENTIALS, HOLDFAST_STATE_KEY: KEY },
    texts: () =>
      Promise.resolve(
        [...server.states.values()].flatMap(({ versions }) => versions.map(({ text }) => text)).join(),
      ),
    lose: () => {
      server.states.clear();
      return Promise.resolve();
    },
  }));
});

afterEach(async () => {
  await rig.close();
  await server.close();
});

const locks = (): (string | undefined)[] => [...server.states.values()].map(({ lock }) => lock);

/** The state is free, and the next apply brings everything about without making anything twice. */
async function expectMadeGood(): Promise<void> {
  expect(locks()).toEqual([undefined]);
  rig.clock.advance(60_000);
  expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
  expect(rig.creates()).toBe(3);
  expect(await rig.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
}

/** Starts a run and resolves while the server of the state has its nth write, not counting locks, in hand. */
async function holdWrite(
  nth: number,
  ...argv: string[]
): Promise<{ readonly child: Child; readonly go: () => void }> {
  const [reached, held] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  let writes = 0;
  server.hold = ({ method, url }) => {
    if (method !== 'POST' || url.pathname.endsWith('/lock') || ++writes !== nth) return undefined;
    reached.resolve(undefined);
    return held.promise;
  };
  const child = rig.start(argv);
  await Promise.race([reached.promise, child.exit]);
  return { child, go: () => held.resolve(undefined) };
}

test.each([
  ['apply --yes', 8, ['SIGINT']],
  ['destroy --yes', 8, ['SIGTERM']],
  ['apply --yes --timeout 200ms', 9, []],
  ['watch --apply', 0, ['SIGTERM']],
] as const)('%s that ends while it reads leaves no lock', async (line, code, signals) => {
  await rig.run(['apply', '--yes']);
  rig.workspace.emulator.faults.add({ match: LISTS, fault: { delayMs: 1_000, phase: 'headers' } });
  const child = rig.start(line.split(' '));
  await Promise.race([rig.clock.asleep(), child.exit]);
  for (const signal of signals) child.signal(signal);
  expect([await child.exit, child.err()]).toEqual([code, expect.anything()]);
  rig.clock.advance(1_000);
  await expectMadeGood();
});

test.each(['apply', 'destroy'])('Ctrl-C at the question of %s leaves no lock', async (command) => {
  if (command === 'destroy') await rig.run(['apply', '--yes']);
  const env = { ...canaries, ...rig.place.env, HOLDFAST_BACKEND: rig.place.backend };
  const inner = createTestHost({ cwd: rig.workspace.directory, env, answers: [''] });
  const ask = (): Promise<undefined> => {
    inner.interrupt('SIGINT');
    return Promise.resolve(undefined);
  };
  expect(await runCli([command], { ...inner, stdin: { ...inner.stdin, ask } })).toBe(8);
  expect(inner.err()).toContain('Nothing was done: the run was interrupted.');
  await expectMadeGood();
});

test.each([1, 2, 3, 4])(
  'a run whose write %i of the state is under way ends it and is released',
  async (nth) => {
    const { child, go } = await holdWrite(nth, 'apply', '--yes');
    child.signal('SIGINT');
    await child.says('nterrupted');
    go();
    expect([0, 8]).toContain(await child.exit);
    await expectMadeGood();
  },
);

test.each([1, 2, 3])('so does one that only adopts (write %i)', async (nth) => {
  await rig.run(['apply', '--yes']);
  await rig.place.lose();
  const { child, go } = await holdWrite(nth, 'apply', '--yes');
  child.signal('SIGINT');
  await Promise.race([child.says('nterrupted'), child.exit]);
  go();
  expect([0, 8]).toContain(await child.exit);
  await expectMadeGood();
});
