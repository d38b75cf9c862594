import { parseArgs } from 'node:util';

/** Parts of the bench that can be run alone. */
export const SECTIONS = [
  'start',
  'commands',
  'state',
  'stages',
  'http',
  'calls',
  'pulumi',
  'terraform',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Options {
  readonly sizes: readonly number[];
  /** Milliseconds before each answer. */
  readonly latencies: readonly number[];
  /** Above this many resources only 0 ms is measured: a first apply of 10,000 at 50 ms takes nearly a minute. */
  readonly latencyLimit: number;
  /** The first is measured with all sizes, the others up to `vendorLimit`. */
  readonly vendors: readonly string[];
  readonly vendorLimit: number;
  /** Everything is measured so often, in rounds: what comes in a row meets the same noise. */
  readonly runs: number;
  readonly only: readonly Section[];
  /** Seconds after which a row of another program is stopped. */
  readonly rowLimit: number;
  /** Machine-dependent targets decide the exit code too. */
  readonly strict: boolean;
  readonly json: string | undefined;
  /** An earlier result of the same code, to which this one is added; it need not be there yet. */
  readonly into: string | undefined;
  /** Before each estate: waits until an empty Node process takes at most so many milliseconds of CPU, at most `PATIENCE_MS`. */
  readonly calm: number | undefined;
  /** Renders an earlier result instead of measuring. */
  readonly from: string | undefined;
  readonly readme: boolean;
}

const FLAGS = {
  sizes: { type: 'string', default: '100,1000,10000' },
  latency: { type: 'string', default: '0,50' },
  'latency-limit': { type: 'string', default: '1000' },
  vendors: { type: 'string', default: 'upsun,buddy,gitjira' },
  'vendor-limit': { type: 'string', default: '1000' },
  runs: { type: 'string', default: '3' },
  only: { type: 'string', default: SECTIONS.join(',') },
  'row-limit': { type: 'string', default: '120' },
  strict: { type: 'boolean', default: false },
  json: { type: 'string' },
  into: { type: 'string' },
  calm: { type: 'string' },
  from: { type: 'string' },
  'write-readme': { type: 'boolean', default: false },
} as const;

/** Reads the flags; lists are separated by commas. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], options: FLAGS });
  return {
    sizes: numbers(values.sizes),
    latencies: numbers(values.latency),
    latencyLimit: Number(values['latency-limit']),
    vendors: values.vendors.split(','),
    vendorLimit: Number(values['vendor-limit']),
    runs: Number(values.runs),
    only: values.only.split(',').map(section),
    rowLimit: Number(values['row-limit']),
    strict: values.strict,
    json: values.json,
    into: values.into,
    calm: values.calm === undefined ? undefined : Number(values.calm),
    from: values.from,
    readme: values['write-readme'],
  };
}

function numbers(text: string): number[] {
  return text.split(',').map(Number);
}

function section(name: string): Section {
  const found = SECTIONS.find((one) => one === name);
  if (found === undefined) throw new TypeError(`--only knows ${SECTIONS.join(', ')}, not "${name}"`);
  return found;
}
