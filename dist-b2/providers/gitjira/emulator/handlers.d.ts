import type { ApiRequest, Reply } from '../../../src/emulator/index.ts';
import type { IntegrationStore } from './integration-store.ts';
import type { GitJiraOptions } from './options.ts';
/** What the app does with the requests the gate lets through. */
export declare class Handlers {
    #private;
    /** Folders whose repositories a `deleteFiles=true` has erased (Q6); tests want none. */
    readonly erased: string[];
    constructor(store: IntegrationStore, options: GitJiraOptions, now: () => number);
    list({ view: age }: ApiRequest): Reply;
    read({ params }: ApiRequest): Reply;
    create(request: ApiRequest): Reply;
    update(request: ApiRequest): Reply;
    disable(request: ApiRequest): Reply;
    delete(request: ApiRequest): Reply;
}
//# sourceMappingURL=handlers.d.ts.map