import type { WrittenManifest } from '../../../declare/write/written.ts';
/** Files by name, spelled in the language asked for. */
export type Spelling = (files: ReadonlyMap<string, WrittenManifest>) => Promise<ReadonlyMap<string, Iterable<string>>>;
/** How manifests can be spelled. */
export declare const spellings: Readonly<Record<'yaml' | 'ts', Spelling>>;
//# sourceMappingURL=spell.d.ts.map