import { firstFew } from '../core/first-few.ts';
import type { Stack } from '../core/result.ts';
import type { EngineContext } from './context.ts';

/** A stack without state may be a mistyped one: that would adopt what another stack manages. */
export async function tellOthers({ name, stack }: Stack, context: EngineContext): Promise<void> {
  const others = (await context.store.others?.()) ?? [];
  if (others.length === 0) return;
  const message = `${name}/${stack} has no state yet, but there is state of ${firstFew([...others].sort())}. An apply adopts what is declared here and live already.`;
  context.emit({ type: 'note', message });
}
