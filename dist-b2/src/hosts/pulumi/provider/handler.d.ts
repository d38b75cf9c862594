import { type JsonObject } from '../../../core/json.ts';
import { type Checked } from './check.ts';
import { type Created } from './create.ts';
import { type Difference } from './diff.ts';
import { type Read } from './read.ts';
import type { Session } from './session.ts';
/** What the dynamic-provider process hands over to `configure`. */
export interface ConfigureRequest {
    readonly config: {
        get(key: string): string | undefined;
    };
}
type Properties = Readonly<Record<string, unknown>>;
/** The dynamic provider of one resource type, in the form Pulumi's host process calls. */
export declare class ResourceHandler {
    #private;
    constructor(token: string, session: Session);
    /** Takes effect before it returns: the host calls other methods without waiting for it. */
    configure({ config }: ConfigureRequest): Promise<void>;
    check(_olds: Properties, news: Properties): Promise<Checked>;
    diff(id: string, olds: Properties, news: Properties): Promise<Difference>;
    create(inputs: Properties): Promise<Created>;
    read(id: string, props?: Properties): Promise<Read>;
    update(id: string, olds: Properties, news: Properties): Promise<{
        outs: JsonObject;
    }>;
    delete(id: string, props: Properties): Promise<void>;
}
export {};
//# sourceMappingURL=handler.d.ts.map