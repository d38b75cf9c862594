import type { Stack } from '../../core/result.ts';
import type { EngineContext } from '../../engine/context.ts';
import { Interrupts } from './interrupts.ts';
import type { Invocation } from './invocation.ts';
import { type Wanted } from './load-manifest.ts';
import { RunReporter } from './run-reporter.ts';
/** Everything a command needs to run the engine. */
export interface Session {
    readonly stack: Stack;
    readonly context: EngineContext;
    readonly reporter: RunReporter;
    readonly interrupts: Interrupts;
}
export interface SessionWish extends Omit<Wanted, 'mode'> {
    /** The command may change something; decides what an interrupt means. */
    readonly writes: boolean;
    /** The plan is saved: its digests must be the same in another run. */
    readonly saves?: boolean;
}
/** Opens what a run needs, runs, and closes it again however the run ends. */
export declare function withSession(invocation: Invocation, wish: SessionWish, run: (session: Session) => Promise<number>): Promise<number>;
//# sourceMappingURL=session.d.ts.map