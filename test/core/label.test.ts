import { defineResource } from '../../src/core/define.ts';
import type { Json } from '../../src/core/json.ts';
import { labelOf } from '../../src/core/natural-key.ts';
import { hookResource, text } from './hook-resource.ts';

const target = defineResource({
  ...hookResource,
  naturalKeys: [[{ field: 'url', as: 'url' }, 'name'], ['name', 'key'], [{ field: 'script', as: 'digest' }]],
  fields: { ...hookResource.fields, url: text, script: text, key: { ...text, secret: true } },
});
const label = (properties: Readonly<Record<string, Json>>): string =>
  labelOf(target, { id: '7', variant: 'web', properties });

describe('the handle of a live object', () => {
  test('has each readable part of its natural keys once', () => {
    expect(label({ name: 'shop', colour: 'red' })).toBe('web shop');
    expect(label({ url: 'https://git.example', name: 'shop' })).toBe('web https://git.example shop');
    expect(label({ url: null, name: '' })).toBe('web');
  });

  test.each([
    ['https://hooks.example/services/T0/B0/t0ken', 'web https://hooks.example/…'],
    ['https://logs.example:8443/?token=t0ken', 'web https://logs.example:8443/…'],
    ['https://t0ken@git.example', 'web https://git.example/…'],
    ['ssh://me:t0ken@git.example/a.git', 'web ssh://git.example/…'],
    ['https://git.example/', 'web https://git.example'],
    ['not a url://', 'web not a url://'],
  ])('shows no more of the address %s than its host', (url, shown) => {
    expect(label({ url })).toBe(shown);
  });

  test('shows no secret and no script', () => {
    expect(label({ name: 'shop', key: 't0ken', script: "const token = 't0ken'" })).toBe('web shop');
  });
});
