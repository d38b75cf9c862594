import type { Provider } from '../../../core/define.ts';
import type { Invocation } from '../invocation.ts';
/** What the user wants of `init`. */
export interface Wishes {
    readonly name: string;
    readonly providers: readonly Provider[];
    /** Name of a pipeline, or `none`. */
    readonly pipeline: string;
}
/** From flags; then by asking, where somebody can answer; else from what is found. */
export declare function readWishes(invocation: Invocation, known: readonly Provider[]): Promise<Wishes>;
//# sourceMappingURL=wishes.d.ts.map