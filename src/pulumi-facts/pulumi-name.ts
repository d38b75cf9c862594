import { parseAddress } from '../core/address.ts';

/** The name of a manifest's resource under Pulumi: `health["eu"]` → `health[eu]`, fit for URNs and command lines. */
export function pulumiName(address: string): string {
  const { name, key } = parseAddress(address) ?? { name: address };
  return key === undefined ? name : `${name}[${key}]`;
}
