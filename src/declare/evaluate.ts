import type { PropertyPath } from '../core/path.ts';
import { formatPath } from '../core/path.ts';
import type { Value } from '../core/value.ts';
import { isValueObject, Reference, Secret, Unknown } from '../core/value.ts';
import type { Expression } from './expression.ts';
import type { Place } from './findings.ts';
import { didYouMean, oneOf } from './suggest.ts';
import type { Frame, World } from './world.ts';

/** Stands for a value whose problem has been reported, so that nothing else is said about it. */
export const FAILED = new Unknown('its problem has been reported');

/** The value of one `${…}`; `text` says it came as text from outside and takes the type of its field. */
export interface Evaluated {
  readonly value: Value;
  readonly text?: boolean;
}

/** Looks up one `${…}`. Where it stands is asked for only if there is a problem. */
export function evaluate(
  expression: Expression,
  frame: Frame,
  world: World,
  placeOf: () => Place,
): Evaluated {
  const { root, written } = expression;
  if (!frame.roots.includes(root)) {
    const detail = `Only ${oneOf(frame.roots.filter((allowed) => allowed !== 'each' || frame.each !== undefined))} can be used here.`;
    world.findings.error(
      placeOf(),
      `${written} cannot be used here`,
      frame.roots.length === 0 ? 'Write the value out.' : detail,
    );
    return { value: FAILED };
  }
  if (root === 'env') return evaluateEnvironment(expression, frame, world, placeOf);
  if (root === 'config') return { value: evaluateConfig(expression, frame, world, placeOf) };
  if (root === 'each') return { value: evaluateEach(expression, frame, world, placeOf) };
  const reference = world.refer(expression);
  if (reference instanceof Reference) return { value: reference };
  world.findings.error(placeOf(), reference.summary, reference.detail);
  return { value: FAILED };
}

function evaluateEnvironment(
  { steps, fallback }: Expression,
  frame: Frame,
  world: World,
  placeOf: () => Place,
): Evaluated {
  const name = String(steps[0]);
  const { environment } = world;
  const set = environment.get(name);
  const text = set ?? fallback;
  if (text === undefined && environment.missing === 'unknown') {
    return { value: new Unknown(`the environment variable ${name} is not set`) };
  }
  if (text === undefined) {
    const place = placeOf();
    const { line, column } = place.file.position(place.start);
    const where = `${place.file.filename}:${String(line)}:${String(column)}`;
    const advice = `Set ${name}, or give a default: \${env.${name}:-default}.`;
    const near = didYouMean(name, environment.names());
    world.findings.error(
      place,
      `the environment variable ${name} is not set (${where})`,
      `${advice} ${near}`.trim(),
    );
    return { value: FAILED };
  }
  const plain = frame.plain !== undefined || set === undefined || environment.isPublic(name);
  return { value: plain ? text : world.secrets.secret(text), text: true };
}

function evaluateConfig(
  { steps, written }: Expression,
  frame: Frame,
  world: World,
  placeOf: () => Place,
): Value {
  const [name] = steps;
  const value = world.config(String(name));
  if (value !== undefined) {
    const found = walk(value, steps, written, world, placeOf);
    return frame.plain === 'all' ? uncover(found) : found;
  }
  const detail = didYouMean(String(name), world.configNames());
  world.findings.error(
    placeOf(),
    `${written}: no parameter is called ${String(name)}`,
    detail === '' ? 'Declare it under config.' : detail,
  );
  return FAILED;
}

function evaluateEach(
  { steps, written }: Expression,
  frame: Frame,
  world: World,
  placeOf: () => Place,
): Value {
  const { each } = frame;
  if (each === undefined) {
    world.findings.error(
      placeOf(),
      `${written} needs forEach`,
      'Add forEach to the resource, or write the value out.',
    );
    return FAILED;
  }
  return walk(steps[0] === 'key' ? each.key : each.value, steps, written, world, placeOf);
}

/** Steps into a known value, which the first step has named; the value itself is never repeated in a message. */
function walk(start: Value, steps: PropertyPath, written: string, world: World, placeOf: () => Place): Value {
  let value = start;
  for (const [index, step] of steps.slice(1).entries()) {
    if (value instanceof Unknown) return value;
    const next = member(value, step);
    if (next === undefined) {
      const at = formatPath(steps.slice(0, index + 2));
      const detail = isValueObject(value) ? nearest(String(step), Object.keys(value)) : noMember(value);
      world.findings.error(placeOf(), `${written}: there is no ${at}`, detail);
      return FAILED;
    }
    value = next;
  }
  return value;
}

function member(value: Value, step: string | number): Value | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? (value as readonly Value[])[step] : undefined;
  return isValueObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** A copy without secrets, for `fn::plain`. */
function uncover(value: Value): Value {
  if (value instanceof Secret) return value.reveal();
  if (Array.isArray(value)) return value.map(uncover);
  if (!isValueObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, uncover(part)]));
}

function nearest(given: string, names: readonly string[]): string {
  const near = didYouMean(given, names);
  return near === '' ? `Members: ${oneOf(names)}.` : near;
}

function noMember(value: Value): string {
  if (Array.isArray(value))
    return `It is a list of ${String(value.length)}; positions are written [0], [1], ….`;
  return value instanceof Secret
    ? 'It is one secret value.'
    : `It is a ${value === null ? 'null' : typeof value}.`;
}
