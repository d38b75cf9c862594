import type { Unmanaged } from '../../core/result.ts';
import { markup, type Markup } from './markup.ts';
import { scopeText } from './row.ts';
import { plainTable } from './table.ts';

/** Live objects nobody declares. */
export function* unmanagedTable(objects: readonly Unmanaged[]): Generator<Markup> {
  const columns = ['Name', 'Id', 'Type', 'Scope'].map((title) => ({ title }));
  const rows = objects.map(({ label, id, type, variant, scope }) => [
    label,
    markup`<code>${id}</code>`,
    `${type} ${variant}`,
    scopeText(scope),
  ]);
  yield* plainTable('Live objects that nobody declares here', columns, rows);
}
