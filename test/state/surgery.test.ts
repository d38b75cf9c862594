import {
  listAddresses,
  moveProvider,
  moveResource,
  pushDocument,
  removeResources,
  showResource,
} from '../../src/state/surgery.ts';
import { document, recorded } from './fixtures.ts';

const linked = document({
  resources: {
    hook: recorded('a'),
    'many["x"]': recorded('b', { dependencies: ['hook'] }),
    'many["y"]': recorded('c', { provider: 'other', dependencies: ['hook', 'many["x"]'] }),
  },
});

describe('state surgery', () => {
  test('lists all addresses, or those that patterns match: brackets are literal, a bare name means all instances', () => {
    expect(listAddresses(linked)).toEqual(['hook', 'many["x"]', 'many["y"]']);
    expect(listAddresses(linked, ['many'])).toEqual(['many["x"]', 'many["y"]']);
    expect(listAddresses(linked, ['many["x"]'])).toEqual(['many["x"]']);
    expect(listAddresses(linked, ['h*'])).toEqual(['hook']);
    expect(listAddresses(linked, ['hoo', 'm.ny'])).toEqual([]);
  });

  test('shows one, or says which there are', () => {
    expect(showResource(linked, 'hook')).toEqual(recorded('a'));
    expect(() => showResource(linked, 'toString')).toThrow('toString is not in the state');
  });

  test('moves an address together with those that depend on it', () => {
    const moved = moveResource(linked, 'hook', 'webhook');
    expect(listAddresses(moved)).toEqual(['many["x"]', 'many["y"]', 'webhook']);
    expect(moved.resources['webhook']).toEqual(recorded('a'));
    expect(moved.resources['many["y"]']?.dependencies).toEqual(['webhook', 'many["x"]']);
    expect(moved.serial).toBe(linked.serial + 1);
  });

  test('moves neither onto an occupied address nor from an unknown one', () => {
    expect(() => moveResource(linked, 'hook', 'many["x"]')).toThrow('many["x"] is in the state already');
    expect(() => moveResource(linked, 'hook', 'hook')).toThrow('hook has that address already');
    expect(() => moveResource(linked, 'nothing', 'other')).toThrow('nothing is not in the state');
  });

  test('forgets addresses, all or none', () => {
    const left = removeResources(linked, ['hook']);
    expect(listAddresses(left)).toEqual(['many["x"]', 'many["y"]']);
    expect(left.resources['many["x"]']?.dependencies).toEqual([]);
    expect(() => removeResources(linked, ['hook', 'nothing'])).toThrow('nothing is not in the state');
  });

  test('moves what belongs to a provider to another origin', () => {
    const to = { provider: 'renamed', origin: 'https://new.example.test' };
    const types = new Set([recorded('a').type]);
    const moved = moveProvider(linked, { provider: 'example' }, to, types);
    expect(moved.resources['hook']).toEqual(recorded('a', to));
    expect(moved.resources['many["y"]']).toEqual(linked.resources['many["y"]']);
    expect(() =>
      moveProvider(linked, { provider: 'example', origin: 'https://else.test' }, to, types),
    ).toThrow('nothing in the state');
    expect(() => moveProvider(linked, { provider: 'example' }, to, new Set(['another:Thing']))).toThrow(
      `hook is a ${recorded('a').type}, which the entry renamed does not know`,
    );
  });

  test('pushes a continuation; refuses another history and an older state unless forced', () => {
    const stored = document({ serial: 5 });
    expect(pushDocument(undefined, document({ serial: 0 })).serial).toBe(1);
    expect(pushDocument(stored, document({ serial: 5 })).serial).toBe(6);
    expect(pushDocument(stored, document({ serial: 9 })).serial).toBe(9);
    expect(() => pushDocument(stored, document({ serial: 4 }))).toThrow(
      'older than the stored one (serial 4, stored is 5)',
    );
    expect(() => pushDocument(stored, document({ serial: 9, lineage: 'else' }))).toThrow(
      'of another history',
    );
    const forced = pushDocument(stored, document({ serial: 2, lineage: 'else' }), { force: true });
    expect(forced).toMatchObject({ serial: 6, lineage: 'else' });
  });
});
