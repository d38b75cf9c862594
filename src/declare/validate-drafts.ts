import type { Validator } from '../core/registry.ts';
import { placeOfProperty } from './block-source.ts';
import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
import { validateProbe } from './validate-properties.ts';
import { validatorFor } from './validators.ts';

/** Checks every resource's properties against schema and rules. */
export async function validateDrafts(drafts: readonly Draft[], findings: Findings): Promise<void> {
  const validators = await loadValidators(drafts);
  for (const draft of drafts) {
    const validator = validators.get(keyOf(draft));
    if (validator === undefined) continue;
    const { read, found, options } = draft;
    const { passthrough = [] } = options.options;
    const checked = {
      resource: found.resource,
      variant: read.variant,
      properties: read.properties,
      passthrough,
    };
    for (const finding of validateProbe(checked, draft.probe, validator)) {
      const place = placeOfProperty(draft.block, draft.address, finding.path, finding.part);
      findings.add(finding.severity, place, finding.summary, finding.detail);
    }
  }
}

/** One validator per kind in use, however many resources there are. */
async function loadValidators(drafts: readonly Draft[]): Promise<ReadonlyMap<string, Validator>> {
  const validators = new Map<string, Validator>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const { found, read } = draft;
    if (!validators.has(key))
      validators.set(key, await validatorFor(found.module, found.resource, read.variant));
  }
  return validators;
}

function keyOf({ found, read }: Draft): string {
  return `${found.token}.${read.variant}`;
}
