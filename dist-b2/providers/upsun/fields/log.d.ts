import type { Field } from '../../../src/core/define.ts';
type Fields = Readonly<Record<string, Field>>;
/** What all six kinds of log forwarding share. */
export declare const logFields: Fields;
/** Headers often hold a login, so their values are treated as secret though the API answers them. */
export declare const logHeaders: Field;
export {};
//# sourceMappingURL=log.d.ts.map