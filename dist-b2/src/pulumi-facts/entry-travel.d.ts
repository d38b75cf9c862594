import type { Provider } from '../core/define.ts';
import type { JsonObject } from '../core/json.ts';
import type { ProviderEntry } from '../core/result.ts';
import type { DeclaredEntry, EntryValue } from './hidden.ts';
/** The variable each key of an entry is taken from, where it is that variable and nothing else. */
export type Variables = Readonly<Record<string, string>>;
/** A manifest's entry on its way into Pulumi's processes. */
export interface TravellingEntry {
    /** Values that may be stored: plain ones, and names of variables. */
    readonly values: Readonly<Record<string, EntryValue>>;
    /** Keys that hold a secret which comes from no single variable, and so cannot travel in the open. */
    readonly secretKeys: readonly string[];
}
/** Takes an entry apart; variables travel by name. */
export declare function travelling({ values }: ProviderEntry, variables: Variables): TravellingEntry;
/** What resources of the default entry carry along: only what the process would not find out by itself. */
export declare function carriedEntry(name: string, { config }: Provider, values: TravellingEntry['values']): DeclaredEntry | undefined;
/** Configuration of a provider instance: text by key, e.g. `holdfast:acme.token`; variables as `….env`. */
export declare function instanceConfiguration(provider: string, instance: string, values: TravellingEntry['values']): JsonObject;
/** Configuration is text. */
export declare function settingText(value: unknown): string;
//# sourceMappingURL=entry-travel.d.ts.map