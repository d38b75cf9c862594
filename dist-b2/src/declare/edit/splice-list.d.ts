import { type YAMLSeq } from 'yaml';
import { type Json } from '../../core/json.ts';
import type { Splice } from './pull-value.ts';
import { type Refused } from './refused.ts';
interface WantedList {
    readonly live: readonly Json[];
    readonly declared: readonly Json[];
    readonly unordered: boolean;
}
/** Elements that stay are kept as they are written; the others go, and new ones are added. */
export declare function spliceList(text: string, list: YAMLSeq, wanted: WantedList): Splice | Refused;
export {};
//# sourceMappingURL=splice-list.d.ts.map