import type { Findings, Place } from './findings.ts';
import { placeIn, type Manifest } from './manifest.ts';
import { didYouMean, oneOf } from './suggest.ts';

/** What identifies a manifest's state, and who may apply it. */
export interface Identity {
  readonly name: string;
  readonly owner?: 'cli' | 'pulumi';
}

const FORM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/u;
const OWNERS = ['cli', 'pulumi'] as const;

/** Reads `name` and `owner`, which are never interpolated: they decide where the state is looked for. */
export function readIdentity(manifest: Manifest, findings: Findings): Identity {
  const owner = readOwner(manifest, findings);
  return { name: readName(manifest, findings), ...(owner !== undefined && { owner }) };
}

function readName({ singles, documents }: Manifest, findings: Findings): string {
  const single = singles.get('name');
  const [first] = documents;
  if (single === undefined) {
    const place: Place | undefined = first && { file: first.file, start: 0, end: 0, path: ['name'] };
    findings.error(
      place,
      'the manifest has no name',
      'Begin it with "name: my-stack"; the name is part of the state\'s identity.',
    );
    return '';
  }
  const { value } = single.entry;
  const text = value.kind === 'scalar' ? value.value : undefined;
  if (typeof text === 'string' && FORM.test(text)) return text;
  const detail =
    'It is text of letters, digits, ".", "_" and "-", begins with a letter or digit, and is not interpolated.';
  findings.error(placeIn(single.file, value, ['name']), '"name" cannot be used', detail);
  return '';
}

function readOwner({ singles }: Manifest, findings: Findings): Identity['owner'] {
  const single = singles.get('owner');
  if (single === undefined) return undefined;
  const { value } = single.entry;
  const known = OWNERS.find((owner) => value.kind === 'scalar' && value.value === owner);
  const near = value.kind === 'scalar' ? didYouMean(String(value.value), OWNERS) : '';
  if (known === undefined)
    findings.error(placeIn(single.file, value, ['owner']), `"owner" must be ${oneOf(OWNERS)}`, near);
  return known;
}

/** A stack's name becomes part of file names and URLs. */
export function checkStackName(stack: string, findings: Findings): void {
  if (stack === 'accept') {
    const taken = 'Its values would stand in holdfast.accept.yaml, which holds accepted drift.';
    findings.error(undefined, '"accept" cannot be the name of a stack', taken);
  }
  if (FORM.test(stack)) return;
  const detail = 'Use letters, digits, ".", "_" and "-", beginning with a letter or digit.';
  findings.error(undefined, `"${stack}" cannot be the name of a stack`, detail);
}
