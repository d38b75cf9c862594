import type { Value } from '../core/value.ts';
import type { Group, Instance } from './instances.ts';
/** What an option's reader may use; `report` takes the end of a sentence that begins with the option's name. */
export interface OptionContext {
    readonly group: Group;
    readonly instance: Instance;
    readonly report: (summary: string, detail?: string) => void;
}
/** Turns an option's value into what the model holds; undefined after a problem was reported. */
export type OptionReader = (value: Value, context: OptionContext) => unknown;
/** One reader per option; the keys are all there are. */
export declare const optionReaders: Readonly<Record<string, OptionReader>>;
//# sourceMappingURL=option-readers.d.ts.map