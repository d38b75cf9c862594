import type { Change } from '../../core/model.ts';
import { type Markup } from './markup.ts';
/** Every request `apply` would send, by address, with placeholders where secrets and unknown ids will stand. */
export declare function requestList(changes: readonly Change[]): Generator<Markup>;
//# sourceMappingURL=requests.d.ts.map