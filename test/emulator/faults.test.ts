import { startEmulator } from '../../src/emulator/index.ts';
import type { Emulator, Fault, FaultMatch } from '../../src/emulator/index.ts';
import { acme } from './acme.ts';
import { call } from './call.ts';
import { handClock } from './hand-clock.ts';

const clock = handClock();
let emulator: Emulator;
let things: string;

beforeEach(async () => {
  emulator = await startEmulator({ apis: [acme()], clock });
  things = `${emulator.origin}/boxes/a/things`;
});

afterEach(() => emulator.close());

/** Makes something go wrong. */
const arm = (fault: Fault, match: FaultMatch = {}): string => emulator.faults.add({ match, fault });
const create = (name: string): ReturnType<typeof call> => call('POST', things, { body: { name } });
const names = async (url = things): Promise<string[]> => {
  const { body } = await call('GET', url);
  const list: { name: string }[] = Array.isArray(body) ? body : body.things;
  return list.map(({ name }) => name);
};

describe('connections', () => {
  test('drop-before ends the connection and does nothing', async () => {
    arm('drop-before', { method: 'POST' });
    await expect(create('one')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await names()).toEqual([]);
    expect(emulator.requests[0]).toMatchObject({ method: 'POST', faults: ['drop-before'] });
    expect(emulator.requests[0]?.status).toBeUndefined();
  });

  test('drop-after does it and ends the connection', async () => {
    arm('drop-after', { method: 'POST' });
    await expect(create('one')).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(await names()).toEqual(['one']);
  });

  test('truncate sends so many bytes of the body and no more', async () => {
    await create('one');
    arm({ truncate: 5 });
    const answer = await call('GET', things);
    expect([answer.status, answer.text, answer.cut]).toEqual([200, '[{"na', true]);
  });

  test('truncate at 0 still sends the head', async () => {
    arm({ truncate: 0 });
    const answer = await call('GET', things);
    expect([answer.status, answer.text, answer.cut]).toEqual([200, '', true]);
  });
});

describe('answers', () => {
  test('a status instead of the answer, with headers and body, and nothing is done', async () => {
    arm({ status: 429, headers: { 'retry-after': '7' }, body: { slow: 'down' } }, { method: 'POST' });
    const answer = await create('one');
    expect([answer.status, answer.headers['retry-after'], answer.body]).toEqual([429, '7', { slow: 'down' }]);
    expect(await names()).toEqual([]);
  });

  test('with commit it is done all the same', async () => {
    arm({ status: 502, text: 'not json {', commit: true }, { method: 'POST' });
    const answer = await create('one');
    expect([answer.status, answer.text]).toEqual([502, 'not json {']);
    expect(await names()).toEqual(['one']);
  });

  test('html answers a web page with status 200 after the work is done', async () => {
    arm({ html: true }, { method: 'POST' });
    const answer = await create('one');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(await names()).toEqual(['one']);
  });

  test('duplicate carries a request out twice and gives the first answer', async () => {
    arm({ duplicate: true }, { method: 'POST' });
    const { body } = await create('one');
    const { body: list } = await call('GET', things);
    expect(list).toHaveLength(2);
    expect(list[0].id).toBe(body.id);
  });

  test('extra-fields adds members to objects and to the objects of lists', async () => {
    const { body: created } = await create('one');
    arm('extra-fields');
    expect((await call('GET', `${things}/${created.id}`)).body.x_undocumented).toBe('extra');
    expect((await call('GET', things)).body[0]).toMatchObject({ ...created, x_undocumented: 'extra' });
    const { body: wrapped } = await call('GET', `${emulator.origin}/boxes/a/wrapped`);
    expect(wrapped.things[0].x_undocumented_object).toEqual({ since: 1 });
  });

  test('shuffle keeps what a list holds but not its order, wrapped lists too', async () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const name of all) await create(name);
    arm('shuffle');
    for (const url of [things, `${emulator.origin}/boxes/a/wrapped`]) {
      const shuffled = await names(url);
      expect(shuffled).not.toEqual(all);
      expect(shuffled.sort()).toEqual(all);
    }
  });
});

describe('stale lists', () => {
  test('show the world before the last change', async () => {
    await create('one');
    await create('two');
    arm('stale-list');
    expect(await names()).toEqual(['one']);
    emulator.faults.clear();
    expect(await names()).toEqual(['one', 'two']);
  });

  test('as it was some requests ago: deleted objects are back, later ones missing, reads unharmed', async () => {
    const { body: first } = await create('one');
    await call('DELETE', `${things}/${first.id}`);
    const { body: second } = await create('two');
    arm({ staleList: { requests: 2 } });
    expect(await names()).toEqual(['one']);
    expect((await call('GET', `${things}/${second.id}`)).body.name).toBe('two');
    expect(await names()).toEqual(['two']);
  });

  test('as it was some time ago: a changed object shows its former values', async () => {
    const { body: thing } = await create('one');
    clock.advance(1000);
    emulator.control('acme.change', { id: thing.id, set: { name: 'changed' } });
    arm({ staleList: { ms: 500 } });
    expect(await names()).toEqual(['one']);
    clock.advance(500);
    expect(await names()).toEqual(['changed']);
  });

  test('new objects stay hidden for a while, everything else is up to date', async () => {
    const { body: thing } = await create('one');
    clock.advance(1000);
    await create('two');
    emulator.control('acme.change', { id: thing.id, set: { name: 'changed' } });
    arm({ staleList: { hideNewMs: 300 } });
    expect(await names()).toEqual(['changed']);
    clock.advance(300);
    expect(await names()).toEqual(['changed', 'two']);
  });
});

