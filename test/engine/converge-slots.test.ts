import fc from 'fast-check';
import { Patterns } from '../../src/core/patterns.ts';
import { Secret } from '../../src/core/value.ts';
import type { RunOptions } from '../../src/engine/context.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, yes, type Block } from './support/harness.ts';
import { histories } from './support/histories.ts';

const PROJECTS = ['p1', 'p2', 'p3'] as const;
type Blocks = Readonly<Record<string, Block>>;

/** Declared always: a manifest without anything is refused where there is something. */
const nothingElse: Blocks = {
  anchor: { project: 'p1', properties: { type: 'web', url: 'https://anchor.test' } },
};

const resource = fc.record({
  kind: fc.constantFrom('source', 'source', 'mirror', 'web'),
  project: fc.constantFrom(...PROJECTS),
  renamed: fc.boolean(),
  repository: fc.constantFrom('a/b', 'c/d'),
  aliased: fc.boolean(),
});

/** Up to three resources; what fills a slot that another one fills already becomes a hook, as `validate` would refuse it. */
const declaration = fc
  .array(fc.option(resource, { freq: 6 }), { minLength: 3, maxLength: 3 })
  .map((resources): Blocks => {
    const filled = new Set<string>();
    const blocks: Record<string, Block> = { ...nothingElse };
    for (const [index, found] of resources.entries()) {
      if (found === null) continue;
      const { kind, project, renamed, repository, aliased } = found;
      const names = [`one${String(index)}`, `other${String(index)}`];
      const [name = '', alias = ''] = renamed ? names.reverse() : names;
      const slot = kind !== 'web' && !filled.has(project);
      if (slot) filled.add(project);
      const properties = slot
        ? { type: kind, repository, ...(kind === 'source' && { token: new Secret('s3cret-token') }) }
        : { type: 'web', url: `https://h.test/${String(index)}` };
      blocks[name] = { project, properties, options: aliased ? { aliases: [alias] } : {} };
    }
    return blocks;
  });

const step = fc.record({
  blocks: declaration,
  options: fc.constantFrom<Partial<RunOptions>>(
    {},
    {},
    { noDelete: true },
    { targets: ['one0'] },
    { targets: ['one1', 'other*'] },
    { excludes: ['one*'] },
    { excludes: ['other1'] },
    { replace: ['one*'] },
    { replace: ['one*', 'other*'], noDelete: true },
  ),
});

test('whatever moves between slots, and whatever stays: nothing is sent that finds its slot taken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), declaration, async (history, final) => {
      const harness = new Harness();
      const run = async (blocks: Blocks, options: Partial<RunOptions> = {}): ReturnType<typeof apply> => {
        const declared = Object.keys(blocks);
        const known = [...declared, ...Object.keys(harness.store.document?.resources ?? {})];
        const context = harness.context({
          ...options,
          targets: meant(options.targets, known),
          excludes: meant(options.excludes, known),
          replace: meant(options.replace, declared),
          continueOnError: true,
        });
        const result = await apply(stackOf(blocks, { maxDeletes: 99 }), context, yes);
        expect(result.outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
        return result;
      };
      for (const { blocks, options } of history) {
        await run(blocks, options);
        const held = Object.values(harness.store.document?.resources ?? {}).map(({ id }) => id);
        const live = PROJECTS.flatMap((project) => harness.vendor.objects(project).map(({ id }) => id));
        expect(live.sort()).toEqual(held.sort());
      }
      const { plan: shown } = await run(final);
      for (const { error } of shown.problems) expect(error.message).toContain('there is no order for');
      await run(nothingElse);
      expect((await run(final)).plan.problems).toEqual([]);
      const again = await plan(stackOf(final), harness.context());
      expect(new Set(again.changes.map(({ action }) => action))).toEqual(new Set(['no-op']));
    }),
    histories(500),
  );
}, 600_000);

/** The patterns that name anything; others would be refused. */
function meant(patterns: readonly string[] | undefined, names: readonly string[]): readonly string[] {
  return (patterns ?? []).filter((pattern) => names.some((name) => new Patterns([pattern]).means(name)));
}
