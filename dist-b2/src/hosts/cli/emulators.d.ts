import type { EmulatorInstance } from '../../emulator/index.ts';
/** Loads the emulator a provider's folder brings: `providers/NAME/emulator/NAME-emulator`, which exports `NAMEEmulator`. */
export declare function loadEmulator(name: string): Promise<EmulatorInstance>;
//# sourceMappingURL=emulators.d.ts.map