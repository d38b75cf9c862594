import { resolve } from 'node:path';
import { parseAddress } from '../../../core/address.ts';
import type { Range } from '../../../core/diagnostic.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { fieldAt, fieldsOf } from '../../../core/fields.ts';
import { parsePath } from '../../../core/path.ts';
import { problemDocument } from '../../../core/problem-document.ts';
import type { Problem, PropertyDrift, ResourceDrift } from '../../../core/result.ts';
import { holdsSecret, type Mask } from '../../../http/redact.ts';
import type { PullEdit } from '../../../declare/edit/pull-values.ts';
import { drift } from '../../../engine/reconcile.ts';
import { inlineValue } from '../../../reports/value-lines.ts';
import { exitCode, exitCodeOf } from '../exit-code.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { propertyAddress } from '../property-address.ts';
import { HUGE } from '../load-manifest.ts';
import { readText } from '../read-text.ts';
import { replaceFiles } from '../replace-file.ts';
import { withSession, type Session } from '../session.ts';
import { requireKnown, SECRET, unpulled, type Unpulled, type Wish } from '../unpulled.ts';

/** One property to be pulled, and what became of it. */
interface Pull {
  readonly resource: ResourceDrift;
  readonly property: PropertyDrift;
  readonly refusal?: string;
}

/** `holdfast drift pull`: live values into the YAML. Sends nothing but reads; state learns of it with the next apply. */
export async function run(invocation: Invocation): Promise<number> {
  const wish = wishOf(invocation.arguments);
  return withSession(invocation, { writes: false, anyAccept: true }, async (session) => {
    const report = await drift(session.stack, session.context);
    const interrupted = session.interrupts.reason;
    if (interrupted !== undefined) throw interrupted;
    const wanted = report.resources.flatMap((resource) => chosen(resource, wish));
    requireKnown(wish, report.resources, session);
    const pulls = await pullAll(wanted, session, invocation);
    const others = unpulled(wish, report.resources, new Set(wanted.map(({ property }) => property)), session);
    warnOf(pulls, others, invocation);
    const answer = documentOf({ pulls, others, problems: report.problems }, invocation);
    printAnswer(invocation, answer, textOf(pulls, invocation));
    for (const { error } of report.problems) invocation.output.log('error', error.message);
    const refused = pulls.some(({ refusal }) => refusal !== undefined) || others.some((one) => one.refused);
    return exitCode([...report.problems.map(({ error }) => exitCodeOf(error)), refused ? 1 : 0]);
  });
}

function wishOf(given: readonly string[]): Wish {
  const properties = given.filter((text) => parseAddress(text) === undefined).map(propertyAddress);
  return {
    addresses: new Set(given.filter((text) => parseAddress(text) !== undefined)),
    properties: new Set(properties.map(({ address, path }) => `${address}#${path}`)),
  };
}

/**
 * A property changed on both sides is pulled only when it is named: the declaration's own change would be lost. One of
 * which the difference is accepted is pulled only when it or its resource is named.
 */
function chosen(resource: ResourceDrift, { addresses, properties }: Wish): Pull[] {
  const all = addresses.size === 0 && properties.size === 0;
  return resource.properties.flatMap((property) => {
    const named = properties.has(`${resource.address}#${property.path}`);
    const meant = all ? property.accepted === undefined : addresses.has(resource.address);
    const moved = property.class === 'remote-change' && meant;
    const both = property.class === 'conflict' || property.class === 'remote-change';
    return moved || (named && both) ? [{ resource, property }] : [];
  });
}

async function pullAll(
  wanted: readonly Pull[],
  session: Session,
  { flags, host, output }: Invocation,
): Promise<Pull[]> {
  const { pullValues } = await import('../../../declare/edit/pull-values.ts');
  const refusals = new Map<Pull, string>();
  for (const pull of wanted) {
    const reason = reasonAgainst(pull, session) ?? secretIn(pull, output.mask);
    if (reason !== undefined) refusals.set(pull, reason);
  }
  const open = wanted.filter((pull) => !refusals.has(pull));
  const byFile = Map.groupBy(open, ({ resource }) => resolve(resource.source?.filename ?? ''));
  const replacements = [...byFile].flatMap(([path, pulls]) => {
    const edits = new Map(pulls.map((pull) => [editOf(pull, session), pull]));
    const before = readText('', path);
    if (before.length >= HUGE) host.collectOften?.();
    const { text, refused } = pullValues(before, [...edits.keys()]);
    for (const [edit, reason] of refused) refusals.set(edits.get(edit) as Pull, reason);
    return text === before ? [] : [{ path, text }];
  });
  if (!flags.has('dry-run')) replaceFiles(replacements);
  return wanted.map((pull) => {
    const refusal = refusals.get(pull);
    return refusal === undefined ? pull : { ...pull, refusal };
  });
}

