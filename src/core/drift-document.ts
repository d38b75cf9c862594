import type { Range, Source } from './diagnostic.ts';
import { formatPath, scanPath } from './path.ts';
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
export function driftDocumentOf(drift: ResourceDrift): ResourceDriftDocument {
  const { source } = drift;
  return {
    address: drift.address,
    provider: drift.provider,
    type: drift.type,
    variant: drift.variant,
    scope: drift.scope,
    ...(drift.id !== undefined && { id: drift.id }),
    class: drift.class,
    ...(drift.changedAt !== undefined && { changed_at: drift.changedAt }),
    ...(source !== undefined && { range: source.locate([]) }),
    properties: drift.properties.map((property) => ({
      ...property,
      ...(source !== undefined && { range: source.locate(scanPath(property.path, 0)?.steps ?? []) }),
    })),
  };
}

/** The drift a document tells of, with the places it names. */
export function driftOf({ changed_at, range, properties, ...rest }: ResourceDriftDocument): ResourceDrift {
  return {
    ...rest,
    ...(changed_at !== undefined && { changedAt: changed_at }),
    ...(range !== undefined && { source: sourceOf(range, properties) }),
    properties: properties.map(withoutRange),
  };
}

function sourceOf(block: Range, properties: readonly PropertyDriftDocument[]): Source {
  const ranges = new Map(properties.map(({ path, range }) => [path, range]));
  return { filename: block.filename, locate: (path) => ranges.get(formatPath(path)) ?? block };
}

function withoutRange(property: PropertyDriftDocument): PropertyDrift {
  const entries = Object.entries(property).filter(([key]) => key !== 'range');
  return Object.fromEntries(entries) as unknown as PropertyDrift;
}
