import type { Kind } from './kind.ts';
/** Kinds whose credentials a source of the vendor names. Sources: buddy-api.md 3. */
export declare const plainKinds: Readonly<Record<string, Kind>>;
//# sourceMappingURL=plain-kinds.d.ts.map