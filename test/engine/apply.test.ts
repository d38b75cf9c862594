import { Reference, Secret } from '../../src/core/value.ts';
import { reviewedOf } from '../../src/core/reviewed.ts';
import { apply, applySaved, destroy, drift, importOne, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

describe('a first apply', () => {
  test('creates what is declared, proves it, and leaves an empty plan', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: web({ key: new Secret('s3cret-key') }) });
    const result = await apply(stack, harness.context(), yes);
    expect(result.outcomes).toMatchObject([{ address: 'one', outcome: 'done', id: 'h1' }]);
    expect(result.unsettled).toEqual([]);
    expect(harness.vendor.writes()).toHaveLength(1);
    expect(harness.vendor.writes()[0]?.body).toEqual({
      type: 'web',
      url: 'https://a.test/1',
      key: 's3cret-key',
    });
    const again = await plan(stack, harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op']);
    expect(JSON.stringify(harness.store)).not.toContain('s3cret-key');
  });

  test('sends one list per scope before and one per touched scope after', async () => {
    const harness = new Harness();
    const stack = stackOf({ a: web(), b: web({ url: 'https://a.test/2' }), c: { ...web(), project: 'p2' } });
    const result = await apply(stack, harness.context(), yes);
    expect(result.requests).toEqual({ reads: 4, writes: 3 });
  });

  test('resolves references in dependency order', async () => {
    const harness = new Harness();
    const stack = stackOf({
      b: { ...web({ note: new Reference('a', 'id') }), dependencies: ['a'] },
      a: web({ url: 'https://a.test/2' }),
    });
    const planned = await plan(stack, harness.context());
    expect(planned.changes.find(({ address }) => address === 'b')?.requests[0]?.body).toMatchObject({
      note: { $ref: 'a#id' },
    });
    await apply(stack, harness.context(), yes);
    expect(
      harness.vendor.objects().find(({ values }) => values['url'] === 'https://a.test/1')?.values['note'],
    ).toBe('h1');
    expect((await plan(stack, harness.context())).changes.every(({ action }) => action === 'no-op')).toBe(
      true,
    );
  });

  test('that was killed before its end is taken into the state by the next one, which has nothing to do', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: web() });
    harness.restart({ n: 4, when: 'before' }, 'operation');
    await expect(apply(stack, harness.context(), yes)).rejects.toThrow('before a write of state');
    expect([harness.store.document, harness.store.journal.length]).toEqual([undefined, 3]);
    harness.restart(undefined, 'operation');
    const result = await apply(stack, harness.context(), yes);
    expect(result.requests).toEqual({ reads: 1, writes: 0 });
    expect(harness.store.document?.resources['one']?.id).toBe('h1');
    expect(harness.store.journal).toEqual([]);
    expect(harness.store.runs.at(-1)?.declared).toHaveProperty('one');
  });

  test('an unchanged stack writes nothing, not even state', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: web() });
    await apply(stack, harness.context(), yes);
    const { commits, appends } = harness.store;
    const result = await apply(stack, harness.context(), yes);
    expect([harness.store.commits, harness.store.appends]).toEqual([commits, appends]);
    expect(result.requests).toEqual({ reads: 1, writes: 0 });
  });

  test('a refused approval changes nothing', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web() }), harness.context(), () => Promise.resolve(false));
    expect(harness.vendor.writes()).toEqual([]);
    expect(harness.store.commits).toBe(0);
  });
});

