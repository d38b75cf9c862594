import facts from '../../providers/buddy/facts.json' with { type: 'json' };
import { integration } from '../../providers/buddy/integration.ts';
import { provider } from '../../providers/buddy/provider.ts';
import type { Field } from '../../src/core/define.ts';
import { fieldsOf } from '../../src/core/fields.ts';

interface PartFact {
  readonly type: string;
  readonly required?: boolean;
  readonly secret?: boolean;
  readonly unordered?: boolean;
  readonly enum?: readonly string[];
  readonly items?: Readonly<Record<string, PartFact>>;
  readonly members?: Readonly<Record<string, PartFact>>;
}

interface FieldFact extends PartFact {
  readonly access: 'readWrite' | 'writeOnly' | 'readOnly';
  readonly post: 'required' | 'optional' | 'none';
  readonly patch: 'required' | 'optional' | 'none';
  readonly createOnly?: boolean;
  readonly replacedWhole?: boolean;
  readonly default?: unknown;
  readonly emptyMeansAbsent?: boolean;
  readonly answerMeans?: string;
  /** Kinds that have it, where its name ties it to a service. */
  readonly onlyTypes?: readonly string[];
}

interface TypeFact {
  readonly listedOnly?: boolean;
  readonly defaultAuth?: string;
  readonly credentials?: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly optional?: readonly string[];
  readonly resend?: Readonly<Record<string, readonly string[]>>;
}

const fieldFacts = Object.entries(facts.fields as unknown as Record<string, FieldFact>).filter(
  ([name]) => name !== facts.discriminator,
);
const typeFacts = Object.entries(facts.types as unknown as Record<string, TypeFact>);
const shared = Object.keys(integration.fields);

/** Names of a kind's own fields as the facts give them. */
function ownNames(type: string, { listedOnly, credentials = {}, optional = [] }: TypeFact): string[] {
  if (listedOnly === true) {
    return fieldFacts.filter(([, { onlyTypes }]) => onlyTypes?.includes(type) ?? true).map(([name]) => name);
  }
  const all = [...Object.values(credentials).flat(2), ...optional, 'auth_type'];
  return [...new Set(all)];
}

function someField(name: string): Field {
  const type = Object.keys(integration.variants).find(
    (kind) => fieldsOf(integration, kind)[name] !== undefined,
  );
  const field = fieldsOf(integration, type ?? '')[name];
  if (field === undefined) throw new Error(`no kind has the field ${name}`);
  return field;
}

function expectPart(field: Field | undefined, fact: PartFact): void {
  expect(field?.type).toBe(fact.type);
  expect(field?.secret).toBe(fact.secret);
  expect(field?.unordered).toBe(fact.unordered);
  expect(field?.enum).toEqual(fact.enum);
  expectParts(field?.items?.fields, fact.items);
  expectParts(field?.fields, fact.members);
}

function expectParts(
  fields: Readonly<Record<string, Field>> | undefined,
  parts: Readonly<Record<string, PartFact>> | undefined,
): void {
  expect(Object.keys(fields ?? {})).toEqual(Object.keys(parts ?? {}));
  for (const [name, part] of Object.entries(parts ?? {})) {
    expectPart(fields?.[name], part);
    expect(fields?.[name]?.required).toBe(part.required);
  }
}

