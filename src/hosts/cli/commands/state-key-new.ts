import { createKeyring, newKey } from '../../../state/key.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';

/** `holdfast state key new`: the key alone on stdout, so that it can be piped into a secret store. */
export function run(invocation: Invocation): Promise<number> {
  const key = newKey();
  const { keyId } = createKeyring(key, 'the new key');
  printAnswer(invocation, { key_id: keyId, key }, `${key}\n`);
  invocation.output.log(
    'info',
    `Key ${keyId}: keep it as the secret variable HOLDFAST_STATE_KEY of everyone who plans or applies. It is not stored anywhere.`,
  );
  return Promise.resolve(0);
}