describe('updates', () => {
  async function applied(first: Block, second: Block): Promise<Harness> {
    const harness = new Harness();
    await apply(stackOf({ one: first }), harness.context(), yes);
    harness.vendor.log.length = 0;
    const result = await apply(stackOf({ one: second }), harness.context(), yes);
    expect(result.unsettled).toEqual([]);
    expect((await plan(stackOf({ one: second }), harness.context())).changes[0]?.properties).toEqual([]);
    return harness;
  }

  test('send only what changed, plus what is carried', async () => {
    const harness = await applied(web({ mode: 'soft' }), web({ mode: 'hard' }));
    expect(harness.vendor.writes().map(({ method, body }) => [method, body])).toEqual([
      ['PATCH', { mode: 'hard', name: '' }],
    ]);
  });

  test('a changed secret sends that secret and names it', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web({ key: new Secret('first-secret') }) }), harness.context(), yes);
    const changed = stackOf({ one: web({ key: new Secret('second-secret') }) });
    const planned = await plan(changed, harness.context());
    expect(planned.changes[0]?.properties).toMatchObject([
      { path: 'key', kind: 'secret', before: '(sensitive value)', after: '(sensitive value)' },
    ]);
    await apply(changed, harness.context(), yes);
    expect(harness.vendor.writes().at(-1)?.body).toEqual({ key: 'second-secret', name: '' });
  });

  test.each([
    ['null', { note: 'x' }, { note: null }],
    ['empty', { label: 'x' }, { label: '' }],
    ['default', { mode: 'hard' }, { mode: 'soft' }],
    [
      'null for a whole object',
      { credentials: { user: 'u', password: new Secret('pass-word') } },
      { credentials: null },
    ],
  ])('a removed property follows its onRemove: %s', async (_, properties, sent) => {
    const harness = await applied(web(properties), web());
    expect(harness.vendor.writes()[0]?.body).toEqual({ ...sent, name: '' });
  });

  test('a removed property without onRemove is released: nothing is sent and state forgets it', async () => {
    const harness = await applied(web({ events: ['a'] }), web());
    expect(harness.vendor.writes()).toEqual([]);
    expect(harness.store.document?.resources['one']?.applied).toEqual({
      type: 'web',
      url: 'https://a.test/1',
    });
    expect(harness.vendor.objects()[0]?.values['events']).toEqual(['a']);
  });

  test('a member of an object keeps its undeclared neighbours', async () => {
    const harness = await applied(web(), web({ rights: { others: 'NONE' } }));
    expect(harness.vendor.writes()[0]?.body).toEqual({
      rights: { others: 'NONE', admins: 'WRITE' },
      name: '',
    });
  });

  test('a coupled property goes along', async () => {
    const harness = await applied(web(), web({ fetch: false }));
    expect(harness.vendor.writes()[0]?.body).toEqual({ fetch: false, prune: false, name: '' });
  });

  test('a property with an operation of its own is written by it alone', async () => {
    const harness = await applied(web(), web({ off: true }));
    expect(harness.vendor.writes().map(({ method, path, query }) => [method, path, query])).toEqual([
      ['PUT', '/projects/p1/hooks/h1/switch', { off: 'true' }],
    ]);
  });

  test('order, spelling of URLs and key order do not count', async () => {
    const harness = await applied(
      web({ events: ['a', 'b'] }),
      web({ url: 'HTTPS://A.test:443/1/', events: ['b', 'a'] }),
    );
    expect(harness.vendor.writes()).toEqual([]);
  });

  test('drift is healed and called drift', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: web({ mode: 'hard', note: 'mine' }) });
    await apply(stack, harness.context(), yes);
    harness.vendor.poke('h1', { mode: 'soft', note: 'theirs' });
    const report = await drift(stack, harness.context());
    expect(report.resources[0]).toMatchObject({
      class: 'remote-change',
      properties: expect.arrayContaining([
        expect.objectContaining({ path: 'mode', class: 'remote-change', applied: 'hard', observed: 'soft' }),
      ]),
    });
    await apply(stack, harness.context(), yes);
    expect(harness.vendor.objects()[0]?.values).toMatchObject({ mode: 'hard', note: 'mine' });
  });

  test('an undeclared change stays untouched', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web() }), harness.context(), yes);
    harness.vendor.poke('h1', { note: 'theirs' });
    await apply(stackOf({ one: web({ mode: 'hard' }) }), harness.context(), yes);
    expect(harness.vendor.objects()[0]?.values['note']).toBe('theirs');
  });

  test('ignoreChanges sends on create and never compares afterwards', async () => {
    const harness = new Harness();
    const block = { ...web({ note: 'first' }), options: { ignoreChanges: ['note'] } };
    await apply(stackOf({ one: block }), harness.context(), yes);
    harness.vendor.poke('h1', { note: 'theirs' });
    const later = stackOf({ one: { ...web({ note: 'second' }), options: { ignoreChanges: ['note'] } } });
    expect((await plan(later, harness.context())).changes[0]?.action).toBe('no-op');
  });
});

