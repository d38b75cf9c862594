import { type Json } from '../../../src/core/json.ts';
import type { PartFact } from './facts.ts';
/** What is wrong with the shape of a value; null is taken everywhere and clears. */
export declare function shapeProblems(name: string, fact: PartFact, value: Json): string[];
//# sourceMappingURL=shape.d.ts.map