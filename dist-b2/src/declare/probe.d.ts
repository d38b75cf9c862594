import type { Json } from '../core/json.ts';
import type { PropertyPath } from '../core/path.ts';
import { Reference } from '../core/value.ts';
import type { Value } from '../core/value.ts';
/** Properties as a schema can check them, and what has to be said about them besides. */
export interface Probe {
    /** Secrets revealed, unknown values replaced by text: never to be shown. */
    readonly data: {
        readonly [name: string]: Json;
    };
    /** JSON pointers of values that are not known, and whether they will certainly be text. */
    readonly unknown: ReadonlyMap<string, 'any' | 'text'>;
    readonly references: readonly FoundReference[];
}
/** A reference with its place inside the properties. */
export interface FoundReference {
    readonly reference: Reference;
    readonly path: PropertyPath;
}
/** Makes properties checkable in one walk. */
export declare function probe(properties: {
    readonly [name: string]: Value;
}): Probe;
/** All references inside one value. */
export declare function referencesIn(value: Value): readonly FoundReference[];
/** A path as the JSON pointer a validator speaks of. */
export declare function pointerOf(path: PropertyPath): string;
/** A JSON pointer as steps; positions in lists are numbers where the data has a list there. */
export declare function pathOfPointer(pointer: string, data: Json): PropertyPath;
//# sourceMappingURL=probe.d.ts.map