import type { OtherEntry } from '../entry-settings.ts';
import type { Entry as BuddyEntry } from './buddy.ts';
import type { Entry as GitjiraEntry } from './gitjira.ts';
import type { Entry as UpsunEntry } from './upsun.ts';
export * as buddy from './buddy.ts';
export * as gitjira from './gitjira.ts';
export * as upsun from './upsun.ts';
/** Provider entries by name; an entry of any other name says under `provider` or `package` what it configures. */
export type ProviderEntries = {
    readonly buddy?: BuddyEntry;
    readonly gitjira?: GitjiraEntry;
    readonly upsun?: UpsunEntry;
} & Readonly<Record<string, OtherEntry>>;
//# sourceMappingURL=resources.d.ts.map