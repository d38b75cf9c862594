import type { Variant } from '../../../src/core/define.ts';
import { choiceKinds } from './choice-kinds.ts';
import { cloudKinds } from './cloud-kinds.ts';
import { variantOf } from './kind.ts';
import { openKinds } from './open-kinds.ts';
import { plainKinds } from './plain-kinds.ts';

const kinds = { ...plainKinds, ...cloudKinds, ...choiceKinds, ...openKinds };

/** All kinds of integrations, those without documented fields last. */
export const variants: Readonly<Record<string, Variant>> = Object.fromEntries(
  Object.entries(kinds).map(([type, kind]) => [type, variantOf(type, kind)]),
);
