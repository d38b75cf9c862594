import { summarise, type PlanSummary } from '../../core/plan-summary.ts';
import type { Change } from '../../core/model.ts';
import type { Plan } from '../../core/result.ts';
import { shellWord } from '../../core/shell-word.ts';
import { ACTION_WORDS } from '../change-heading.ts';
import { changeText } from '../change-text.ts';
import { leftOutSentence } from '../left-out.ts';
import { placeText, rangeOf } from '../place.ts';
import { planSentence } from '../plan-text.ts';
import { withoutSecrets } from '../shown-change.ts';
import { plainView } from '../view.ts';
import { collapsed, marker, roomAfter, table } from './comment.ts';
import { fit, fitLines } from './fit.ts';
import { code, fenced, inert } from './inert.ts';
import { problemBlocks } from './problems.ts';

const HAZARD_BYTES = 8_000;
const NOTE_BYTES = 6_000;
const DIFF_BYTES = 16_000;

/** A plan as one comment of at most 60,000 bytes, to be updated in place. */
export function planComment(plan: Plan): string {
  const active = plan.changes.filter(({ action }) => action !== 'no-op');
  const head = headOf(plan, active);
  const foot = footOf(plan, active);
  const problems = problemBlocks(plan.problems);
  const hazards = hazardsOf(active);
  const notes = notesOf(plan.changes);
  const room = roomAfter(head, foot, problems, hazards, notes);
  return head + problems + hazards + diffsOf(active, room) + notes + foot;
}

function headOf(plan: Plan, active: readonly Change[]): string {
  const title = `## Holdfast plan: ${inert(`${plan.name}/${plan.stack}`)}\n\n`;
  const mark = `${marker('plan', plan.name, plan.stack)}\n`;
  if (active.length === 0) return mark + title + quiet(plan);
  const counts = table(['Action', 'Resources'], countRows(summarise(plan.changes)));
  const leftOut = leftOutSentence(plan);
  return `${mark}${title}**${planSentence(plan.changes)}**\n\n${counts}${leftOut === '' ? '' : `${leftOut}\n\n`}`;
}

function quiet(plan: Plan): string {
  if (plan.problems.length > 0) return 'Nothing can be planned until the problems below are solved.\n\n';
  const leftOut = leftOutSentence(plan);
  return leftOut !== ''
    ? `Nothing else is to be done, but ${leftOut}\n\n`
    : '**No changes.** Everything declared is live as declared.\n\n';
}

function countRows(count: PlanSummary): string[][] {
  const words: [keyof PlanSummary, string][] = [
    ['import', 'import'],
    ['create', 'create'],
    ['update', 'update in place'],
    ['replace', 'replace'],
    ['delete', 'delete'],
    ['move', 'move to another address'],
    ['forget', 'forget, keep the object'],
    ['unchanged', 'unchanged'],
  ];
  return words.filter(([key]) => count[key] > 0).map(([key, word]) => [word, String(count[key])]);
}

function hazardsOf(active: readonly Change[]): string {
  const all = active.flatMap(({ address, hazards }) => hazards.map((text) => ({ address, text })));
  return listed('### Hazards', ':warning: ', all, HAZARD_BYTES);
}

/** What is worth knowing about resources that stay as they are. */
function notesOf(changes: readonly Change[]): string {
  const quiet = changes.filter(({ action }) => action === 'no-op');
  const all = quiet.flatMap(({ address, properties, notes }) => [
    ...properties.map(({ path }) => ({ address, text: `${path} is no longer managed, stays as it is` })),
    ...notes.map((text) => ({ address, text })),
  ]);
  return listed('### Notes', '', all, NOTE_BYTES);
}

interface Remark {
  readonly address: string;
  readonly text: string;
}

function listed(title: string, sign: string, remarks: readonly Remark[], budget: number): string {
  if (remarks.length === 0) return '';
  const line = ({ address, text }: Remark): string => `- ${sign}${code(address)}: ${inert(text)}\n`;
  const { text, left } = fit(remarks, budget, line);
  return `${title}\n\n${text}${left === 0 ? '' : `- ${left} more not shown here\n`}\n`;
}

function diffsOf(active: readonly Change[], room: number): string {
  if (active.length === 0) return '';
  const { text, shown, left } = fit(active, room, diff);
  if (left === 0) return `### Changes\n\n${text}`;
  const why = `Only the first ${shown} of ${active.length} changes are shown: a comment cannot hold more. The commands below show all.`;
  return `### Changes\n\n${text}${why}\n\n`;
}

function diff(change: Change): string {
  const { symbol, sentence } = ACTION_WORDS[change.action];
  const sign = symbol.trim();
  const at = placeText(rangeOf(change.source));
  const place = at === '' ? '' : ` (${inert(at)})`;
  const summary = `${sign === '' ? '' : `<code>${sign.replace('<', '&lt;')}</code> `}${code(change.address)} ${sentence}${place}`;
  return collapsed(
    summary,
    fenced(fitLines(signsFirst(changeText(withoutSecrets(change), plainView)), DIFF_BYTES), 'diff'),
  );
}

/** Moves the signs to the first column, where forges colour them. */
function signsFirst(text: string): string {
  return text
    .replace(/^ {2}(#.*)$/gmu, '$1')
    .replace(/^(-\/\+|\+\/-)/gmu, '! $1')
    .replace(/^( +)([+-])(?= )/gmu, '$2$1')
    .replace(/^( +)~(?= )/gmu, '!$1');
}

function footOf(plan: Plan, active: readonly Change[]): string {
  const { requests, unmanaged, serial, toolVersion, timestamp } = plan;
  const stack = `--stack ${shellWord(plan.stack)}`;
  const commands = [
    `holdfast plan ${stack}                  # the whole plan`,
    `holdfast plan ${stack} -o http          # the exact requests`,
    ...(active.length === 0
      ? []
      : [
          `holdfast plan ${stack} --out plan.json  # save it, then carry out exactly these requests:`,
          'holdfast apply plan.json',
        ]),
  ];
  const others = unmanaged.length === 0 ? '' : ` · ${unmanaged.length} live, not managed here`;
  const facts = `${requests.reads} reads · ${requests.writes} writes to send${others} · serial ${serial} · Holdfast ${inert(toolVersion)} · ${inert(timestamp)}`;
  return `---\n\n${fenced(commands.join('\n'), 'sh')}\n<sub>${facts}</sub>\n`;
}
