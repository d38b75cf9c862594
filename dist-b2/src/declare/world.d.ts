import type { Reference, Value } from '../core/value.ts';
import type { Budget } from './budget.ts';
import type { Commands } from './commands.ts';
import type { Environment } from './environment.ts';
import type { Interpolation, Expression, ExpressionProblem, Root } from './expression.ts';
import type { Findings } from './findings.ts';
import type { ReferenceProblem } from './refer.ts';
import type { SecretRegistry } from './secret-registry.ts';
import type { SourceFile } from './source-file.ts';
/** Everything interpretation draws on, for one reading of a manifest. */
export interface World {
    readonly findings: Findings;
    readonly secrets: SecretRegistry;
    readonly environment: Environment;
    readonly budget: Budget;
    readonly commands: CommandAccess;
    /** Value of a parameter; its own problems are reported where it is declared. Undefined where none has this name. */
    readonly config: (name: string) => Value | undefined;
    readonly configNames: () => Iterable<string>;
    /** Turns `resources.NAME…` into a reference. */
    readonly refer: (expression: Expression) => Reference | ReferenceProblem;
    /** Scopes that depend on unset variables may stay open: nothing will be listed or sent. */
    readonly mayLackScope: boolean;
    /** Interpolations already taken apart, by text. */
    readonly parsed: Map<string, Interpolation | ExpressionProblem>;
}
/** Whether commands may run, and the outputs of those that have. */
export interface CommandAccess {
    readonly allowed: 'run' | 'unknown' | 'refuse';
    readonly commands: Commands;
}
/** The surroundings of a value that is interpreted. */
export interface Frame {
    readonly file: SourceFile;
    /** What may be interpolated here. */
    readonly roots: readonly Root[];
    readonly address?: string;
    readonly each?: Each;
    /** What is not secret here: variables, where the place is a published parameter; anything, under `fn::plain`. */
    readonly plain?: 'environment' | 'all';
}
/** The element of forEach that an instance stands for. */
export interface Each {
    readonly key: string | number;
    readonly value: Value;
}
//# sourceMappingURL=world.d.ts.map