import type { Invocation } from './invocation.ts';
/** Reads a map of ids by address, in YAML or JSON. Everything wrong with it is told with its place. */
export declare function readImportFile(path: string, invocation: Invocation): Promise<ReadonlyMap<string, string>>;
//# sourceMappingURL=import-file.d.ts.map