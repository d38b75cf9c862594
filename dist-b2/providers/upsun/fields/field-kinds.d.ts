import type { Field } from '../../../src/core/define.ts';
/** A credential the API takes and never gives back. */
export declare function credential(description: string, more?: Partial<Field>): Field;
/** A list in which order and repetition mean nothing. */
export declare function set(description: string, more?: Partial<Field>): Field;
//# sourceMappingURL=field-kinds.d.ts.map