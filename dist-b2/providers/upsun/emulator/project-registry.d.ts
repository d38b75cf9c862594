import type { ApiRequest, EmulatorContext, Reply } from '../../../src/emulator/index.ts';
import type { UpsunOptions } from './options.ts';
/** Which projects there are and what they can do. */
export declare class ProjectRegistry {
    #private;
    /** `welcome` is called once for each project when it first appears. */
    constructor(options: () => UpsunOptions, context: EmulatorContext, welcome: (project: string) => void);
    /** The project a request is about; 404 where there is none, 403 where the account may not see it. */
    of(request: ApiRequest): string;
    read(request: ApiRequest): Reply;
    /** Which kinds of integration the project may have. */
    capabilities(request: ApiRequest): Reply;
}
//# sourceMappingURL=project-registry.d.ts.map