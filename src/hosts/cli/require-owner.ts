import type { Stack } from '../../core/result.ts';
import { usage } from './flags.ts';

/** A manifest that Pulumi applies has one owner. */
export function requireOwner(stack: Stack): void {
  if (stack.owner !== 'pulumi') return;
  throw usage(
    `the manifest says \`owner: pulumi\`, so ${stack.name}/${stack.stack} is applied by \`pulumi up\``,
    '`holdfast drift` and `holdfast plan` still look at it; remove the line to take it over.',
  );
}
