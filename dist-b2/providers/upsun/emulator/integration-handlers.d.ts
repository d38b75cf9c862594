import type { JsonObject } from '../../../src/core/json.ts';
import type { ApiRequest, Reply } from '../../../src/emulator/index.ts';
import type { ActivityLog } from './activity-log.ts';
import type { IntegrationStore } from './integration-store.ts';
import type { LinkBase } from './integration-view.ts';
import type { ProjectRegistry } from './project-registry.ts';
/** The endpoints of integrations. */
export declare class IntegrationHandlers {
    #private;
    /** By id, what validation finds wrong; `*` stands for every integration. */
    readonly invalid: Map<string, JsonObject>;
    constructor(store: IntegrationStore, projects: ProjectRegistry, activities: ActivityLog, base: () => LinkBase);
    list(request: ApiRequest): Reply;
    read(request: ApiRequest): Reply;
    create(request: ApiRequest): Reply;
    update(request: ApiRequest): Reply;
    delete(request: ApiRequest): Reply;
    /** Asks whether the outside service still lets the integration in. */
    validate(request: ApiRequest): Reply;
    /** What the code host calls; it asks for no login. */
    hook(request: ApiRequest): Reply;
}
//# sourceMappingURL=integration-handlers.d.ts.map