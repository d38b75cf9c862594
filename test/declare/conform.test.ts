import type { Field } from '../../src/core/define.ts';
import { plain } from '../../src/core/placeholder.ts';
import { Reference, Secret, Template, type Value } from '../../src/core/value.ts';
import { hide, landingOf } from '../../src/declare/conform.ts';
import { SecretRegistry } from '../../src/declare/secret-registry.ts';

const text = { type: 'string', description: 'Text.' } as const;
const unread: Field = { ...text, writeOnly: true };
const chain: Field = {
  type: 'array',
  description: 'Roles.',
  writeOnly: true,
  items: { type: 'object', description: 'One.', fields: { name: text, key: { ...text, secret: true } } },
};
const sealed: Field = { type: 'object', description: 'Whole.', secret: true, fields: { name: text, unread } };

/** A value with what is kept from view in angle brackets. */
function marked(value: Value): unknown {
  if (value instanceof Secret) return `<${plain(value.reveal())}>`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, marked(member as Value)]));
}

/** A value as it lands in a field, and what is masked in every text from then on. */
function hidden(value: Value, field: Field): readonly [landed: unknown, masked: unknown] {
  const secrets = new SecretRegistry();
  const landed = hide(value, landingOf(field), secrets);
  return [marked(landed), secrets.list()];
}

test('what is only never answered is kept from view in its place, and masked nowhere else', () => {
  expect(hidden('ann', unread)).toEqual(['<ann>', []]);
  expect(hidden('ann', { ...unread, secret: true })).toEqual(['<ann>', ['ann']]);
  expect(hidden('ann', text)).toEqual(['ann', []]);
});

test('a secret inside it is masked, and everything inside a secret', () => {
  expect(hidden([{ name: 'deployer', key: 'k-1' }], chain)).toEqual([
    [{ name: '<deployer>', key: '<k-1>' }],
    ['k-1'],
  ]);
  expect(hidden({ name: 'a', unread: 'b' }, sealed)[1]).toEqual(['a', 'b']);
});

test('so it is with text that waits for another resource', () => {
  const template = new Template(['user-', new Reference('other', 'id')]);
  const secrets = new SecretRegistry();
  const parts = (field: Field): readonly unknown[] =>
    (hide(template, landingOf(field), secrets) as Template).parts;
  expect(parts(text)[0]).toBe('user-');
  expect(parts(unread)[0]).toBeInstanceOf(Secret);
  expect(secrets.list()).toEqual([]);
  expect(parts(sealed)[0]).toBeInstanceOf(Secret);
  expect(secrets.list()).toEqual(['user-']);
});
