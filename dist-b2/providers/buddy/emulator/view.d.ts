import { type JsonObject } from '../../../src/core/json.ts';
import type { Stored } from './stored.ts';
/** An integration as answered: nothing that is write-only, null for what is empty. */
export declare function fullView(stored: Stored, baseUrl: string): JsonObject;
/** An integration as a summarising list shows it. */
export declare function summaryView(stored: Stored, baseUrl: string): JsonObject;
//# sourceMappingURL=view.d.ts.map