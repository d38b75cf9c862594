import type { Field } from '../../core/define.ts';
import type { Json } from '../../core/json.ts';
import { type PropertyPath } from '../../core/path.ts';
/** An environment variable that a written manifest takes a value from. */
export interface WrittenVariable {
    readonly name: string;
    readonly address: string;
    /** Property path, e.g. `headers.X-Key`. */
    readonly path: string;
    /** The live value, where it could be read. Never to be shown. */
    readonly value?: Json;
}
/** Names the environment variables of a manifest, each once. */
export declare class Placeholders {
    #private;
    /** `reserved`: variables that mean something else already, e.g. a provider's own credentials. */
    constructor(reserved?: Iterable<string>);
    get variables(): readonly WrittenVariable[];
    /** What stands in the file instead of a value; structures keep their shape with a variable for each leaf. */
    make(address: string, path: PropertyPath, field: Field | undefined, value?: Json): Json;
}
//# sourceMappingURL=placeholders.d.ts.map