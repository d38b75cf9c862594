import facts from '../../providers/gitjira/facts.json' with { type: 'json' };
import { integration } from '../../providers/gitjira/integration.ts';
import type { Field } from '../../src/core/define.ts';
import { fieldsOf } from '../../src/core/fields.ts';

interface FieldFact {
  readonly type: string;
  readonly access: 'readWrite' | 'writeOnly' | 'readOnly' | 'echoUnconfirmed';
  readonly types?: readonly string[];
  readonly serverDefault?: unknown;
  readonly secret?: boolean;
  readonly unordered?: boolean;
  readonly volatile?: boolean;
  readonly emptyMeansAbsent?: boolean;
  readonly items?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

const fieldFacts = Object.entries(facts.fields as unknown as Record<string, FieldFact>);
const types = Object.keys(facts.types);

/** The types whose tables have a field of this name. */
function typesWith(name: string): string[] {
  return Object.keys(integration.variants).filter((type) => Object.hasOwn(fieldsOf(integration, type), name));
}

function fieldIn(type: string | undefined, name: string): Field {
  const field = fieldsOf(integration, type ?? '')[name];
  if (field === undefined) throw new Error(`the table has no ${name} in ${String(type)}`);
  return field;
}

describe('the table says what the facts say', () => {
  test('it has the twelve types and no other', () => {
    expect(types).toHaveLength(12);
    expect(Object.keys(integration.variants).sort()).toEqual([...types].sort());
  });

  test('it knows no field the facts do not name', () => {
    const known = new Set(fieldFacts.map(([name]) => name));
    const used = types.flatMap((type) => Object.keys(fieldsOf(integration, type)));
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test.each(fieldFacts)('%s belongs to the same types', (name, fact) => {
    expect(typesWith(name).sort()).toEqual([...(fact.types ?? types)].sort());
  });

  test.each(fieldFacts)('%s has the same type and the same reading and writing', (name, fact) => {
    const field = fieldIn(fact.types?.[0] ?? types[0], name);
    expect(field.type).toBe(fact.type);
    expect(field.readOnly === true).toBe(fact.access === 'readOnly');
    expect(field.writeOnly === true).toBe(fact.access === 'writeOnly' || fact.access === 'echoUnconfirmed');
    expect(field.items?.type).toBe(fact.items);
  });

  test.each(fieldFacts)('%s has the same words and limits', (name, fact) => {
    const field = fieldIn(fact.types?.[0] ?? types[0], name);
    const { secret, unordered, volatile, minimum, maximum, maxLength } = fact;
    expect(field).toMatchObject(defined({ secret, unordered, volatile, minimum, maximum, maxLength }));
    expect([field.secret, field.unordered, field.volatile]).toEqual([secret, unordered, volatile]);
    expect(field.enum).toEqual(fact.enum);
    expect(field.absent === '').toBe(fact.emptyMeansAbsent === true);
    if (fact.emptyMeansAbsent !== true && name !== 'origin')
      expect(field.default).toEqual(fact.serverDefault);
  });

  test('the discriminator goes out as type, comes back as integrationType and never changes', () => {
    expect(integration.discriminator).toBe(facts.discriminator);
    expect(integration.discriminatorReadAs).toBe(facts.discriminatorReadAs);
    expect(integration.idField).toBe(facts.idField);
    expect(facts.createOnly).toEqual([integration.discriminator]);
  });

  test.each(Object.entries(facts.types))('%s wants its origin as the facts say', (type, fact) => {
    const origin = fieldsOf(integration, type)['origin'];
    expect(origin === undefined ? 'none' : origin.required === true ? 'required' : 'optional').toBe(
      fact.origin,
    );
    expect(origin?.default).toBe('serverOrigin' in fact ? fact.serverOrigin : undefined);
    expect(integration.variants[type]?.deprecated !== undefined).toBe('dropped' in fact);
  });

  test('the operations go where the facts say', () => {
    const { list, read, create, update, delete: remove, extra } = integration.operations;
    const table = { list, read, create, update, disable: extra?.['disable'], delete: remove };
    for (const [name, fact] of Object.entries(facts.endpoints)) {
      const operation = table[name as keyof typeof table];
      expect([operation?.method, operation?.path]).toEqual([fact.method, fact.path]);
      expect(Object.keys(operation?.query ?? {})).toEqual('query' in fact ? [fact.query] : []);
    }
    expect(Object.keys(table).sort()).toEqual(Object.keys(facts.endpoints).sort());
    expect(list.items).toBe(facts.endpoints.list.member);
    expect([read.item, create.item, update.item]).toEqual(['integration', 'integration', 'integration']);
  });
});

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
