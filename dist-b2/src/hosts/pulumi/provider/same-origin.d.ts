import type { Connection } from '../../../core/model.ts';
/** An id means nothing at another server. */
export declare function sameOrigin(recorded: string, { name, origin }: Connection): void;
//# sourceMappingURL=same-origin.d.ts.map