import type { Json } from '../../core/json.ts';
import type { ParameterDeclarations, ParameterValue, StackDefinition } from './stack-definition.ts';
/** Where a function made by `defineStack` keeps the parameters it was given. */
export declare const PARAMETERS: unique symbol;
/** Parameters as given to `defineStack`, and where. */
export interface GivenParameters {
    readonly declared: object;
    readonly origin: {
        readonly stack?: string;
    };
}
/** What a manifest that is a function is told. */
export interface StackContext<Config = Readonly<Record<string, Json | undefined>>> {
    /** Name of the stack, e.g. `dev`. */
    readonly stack: string;
    /**
     * Values of the parameters. Where they were declared to `defineStack`, they are typed, defaults included, and
     * secret ones are expressions; else it holds what the side file and `--config` give.
     */
    readonly config: Config;
}
type MaybePromise<T> = T | Promise<T>;
/** A manifest that is made anew for each stack. */
export type StackFunction = (context: StackContext) => MaybePromise<StackDefinition>;
/** A manifest in TypeScript: an object, a function of the context, or parameters and a function that is given their values. */
export declare function defineStack(definition: StackDefinition | StackFunction): StackDefinition | StackFunction;
export declare function defineStack<const Parameters extends ParameterDeclarations>(parameters: Parameters, build: (context: StackContext<{
    readonly [Name in keyof Parameters]: ParameterValue<Parameters[Name]>;
}>) => MaybePromise<Omit<StackDefinition, 'config'>>): StackFunction;
export {};
//# sourceMappingURL=define-stack.d.ts.map