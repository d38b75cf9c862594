import type { Policy, ProviderEntry } from '../core/result.ts';
import type { Value } from '../core/value.ts';
import type { Draft } from './draft.ts';
import { Entries } from './entries.ts';
import type { Environment } from './environment.ts';
import type { Findings } from './findings.ts';
import { type Manifest } from './manifest.ts';
import { type ParameterSources } from './parameters.ts';
import type { Providers } from './providers.ts';
import { type Targets } from './refer.ts';
import { SecretRegistry } from './secret-registry.ts';
import type { CommandAccess } from './world.ts';
/** What one interpretation of a manifest starts from. */
export interface Inputs {
    readonly manifest: Manifest;
    readonly providers: Providers;
    readonly sources: ParameterSources;
    readonly environment: Environment;
    readonly commands: CommandAccess;
    /** Problems found before; they are kept. */
    readonly findings: Findings;
    /** False where only the frame is wanted: name, backend, entries. */
    readonly withResources: boolean;
    /** Entries to resolve though no resource uses them. */
    readonly extraEntries: readonly string[];
    /** Whether credentials must be there. */
    readonly connecting: boolean;
}
/** A manifest with everything looked up, not yet validated. */
export interface Interpretation {
    readonly findings: Findings;
    readonly secrets: SecretRegistry;
    readonly targets: Targets;
    readonly drafts: readonly Draft[];
    readonly entries: Entries;
    readonly policy: Policy;
    readonly backend: string;
    readonly outputs: {
        readonly [name: string]: Value;
    };
}
/** Interprets a manifest from the start; cheap enough to be done again once commands have been run. */
export declare function interpret(inputs: Inputs, findings: Findings): Interpretation;
/** The entries in use, by name. */
export declare function entriesOf({ entries }: Interpretation): Readonly<Record<string, ProviderEntry>>;
//# sourceMappingURL=interpret.d.ts.map