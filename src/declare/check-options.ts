import { fieldNamed, fieldsOf } from '../core/fields.ts';
import { parsePath } from '../core/path.ts';
import type { Draft } from './draft.ts';
import type { Findings, Place } from './findings.ts';
import { pathOf, placeOfName } from './manifest.ts';
import { didYouMean } from './suggest.ts';

/** Checks options against the table and against each other: property paths name properties, former names are free. */
export function checkOptions(drafts: readonly Draft[], findings: Findings): void {
  for (const draft of drafts) {
    checkPaths(draft, 'ignoreChanges', findings);
    checkPaths(draft, 'replaceOnChanges', findings);
  }
  if (drafts.some(({ options }) => options.options.aliases !== undefined)) checkAliases(drafts, findings);
}

function checkAliases(drafts: readonly Draft[], findings: Findings): void {
  const detail = 'Each former name belongs to one resource.';
  const taken = new Map(drafts.map(({ address }) => [address, address]));
  for (const draft of drafts) {
    for (const alias of draft.options.options.aliases ?? []) {
      const owner = taken.get(alias);
      if (owner === undefined) taken.set(alias, draft.address);
      else report(draft, 'aliases', aliasProblem(alias, owner, draft), detail, findings);
    }
  }
}

function aliasProblem(alias: string, owner: string, draft: Draft): string {
  if (owner === draft.address) return `${alias} stands twice or is the name it has now`;
  return owner === alias ? `${alias} is declared itself` : `${alias} is a former name of ${owner} already`;
}

function checkPaths(draft: Draft, option: 'ignoreChanges' | 'replaceOnChanges', findings: Findings): void {
  const { options, found, read } = draft;
  const paths = options.options[option];
  if (paths === undefined) return;
  const fields = fieldsOf(found.resource, read.variant);
  for (const path of paths) {
    const first = String(parsePath(path)?.[0] ?? path);
    const known =
      first === '*' || fieldNamed(fields, first) !== undefined || first === found.resource.discriminator;
    if (known || options.options.passthrough?.includes(first) === true) continue;
    const near = didYouMean(first, Object.keys(fields));
    report(draft, option, `${read.variant} has no property "${first}"`, near, findings);
  }
}

function report(
  { block, address }: Draft,
  option: string,
  summary: string,
  detail: string,
  findings: Findings,
): void {
  const { value } = block.entry;
  const options = value.kind === 'map' ? value.entries.get('options')?.value : undefined;
  const entry = options?.kind === 'map' ? options.entries.get(option) : undefined;
  const span = entry?.value ?? block.entry;
  const place: Place = { ...placeOfName(block), start: span.start, end: span.end, address };
  findings.error(
    { ...place, path: [...pathOf(block), 'options', option] },
    `"${option}": ${summary}`,
    detail,
  );
}
