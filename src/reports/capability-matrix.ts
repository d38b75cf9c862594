import type { Field, Provider, ResourceType, Variant } from '../core/define.ts';
import type { JsonObject } from '../core/json.ts';
import { displayWidth, padded } from './display-width.ts';

/** What Holdfast can do with one kind of object, read off its table. */
export interface Capability extends JsonObject {
  readonly type: string;
  readonly variant: string;
  readonly description: string;
  /** Changes a live object without replacing it. */
  readonly update: boolean;
  /** Can be found again when state is lost. */
  readonly adopt: boolean;
  /** A change by others to what cannot be read is noticed as a suspicion. */
  readonly witness: boolean;
  /** The vendor can be asked whether the credential still works. */
  readonly verify: boolean;
  /** Properties whose value is secret. */
  readonly secrets: readonly string[];
  readonly exclusive: string;
  readonly deprecated: string;
}

/** A provider's kinds in the order of its tables. */
export function capabilities(provider: Provider): Capability[] {
  return Object.values(provider.resources).flatMap((type) =>
    Object.entries(type.variants).map(([name, variant]) => capability(provider, type, name, variant)),
  );
}

function capability(provider: Provider, type: ResourceType, name: string, variant: Variant): Capability {
  const fields = Object.entries({ ...type.fields, ...variant.fields });
  const writable = fields.filter(([, field]) => field.readOnly !== true);
  return {
    type: `${provider.name}:${type.name}`,
    variant: name,
    description: variant.description,
    update: writable.some(([, field]) => field.createOnly !== true),
    adopt: (variant.naturalKeys ?? type.naturalKeys ?? []).length > 0,
    witness: type.updatedAtField !== undefined,
    verify: type.quirks?.probe !== undefined,
    secrets: writable.filter(([, field]) => holdsSecret(field)).map(([path]) => path),
    exclusive: variant.exclusive ?? '',
    deprecated: variant.deprecated ?? '',
  };
}

function holdsSecret(field: Field): boolean {
  if (field.secret === true) return true;
  if (field.items !== undefined && holdsSecret(field.items)) return true;
  return Object.values(field.fields ?? {}).some(holdsSecret);
}

/** The matrix as an aligned table. */
export function capabilityTable(all: readonly Capability[]): string {
  const mark = (yes: boolean): string => (yes ? 'yes' : 'no');
  const rows = all.map((one) => [
    one.type,
    one.deprecated === '' ? one.variant : `${one.variant} (deprecated)`,
    mark(one.update),
    mark(one.adopt),
    mark(one.witness),
    mark(one.verify),
    secretsCell(one.secrets),
    one.exclusive || '-',
  ]);
  return table([
    ['TYPE', 'VARIANT', 'UPDATE', 'ADOPT', 'WITNESS', 'VERIFY', 'SECRETS', 'EXCLUSIVE SLOT'],
    ...rows,
  ]);
}

/** A few names and how many more there are. */
function secretsCell(names: readonly string[]): string {
  const more = names.length - SECRETS_SHOWN;
  if (more > 1) return `${names.slice(0, SECRETS_SHOWN).join(', ')} and ${more} more`;
  return names.length === 0 ? '-' : names.join(', ');
}

const SECRETS_SHOWN = 3;

/** Rows as lines with their columns aligned. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_none, index) =>
    Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  return rows
    .map(
      (row) =>
        row
          .map((cell, index) => padded(cell, widths[index] ?? 0))
          .join('  ')
          .trimEnd() + '\n',
    )
    .join('');
}
