import type { Diagnostic } from '../core/diagnostic.ts';
import type { Json } from '../core/json.ts';
import type { Registry } from '../core/registry.ts';
import type { ProviderEntry, Stack } from '../core/result.ts';
import { type RuleCheck } from './check-rules.ts';
import type { PackageLoader } from './package/packages.ts';
import { type ReadRequest } from './read-documents.ts';
/** What to load, and everything loading may look at. */
export interface LoadRequest extends ReadRequest {
    readonly stack: string;
    /** `--config name=value`. */
    readonly config: Readonly<Record<string, string>>;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly registry: Registry;
    /** What an unset environment variable is. Under `unknown`, forbidden commands are unknown values too. */
    readonly missingEnv: 'error' | 'unknown';
    /**
     * False forbids whatever would run code that the manifest brings: `fn::exec`, manifests that are modules, providers
     * from packages. `fn::exec` never runs under `validate`.
     */
    readonly allowExec: boolean;
    readonly mode: 'validate' | 'run';
    /** Loads providers that entries name under `package`. */
    readonly loadPackage?: PackageLoader;
    /** Milliseconds until a manifest that is a module and has not settled is given up. Default 30,000. */
    readonly moduleLimitMs?: number;
    /** `frame` leaves resources and outputs unread, for `destroy` and `state`. Default `all`. */
    readonly parts?: 'all' | 'frame';
    /** Looks at the expressions of `policy.rules`. */
    readonly ruleCheck?: RuleCheck;
    /** Milliseconds since the epoch: accepts that ended before are errors. */
    readonly now?: number;
}
export interface LoadResult {
    /** Absent when there is any error. */
    readonly stack?: Stack;
    /** All errors and warnings, by file and position. */
    readonly diagnostics: readonly Diagnostic[];
    /** Every secret value met, for masking. */
    readonly secrets: readonly Json[];
    /** By entry and key: the environment variable a value is taken from, where it is that variable and nothing else. */
    readonly variables: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Resolves an entry that only the state still needs. */
    readonly entry: (name: string) => Promise<EntryResult>;
}
/** A provider entry resolved on demand; absent when there is no such entry or it has errors. */
export interface EntryResult {
    readonly entry?: ProviderEntry;
    readonly diagnostics: readonly Diagnostic[];
    readonly secrets: readonly Json[];
}
/** Reads a manifest into the resources it declares. Mistakes in the files are reported, never thrown. */
export declare function loadStack(request: LoadRequest): Promise<LoadResult>;
//# sourceMappingURL=load.d.ts.map