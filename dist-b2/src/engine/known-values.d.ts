import type { ResourceType } from '../core/define.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { Desired } from '../core/model.ts';
import { type Substitutes } from '../core/placeholder.ts';
import { Reference, type Value } from '../core/value.ts';
import type { EngineContext } from './context.ts';
import type { JournalWriter } from './journal.ts';
/** What placeholders stand for while a plan is carried out: declared secrets, and properties of what is done already. */
export declare class KnownValues implements Substitutes {
    #private;
    constructor(desired: ReadonlyMap<string, Desired>, context: EngineContext, journal: JournalWriter);
    /** Properties an object answered with after a write; secret fields are sealed. */
    learn(type: ResourceType, address: string, properties: JsonObject): void;
    /** A declared resource with all its references resolved. */
    desired(address: string): Desired | undefined;
    secret(path: string, planned: string): Json;
    reference(reference: string): Json;
    /** What a reference stands for by now. */
    lookup({ address, path }: Reference): Value | undefined;
}
//# sourceMappingURL=known-values.d.ts.map