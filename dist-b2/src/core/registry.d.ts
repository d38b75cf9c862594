import type { Provider } from './define.ts';
/** Compiled check of one variant's resolved properties; leaves its findings in `errors`, as ajv does. */
export interface Validator {
    (data: unknown): boolean;
    errors?: readonly ValidatorError[] | null;
}
export interface ValidatorError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly message?: string;
}
/** What a provider's folder exports. */
export interface ProviderModule {
    readonly provider: Provider;
    /** Precompiled validators by `Resource.variant`, e.g. `Integration.github`; loaded only when something is validated. */
    readonly validators?: () => Promise<Readonly<Record<string, Validator>>>;
}
/** All known providers, each loaded when first asked for. */
export type Registry = Readonly<Record<string, () => Promise<ProviderModule>>>;
//# sourceMappingURL=registry.d.ts.map