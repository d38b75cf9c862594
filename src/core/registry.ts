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
  /** Loads the precompiled validator of a `Resource.variant`, e.g. `Integration.github`; without one it is compiled when needed. */
  readonly validator?: (variant: string) => Promise<Validator | undefined>;
}

/** All known providers, each loaded when first asked for. */
export type Registry = Readonly<Record<string, () => Promise<ProviderModule>>>;
