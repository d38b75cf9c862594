import type { DriftClass, PropertyDrift, ResourceDrift } from '../core/result.ts';
import type { Json } from '../core/json.ts';
/** What a class of drift means and what to do about it, for reports that explain themselves. */
export interface DriftClassFacts {
    readonly title: string;
    readonly meaning: string;
    readonly advice: string;
    /** How bad it is where nothing else decides. */
    readonly level: 'error' | 'warning' | 'note' | 'none';
}
/** All classes, worst first. */
export declare const DRIFT_CLASSES: Readonly<Record<DriftClass, DriftClassFacts>>;
/** Whether a class needs nobody's attention. */
export declare function isQuiet(found: DriftClass): boolean;
/** Properties of a resource that need attention: they differ, and nobody accepted that. */
export declare function differingOf({ properties }: ResourceDrift): readonly PropertyDrift[];
/** Properties whose difference somebody accepted for a while. */
export declare function acceptedOf({ properties }: ResourceDrift): readonly PropertyDrift[];
/** Until when a difference is accepted, by whom and why; empty where it is not. */
export declare function acceptedText({ accepted }: PropertyDrift): string;
/** One of a property's three values as it may be shown: secret ones as a placeholder, also where they cannot be read. */
export declare function shownDrift({ sensitive }: PropertyDrift, value: Json | undefined): Json | undefined;
//# sourceMappingURL=drift-classes.d.ts.map