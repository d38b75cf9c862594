import type { Kind } from './kind.ts';
/** Kinds with alternative credentials. Sources: buddy-api.md 3. */
export declare const choiceKinds: Readonly<Record<string, Kind>>;
//# sourceMappingURL=choice-kinds.d.ts.map