import { createKeyring, newKey } from '../../../state/key.ts';
import type { Invocation } from '../invocation.ts';
import { jsonText } from '../../../reports/json-text.ts';

/** `holdfast state key new`: the key alone on stdout, so that it can be piped into a secret store. */
export function run({ flags, output }: Invocation): Promise<number> {
  const key = newKey();
  const { keyId } = createKeyring(key, 'the new key');
  output.out(flags.has('json') ? `${jsonText({ key_id: keyId, key })}\n` : `${key}\n`);
  output.log(
    'info',
    `Key ${keyId}: keep it as the secret variable HOLDFAST_STATE_KEY of everyone who plans or applies. It is not stored anywhere.`,
  );
  return Promise.resolve(0);
}
