import type { Field } from '../core/define.ts';
import type { Findings } from './findings.ts';
import { pathOf, placeIn, type Block } from './manifest.ts';
import type { MapNode, Node } from './node.ts';
import { refuseUnknownKeys } from './shape.ts';
import { didYouMean, oneOf } from './suggest.ts';

/** What is declared of a parameter. */
export interface Declaration {
  readonly field: Field;
  readonly default?: Node;
}

const KEYS = ['type', 'default', 'items', 'secret', 'description'];
const TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const;

type Type = (typeof TYPES)[number];

/** Reads one entry of `config`: a map with `type`, or just a value, which is then the default and gives the type. */
export function declarationOf(block: Block, findings: Findings): Declaration | undefined {
  const { value } = block.entry;
  if (value.kind !== 'map') return { field: fieldOf(typeOfNode(value), block.entry.name), default: value };
  refuseUnknownKeys(value, block.file, pathOf(block), KEYS, findings);
  const standard = value.entries.get('default')?.value;
  const type = readType(value, block, findings) ?? typeOfNode(standard);
  const items = value.entries.get('items')?.value;
  const itemType = items?.kind === 'map' ? readType(items, block, findings) : undefined;
  const field: Field = {
    ...fieldOf(type, block.entry.name),
    ...(itemType !== undefined && { items: fieldOf(itemType, block.entry.name) }),
    ...(isSecret(value, block, findings) && { secret: true }),
  };
  return standard === undefined ? { field } : { field, default: standard };
}

/** Whether `secret: true` stands in a declaration, however wrong the rest of it may be. */
export function isSecretParameter({ entry: { value } }: Block): boolean {
  const member = value.kind === 'map' ? value.entries.get('secret')?.value : undefined;
  return member?.kind === 'scalar' && member.value === true;
}

function fieldOf(type: Type | undefined, name: string): Field {
  const common = { description: name };
  if (type === undefined) return { type: 'string', nullable: true, ...common };
  return { type: type === 'object' ? 'map' : type, ...common };
}

function readType(map: MapNode, { file, entry }: Block, findings: Findings): Type | undefined {
  const member = map.entries.get('type');
  const text = member?.value.kind === 'scalar' ? member.value.value : undefined;
  if (member === undefined) return undefined;
  const known = TYPES.find((type) => type === text);
  if (known === undefined) {
    const near = didYouMean(String(text), TYPES) || `Types: ${oneOf(TYPES)}.`;
    findings.error(
      placeIn(file, member.value, ['config', entry.name, 'type']),
      `${String(text)} is no type of parameter`,
      near,
    );
  }
  return known;
}

function isSecret(map: MapNode, { file, entry }: Block, findings: Findings): boolean {
  const member = map.entries.get('secret');
  const value = member?.value.kind === 'scalar' ? member.value.value : undefined;
  if (member !== undefined && typeof value !== 'boolean') {
    findings.error(
      placeIn(file, member.value, ['config', entry.name, 'secret']),
      '"secret" must be true or false',
    );
  }
  return value === true;
}

function typeOfNode(node: Node | undefined): Type | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'array' : 'object';
  const { value } = node;
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' && !value.startsWith('${') ? 'string' : undefined;
}
