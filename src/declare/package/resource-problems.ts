import type { ShapeChecker } from './shape-checker.ts';

type Members = Readonly<Record<string, unknown>>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const OPERATIONS = ['list', 'read', 'create', 'update', 'delete'];
const TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'map'];

/** Checks the table of one resource type. */
export function checkResourceType(resource: Members, path: string, checker: ShapeChecker): void {
  for (const word of ['description', 'discriminator', 'idField'])
    checker.text(resource[word], `${path}.${word}`);
  const scopes = namesOf(resource['scope'], `${path}.scope`, checker);
  checkFields(resource['fields'], `${path}.fields`, checker);
  const common = [...scopes, ...keysOf(resource['fields'])];
  checkKeys(resource['unique'], `${path}.unique`, common, checker);
  checker.each(resource['variants'], `${path}.variants`, 1, (variant, at, name) => {
    checkVariant(variant, at, name, resource, scopes, checker);
  });
  const operations = checker.members(resource['operations'], `${path}.operations`);
  for (const name of operations === undefined ? [] : OPERATIONS) {
    const at = `${path}.operations.${name}`;
    const operation = checker.members(operations?.[name], at);
    if (operation !== undefined) checkOperation(operation, at, ['id', ...scopes], checker);
  }
}

function namesOf(scope: unknown, path: string, checker: ShapeChecker): readonly string[] {
  if (!Array.isArray(scope)) {
    checker.say(path, scope === undefined ? 'is missing' : 'must be a list');
    return [];
  }
  return scope.flatMap((part: unknown, index) => {
    const name = checker.members(part, `${path}[${String(index)}]`)?.['name'];
    return checker.text(name, `${path}[${String(index)}].name`) ? [name] : [];
  });
}

function checkFields(fields: unknown, path: string, checker: ShapeChecker): void {
  checker.each(fields, path, 0, (field, at) => {
    checkField(field, at, checker);
  });
}

function checkField(field: Members, path: string, checker: ShapeChecker): void {
  checker.word(field['type'], `${path}.type`, TYPES);
  checker.text(field['description'], `${path}.description`);
  if (field['fields'] !== undefined) checkFields(field['fields'], `${path}.fields`, checker);
  const items = field['items'] === undefined ? undefined : checker.members(field['items'], `${path}.items`);
  if (items !== undefined) checkField(items, `${path}.items`, checker);
}

function checkVariant(
  variant: Members,
  path: string,
  name: string,
  resource: Members,
  scopes: readonly string[],
  checker: ShapeChecker,
): void {
  checker.text(variant['description'], `${path}.description`);
  checkFields(variant['fields'], `${path}.fields`, checker);
  const discriminator = typeof resource['discriminator'] === 'string' ? resource['discriminator'] : '';
  const example = checker.members(variant['example'], `${path}.example`);
  if (example !== undefined && discriminator !== '' && example[discriminator] !== name)
    checker.say(`${path}.example.${discriminator}`, `must be "${name}"`);
  const known = [discriminator, ...scopes, ...keysOf(resource['fields']), ...keysOf(variant['fields'])];
  checkKeys(variant['naturalKeys'] ?? resource['naturalKeys'], `${path}.naturalKeys`, known, checker);
}

/** Groups of fields, each of which must be known. */
function checkKeys(groups: unknown, path: string, known: readonly string[], checker: ShapeChecker): void {
  const keys = groups ?? [];
  for (const part of Array.isArray(keys) ? (keys.flat() as readonly unknown[]) : []) {
    const field = typeof part === 'string' ? part : (part as { readonly field?: unknown } | null)?.field;
    const top = String(field).split('.')[0] ?? '';
    if (!known.includes(top)) checker.say(path, `names "${top}", which is no field`);
  }
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function checkOperation(
  { method, path: target }: Members,
  path: string,
  known: readonly string[],
  checker: ShapeChecker,
): void {
  checker.word(method, `${path}.method`, METHODS);
  if (!checker.text(target, `${path}.path`, /^\//u, 'must begin with "/"')) return;
  for (const [, name = ''] of target.matchAll(/\{(\w+)\}/gu))
    if (!known.includes(name)) checker.say(`${path}.path`, `uses {${name}}, which is neither id nor scope`);
}
