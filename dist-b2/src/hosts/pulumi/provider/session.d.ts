import type { Clock } from '../../../core/events.ts';
import { type JsonObject } from '../../../core/json.ts';
import type { Change, Connection, Desired, Recorded } from '../../../core/model.ts';
import type { Keyring } from '../../../core/placeholder.ts';
import type { Registry } from '../../../core/registry.ts';
import { type Scope } from '../../../core/scope.ts';
import type { EngineContext } from '../../../engine/context.ts';
import { JournalWriter } from '../../../engine/journal.ts';
import type { ConnectOptions } from '../../../http/connect.ts';
import { type HiddenOptions } from '../../../pulumi-facts/hidden.ts';
import type { Past } from './declaration.ts';
import { type EntrySettings } from './entry-settings.ts';
import { Failures } from './failures.ts';
import { type Kind } from './kinds.ts';
import { MaskedSecrets } from './masked-secrets.ts';
import { ScopeLists } from './scope-lists.ts';
/** What a session gets from its process; tests give their own. */
export interface Surroundings {
    readonly registry: Registry;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly clock: Clock;
    readonly random: () => number;
    readonly uuid: () => string;
    readonly toolVersion: string;
    /** Options the process' Node was started with. */
    readonly execArgv?: readonly string[];
    readonly connect: (options: ConnectOptions) => Promise<Connection>;
    /** Shows the user one line. */
    readonly tell: (line: string) => void;
}
/** Reads Pulumi's configuration: `holdfast:acme.token` → its text. */
export type ReadConfig = (key: string) => string | undefined;
/** Everything the resources of one dynamic-provider process share. */
export declare class Session {
    #private;
    readonly keyring: Keyring;
    readonly secrets: MaskedSecrets;
    readonly failures: Failures;
    readonly lists: ScopeLists;
    /** What this process knows to be owned by resources of the stack, so that no other resource adopts it. */
    readonly journal: JournalWriter;
    constructor(surroundings: Surroundings);
    configure(config: ReadConfig): void;
    kind(token: string): Promise<Kind>;
    entry(kind: Kind, { entry }: HiddenOptions): EntrySettings;
    connection(kind: Kind, hidden: HiddenOptions): Promise<Connection>;
    /** Name of the entry a resource uses, for messages; never fails. */
    entryName(kind: Kind, inputs: JsonObject): string;
    scope(desired: Desired, connection: Connection): Scope;
    /** A name for a resource of which Pulumi says none. */
    newAddress(): string;
    /** Notes that an object belongs to a resource of this stack. */
    own({ recorded, memory }: Past): Promise<void>;
    disown(scopeKey: string, id: string): Promise<void>;
    /** Adoption is claimed before the first request leaves, so that two resources never adopt one object. */
    claim(change: Change, desired: Desired, { origin }: Connection): Promise<void>;
    remember(address: string, record: Recorded | null): Promise<void>;
    tell(line: string): void;
    /** Text as people may see it: masked, and without what would drive a terminal. */
    shown(text: string): string;
    mask(text: string): string;
    /** What the engine's stages need, for one kind and connection. */
    context(kind: Kind, connection: Connection): EngineContext;
    /** What resources of the stack are known to own in one scope. */
    ownedIn(scope: Scope): Readonly<Record<string, Recorded>>;
}
//# sourceMappingURL=session.d.ts.map