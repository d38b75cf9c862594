import { parseAddress } from '../../../core/address.ts';
import type { KeyPart, ResourceType } from '../../../core/define.ts';
import type { Desired } from '../../../core/model.ts';
import { naturalKeysOf } from '../../../core/natural-key.ts';
import type { Stack } from '../../../core/result.ts';
import type { Findings } from '../../findings.ts';
import { placeOfName, type Manifest } from '../../manifest.ts';
import type { FindType } from '../format-order.ts';

const EMPTY_WORDS = /^(?:foo|bar|baz|test|tmp|temp|untitled|new|copy|resource|integration|x+)[-_]?\d*$/iu;

/** Reports names that say nothing or are easily mistaken for another. */
export function findOddNames(manifest: Manifest, findings: Findings): void {
  const seen = new Map<string, string>();
  for (const [name, block] of manifest.resources) {
    const place = placeOfName(block);
    const plain = name.toLowerCase().replaceAll(/[-_]/gu, '');
    const other = seen.get(plain);
    if (other !== undefined) findings.warning(place, `"${name}" is easily mistaken for "${other}"`, RENAME);
    else seen.set(plain, name);
    if (EMPTY_WORDS.test(name)) findings.warning(place, `"${name}" does not tell what it is`, RENAME);
    else if (/[-_]{2}|[-_]$|^_/u.test(name)) findings.warning(place, `"${name}" is an odd name`, RENAME);
  }
}

const RENAME = 'Rename it and keep the former name under options.aliases: nothing is created again.';

/** Reports resources whose identity is left to the vendor, so that they could not be found again without state. */
export function findUnpinned(manifest: Manifest, stack: Stack, find: FindType, findings: Findings): void {
  for (const desired of stack.desired) {
    const type = find(desired.type);
    const block = manifest.resources.get(parseAddress(desired.address)?.name ?? '');
    if (type === undefined || block === undefined || desired.options.import !== undefined) continue;
    const missing = unpinned(type, desired);
    if (missing === undefined) continue;
    const summary =
      missing.length === 0
        ? `${desired.address} cannot be recognised without state: its kind has nothing that identifies it`
        : `${desired.address} is not pinned: ${missing.join(' and ')} is left to the vendor`;
    const advice = missing.length === 0 ? 'Back up the state.' : `Declare ${missing.join(' and ')}.`;
    findings.warning({ ...placeOfName(block), address: desired.address }, summary, advice);
  }
}

/** The parts of the strongest natural key that are not declared; undefined where it is whole. */
function unpinned(type: ResourceType, { variant, properties }: Desired): readonly string[] | undefined {
  const [strongest] = naturalKeysOf(type, variant);
  if (strongest === undefined) return [];
  const missing = strongest.filter((part) => isLeftOut(part, properties)).map(nameOf);
  return missing.length === 0 ? undefined : missing;
}

function isLeftOut(part: KeyPart, properties: Desired['properties']): boolean {
  const absent = typeof part === 'string' ? undefined : part.absent;
  return absent === undefined && (properties[nameOf(part)] ?? null) === null;
}

function nameOf(part: KeyPart): string {
  return typeof part === 'string' ? part : part.field;
}
