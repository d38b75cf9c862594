import type { Connection, Desired } from '../core/model.ts';
import type { ApplyResult } from '../core/result.ts';
import type { EngineContext } from './context.ts';
import type { Executed } from './execute.ts';
import type { JournalWriter } from './journal.ts';
export interface ProofInput {
    readonly executed: readonly Executed[];
    readonly desired: ReadonlyMap<string, Desired>;
    readonly connections: ReadonlyMap<string, Connection>;
    readonly journal: JournalWriter;
    readonly context: EngineContext;
}
type Unsettled = ApplyResult['unsettled'];
/**
 * Lists every touched scope once more and plans again: nothing may be left to do. Scope by scope, so that a large run
 * need not remember all that is live, and one late vendor does not make the others be asked again.
 */
export declare function prove(input: ProofInput): Promise<Unsettled>;
export {};
//# sourceMappingURL=prove.d.ts.map