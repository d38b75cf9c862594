import { isObject, type Json, type JsonObject } from '../core/json.ts';

type Check = (value: Json | undefined, path: string) => string | undefined;

const text: Check = (value, path) => (typeof value === 'string' ? undefined : `${path} is not a text`);
const flag: Check = (value, path) =>
  typeof value === 'boolean' ? undefined : `${path} is not true or false`;
const object: Check = (value, path) => (isObject(value) ? undefined : `${path} is not an object`);
const serial: Check = (value, path) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : `${path} is not a whole number`;

function optional(check: Check): Check {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

function list(check: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is not a list`;
    return first(value.map((item: Json, index) => () => check(item, `${path}[${String(index)}]`)));
  };
}

function map(check: Check): Check {
  return (value, path) => {
    if (!isObject(value)) return `${path} is not an object`;
    return first(
      Object.entries(value).map(
        ([key, member]) =>
          () =>
            check(member, `${path}["${key}"]`),
      ),
    );
  };
}

function shape(members: Readonly<Record<string, Check>>): Check {
  return (value, path) => {
    if (!isObject(value)) return `${path} is not an object`;
    return first(
      Object.entries(members).map(
        ([key, check]) =>
          () =>
            check(value[key], `${path}.${key}`),
      ),
    );
  };
}

function first(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const problem = check();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const RECORDED = shape({
  id: text,
  provider: text,
  origin: text,
  type: text,
  variant: text,
  scope: map(text),
  applied: object,
  fingerprints: map(text),
  witness: optional(shape({ updatedAt: optional(text), readableDigest: text })),
  dependencies: list(text),
  options: shape({ protect: optional(flag), retainOnDelete: optional(flag) }),
  deposed: list(shape({ id: text, scope: optional(map(text)) })),
});

const DOCUMENT = shape({
  version: serial,
  lineage: text,
  serial,
  name: text,
  stack: text,
  tool_version: text,
  keyId: optional(text),
  resources: map(RECORDED),
  outputs: optional(object),
  head: optional(text),
});

/** Names the first place where a parsed document departs from `schemas/state.schema.json`. */
export function documentProblem(value: JsonObject): string | undefined {
  return DOCUMENT(value, 'state');
}

/** The same for one entry of `resources`, as journals carry it. */
export function recordedProblem(value: Json | undefined, path: string): string | undefined {
  return RECORDED(value, path);
}
