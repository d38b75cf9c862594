import { type Markup } from './markup.ts';
import { type Dependencies } from './layers.ts';
/** The graph as an SVG picture: columns from left to right, arrows to what is needed first. */
export declare function graphPicture(graph: Dependencies): Markup;
//# sourceMappingURL=graph-picture.d.ts.map