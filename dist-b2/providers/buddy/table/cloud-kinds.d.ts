import type { Kind } from './kind.ts';
/** Kinds with several ways of authentication at a cloud. Sources: buddy-api.md 3 and 6. */
export declare const cloudKinds: Readonly<Record<string, Kind>>;
//# sourceMappingURL=cloud-kinds.d.ts.map