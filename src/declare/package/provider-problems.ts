import { ShapeChecker } from './shape-checker.ts';
import { checkResourceType } from './resource-problems.ts';

/** What keeps a value from being a provider that Holdfast can use, each with its path; empty when nothing does. */
export function providerProblems(module: unknown): readonly string[] {
  const checker = new ShapeChecker();
  const members = checker.members(module, 'module');
  const provider = members && checker.members(members['provider'], 'provider');
  if (members?.['validator'] !== undefined) checker.callable(members['validator'], 'validator');
  if (provider === undefined) return checker.problems;
  checker.text(
    provider['name'],
    'provider.name',
    /^[a-z][a-z0-9-]*$/u,
    'must be lower-case letters, digits and -',
  );
  checker.text(provider['title'], 'provider.title');
  checker.each(provider['config'], 'provider.config', 0, ({ description }, path) => {
    checker.text(description, `${path}.description`);
  });
  checker.callable(provider['baseUrl'], 'provider.baseUrl');
  checker.callable(provider['authenticate'], 'provider.authenticate');
  checkKeyGroups(provider, checker);
  checker.each(provider['resources'], 'provider.resources', 1, (resource, path, name) => {
    if (resource['name'] !== name) checker.say(`${path}.name`, `must be "${name}", the key it stands under`);
    checkResourceType(resource, path, checker);
  });
  return checker.problems;
}

function checkKeyGroups(provider: Readonly<Record<string, unknown>>, checker: ShapeChecker): void {
  const { config, configAnyOf } = provider;
  if (!Array.isArray(configAnyOf) || typeof config !== 'object' || config === null) return;
  for (const key of configAnyOf.flat() as readonly unknown[])
    if (typeof key !== 'string' || !Object.hasOwn(config, key))
      checker.say('provider.configAnyOf', `names "${String(key)}", which config does not have`);
}
