/** One line of the result. Times in milliseconds. */
export interface Row {
  readonly scenario: string;
  readonly count: number;
  readonly scopes: number;
  readonly latency: number;
  readonly requests: number;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly rssMb: number;
  /** The bare loop's wall time for the same requests, in the same run. */
  readonly floorMs?: number;
}

const HEADINGS = [
  'scenario',
  'N',
  'scopes',
  'latency ms',
  'requests',
  'wall ms',
  'floor ms',
  'ratio',
  'CPU ms',
  'peak MB',
];

/** A Markdown table; `ratio` is wall time over the floor's, both whole processes. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ scenario, count, scopes, latency, requests, wallMs, cpuMs, rssMb, floorMs }) => [
    scenario,
    String(count),
    String(scopes),
    String(latency),
    String(requests),
    wallMs.toFixed(0),
    floorMs?.toFixed(0) ?? '-',
    floorMs === undefined ? '-' : (wallMs / floorMs).toFixed(2),
    cpuMs.toFixed(0),
    rssMb.toFixed(0),
  ]);
  const all = [HEADINGS, HEADINGS.map((_, index) => (index === 0 ? '---' : '--:')), ...lines];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