describe('replacement', () => {
  test('creates first when the natural key changes, and deletes the former object', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web({ region: 'eu' }) }), harness.context(), yes);
    harness.vendor.log.length = 0;
    await apply(stackOf({ one: web({ url: 'https://b.test', region: 'us' }) }), harness.context(), yes);
    expect(harness.vendor.writes().map(({ method }) => method)).toEqual(['POST', 'DELETE']);
    expect(harness.vendor.objects().map(({ id }) => id)).toEqual(['h2']);
  });

  test('deletes first when the natural key carries over, or in an exclusive slot', async () => {
    const harness = new Harness();
    await apply(
      stackOf({ one: web({ region: 'eu' }), two: { properties: { type: 'mirror', repository: 'a' } } }),
      harness.context(),
      yes,
    );
    harness.vendor.log.length = 0;
    const next = stackOf({
      one: web({ region: 'us' }),
      two: { properties: { type: 'source', repository: 'a', token: new Secret('tttttttt') } },
    });
    const planned = await plan(next, harness.context());
    expect(planned.changes.map(({ action, hazards }) => [action, hazards])).toEqual([
      ['replace', []],
      ['replace', ['no source between the two requests']],
    ]);
    await apply(next, harness.context({ parallelism: 1 }), yes);
    expect(harness.vendor.writes().map(({ method }) => method)).toEqual(['DELETE', 'POST', 'DELETE', 'POST']);
  });

  test('across addresses a delete in a slot precedes a create in it', async () => {
    const harness = new Harness();
    await apply(
      stackOf({ zzz: { properties: { type: 'mirror', repository: 'a' } } }),
      harness.context(),
      yes,
    );
    const result = await apply(
      stackOf({ aaa: { properties: { type: 'source', repository: 'a', token: new Secret('tttttttt') } } }),
      harness.context(),
      yes,
    );
    expect(result.outcomes.map(({ address, outcome }) => [address, outcome])).toEqual([
      ['zzz', 'done'],
      ['aaa', 'done'],
    ]);
  });

  test('an object whose delete failed is deposed, shown, and deleted by the next apply', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web({ region: 'eu' }) }), harness.context(), yes);
    const next = stackOf({ one: web({ url: 'https://b.test', region: 'us' }) });
    harness.vendor.faults.push(undefined, 'refused');
    await apply(next, harness.context(), yes);
    expect(harness.store.document?.resources['one']).toMatchObject({ id: 'h2', deposed: [{ id: 'h1' }] });
    const planned = await plan(next, harness.context());
    expect(planned.changes.map(({ address, action }) => [address, action])).toEqual([
      ['one', 'no-op'],
      ['one (deposed h1)', 'delete'],
    ]);
    await apply(next, harness.context(), yes);
    expect(harness.vendor.objects().map(({ id }) => id)).toEqual(['h2']);
    expect(harness.store.document?.resources['one']?.deposed).toEqual([]);
  });
});

