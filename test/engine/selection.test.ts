import { Reference } from '../../src/core/value.ts';
import { apply, destroy, drift, plan } from '../../src/engine/reconcile.ts';
import { driftWithVerification, verify } from '../../src/engine/verify.ts';
import type { Options } from '../../src/core/model.ts';
import type { EngineContext, RunOptions } from '../../src/engine/context.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

type Blocks = Readonly<Record<string, Block>>;

function hook(name: string, more: Block['properties'] = {}): Block {
  return web({ url: `https://a.test/${name}`, ...more });
}

function needing(name: string, ...dependencies: string[]): Block {
  const note = new Reference(dependencies[0] ?? '', 'id');
  return { ...hook(name, { note }), dependencies };
}

/** `app` needs `base`, `top` needs `app`; `other` stands alone. */
const FOUR: Blocks = {
  base: hook('base'),
  app: needing('app', 'base'),
  top: needing('top', 'app'),
  other: hook('other'),
};

async function planned(
  harness: Harness,
  blocks: Blocks,
  options: Partial<RunOptions>,
): Promise<Record<string, string>> {
  const { changes } = await plan(stackOf(blocks), harness.context(options));
  return Object.fromEntries(changes.map(({ address, action }) => [address, action]));
}

describe('a run of chosen addresses', () => {
  test('is about the targets and all they need', async () => {
    const harness = new Harness();
    expect(await planned(harness, FOUR, { targets: ['app'] })).toEqual({ app: 'create', base: 'create' });
    expect(await planned(harness, FOUR, { targets: ['o*', 'base'] })).toEqual({
      base: 'create',
      other: 'create',
    });
  });

  test('is not about what is excluded, nor about what needs it', async () => {
    const harness = new Harness();
    expect(await planned(harness, FOUR, { excludes: ['app'] })).toEqual({ base: 'create', other: 'create' });
    expect(await planned(harness, FOUR, { targets: ['top', 'other'], excludes: ['base'] })).toEqual({
      other: 'create',
    });
  });

  test('leaves everything else alone, declared or not, drifted or gone', async () => {
    const harness = new Harness();
    await apply(stackOf(FOUR), harness.context(), yes);
    const [, , , other] = harness.vendor.objects();
    harness.vendor.poke(other?.id ?? '', { mode: 'hard' });
    const rest: Blocks = { base: hook('base', { mode: 'hard' }), other: hook('other') };
    expect(await planned(harness, rest, { targets: ['base'] })).toEqual({ base: 'update' });
    const result = await apply(stackOf(rest), harness.context({ targets: ['base'] }), yes);
    expect(result.requests.writes).toBe(1);
    expect(Object.keys(harness.store.document?.resources ?? {}).sort()).toEqual([
      'app',
      'base',
      'other',
      'top',
    ]);
    const report = await drift(stackOf(rest), harness.context({ targets: ['base'] }));
    expect(report.resources.map(({ address }) => address)).toEqual(['base']);
  });

  test('deletes what is no longer declared only where it is meant', async () => {
    const harness = new Harness();
    await apply(stackOf(FOUR), harness.context(), yes);
    const left: Blocks = { base: hook('base') };
    expect(await planned(harness, left, { targets: ['other'] })).toEqual({ other: 'delete' });
    expect(await planned(harness, left, { excludes: ['other'] })).toMatchObject({
      app: 'delete',
      base: 'no-op',
      top: 'delete',
    });
  });

  const aliased: Options = { aliases: ['old'] };
  const moved: readonly [string, Block][] = [
    ['stays in its project', { ...hook('old'), options: aliased }],
    ['moves to another project', { ...hook('old'), project: 'p2', options: aliased }],
    ['moves and depends on another', { ...needing('old', 'base'), project: 'p2', options: aliased }],
    ['was protected', { ...hook('old'), project: 'p2', options: { ...aliased, protect: true } }],
  ];

  test.each(moved)('takes the former name along where a renamed resource %s', async (_, renamed) => {
    const before: Blocks = { base: hook('base'), old: { ...hook('old'), options: renamed.options ?? {} } };
    const after: Blocks = { base: hook('base'), new: renamed };
    const protect = renamed.options?.protect === true;
    for (const targets of [['new'], ['old']]) {
      const harness = new Harness();
      await apply(stackOf(before), harness.context(), yes);
      const { plan: shown } = await apply(stackOf(after), harness.context({ targets }), yes);
      const live = ['p1', 'p2'].flatMap((project) => harness.vendor.objects(project));
      const recorded = Object.entries(harness.store.document?.resources ?? {});
      expect(live.map(({ id }) => id).sort()).toEqual(recorded.map(([, { id }]) => id).sort());
      expect(recorded.map(([address]) => address).sort()).toEqual(['base', protect ? 'old' : 'new']);
      expect(shown.problems.map(({ error }) => error.code)).toEqual(protect ? ['policy'] : []);
    }
  });

  test.each(moved)(
    'leaves out both names where a renamed resource that %s is excluded',
    async (_, renamed) => {
      const harness = new Harness();
      await apply(stackOf({ base: hook('base'), old: hook('old') }), harness.context(), yes);
      for (const excludes of [['new'], ['old']])
        expect(await planned(harness, { base: hook('base'), new: renamed }, { excludes })).toEqual({
          base: 'no-op',
        });
    },
  );

  test('takes along only the former name that its record goes by', async () => {
    const harness = new Harness();
    await apply(stackOf({ old: hook('old'), older: hook('older') }), harness.context(), yes);
    const both: Blocks = { new: { ...hook('old'), options: { aliases: ['old', 'older'] } } };
    expect(await planned(harness, both, { targets: ['new'] })).toEqual({ new: 'move' });
    expect(await planned(harness, both, { targets: ['older'] })).toEqual({ older: 'delete' });
  });

  const runs: [string, (context: EngineContext) => Promise<unknown>][] = [
    ['plan', (context) => plan(stackOf(FOUR), context)],
    ['apply', (context) => apply(stackOf(FOUR), context, yes)],
    ['destroy', (context) => destroy(stackOf(FOUR), context, yes)],
    ['drift', (context) => drift(stackOf(FOUR), context)],
    ['verify', (context) => verify(stackOf(FOUR), context, 0)],
    ['drift with verification', (context) => driftWithVerification(stackOf(FOUR), context)],
  ];

  test.each(runs)('is refused before anything is sent where a name means nothing: %s', async (_, run) => {
    const harness = new Harness();
    await apply(stackOf(FOUR), harness.context(), yes);
    harness.vendor.log.length = 0;
    for (const options of [{ targets: ['appp'] }, { targets: ['app'], excludes: ['othr', 'x*'] }]) {
      await expect(run(harness.context(options))).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringMatching(/^no resource is called (?:appp|othr, nor x\*)$/u) as string,
      });
    }
    expect(harness.vendor.log).toEqual([]);
    await run(harness.context());
  });

  test('may name what is only declared, also where everything is destroyed', async () => {
    const harness = new Harness();
    await apply(stackOf({ base: hook('base') }), harness.context(), yes);
    await destroy(stackOf(FOUR), harness.context({ excludes: ['other'] }), yes);
    expect(harness.vendor.objects()).toEqual([]);
  });

  test('remembers in its record that it was not about all', async () => {
    const harness = new Harness();
    await apply(stackOf(FOUR), harness.context({ targets: ['other'] }), yes);
    await apply(stackOf(FOUR), harness.context(), yes);
    expect(
      harness.store.runs.map(({ partial, declared }) => [partial, Object.keys(declared).sort()]),
    ).toEqual([
      [true, ['other']],
      [undefined, ['app', 'base', 'other', 'top']],
    ]);
  });
});

describe('a run without deletes', () => {
  test('creates and updates, and leaves out what would delete or replace', async () => {
    const harness = new Harness();
    await apply(
      stackOf({ gone: hook('gone'), moved: web({ region: 'eu' }), same: hook('same') }),
      harness.context(),
      yes,
    );
    const next: Blocks = {
      moved: web({ region: 'us' }),
      same: hook('same', { mode: 'hard' }),
      fresh: hook('fresh'),
    };
    expect(await planned(harness, next, {})).toMatchObject({
      gone: 'delete',
      moved: expect.stringMatching(/^replace/u) as string,
    });
    const options = { noDelete: true };
    expect(await planned(harness, next, options)).toEqual({ fresh: 'create', same: 'update' });
    const { requests } = await apply(stackOf(next), harness.context(options), yes);
    expect(requests.writes).toBe(2);
    expect(harness.store.document?.resources).toMatchObject({ gone: { id: 'h1' }, moved: { id: 'h2' } });
  });
});
