import type { Provider, ProviderConfig } from '../../../core/define.ts';
import type { CommonConfig } from '../../../http/connect.ts';
import type { DeclaredEntry } from '../../../pulumi-facts/hidden.ts';
/** Where the values of a provider entry may come from. */
export interface EntrySources {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Pulumi's configuration, or that of an explicit provider instance: `holdfast:acme.token`. */
    readonly config: (key: string) => string | undefined;
    /** What a manifest says of the default entry. */
    readonly declared?: DeclaredEntry | undefined;
}
/** A provider entry, worked out. */
export interface EntrySettings {
    /** For messages: the instance's name, the manifest's, or the provider's. */
    readonly name: string;
    readonly config: ProviderConfig;
    readonly common: CommonConfig;
}
/**
 * Works out an entry. Without a manifest the environment comes first, so that refresh and destroy use fresh
 * credentials although state holds older ones; an explicit instance's own keys come before it. Pulumi's
 * configuration wins over a manifest.
 */
export declare function entrySettings(provider: Provider, sources: EntrySources): EntrySettings;
/** Throws where no way of authenticating is complete, in the words of `validate`. */
export declare function requireCredentials(provider: Provider, { name, config }: EntrySettings): void;
//# sourceMappingURL=entry-settings.d.ts.map