describe('identity', () => {
  test('state lost: objects are adopted by natural key, secrets assumed, nothing is sent', async () => {
    const harness = new Harness();
    const stack = stackOf({
      one: web({ key: new Secret('s3cret-key') }),
      src: { properties: { type: 'source', repository: 'a', token: new Secret('tttttttt') } },
    });
    await apply(stack, harness.context(), yes);
    harness.store.document = undefined;
    harness.vendor.log.length = 0;
    const planned = await plan(stack, harness.context());
    expect(planned.changes.map(({ action }) => action)).toEqual(['import', 'import']);
    expect(planned.changes[0]?.notes[0]).toContain('key');
    const result = await apply(stack, harness.context(), yes);
    expect(result.outcomes.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect(result.requests).toEqual({ reads: 1, writes: 0 });
    expect(harness.vendor.writes()).toEqual([]);
    expect((await plan(stack, harness.context())).changes.every(({ action }) => action === 'no-op')).toBe(
      true,
    );
  });

  test('two live objects with one key are an error with the candidates, never a guess', async () => {
    const harness = new Harness();
    harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1' });
    harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1' });
    const planned = await plan(stackOf({ one: web() }), harness.context());
    expect(planned.problems[0]?.error.message).toContain('h1');
    expect(planned.problems[0]?.error.message).toContain('h2');
    await apply(stackOf({ one: web() }), harness.context(), yes);
    expect(harness.vendor.writes()).toEqual([]);
  });

  test('with state, an object that differs is not adopted', async () => {
    const harness = new Harness();
    await apply(stackOf({ other: web({ url: 'https://x.test' }) }), harness.context(), yes);
    harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1', mode: 'hard' });
    const stack = stackOf({ other: web({ url: 'https://x.test' }), one: web({ mode: 'soft' }) });
    const planned = await plan(stack, harness.context());
    expect(planned.changes[0]).toMatchObject({
      address: 'one',
      action: 'create',
      notes: [expect.stringContaining('h2')],
    });
  });

  test('an occupied slot is a problem, not a second source', async () => {
    const harness = new Harness();
    await apply(stackOf({ other: web() }), harness.context(), yes);
    harness.vendor.add('p1', { type: 'mirror', repository: 'x' });
    const declared = (type: string) =>
      stackOf({
        other: web(),
        src: {
          properties: { type, repository: 'a', ...(type === 'source' && { token: new Secret('tttttttt') }) },
          options: { adopt: 'never' },
        },
      });
    const { problems } = await plan(declared('source'), harness.context());
    expect(problems[0]?.error.message).toContain('can hold only one');
    expect(problems[0]?.error.advice).toBe(
      'Delete it at the vendor, or declare type: mirror to adopt it first; another type then replaces it.',
    );
    const same = await plan(declared('mirror'), harness.context());
    expect(same.problems[0]?.error.advice).toMatch(/^Adopt it with `options: \{ import: h2 \}`/u);
  });

  test('an alias moves state without a request', async () => {
    const harness = new Harness();
    await apply(stackOf({ before: web() }), harness.context(), yes);
    harness.vendor.log.length = 0;
    const stack = stackOf({ after: { ...web(), options: { aliases: ['before'] } } });
    expect((await plan(stack, harness.context())).changes[0]).toMatchObject({
      action: 'move',
      previousAddress: 'before',
    });
    await apply(stack, harness.context(), yes);
    expect(Object.keys(harness.store.document?.resources ?? {})).toEqual(['after']);
    expect(harness.vendor.writes()).toEqual([]);
  });

  test('importing what is managed already changes nothing, even where it is to be replaced or is gone', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web({ region: 'a' }) }), harness.context(), yes);
    const { resources } = harness.store.document ?? {};
    const moved = stackOf({ one: web({ region: 'b' }) });
    const { outcomes } = await importOne(moved, harness.context(), 'one', 'h1');
    expect([outcomes, harness.store.document?.resources]).toEqual([[], resources]);
    expect(harness.events).toContainEqual({ type: 'note', message: 'one manages h1 already' });
    harness.vendor.remove('h1');
    await expect(importOne(moved, harness.context(), 'one', 'h1')).rejects.toMatchObject({
      code: 'not-found',
      message: 'one manages h1 already, but that object no longer exists',
    });
    expect(harness.store.document?.resources).toEqual(resources);
  });

  test('an id can be imported, and what differs is applied afterwards', async () => {
    const harness = new Harness();
    const id = harness.vendor.add('p1', { type: 'web', url: 'https://other.test', mode: 'soft' });
    const stack = stackOf({ one: web({ mode: 'hard' }) });
    await importOne(stack, harness.context(), 'one', id);
    expect(harness.vendor.writes()).toEqual([]);
    expect((await plan(stack, harness.context())).changes[0]).toMatchObject({ action: 'update', id });
  });

  test('another origin than recorded refuses the run', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web() }), harness.context(), yes);
    harness.origin = 'https://elsewhere.test';
    await expect(plan(stackOf({ one: web() }), harness.context())).rejects.toMatchObject({ code: 'policy' });
  });

  test('all recorded objects of a scope missing at once stop the run until the number is named', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: web(), two: web({ url: 'https://a.test/2' }) });
    await apply(stack, harness.context(), yes);
    harness.vendor.remove('h1');
    harness.vendor.remove('h2');
    const refused = await apply(stack, harness.context(), yes);
    expect(refused.plan.problems[0]?.error.code).toBe('policy');
    expect(harness.vendor.objects()).toEqual([]);
    await apply(stack, harness.context({ allowRecreate: 2 }), yes);
    expect(harness.vendor.objects()).toHaveLength(2);
  });

  test('one missing object is created again', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: web(), two: web({ url: 'https://a.test/2' }) });
    await apply(stack, harness.context(), yes);
    harness.vendor.remove('h1');
    expect((await drift(stack, harness.context())).resources[0]?.class).toBe('missing');
    await apply(stack, harness.context(), yes);
    expect(harness.vendor.objects()).toHaveLength(2);
  });
});

