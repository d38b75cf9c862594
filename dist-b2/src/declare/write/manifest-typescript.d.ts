import type { WrittenManifest } from './written.ts';
/** Type tokens for which there are typed constructors, e.g. `acme:Hook` for `acme.hook(…)`. */
export type TypedTokens = ReadonlySet<string>;
/** The module that is the manifest; `parts` are modules beside it that bring further resources. */
export declare function mainModule(manifest: WrittenManifest, parts: readonly string[], typed: TypedTokens): string;
/** A module that brings resources to the manifest. */
export declare function partModule({ resources, trailer }: WrittenManifest, typed: TypedTokens): string;
//# sourceMappingURL=manifest-typescript.d.ts.map