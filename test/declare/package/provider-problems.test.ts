import { registry } from '../../../providers/index.ts';
import { providerProblems } from '../../../src/declare/package/provider-problems.ts';
import { acme } from '../fixtures/acme.ts';

type Members = Record<string, unknown>;

/** Acme with a value put at a path, or taken away where it is undefined. */
function acmeWith(path: string, value: unknown): Members {
  const module = {
    provider: structuredClone({ ...acme, baseUrl: undefined, authenticate: undefined }) as Members,
  };
  const functions = { baseUrl: acme.baseUrl, authenticate: acme.authenticate };
  Object.assign(module.provider, functions);
  const steps = path.split('/');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Members>((members, step) => members[step] as Members, module);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return module;
}

test.each(Object.keys(registry))('%s has nothing to complain of', async (name) => {
  expect(providerProblems(await registry[name]!())).toEqual([]);
});

test('a sound table has no problems', () => {
  expect(providerProblems({ provider: acme })).toEqual([]);
});

const hook = 'provider/resources/Hook';

test.each([
  ['provider/name', 'Acme Corp', 'provider.name must be lower-case letters, digits and -'],
  ['provider/name', undefined, 'provider.name is missing'],
  ['provider/title', '', 'provider.title must be text'],
  ['provider/config', undefined, 'provider.config is missing'],
  ['provider/config/token', 5, 'provider.config.token must be an object'],
  ['provider/config/token', {}, 'provider.config.token.description is missing'],
  ['provider/configAnyOf', [['nope']], 'provider.configAnyOf names "nope", which config does not have'],
  ['provider/baseUrl', 'https://x', 'provider.baseUrl must be a function'],
  ['provider/authenticate', undefined, 'provider.authenticate is missing'],
  ['provider/resources', {}, 'provider.resources is empty'],
  ['validator', {}, 'validator must be a function'],
  [`${hook}/name`, 'Hoof', 'provider.resources.Hook.name must be "Hook", the key it stands under'],
  [`${hook}/discriminator`, undefined, 'provider.resources.Hook.discriminator is missing'],
  [`${hook}/idField`, '', 'provider.resources.Hook.idField must be text'],
  [`${hook}/scope`, undefined, 'provider.resources.Hook.scope is missing'],
  [`${hook}/scope`, {}, 'provider.resources.Hook.scope must be a list'],
  [`${hook}/scope/0`, {}, 'provider.resources.Hook.scope[0].name is missing'],
  [`${hook}/fields`, undefined, 'provider.resources.Hook.fields is missing'],
  [`${hook}/fields/label/type`, 'text', 'provider.resources.Hook.fields.label.type must be one of string,'],
  [`${hook}/variants`, {}, 'provider.resources.Hook.variants is empty'],
  [
    `${hook}/variants/web/description`,
    undefined,
    'provider.resources.Hook.variants.web.description is missing',
  ],
  [`${hook}/variants/web/example`, undefined, 'provider.resources.Hook.variants.web.example is missing'],
  [
    `${hook}/variants/web/example/kind`,
    'source',
    'provider.resources.Hook.variants.web.example.kind must be "web"',
  ],
  [
    `${hook}/variants/web/naturalKeys`,
    [['urll']],
    'provider.resources.Hook.variants.web.naturalKeys names "urll"',
  ],
  [
    `${hook}/variants/web/naturalKeys`,
    [[{ field: 'x.y' }]],
    'provider.resources.Hook.variants.web.naturalKeys names "x"',
  ],
  [`${hook}/unique`, [['urll']], 'provider.resources.Hook.unique names "urll"'],
  [
    `${hook}/variants/web/fields/tags/items`,
    'x',
    'provider.resources.Hook.variants.web.fields.tags.items must be an object',
  ],
  [
    `${hook}/variants/web/fields/login/fields/user/description`,
    undefined,
    'fields.login.fields.user.description is missing',
  ],
  [`${hook}/operations`, undefined, 'provider.resources.Hook.operations is missing'],
  [`${hook}/operations/update`, undefined, 'provider.resources.Hook.operations.update is missing'],
  [`${hook}/operations/update/method`, 'get', 'operations.update.method must be one of GET,'],
  [`${hook}/operations/delete/path`, 'hooks', 'operations.delete.path must begin with "/"'],
  [
    `${hook}/operations/delete/path`,
    '/{team}',
    'operations.delete.path uses {team}, which is neither id nor scope',
  ],
] as const)('%s = %j', (path, value, problem) => {
  expect(providerProblems(acmeWith(path, value))).toEqual([expect.stringContaining(problem)]);
});

test('what is no module at all is said so', () => {
  expect(providerProblems(undefined)).toEqual(['module is missing']);
  expect(providerProblems([])).toEqual(['module must be an object']);
  expect(providerProblems({})).toEqual(['provider is missing']);
});