describe('removal and protection', () => {
  test('a removed block is deleted, unless retained', async () => {
    const harness = new Harness();
    await apply(
      stackOf({
        one: web(),
        two: { ...web({ url: 'https://a.test/2' }), options: { retainOnDelete: true } },
        three: web({ url: 'https://a.test/3' }),
      }),
      harness.context(),
      yes,
    );
    const next = stackOf({ three: web({ url: 'https://a.test/3' }) });
    expect((await plan(next, harness.context())).changes.map(({ action }) => action)).toEqual([
      'delete',
      'no-op',
      'forget',
    ]);
    await apply(next, harness.context(), yes);
    expect(harness.vendor.objects().map(({ id }) => id)).toEqual(['h2', 'h3']);
    expect(Object.keys(harness.store.document?.resources ?? {})).toEqual(['three']);
  });

  test('protection outlives its block and refuses the whole run before any write', async () => {
    const harness = new Harness();
    await apply(
      stackOf({ one: { ...web(), options: { protect: true } }, two: web({ url: 'https://a.test/2' }) }),
      harness.context(),
      yes,
    );
    harness.vendor.log.length = 0;
    const result = await apply(
      stackOf({ two: web({ url: 'https://a.test/2', mode: 'hard' }) }),
      harness.context(),
      yes,
    );
    expect(result.plan.problems[0]?.error).toMatchObject({ code: 'policy' });
    expect(harness.vendor.writes()).toEqual([]);
  });

  test('an empty manifest is refused unless the number is named', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web() }), harness.context(), yes);
    expect((await plan(stackOf({}), harness.context())).problems[0]?.error.advice).toContain(
      '--allow-deletes 1',
    );
    await apply(stackOf({}), harness.context({ allowDeletes: 1 }), yes);
    expect(harness.vendor.objects()).toEqual([]);
  });

  test('dependants are deleted before what they depend on', async () => {
    const harness = new Harness();
    const stack = stackOf({
      a: web(),
      b: { ...web({ url: 'https://a.test/2', note: new Reference('a', 'id') }), dependencies: ['a'] },
    });
    await apply(stack, harness.context(), yes);
    harness.vendor.log.length = 0;
    await destroy(stack, harness.context(), yes);
    expect(harness.vendor.writes().map(({ path }) => path.split('/').at(-1))).toEqual(['h2', 'h1']);
    expect(harness.store.document?.resources).toEqual({});
  });
});

