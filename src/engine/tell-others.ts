import type { Stack } from '../core/result.ts';
import type { EngineContext } from './context.ts';

/** A stack without state may be a mistyped one: that would adopt what another stack manages. */
export async function tellOthers({ name, stack }: Stack, context: EngineContext): Promise<void> {
  const others = (await context.store.others?.()) ?? [];
  if (others.length === 0) return;
  const message = `${name}/${stack} has no state yet, but there is state of ${listed(others)}. An apply adopts what is declared here and live already.`;
  context.emit({ type: 'note', message });
}

function listed(stacks: readonly string[]): string {
  const shown = [...stacks].sort().slice(0, 5).join(', ');
  return stacks.length > 5 ? `${shown} and ${String(stacks.length - 5)} more` : shown;
}
