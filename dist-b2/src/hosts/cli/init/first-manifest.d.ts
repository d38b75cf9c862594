import type { Provider } from '../../../core/define.ts';
/** What a first manifest is made of. */
export interface FirstManifest {
    readonly name: string;
    readonly providers: readonly Provider[];
    /** Resource blocks as YAML, ready to stand below `resources:`. */
    readonly blocks: readonly string[];
}
/** The text of a first manifest. It validates as it is, and says what comes next. */
export declare function firstManifest({ name, providers, blocks }: FirstManifest): string;
/** The environment variables that a provider's entry takes its credentials from. */
export declare function variablesOf(provider: Provider): string[];
//# sourceMappingURL=first-manifest.d.ts.map