function editOf(pull: Pull, session: Session): PullEdit {
  const { resource, property } = pull;
  return {
    resource: resource.address,
    path: parsePath(property.path) ?? [property.path],
    live: property.observed ?? null,
    declared: property.declared,
    unordered: fieldOf(pull, session)?.unordered === true,
  };
}

/** Why a value is not pulled, whatever the file looks like. */
function reasonAgainst(pull: Pull, session: Session): string | undefined {
  const { resource, property } = pull;
  const filename = resource.source?.filename;
  if (property.sensitive === true) return SECRET;
  if (parseAddress(resource.address)?.key !== undefined)
    return 'it is one of several resources of one block (forEach); change the block or its values';
  if (filename === undefined || filename.startsWith('<')) return 'it is not declared in a file';
  if (!/\.ya?ml$/u.test(filename)) return `${filename} is a program; change it there`;
  const empty = property.observed === undefined || property.observed === null;
  return empty && fieldOf(pull, session)?.nullable !== true
    ? 'the vendor holds no value, and none can be declared; remove the line if that is meant'
    : undefined;
}

/** What is secret elsewhere stands at the vendor in a place of its own; the file would show it. */
function secretIn({ property }: Pull, mask: Mask): string | undefined {
  return holdsSecret(property.observed ?? null, mask)
    ? 'the live value holds a known secret, which would stand in the file'
    : undefined;
}

function fieldOf({ resource, property }: Pull, { context }: Session): ReturnType<typeof fieldAt> {
  const type = context.types(resource.type);
  if (type === undefined) throw new HoldfastError('bug', `no table for ${resource.type}`);
  return fieldAt(fieldsOf(type, resource.variant), parsePath(property.path) ?? [property.path]);
}

function rangeOf({ resource, property }: Pull): Range | undefined {
  return resource.source?.locate(parsePath(property.path) ?? []);
}

/** What was not pulled, each with its reason. */
function warnOf(pulls: readonly Pull[], others: readonly Unpulled[], { output }: Invocation): void {
  for (const pull of pulls)
    if (pull.refusal !== undefined)
      output.log('warn', `${nameOf(pull)}${placeOf(pull)} was not pulled: ${pull.refusal}`);
  for (const { address, path, reason } of others) {
    const name = path === undefined ? address : `${address}#${path}`;
    output.log('warn', `${name} was not pulled: ${reason}`);
  }
}

interface Pulled {
  readonly pulls: readonly Pull[];
  readonly others: readonly Unpulled[];
  readonly problems: readonly Problem[];
}

function documentOf({ pulls, others, problems }: Pulled, { flags }: Invocation): object {
  const all = pulls.map((pull) => {
    const { resource, property, refusal } = pull;
    const range = rangeOf(pull);
    const what = refusal === undefined ? { value: property.observed ?? null } : { reason: refusal };
    return { address: resource.address, path: property.path, ...what, ...(range && { range }) };
  });
  return {
    dry_run: flags.has('dry-run'),
    pulled: all.filter((one) => 'value' in one),
    refused: [...all.filter((one) => 'reason' in one), ...reasonsOf(others, true)],
    skipped: reasonsOf(others, false),
    problems: problems.map(problemDocument),
  };
}

function reasonsOf(others: readonly Unpulled[], refused: boolean): object[] {
  return others
    .filter((one) => one.refused === refused)
    .map(({ address, path, reason }) => ({ address, ...(path !== undefined && { path }), reason }));
}

function textOf(pulls: readonly Pull[], invocation: Invocation): string {
  const pulled = pulls.filter(({ refusal }) => refusal === undefined);
  const lines = pulled.map(
    (pull) => `${nameOf(pull)} = ${inlineValue(pull.property.observed ?? null)}${placeOf(pull)}`,
  );
  return [...lines, summary(pulled.length, invocation), ''].join('\n');
}

function nameOf({ resource, property }: Pull): string {
  return `${resource.address}#${property.path}`;
}

function placeOf(pull: Pull): string {
  const at = rangeOf(pull);
  return at === undefined ? '' : ` (${at.filename}:${String(at.start.line)}:${String(at.start.column)})`;
}

function summary(count: number, { flags }: Invocation): string {
  if (count === 0) return 'Nothing was pulled.';
  const what = `${count} ${count === 1 ? 'value' : 'values'}`;
  return flags.has('dry-run')
    ? `${what} would be written; nothing was.`
    : `${what} written. Review the change and run \`holdfast apply\`: state records it, and nothing is sent for it.`;
}
