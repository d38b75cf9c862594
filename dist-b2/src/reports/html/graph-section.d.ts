import type { Dependencies } from './layers.ts';
import { type Markup } from './markup.ts';
/** The dependency graph as a picture where it is small, and as a list always. */
export declare function graphSection(graph: Dependencies): Generator<Markup>;
//# sourceMappingURL=graph-section.d.ts.map