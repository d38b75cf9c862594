import { type Refusal } from '../../../src/emulator/index.ts';
/** A refusal in the vendor's shape; its own texts are unknown but for a few, so these are ours. */
export declare function problem(status: number, ...messages: readonly string[]): Refusal;
//# sourceMappingURL=problem.d.ts.map