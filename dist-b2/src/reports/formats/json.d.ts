import type { Format } from '../formats.ts';
/** For programs: `schemas/plan.schema.json` and `schemas/drift.schema.json`. */
export declare const json: Format;
/** A document as JSON text, the items of its lists piece by piece and one a line. */
export declare function pieces(document: object): Generator<string>;
//# sourceMappingURL=json.d.ts.map