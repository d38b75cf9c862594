import type { Kind } from './kind.ts';
/** Kinds of the vendor's list of which no source tells the fields. Sources: buddy-api.md 3. */
export declare const openKinds: Readonly<Record<string, Kind>>;
//# sourceMappingURL=open-kinds.d.ts.map