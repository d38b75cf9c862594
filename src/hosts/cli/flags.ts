import { HoldfastError } from '../../core/errors.ts';
import { environmentNames, isRepeatable, variableNames, type FlagSpec } from './flag-spec.ts';
import { suggestion } from './suggestion.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What commander found: texts, `true` for switches, lists of either. */
export type Given = Readonly<Record<string, unknown>>;

/** The flags of one call, checked; the environment fills in what argv does not say. */
export class Flags {
  readonly #values = new Map<string, readonly (string | true)[]>();
  readonly #fromArgv = new Set<string>();

  constructor(specs: readonly FlagSpec[], given: Given, env: Environment) {
    refuseUnknown(specs, given);
    for (const spec of specs) {
      const named = [spec.name, ...(spec.aliases ?? [])].flatMap((name) => listOf(given[name]));
      if (named.length > 0) this.#fromArgv.add(spec.name);
      const values = named.length > 0 ? named : fromEnvironment(spec, env);
      for (const value of values) check(spec, value);
      if (values.length > 0) this.#values.set(spec.name, values);
    }
  }

  /** How the first of these flags that says anything was given: `--x`, or its variable's name. */
  given(specs: readonly FlagSpec[]): string | undefined {
    const found = specs.find(({ name }) => this.has(name));
    return found && (this.#fromArgv.has(found.name) ? `--${found.name}` : environmentNames(found)[0]);
  }

  /** True for a given switch, or a boolean that is not `false`. */
  has(name: string): boolean {
    const value = this.#values.get(name)?.at(-1);
    return value !== undefined && value !== 'false';
  }

  /** A boolean's value, or what it is when not given. */
  boolean(name: string, absent: boolean): boolean {
    return this.#values.has(name) ? this.has(name) : absent;
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name)?.at(-1);
    return typeof value === 'string' ? value : undefined;
  }

  count(name: string): number | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : Number(text);
  }

  /** In milliseconds. */
  duration(name: string): number | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : milliseconds(text);
  }

  list(name: string): readonly string[] {
    return (this.#values.get(name) ?? []).filter((value) => typeof value === 'string');
  }

  /** `true` when an optional list was given without a value at least once. */
  allOrList(name: string): true | readonly string[] {
    return (this.#values.get(name) ?? []).includes(true) ? true : this.list(name);
  }
}

/** The parser takes the flags of the commands above along, e.g. those of `drift` for `drift pull`; nothing may be ignored. */
function refuseUnknown(specs: readonly FlagSpec[], given: Given): void {
  const known = new Set(specs.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const unknown = Object.keys(given).find((name) => !known.has(name));
  if (unknown !== undefined)
    throw usage(`unknown option '--${unknown}'`, 'Run the command with --help for its usage.');
}

function listOf(value: unknown): (string | true)[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  return typeof value === 'string' || value === true ? [value] : [];
}

function fromEnvironment(spec: FlagSpec, env: Environment): (string | true)[] {
  const name = variableNames(spec).find((one) => (env[one] ?? '') !== '');
  const text = name === undefined ? undefined : env[name];
  if (name === undefined || text === undefined) return [];
  if (isRepeatable(spec)) {
    throw usage(
      `${name} is set, but --${spec.name} may be given several times and is not read from the environment`,
      `Give --${spec.name} on the command line, or unset ${name}.`,
    );
  }
  if (spec.kind !== 'switch') return [text];
  if (text === '1' || text === 'true') return [true];
  if (text === '0' || text === 'false') return [];
  throw usage(
    `${name} is ${JSON.stringify(text)}`,
    'Write 1 or true to switch it on, 0 or false to leave it off.',
  );
}

const DURATION = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/u;
const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function milliseconds(text: string): number {
  const [, amount = '', unit = 's'] = DURATION.exec(text) ?? [];
  return Math.round(Number(amount) * (UNITS[unit] ?? 1000));
}

function check(spec: FlagSpec, value: string | true): void {
  if (value === true) return;
  const flag = `--${spec.name}`;
  const wrong = (expected: string): HoldfastError =>
    usage(`${flag} does not take ${JSON.stringify(value)}`, expected);
  const { least = 0 } = spec;
  if (spec.kind === 'count' && !(/^\d{1,9}$/u.test(value) && Number(value) >= least))
    throw wrong(`It takes a whole number from ${least} on.`);
  if (spec.kind === 'port' && (!/^\d{1,5}$/u.test(value) || Number(value) > 65_535))
    throw wrong('It takes a port, a whole number from 0 to 65535.');
  if (spec.kind === 'duration' && !DURATION.test(value))
    throw wrong('It takes a time such as 500ms, 30s, 5m, 2h or 14d.');
  if (spec.kind === 'boolean' && value !== 'true' && value !== 'false')
    throw wrong('It takes true or false.');
  if (spec.choices !== undefined && !spec.choices.includes(value)) {
    throw wrong(`It takes ${spec.choices.join(', ')}.${suggestion(value, spec.choices)}`);
  }
}

/** The user's own mistake on the command line: exit 64. */
export function usage(message: string, advice: string): HoldfastError {
  return new HoldfastError('usage', message, { advice });
}
