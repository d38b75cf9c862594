import type { Provider } from '../../../core/define.ts';
import type { Clock } from '../../../core/events.ts';
import type { Connection } from '../../../core/model.ts';
import type { ConnectOptions } from '../../../http/connect.ts';
import { type EntrySettings } from './entry-settings.ts';
export interface ConnectionParts {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly clock: Clock;
    readonly random: () => number;
    readonly toolVersion: string;
    readonly parallelism: number;
    readonly mask: (text: string) => string;
    readonly onSecret: (secret: string) => void;
    readonly connect: (options: ConnectOptions) => Promise<Connection>;
}
/** Opens each provider entry once for all resources of the process, so that limits and logins are shared. */
export declare class Connections {
    #private;
    constructor(parts: ConnectionParts);
    open(provider: Provider, settings: EntrySettings): Promise<Connection>;
}
//# sourceMappingURL=connections.d.ts.map