import type { Range } from './diagnostic.ts';
import type { DriftClass, PropertyDrift, ResourceDrift } from './result.ts';
/** One property's drift in its JSON form. */
export interface PropertyDriftDocument extends PropertyDrift {
    readonly range?: Range;
}
/** One resource's drift in its JSON form. */
export interface ResourceDriftDocument {
    readonly address: string;
    readonly provider: string;
    readonly type: string;
    readonly variant: string;
    readonly scope: Readonly<Record<string, string>>;
    readonly id?: string;
    readonly class: DriftClass;
    readonly changed_at?: string;
    readonly range?: Range;
    readonly properties: readonly PropertyDriftDocument[];
}
/** A resource's drift with the places of its declaration. */
export declare function driftDocumentOf(drift: ResourceDrift): ResourceDriftDocument;
/** The drift a document tells of, with the places it names. */
export declare function driftOf({ changed_at, range, properties, ...rest }: ResourceDriftDocument): ResourceDrift;
//# sourceMappingURL=drift-document.d.ts.map