import { parseAddress } from '../../../core/address.ts';
import type { ResourceType } from '../../../core/define.ts';
import { matchesPath } from '../../../core/diff.ts';
import { fieldsOf, isDeclarable } from '../../../core/fields.ts';
import type { Desired } from '../../../core/model.ts';
import type { Stack } from '../../../core/result.ts';
import type { Findings } from '../../findings.ts';
import { placeOfName, type Manifest } from '../../manifest.ts';
import type { FindType } from '../format-order.ts';

/** Reports blocks that declare no object, or none of whose properties anybody watches. */
export function findIdleResources(
  manifest: Manifest,
  stack: Stack,
  find: FindType,
  findings: Findings,
): void {
  const groups = Map.groupBy(stack.desired, ({ address }) => parseAddress(address)?.name ?? address);
  for (const [name, block] of manifest.resources) {
    const [first] = groups.get(name) ?? [];
    if (first === undefined) {
      const summary = `"${name}" manages nothing in the stack ${stack.stack}: its forEach is empty`;
      findings.warning(placeOfName(block), summary, 'Give forEach an element, or remove the block.');
      continue;
    }
    const type = find(first.type);
    const idle = type === undefined ? undefined : idleness(type, first);
    if (idle !== undefined)
      findings.warning(placeOfName(block), `"${name}" ${idle}`, 'Declare what is to be kept as it is.');
  }
}

function idleness(type: ResourceType, { properties, options, variant }: Desired): string | undefined {
  const fields = fieldsOf(type, variant);
  const declarable = Object.values(fields).some(isDeclarable);
  const declared = Object.keys(properties).filter((name) => name !== type.discriminator);
  if (declared.length === 0)
    return declarable ? `declares nothing but its kind, so no difference would be noticed` : undefined;
  const watched = declared.some((name) => !matchesPath(options.ignoreChanges, name));
  return watched ? undefined : 'ignores changes of every property it declares, so it manages nothing';
}
