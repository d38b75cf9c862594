import { scopeOfRecorded } from '../../../src/core/scope.ts';
import { OwnedObjects } from '../../../src/hosts/pulumi/provider/owned-objects.ts';
import { recorded } from '../../state/fixtures.ts';

const key = scopeOfRecorded(recorded('1')).key;

function owns(objects: OwnedObjects, id: string, scope: string = key): boolean {
  return objects.owners.get(scope)?.has(id) === true;
}

describe('what resources of a Pulumi process own', () => {
  test('is owned as long as one of the addresses that own it is left', () => {
    const objects = new OwnedObjects();
    objects.set('a', recorded('1'));
    objects.set('b', recorded('1'));
    objects.set('a', undefined);
    expect(owns(objects, '1')).toBe(true);
    objects.set('b', undefined);
    expect(owns(objects, '1')).toBe(false);
  });

  test('follows its address to another object, and stays where it says the same again', () => {
    const objects = new OwnedObjects();
    objects.set('a', recorded('1'));
    objects.set('a', recorded('1'));
    expect(owns(objects, '1')).toBe(true);
    objects.set('a', recorded('2'));
    expect([owns(objects, '1'), owns(objects, '2')]).toEqual([false, true]);
    objects.set('nobody', undefined);
    expect(owns(objects, '2')).toBe(true);
  });

  test('includes what replacements left behind, each in its own scope', () => {
    const objects = new OwnedObjects();
    const elsewhere = { ...recorded('1'), scope: { projectId: 'elsewhere' } };
    objects.set('a', recorded('1', { deposed: [{ id: '2' }, { id: '3', scope: elsewhere.scope }] }));
    const { key: other } = scopeOfRecorded(elsewhere);
    expect([owns(objects, '2'), owns(objects, '3'), owns(objects, '3', other)]).toEqual([true, false, true]);
  });
});
