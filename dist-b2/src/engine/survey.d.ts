import type { Observed } from '../core/model.ts';
import type { EngineContext } from './context.ts';
import { type ObserveContext } from './observe.ts';
/** A scope whose objects are wanted. */
export interface SurveyTarget {
    /** Name of the provider entry to ask through. */
    readonly entry: string;
    /** Type token, e.g. `acme:Hook`. */
    readonly token: string;
    readonly values: Readonly<Record<string, string>>;
}
/** A scope with everything alive in it, in the vendor's order. */
export interface SurveyedScope extends SurveyTarget {
    readonly objects: readonly Observed[];
}
export type SurveyContext = ObserveContext & Pick<EngineContext, 'connect'>;
/** Lists scopes that need not be declared anywhere: one list each, however often one is named; rejects when one cannot be listed. */
export declare function survey(targets: readonly SurveyTarget[], context: SurveyContext): Promise<readonly SurveyedScope[]>;
//# sourceMappingURL=survey.d.ts.map