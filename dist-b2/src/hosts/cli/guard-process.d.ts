import type { Invocation } from './invocation.ts';
/** Commands that neither send anything nor hold a credential. */
export declare const OFFLINE: readonly string[];
/** Refuses to send from a process that would give credentials away; warns where it only might. */
export declare function guardProcess(invocation: Invocation, execArgv?: readonly string[]): void;
//# sourceMappingURL=guard-process.d.ts.map