describe('time', () => {
  test('a delay before the headers holds the answer back, not the work', async () => {
    arm({ delayMs: 5000, phase: 'headers' }, { method: 'POST' });
    let answered = false;
    const pending = create('one').then((answer) => {
      answered = true;
      return answer.status;
    });
    await clock.asleep();
    expect(await names()).toEqual(['one']);
    expect(answered).toBe(false);
    clock.advance(5000);
    expect(await pending).toBe(201);
  });

  test('a delay in the body sends the head and the first half at once', async () => {
    await create('one');
    arm({ delayMs: 5000, phase: 'body' });
    const pending = call('GET', things);
    await clock.asleep();
    clock.advance(4999);
    emulator.faults.clear();
    expect(await names()).toEqual(['one']);
    clock.advance(1);
    const answer = await pending;
    expect([answer.cut, answer.body[0].name]).toEqual([false, 'one']);
  });

  test('latency holds every answer back until it is set to nothing again', async () => {
    emulator.control('latency', { ms: 50 });
    const pending = call('GET', things);
    await clock.asleep();
    emulator.control('latency', { ms: 0 });
    clock.advance(50);
    expect((await pending).status).toBe(200);
    expect((await call('GET', things)).status).toBe(200);
  });

  test('closing does not wait for delayed answers', async () => {
    arm({ delayMs: 5000, phase: 'headers' });
    const pending = call('GET', things);
    await clock.asleep();
    await emulator.close();
    await expect(pending).rejects.toMatchObject({ code: 'ECONNRESET' });
    clock.advance(5000);
  });
});

describe('which requests a rule strikes', () => {
  const statuses = async (count: number): Promise<number[]> => {
    const seen: number[] = [];
    for (let turn = 0; turn < count; turn += 1) seen.push((await call('GET', things)).status);
    return seen;
  };

  test('the n-th that fits', async () => {
    arm({ status: 503 }, { nth: 2, method: 'GET' });
    await create('one');
    expect(await statuses(3)).toEqual([200, 503, 200]);
  });

  test('at most so many', async () => {
    arm({ status: 503 }, { times: 2 });
    expect(await statuses(3)).toEqual([503, 503, 200]);
  });

  test('paths by glob, in which only the star is special', async () => {
    arm({ status: 503 }, { path: '/boxes/*/things' });
    arm({ status: 500 }, { path: '/boxes/a.things' });
    expect(await statuses(1)).toEqual([503]);
    expect((await call('GET', `${things}/x`)).status).toBe(404);
  });

  test('by chance, equally with equal seeds', async () => {
    const fault: Fault = { status: 503 };
    const id = arm(fault, { probability: 0.5, seed: 3 });
    const once = await statuses(20);
    emulator.faults.remove(id);
    arm(fault, { probability: 0.5, seed: 3 });
    expect(await statuses(20)).toEqual(once);
    expect(new Set(once)).toEqual(new Set([200, 503]));
  });

  test('several rules strike together', async () => {
    arm('shuffle');
    arm({ status: 503, commit: true }, { method: 'POST' });
    arm({ truncate: 3 }, { method: 'POST' });
    const answer = await create('one');
    expect([answer.status, answer.text.length]).toEqual([503, 0]);
    expect(emulator.requests[0]?.faults).toEqual(['shuffle', 'status', 'truncate']);
    expect(emulator.faults.list().map(({ struck }) => struck)).toEqual([1, 1, 1]);
  });
});

describe('rules that cannot be understood are refused with the reason', () => {
  test.each([
    [[], 'must be an object'],
    [{ fault: 'explode' }, 'unknown fault "explode"'],
    [{ fault: { status: 'bad' } }, 'unknown or incomplete fault { status }'],
    [{ fault: { delayMs: 5 } }, 'unknown or incomplete fault { delayMs }'],
    [{ fault: { staleList: {} } }, 'unknown or incomplete fault { staleList }'],
    [{ match: [], fault: 'shuffle' }, 'match must be an object'],
    [{ match: { verb: 'GET' }, fault: 'shuffle' }, 'no member "verb"'],
    [{ match: { nth: 'two' }, fault: 'shuffle' }, 'match.nth must be a number'],
  ])('%j', (rule, reason) => {
    expect(() => emulator.control('faults.add', rule as object as never)).toThrow(reason);
  });
});