describe('the table says what the facts say', () => {
  test('it has the same kinds, more than fifty of them', () => {
    expect(Object.keys(integration.variants).sort()).toEqual(typeFacts.map(([type]) => type).sort());
    expect(typeFacts.length).toBeGreaterThanOrEqual(51);
  });

  test('it knows every field of the facts and no other', () => {
    const used = new Set(typeFacts.flatMap(([type]) => Object.keys(fieldsOf(integration, type))));
    expect([...used].sort()).toEqual(fieldFacts.map(([name]) => name).sort());
  });

  test.each(typeFacts)('%s has the same fields of its own', (type, fact) => {
    const own = Object.keys(fieldsOf(integration, type)).filter((name) => !shared.includes(name));
    expect(own.sort()).toEqual(
      ownNames(type, fact)
        .filter((name) => !shared.includes(name))
        .sort(),
    );
    expect(fieldsOf(integration, type)['auth_type']?.default).toBe(fact.defaultAuth);
  });

  test.each(typeFacts)('%s wants the same credentials with every update', (type, fact) => {
    const carried = Object.entries(fieldsOf(integration, type)).filter(
      ([, field]) => typeof field.carry === 'object',
    );
    const resend = Object.entries(fact.resend ?? {});
    expect(carried.map(([name]) => name).sort()).toEqual(resend.flatMap(([, names]) => [...names]).sort());
    for (const [, { carry }] of carried) {
      const ways = resend.map(([way]) => way);
      const is = fact.defaultAuth === ways[0] ? [...ways, null] : ways;
      expect(carry).toEqual({ when: [{ field: 'auth_type', is }] });
    }
  });

  test.each(fieldFacts)('%s has the same type, secrecy and access', (name, fact) => {
    const field = someField(name);
    expectPart(field, fact);
    if (fact.answerMeans === undefined) expect(field.writeOnly === true).toBe(fact.access === 'writeOnly');
    expect(field.readOnly === true).toBe(fact.access === 'readOnly' || fact.answerMeans !== undefined);
    expect(field.createOnly === true).toBe(fact.createOnly === true);
    expect(field.whole === true).toBe(fact.replacedWhole === true);
    expect(field.absent === '').toBe(fact.emptyMeansAbsent === true);
    if (fact.post === 'required') expect(field.required).toBe(true);
    expect(field.carry === 'always').toBe(fact.patch === 'required');
    if (shared.includes(name)) expect(field.default).toEqual(fact.default);
  });

  const tied = fieldFacts.filter(([, { onlyTypes }]) => onlyTypes !== undefined);
  test.each(tied)('%s belongs to the kinds of its service', (name, { onlyTypes = [] }) => {
    const kinds = Object.keys(integration.variants).filter(
      (type) => fieldsOf(integration, type)[name] !== undefined,
    );
    expect(kinds.sort()).toEqual([...onlyTypes].sort());
  });

  test('kinds without documented fields send their address as url, though answers mean another one', () => {
    expect(fieldsOf(integration, 'CUSTOM')['url']).toMatchObject({ writeOnly: true });
    expect(fieldsOf(integration, 'GIT_HUB')['url']).toMatchObject({ readOnly: true });
  });

  test('the operations go where the facts say', () => {
    const { list, read, create, update, delete: remove } = integration.operations;
    const table = { list, read, create, update, delete: remove };
    expect(Object.keys(facts.endpoints).sort()).toEqual(Object.keys(table).sort());
    for (const [name, fact] of Object.entries(facts.endpoints)) {
      const operation = table[name as keyof typeof table];
      expect([operation.method, operation.path]).toEqual([fact.method, fact.path]);
    }
    expect(list.items).toBe(facts.endpoints.list.member);
    expect(integration.idField).toBe(facts.idField);
    expect(integration.discriminator).toBe(facts.discriminator);
  });

  test('a summary is told from a full view by members only the view has', () => {
    const { completeWhen = [] } = integration.operations.list;
    expect(completeWhen.length).toBeGreaterThan(0);
    expect(completeWhen.filter((name) => facts.summary.includes(name))).toEqual([]);
    expect(completeWhen.filter((name) => !facts.view.includes(name))).toEqual([]);
  });

  test('hosts and rate-limit headers are the same', () => {
    const { remaining, reset, lowWater } = facts.rateLimit;
    expect(provider.rateLimit).toEqual({ remaining, reset, lowWater });
    for (const [region, host] of Object.entries(facts.hosts)) expect(provider.baseUrl({ region })).toBe(host);
    expect(provider.config['region']?.enum).toEqual(Object.keys(facts.hosts));
  });

  test('the answered fields are those the facts list for a view', () => {
    const answered = fieldFacts.filter(([, fact]) => fact.access !== 'writeOnly').map(([name]) => name);
    expect([...answered, 'type', 'url'].sort()).toEqual([...facts.view].sort());
  });
});
