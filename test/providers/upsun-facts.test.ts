import facts from '../../providers/upsun/facts.json' with { type: 'json' };
import { integration } from '../../providers/upsun/integration.ts';
import type { Field } from '../../src/core/define.ts';
import { fieldsOf } from '../../src/core/fields.ts';
import type { Json } from '../../src/core/json.ts';

/** One field of facts.json. */
interface Fact {
  readonly class: string;
  readonly type: string;
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly secret?: boolean;
  readonly enum?: readonly Json[];
  readonly items?: string;
  readonly parts?: Readonly<Record<string, { readonly class: string; readonly type: string }>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly default?: Json;
}

const common = Object.fromEntries(
  Object.entries(facts.common as Readonly<Record<string, Fact>>).filter(
    ([name]) => name !== facts.discriminator,
  ),
);

function factsOf(variant: string): Readonly<Record<string, Fact>> {
  const own = facts.types as Readonly<Record<string, { readonly fields: Readonly<Record<string, Fact>> }>>;
  return { ...common, ...own[variant]?.fields };
}

const classOf = (field: Field): string =>
  field.readOnly === true ? 'read' : field.writeOnly === true ? 'write' : 'rw';

/** What both sides must say alike of a field. */
function toldByTable(field: Field): object {
  const parts = field.fields ?? field.items?.fields;
  return {
    class: classOf(field),
    type: field.type,
    required: field.required === true,
    nullable: field.nullable === true,
    enum: field.enum,
    items: field.items?.type,
    parts: parts && Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.type])),
  };
}

function toldByFacts(fact: Fact): object {
  const { parts } = fact;
  return {
    class: fact.class,
    type: fact.type,
    required: fact.required === true,
    nullable: fact.nullable === true,
    enum: fact.enum,
    items: fact.items,
    parts: parts && Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.type])),
  };
}

test('the table and the facts know the same kinds', () => {
  expect(Object.keys(integration.variants).sort()).toEqual(Object.keys(facts.types).sort());
  expect(integration.idField).toBe(facts.idField);
  expect(integration.discriminator).toBe(facts.discriminator);
});

test('the table and the facts name the same requests', () => {
  const { list, read, create, update, delete: remove } = integration.operations;
  for (const [name, operation] of Object.entries({ list, read, create, update, delete: remove })) {
    const endpoint = (facts.endpoints as Readonly<Record<string, { method: string; path: string }>>)[name];
    expect([operation.method, operation.path]).toEqual([endpoint?.method, endpoint?.path]);
  }
});

describe.each(Object.keys(integration.variants))('%s', (variant) => {
  const fields = fieldsOf(integration, variant);
  const known = factsOf(variant);

  test('has the same fields with the same words on both sides', () => {
    const table = Object.entries(fields).map(([name, field]) => [name, toldByTable(field)] as const);
    const told = Object.entries(known).map(([name, fact]) => [name, toldByFacts(fact)] as const);
    expect(Object.fromEntries(table)).toEqual(Object.fromEntries(told));
  });
  test('keeps secret what the facts call secret, and the parts never answered', () => {
    const secret = (entries: readonly (readonly [string, { readonly secret?: boolean }])[]) =>
      entries
        .filter(([, told]) => told.secret === true)
        .map(([name]) => name)
        .sort();
    expect(secret(Object.entries(fields))).toEqual(secret(Object.entries(known)));
    for (const [name, fact] of Object.entries(known)) {
      for (const [part, { class: told }] of Object.entries(fact.parts ?? {})) {
        const field = fields[name]?.fields?.[part];
        if (field !== undefined) expect([part, classOf(field)]).toEqual([part, told]);
      }
    }
  });
  test('has no other bounds and no other defaults than the facts', () => {
    for (const [name, field] of Object.entries(fields)) {
      const fact = known[name];
      if (field.default !== undefined) expect([name, field.default]).toEqual([name, fact?.default]);
      if (fact?.maximum !== undefined) expect([name, field.maximum]).toEqual([name, fact.maximum]);
      if (fact?.minimum !== undefined) expect([name, field.minimum]).toEqual([name, fact.minimum]);
    }
  });
});
