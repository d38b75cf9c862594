import type { Diagnostic } from '../core/diagnostic.ts';
import type { HoldfastError } from '../core/errors.ts';
import type { Problem } from '../core/result.ts';
import type { View } from './view.ts';
/** One finding about the user's files. */
export declare function diagnosticText(diagnostic: Diagnostic, view: View): string;
/** What keeps one address from being planned. */
export declare function problemText({ address, error, source }: Problem, view: View): string;
/** An error that ended a run or one change. */
export declare function errorText(error: HoldfastError, view: View, address?: string): string;
//# sourceMappingURL=problem-text.d.ts.map