import type { ResourceType } from '../../core/define.ts';
import { fieldsOf } from '../../core/fields.ts';
import { naturalKeysOf } from '../../core/natural-key.ts';

/** The canonical order of a kind's properties: scope, kind, what is required or identifies it, the rest; each as in the table. */
export function propertyOrder(type: ResourceType, variant: string): readonly string[] {
  const fields = Object.entries(fieldsOf(type, variant));
  const identifying = new Set(keyFields(type, variant));
  const first = fields.filter(([name, field]) => field.required === true || identifying.has(name));
  return [
    ...type.scope.map(({ name }) => name),
    type.discriminator,
    ...new Set([...first, ...fields].map(([name]) => name)),
  ];
}

/** Fields that any of a kind's natural keys looks at. */
export function keyFields(type: ResourceType, variant: string): readonly string[] {
  const parts = naturalKeysOf(type, variant).flat();
  return parts.map((part) => (typeof part === 'string' ? part : part.field));
}

/** Those of them that have to be written down to be known: what is not declared counts as nothing. */
export function tellingFields(type: ResourceType, variant: string): readonly string[] {
  const parts = naturalKeysOf(type, variant).flat();
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part];
    return part.absent === undefined ? [part.field] : [];
  });
}

/** Compares by position in a list; what is not in it comes last, as it stands. */
export function byOrder(order: readonly string[]): (a: string, b: string) => number {
  const positions = new Map(order.map((name, index) => [name, index]));
  const position = (name: string): number => positions.get(name) ?? order.length;
  return (a, b) => position(a) - position(b);
}
