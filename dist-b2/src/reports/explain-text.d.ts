import type { Provider, ResourceType } from '../core/define.ts';
import type { View } from './view.ts';
/** All kinds of one type with their descriptions. */
export declare function explainType(provider: Provider, type: ResourceType, view: View): string;
/** Everything about one kind: scope, properties, rules, natural keys, an example. */
export declare function explainVariant(provider: Provider, type: ResourceType, variant: string, view: View): string;
//# sourceMappingURL=explain-text.d.ts.map