import { module as buddy } from '../../providers/buddy/index.ts';
import { module as gitjira } from '../../providers/gitjira/index.ts';
import { module as upsun } from '../../providers/upsun/index.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Observed } from '../../src/core/model.ts';
import { readEntity } from '../../src/core/read.ts';

const types = [buddy, gitjira, upsun].flatMap(({ provider }) => Object.values(provider.resources));

const cases = types.flatMap((type) =>
  Object.entries(type.variants).map(([variant, { example }]) => ({ name: variant, type, variant, example })),
);

describe('an object nobody asked for', () => {
  test.each(cases)('$name says the same once somebody does', ({ type, variant, example }) => {
    const entity: JsonObject = {
      ...example,
      [type.idField]: 7,
      [type.discriminatorReadAs ?? type.discriminator]: variant,
      unheard_of: [1],
      ...(type.updatedAtField !== undefined && { [type.updatedAtField]: '2026-01-02T03:04:05Z' }),
    };
    const told = (observed: Observed | undefined) =>
      observed && [observed.id, observed.variant, observed.updatedAt, observed.properties];
    const asked: string[] = [];
    const passedBy = readEntity(type, entity, (id) => {
      asked.push(id);
      return false;
    });
    expect(asked).toEqual(['7']);
    expect(told(passedBy)).toEqual(told(readEntity(type, entity)));
    expect(passedBy?.properties).toBe(passedBy?.properties);
    expect(passedBy?.properties['unheard_of']).toEqual([1]);
  });

  test('is none of ours without an id', () => {
    const [type] = types;
    expect(type && readEntity(type, { [type.idField]: '' }, () => false)).toBeUndefined();
  });
});
