/** What several runs of one process cost: medians, and the least CPU time, since noise only ever adds to that. */
export interface Cost {
  readonly wallMs: number;
  readonly wallMinMs: number;
  /** User and system time of the whole process. */
  readonly cpuMs: number;
  readonly cpuMinMs: number;
  /** Peak resident memory, MB. */
  readonly rssMb: number;
  /** From the start of the process to the first byte it wrote to a pipe; absent where it wrote none. */
  readonly firstOutputMs?: number;
  /** Longest time between two outputs, or from the last one to the end. */
  readonly silenceMs?: number;
  readonly runs: number;
}

/** Requests as the emulator counted them. */
export interface Requests {
  readonly exchanges: number;
  readonly reads: number;
  readonly writes: number;
}

/** One measured command on one estate, beside the bare loop that sent the same requests in the same run. */
export interface Row {
  readonly vendor: string;
  readonly scenario: string;
  readonly count: number;
  readonly scopes: number;
  readonly latency: number;
  readonly requests: Requests;
  readonly cost: Cost;
  readonly floor?: Cost;
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

/** A single figure of a section. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
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

/** Everything one run of the bench found; what `--json` writes. */
export interface Result {
  readonly node: string;
  readonly machine: string;
  readonly at: string;
  readonly rows: Row[];
  readonly figures: Figure[];
  readonly side: SideRow[];
  readonly checks: Check[];
  /** What was not measured, and why. */
  readonly notes: string[];
}
