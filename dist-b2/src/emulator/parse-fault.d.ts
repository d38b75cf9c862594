import type { Json } from '../core/json.ts';
import type { FaultRule } from './faults.ts';
/** Reads a rule that came over the control endpoint, or says what is wrong with it. */
export declare function parseFaultRule(input: Json): FaultRule;
//# sourceMappingURL=parse-fault.d.ts.map