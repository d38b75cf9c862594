import type { Expression } from './input.ts';
import type { ResourceOptions } from './resource-options.ts';
/** How a declaration is known, also one that was made by another copy of this package. */
export declare const KIND: unique symbol;
/** One declared resource; its name is the key under which it stands in `resources`. */
export declare class ResourceDeclaration<Properties extends object = object> {
    readonly [KIND] = "resource";
    readonly type: string;
    readonly properties: Properties;
    readonly options: ResourceOptions;
    /** Stands for the name until it is known. */
    readonly mark: string;
    /** Where it was made, read only for messages. */
    readonly origin: {
        readonly stack?: string;
    };
    constructor(type: string, properties: Properties, options?: ResourceOptions);
    /** One of its properties, known once it has been applied; also orders the two. */
    ref(path?: string): Expression;
}
/** Resources that differ by a key; their addresses are `name["key"]`. */
export declare class GroupDeclaration<Resource extends ResourceDeclaration = ResourceDeclaration> {
    readonly [KIND] = "group";
    readonly members: ReadonlyMap<string | number, Resource>;
    readonly mark: string;
    readonly origin: {
        readonly stack?: string;
    };
    constructor(members: ReadonlyMap<string | number, Resource>);
    /** The resource of one key. */
    get(key: string | number): Resource;
}
/** A resource of any type, e.g. of a provider that comes from a package. */
export declare function resource<Properties extends object>(type: string, properties: Properties, options?: ResourceOptions): ResourceDeclaration<Properties>;
/** One resource per element of a list of texts or whole numbers, or per entry of a record. */
export declare function forEach<Key extends string | number, Resource extends ResourceDeclaration>(elements: readonly Key[], declare: (value: Key, key: Key) => Resource): GroupDeclaration<Resource>;
export declare function forEach<Value, Resource extends ResourceDeclaration>(elements: Readonly<Record<string, Value>>, declare: (value: Value, key: string) => Resource): GroupDeclaration<Resource>;
/** Whether a value is a declared resource. */
export declare function isDeclaration(value: unknown): value is ResourceDeclaration;
/** Whether a value is a group of declared resources. */
export declare function isGroup(value: unknown): value is GroupDeclaration;
//# sourceMappingURL=declaration.d.ts.map