describe('saved plans', () => {
  test('are sent as they were reviewed', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: web({ key: new Secret('s3cret-key') }) });
    const saved = await plan(stack, harness.context());
    const result = await applySaved(reviewedOf(saved), stack, harness.context());
    expect(result.outcomes).toMatchObject([{ outcome: 'done' }]);
    await expect(applySaved(reviewedOf(saved), stack, harness.context())).rejects.toMatchObject({
      code: 'stale',
    });
  });

  test('one stale change refuses all before any write; skipStale applies the rest', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web(), two: web({ url: 'https://a.test/2' }) }), harness.context(), yes);
    const next = stackOf({ one: web({ mode: 'hard' }), two: web({ url: 'https://a.test/2', mode: 'hard' }) });
    const saved = await plan(next, harness.context());
    harness.vendor.poke('h1', { url: 'https://moved.test' });
    harness.vendor.log.length = 0;
    await expect(applySaved(reviewedOf(saved), next, harness.context())).rejects.toMatchObject({
      code: 'stale',
    });
    expect(harness.vendor.writes()).toEqual([]);
    await applySaved(reviewedOf(saved), next, harness.context({ skipStale: true }));
    expect(harness.vendor.writes().map(({ path }) => path.split('/').at(-1))).toEqual(['h2']);
  });

  test('a changed secret makes the plan stale', async () => {
    const harness = new Harness();
    const saved = await plan(stackOf({ one: web({ key: new Secret('first-secret') }) }), harness.context());
    await expect(
      applySaved(
        reviewedOf(saved),
        stackOf({ one: web({ key: new Secret('other-secret') }) }),
        harness.context(),
      ),
    ).rejects.toMatchObject({ code: 'stale' });
  });
});

describe('lost answers', () => {
  test('a create whose answer was lost is found, not repeated', async () => {
    const harness = new Harness();
    harness.vendor.faults.push('lost-answer');
    const result = await apply(stackOf({ one: web() }), harness.context(), yes);
    expect(result.outcomes).toMatchObject([{ outcome: 'done', id: 'h1' }]);
    expect(harness.vendor.objects()).toHaveLength(1);
  });

  test('a create that never arrived is sent again once the settle window is over', async () => {
    const harness = new Harness();
    harness.vendor.faults.push('lost-request');
    const before = harness.clock.now();
    const result = await apply(stackOf({ one: web() }), harness.context(), yes);
    expect(result.outcomes).toMatchObject([{ outcome: 'done' }]);
    expect(harness.vendor.objects()).toHaveLength(1);
    expect(harness.clock.now() - before).toBeGreaterThanOrEqual(2_000);
  });

  test('a list that lags does not make a second object', async () => {
    const harness = new Harness();
    harness.vendor.listLagMs = 1_500;
    harness.vendor.faults.push('lost-answer');
    await apply(stackOf({ one: web() }), harness.context(), yes);
    expect(harness.vendor.objects()).toHaveLength(1);
  });

  test('a failure stops what was not begun, and says so', async () => {
    const harness = new Harness();
    harness.vendor.faults.push('refused');
    const result = await apply(
      stackOf({ a: web(), b: web({ url: 'https://a.test/2' }) }),
      harness.context({ parallelism: 1 }),
      yes,
    );
    expect(result.outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped']);
  });

  test('a soft stop finishes what is in flight and cancels the rest', async () => {
    const harness = new Harness();
    const controller = new AbortController();
    const context = harness.context({ parallelism: 1 }, controller.signal);
    const result = await apply(
      stackOf({ a: web(), b: web({ url: 'https://a.test/2' }) }),
      {
        ...context,
        emit: (event) => {
          if (event.type === 'apply_start') controller.abort();
        },
      },
      yes,
    );
    expect(result.outcomes.map(({ outcome }) => outcome)).toEqual(['done', 'cancelled']);
    expect(Object.keys(harness.store.document?.resources ?? {})).toEqual(['a']);
  });
});

test('a project that does not exist is one problem for all its resources', async () => {
  const harness = new Harness();
  harness.vendor.missingProjects.add('nope');
  const planned = await plan(
    stackOf({
      a: { ...web(), project: 'nope' },
      b: { ...web({ url: 'https://a.test/2' }), project: 'nope' },
      c: web(),
    }),
    harness.context(),
  );
  expect(planned.problems).toHaveLength(1);
  expect(planned.changes.map(({ address }) => address)).toEqual(['c']);
});
