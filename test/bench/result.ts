/** What one process cost. */
export interface Sample {
  readonly wallMs: number;
  /** User and system time of the whole process. */
  readonly cpuMs: number;
  /** Peak resident memory, MB. */
  readonly rssMb: number;
  /** From the start of the process to the first byte it wrote to a pipe; absent where it wrote none. */
  readonly firstOutputMs?: number;
  /** Longest time between two outputs, or from the last one to the end. */
  readonly silenceMs?: number;
}

/** Requests as the emulator counted them. */
export interface Requests {
  readonly exchanges: number;
  readonly reads: number;
  readonly writes: number;
}

/** One command on one estate, and the bare loop that sent the same requests right after each run of it. */
export interface Row {
  readonly vendor: string;
  readonly scenario: string;
  readonly count: number;
  readonly scopes: number;
  readonly latency: number;
  readonly runs: readonly Sample[];
  /** Of each run; all must be equal. None where the command sends nothing. */
  readonly requests: readonly Requests[];
  readonly floor: readonly Sample[];
  /** What the floor is, where it is not the bare loop. */
  readonly floorIs?: string;
}

/** A row of a program beside Holdfast; `note` says what became of it where it has no figures. */
export interface SideRow {
  readonly program: string;
  readonly scenario: string;
  readonly count: number;
  readonly wallMs?: number;
  /** With children. */
  readonly cpuMs?: number;
  readonly rssMb?: number;
  readonly stateBytes?: number;
  readonly note?: string;
}

/** What a figure may be. */
export interface Limit {
  readonly value: number;
  readonly is: 'at most' | 'below' | 'exactly';
}

/** A single figure of a section, of each time it was measured. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
  readonly limit?: Limit;
  /** It holds on every machine and every time; of others the least counts, since noise only ever adds. */
  readonly exact: boolean;
}

/** A figure and its limit. Machine-dependent ones decide the exit code only under `--strict`. */
export interface Check {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
  readonly met: boolean;
  readonly asserted: boolean;
  /** Checks every command has are counted in the tables, and listed only where missed. */
  readonly group?: 'exact requests' | 'wall time within the formula';
}

/** Everything the bench measured; what `--json` writes, with the checks. */
export interface Result {
  readonly node: string;
  readonly machine: string;
  /** What `git describe` says of the code measured. */
  readonly code: string;
  readonly at: string;
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
  readonly side: readonly SideRow[];
  /** What was not measured, and why. */
  readonly notes: readonly string[];
}

/** What a part of the bench found. */
export type Found = Partial<Pick<Result, 'rows' | 'figures' | 'side' | 'notes'>>;
