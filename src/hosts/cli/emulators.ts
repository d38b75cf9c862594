import type { EmulatorInstance } from '../../emulator/index.ts';
import { HoldfastError } from '../../core/errors.ts';

/** Loads the emulator a provider's folder brings: `providers/NAME/emulator/NAME-emulator`, which exports `NAMEEmulator`. */
export async function loadEmulator(name: string): Promise<EmulatorInstance> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const url = new URL(`../../../providers/${name}/emulator/${name}-emulator.${extension}`, import.meta.url);
  const module = (await import(url.href)) as Readonly<Record<string, unknown>>;
  const create = module[`${name}Emulator`];
  if (typeof create === 'function') return (create as () => EmulatorInstance)();
  throw new HoldfastError('bug', `the emulator of ${name} exports no ${name}Emulator`);
}
