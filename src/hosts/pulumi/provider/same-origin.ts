import { HoldfastError } from '../../../core/errors.ts';
import type { Connection } from '../../../core/model.ts';

/** An id means nothing at another server. */
export function sameOrigin(recorded: string, { name, origin }: Connection): void {
  if (recorded === origin) return;
  throw new HoldfastError(
    'policy',
    `the object was made at ${recorded}, but the provider entry "${name}" now points to ${origin}`,
    {
      advice:
        'Restore the base URL. If the service moved, take the resource out with `pulumi state delete` and declare it with `import: ID`.',
    },
  );
}
