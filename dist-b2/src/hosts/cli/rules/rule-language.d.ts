/** A rule ready to be asked. */
export interface CompiledRule {
    /** Whether the rule applies to a change, as `ruleInput` shows it, whole numbers as bigint. */
    readonly applies: (change: unknown) => unknown;
}
/** Why an expression is no rule, and where in it. */
export interface RuleFault {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
/** Compiles one CEL expression over `change`; its result must be true or false. */
export declare function compileRule(when: string): CompiledRule | RuleFault;
/** The one-line reason of an error of the language, without its drawing of the place. */
export declare function reasonOf(error: unknown): string;
//# sourceMappingURL=rule-language.d.ts.map