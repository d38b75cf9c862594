import type { Problem } from '../../core/result.ts';
import { type Markup } from './markup.ts';
/** What kept addresses from being looked at, and what to do about it. */
export declare function problemList(problems: readonly Problem[]): Generator<Markup>;
//# sourceMappingURL=problem-list.d.ts.map