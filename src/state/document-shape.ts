import { isList, isObject, type Json, type JsonObject } from '../core/json.ts';

/** Says what is wrong, beginning with the place inside the value; undefined where nothing is. */
type Check = (value: Json | undefined) => string | undefined;

const text: Check = (value) => (typeof value === 'string' ? undefined : ' is not a text');
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : ' is not true or false');
const object: Check = (value) => (isObject(value) ? undefined : ' is not an object');
const serial: Check = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : ' is not a whole number';

function optional(check: Check): Check {
  return (value) => (value === undefined ? undefined : check(value));
}

function list(check: Check): Check {
  return (value) => {
    if (!isList(value)) return ' is not a list';
    for (let index = 0; index < value.length; index++) {
      const problem = check(value[index]);
      if (problem !== undefined) return `[${String(index)}]${problem}`;
    }
    return undefined;
  };
}

function map(check: Check): Check {
  return (value) => {
    if (!isObject(value)) return ' is not an object';
    for (const key in value) {
      const problem = Object.hasOwn(value, key) ? check(value[key]) : undefined;
      if (problem !== undefined) return `["${key}"]${problem}`;
    }
    return undefined;
  };
}

function shape(members: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(members).map(([key, check]) => ({ key, check }));
  return (value) => {
    if (!isObject(value)) return ' is not an object';
    for (let index = 0; index < checks.length; index++) {
      const { key, check } = checks[index] as (typeof checks)[number];
      const problem = check(value[key]);
      if (problem !== undefined) return `.${key}${problem}`;
    }
    return undefined;
  };
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
  released: optional(list(text)),
  witness: optional(shape({ updatedAt: optional(text), readableDigest: text })),
  dependencies: list(text),
  options: shape({ protect: optional(flag), retainOnDelete: optional(flag) }),
  deposed: list(
    shape({ id: text, scope: optional(map(text)), variant: optional(text), secrets: optional(list(text)) }),
  ),
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
  const problem = DOCUMENT(value);
  return problem && `state${problem}`;
}

/** The same for one entry of `resources`, as journals carry it. */
export function recordedProblem(value: Json | undefined, path: string): string | undefined {
  const problem = RECORDED(value);
  return problem && `${path}${problem}`;
}
