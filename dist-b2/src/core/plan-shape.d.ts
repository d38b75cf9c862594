import { type JsonObject } from './json.ts';
/** The first thing that keeps a document from being a plan `apply` can carry out, or undefined. */
export declare function planShapeFault(document: JsonObject): string | undefined;
//# sourceMappingURL=plan-shape.d.ts.map