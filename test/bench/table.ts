import { costOf, valueOf, type Cost } from './cost.ts';
import { total } from './request-checks.ts';
import type { Check, Result, Row, SideRow } from './result.ts';

/** The whole result as Markdown, for the terminal and the README alike. */
export function render(result: Result, checks: readonly Check[]): string {
  const plain = result.figures.filter(({ limit }) => limit === undefined);
  const parts = [
    `Node ${result.node}, ${result.machine}, ${result.at.slice(0, 10)}.`,
    table(ROW_HEADINGS, result.rows.map(rowCells)),
    table(
      ['figure', 'value', 'unit'],
      plain.map((figure) => [figure.name, short(valueOf(figure)), figure.unit]),
    ),
    table(
      ['program', 'scenario', 'N', 'wall ms', 'CPU ms', 'peak MB', 'state bytes', ''],
      result.side.map(sideCells),
    ),
    table(
      ['target', 'measured', 'limit', 'unit', ''],
      checks.filter(({ group, met }) => group === undefined || !met).map(checkCells),
    ),
    counted(checks),
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
  'runs',
];

function rowCells(row: Row): string[] {
  const [cost, floor] = [costOf(row.runs), costOf(row.floor)];
  const [requests] = row.requests;
  const beside = row.floorIs === undefined ? '' : ` (floor: ${row.floorIs})`;
  return [
    `${row.vendor} ${row.scenario}${beside}`.trim(),
    whole(row.count),
    whole(row.scopes),
    whole(row.latency),
    whole(requests === undefined ? 0 : total(requests)),
    whole(cost.wallMs),
    whole(floor.wallMs),
    (cost.wallMs / floor.wallMs).toFixed(2),
    cpu(cost),
    cpu(floor),
    whole(cost.rssMb),
    whole(cost.firstOutputMs),
    whole(cost.runs),
  ];
}

/** Median and least. */
function cpu(cost: Cost): string {
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
