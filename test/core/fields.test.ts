import {
  fieldAt,
  fieldNamed,
  fieldsOf,
  isDeclarable,
  isReadable,
  isSensitive,
  leafFields,
  leafValues,
  someField,
} from '../../src/core/fields.ts';
import { Secret } from '../../src/core/value.ts';
import { hookResource as resource, text } from './hook-resource.ts';

const web = fieldsOf(resource, 'web');

describe('fieldsOf', () => {
  test('joins common and own fields, the own ones winning, without the discriminator', () => {
    expect(Object.keys(web)).toEqual([
      'name',
      'level',
      'colour',
      'size',
      'tags',
      'headers',
      'login',
      'routes',
    ]);
    expect(web['level']?.description).toBe('Own level.');
  });
  test('answers the same object at every call', () => {
    expect(fieldsOf(resource, 'web')).toBe(web);
  });
  test('gives the common fields for a variant the table does not know, whatever its name', () => {
    expect(Object.keys(fieldsOf(resource, 'constructor'))).toEqual(['name', 'level']);
    expect(fieldNamed(web, '__proto__')).toBeUndefined();
    expect(fieldNamed(web, 'toString')).toBeUndefined();
  });
});

describe('fieldAt', () => {
  test('finds members, map values and array elements', () => {
    expect(fieldAt(web, ['colour'])).toBe(web['colour']);
    expect(fieldAt(web, ['tags', 3])).toBe(text);
    expect(fieldAt(web, ['routes', 0, 'path'])).toBe(text);
  });
  test('ends where the table ends', () => {
    expect(fieldAt(web, [])).toBeUndefined();
    expect(fieldAt(web, ['name', 'x'])).toBeUndefined();
    expect(fieldAt(web, ['nothing', 'x'])).toBeUndefined();
    expect(fieldAt(web, ['login', 'toString'])).toBeUndefined();
  });
  test('hands down what the parent says of its whole content', () => {
    expect(fieldAt(web, ['headers', 'X-Key'])).toEqual({ ...text, secret: true });
    expect(fieldAt(web, ['login', 'password'])).toEqual({ ...text, secret: true, writeOnly: true });
  });
});

describe('words about a field', () => {
  test('sensitive is what is secret or cannot be read', () => {
    expect([text, web['headers'], web['login'], undefined].map(isSensitive)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  test('readable is all but write-only and volatile', () => {
    expect([text, web['login'], { ...text, volatile: true }, undefined].map(isReadable)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
  test('declarable is what the table knows and the vendor does not compute', () => {
    expect([text, { ...text, readOnly: true }, undefined].map(isDeclarable)).toEqual([true, false, false]);
  });
  test('someField looks into members and elements', () => {
    expect(someField(web['login']!, (field) => field.secret === true)).toBe(true);
    expect(someField(web['headers']!, isSensitive)).toBe(true);
    expect(someField(web['routes']!, isSensitive)).toBe(false);
  });
});

describe('leaves', () => {
  test('of the table: structures are opened, arrays of scalars are one leaf', () => {
    expect(leafFields(web).map((leaf) => leaf.path.join('.'))).toEqual([
      'name',
      'level',
      'colour',
      'size',
      'tags',
      'headers.*',
      'login.user',
      'login.password',
      'routes.*.path',
    ]);
    expect(leafFields(web).find((leaf) => leaf.path[0] === 'headers')?.field.secret).toBe(true);
  });
  test('of values: opened as far as the table and the value go', () => {
    const secret = new Secret('x');
    const leaves = leafValues(web, {
      tags: ['a', 'b'],
      headers: { 'X-Key': secret, Y: 'y' },
      login: secret,
      routes: [{ path: '/' }, { path: '/b' }],
      extra: { a: { b: 1 } },
    });
    expect(leaves.map((leaf) => [leaf.path.join('.'), leaf.value])).toEqual([
      ['tags', ['a', 'b']],
      ['headers.X-Key', secret],
      ['headers.Y', 'y'],
      ['login', secret],
      ['routes.0.path', '/'],
      ['routes.1.path', '/b'],
      ['extra', { a: { b: 1 } }],
    ]);
    expect(leaves.find((leaf) => leaf.path[0] === 'extra')?.field).toBeUndefined();
    expect(leaves[1]?.field?.secret).toBe(true);
  });
  test('of values: an empty structure and null are leaves themselves', () => {
    const leaves = leafValues(web, { headers: {}, login: null, routes: [] });
    expect(leaves.map((leaf) => leaf.value)).toEqual([{}, null, []]);
  });
});
