/** How a flag's value is written. */
export type FlagKind =
  /** Given or not. */
  | 'switch'
  /** `--x`, `--x=true` or `--x=false`. */
  | 'boolean'
  | 'text'
  /** A whole number from 0 on, or from `least`. */
  | 'count'
  /** A whole number from 0 to 65535; 0 means any free one. */
  | 'port'
  /** A whole number with a unit: `500ms`, `30s`, `5m`, `2h`, `14d`; bare numbers are seconds. */
  | 'duration'
  /** May be given several times. */
  | 'list'
  /** May be given several times, each time with or without a value. */
  | 'optional-list';

/** One flag of the command line. Help, parsing, environment names, completion and the man page come from this. */
export interface FlagSpec {
  /** Long name without dashes, e.g. `no-delete`. */
  readonly name: string;
  readonly short?: string;
  readonly kind: FlagKind;
  /** The lowest number a count takes; 0 where nothing is said. */
  readonly least?: number;
  /** Placeholder of the value in help. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly description: string;
  /** Told in help; the command decides what absence means. */
  readonly default?: string;
  /** Other names for the same flag. */
  readonly aliases?: readonly string[];
  /** What completion offers for the value. */
  readonly completes?: 'file' | 'directory' | 'address';
}

/** The environment variables that give a flag, by its name and its other names; repeatable flags have none. */
export function environmentNames(spec: FlagSpec): readonly string[] {
  return isRepeatable(spec) ? [] : variableNames(spec);
}

/** What the variables of a flag are called, or would be. */
export function variableNames({ name, aliases = [] }: FlagSpec): readonly string[] {
  return [name, ...aliases].map((one) => `HOLDFAST_${one.toUpperCase().replaceAll('-', '_')}`);
}

/** True for a flag that may be given several times. */
export function isRepeatable({ kind }: FlagSpec): boolean {
  return kind === 'list' || kind === 'optional-list';
}

/** True when the flag takes the next argument as its value. */
export function takesValue({ kind }: FlagSpec): boolean {
  return kind !== 'switch' && kind !== 'boolean' && kind !== 'optional-list';
}
