import type { Json } from '../../../src/core/json.ts';
import type { Reply } from '../../../src/emulator/index.ts';
import { Refusal } from '../../../src/emulator/index.ts';
/** The vendor's shape of an error; `detail` is a map of fields for refused values, text otherwise. */
export declare function errorReply(status: number, detail: Json): Reply;
/** Thrown to answer with an error of the vendor. */
export declare function refused(status: number, detail: Json): Refusal;
//# sourceMappingURL=refusal.d.ts.map