import type { ResourceType } from '../core/define.ts';
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
    const { read, found, options } = draft;
    const validator = validators.get(found.resource)?.get(read.variant);
    if (validator === undefined) continue;
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

type Validators = ReadonlyMap<ResourceType, ReadonlyMap<string, Validator>>;

/** One validator per kind in use, however many resources there are. */
async function loadValidators(drafts: readonly Draft[]): Promise<Validators> {
  const validators = new Map<ResourceType, Map<string, Validator>>();
  for (const { found, read } of drafts) {
    const { module, resource } = found;
    let variants = validators.get(resource);
    if (variants === undefined) validators.set(resource, (variants = new Map<string, Validator>()));
    if (!variants.has(read.variant))
      variants.set(read.variant, await validatorFor(module, resource, read.variant));
  }
  return validators;
}
