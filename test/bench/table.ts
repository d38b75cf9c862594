import type { Check, Cost, Result, Row, SideRow } from './result.ts';

/** The whole result as Markdown, for the terminal and the README alike. */
export function render(result: Result): string {
  const parts = [
    `Node ${result.node}, ${result.machine}, ${result.at.slice(0, 10)}.`,
    table(ROW_HEADINGS, result.rows.map(rowCells)),
    table(
      ['figure', 'value', 'unit'],
      result.figures.map(({ name, value, unit }) => [name, short(value), unit]),
    ),
    table(
      ['program', 'scenario', 'N', 'wall ms', 'CPU ms', 'peak MB', 'state bytes', ''],
      result.side.map(sideCells),
    ),
    table(
      ['target', 'measured', 'limit', 'unit', ''],
      result.checks.filter(({ group, met }) => group === undefined || !met).map(checkCells),
    ),
    counted(result.checks),
    result.notes.map((note) => `- ${note}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const ROW_HEADINGS = [
  'command',
  'N',
  'scopes',
  'latency ms',
  'requests',
  'wall ms',
  'floor ms',
  'ratio',
  'CPU ms',
  'floor CPU',
  'peak MB',
  'first output ms',
];

function rowCells({
  vendor,
  scenario,
  count,
  scopes,
  latency,
  requests,
  cost,
  floor,
  floorIs,
}: Row): string[] {
  const { exchanges, reads, writes } = requests;
  const beside = floorIs === undefined ? '' : ` (floor: ${floorIs})`;
  return [
    `${vendor} ${scenario}${beside}`.trim(),
    whole(count),
    whole(scopes),
    whole(latency),
    whole(exchanges + reads + writes),
    whole(cost.wallMs),
    whole(floor?.wallMs),
    floor === undefined ? '-' : (cost.wallMs / floor.wallMs).toFixed(2),
    cpu(cost),
    cpu(floor),
    whole(cost.rssMb),
    whole(cost.firstOutputMs),
  ];
}

/** Median and least. */
function cpu(cost: Cost | undefined): string {
  if (cost === undefined) return '-';
  return cost.runs === 1 ? whole(cost.cpuMinMs) : `${whole(cost.cpuMs)} (${whole(cost.cpuMinMs)})`;
}

function sideCells({ program, scenario, count, wallMs, cpuMs, rssMb, stateBytes, note }: SideRow): string[] {
  return [
    program,
    scenario,
    whole(count),
    whole(wallMs),
    whole(cpuMs),
    whole(rssMb),
    whole(stateBytes),
    note ?? '',
  ];
}

/** One sentence for each group of checks that every command has. */
function counted(checks: readonly Check[]): string {
  const groups = Map.groupBy(checks, ({ group }) => group);
  const lines = [...groups].flatMap(([group, all]) =>
    group === undefined
      ? []
      : [`- ${group}: ${String(all.filter(({ met }) => met).length)} of ${String(all.length)} commands`],
  );
  return lines.join('\n');
}

function checkCells({ name, value, limit, unit, met, asserted }: Check): string[] {
  return [name, short(value), short(limit), unit, met ? 'met' : asserted ? '**missed**' : 'missed'];
}

/** A Markdown table: the first column is text, the others are figures; nothing without rows. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const rule = headings.map((_, index) => (index === 0 ? '---' : '--:'));
  return [headings, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function whole(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(0);
}

function short(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}
