import type { ResourceType } from '../../core/define.ts';
/** The canonical order of a kind's properties: scope, kind, what is required or identifies it, the rest; each as in the table. */
export declare function propertyOrder(type: ResourceType, variant: string): readonly string[];
/** Fields that any of a kind's natural keys looks at. */
export declare function keyFields(type: ResourceType, variant: string): readonly string[];
/** Those of them that have to be written down to be known: what is not declared counts as nothing. */
export declare function tellingFields(type: ResourceType, variant: string): readonly string[];
/** Compares by position in a list; what is not in it comes last, as it stands. */
export declare function byOrder(order: readonly string[]): (a: string, b: string) => number;
//# sourceMappingURL=property-order.d.ts.map