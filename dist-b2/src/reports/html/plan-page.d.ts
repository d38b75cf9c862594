import type { Plan } from '../../core/result.ts';
import type { Page } from './page.ts';
/** A plan as a page. */
export declare function planPage(plan: Plan): Page;
//# sourceMappingURL=plan-page.d.ts.map